//! The organisation offers times: one, or the same hour every week.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::clock::is_holiday;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::offers::panel::{self, At};
use crate::offers::view::length;
use crate::offers::{Kept, room};
use crate::reading::Reading;
use crate::slots::{Slot, store};
use askama::Template;
use axum::extract::Path;
use mutual_aid::day::parse_time;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Day, Moment, Span};

/// How many weeks a series may go on.
const WEEKS: i64 = 26;

#[derive(Template)]
#[template(path = "slots/add.html")]
struct Times {
    page: Page,
    desk: Desk,
    /// The address of the offer's page, with its language.
    base: String,
    title: String,
    slots: Vec<Slot>,
    now: Moment,
    filled: Filled,
    errors: Errors,
}

impl Times {
    fn when(&self, slot: &Slot) -> String {
        self.page.words.moment(slot.span.starts.0)
    }

    fn note(&self, slot: &Slot) -> String {
        let words = self.page.words;
        format!("{}, {}", length(words, slot.span.minutes), words.count("slot-free", slot.free(self.now)))
    }
}

/// Times to offer, and how many orders each takes.
#[derive(Debug, Clone)]
pub struct Input {
    /// When; none overlaps another.
    pub spans: Vec<Span>,
    /// How many orders each takes.
    pub seats: u32,
}

/// The organisation offers times; a full offer opens again.
///
/// # Errors
/// One is in the past, after the last day of the offer, or overlaps another.
pub fn add(change: &mut Change<'_>, at: &At, input: &Input) -> Result<Kept, Failure> {
    let kept = panel::find_to_change(change, at)?;
    let existing = store::coming(&mut change.look(), &kept.offer)?;
    let existing: Vec<Span> = existing.into_iter().map(|slot| slot.span).collect();
    let event = kept.offer.add_slots(&input.spans, &existing, change.now())?;
    store::add(change, &kept.offer, &input.spans, input.seats)?;
    change.record(event)?;
    room::follow(change, &kept.offer.organisation, kept.offer.id.as_str())?;
    Ok(kept)
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let day = reading.need("dzien", "slot-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let at = reading.need("godzina", "slot-no-hour", |text| parse_time(text).ok_or(WordsRefusal::NoTime));
    let minutes = reading.choice("minuty", "slot-wrong-minutes", |text| within(text, 15, 720));
    let seats = reading.choice("miejsca", "slot-wrong-seats", |text| within(text, 1, 20));
    let weeks = reading.choice("tygodnie", "slot-wrong-weeks", |text| within(text, 1, WEEKS));
    let mut spans = Vec::new();
    if let (Some(day), Some(at), Some(minutes), Some(weeks)) = (day, at, minutes, weeks) {
        for week in 0..weeks {
            let on = day.plus(i32::try_from(week * 7).unwrap_or_default());
            // Nobody works on a holiday by mistake; a single day is taken as it was typed.
            if weeks > 1 && is_holiday(on.0) {
                continue;
            }
            match Span::new(on, at, u32::try_from(minutes).unwrap_or_default()) {
                Some(span) => spans.push(span),
                None => {
                    let day = reading.words().day_with_year(on.0);
                    let sentence = reading.words().one("slot-missing-hour", "day", day);
                    reading.say("godzina", sentence);
                }
            }
        }
    }
    reading.whole(|| Some(Input { spans, seats: u32::try_from(seats?).ok()? }))
}

fn within(text: &str, least: i64, most: i64) -> Option<i64> {
    text.trim().parse().ok().filter(|number| (least..=most).contains(number))
}

/// Shows the times and the form for more.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    page(&caller, at, None, Errors::default()).await
}

/// Offers the times.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let place = at.clone();
    let story = move |change: &mut Change<'_>| {
        add(change, &place, &input.clone()?)?;
        Ok(format!("{}/terminy", place.address()))
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| page(&caller, at, Some(filled), errors).await).await
}

/// The page, with what was typed.
pub(super) async fn page(caller: &Caller, at: At, filled: Option<Filled>, errors: Errors) -> Answer {
    let place = at.clone();
    let story = move |look: &mut Look<'_>| {
        let desk = Desk::open(look, &place.org)?;
        Ok((desk, panel::see(look, &place)?))
    };
    let (desk, seen) = caller.look(story).await?;
    let page = caller.page();
    let usual = || {
        Filled::of([
            ("minuty", seen.kept.details.minutes.to_string()),
            ("miejsca", "1".to_owned()),
            ("tygodnie", "1".to_owned()),
        ])
    };
    let times = Times {
        base: format!("{}{}", page.prefix, at.address()),
        title: seen.kept.details.title.clone(),
        filled: filled.unwrap_or_else(usual),
        slots: seen.room.slots,
        now: seen.now,
        page,
        desk,
        errors,
    };
    if times.errors.is_empty() { caller.show(&times) } else { caller.show_again(&times) }
}
