//! Stories of the demo world: the same for the same seed, whole, and open to everybody's eyes.

use std::collections::BTreeSet;

use crate::town::Town;
use mutual_aid::{
    aid, company, company_listing, engagement, hours, objection, offer, order, organisation, person, visit,
};
use pomoc::demo::{Keys, Wish, fill};
use pomoc::kit::db::{Sql, sql};
use strum::{VariantArray as _, VariantNames as _};

async fn filled() -> (Town, Keys) {
    let town = Town::new().await;
    let wish = Wish { organisations: 3, offers: 40, orders: 108, seed: 7 };
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
    let seen_in = &town;
    let standing = async |text: Sql| words(seen_in, text).await.into_iter().collect::<BTreeSet<String>>();
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    let seen = standing(sql("select distinct status as word from organisations")).await;
    assert_eq!(seen, all(organisation::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from people")).await;
    assert_eq!(seen, all(person::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from engagements")).await;
    assert_eq!(seen, all(engagement::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from hours_entries")).await;
    assert_eq!(seen, all(hours::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from orders")).await;
    assert_eq!(seen, all(order::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from aid_requests")).await;
    assert_eq!(seen, all(aid::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from aid_lists")).await;
    assert_eq!(seen, all(aid::ListStatus::VARIANTS));
    let seen = standing(sql("select distinct status as word from visits")).await;
    assert_eq!(seen, all(visit::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from donations")).await;
    assert_eq!(seen, all(&["announced", "booked", "acknowledged", "returned", "reclassified"]));
    let seen = standing(sql("select distinct status as word from companies")).await;
    assert_eq!(seen, all(company::Status::VARIANTS));
    let seen = standing(sql("select distinct status as word from company_listings")).await;
    assert_eq!(seen, all(company_listing::Status::VARIANTS));
    let text = sql("select distinct mode as word from orders where company_id is not null");
    assert_eq!(standing(text).await, all(&["paid", "unpaid"]));
    let seen = standing(sql("select distinct status as word from cost_calculations")).await;
    assert_eq!(seen, all(&["draft", "approved", "dropped"]));
    let seen = standing(sql("select distinct status as word from fees")).await;
    assert_eq!(seen, all(&["due", "paid", "returned"]));
    let part =
        sql("select distinct status as word from fees where paid_grosze > 0 and paid_grosze < amount_grosze");
    assert_eq!(standing(part).await, all(&["due"]), "a document of which a part was paid");
    let lapsed = sql("select distinct status as word from offers where uncalculated_at is not null");
    assert_eq!(standing(lapsed).await, all(&["paused"]), "an offer that waits for a calculation");
    let seen = standing(sql("select distinct standing as word from year_checks")).await;
    assert!(seen.is_superset(&all(&["near", "over"])), "{seen:?}");
    let paid = standing(sql("select distinct status as word from orders where mode = 'paid'")).await;
    assert!(paid.is_superset(&all(&["terms-proposed", "scheduled", "reported-done"])), "{paid:?}");
    assert_eq!(standing(sql("select distinct mode as word from offers")).await, all(&["unpaid", "paid"]));
    let seen = standing(sql("select distinct status as word from bank_lines")).await;
    let lines = mutual_aid::statement::Status::VARIANTS.iter().map(<&str>::from).collect::<Vec<_>>();
    assert_eq!(seen, all(&lines));
    let seen = standing(sql("select distinct status as word from statements")).await;
    assert_eq!(seen, all(&["booked", "waiting"]));
    let seen = standing(sql("select distinct status as word from offers")).await;
    assert_eq!(seen, all(offer::Status::VARIANTS));
    let seen = standing(sql("select distinct coalesce(outcome, 'made') as word from objections")).await;
    assert_eq!(seen, all(&[objection::Outcome::VARIANTS, &["made"]].concat()));
    let again = fill(&town.app, &Wish::default(), &|_, _, _| {}).await.unwrap();
    assert_eq!(again, sign_ins, "a world that is there is left as it is");
    assert_eq!(sign_ins.accounts.len(), 11);

    let browser = town.browser();
    for page in ["/", "/oferty", "/prosba/nowa", "/logowanie"] {
        browser.open(page).await.is(200);
    }
    let panel = sign_ins.accounts.iter().find(|one| one.role == "coordinator").unwrap();
    let fields = [("nazwa", panel.login), ("haslo", panel.password)];
    browser.send("/logowanie", &fields).await.is(200);
    let house = panel.organisation.clone().unwrap();
    browser.open(&format!("/panel/{house}")).await.is(200);
    browser.open(&format!("/panel/{house}/zlecenia")).await.is(200);
    let company = sign_ins.accounts.iter().find(|one| one.role == "company").unwrap();
    let browser = town.browser();
    browser.send("/logowanie", &[("nazwa", company.login), ("haslo", company.password)]).await.is(200);
    browser.open("/moje/firma").await.is(200).says("Malarze spod Kasztana").says("bezpłatnie, wyjątkowo");
}

/// I14: whatever happens says who did it, when and which way, and an ending says why.
#[tokio::test(flavor = "multi_thread")]
async fn everything_that_happened_says_who_when_which_way_and_why() {
    let (town, _) = filled().await;
    let text = sql("select actor_kind, happened_at, channel, on_behalf_of, event, details
        from journal order by position");
    let rows = town.rows(text, vec![]).await;
    assert!(rows.len() > 1000);
    let (mut ended, mut spoken_for) = (0, 0);
    for row in &rows {
        for column in ["actor_kind", "happened_at", "channel"] {
            assert!(!row.get::<String>(column).unwrap().is_empty(), "{column}");
        }
        let (event, details): (String, String) = (row.get("event").unwrap(), row.get("details").unwrap());
        let facts: serde_json::Value = serde_json::from_str(&details).unwrap();
        let whom: Option<String> = row.get("on_behalf_of").unwrap();
        let came: String = row.get("channel").unwrap();
        let spoken = ["phone", "in-person", "paper"].contains(&came.as_str());
        let said: Option<&str> = match event.as_str() {
            "order-begun" | "order-placed" => facts["channel"].as_str(),
            "terms-accepted" if facts["by"] == "requester" => facts["how"].as_str(),
            _ => None,
        };
        if let Some(said) = said {
            assert_eq!(said, came, "{event}: {details}");
            assert_eq!(whom.as_deref(), spoken.then_some("requester"), "{event}: {details}");
            spoken_for += i32::from(spoken);
        }
        let endings =
            ["order-declined", "order-cancelled", "order-stopped", "visit-aborted", "offer-withdrawn"];
        if endings.contains(&event.as_str()) {
            assert!(facts["reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{event}: {details}");
            ended += 1;
        }
    }
    assert!(ended > 5 && spoken_for > 5, "{ended} {spoken_for}");
}
