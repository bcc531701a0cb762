//! `pomoc token`: tokens of the programming interface, made, listed and taken back; each written to the journal.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use mutual_aid::Role;
use mutual_aid::words::Line;
use std::fmt::Write as _;
use strum::VariantNames as _;

use super::{Stop, open, say, serve};
use crate::accounts::store as accounts;
use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use crate::organisations::store::find_house;
use crate::settings::Settings;
use crate::tokens::{make, revoke, secret, store};

/// What is done with tokens.
#[derive(Debug, Subcommand)]
pub enum Token {
    /// Makes a token and prints it; it is shown this once
    Create(New),
    /// Lists the tokens of an organisation: id, roles, last use, name
    List {
        /// The organisation, by its short name in addresses
        #[arg(long)]
        organisation: String,
    },
    /// Takes a token back
    Revoke {
        /// The organisation, by its short name in addresses
        #[arg(long)]
        organisation: String,
        /// The id that the list tells
        id: String,
    },
}

/// A token to be made.
#[derive(Debug, Clone, Args)]
pub struct New {
    /// The organisation, by its short name in addresses
    #[arg(long)]
    organisation: String,
    /// What the program may, as one or several roles with commas between
    #[arg(long, required = true, value_delimiter = ',', value_parser = PossibleValuesParser::new(Role::VARIANTS))]
    role: Vec<String>,
    /// What to call it
    #[arg(long)]
    name: String,
    /// Whose it is, by login name: this account signs what the program signs, with the roles it holds itself
    #[arg(long)]
    account: Option<String>,
}

/// Does it.
///
/// # Errors
/// There is no such organisation or token, or no program can have the role.
pub fn run(settings: Settings, token: Token) -> Result<(), Stop> {
    let db = open(&settings)?;
    let app = App::new(db, Clock::system(), Ids::system(), settings);
    let told = serve::runtime()?.block_on(async {
        match token {
            Token::Create(new) => create(&app, new).await,
            Token::List { organisation } => list(&app, organisation).await,
            Token::Revoke { organisation, id } => {
                let story =
                    move |change: &mut crate::app::Change<'_>| revoke::revoke(change, &organisation, &id);
                app.change(By::console(), story).await.map(|()| "Revoked.\n".to_owned())
            }
        }
    });
    say(&told?)
}

async fn create(app: &App, new: New) -> Result<String, Failure> {
    let mut scopes: Vec<Role> = new.role.iter().filter_map(|role| role.parse().ok()).collect();
    scopes.dedup();
    let name = Line::parse(&new.name)?;
    let key = app.clone();
    let made = app.change(By::console(), move |change| {
        let owner = new.account.as_ref().map(|login| {
            accounts::find_by_login(change.tx, login).map_err(Failure::from)?.ok_or(Failure::NotFound)
        });
        let wanted = make::New { name: name.clone(), scopes: scopes.clone(), owner: owner.transpose()? };
        let secret = |token: &mutual_aid::TokenId| secret(key.settings.signing_key(), token);
        let id = make::make(change, &new.organisation, &wanted, &secret)?;
        Ok(secret(&id))
    });
    Ok(format!("{}\n", made.await?))
}

async fn list(app: &App, organisation: String) -> Result<String, Failure> {
    let found = app.look(By::console(), move |look| {
        let house = find_house(look, &organisation)?;
        store::list(look, &house.id)
    });
    let mut text = String::new();
    for kept in found.await? {
        let roles: Vec<&str> = kept.token.scopes.iter().map(|role| <&str>::from(*role)).collect();
        let used = kept.used.map_or_else(|| "never used".to_owned(), |used| format!("used {used}"));
        let used = if kept.token.revoked { "revoked".to_owned() } else { used };
        let _ = writeln!(text, "{}\t{}\t{used}\t{}", kept.token.id, roles.join(","), kept.name);
    }
    Ok(text)
}
