//! Stories of paid activity: a calculation, a fee in the terms, its document and payment, and the look back on the year.

mod fees;
mod lapsing;
mod years;

use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{Sql, Value, sql};

const HOUSE: &str = "drugi-bieg";
const PAGES: &str = "/panel/drugi-bieg/kalkulacje";
const ORDER: &str = "PW-4827-3951";

/// An hour of bicycle repair costs 16,66 zł: 5000 zł for 300 hours.
const CALCULATION: [(&str, &str); 10] = [
    ("kategoria", "bicycle-repair"),
    ("zadanie", "8"),
    ("jednostka", "hour"),
    ("ile", "300"),
    ("od", "2026-11-01"),
    ("do", "2027-10-31"),
    ("kwota-materials", "4 000,00"),
    ("opis-materials", "dętki i linki"),
    ("kwota-overhead", "1000"),
    ("opis-overhead", "1 z 10 pokoi"),
];

/// The staff of an organisation that is not small.
pub struct Staff<'a> {
    adam: Browser<'a>,
    pub ewa: Browser<'a>,
    anna: Browser<'a>,
}

impl Town {
    async fn staff(&self) -> Staff<'_> {
        self.member("hela", &[(Role::Helper, Some(HOUSE))]).await;
        Staff {
            adam: self.member("adam", &[(Role::OrgAdmin, Some(HOUSE))]).await,
            ewa: self.member("ewa", &[(Role::Treasurer, Some(HOUSE))]).await,
            anna: self.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await,
        }
    }

    /// The scope is declared, and a calculation of bicycle repair is in force.
    pub async fn may_charge(&self) -> Staff<'_> {
        let staff = self.staff().await;
        let scope = [("zrodlo", "§ 9 statutu"), ("zadania", "8")];
        staff.adam.send(&format!("{PAGES}/zakres"), &scope).await.is(200);
        let draft = staff.ewa.send(&format!("{PAGES}/nowa"), &CALCULATION).await;
        let seen = staff.adam.open(&draft.path).await;
        let approved = staff.adam.press(&seen, &format!("{}/zatwierdzenie", draft.path), &[]).await;
        approved.is(200).says("Obowiązuje").says("KAL/1/2026");
        staff
    }

    async fn number(&self, text: Sql, params: Vec<Value>) -> i64 {
        self.rows(text, params).await[0].get("n").unwrap()
    }

    /// Zofia's order is paid, and somebody can go.
    async fn zofia_pays(&self) {
        self.participant("marek", Some("marek")).await;
        self.zofia_asks(ORDER).await;
        self.run(sql("update orders set mode = 'paid'"), vec![]).await;
    }
}

fn order(verb: &str) -> String {
    format!("/panel/drugi-bieg/zlecenia/{ORDER}{verb}")
}

async fn take_on(anna: &Browser<'_>, more: &[(&str, &str)]) -> Shown {
    let mut fields = vec![
        ("osoba", "marek"),
        ("dzien", "2026-11-26"),
        ("godzina", "10:00"),
        ("minuty", "60"),
        ("warunki", "Naprawiamy to, co ustalimy."),
        ("tryb", "paid"),
        ("ile", "2"),
    ];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend_from_slice(more);
    anna.send(&order("/przyjecie"), &fields).await
}

/// Where a form of a page that ends so is sent.
pub fn action(shown: &Shown, ending: &str) -> String {
    let mut forms = shown.body.split("action=\"").skip(1).map(|part| part.split('"').next().unwrap());
    forms.find(|form| form.ends_with(ending)).unwrap_or_else(|| panic!("no form to …{ending}")).to_owned()
}

