//! Stories of the demo world: the same for the same seed, whole, and open to everybody's eyes.

use std::collections::BTreeSet;

use crate::town::Town;
use pomoc::demo::{SignIn, Wish, fill};
use pomoc::kit::db::{Sql, sql};

async fn filled() -> (Town, Vec<SignIn>) {
    let town = Town::new().await;
    let wish = Wish { organisations: 3, offers: 40, orders: 54, seed: 7 };
    let sign_ins = fill(&town.app, &wish, &|_, _, _| {}).await.unwrap();
    (town, sign_ins)
}

async fn words(town: &Town, text: Sql) -> Vec<String> {
    town.rows(text, vec![]).await.iter().map(|row| row.get("word").unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_seed_gives_the_same_world() {
    let ((one, _), (other, _)) = (filled().await, filled().await);
    for text in [
        sql("select title as word from offers order by number"),
        sql("select slug as word from organisations order by slug"),
        sql("select number as word from orders order by number"),
        sql("select status as word from orders order by number"),
    ] {
        let seen = words(&one, text).await;
        assert!(seen.len() > 2);
        assert_eq!(seen, words(&other, text).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_world_shows_every_category_and_where_orders_stand() {
    let (town, sign_ins) = filled().await;
    let kinds: BTreeSet<String> =
        words(&town, sql("select category as word from offers")).await.into_iter().collect();
    assert_eq!(kinds.len(), 20);
    let standing: BTreeSet<String> =
        words(&town, sql("select status as word from orders")).await.into_iter().collect();
    for status in ["submitted", "acknowledged", "needs-info", "terms-proposed", "agreed", "scheduled"] {
        assert!(standing.contains(status), "{status}: {standing:?}");
    }
    for status in ["reported-done", "confirmed", "disputed", "closed", "declined", "cancelled", "expired"] {
        assert!(standing.contains(status), "{status}: {standing:?}");
    }
    let again = fill(&town.app, &Wish::default(), &|_, _, _| {}).await.unwrap();
    assert_eq!(again, sign_ins, "a world that is there is left as it is");
    assert_eq!(sign_ins.len(), 11);

    let browser = town.browser();
    for page in ["/", "/oferty", "/prosba/nowa", "/logowanie"] {
        browser.open(page).await.is(200);
    }
    let panel = sign_ins.iter().find(|one| one.role == "coordinator").unwrap();
    let fields = [("nazwa", panel.login), ("haslo", panel.password)];
    browser.send("/logowanie", &fields).await.is(200);
    let house = panel.organisation.clone().unwrap();
    browser.open(&format!("/panel/{house}")).await.is(200);
    browser.open(&format!("/panel/{house}/zlecenia")).await.is(200);
}
