//! I13: whatever address of an organisation a member of another one tries, there is nothing, in the demo world as in life.

use crate::town::{Browser, Town};
use pomoc::demo::{Wish, fill};
use pomoc::kit::db::{Sql, sql};
use pomoc::params;

/// The map of addresses, as it is written.
const ROUTES: &str = include_str!("../../src/routes.rs");

/// Every address of the panel, with its gaps.
fn addresses() -> Vec<&'static str> {
    let quoted = ROUTES.split('"').skip(1).step_by(2);
    let found: Vec<&str> = quoted.filter(|text| text.starts_with("/panel/{org}")).collect();
    assert!(found.len() > 60, "the map is not written as it was: {}", found.len());
    found
}

async fn one(town: &Town, text: Sql, house: &str) -> String {
    let rows = town.rows(text, params![house].to_vec()).await;
    rows.first().unwrap_or_else(|| panic!("{text:?}")).get("word").unwrap()
}

/// What stands in the gaps: real things of the organisation.
async fn gaps(town: &Town, slug: &str) -> Vec<(&'static str, String)> {
    let house = one(town, sql("select id as word from organisations where slug = $1"), slug).await;
    let order = sql("select number as word from orders where organisation_id = $1 order by number limit 1");
    let person = sql("select id as word from people where organisation_id = $1 order by id limit 1");
    let visit = sql("select id as word from visits where organisation_id = $1 order by id limit 1");
    let entry = sql("select id as word from hours_entries where organisation_id = $1 order by id limit 1");
    let offer = sql(
        "select cast(number as text) as word from offers where organisation_id = $1 order by number limit 1",
    );
    vec![
        ("zlecenia/{number}", format!("zlecenia/{}", one(town, order, &house).await)),
        ("oferty/{number}", format!("oferty/{}", one(town, offer, &house).await)),
        ("{visit}", one(town, visit, &house).await),
        ("{entry}", one(town, entry, &house).await),
        ("{person}", one(town, person, &house).await),
        ("{id}", one(town, person, &house).await),
    ]
}

async fn signed_in<'a>(town: &'a Town, login: &'static str, password: &str) -> Browser<'a> {
    let browser = town.browser();
    browser.send("/logowanie", &[("nazwa", login), ("haslo", password)]).await.is(200);
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn every_address_of_another_organisation_is_not_found() {
    let town = Town::new().await;
    let wish = Wish { organisations: 2, offers: 20, orders: 72, seed: 3 };
    let keys = fill(&town.app, &wish, &|_, _, _| {}).await.unwrap();
    let own = keys.accounts.iter().find_map(|one| one.organisation.clone()).unwrap();
    let other = sql("select o.slug as word from organisations o join visits v on v.organisation_id = o.id
        where o.slug <> $1 order by o.slug");
    let slug = one(&town, other, &own).await;
    let gaps = gaps(&town, &slug).await;
    let count = sql("select cast(count(*) as bigint) as n from journal");
    for role in ["org_admin", "coordinator", "safeguarding_officer"] {
        let account = keys.accounts.iter().find(|one| one.role == role).unwrap();
        let browser = signed_in(&town, account.login, account.password).await;
        browser.open(&format!("/panel/{own}")).await.is(200);
        let before = town.home.count(count).await;
        for address in addresses() {
            let filled =
                gaps.iter().fold(address.replace("{org}", &slug), |path, (gap, it)| path.replace(gap, it));
            let shown = browser.open(&filled).await;
            assert!([404, 405].contains(&shown.status.as_u16()), "{role} {filled}: {}", shown.status);
            let sent = browser.post(&filled, &[]).await;
            assert!(sent.status.is_client_error(), "{role} {filled}: {}", sent.status);
        }
        assert_eq!(town.home.count(count).await, before, "{role} left something");
    }
}