/// Where a link of a page that ends so leads.
fn link(shown: &Shown, ending: &str) -> String {
    let mut links = shown.body.split("href=\"").skip(1).map(|part| part.split('"').next().unwrap());
    links.find(|link| link.ends_with(ending)).unwrap_or_else(|| panic!("no link to …{ending}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calculation_is_written_by_one_and_approved_by_another() {
    let town = Town::new().await;
    let Staff { adam, ewa, anna } = town.staff().await;
    ewa.open(&format!("{PAGES}/nowa")).await.is(200).says("nie zgłosiła zakresu");
    let scope = format!("{PAGES}/zakres");
    ewa.open(&scope).await.is(403);
    adam.send(&scope, &[("zrodlo", ""), ("zadania", "8")])
        .await
        .is(422)
        .says("Wpisz, gdzie zakres jest zapisany");
    adam.send(&scope, &[("zrodlo", "§ 9 statutu"), ("zadania", "8")]).await.is(200);

    let form = format!("{PAGES}/nowa");
    let with = |name: &'static str, value: &'static str| {
        let kept = CALCULATION.into_iter().filter(move |(field, _)| *field != name);
        kept.chain([(name, value)]).collect::<Vec<_>>()
    };
    for (name, value, says) in [
        ("zadanie", "10", "nie należy do zakresu"),
        ("opis-overhead", "", "klucz"),
        ("do", "2027-11-30", "najwyżej 12"),
        ("do", "2026-10-01", "Ostatni dzień jest przed pierwszym"),
        ("ile", "0", "Wpisz liczbę większą od zera"),
        ("kwota-materials", "dużo", "kwot"),
        ("kategoria", "wolontariat", "Wybierz rodzaj usługi"),
    ] {
        let shown = ewa.send(&form, &with(name, value)).await;
        shown.is(422).says(says);
        assert!(shown.body.contains("dętki i linki"), "{name}: what was written is kept");
    }
    let draft = ewa.send(&form, &CALCULATION).await;
    draft.is(200).says("Szkic").says("16,66 zł za godzinę").says("5 000,00 zł").says("nieodpłatna");
    let approval = format!("{}/zatwierdzenie", draft.path);
    ewa.press(&draft, &approval, &[]).await.is(422).says("Autor nie zatwierdza własnej kalkulacji");
    anna.open(&draft.path).await.is(200).hides("Zatwierdź kalkulację");
    adam.open("/panel/drugi-bieg").await.says("Zatwierdź kalkulację: Naprawa rowerów");
    adam.press(&adam.open(&draft.path).await, &approval, &[])
        .await
        .is(200)
        .says("Obowiązuje")
        .says("KAL/1/2026");
    let paper = anna.open(&format!("{}/druk", draft.path)).await;
    paper
        .is(200)
        .says("Kalkulacja kosztów KAL/1/2026")
        .says("§ 9 statutu")
        .says("1 z 10 pokoi")
        .says("16,66 zł");
    ewa.open(&format!("{}/zmiana", draft.path)).await.is(200);
    ewa.send(&format!("{}/zmiana", draft.path), &CALCULATION)
        .await
        .is(422)
        .says("Tego kroku nie można teraz zrobić");
    let other = town.member("obcy", &[(Role::Treasurer, Some("nowy-dach"))]).await;
    other.open(&draft.path).await.is(404);
    other.open(&draft.path.replace("drugi-bieg", "nowy-dach")).await.is(404);
    let id = draft.path.rsplit('/').next().unwrap();
    assert_eq!(town.history("cost-calculation", id).await, ["calculation-drafted", "calculation-approved"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_calculation_takes_the_place_of_the_one_before() {
    let town = Town::new().await;
    let Staff { adam, ewa, .. } = town.may_charge().await;
    let cheaper = |name: &'static str, value: &'static str| {
        let kept = CALCULATION.into_iter().filter(move |(field, _)| *field != name);
        kept.chain([(name, value)]).collect::<Vec<_>>()
    };
    let same = ewa.send(&format!("{PAGES}/nowa"), &cheaper("kwota-materials", "3000")).await;
    let approval = format!("{}/zatwierdzenie", same.path);
    adam.press(&adam.open(&same.path).await, &approval, &[])
        .await
        .is(422)
        .says("Zatwierdzono już kalkulację");
    ewa.press(&ewa.open(&same.path).await, &format!("{}/usuniecie", same.path), &[])
        .await
        .is(200)
        .hides("13,33");
    let later = ewa.send(&format!("{PAGES}/nowa"), &cheaper("od", "2026-11-20")).await;
    let approval = format!("{}/zatwierdzenie", later.path);
    adam.press(&adam.open(&later.path).await, &approval, &[]).await.is(200).says("KAL/2/2026");
    ewa.open(PAGES).await.says("Zastąpiona nową").says("Obowiązuje");
}

/// Udpp art. 9 ust. 3: what is paid is not economic, whoever asks, and the database holds it too.
#[tokio::test(flavor = "multi_thread")]
async fn a_kind_of_service_is_never_paid_and_economic_at_once() {
    let town = Town::new().await;
    let Staff { adam, ewa, .. } = town.may_charge().await;
    let scope = format!("{PAGES}/zakres");
    let both = [("zrodlo", "§ 9"), ("zadania", "8"), ("gospodarcza", "bicycle-repair")];
    adam.send(&scope, &both).await.is(422).says("nie może być jednocześnie działalnością gospodarczą");
    let other = [("zrodlo", "§ 9"), ("zadania", "8"), ("gospodarcza", "painting")];
    adam.send(&scope, &other).await.is(200);
    let painting: Vec<_> = CALCULATION.into_iter().skip(1).chain([("kategoria", "painting")]).collect();
    ewa.send(&format!("{PAGES}/nowa"), &painting).await.is(422).says("jako działalność gospodarczą");
    for text in [
        sql("insert into activity_subjects (organisation_id, category, activity)
            values ('drugi-bieg', 'bicycle-repair', 'economic')"),
        sql("update activity_subjects set activity = 'economic' where category = 'bicycle-repair'"),
        sql("update cost_calculations set category = 'painting'"),
        sql("insert into cost_lines (organisation_id, calculation_id, kind, amount_grosze, note)
            select organisation_id, id, 'volunteers', 100, '' from cost_calculations"),
    ] {
        let story = move |tx: &mut pomoc::kit::db::Tx| tx.run(text, &[]).map(|_| ());
        assert!(town.home.change(story).await.is_err(), "{}", text.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paid_offer_needs_a_calculation_and_says_its_price() {
    let town = Town::new().await;
    let Staff { adam, ewa, anna } = town.staff().await;
    let new = "/panel/drugi-bieg/oferty/nowa";
    let page = anna.open(&format!("{new}?szablon=bicycle-repair-1")).await;
    let fields = [
        ("tytul", "Naprawimy Twój rower"),
        ("skrot", "Dętki, hamulce, łańcuchy."),
        ("opis", "Przyprowadź rower w umówionym dniu."),
        ("gdzie", "workshop"),
        ("miejscowosc", "Radom"),
        ("czesci", "Części kupujesz Ty."),
        ("kto", "Pracuje jedna osoba."),
        ("obszar", "radius:15"),
        ("jezyki", "pl"),
        ("minuty", "60"),
        ("ile_naraz", "5"),
        ("zadanie", "8"),
        ("wazna_do", "2027-02-24"),
        ("warunki", "Naprawiamy to, co razem ustalimy."),
        ("tryb", "paid"),
    ];
    anna.press(&page, new, &fields).await.is(200).says("szkic");
    let publish = async || {
        let page = anna.open("/panel/drugi-bieg/oferty/1").await;
        anna.press(&page, "/panel/drugi-bieg/oferty/1/publikacja", &[("pewne", "yes")]).await
    };
    publish().await.is(422).says("wymaga zatwierdzonej kalkulacji");
    adam.send(&format!("{PAGES}/zakres"), &[("zrodlo", "§ 9 statutu"), ("zadania", "8")]).await;
    let draft = ewa.send(&format!("{PAGES}/nowa"), &CALCULATION).await;
    publish().await.is(422);
    adam.press(&adam.open(&draft.path).await, &format!("{}/zatwierdzenie", draft.path), &[]).await.is(200);
    publish().await.is(200).says("opublikowana");
    let page = town.browser().open("/oferty/naprawimy-twoj-rower-1").await;
    page.is(200)
        .says("Odpłatnie: do 16,66 zł za godzinę.")
        .hides("bezpłatna")
        .says("Naprawa rowerów, odpłatnie");
    assert!(page.body.contains("\"maxPrice\":\"16.66\""));
    town.browser().open("/oferty/naprawimy-twoj-rower-1/plakat").await.says("do 16,66 zł za godzinę");
    let asking = town.browser();
    let asked = asking.open("/prosba/nowa?oferta=1").await;
    asking.press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom")]).await;
    asking.send("/prosba/kiedy", &[("kiedy", "rano")]).await;
    let check = asking.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    check.says("do 16,66 zł za godzinę").says("Zapłacisz tylko, gdy ją przyjmiesz").hides("bezpłatna");
    asking.press(&check, "/prosba/sprawdz", &[]).await.is(200);
    assert_eq!(town.number(sql("select count(*) as n from orders where mode = 'paid'"), vec![]).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wrote_a_calculation_last_does_not_approve_it() {
    let town = Town::new().await;
    let Staff { adam, ewa, .. } = town.staff().await;
    adam.send(&format!("{PAGES}/zakres"), &[("zrodlo", "§ 9 statutu"), ("zadania", "8")]).await.is(200);
    let draft = ewa.send(&format!("{PAGES}/nowa"), &CALCULATION).await;
    let iza = town.member("iza", &[(Role::Treasurer, Some("drugi-bieg"))]).await;
    iza.send(&format!("{}/zmiana", draft.path), &CALCULATION).await.is(200);
    let approval = format!("{}/zatwierdzenie", draft.path);
    let own = iza.press(&iza.open(&draft.path).await, &approval, &[]).await;
    own.is(422).says("Autor nie zatwierdza własnej kalkulacji");
    adam.press(&adam.open(&draft.path).await, &approval, &[]).await.is(200).says("Obowiązuje");
}
