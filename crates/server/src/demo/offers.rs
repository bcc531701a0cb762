//! The offers of the demo world, in every category, with times in the coming weeks.

use super::Told;
use super::texts::{Texts, pick};
use super::world::{House, World};
use crate::app::Change;
use crate::failure::Failure;
use crate::offers::Details;
use crate::offers::draft::draft;
use crate::offers::form::Input;
use crate::offers::panel::At;
use crate::offers::publish::publish;
use crate::slots::add;
use mutual_aid::category::Category;
use mutual_aid::offer::{Area, Language, Mode, Recipients, Where};
use mutual_aid::public_task::PublicTask;
use mutual_aid::{Day, Span};

/// So many offers are written in one change.
const BATCH: usize = 50;

/// An offer to be written: its words, and its coming times.
#[derive(Clone)]
struct Planned {
    details: Details,
    spans: Vec<Span>,
    seats: u32,
}

pub(super) async fn fill(world: &World, houses: &[House], progress: &Told<'_>) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-14), 2_000);
    let (mut written, total) = (0, world.wish.offers);
    for (h, house) in houses.iter().enumerate() {
        let own: Vec<usize> = (0..total).filter(|n| (n / 20 + n) % houses.len() == h).collect();
        for batch in own.chunks(BATCH) {
            let planned: Vec<Planned> =
                batch.iter().filter_map(|n| plan(&world.texts, house, *n, world.now.day())).collect();
            let slug = house.slug.clone();
            app.change(house.coordinator(), move |change| {
                planned.iter().try_for_each(|planned| write(change, &slug, planned))
            })
            .await?;
            written += batch.len();
        }
        progress("offers", written, total);
    }
    Ok(())
}

fn write(change: &mut Change<'_>, org: &str, planned: &Planned) -> Result<(), Failure> {
    let kept = draft(change, org, &Input { details: planned.details.clone(), people: Vec::new() })?;
    // Work with children waits for somebody whose screening is complete.
    if planned.details.category.involves_minors() {
        return Ok(());
    }
    let at = At { org: org.to_owned(), number: kept.number.to_string() };
    publish(change, &at, true)?;
    add::add(change, &at, &add::Input { spans: planned.spans.clone(), seats: planned.seats })?;
    Ok(())
}

fn plan(texts: &Texts, house: &House, n: usize, today: Day) -> Option<Planned> {
    let (kind, round) = (n % 20, n / 20);
    let whole = texts.offers.offer.get(kind * 8 + round % 8)?;
    let category: Category = whole.category.parse().ok()?;
    let (mut title, mut text) = (whole.title.clone(), whole.text.clone());
    if round >= 8
        && let Some(more) = texts.offers.more.iter().find(|more| more.category == whole.category)
    {
        title = pick(&more.title_patterns, round).replace("{object}", pick(&more.objects, round / 3));
        text = format!("{text} {}", pick(&more.sentences, round));
    }
    let manners = &texts.manners;
    let details = Details {
        category,
        mode: Mode::Unpaid,
        title,
        summary: whole.summary.clone(),
        text,
        where_done: match whole.place.as_str() {
            "at_yours" => Where::AtYours,
            "workshop" => Where::Workshop,
            _ => Where::Either,
        },
        parts: pick(&manners.parts, n).to_owned(),
        who_comes: pick(&manners.who_comes, n).to_owned(),
        terms: pick(&manners.terms, n).to_owned(),
        place: house.place,
        address: None,
        area: Area::Radius(25),
        recipients: Recipients::parse("household,institution"),
        languages: vec![Language::Pl],
        minutes: 60,
        capacity: 5,
        public_task: PublicTask::of(category),
        valid_until: today.plus(60),
    };
    Some(Planned { details, spans: times(n, today), seats: 1 + u32::try_from(n % 3).ok()? })
}

/// Four times, a week apart.
fn times(n: usize, today: Day) -> Vec<Span> {
    let first = i32::try_from(n % 6).unwrap_or_default() + 2;
    let hour = i8::try_from(n % 7).unwrap_or_default() + 9;
    let day = |week: i32| Span::new(today.plus(first + week * 7), jiff::civil::time(hour, 0, 0, 0), 60);
    (0..4).filter_map(day).collect()
}
