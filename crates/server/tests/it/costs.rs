//! Stories of costs: each kind of activity in its books, paid at once or later, taken back, and never beyond the fund.

use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use mutual_aid::cost::{PaidFrom, Spending};
use mutual_aid::ledger::{ActivityKind, LedgerAccount as On, Month};
use mutual_aid::refusal::LedgerRefusal;
use mutual_aid::words::Line;
use mutual_aid::{Day, Grosze, Refusal};
use pomoc::app::By;
use pomoc::costs::note;
use pomoc::failure::Failure;
use pomoc::kit::db::{params, sql};
use pomoc::ledger::store as ledger;

const HOUSE: &str = "drugi-bieg";
const COSTS: &str = "/panel/drugi-bieg/koszty";
const NEW: &str = "/panel/drugi-bieg/koszty/nowy";

impl Town {
    /// What an account comes to in a kind of activity; the balances are what the lines say.
    async fn books_of_activity(&self, on: On, activity: ActivityKind) -> i64 {
        let story = move |look: &mut pomoc::app::Look<'_>| {
            let (house, year) =
                (HOUSE.into(), (Month { year: 2026, month: 1 }, Month { year: 2026, month: 12 }));
            let (sums, proof) = (ledger::balances(look, &house, year)?, ledger::proof(look, &house)?);
            assert_eq!(sums, proof);
            let of =
                sums.into_iter().filter(|((_, account, kind, _), _)| *account == on && *kind == activity);
            Ok(of.map(|(_, (debit, credit))| debit.0 - credit.0).sum())
        };
        self.app.look(By::system(), story).await.unwrap()
    }

    /// Tola, with 1000 zł of the statutory purposes in the bank and 100 zł in the box.
    async fn has_money(&self) -> Browser<'_> {
        self.takes_donations().await;
        let tola = self.tola().await;
        let statutory = self.fund("statutory").await;
        let give = async |zloty: &str| {
            let cash =
                [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", zloty), ("dnia", "2026-11-03")];
            tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await.is(200);
        };
        give("1100").await;
        let bank = [("fundusz", statutory.as_str()), ("kwota", "1000"), ("dnia", "2026-11-04")];
        let funds = "/panel/drugi-bieg/fundusze";
        tola.press(&tola.open(funds).await, &format!("{funds}/do-banku"), &bank).await.is(200);
        tola
    }
}

/// A cost of 20 November for what is said.
async fn notes(tola: &Browser<'_>, activity: &str, fields: &[(&str, &str)]) -> Shown {
    let page = tola.open(&format!("{NEW}?dzialalnosc={activity}")).await;
    let usual = [("dzien", "2026-11-20"), ("opis", "Klucze do rowerów"), ("zaplata", "bank")];
    let kept = usual.into_iter().filter(|(name, _)| fields.iter().all(|(given, _)| given != name));
    tola.press(&page, NEW, &kept.chain(fields.iter().copied()).collect::<Vec<_>>()).await
}

