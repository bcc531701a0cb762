//! Printed cards: one-time codes on paper, to sign in without e-mail or when the authenticator app is lost.
//! A code is made from the server's key, the card and its number; what is stored is which numbers were used.

pub mod hand_out;
pub mod print;
pub mod store;

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Tx};
use crate::kit::seal;
use crate::settings::Keys;
use jiff::{SignedDuration, Timestamp};
use mutual_aid::account::event;
use mutual_aid::{AccountId, Act, What};
use store::Card;
use strum::{EnumString, IntoStaticStr};

/// How many codes a card carries.
pub const CODES: i64 = 8;

/// How many digits each has.
const DIGITS: usize = 10;

/// A card's codes end after a year.
const LASTS: SignedDuration = SignedDuration::from_hours(365 * 24);

/// After printing, the codes are shown for so long.
const SHOWN: SignedDuration = SignedDuration::from_mins(15);

/// What a card is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// To sign in, with the login name.
    SignIn,
    /// In place of the second factor.
    Recovery,
}

/// Makes a new card for an account; the one before no longer counts.
///
/// # Errors
/// The account is not the caller's own.
pub fn renew_own(change: &mut Change<'_>, account: &AccountId, kind: Kind) -> Result<(), Failure> {
    change.who().may(&Act::KeepAccount(account))?;
    super::store::find(change.tx, account)?;
    renew(change, account, kind)
}

/// Makes a new card, whoever may; the stories above this one ask.
pub(super) fn renew(change: &mut Change<'_>, account: &AccountId, kind: Kind) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().0);
    let expires_at = now.saturating_add(LASTS).unwrap_or(Timestamp::MAX);
    let card = Card { id, codes: CODES, used: Vec::new(), printed_at: now, expires_at };
    store::replace(change.tx, account, kind, &card)?;
    change.record(event(account, What::CardCodesPrinted { count: 8 }))
}

/// The codes of a card that was just printed, in groups of digits; later nobody sees them again.
#[must_use]
pub fn codes(key: &[u8], card: &Card, now: Timestamp) -> Vec<String> {
    if now.duration_since(card.printed_at) > SHOWN {
        return Vec::new();
    }
    let spaced = |code: String| {
        let (first, rest) = code.split_at(4);
        let (second, third) = rest.split_at(3);
        format!("{first} {second} {third}")
    };
    (0..card.codes).map(|number| spaced(code(key, card, number))).collect()
}

fn code(key: &[u8], card: &Card, number: i64) -> String {
    seal::digits_about(key, &format!("card {} {number}", card.id), DIGITS)
}

/// Uses a code of an account's card; answers whether it was one that had not been used.
///
/// # Errors
/// The database failed.
pub fn spend(
    tx: &mut Tx,
    keys: &Keys,
    (account, kind): (&AccountId, Kind),
    given: &str,
    now: Timestamp,
) -> Result<bool, Broken> {
    let Some(card) = store::find(tx, account, kind, now)? else { return Ok(false) };
    let matching = |number: &i64| keys.signing().any(|key| seal::same(&code(key, &card, *number), given));
    match (0..card.codes).find(matching) {
        Some(number) => store::mark_used(tx, &card, number, now),
        None => Ok(false),
    }
}
