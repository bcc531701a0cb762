//! Reads rows of offers.

use super::Kept;
use crate::kit::db::{Broken, Row};
use crate::offers::Details;
use mutual_aid::offer::{Language, Offer, Recipients};
use mutual_aid::{Day, Moment, OfferId, OrganisationId};
use std::str::FromStr;

/// An offer as its row tells it; the people stand elsewhere.
pub fn kept(row: &Row) -> Result<Kept, Broken> {
    let details = details(row)?;
    let moment = |name: &str| {
        let text: Option<String> = row.get(name)?;
        Ok::<_, Broken>(text.and_then(|text| Moment::parse(&text)))
    };
    Ok(Kept {
        offer: Offer {
            id: OfferId(row.get("id")?),
            organisation: OrganisationId(row.get("organisation_id")?),
            status: read(row, "status")?,
            category: details.category,
            mode: details.mode,
            words: details.words(),
            people: Vec::new(),
            screened: 0,
            calculated: false,
            valid_until: details.valid_until,
        },
        number: row.get("number")?,
        slug: row.get("slug")?,
        details,
        published_at: moment("published_at")?,
        asked_still_valid_at: moment("asked_still_valid_at")?,
        uncalculated_at: moment("uncalculated_at")?,
        version: row.get("version")?,
    })
}

fn details(row: &Row) -> Result<Details, Broken> {
    let until: String = row.get("valid_until")?;
    Ok(Details {
        category: read(row, "category")?,
        mode: read(row, "mode")?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        text: row.get("text")?,
        where_done: read(row, "where_done")?,
        parts: row.get("parts")?,
        who_comes: row.get("who_comes")?,
        terms: row.get("terms")?,
        place: row.get("place_id")?,
        address: row.get("address")?,
        area: read(row, "area")?,
        recipients: Recipients::parse(&row.get::<String>("recipients")?),
        languages: row.get::<String>("languages")?.split(',').filter_map(|code| code.parse().ok()).collect(),
        minutes: u32::try_from(row.get::<i64>("minutes")?).unwrap_or(60),
        capacity: row.get("capacity")?,
        public_task: read(row, "public_task")?,
        valid_until: Day::parse(&until).ok_or_else(|| Broken::Type("offers.valid_until".into()))?,
    })
}

/// A stored name as the variant it means.
pub fn read<T: FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(format!("offers.{name}")))
}

/// Languages as they are stored: codes with commas.
pub fn spoken(languages: &[Language]) -> String {
    languages.iter().map(|language| <&str>::from(*language)).collect::<Vec<_>>().join(",")
}
