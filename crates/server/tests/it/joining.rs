//! Stories of organisations that join (J5): over days, with the organiser, part by part.

use crate::files::PDF;
use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

pub const HOUSE: &str = "/panel/stowarzyszenie-dwa-kola/przystapienie";
pub const REVIEW: &str = "/organizator/organizacje/stowarzyszenie-dwa-kola";

const REGISTER: [(&str, &str); 8] = [
    ("nazwa", "Stowarzyszenie Dwa Koła"),
    ("rejestr", "krs"),
    ("numer", "396361"),
    ("nip", "525-224-84-81"),
    ("regon", "015259640"),
    ("miejscowosc", "Radom"),
    ("adres", "ul. Żeromskiego 5"),
    ("kod", "26600"),
];

const REPRESENTATIVE: [(&str, &str); 5] = [
    ("reprezentacja", "jointly"),
    ("podpisuja", "Maria Zych, prezeska\nJan Wrona, skarbnik"),
    ("kontakt", "Maria Zych"),
    ("telefon", "48 123 45 67"),
    ("email", "biuro@dwakola.example"),
];

const SERVICES: [(&str, &str); 7] = [
    ("teren", "radius"),
    ("promien", "20"),
    ("kategorie", "bicycle-repair"),
    ("kategorie", "small-repairs"),
    ("zadania", "8"),
    ("zadania", "1"),
    ("zrodlo", "§ 8 statutu"),
];

const DECLARATIONS: [(&str, &str); 4] =
    [("prawda", "yes"), ("statut", "yes"), ("program", "yes"), ("dane", "yes")];

pub fn part(name: &str) -> String {
    format!("{HOUSE}/{name}")
}

impl Town {
    /// Somebody with an account begins the application of an organisation.
    pub async fn maria(&self) -> Browser<'_> {
        let maria = self.member("maria", &[]).await;
        let begun =
            maria.send("/dla-organizacji/przystap/nazwa", &[("nazwa", "Stowarzyszenie Dwa Koła")]).await;
        begun.is(200).says("Przystąpienie do programu");
        assert_eq!(begun.path, HOUSE);
        maria
    }

    /// The organiser.
    pub async fn iga(&self) -> Browser<'_> {
        self.member("iga", &[(Role::Organiser, None)]).await
    }
}

