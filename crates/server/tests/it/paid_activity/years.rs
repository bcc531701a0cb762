//! Stories of the year: a cost taken back, a year that ended above its costs, and fees beside costs whatever happens.

use super::{HOUSE, PAGES, Staff, action, take_on};
use crate::town::{Browser, Shown, Town};
use mutual_aid::category::Category;
use mutual_aid::ledger::LedgerAccount;
use mutual_aid::paid_activity::Standing;
use mutual_aid::{Day, Grosze};
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::paid_activity::look_back;
use pomoc::paid_activity::store::balance;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

const COSTS: &str = "/panel/drugi-bieg/koszty";
const YEAR: &str = "/panel/drugi-bieg/kalkulacje/rok/2026";
const OVER: &str = "Opłaty wyższe niż koszty, zapisz powód: Naprawa rowerów";
const NEAR: &str = "Opłaty blisko kosztów: Naprawa rowerów";

/// The treasurer notes a cost of the year 2026.
async fn cost(ewa: &Browser<'_>, amount: &str, on: &str, way: &str) -> Shown {
    let new = format!("{COSTS}/nowy");
    assert!(ewa.open(YEAR).await.body.contains(&format!("{new}?dzialalnosc=paid")), "the year leads there");
    let fields = [
        ("kategoria", "bicycle-repair"),
        ("rodzaj", "materials"),
        ("kwota", amount),
        ("dzien", on),
        ("opis", "linki"),
        ("zaplata", way),
    ];
    ewa.press(&ewa.open(&format!("{new}?dzialalnosc=paid")).await, &new, &fields).await
}

