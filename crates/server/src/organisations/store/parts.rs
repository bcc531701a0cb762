//! The parts of an application, and what the organisation says on its page, are stored here.

use super::changes::written;
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::organisations::store::{House, Record};
use mutual_aid::Day;
use mutual_aid::OrganisationId;
use polish_text::tokens;

/// Name, register and seat, parsed.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct Registered {
    pub name: String,
    pub kind: &'static str,
    pub number: String,
    pub authority: Option<String>,
    pub nip: String,
    pub regon: Option<String>,
    pub place: i64,
    pub address: String,
    pub postal_code: String,
}

/// Who signs, and whom to call.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct Represented {
    pub representation: &'static str,
    pub signatories: String,
    pub contact_name: String,
    pub phone: String,
    pub email: Option<String>,
}

/// Where an organisation helps, with what, and what its statute says.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct Served {
    pub area: String,
    pub categories: String,
    pub public_tasks: String,
    pub scope_source: String,
    pub paid_scope_source: Option<String>,
}

/// What the public page says.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct Contact {
    pub phone: String,
    pub email: Option<String>,
    pub opening_hours: String,
    pub about: String,
    pub address: String,
    pub postal_code: String,
}

/// Safeguarding standards as they stand.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct Standing {
    pub adopted_on: Day,
    pub contact: String,
    pub url: Option<String>,
    pub child_url: Option<String>,
}

/// Begins an organisation; its slug is made from the name and made unique.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, name: &str) -> Result<House, Failure> {
    let id = change.ids().id();
    let slug = free_slug(change, name)?;
    let now = change.now().0;
    change.tx.run(
        sql("insert into organisations (id, slug, name, name_folded, status, status_since, created_at)
            values ($1, $2, $3, $4, 'draft', $5, $5)"),
        &params![id, slug, name, tokens(name).join(" "), now],
    )?;
    Ok(House { id: OrganisationId(id), slug, name: name.to_owned() })
}

fn free_slug(change: &mut Change<'_>, name: &str) -> Result<String, Failure> {
    let words = tokens(name).into_iter().filter(|word| word.is_ascii());
    let slug: String = words.collect::<Vec<_>>().join("-").chars().take(60).collect();
    let slug = slug.trim_matches('-');
    let slug = if slug.is_empty() { "organizacja" } else { slug };
    let mut tried = slug.to_owned();
    for n in 2.. {
        let taken = change.tx.one(sql("select id from organisations where slug = $1"), &params![tried])?;
        if taken.is_none() {
            break;
        }
        tried = format!("{slug}-{n}");
    }
    Ok(tried)
}

/// Stores the part "register".
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_register(change: &mut Change<'_>, record: &Record, part: &Registered) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations
            set name = $3, name_folded = $4, register_kind = $5, register_number = $6, register_authority = $7,
                nip = $8, regon = $9, place_id = $10, address = $11, postal_code = $12, version = version + 1
            where id = $1 and version = $2"),
        &params![
            record.house.id.as_str(),
            record.version,
            part.name,
            tokens(&part.name).join(" "),
            part.kind,
            part.number,
            part.authority,
            part.nip,
            part.regon,
            part.place,
            part.address,
            part.postal_code,
        ],
    )?;
    written(saved)
}

/// Stores the part "representative".
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_representative(
    change: &mut Change<'_>,
    record: &Record,
    part: &Represented,
) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations
            set representation = $3, signatories = $4, contact_name = $5, phone = $6, email = $7,
                version = version + 1
            where id = $1 and version = $2"),
        &params![
            record.house.id.as_str(),
            record.version,
            part.representation,
            part.signatories,
            part.contact_name,
            part.phone,
            part.email,
        ],
    )?;
    written(saved)
}

/// Stores the part "services".
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_services(change: &mut Change<'_>, record: &Record, part: &Served) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations
            set area = $3, categories = $4, public_tasks = $5, scope_source = $6, paid_scope_source = $7,
                version = version + 1
            where id = $1 and version = $2"),
        &params![
            record.house.id.as_str(),
            record.version,
            part.area,
            part.categories,
            part.public_tasks,
            part.scope_source,
            part.paid_scope_source,
        ],
    )?;
    written(saved)
}

/// Stores the bank account; another number must be verified anew.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_account(change: &mut Change<'_>, record: &Record, account: &str) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations
            set account_verified_on = case when account = $3 then account_verified_on else null end,
                account = $3, version = version + 1
            where id = $1 and version = $2"),
        &params![record.house.id.as_str(), record.version, account],
    )?;
    written(saved)
}

/// Stores the day of the declarations.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_declarations(change: &mut Change<'_>, record: &Record) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    let saved = change.tx.run(
        sql(
            "update organisations set declared_on = $3, version = version + 1 where id = $1 and version = $2",
        ),
        &params![record.house.id.as_str(), record.version, today],
    )?;
    written(saved)
}

/// Stores what the public page says.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_contact(change: &mut Change<'_>, record: &Record, contact: &Contact) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations
            set phone = $3, email = $4, opening_hours = $5, about = $6, address = $7, postal_code = $8,
                version = version + 1
            where id = $1 and version = $2"),
        &params![
            record.house.id.as_str(),
            record.version,
            contact.phone,
            contact.email,
            contact.opening_hours,
            contact.about,
            contact.address,
            contact.postal_code,
        ],
    )?;
    written(saved)
}

/// Stores the safeguarding standards.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_standards(change: &mut Change<'_>, record: &Record, standing: &Standing) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations
            set standards_adopted_on = $3, standards_contact = $4, standards_url = $5, child_standards_url = $6,
                version = version + 1
            where id = $1 and version = $2"),
        &params![
            record.house.id.as_str(),
            record.version,
            standing.adopted_on.to_string(),
            standing.contact,
            standing.url,
            standing.child_url,
        ],
    )?;
    written(saved)
}

/// Stores whether the organisation calls itself small.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_small(change: &mut Change<'_>, record: &Record, small: bool) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations set small = $3, version = version + 1 where id = $1 and version = $2"),
        &params![record.house.id.as_str(), record.version, small],
    )?;
    written(saved)
}

/// Stores whether a code to scan may leave the amount to the donor.
///
/// # Errors
/// Somebody changed it in between, or the database failed.
pub fn save_open_transfer_code(change: &mut Change<'_>, record: &Record, open: bool) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations set open_transfer_code = $3, version = version + 1 where id = $1 and version = $2"),
        &params![record.house.id.as_str(), record.version, open],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}
