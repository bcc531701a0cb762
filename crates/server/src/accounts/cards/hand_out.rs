//! A card for somebody without e-mail, printed by the coordinator of the organisation that knows them.

use super::print::Sheet;
use super::{Kind, renew, store};
use crate::accounts::register::{free_login, register};
use crate::accounts::{self, NewAccount};
use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::people::store::{find_connection, save_connection};
use axum::extract::Path;
use mutual_aid::refusal::AccountRefusal;
use mutual_aid::words::Name;
use mutual_aid::{AccountId, Act, OrganisationId, PersonId};

/// A person of an organisation, as far as a card is concerned.
#[derive(Debug, Clone)]
pub struct Holder {
    /// The organisation.
    pub house: OrganisationId,
    /// The person.
    pub person: PersonId,
    /// What to call them.
    pub first_name: String,
    /// Their account, if they have one.
    pub account: Option<AccountId>,
    /// The language they read.
    pub language: crate::kit::locale::Language,
}

/// Shows the card that was just printed, or the button that prints one.
pub async fn show(caller: Caller, Path((slug, person)): Path<(String, String)>) -> Answer {
    let (slug_too, person_too) = (slug.clone(), person.clone());
    let found = caller.look(move |look| {
        let holder = open(look, &slug_too, &person_too)?;
        let Some(account) = &holder.account else { return Ok((holder.first_name, None)) };
        may_hold(look, &holder.house, account)?;
        let login = accounts::store::find(look.tx, account)?.login;
        Ok((login, store::find(look.tx, account, Kind::SignIn, look.now().0)?))
    });
    let (login, card) = found.await?;
    let sheet = Sheet::of(&caller, &login, card.as_ref());
    let (action, back) = (format!("/panel/{slug}/karta/{person}"), format!("/panel/{slug}"));
    caller.show(&Sheet { action, back, ..sheet })
}

/// Prints a new card.
pub async fn submit(caller: Caller, Path((slug, person)): Path<(String, String)>, filled: Filled) -> Answer {
    let printed = caller.submit(&filled, move |change| {
        let holder = open(&mut change.look(), &slug, &person)?;
        hand_out(change, &holder)?;
        Ok(format!("/panel/{slug}/karta/{person}"))
    });
    Ok(caller.go(&printed.await?))
}

fn open(look: &mut Look<'_>, slug: &str, person: &str) -> Result<Holder, Failure> {
    let house = find_house(look, slug)?;
    look.who().may(&Act::KeepPeople(&house.id))?;
    store::find_holder(look.tx, &house.id, person)
}

/// Prints a card for a person, who gets an account if they have none.
///
/// # Errors
/// They sign in otherwise, or the caller does not coordinate there.
pub fn hand_out(change: &mut Change<'_>, holder: &Holder) -> Result<AccountId, Failure> {
    change.who().may(&Act::KeepPeople(&holder.house))?;
    let account = match &holder.account {
        Some(account) => {
            may_hold(&mut change.look(), &holder.house, account)?;
            account.clone()
        }
        None => {
            let new = NewAccount {
                login: free_login(change, &holder.first_name)?,
                email: None,
                first_name: Name::parse(&holder.first_name).ok(),
                password_hash: None,
                language: holder.language,
            };
            let account = register(change, &new)?;
            let mut connection = find_connection(change, &holder.house, holder.person.as_str())?;
            let connected = connection.connect_by_card(account.clone())?;
            save_connection(change, &connection)?;
            change.record(connected)?;
            account
        }
    };
    renew(change, &account, Kind::SignIn)?;
    Ok(account)
}

/// A coordinator opens no other doors than those of people who have nobody else to ask: no password of their own, no
/// address, no role anywhere, no second factor, and known to this organisation alone.
///
/// # Errors
/// They sign in otherwise.
pub(crate) fn may_hold(
    look: &mut Look<'_>,
    house: &OrganisationId,
    account: &AccountId,
) -> Result<(), Failure> {
    let known = accounts::store::find(look.tx, account)?;
    let guarded = accounts::roles::store::any(look.tx, account)?
        || accounts::factor::store::find(look.tx, account)?.is_some()
        || store::is_known_elsewhere(look.tx, house, account)?;
    if guarded || known.email.is_some() || known.has_password {
        return Err(AccountRefusal::SignsInOtherwise.into());
    }
    Ok(())
}
