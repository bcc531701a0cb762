//! Offers found, as the notices of a page.

use super::store::cards::{Line, lines};
use super::{Found, Hit};
use crate::app::Look;
use crate::caller::Caller;
use crate::categories;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::listings;
use crate::listings::store::{Line as Sold, shown};
use crate::offers::card::kind;
use crate::places::Places;
use crate::urls;

/// The most strips on a notice.
const STRIPS: usize = 8;

/// A notice on a page.
pub struct Card {
    /// A need instead of an offer.
    pub is_need: bool,
    /// A company sells it; its label says so.
    pub is_commercial: bool,
    /// The category in words.
    pub category: String,
    /// The code of its picture.
    pub picture: &'static str,
    /// The title.
    pub title: String,
    /// The address of its page.
    pub address: String,
    /// The organisation's name.
    pub organisation: String,
    /// The place, and how far it is.
    pub place: String,
    /// The free slots in a sentence.
    pub slots: String,
    /// The coming slots.
    pub strips: Vec<Strip>,
}

/// One coming slot.
pub struct Strip {
    /// The day.
    pub label: String,
    /// Somebody has it.
    pub torn: bool,
}

/// The notices of the offers found, in their order.
///
/// # Errors
/// The database failed.
pub async fn of(caller: &Caller, found: &Found) -> Result<Vec<Card>, Failure> {
    let (words, hits) = (caller.words(), found.hits.clone());
    let story = move |look: &mut Look<'_>| {
        let (listings, offers): (Vec<&Hit>, Vec<&Hit>) = hits.iter().partition(|hit| hit.listing().is_some());
        let offers: Vec<u64> = offers.into_iter().map(|hit| hit.number).collect();
        let listings: Vec<i64> = listings.into_iter().filter_map(Hit::listing).collect();
        Ok((lines(look, &offers)?, shown(look, &listings)?))
    };
    let (offers, listings) = caller.look(story).await?;
    let of_hit = |hit: &Hit| match hit.listing() {
        Some(number) => {
            let line = listings.iter().find(|line| line.number == number)?;
            Some(commercial(line, hit.metres, words))
        }
        None => {
            let line = offers.iter().find(|line| i64::try_from(hit.number) == Ok(line.number))?;
            Some(card(line.clone(), hit.metres, words))
        }
    };
    Ok(found.hits.iter().filter_map(of_hit).collect())
}

/// A company's listing as a notice: its price stands where the free times of an offer stand.
fn commercial(line: &Sold, metres: Option<u32>, words: Words) -> Card {
    Card {
        is_need: false,
        is_commercial: true,
        category: words.say(format!("category-{}", line.category.key())),
        picture: categories::picture(line.category),
        address: format!(
            "{}{}",
            words.prefix(),
            listings::address(&line.company_slug, &line.slug, line.number)
        ),
        place: place(line.place, metres, words),
        slots: listings::price(words, line.gross_price, &line.price_unit),
        strips: Vec::new(),
        title: line.title.clone(),
        organisation: line.company_name.clone(),
    }
}

fn card(line: Line, metres: Option<u32>, words: Words) -> Card {
    Card {
        is_need: false,
        is_commercial: false,
        category: kind(words, line.category, line.mode),
        picture: categories::picture(line.category),
        address: format!("{}{}", words.prefix(), urls::offer(&line.slug, line.number)),
        place: place(line.place, metres, words),
        slots: slots(&line, words),
        strips: strips(&line, words),
        title: line.title,
        organisation: line.organisation,
    }
}

fn place(id: i64, metres: Option<u32>, words: Words) -> String {
    let name = Places::embedded().by_id(id).map_or("", |place| place.name);
    match metres {
        Some(metres) if metres >= 1_000 => {
            words.two("search-distance", "place", name, "km", metres.saturating_add(500) / 1_000)
        }
        _ => name.to_owned(),
    }
}

fn slots(line: &Line, words: Words) -> String {
    let free = || line.slots.iter().filter(|(_, is_free)| *is_free);
    match free().next() {
        Some((day, _)) => words.two("search-slots", "n", free().count(), "day", words.day(day.0)),
        None => words.say("search-no-slots"),
    }
}

fn strips(line: &Line, words: Words) -> Vec<Strip> {
    let coming = line.slots.iter().take(STRIPS);
    coming.map(|(day, is_free)| Strip { label: words.short_day(day.0), torn: !is_free }).collect()
}
