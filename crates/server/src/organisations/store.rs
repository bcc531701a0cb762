//! Where organisations are kept.

mod changes;
mod helpers;
mod letterhead;
mod lists;
mod papers;
mod parts;

pub use changes::{decide, save_status, set_account_verified, set_agreement};
pub use helpers::{Helper, helpers};
pub use letterhead::{Letterhead, letterhead};
pub(crate) use lists::line;
pub use lists::{Line, Offered, Sort, active, count_by_status, find_public, offers, page};
pub use papers::{Decision, Policy, add_policy, address, admins, decisions, policies, to_call};
pub use parts::{
    Contact, Registered, Represented, Served, Standing, insert, save_account, save_contact,
    save_declarations, save_open_transfer_code, save_register, save_representative, save_services,
    save_small, save_standards,
};

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use jiff::Timestamp;
use mutual_aid::offer::Area;
use mutual_aid::organisation::{Organisation, Part, Standards, Status};
use mutual_aid::{Day, OrganisationId};

/// An organisation as its panel names it.
#[derive(Debug, Clone)]
pub struct House {
    /// Its id.
    pub id: OrganisationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// An organisation as stored.
#[derive(Debug, Clone)]
pub struct Record {
    /// Id, slug and name.
    pub house: House,
    /// As the rules look at it.
    pub organisation: Organisation,
    /// What it says about itself.
    pub card: Card,
    /// Since when it has its status.
    pub since: Timestamp,
    /// The version that was read.
    pub version: i64,
}

/// What an organisation says about itself; an empty text is not filled in yet.
#[derive(Debug, Clone, Default)]
#[expect(missing_docs, reason = "the columns of the table, explained by the rules they are read into")]
pub struct Card {
    pub register_kind: String,
    pub register_number: String,
    pub register_authority: String,
    pub nip: String,
    pub regon: String,
    pub account: String,
    pub account_verified_on: Option<Day>,
    pub open_transfer_code: bool,
    pub place: Option<i64>,
    pub address: String,
    pub postal_code: String,
    pub phone: String,
    pub email: String,
    pub opening_hours: String,
    pub about: String,
    pub signatories: String,
    pub representation: String,
    pub contact_name: String,
    pub area: Option<Area>,
    pub categories: String,
    pub public_tasks: String,
    pub scope_source: String,
    pub paid_scope_source: String,
    pub declared_on: Option<Day>,
    pub small: bool,
    pub standards_contact: String,
    pub standards_url: String,
    pub child_standards_url: String,
    pub has_statute: bool,
}

impl Card {
    /// Whether a part of the application is filled in.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Register => !self.register_number.is_empty(),
            Part::Representative => !self.signatories.is_empty(),
            Part::Services => self.area.is_some() && !self.public_tasks.is_empty(),
            Part::Account => !self.account.is_empty(),
            Part::Documents => self.has_statute,
            Part::Declarations => self.declared_on.is_some(),
        }
    }

    /// The keys of the categories.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        self.categories.split_whitespace()
    }

    /// The points of udpp art. 4 ust. 1.
    pub fn public_tasks(&self) -> impl Iterator<Item = &str> {
        self.public_tasks.split_whitespace()
    }
}

/// The organisation of an address.
///
/// # Errors
/// There is none.
pub fn find_house(look: &mut Look<'_>, slug: &str) -> Result<House, Failure> {
    let text = sql("select id, slug, name from organisations where slug = $1");
    let row = look.tx.one(text, &params![slug])?.ok_or(Failure::NotFound)?;
    house(&row).map_err(Into::into)
}

/// The organisation of an address, whole.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, slug: &str) -> Result<Record, Failure> {
    let text = sql("select o.id, o.slug, o.name, o.status, o.status_since, o.created_at, o.version,
            o.register_kind, o.register_number, o.register_authority, o.nip, o.regon, o.account,
            o.account_verified_on, o.open_transfer_code, o.place_id, o.address, o.postal_code, o.phone, o.email, o.opening_hours, o.about,
            o.signatories, o.representation, o.contact_name, o.area, o.categories, o.public_tasks, o.scope_source,
            o.paid_scope_source, o.declared_on, o.small, o.standards_adopted_on, o.standards_contact,
            o.standards_url, o.child_standards_url, o.processing_agreement_on,
            (select cast(count(*) as bigint) from roles r
                where r.organisation_id = o.id and r.role = 'coordinator') as coordinators,
            (select cast(count(*) as bigint) from files f
                where f.organisation_id = o.id and f.kind = 'statute') as statutes
        from organisations o
        where o.slug = $1");
    let row = look.tx.one(text, &params![slug])?.ok_or(Failure::NotFound)?;
    Ok(record(&row)?)
}