impl Browser<'_> {
    /// Adds the statute.
    async fn adds_statute(&self) -> Shown {
        let page = self.open(&part("dokumenty")).await;
        self.press_with(&page, &part("dokumenty"), &[], ("statut", "statut.pdf", PDF)).await
    }

    /// Adds the agreement signed on a day.
    pub async fn adds_agreement(&self, on: &str) -> Shown {
        let page = self.open(&part("dokumenty")).await;
        self.press_with(&page, &part("dokumenty"), &[("podpisano", on)], ("umowa", "umowa.pdf", PDF)).await
    }

    /// Fills in every part but the account, and sends the application.
    pub async fn applies(&self) -> Shown {
        self.send(&part("rejestr"), &REGISTER).await.is(200);
        self.send(&part("reprezentacja"), &REPRESENTATIVE).await.is(200);
        self.send(&part("uslugi"), &SERVICES).await.is(200);
        self.adds_statute().await.is(200);
        let page = self.send(&part("oswiadczenia"), &DECLARATIONS).await;
        page.is(200).says("Wszystko gotowe");
        self.press(&page, &format!("{HOUSE}/wyslanie"), &[]).await
    }

    /// Presses a button of the organiser's file that needs nothing filled in.
    pub async fn decides(&self, verb: &str) -> Shown {
        let page = self.open(REVIEW).await;
        self.press(&page, &format!("{REVIEW}/{verb}"), &[]).await
    }

    /// Ticks every point of the checklist.
    pub async fn ticks_all(&self) -> Shown {
        let mut page = self.open(REVIEW).await;
        for point in mutual_aid::organisation::Point::all() {
            let point: &str = (*point).into();
            let fields = [("punkt", point), ("stan", "tak")];
            page = self.press(&page, &format!("{REVIEW}/punkty"), &fields).await;
        }
        page
    }

    /// Brings an organisation that applied into the programme.
    pub async fn welcomes(&self, maria: &Browser<'_>) {
        self.decides("sprawdzanie").await.is(200);
        self.ticks_all().await.is(200);
        self.decides("przyjecie").await.is(200);
        maria.adds_agreement("24.11.2026").await.is(200);
        self.decides("wlaczenie").await.is(200).says("działa w programie");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_joins_over_days() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.open(HOUSE).await.says("do zrobienia").says("może poczekać").hides("Wyślij zgłoszenie");
    maria.send(&part("rejestr"), &REGISTER).await.says("gotowe");
    town.hours_pass(48);
    let maria = town.member("maria", &[]).await;
    let again = maria.open(&part("rejestr")).await;
    assert!(again.body.contains("value=\"0000396361\"") && again.body.contains("Radom, mazowieckie"));
    let sent = maria.applies().await;
    sent.is(200).says("zgłoszenie wysłane").says("Teraz kolej na organizatora").hides("Wszystko gotowe");

    let iga = town.iga().await;
    town.hours_pass(3);
    iga.open("/organizator").await.is(200).says("1 czeka na sprawdzenie");
    let queue = iga.open("/organizator/weryfikacja").await;
    queue.is(200).says("Stowarzyszenie Dwa Koła").says("3 godziny");
    iga.decides("sprawdzanie").await.says("zgłoszenie sprawdzane").says("§ 8 statutu").says("Maria Zych");
    let early = iga.decides("przyjecie").await;
    early.is(422).says("Zaznacz najpierw wszystkie punkty listy").says("Zostało 6 punktów");
    iga.ticks_all().await.says("Zaznacza: iga");
    iga.decides("przyjecie").await.says("przyjęta, czeka na podpis umowy");
    iga.decides("wlaczenie").await.is(422).says("Brakuje podpisanej umowy");

    let sheet = maria.open(&format!("{HOUSE}/umowa")).await;
    sheet.is(200).says("Stowarzyszenie Dwa Koła").says("Maria Zych, prezeska; Jan Wrona, skarbnik");
    sheet.says("Operator testowy").says("art. 28").says("art. 32–36");
    maria.adds_agreement("2026-11-26").await.is(200);
    iga.decides("wlaczenie").await.says("działa w programie");

    maria.open(HOUSE).await.says("Ogłaszanie ofert i przyjmowanie próśb działa");
    maria.open(HOUSE).await.says("Darowizny czekają na sprawdzone konto");
    let page = town.browser().open("/organizacje/stowarzyszenie-dwa-kola").await;
    page.is(200).says("Stowarzyszenie Dwa Koła").says("48 123 45 67").says("do 20 km od miejscowości Radom");
    page.says("KRS: 0000396361").says("Naprawa rowerów").hides("Maria").hides("Wrona");
    let events = town.history("organisation", &town.id_of("stowarzyszenie-dwa-kola").await).await;
    for event in
        ["organisation-drafted", "organisation-submitted", "review-began", "processing-agreement-signed"]
    {
        assert!(events.iter().any(|told| told == event), "{event} in {events:?}");
    }
    assert_eq!(events.last().map(String::as_str), Some("organisation-activated"));
}