/// The treasurer writes down the document of a fee for performed work.
async fn fee(town: &Town, ewa: &Browser<'_>, (number, on): (String, &str), grosze: i64) {
    let order: &'static str = Box::leak(format!("PW-{number}").into_boxed_str());
    town.performed(order, grosze).await;
    let page = ewa.open(&format!("{PAGES}/oplaty")).await;
    let fields = [("numer", number.as_str()), ("dzien", on)];
    ewa.press(&page, &action(&page, "/dokument"), &fields).await.is(200).says(&number);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cost_typed_wrong_is_taken_back_by_a_reversal() {
    let town = Town::new().await;
    let Staff { ewa, anna, .. } = town.may_charge().await;
    fee(&town, &ewa, ("R1".to_owned(), "2026-11-24"), 100_000).await;
    let wrong = cost(&ewa, "2 000", "2026-11-20", "bank").await;
    wrong.is(200).says("Opłaty i koszty w roku 2026");
    ewa.open(YEAR).await.says("50 %").says("Naprawa rowerów: Materiały, linki");
    for page in ["/panel/drugi-bieg/fundusze", "/panel/drugi-bieg/darowizny"] {
        ewa.open(page).await.says("−2 000,00 zł").says("Opłaty jeszcze nie wpłynęły");
    }
    cost(&ewa, "200", "2026-11-20", "bank").await.is(200);
    ewa.open(YEAR).await.says("45 %");
    let back = format!("{}/wycofanie", wrong.path);
    let none = ewa.press(&wrong, &back, &[("dlaczego", "")]).await;
    none.is(422).says("Napisz, dlaczego wycofujesz koszt.");
    let fields = [("dlaczego", "Miało być 200")];
    let stale = ewa.open(&wrong.path).await;
    ewa.press(&wrong, &back, &fields).await.is(200).says("wycofany Miało być 200");
    ewa.open(YEAR).await.says("wycofany: Miało być 200").says("500 %").says("ponad koszty");
    assert_eq!(town.balance(LedgerAccount::ServiceCost).await, Grosze(20_000));
    assert_eq!(town.balance(LedgerAccount::Bank).await, Grosze(-20_000));
    let again = ewa.press(&stale, &back, &fields).await;
    again.is(422).says("Ten koszt jest już wycofany.");
    assert_eq!(town.balance(LedgerAccount::ServiceCost).await, Grosze(20_000));
    let seen = anna.open(YEAR).await;
    seen.is(200).says("wycofany: Miało być 200").hides("Zapisz koszt");
    assert!(!seen.body.contains(COSTS), "costs are the treasurer's");
    let id = wrong.path.rsplit('/').next().unwrap();
    assert_eq!(town.history("cost", id).await, ["cost-noted", "cost-withdrawn"]);
}

/// New Year closes nothing: the year before waits for its reason, and is compared again when something changed in it.
#[tokio::test(flavor = "multi_thread")]
async fn a_year_that_ended_above_its_costs_stays_open_until_somebody_says_why() {
    let town = Town::new().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.zofia_pays().await;
    fee(&town, &ewa, ("R1".to_owned(), "2026-11-24"), 100_000).await;
    assert_eq!(look_back::look_back_all(&town.app).await.unwrap(), 1);
    town.hours_pass(24 * 45);
    town.run(sql("update roles set granted_at = '2027-01-04T08:00:00Z'"), vec![]).await;
    let (anna, ewa) = (town.member("anna", &[]).await, town.member("ewa", &[]).await);
    ewa.open("/panel/drugi-bieg").await.says(OVER);
    let asks = [("oplata", "20"), ("dzien", "2027-01-12")];
    take_on(&anna, &asks).await.is(422).says("w roku 2026 są wyższe niż koszty");
    assert_eq!(look_back::look_back_all(&town.app).await.unwrap(), 1);
    assert_eq!(look_back::look_back_all(&town.app).await.unwrap(), 0, "nothing changed since");
    let december = sql("select standing, fees_grosze, costs_grosze from year_checks
        where organisation_id = $1 and month = '2026-12'");
    let closed = async || {
        let rows = town.rows(december, params![HOUSE].to_vec()).await;
        let sum = |name| rows[0].get::<i64>(name).unwrap();
        (rows[0].get::<String>("standing").unwrap(), sum("fees_grosze"), sum("costs_grosze"))
    };
    assert_eq!(closed().await, ("over".to_owned(), 100_000, 0));

    let explain = format!("{YEAR}/powod");
    let told = ewa.press(&ewa.open(YEAR).await, &explain, &[("powod", "Zwrócimy nadwyżkę")]).await;
    told.is(200).says("Zwrócimy nadwyżkę");
    assert!(!told.offers(&explain));
    ewa.open("/panel/drugi-bieg").await.hides(OVER);
    take_on(&anna, &asks).await.is(200);

    // A bill of the old year that comes late is compared; a fee that comes late opens the year again.
    cost(&ewa, "400", "2026-12-20", "payable").await.is(200);
    assert_eq!(look_back::look_back_all(&town.app).await.unwrap(), 1);
    assert_eq!(closed().await, ("over".to_owned(), 100_000, 40_000));
    ewa.open("/panel/drugi-bieg").await.hides(OVER);
    fee(&town, &ewa, ("R2".to_owned(), "2026-12-30"), 50_000).await;
    ewa.open("/panel/drugi-bieg").await.says(OVER);
    let told = ewa.press(&ewa.open(YEAR).await, &explain, &[("powod", "I jeszcze jedna")]).await;
    told.is(200).says("Zwrócimy nadwyżkę I jeszcze jedna");
    ewa.open("/panel/drugi-bieg").await.hides(OVER);
}

/// Whatever fees, costs and reasons come in whatever order: near from 95 %, over above the costs, the task says it, and
/// the next fee waits for a reason.
#[tokio::test(flavor = "multi_thread")]
async fn fees_never_pass_costs_unseen() {
    let mut runner = TestRunner::deterministic();
    let plans = proptest::collection::vec((0_u8..3, 1_i64..60_000), 10..14);
    let mut seen = BTreeSet::new();
    for _ in 0..3 {
        let town = Town::new().await;
        let Staff { ewa, anna, .. } = town.may_charge().await;
        town.zofia_pays().await;
        let (mut fees, mut costs, mut explained) = (0, 0, false);
        for (turn, (what, amount)) in plans.new_tree(&mut runner).unwrap().current().into_iter().enumerate() {
            // Every other cost is made to fit, so that fees come near it.
            let fits = (fees * 100 / 97 - costs).max(1);
            match what {
                0 => {
                    fee(&town, &ewa, (format!("R{turn}x"), "2026-11-24"), amount).await;
                    fees += amount;
                }
                1 => {
                    let amount = if turn % 2 == 0 { fits } else { amount };
                    let written = format!("{},{:02}", amount / 100, amount % 100);
                    cost(&ewa, &written, "2026-11-20", "payable").await.is(200);
                    costs += amount;
                }
                _ => {
                    let (page, explain) = (ewa.open(YEAR).await, format!("{YEAR}/powod"));
                    assert_eq!(page.offers(&explain), fees > costs && !explained);
                    if page.offers(&explain) {
                        ewa.press(&page, &explain, &[("powod", "Rachunki przyjdą")]).await.is(200);
                        explained = true;
                    }
                }
            }
            let (over, waits) = (fees > costs, fees > costs && !explained);
            let near = fees > 0 && !over && fees * 100 >= costs * 95;
            let expected = match (over, near) {
                (true, _) => Standing::Over,
                (_, true) => Standing::Near,
                _ => Standing::Fine,
            };
            let found = town.app.look(By::system(), |look| {
                let day = Day::parse("2026-11-24").unwrap();
                let check = balance::check(look.tx, &HOUSE.into(), Category::BicycleRepair, day)?;
                Ok((check.fees.0, check.costs.0, check.standing(&look.law())))
            });
            assert_eq!(found.await.unwrap(), (fees, costs, expected), "turn {turn}");
            let desk = ewa.open("/panel/drugi-bieg").await.text();
            assert_eq!((desk.contains(OVER), desk.contains(NEAR)), (waits, near), "turn {turn}");
            let asked = take_on(&anna, &[("oplata", "20")]).await;
            assert_eq!(asked.status.as_u16(), if waits { 422 } else { 200 }, "turn {turn}: {}", asked.text());
            seen.insert((expected, waits));
        }
    }
    let all =
        [(Standing::Fine, false), (Standing::Near, false), (Standing::Over, false), (Standing::Over, true)];
    assert_eq!(seen, BTreeSet::from(all), "every case was met");
}