/// The organisation of an address, to change it.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, slug: &str) -> Result<Record, Failure> {
    let text = sql("select id from organisations where slug = $1").locked();
    let _ = change.tx.one(text, &params![slug])?.ok_or(Failure::NotFound)?;
    find(&mut change.look(), slug)
}

/// An organisation as the rules look at it, for stories of other nouns.
///
/// # Errors
/// There is none of that id.
pub fn find_for_rules(look: &mut Look<'_>, id: &OrganisationId) -> Result<Organisation, Failure> {
    let row = look.tx.one(sql("select slug from organisations where id = $1"), &params![id.as_str()])?;
    let slug: String = row.ok_or(Failure::NotFound)?.get("slug")?;
    Ok(find(look, &slug)?.organisation)
}

/// An organisation by its id, as its panel names it.
///
/// # Errors
/// There is none.
pub fn house_of(look: &mut Look<'_>, id: &OrganisationId) -> Result<House, Failure> {
    let text = sql("select id, slug, name from organisations where id = $1");
    let row = look.tx.one(text, &params![id.as_str()])?.ok_or(Failure::NotFound)?;
    Ok(house(&row)?)
}

fn house(row: &Row) -> Result<House, Broken> {
    Ok(House { id: OrganisationId(row.get("id")?), slug: row.get("slug")?, name: row.get("name")? })
}

fn record(row: &Row) -> Result<Record, Broken> {
    let house = house(row)?;
    let card = card(row)?;
    let status = row.get::<String>("status")?;
    let status: Status = status.parse().map_err(|_| Broken::Type("organisations.status".into()))?;
    // The rules count the account as complete once it was verified: donations wait for that.
    let verified = |part: &Part| *part != Part::Account || card.account_verified_on.is_some();
    let organisation = Organisation {
        id: house.id.clone(),
        status,
        complete: Part::ALL.into_iter().filter(|part| card.has(*part) && verified(part)).collect(),
        processing_agreement_on: day(row, "processing_agreement_on")?,
        coordinators: row.get("coordinators")?,
        standards: day(row, "standards_adopted_on")?.map(|adopted_on| Standards { adopted_on }),
    };
    let since: Option<Timestamp> = row.get("status_since")?;
    let since = since.map_or_else(|| row.get("created_at"), Ok)?;
    Ok(Record { house, organisation, card, since, version: row.get("version")? })
}

fn card(row: &Row) -> Result<Card, Broken> {
    let text = |name: &str| row.get::<Option<String>>(name).map(Option::unwrap_or_default);
    Ok(Card {
        register_kind: text("register_kind")?,
        register_number: text("register_number")?,
        register_authority: text("register_authority")?,
        nip: text("nip")?,
        regon: text("regon")?,
        account: text("account")?,
        account_verified_on: day(row, "account_verified_on")?,
        open_transfer_code: row.get("open_transfer_code")?,
        place: row.get("place_id")?,
        address: text("address")?,
        postal_code: text("postal_code")?,
        phone: text("phone")?,
        email: text("email")?,
        opening_hours: text("opening_hours")?,
        about: text("about")?,
        signatories: text("signatories")?,
        representation: text("representation")?,
        contact_name: text("contact_name")?,
        area: text("area")?.parse().ok(),
        categories: text("categories")?,
        public_tasks: text("public_tasks")?,
        scope_source: text("scope_source")?,
        paid_scope_source: text("paid_scope_source")?,
        declared_on: day(row, "declared_on")?,
        small: row.get("small")?,
        standards_contact: text("standards_contact")?,
        standards_url: text("standards_url")?,
        child_standards_url: text("child_standards_url")?,
        has_statute: row.get::<i64>("statutes")? > 0,
    })
}

fn day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| Day::parse(&text).ok_or_else(|| Broken::Type(format!("organisations.{name}"))))
        .transpose()
}
