//! Stories of the first page of the panel: everybody who works there sees what their role opens, and nothing else.

use crate::town::{Shown, Town};
use mutual_aid::Role;

/// The addresses of this panel that a page leads to.
fn ways(shown: &Shown) -> Vec<String> {
    let links = shown.body.split("href=\"").skip(1).filter_map(|part| part.split('"').next());
    links.filter(|link| link.starts_with("/panel/drugi-bieg/")).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_who_works_there_sees_what_their_role_opens() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.run(pomoc::kit::db::sql("update people set status = 'candidate'"), vec![]).await;
    town.zofia_asks("PW-4827-3951").await;
    let roles = [
        ("anna", Role::Coordinator, "Nowa prośba: Naprawa rowerów", "Twoje strony"),
        ("hela", Role::Helper, "Nowa prośba: Naprawa rowerów", "Ktoś chce dołączyć"),
        ("adam", Role::OrgAdmin, "Zespół", "Nowa prośba"),
        ("sara", Role::SafeguardingOfficer, "Twoje strony", "Nowa prośba"),
        ("teresa", Role::Treasurer, "Twoje strony", "Nowa prośba"),
        ("ada", Role::AidOfficer, "Twoje strony", "Nowa prośba"),
    ];
    for (account, role, says, hides) in roles {
        let browser = town.member(account, &[(role, Some("drugi-bieg"))]).await;
        let desk = browser.open("/panel/drugi-bieg").await;
        desk.is(200).says("Do zrobienia dziś").says(says).hides(hides);
        let ways = ways(&desk);
        assert!(!ways.is_empty(), "{role:?} sees no way onward");
        for way in ways {
            browser.open(&way).await.is(200);
        }
        browser.open("/panel/nowy-dach").await.is(404);
    }
}
