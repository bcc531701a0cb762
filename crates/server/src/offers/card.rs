//! Offers as notices on the board: what lists show.

use std::collections::HashMap;

use crate::app::Look;
use crate::categories;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::offers::place;
use crate::offers::store::cards::{self, Brief};
use crate::slots::Slot;
use crate::urls;
use mutual_aid::Moment;
use mutual_aid::category::Category;
use mutual_aid::offer::Mode;

/// How many strips hang on a notice.
const STRIPS: usize = 6;

/// A notice; the macro `notice` writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// A need, not an offer.
    pub is_need: bool,
    /// A company sells it: never so here.
    pub is_commercial: bool,
    /// The words of the category.
    pub category: String,
    /// The code of the picture.
    pub picture: String,
    /// The title.
    pub title: String,
    /// The address of the page, with its language.
    pub address: String,
    /// The name of the organisation.
    pub organisation: String,
    /// The name of the place.
    pub place: String,
    /// What is free, in a sentence.
    pub slots: String,
    /// The strips, one for each of the next slots.
    pub strips: Vec<Strip>,
}

/// A strip of a notice: a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// Day and hour, short.
    pub label: String,
    /// Somebody has it.
    pub torn: bool,
}

/// The notices of offers by their numbers, in the order given; numbers that nobody may see are left out.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, words: Words, numbers: &[i64]) -> Result<Vec<Card>, Failure> {
    let now = look.now();
    let mut found = HashMap::new();
    for part in numbers.chunks(cards::MOST) {
        let mut slots = cards::slots(look, part)?;
        for brief in cards::briefs(look, part)? {
            let own = slots.remove(&brief.number).unwrap_or_default();
            found.insert(brief.number, card(words, &brief, &own, now));
        }
    }
    Ok(numbers.iter().filter_map(|number| found.remove(number)).collect())
}

/// The notice of one offer.
#[must_use]
pub fn card(words: Words, brief: &Brief, slots: &[Slot], now: Moment) -> Card {
    Card {
        is_need: false,
        is_commercial: false,
        category: kind(words, brief.category, brief.mode),
        picture: categories::picture(brief.category).to_owned(),
        title: brief.title.clone(),
        address: format!("{}{}", words.prefix(), urls::offer(&brief.slug, brief.number)),
        organisation: brief.organisation.clone(),
        place: place::name(brief.place),
        slots: free(words, slots, now),
        strips: strips(words, slots, now),
    }
}

/// The kind of service, and that it is paid where it is.
#[must_use]
pub fn kind(words: Words, category: Category, mode: Mode) -> String {
    let kind = words.say(format!("category-{}", category.key()));
    match mode {
        Mode::Unpaid => kind,
        Mode::Paid => words.one("offer-card-paid", "kind", kind),
    }
}

/// The next free time in a sentence, and how many there are.
#[must_use]
pub fn free(words: Words, slots: &[Slot], now: Moment) -> String {
    let Some(next) = slots.iter().find(|slot| slot.free(now) > 0) else {
        return words.say(if slots.is_empty() { "offer-card-by-phone" } else { "offer-card-full" });
    };
    words.one("offer-card-next", "when", words.moment(next.span.starts.0))
}

/// The next slots as strips; the ones that somebody has are torn off.
#[must_use]
pub fn strips(words: Words, slots: &[Slot], now: Moment) -> Vec<Strip> {
    let strip = |slot: &Slot| Strip {
        label: format!("{} {}", words.short_day(slot.span.starts.0), words.hour(slot.span.starts.0)),
        torn: slot.free(now) == 0,
    };
    slots.iter().take(STRIPS).map(strip).collect()
}
