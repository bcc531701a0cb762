//! Who may give roles, and what a role changes.

use crate::town::Town;
use mutual_aid::terms::Channel;
use mutual_aid::{Member, OrganisationId, Role, Who};
use pomoc::accounts;
use pomoc::app::By;
use pomoc::failure::Failure;

#[tokio::test(flavor = "multi_thread")]
async fn a_role_shortens_the_sessions_that_are_open() {
    let town = Town::new().await;
    let id = town.account("anna", None).await;
    let browser = town.browser();
    browser.signs_in("anna").await;
    town.hours_pass(13);
    browser.open("/moje").await.is(200).says("Dzień dobry");
    let grant = move |change: &mut pomoc::app::Change<'_>| {
        accounts::grant(change, &id, Role::Helper, Some(&"drugi-bieg".into()))
    };
    town.app.change(By::console(), grant).await.unwrap();
    browser.open("/moje").await.is(200);
    town.hours_pass(13);
    assert!(browser.open("/moje").await.path.starts_with("/logowanie"));
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_are_given_and_taken_back_by_those_who_may() {
    let town = Town::new().await;
    let (admin, other) = (town.account("szefowa", None).await, town.account("anna", None).await);
    let house = OrganisationId::from("drugi-bieg");
    let member = Member {
        account: admin.clone(),
        roles: vec![(Role::OrgAdmin, Some(house.clone()))],
        people: vec![],
        companies: vec![],
        second_factor_overdue: false,
    };
    let by = By { who: Who::Member(member), channel: Channel::Web };
    let (a, h) = (admin.clone(), house.clone());
    town.app
        .change(By::console(), move |change| accounts::grant(change, &a, Role::OrgAdmin, Some(&h)))
        .await
        .unwrap();
    let act = |give: bool, role: Role, whom: &mutual_aid::AccountId, house: &OrganisationId| {
        let (whom, house, by) = (whom.clone(), house.clone(), by.clone());
        town.app.change(by, move |change| {
            let change_role = if give { accounts::grant } else { accounts::revoke };
            change_role(change, &whom, role, Some(&house))
        })
    };
    act(true, Role::Coordinator, &other, &house).await.unwrap();
    assert!(matches!(act(true, Role::Coordinator, &other, &house).await, Err(Failure::Refused(_))));
    act(true, Role::Treasurer, &other, &house).await.unwrap();
    act(false, Role::Coordinator, &other, &house).await.unwrap();
    assert!(matches!(act(false, Role::OrgAdmin, &admin, &house).await, Err(Failure::Refused(_))));
    assert!(matches!(act(true, Role::Helper, &other, &"nowy-dach".into()).await, Err(Failure::Denied(_))));
    assert!(matches!(act(true, Role::Helper, &"nikt".into(), &house).await, Err(Failure::NotFound)));
    let told = town.history("account", other.as_str()).await;
    assert_eq!(told, ["account-registered", "role-granted", "role-granted", "role-revoked"]);
}
