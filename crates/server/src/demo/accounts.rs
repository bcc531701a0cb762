//! The sign-ins of the demo world: one for each role, all with the same password.

use super::store;
use super::world::{BEGUN, House, World};
use crate::accounts::store as kept;
use crate::accounts::{NewAccount, grant, register};
use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::passwords;
use mutual_aid::account::Login;
use mutual_aid::words::Name;
use mutual_aid::{AccountId, Role};
use serde::Serialize;

/// The password of everybody in the demo; a real installation has none like it.
const PASSWORD: &str = "rowery-na-podworku-7";

/// The account that is made first.
pub(super) const FIRST: &str = "operator";

/// The account that is made last: with it, the world is whole.
pub(super) const LAST: &str = "company";

/// Roles, and what their people are called.
const SIGN_INS: [(&str, &str); 11] = [
    (FIRST, "Olga"),
    ("organiser", "Tomasz"),
    ("org_admin", "Halina"),
    ("coordinator", "Marta"),
    ("treasurer", "Ryszard"),
    ("aid_officer", "Danuta"),
    ("safeguarding_officer", "Ewa"),
    ("participant", "Anna"),
    ("volunteer", "Jan"),
    ("requester", "Krystyna"),
    (LAST, "Robert"),
];

/// Somebody one can sign in as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignIn {
    /// The role.
    pub role: &'static str,
    /// The login name.
    pub login: &'static str,
    /// The password.
    pub password: &'static str,
    /// The token of the programming interface, where the role has one.
    pub token: Option<String>,
    /// The organisation, by its name in addresses.
    pub organisation: Option<String>,
}

/// Opens the accounts of the sign-ins; the last one waits until the world is whole.
pub(super) async fn open(world: &mut World) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-BEGUN - 1), 3_000);
    let hash = passwords::hash(&app.ids, PASSWORD).await?;
    for (role, name) in SIGN_INS.iter().filter(|(role, _)| *role != LAST) {
        let account = account(&app, role, name, &hash).await?;
        if *role == "organiser" {
            world.organiser = account;
        }
    }
    Ok(())
}

async fn account(app: &App, role: &str, name: &str, hash: &str) -> Result<AccountId, Failure> {
    let new = NewAccount {
        login: Login::parse(role)?,
        email: None,
        first_name: Some(Name::parse(name)?),
        password_hash: Some(hash.to_owned()),
        language: Language::Pl,
    };
    app.change(By::console(), move |change| register(change, &new)).await
}

/// Gives the sign-ins their roles, and closes the world with the last one.
pub(super) async fn settle(world: &World, houses: &[House]) -> Result<(), Failure> {
    let app = world.at(world.now, 3_001);
    let first = houses.first().cloned();
    app.change(By::console(), move |change| {
        for (role, _) in SIGN_INS.iter().filter(|(role, _)| *role != LAST) {
            let found = kept::find_by_login(change.tx, role)?.ok_or(Failure::NotFound)?;
            belong(change, role, &found, first.as_ref())?;
        }
        Ok(())
    })
    .await?;
    let name = SIGN_INS.iter().find(|(role, _)| *role == LAST).map_or("", |(_, name)| name);
    let hash = passwords::hash(&app.ids, PASSWORD).await?;
    account(&app, LAST, name, &hash).await.map(|_| ())
}

/// Somebody takes their role on, in the first organisation.
fn belong(
    change: &mut Change<'_>,
    role: &str,
    account: &AccountId,
    house: Option<&House>,
) -> Result<(), Failure> {
    if let Ok(named) = role.parse::<Role>() {
        let here = house.filter(|_| !named.is_of_programme()).map(|house| &house.id);
        return grant(change, account, named, here);
    }
    let kinds = ["participant", "volunteer"];
    let (Some(house), Some(n)) = (house, kinds.iter().position(|kind| *kind == role)) else { return Ok(()) };
    house.people.get(n).map_or(Ok(()), |person| store::own(change, &house.id, person, account))
}

/// The sign-ins of the world that is there.
pub(super) async fn list(app: &App) -> Result<Vec<SignIn>, Failure> {
    app.db
        .look(|tx| {
            let mut list = Vec::new();
            for (role, _) in SIGN_INS {
                let account = kept::find_by_login(tx, role)?.ok_or(Failure::NotFound)?;
                let organisation = kept::houses(tx, &account)?.into_iter().next().map(|(slug, _)| slug);
                list.push(SignIn { role, login: role, password: PASSWORD, token: None, organisation });
            }
            Ok::<_, Failure>(list)
        })
        .await
}
