//! Where printed cards are kept: which codes were used, never the codes.

use super::Kind;
use super::hand_out::Holder;
use crate::failure::Failure;
use crate::kit::db::{Broken, Tx, params, sql};
use jiff::Timestamp;
use mutual_aid::{AccountId, Moment, OrganisationId, PersonId};

/// A printed card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id, from which the codes are made.
    pub id: String,
    /// How many codes were printed.
    pub codes: i64,
    /// The numbers of those used.
    pub used: Vec<i64>,
    /// When it was printed.
    pub printed_at: Timestamp,
    /// When its codes end.
    pub expires_at: Timestamp,
}

impl Card {
    /// How many codes were not used.
    #[must_use]
    pub fn left(&self) -> i64 {
        self.codes - i64::try_from(self.used.len()).unwrap_or(self.codes)
    }

    /// The last day of the codes.
    #[must_use]
    pub fn ends_on(&self) -> jiff::civil::Date {
        Moment(self.expires_at).day().0
    }
}

/// The card of an account, unless its codes have ended.
///
/// # Errors
/// The database failed.
pub fn find(tx: &mut Tx, account: &AccountId, kind: Kind, now: Timestamp) -> Result<Option<Card>, Broken> {
    let text = sql("select id, codes, printed_at, expires_at
        from cards
        where account_id = $1 and kind = $2 and expires_at > $3");
    let Some(row) = tx.one(text, &params![account.as_str(), <&str>::from(kind), now])? else {
        return Ok(None);
    };
    let id: String = row.get("id")?;
    let rows =
        tx.all(sql("select number from card_uses where card_id = $1 order by number"), &params![id])?;
    Ok(Some(Card {
        codes: row.get("codes")?,
        used: rows.iter().map(|row| row.get("number")).collect::<Result<_, _>>()?,
        printed_at: row.get("printed_at")?,
        expires_at: row.get("expires_at")?,
        id,
    }))
}

/// Writes down a new card in place of the one before.
///
/// # Errors
/// The database failed.
pub fn replace(tx: &mut Tx, account: &AccountId, kind: Kind, card: &Card) -> Result<(), Broken> {
    remove(tx, account, kind)?;
    let text = sql("insert into cards (account_id, kind, id, codes, printed_at, expires_at)
        values ($1, $2, $3, $4, $5, $6)");
    let kind = <&str>::from(kind);
    let values = params![account.as_str(), kind, card.id, card.codes, card.printed_at, card.expires_at];
    tx.run(text, &values).map(|_| ())
}

/// Takes a card back.
///
/// # Errors
/// The database failed.
pub fn remove(tx: &mut Tx, account: &AccountId, kind: Kind) -> Result<(), Broken> {
    let kind = <&str>::from(kind);
    tx.run(
        sql("delete from card_uses
            where card_id in (select id from cards where account_id = $1 and kind = $2)"),
        &params![account.as_str(), kind],
    )?;
    tx.run(sql("delete from cards where account_id = $1 and kind = $2"), &params![account.as_str(), kind])
        .map(|_| ())
}

/// Writes down that a code was used; answers whether it was the first time.
///
/// # Errors
/// The database failed.
pub fn mark_used(tx: &mut Tx, card: &Card, number: i64, now: Timestamp) -> Result<bool, Broken> {
    let text = sql("insert into card_uses (card_id, number, used_at) values ($1, $2, $3)
        on conflict (card_id, number) do nothing");
    Ok(tx.run(text, &params![card.id, number, now])? > 0)
}

/// A person of an organisation.
///
/// # Errors
/// There is none of that id there.
pub fn find_holder(tx: &mut Tx, house: &OrganisationId, person: &str) -> Result<Holder, Failure> {
    let text = sql("select id, first_name, account_id, language
        from people
        where organisation_id = $1 and id = $2");
    let row = tx.one(text, &params![house.as_str(), person])?.ok_or(Failure::NotFound)?;
    Ok(Holder {
        house: house.clone(),
        person: PersonId(row.get("id")?),
        first_name: row.get("first_name")?,
        account: row.get::<Option<String>>("account_id")?.map(AccountId),
        language: row.get::<String>("language")?.parse().unwrap_or_default(),
    })
}

/// Tells whether another organisation knows the person of an account.
///
/// # Errors
/// The database failed.
pub fn is_known_elsewhere(tx: &mut Tx, house: &OrganisationId, account: &AccountId) -> Result<bool, Broken> {
    let text = sql("select id from people where account_id = $1 and organisation_id <> $2 limit 1");
    Ok(tx.one(text, &params![account.as_str(), house.as_str()])?.is_some())
}
