//! `pomoc user`: accounts made, let in again and started over, each written to the journal.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use mutual_aid::account::Login;
use mutual_aid::words::{Email, Name};
use mutual_aid::{AccountId, OrganisationId, Role};
use strum::VariantNames as _;

use super::{Stop, open, say, serve};
use crate::accounts::links::Purpose;
use crate::accounts::register::NewAccount;
use crate::accounts::{grant, make_link, register, store};
use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use crate::kit::locale::Language;
use crate::organisations::store::find_house;
use crate::settings::Settings;

/// What is done with an account.
#[derive(Debug, Subcommand)]
pub enum User {
    /// Makes an account and prints the link by which its owner chooses a password
    Add(New),
    /// Takes password, second factor and sessions away and prints a link to begin anew
    Reset {
        /// Its login name or confirmed e-mail address
        login: String,
    },
    /// Prints a link by which the owner chooses another password; until then nothing changes
    Link {
        /// Its login name or confirmed e-mail address
        login: String,
    },
}

/// An account to be made.
#[derive(Debug, Clone, Args)]
pub struct New {
    /// The name to sign in with
    login: String,
    /// What to call the person
    #[arg(long)]
    name: Option<String>,
    /// The e-mail address; it counts as confirmed
    #[arg(long)]
    email: Option<String>,
    /// The language of mails
    #[arg(long, default_value = "pl", value_parser = PossibleValuesParser::new(["pl", "en", "uk"]))]
    language: String,
    /// A role: of the whole programme, or of the organisation named
    #[arg(long, value_parser = PossibleValuesParser::new(Role::VARIANTS))]
    role: Option<String>,
    /// The organisation of the role, by its short name in addresses
    #[arg(long, requires = "role")]
    organisation: Option<String>,
}

impl New {
    /// The first account of an installation.
    pub(super) fn first(login: &str, role: Role) -> New {
        let role = Some(<&str>::from(role).to_owned());
        let (login, language) = (login.to_owned(), Language::default().code().to_owned());
        New { login, name: None, email: None, language, role, organisation: None }
    }
}

/// Does it and prints the link.
///
/// # Errors
/// There is no such account, or the new one cannot be made.
pub fn run(settings: Settings, user: User) -> Result<(), Stop> {
    let db = open(&settings)?;
    let app = App::new(db, Clock::system(), Ids::system(), settings);
    let link = serve::runtime()?.block_on(async {
        match user {
            User::Add(new) => make(&app, new).await,
            User::Reset { login } => reset(&app, login).await,
            User::Link { login } => {
                let story = move |change: &mut Change<'_>| {
                    let account = known(change, &login)?;
                    make_link(change, &account, Purpose::NewPassword)
                };
                linked(&app, story).await
            }
        }
    })?;
    say(&format!("{link}\n"))
}

/// Makes the account with its role and answers the link to it, which works once within a day.
pub(super) async fn make(app: &App, new: New) -> Result<String, Stop> {
    let account = read(&new).map_err(Stop::from)?;
    let role = new.role.as_deref().map(crate::accounts::roles::named).transpose();
    let role = role.map_err(|refusal| Stop::from(Failure::from(refusal)))?;
    linked(app, move |change| {
        let id = register(change, &account)?;
        if let Some(role) = role {
            let house = house(change, new.organisation.as_deref())?;
            grant(change, &id, role, house.as_ref())?;
        }
        make_link(change, &id, Purpose::FirstPassword)
    })
    .await
}

/// Lets an account begin anew; what it was opened with opens it no more.
async fn reset(app: &App, login: String) -> Result<String, Stop> {
    linked(app, move |change| {
        let account = known(change, &login)?;
        crate::accounts::reset::reset(change, &account)?;
        make_link(change, &account, Purpose::NewPassword)
    })
    .await
}

async fn linked<F>(app: &App, story: F) -> Result<String, Stop>
where
    F: Fn(&mut Change<'_>) -> Result<String, Failure> + Send + 'static,
{
    let path = app.change(By::console(), story).await?;
    Ok(format!("{}{path}", app.settings.url))
}

fn read(new: &New) -> Result<NewAccount, Failure> {
    let language = new.language.parse().unwrap_or_default();
    let email = new.email.as_deref().map(Email::parse).transpose()?;
    let first_name = new.name.as_deref().map(Name::parse).transpose()?;
    Ok(NewAccount { login: Login::parse(&new.login)?, email, first_name, password_hash: None, language })
}

fn known(change: &mut Change<'_>, login: &str) -> Result<AccountId, Failure> {
    Ok(store::find_sign_in(change.tx, login)?.ok_or(Failure::NotFound)?.0)
}

fn house(change: &mut Change<'_>, slug: Option<&str>) -> Result<Option<OrganisationId>, Failure> {
    slug.map(|slug| find_house(&mut change.look(), slug).map(|house| house.id)).transpose()
}
