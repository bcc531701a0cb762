//! Offers for machines: the same search as the page of offers, the same room as an offer's page.

pub mod list;
pub mod show;

use super::codes;
use super::organisations::HouseRef;
use super::places::PlaceRef;
use crate::kit::locale::Words;
use crate::listings;
use crate::listings::store::Line as Sold;
use crate::search::listing_key;
use crate::search::store::cards::Line;
use crate::urls;
use serde::Serialize;
use utoipa::ToSchema;

/// One page of offers.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfferList {
    /// The offers, the best first; without words and place the newest first.
    pub items: Vec<OfferItem>,
    /// The cursor of the next page.
    #[schema(required = true)]
    pub next: Option<String>,
    /// How many offers there are on all pages, exactly.
    pub count: u64,
}

/// An offer in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OfferItem {
    /// Its number.
    pub id: i64,
    /// The words of its address.
    pub slug: String,
    /// Its page, for people.
    #[schema(format = "uri")]
    pub url: String,
    /// The title, in the organisation's words.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The kind of service.
    #[schema(schema_with = codes::category)]
    pub category: &'static str,
    /// Free, paid or commercial.
    #[schema(schema_with = codes::way)]
    pub mode: &'static str,
    /// Whose it is; nobody's where a company sells it.
    #[schema(required = true)]
    pub organisation: Option<HouseRef>,
    /// The company that sells it, and what it asks for it.
    #[schema(required = true)]
    pub company: Option<Trader>,
    /// Its place.
    pub place: PlaceRef,
    /// Kilometres from the place or point asked for.
    #[schema(required = true)]
    pub distance_km: Option<f64>,
    /// How many of its coming times are free.
    pub free_slots: usize,
    /// When the next free time starts.
    #[schema(required = true, format = DateTime)]
    pub next_slot: Option<String>,
}

/// A company that sells, and its price.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Trader {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// The whole price with all taxes, grosze.
    pub amount_grosze: i64,
    /// What the price is for.
    pub unit: String,
    /// Whether there are better terms for people in hardship.
    pub solidarity: bool,
}

/// An offer whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct Offer {
    /// As in lists.
    #[serde(flatten)]
    pub item: OfferItem,
    /// The text of its page.
    pub text: String,
    /// The terms that whoever chooses a time accepts.
    pub terms: String,
    /// Whether there is room.
    #[schema(schema_with = codes::offer_status)]
    pub status: &'static str,
    /// Where the work is done.
    #[schema(schema_with = codes::where_done)]
    pub where_done: &'static str,
    /// For whom.
    #[schema(value_type = Vec<String>)]
    pub recipients: Vec<&'static str>,
    /// The languages somebody speaks.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<&'static str>,
    /// The last day.
    #[schema(format = Date)]
    pub valid_until: String,
    /// The most that is asked for a unit, grosze; null where the help is free.
    #[schema(required = true)]
    pub fee_up_to_grosze: Option<i64>,
    /// The unit: `hour`, `piece`, `service`, `square-metre`, `kilometre`.
    #[schema(required = true)]
    pub fee_unit: Option<&'static str>,
    /// The coming times, the next first.
    pub slots: Vec<SlotItem>,
    /// The organisation's phone, empty when it has none.
    pub phone: String,
    /// When somebody answers it.
    pub opening_hours: String,
}

/// A time that can be chosen.
#[derive(Debug, Serialize, ToSchema)]
pub struct SlotItem {
    /// Its id, for an order.
    pub id: String,
    /// When it starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// When it ends.
    #[schema(format = DateTime)]
    pub ends: String,
    /// How many orders still fit.
    pub free: u32,
}

/// An offer of a list as machines read it.
#[must_use]
pub fn item(line: Line, metres: Option<u32>, words: Words, origin: &str) -> OfferItem {
    OfferItem {
        id: line.number,
        url: format!("{origin}{}{}", words.prefix(), urls::offer(&line.slug, line.number)),
        category: line.category.key(),
        mode: line.mode.into(),
        organisation: Some(HouseRef { id: line.house.0, name: line.organisation, slug: line.house_slug }),
        company: None,
        place: PlaceRef::of(line.place),
        distance_km: metres.map(kilometres),
        free_slots: line.slots.iter().filter(|(_, free)| *free).count(),
        next_slot: line.next.map(|moment| moment.to_string()),
        slug: line.slug,
        title: line.title,
        summary: line.summary,
    }
}

/// A company's listing as machines read it; its id is never that of an offer.
#[must_use]
pub fn commercial(line: Sold, metres: Option<u32>, words: Words, origin: &str) -> OfferItem {
    let page = listings::address(&line.company_slug, &line.slug, line.number);
    OfferItem {
        id: i64::try_from(listing_key(line.number)).unwrap_or(i64::MAX),
        url: format!("{origin}{}{page}", words.prefix()),
        category: line.category.key(),
        mode: "commercial",
        organisation: None,
        company: Some(Trader {
            id: line.company.0,
            name: line.company_name,
            slug: line.company_slug,
            amount_grosze: line.gross_price,
            unit: line.price_unit,
            solidarity: line.solidarity,
        }),
        place: PlaceRef::of(line.place),
        distance_km: metres.map(kilometres),
        free_slots: 0,
        next_slot: None,
        slug: line.slug,
        title: line.title,
        summary: line.summary,
    }
}

/// Kilometres with one place after the point.
fn kilometres(metres: u32) -> f64 {
    f64::from(metres.saturating_add(50) / 100) / 10.0
}
