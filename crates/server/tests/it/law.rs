//! Stories of the law: parameters change on their day, and every act has its citation.

use crate::home::Home;
use mutual_aid::law::references;
use mutual_aid::{Day, Law};
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::law::store;

async fn law_on(home: &Home, day: &str) -> Result<Law, Broken> {
    let day = Day::parse(day).unwrap();
    home.db.look(move |tx: &mut Tx| store::on(tx, day)).await
}

fn new_value(tx: &mut Tx, key: &str, value: &str, from: &str, to: Option<&str>) -> Result<u64, Broken> {
    tx.run(
        sql("insert into legal_parameters (key, value, valid_from, valid_to, source, checked_on)
            values ($1, $2, $3, $4, 'programme', '2026-11-24')"),
        &params![key, value, from, to],
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_installation_begins_with_the_starting_law() {
    let home = Home::of_kit();
    assert_eq!(law_on(&home, "2026-11-24").await.unwrap(), Law::default());
    let named = home.count(sql("select cast(count(*) as bigint) as n from legal_parameters")).await;
    assert_eq!(named, i64::try_from(Law::keys().len()).unwrap(), "a parameter has no row in the table");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parameter_changes_on_its_day_without_a_release() {
    let home = Home::of_kit();
    home.change(|tx| new_value(tx, "open_free_orders", "5", "2027-01-01", Some("2027-06-30"))).await.unwrap();
    for (day, limit) in [("2026-12-31", 3), ("2027-01-01", 5), ("2027-06-30", 5), ("2027-07-01", 3)] {
        assert_eq!(law_on(&home, day).await.unwrap().open_free_orders, limit, "{day}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_impossible_value_stops_the_act_instead_of_bending_the_law() {
    let home = Home::of_kit();
    home.change(|tx| new_value(tx, "confirm_days", "soon", "2026-11-01", None)).await.unwrap();
    let broken = law_on(&home, "2026-11-24").await.unwrap_err();
    assert!(broken.to_string().contains("confirm_days"), "{broken}");
    assert!(law_on(&home, "2026-10-31").await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_acts_are_cited_as_the_list_of_the_rules_says() {
    let home = Home::of_kit();
    let day = Day::parse("2026-11-24").unwrap();
    let acts = home.db.look::<_, Broken, _>(move |tx: &mut Tx| store::acts(tx, day)).await.unwrap();
    assert_eq!(acts.len(), references().len());
    for reference in references() {
        let act = acts.iter().find(|act| act.key == reference.key).unwrap();
        assert_eq!((&act.citation, &act.source), (&reference.value, &reference.source));
    }
}
