//! Where listings are kept.

mod lists;

use crate::app::{Change, Look};
use crate::companies::Grounds;
use crate::companies::store::{self as companies, Decided, Record};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::kit::locale::Words;
use crate::offers::place;
use mutual_aid::category::Category;
use mutual_aid::company_listing::{Listing, Status};
use mutual_aid::money::Grosze;
use mutual_aid::offer::Area;
use mutual_aid::{CompanyId, Day, ListingId, Moment};

pub use lists::{Line, Waiting, of_company, over, queue, shown, title, waiting};

/// What a company writes about a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The kind of service.
    pub category: Category,
    /// The title.
    pub title: String,
    /// One or two sentences for lists.
    pub summary: String,
    /// The text of the page.
    pub text: String,
    /// The place, by its number in the gazetteer.
    pub place: i64,
    /// How far it reaches.
    pub area: Area,
    /// The whole price with all taxes.
    pub gross_price: Grosze,
    /// What the price is for: „za metr”.
    pub price_unit: String,
    /// What else there is to pay; may be empty.
    pub price_note: String,
    /// Better terms for people in hardship; may be empty.
    pub solidarity: String,
    /// The last day.
    pub valid_until: Day,
}

impl Text {
    /// Everything a reader sees, for the check of the text.
    #[must_use]
    pub fn words(&self) -> String {
        let parts =
            [&self.title, &self.summary, &self.text, &self.price_unit, &self.price_note, &self.solidarity];
        parts.map(String::as_str).join("\n")
    }

    /// The place, and how far the company comes.
    #[must_use]
    pub fn reach(&self, words: &Words) -> String {
        let place = place::name(self.place);
        match &self.area {
            Area::Radius(km) => words.two("search-around", "place", place, "km", *km),
            Area::Places(_) | Area::Powiats(_) => place,
        }
    }
}

/// A listing as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The listing as the rules look at it.
    pub listing: Listing,
    /// What the company wrote.
    pub text: Text,
    /// Its number.
    pub number: i64,
    /// Its title in addresses.
    pub slug: String,
    /// When everybody saw it first.
    pub published: Option<Moment>,
    /// What a moderator decided against it last.
    pub decided: Option<Decided>,
    /// The version that was read.
    pub version: i64,
}

/// A listing by its number, with its company.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, number: i64) -> Result<(Kept, Record), Failure> {
    let kept = by_number(look.tx, number, false)?;
    let record = companies::find_by_id(look.tx, &kept.listing.company)?;
    Ok((kept, record))
}

/// A listing by its number, to change it, with its company.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, number: i64) -> Result<(Kept, Record), Failure> {
    let kept = by_number(change.tx, number, true)?;
    let record = companies::find_by_id(change.tx, &kept.listing.company)?;
    Ok((kept, record))
}

