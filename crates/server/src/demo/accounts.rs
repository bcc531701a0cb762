//! The sign-ins of the demo world: one for each role, all with the same password.

use super::world::{BEGUN, House, World, member};
use crate::accounts::store as kept;
use crate::accounts::{NewAccount, grant, register};
use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::passwords;
use crate::people::connect::connect;
use crate::tokens::{PREFIX, make};
use mutual_aid::account::Login;
use mutual_aid::connection::Sheet;
use mutual_aid::words::{Line, Name};
use mutual_aid::{AccountId, Role};
use serde::Serialize;

/// The password of everybody in the demo; a real installation has none like it.
const PASSWORD: &str = "rowery-na-podworku-7";

/// Roles whose programs have a token in the demo, and what the programs are called.
const PROGRAMS: [(&str, &str); 4] = [
    ("org_admin", "Kopia na dysku w biurze"),
    ("coordinator", "Kalendarz wizyt"),
    ("treasurer", "Arkusz księgowej"),
    ("aid_officer", "Lista paczek"),
];

/// What the program of a role is called.
fn program(role: &str) -> Option<&'static str> {
    PROGRAMS.iter().find(|(known, _)| *known == role).map(|(_, name)| *name)
}

/// The token of a role's program in the demo; like the password, no secret.
fn token(role: &str) -> String {
    format!("{PREFIX}demo-{role}-{PASSWORD}")
}

/// The account that is made first.
pub(super) const FIRST: &str = "operator";

/// The account that is made last: with it, the world is whole.
pub(super) const LAST: &str = "requester";

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
    (LAST, "Krystyna"),
    ("company", "Robert"),
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

/// Whether somebody is one of those whom the demo lets in by a printed password.
#[must_use]
pub fn is_sign_in(login: &str) -> bool {
    SIGN_INS.iter().any(|(role, _)| *role == login)
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
    for (role, _) in SIGN_INS.iter().filter(|(role, _)| *role != LAST) {
        let account = app.db.look(|tx| kept::find_by_login(tx, role)).await?.ok_or(Failure::NotFound)?;
        belong(&app, role, account, houses.first()).await?;
    }
    let name = SIGN_INS.iter().find(|(role, _)| *role == LAST).map_or("", |(_, name)| name);
    let hash = passwords::hash(&app.ids, PASSWORD).await?;
    account(&app, LAST, name, &hash).await.map(|_| ())
}

/// What whoever has a role does besides: aid is decided on by two, and the administrator is the second officer.
fn also(role: Role) -> &'static [Role] {
    if role == Role::OrgAdmin { &[Role::AidOfficer] } else { &[] }
}

/// Somebody takes their role on, in the first organisation; its people bring the sheet with which their records become
/// their own.
async fn belong(app: &App, role: &str, account: AccountId, house: Option<&House>) -> Result<(), Failure> {
    if let Ok(named) = role.parse::<Role>() {
        let here = house.filter(|_| !named.is_of_programme()).map(|house| house.id.clone());
        if let Some((house, name)) = house.zip(program(role)) {
            let_program_in(app, house, (named, name), &account).await?;
        }
        return app
            .change(By::console(), move |change| {
                let roles = std::iter::once(&named).chain(also(named));
                roles.copied().try_for_each(|role| grant(change, &account, role, here.as_ref()))
            })
            .await;
    }
    let kinds = ["participant", "volunteer"];
    let place = kinds.iter().position(|kind| *kind == role);
    let Some(person) = house.zip(place).and_then(|(house, n)| house.people.get(n)).cloned() else {
        return Ok(());
    };
    app.change(member(&account, Vec::new(), Vec::new()), move |change| {
        connect(change, person.as_str(), Sheet { issued_on: change.now().day(), turn: 0 })
    })
    .await
}

/// A program of the organisation that may what a role may, and signs for whoever has the role.
async fn let_program_in(
    app: &App,
    house: &House,
    (role, called): (Role, &str),
    account: &AccountId,
) -> Result<(), Failure> {
    let (slug, name): (String, &str) = (house.slug.clone(), role.into());
    let scopes = [&[role][..], also(role)].concat();
    let new = make::New { name: Line::parse(called)?, scopes, owner: Some(account.clone()) };
    app.change(By::console(), move |change| make::make(change, &slug, &new, &|_| token(name)).map(|_| ()))
        .await
}

/// The sign-ins of the world that is there.
pub(super) async fn list(app: &App) -> Result<Vec<SignIn>, Failure> {
    app.db
        .look(|tx| {
            let mut list = Vec::new();
            for (role, _) in SIGN_INS {
                let account = kept::find_by_login(tx, role)?.ok_or(Failure::NotFound)?;
                let organisation = kept::houses(tx, &account)?.into_iter().next().map(|(slug, _)| slug);
                let token = program(role).map(|_| token(role)).filter(|_| organisation.is_some());
                list.push(SignIn { role, login: role, password: PASSWORD, token, organisation });
            }
            Ok::<_, Failure>(list)
        })
        .await
}
