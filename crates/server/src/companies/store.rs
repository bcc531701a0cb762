//! Where companies are kept.

mod known;
mod lists;
mod orders;

use super::Grounds;
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::kit::locale::Words;
use crate::offers::place;
use mutual_aid::company::{Company, Point, Register, Status};
use mutual_aid::refusal::CompanyRefusal;
use mutual_aid::{CompanyId, Who};

pub use known::{accounts_of, nip_is_known, of_account, part, slug_is_free};
pub use lists::{Line, SIZE, everybody, of_status, points, tick, untick, waiting};
pub use orders::{Placed, orders};

/// What a company says of itself, and what everybody may read of a trader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its name.
    pub name: String,
    /// Its tax number, ten digits.
    pub nip: String,
    /// Where it is registered.
    pub register: Register,
    /// The number there.
    pub register_number: String,
    /// Street and house.
    pub address: String,
    /// The place, by its number in the gazetteer.
    pub place: i64,
    /// Its phone, E.164.
    pub phone: String,
    /// Its e-mail address.
    pub email: String,
    /// Who may speak for it, and as what; not shown in public.
    pub representative: String,
    /// What it does, in its own words; may be empty.
    pub about: String,
}

impl Card {
    /// The name of its place.
    #[must_use]
    pub fn town(&self) -> String {
        place::name(self.place)
    }

    /// The register and the number there, in words.
    #[must_use]
    pub fn registered(&self, words: &Words) -> String {
        let register = words.say(format!("company-register-{}", <&str>::from(self.register)));
        format!("{register}: {}", self.register_number)
    }
}

/// The last decision against a company or a listing, with its reasons (Regulation (EU) 2022/2065, art. 17).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The code of the reason.
    pub reason: String,
    /// The facts.
    pub facts: String,
    /// The law or the rule.
    pub basis: String,
}

/// A company as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Record {
    /// The company as the rules look at it.
    pub company: Company,
    /// Its name in addresses.
    pub slug: String,
    /// What it says of itself.
    pub card: Card,
    /// The last decision against it.
    pub decided: Option<Decided>,
    /// The version that was read.
    pub version: i64,
}

/// A company by its name in addresses.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, slug: &str) -> Result<Record, Failure> {
    let row = look.tx.one(sql("select id from companies where slug = $1"), &params![slug])?;
    by_id(look.tx, &row.ok_or(Failure::NotFound)?.get::<String>("id")?, false)
}

/// A company by its name in addresses, to change it.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, slug: &str) -> Result<Record, Failure> {
    let row = change.tx.one(sql("select id from companies where slug = $1"), &params![slug])?;
    by_id(change.tx, &row.ok_or(Failure::NotFound)?.get::<String>("id")?, true)
}

/// The company an account speaks for.
///
/// # Errors
/// The database failed.
pub fn find_own(look: &mut Look<'_>) -> Result<Option<Record>, Failure> {
    match own(look.who()) {
        Some(id) => by_id(look.tx, id.as_str(), false).map(Some),
        None => Ok(None),
    }
}

/// The company an account speaks for, to change it.
///
/// # Errors
/// The account has none.
pub fn find_own_to_change(change: &mut Change<'_>) -> Result<Record, Failure> {
    let id = own(change.who()).ok_or(Failure::NotFound)?;
    by_id(change.tx, id.as_str(), true)
}

/// A company by its id.
///
/// # Errors
/// There is none.
pub fn find_by_id(tx: &mut Tx, id: &CompanyId) -> Result<Record, Failure> {
    by_id(tx, id.as_str(), false)
}

/// A company by its id, to change it.
///
/// # Errors
/// There is none.
pub fn find_by_id_to_change(change: &mut Change<'_>, id: &CompanyId) -> Result<Record, Failure> {
    by_id(change.tx, id.as_str(), true)
}

fn own(who: &Who) -> Option<CompanyId> {
    match who {
        Who::Member(member) => member.companies.first().cloned(),
        _ => None,
    }
}