fn id(shown: &Shown) -> String {
    shown.path.rsplit('/').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_activity_has_its_costs_in_its_books() {
    let town = Town::new().await;
    let tola = town.has_money().await;
    tola.open(COSTS).await.is(200).says("Nie zapisano jeszcze takich kosztów").hides("Do zapłaty");
    let tools = notes(&tola, "unpaid", &[("kwota", "120,50"), ("faktura", "FV 7/2026")]).await;
    tools.is(200).says("Koszt: 120,50 zł").says("FV 7/2026").says("Cele statutowe").says("zapłacony");
    notes(&tola, "economic", &[("kwota", "30")]).await.is(200).says("Działalność gospodarcza");
    let rent = notes(&tola, "administration", &[("kwota", "200"), ("opis", "Czynsz")]).await;
    rent.is(200).says("Koszty ogólne");
    for (on, activity, grosze) in [
        (On::ServiceCost, ActivityKind::Unpaid, 12_050),
        (On::ServiceCost, ActivityKind::Economic, 3_000),
        (On::Administration, ActivityKind::Administration, 20_000),
    ] {
        assert_eq!(town.books_of_activity(on, activity).await, grosze, "{activity:?}");
    }
    let books = tola.open("/panel/drugi-bieg/ksiegi").await;
    books.says("Koszty: 120,50 zł").says("Koszty: 30,00 zł").says("Koszty: 200,00 zł");
    let lines = tola.open("/panel/drugi-bieg/ksiegi/2026/administration.csv").await;
    lines.says("Koszty ogólne");

    let list = tola.open(COSTS).await;
    list.says("Razem 350,50 zł").says("Działalność nieodpłatna 120,50 zł").hides("Do zapłaty");
    let one = tola.open(&format!("{COSTS}?rok=2026&dzialalnosc=administration")).await;
    one.says("Czynsz").hides("Klucze do rowerów");
    tola.open(&format!("{COSTS}?rok=2025")).await.is(200).hides("Czynsz");
    let register = tola.open("/panel/drugi-bieg/rejestry/2026/koszty.csv").await;
    register.is(200).says("FV 7/2026").says("Koszty ogólne").says("Czynsz");
    assert_eq!(town.history("cost", &id(&tools)).await, ["cost-noted"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cost_of_paid_activity_names_its_service_and_line() {
    let town = Town::new().await;
    let ewa = town.may_charge().await.ewa;
    let without = notes(&ewa, "paid", &[("kwota", "40"), ("kategoria", ""), ("rodzaj", "")]).await;
    without.is(422).says("Wybierz rodzaj usługi.");
    let line = [("kwota", "40"), ("kategoria", "bicycle-repair"), ("rodzaj", "materials")];
    notes(&ewa, "paid", &line).await.is(200).says("Naprawa rowerów, Materiały");
    assert_eq!(town.books_of_activity(On::ServiceCost, ActivityKind::Paid).await, 4_000);
    let list = ewa.open(&format!("{COSTS}?rok=2026&dzialalnosc=paid")).await;
    list.says("Działalność odpłatna: Naprawa rowerów, Materiały");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_still_to_pay_is_paid_once() {
    let town = Town::new().await;
    let tola = town.has_money().await;
    let owed = notes(&tola, "administration", &[("kwota", "150"), ("opis", "Prąd"), ("zaplata", "payable")]);
    let owed = owed.await;
    owed.is(200).says("do zapłaty");
    tola.open(COSTS).await.says("Do zapłaty: 150,00 zł").says("Prąd");
    assert_eq!(town.books_of_activity(On::Payable, ActivityKind::Administration).await, -15_000);
    let pays = async |fields: &[(&str, &str)]| {
        tola.press(&tola.open(&owed.path).await, &format!("{}/zaplata", owed.path), fields).await
    };
    let early = pays(&[("dzien", "2026-11-19"), ("zaplata", "bank")]).await;
    early.is(422).says("Koszt jest z dnia piątek 20 listopada 2026");
    assert!(early.body.contains("value=\"2026-11-19\""), "what was typed stays");
    pays(&[("dzien", "2026-11-25"), ("zaplata", "bank")]).await.is(422).says("jeszcze nie nadszedł");
    pays(&[("dzien", "2026-11-21"), ("zaplata", "")]).await.is(422).says("Wybierz, jak to zapłacono.");
    pays(&[("dzien", "2026-11-21"), ("zaplata", "cash")]).await.is(422).says("Jest: 100,00 zł");
    let form = tola.open(&owed.path).await;
    let paid = pays(&[("dzien", "2026-11-21"), ("zaplata", "bank")]).await;
    paid.is(200).says("Przelewem z konta").says("zapłacony").says("PK/1/2026, WB/");
    let twice = [("dzien", "2026-11-21"), ("zaplata", "bank")];
    let twice = tola.press(&form, &format!("{}/zaplata", owed.path), &twice).await;
    twice.is(422).says("Ten koszt jest już zapłacony.");
    assert_eq!(town.books_of_activity(On::Payable, ActivityKind::Administration).await, 0);
    assert_eq!(town.books_of_activity(On::Bank, ActivityKind::Administration).await, -15_000);
    tola.open(COSTS).await.hides("Do zapłaty");

    let small = notes(&tola, "unpaid", &[("kwota", "60"), ("zaplata", "payable")]).await;
    let cash = [("dzien", "2026-11-22"), ("zaplata", "cash")];
    let cash = tola.press(&small, &format!("{}/zaplata", small.path), &cash).await;
    cash.is(200).says("Gotówką z kasy").says("KW/2/2026");
    assert_eq!(town.history("cost", &id(&small)).await, ["cost-noted", "cost-paid"]);
    notes(&tola, "unpaid", &[("kwota", "40,01"), ("zaplata", "cash")]).await.is(422).says("Jest: 40,00 zł");
    notes(&tola, "unpaid", &[("kwota", "40"), ("zaplata", "cash")]).await.is(200).says("KW/3/2026");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cost_is_withdrawn_once_and_its_payment_with_it() {
    let town = Town::new().await;
    let tola = town.has_money().await;
    let owed = notes(&tola, "administration", &[("kwota", "150"), ("zaplata", "payable")]).await;
    let pay = [("dzien", "2026-11-21"), ("zaplata", "bank")];
    let paid = tola.press(&owed, &format!("{}/zaplata", owed.path), &pay).await;
    let stale = tola.open(&owed.path).await;
    let withdraw = format!("{}/wycofanie", owed.path);
    tola.press(&paid, &withdraw, &[("dlaczego", "")])
        .await
        .is(422)
        .says("Napisz, dlaczego wycofujesz koszt.");
    let gone = tola.press(&paid, &withdraw, &[("dlaczego", "To był rachunek z innej organizacji")]).await;
    gone.is(200).says("wycofany To był rachunek z innej organizacji").hides("Wycofaj koszt");
    for on in [On::Bank, On::Payable, On::Administration] {
        assert_eq!(town.books_of_activity(on, ActivityKind::Administration).await, 0, "{on:?}");
    }
    tola.press(&stale, &withdraw, &[("dlaczego", "Jeszcze raz")]).await.is(422).says("jest już wycofany");
    let free = sql("select available_grosze from funds where purpose = 'statutory'");
    let rows = town.rows(free, vec![]).await;
    assert_eq!(rows[0].get::<i64>("available_grosze").unwrap(), 110_000, "the fund has what it had");
    tola.open(COSTS).await.says("wycofany").hides("Razem");
    let told = town.history("cost", &id(&owed)).await;
    assert_eq!(told, ["cost-noted", "cost-paid", "cost-withdrawn"]);
    let register = tola.open("/panel/drugi-bieg/rejestry/2026/koszty.csv").await;
    register.says("wycofany").says("To był rachunek z innej organizacji");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cost_is_refused_at_the_field_that_can_mend_it() {
    let town = Town::new().await;
    let tola = town.has_money().await;
    let aid = town.fund("aid").await;
    let text = sql("insert into closed_months (organisation_id, month, closed_at)
        values ($1, '2026-10', '2026-11-02T08:00:00Z')");
    town.run(text, params![HOUSE].to_vec()).await;
    for (field, value, field_of, sentence) in [
        ("kwota", "1100,01", "kwota", "nie ma tyle wolnych pieniędzy"),
        ("kwota", "0", "kwota", "Kwota musi być większa od zera"),
        ("kwota", "", "kwota", "Wpisz kwotę."),
        ("dzien", "2026-11-25", "dzien", "jeszcze nie nadszedł"),
        ("dzien", "2026-10-31", "dzien", "Miesiąc październik 2026 jest już zamknięty"),
        ("dzien", "1926-11-20", "dzien", "Pierwszy dzień w księgach"),
        ("opis", "Praca wolontariuszy", "opis", "jest bezpłatna i nic nie kosztuje"),
        ("opis", "Zapomoga na leki", "opis", "Pomoc materialna nie jest kosztem"),
        ("fundusz", &aid, "opis", "Pomoc materialna nie jest kosztem"),
        ("zaplata", "", "zaplata", "Wybierz, jak to zapłacono."),
    ] {
        let typed = [("kwota", "10"), (field, value)];
        let typed: Vec<_> =
            typed.into_iter().filter(|(name, text)| *name != field || *text == value).collect();
        let shown = notes(&tola, "unpaid", &typed).await;
        shown.is(422).says(sentence);
        assert!(shown.body.contains(&format!("id=\"e-{field_of}\"")), "{field}: {value}");
    }
    // A campaign is for what it was collected for.
    let campaign = [("nazwa", "Węgiel na zimę"), ("opis", "Na opał dla uczestników")];
    tola.send("/panel/drugi-bieg/fundusze", &campaign).await.is(200);
    let campaign = town.fund("campaign").await;
    let from = [("kwota", "10"), ("fundusz", campaign.as_str())];
    notes(&tola, "administration", &from).await.is(422).says("służą czemu innemu");
    notes(&tola, "unpaid", &from).await.is(422).says("nie ma tyle wolnych pieniędzy");
    assert_eq!(town.rows(sql("select id from costs"), vec![]).await.len(), 0, "nothing was noted");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_costs_of_another_organisation_do_not_exist() {
    let town = Town::new().await;
    let tola = town.has_money().await;
    let owed = notes(&tola, "unpaid", &[("kwota", "50"), ("zaplata", "payable")]).await;
    let other = town.member("olek", &[(Role::Treasurer, Some("nowy-dach"))]).await;
    let pay = [("dzien", "2026-11-21"), ("zaplata", "bank")].map(|(name, text)| (name.into(), text.into()));
    for path in [COSTS, NEW, owed.path.as_str(), &owed.path.replace("drugi-bieg", "nowy-dach")] {
        other.open(path).await.is(404);
    }
    for house in ["drugi-bieg", "nowy-dach"] {
        let path = owed.path.replace("drugi-bieg", house);
        other.post(&format!("{path}/zaplata"), &pay).await.is(404);
        let why = [("dlaczego".to_owned(), "Nie moje".to_owned())];
        other.post(&format!("{path}/wycofanie"), &why).await.is(404);
    }
    let anna = town.anna().await;
    for path in [COSTS, NEW, owed.path.as_str()] {
        anna.open(path).await.is(403);
    }
    tola.open(&owed.path).await.says("do zapłaty");
}

/// I3: sixteen note costs at once; the fund never goes below nothing, and exactly what was answered is spent.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn costs_never_spend_more_than_the_fund_has_under_sixteen_writers() {
    let town = Town::new().await;
    let _tola = town.has_money().await;
    let writers: Vec<_> = (1..=16_i64)
        .map(|turn| {
            let app = town.app.clone();
            let paid = [Some(PaidFrom::Bank), Some(PaidFrom::Cash), None][turn as usize % 3];
            let input = note::Input {
                spending: if turn % 2 == 0 { Spending::Unpaid } else { Spending::Administration },
                fund: None,
                amount: Grosze(turn * 1_500),
                on: Day::parse("2026-11-20").unwrap(),
                bill: None,
                note: Line::parse("Klucze").unwrap(),
                paid,
            };
            tokio::spawn(async move {
                let amount = (input.amount.0, input.paid);
                app.change(By::console(), move |change| note::note(change, HOUSE, &input))
                    .await
                    .map(|_| amount)
            })
        })
        .collect();
    let (mut spent, mut cash) = (0, 0);
    for writer in writers {
        use Refusal::LedgerRefusal as L;
        match writer.await.unwrap() {
            Ok((amount, paid)) => {
                spent += amount;
                cash += if paid == Some(PaidFrom::Cash) { amount } else { 0 };
            }
            Err(Failure::Refused(L(LedgerRefusal::FundShort | LedgerRefusal::CashShort { .. }))) => {}
            Err(Failure::Broken(broken)) if broken.is_passing() => {}
            Err(other) => panic!("{other}"),
        }
    }
    let rows = town.rows(sql("select available_grosze from funds where purpose = 'statutory'"), vec![]).await;
    assert_eq!(rows[0].get::<i64>("available_grosze").unwrap(), 110_000 - spent);
    assert!(spent > 0 && spent <= 110_000 && cash <= 10_000, "{spent} {cash}");
    let all = town.books_of_activity(On::ServiceCost, ActivityKind::Unpaid).await
        + town.books_of_activity(On::Administration, ActivityKind::Administration).await;
    assert_eq!(all, spent);
}
