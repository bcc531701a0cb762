//! The sign-ins of the demo world: one for each role, all with the same password.

use super::store;
use super::world::{House, World};
use crate::accounts::store as kept;
use crate::accounts::{NewAccount, grant, register};
use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::passwords;
use mutual_aid::account::Login;
use mutual_aid::words::Name;
use serde::Serialize;

/// The password of everybody in the demo; a real installation has none like it.
const PASSWORD: &str = "rowery-na-podworku-7";

/// The account that is made last: with it, the world is whole.
pub(super) const LAST: &str = "company";

/// Roles, and what their people are called.
const SIGN_INS: [(&str, &str); 11] = [
    ("operator", "Olga"),
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

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let app = world.at(world.now, 3_000);
    let hash = passwords::hash(&app.ids, PASSWORD).await?;
    let first = houses.first().cloned();
    for (role, name) in SIGN_INS {
        let new = NewAccount {
            login: Login::parse(role)?,
            email: None,
            first_name: Some(Name::parse(name)?),
            password_hash: Some(hash.clone()),
            language: Language::Pl,
        };
        let house = first.clone();
        app.change(By::console(), move |change| {
            let account = register(change, &new)?;
            if let Ok(named) = role.parse::<mutual_aid::Role>() {
                let here = house.as_ref().filter(|_| !named.is_of_programme()).map(|house| &house.id);
                return grant(change, &account, named, here);
            }
            let place = ["participant", "volunteer"].iter().position(|kind| *kind == role);
            if let (Some(house), Some(n)) = (&house, place)
                && let Some(person) = house.people.get(n)
            {
                store::own(change, &house.id, person, &account)?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
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