fn by_id(tx: &mut Tx, id: &str, to_change: bool) -> Result<Record, Failure> {
    let text =
        sql("select id, slug, status, name, nip, register_kind, register_number, address, place_id, phone,
            email, representative, about, decided_because, decided_facts, decided_basis, version
        from companies
        where id = $1");
    let text = if to_change { text.locked() } else { text };
    let row = tx.one(text, &params![id])?.ok_or(Failure::NotFound)?;
    let points = sql("select point from company_points where company_id = $1 order by point");
    let checked = tx.all(points, &params![id])?;
    let checked = checked.iter().map(|row| row.get::<String>("point")).collect::<Result<Vec<_>, _>>()?;
    Ok(record(&row, checked.iter().filter_map(|point| point.parse().ok()).collect())?)
}

fn record(row: &Row, checked: Vec<Point>) -> Result<Record, Broken> {
    let (status, register): (String, String) = (row.get("status")?, row.get("register_kind")?);
    let unknown = |text: &str| Broken::Type(format!("companies: {text}"));
    Ok(Record {
        company: Company {
            id: CompanyId(row.get("id")?),
            status: status.parse().map_err(|_| unknown(&status))?,
            checked,
        },
        slug: row.get("slug")?,
        card: Card {
            name: row.get("name")?,
            nip: row.get("nip")?,
            register: register.parse().map_err(|_| unknown(&register))?,
            register_number: row.get("register_number")?,
            address: row.get("address")?,
            place: row.get("place_id")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            representative: row.get("representative")?,
            about: row.get("about")?,
        },
        decided: decided(row)?,
        version: row.get("version")?,
    })
}

/// The decision in a row, if there is one.
///
/// # Errors
/// A column is missing.
pub fn decided(row: &Row) -> Result<Option<Decided>, Broken> {
    let Some(reason) = row.get::<Option<String>>("decided_because")? else { return Ok(None) };
    let text = |name: &str| row.get::<Option<String>>(name).map(Option::unwrap_or_default);
    Ok(Some(Decided { reason, facts: text("decided_facts")?, basis: text("decided_basis")? }))
}

/// Writes a new company down, and who signs in for it.
///
/// # Errors
/// The tax number is known, or the account speaks for another company.
pub fn insert(change: &mut Change<'_>, record: &Record, account: &str) -> Result<(), Failure> {
    let (it, now) = (&record.card, change.now().to_string());
    let written = change.tx.run(
        sql("insert into companies (id, slug, status, name, sorted_by, nip, register_kind, register_number, address,
                place_id, phone, email, representative, about, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"),
        &params![
            record.company.id.as_str(),
            record.slug,
            <&str>::from(record.company.status),
            it.name,
            polish_text::fold(&it.name),
            it.nip,
            <&str>::from(it.register),
            it.register_number,
            it.address,
            it.place,
            it.phone,
            it.email,
            it.representative,
            it.about,
            now
        ],
    );
    written.map_err(|broken| match broken.breaks("companies_nip_key") {
        true => CompanyRefusal::NipKnown.into(),
        false => Failure::from(broken),
    })?;
    let text = sql("insert into company_accounts (account_id, company_id, since) values ($1, $2, $3)");
    let written = change.tx.run(text, &params![account, record.company.id.as_str(), now]);
    written.map(|_| ()).map_err(|broken| match broken.breaks("company_accounts_pkey") {
        true => CompanyRefusal::OneAlready.into(),
        false => broken.into(),
    })
}

/// Stores where a company stands; who acted for it is forgotten when it is closed.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, record: &Record) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    let declared = (record.company.status == Status::Active).then_some(today);
    let saved = change.tx.run(
        sql("update companies
            set status = $2, declared_on = coalesce(declared_on, $3), version = version + 1,
                representative = case when $2 = 'closed' then '' else representative end
            where id = $1 and version = $4"),
        &params![record.company.id.as_str(), <&str>::from(record.company.status), declared, record.version],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Stores how a company is reached and what it says of itself.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_card(change: &mut Change<'_>, record: &Record) -> Result<(), Failure> {
    let it = &record.card;
    let saved = change.tx.run(
        sql("update companies
            set address = $2, place_id = $3, phone = $4, email = $5, about = $6, version = version + 1
            where id = $1 and version = $7"),
        &params![
            record.company.id.as_str(),
            it.address,
            it.place,
            it.phone,
            it.email,
            it.about,
            record.version
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Keeps the reasons of a decision against a company, as they were told.
///
/// # Errors
/// The database failed.
pub fn decide(change: &mut Change<'_>, company: &CompanyId, grounds: &Grounds) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("update companies
            set decided_because = $2, decided_facts = $3, decided_basis = $4, decided_at = $5
            where id = $1"),
        &params![company.as_str(), grounds.reason, grounds.facts.as_str(), grounds.basis.as_str(), now],
    )?;
    Ok(())
}