impl Town {
    pub async fn id_of(&self, slug: &'static str) -> String {
        let rows =
            self.rows(sql("select id from organisations where slug = $1"), params![slug].to_vec()).await;
        rows[0].get("id").unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_number_is_told_at_its_field_and_nothing_typed_is_lost() {
    let town = Town::new().await;
    let maria = town.maria().await;
    let mut fields = REGISTER.to_vec();
    fields[2] = ("numer", "12345678901");
    fields[3] = ("nip", "525-224-84-82");
    fields[4] = ("regon", "01525964x");
    fields[5] = ("miejscowosc", "Radum");
    fields[7] = ("kod", "266");
    let shown = maria.send(&part("rejestr"), &fields).await;
    shown.is(422).says("Numer KRS ma 10 cyfr").says("W numerze NIP jest pomyłka").says("To nie jest REGON");
    shown.says("Nie wiemy, o którą miejscowość chodzi: „Radum”").says("Kod pocztowy ma 5 cyfr");
    assert!(shown.body.contains("value=\"525-224-84-82\"") && shown.body.contains("href=\"#f-nip\""));
    assert!(shown.body.contains("<title>Błąd:"));

    let bank = maria.send(&part("konto"), &[("konto", "61109010140000071219812875")]).await;
    bank.is(422).says("W numerze konta jest pomyłka");
    assert!(bank.body.contains("value=\"61109010140000071219812875\""));
    maria.send(&part("konto"), &[("konto", "PL61 1090 1014 0000 0712 1981 2874")]).await.is(200);
    assert!(maria.open(&part("konto")).await.body.contains("61 1090 1014 0000 0712 1981 2874"));

    let empty =
        maria.send(&part("uslugi"), &[("teren", "places"), ("miejscowosci", "Radom\nAtlantyda")]).await;
    empty
        .is(422)
        .says("„Atlantyda”")
        .says("Wybierz co najmniej jedną usługę")
        .says("Wybierz co najmniej jedno zadanie");
    let jointly =
        [("reprezentacja", "jointly"), ("podpisuja", "Maria Zych"), ("kontakt", "x"), ("telefon", "12")];
    let shown = maria.send(&part("reprezentacja"), &jointly).await;
    shown.is(422).says("Podpisują dwie osoby razem").says("To nie wygląda na numer telefonu");
    maria.send(&part("oswiadczenia"), &DECLARATIONS[..3]).await.is(422).says("Zaznacz to oświadczenie");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_outside_krs_names_its_register() {
    let town = Town::new().await;
    let maria = town.maria().await;
    let mut fields = REGISTER.to_vec();
    fields[1] = ("rejestr", "county");
    fields[2] = ("numer", "17/2026");
    maria.send(&part("rejestr"), &fields).await.is(422).says("Wpisz, jaki urząd prowadzi ten rejestr");
    fields.push(("organ", "Prezydent Miasta Radomia"));
    maria.send(&part("rejestr"), &fields).await.is(200);
    assert!(maria.open(&part("rejestr")).await.body.contains("Prezydent Miasta Radomia"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scan_of_another_kind_or_too_large_is_refused_at_its_field() {
    let town = Town::new().await;
    let maria = town.maria().await;
    let page = maria.open(&part("dokumenty")).await;
    let html = b"<html><script>alert(1)</script>";
    let shown = maria.press_with(&page, &part("dokumenty"), &[], ("statut", "statut.pdf", html)).await;
    shown.is(422).says("Tego pliku nie przyjmiemy");
    assert!(shown.body.contains("id=\"e-statut\""));
    let mut large = PDF.to_vec();
    large.resize(mutual_aid::file::LARGEST + 1, b' ');
    let shown = maria.press_with(&page, &part("dokumenty"), &[], ("statut", "statut.pdf", &large)).await;
    shown.is(422).says("Wybierz plik do 10 MB");
    maria.send(&part("dokumenty"), &[]).await.is(422).says("Wybierz plik");
    maria.adds_agreement("25.11.2026").await.is(422).says("Ten dzień jeszcze nie nadszedł");
    maria.adds_agreement("").await.is(422).says("Wpisz dzień, w którym podpisano umowę");
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from files")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_organiser_asks_to_change_stands_at_the_part_and_is_answered() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.applies().await.is(200);
    let locked = maria.send(&part("rejestr"), &REGISTER).await;
    locked.is(422).says("Tej części nie da się teraz zmienić");
    let iga = town.iga().await;
    iga.decides("sprawdzanie").await.is(200);
    let page = iga.open(REVIEW).await;
    iga.press(&page, &format!("{REVIEW}/poprawki"), &[])
        .await
        .is(422)
        .says("Napisz przy co najmniej jednej części");
    let asked = [("services", "Dopiszcie § 9, on mówi o aktywizacji.")];
    iga.press(&page, &format!("{REVIEW}/poprawki"), &asked).await.is(200).says("do poprawy");
    maria.open(HOUSE).await.says("do poprawy").says("Dopiszcie § 9").says("Wyślij zgłoszenie");
    maria.open(&part("uslugi")).await.says("Organizator prosi o zmianę:").says("Dopiszcie § 9");
    let mut services = SERVICES.to_vec();
    services[6] = ("zrodlo", "§ 8 i 9 statutu");
    let page = maria.send(&part("uslugi"), &services).await;
    maria
        .press(&page, &format!("{HOUSE}/wyslanie"), &[])
        .await
        .is(200)
        .says("zgłoszenie wysłane")
        .hides("Dopiszcie");
    iga.open(REVIEW).await.says("§ 8 i 9 statutu");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_cannot_join_gets_other_ways_and_not_an_error() {
    let town = Town::new().await;
    let browser = town.browser();
    browser.open("/dla-organizacji").await.is(200).says("Co przygotować");
    let path = "/dla-organizacji/przystap";
    browser.send(path, &[("niezysk", "tak")]).await.is(422).says("Wybierz odpowiedź");
    let answers = [("niezysk", "nie"), ("rejestr", "nie-wiem"), ("zadania", "tak")];
    let shown = browser.send(path, &answers).await;
    shown.is(200).says("nie działają dla zysku").says("Zostań wolontariuszem").hides("stowarzyszenie zwykłe");
    let answers = [("niezysk", "tak"), ("rejestr", "nie-wiem"), ("zadania", "tak")];
    let shown = browser.send(path, &answers).await;
    assert!(shown.path.starts_with("/rejestracja?dalej="), "{}", shown.path);
    let known = town.member("maria", &[]).await.send(path, &answers).await;
    known.is(200).says("Jak nazywa się organizacja?");
}