fn by_number(tx: &mut Tx, number: i64, to_change: bool) -> Result<Kept, Failure> {
    let text =
        sql("select company_id, id, number, slug, status, category, title, summary, text, place_id, area,
            gross_price, price_unit, price_note, solidarity, valid_until, published_at, decided_because,
            decided_facts, decided_basis, version
        from company_listings
        where number = $1");
    let text = if to_change { text.locked() } else { text };
    Ok(kept(&tx.one(text, &params![number])?.ok_or(Failure::NotFound)?)?)
}

fn kept(row: &Row) -> Result<Kept, Broken> {
    let named = |name: &str| -> Result<String, Broken> { row.get(name) };
    let unknown = |name: &str| Broken::Type(format!("company_listings.{name}"));
    let text = Text {
        category: named("category")?.parse().map_err(|_| unknown("category"))?,
        title: named("title")?,
        summary: named("summary")?,
        text: named("text")?,
        place: row.get("place_id")?,
        area: named("area")?.parse().map_err(|_| unknown("area"))?,
        gross_price: Grosze(row.get("gross_price")?),
        price_unit: named("price_unit")?,
        price_note: named("price_note")?,
        solidarity: named("solidarity")?,
        valid_until: Day::parse(&named("valid_until")?).ok_or_else(|| unknown("valid_until"))?,
    };
    Ok(Kept {
        listing: Listing {
            id: ListingId(named("id")?),
            company: CompanyId(named("company_id")?),
            status: named("status")?.parse().map_err(|_| unknown("status"))?,
            words: text.words(),
            valid_until: text.valid_until,
        },
        text,
        number: row.get("number")?,
        slug: named("slug")?,
        published: row.get::<Option<String>>("published_at")?.and_then(|text| Moment::parse(&text)),
        decided: companies::decided(row)?,
        version: row.get("version")?,
    })
}

/// The number for the next listing.
///
/// # Errors
/// The database failed.
pub fn next_number(change: &mut Change<'_>) -> Result<i64, Failure> {
    let text = sql("select cast(coalesce(max(number), 0) + 1 as bigint) as n from company_listings");
    Ok(change.tx.one(text, &[])?.map_or(Ok(1), |row| row.get("n"))?)
}

/// How many listings of a company are not over.
///
/// # Errors
/// The database failed.
pub fn count(change: &mut Change<'_>, company: &CompanyId) -> Result<i64, Failure> {
    let text = sql("select cast(count(*) as bigint) as n
        from company_listings
        where company_id = $1 and status in ('draft', 'review', 'published', 'paused')");
    Ok(change.tx.one(text, &params![company.as_str()])?.map_or(Ok(0), |row| row.get("n"))?)
}

/// Keeps a new listing.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (it, text) = (&kept.listing, &kept.text);
    change.tx.run(
        sql("insert into company_listings (company_id, id, number, slug, status, category, title, summary, text,
                place_id, area, gross_price, price_unit, price_note, solidarity, valid_until, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"),
        &params![
            it.company.as_str(),
            it.id.as_str(),
            kept.number,
            kept.slug,
            <&str>::from(it.status),
            text.category.key(),
            text.title,
            text.summary,
            text.text,
            text.place,
            text.area.to_string(),
            text.gross_price.0,
            text.price_unit,
            text.price_note,
            text.solidarity,
            text.valid_until.to_string(),
            change.now().to_string(),
        ],
    )?;
    Ok(())
}

/// Stores what the company wrote, and where the listing stands with it.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn write(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (it, text) = (&kept.listing, &kept.text);
    let written = change.tx.run(
        sql("update company_listings
            set slug = $3, status = $4, category = $5, title = $6, summary = $7, text = $8, place_id = $9,
                area = $10, gross_price = $11, price_unit = $12, price_note = $13, solidarity = $14,
                valid_until = $15, version = version + 1
            where company_id = $1 and id = $2 and version = $16"),
        &params![
            it.company.as_str(),
            it.id.as_str(),
            kept.slug,
            <&str>::from(it.status),
            text.category.key(),
            text.title,
            text.summary,
            text.text,
            text.place,
            text.area.to_string(),
            text.gross_price.0,
            text.price_unit,
            text.price_note,
            text.solidarity,
            text.valid_until.to_string(),
            kept.version,
        ],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Stores where a listing stands; the first moment at which everybody saw it stays, and so does its place in lists.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let it = &kept.listing;
    let published = (it.status == Status::Published).then(|| change.now().to_string());
    let saved = change.tx.run(
        sql("update company_listings
            set status = $3, published_at = coalesce(published_at, $4), version = version + 1
            where company_id = $1 and id = $2 and version = $5"),
        &params![it.company.as_str(), it.id.as_str(), <&str>::from(it.status), published, kept.version],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Keeps the reasons of a decision against a listing, as they are told; without grounds the last ones go.
///
/// # Errors
/// The database failed.
pub fn decide(change: &mut Change<'_>, listing: &Listing, grounds: Option<&Grounds>) -> Result<(), Failure> {
    let now = grounds.map(|_| change.now().to_string());
    change.tx.run(
        sql("update company_listings
            set decided_because = $3, decided_facts = $4, decided_basis = $5, decided_at = $6
            where company_id = $1 and id = $2"),
        &params![
            listing.company.as_str(),
            listing.id.as_str(),
            grounds.map(|grounds| grounds.reason.clone()),
            grounds.map(|grounds| grounds.facts.as_str().to_owned()),
            grounds.map(|grounds| grounds.basis.as_str().to_owned()),
            now
        ],
    )?;
    Ok(())
}
