//! The offers of the demo world, in every category, with times in the coming weeks.

use super::Told;
use super::texts::{Manners, Texts, pick};
use super::world::{House, Invitation, World};
use crate::app::{App, Change};
use crate::failure::Failure;
use crate::offers::draft::draft;
use crate::offers::form::Input;
use crate::offers::panel::At;
use crate::offers::publish::publish;
use crate::offers::{Details, agree, ask, expire, fill as filled, pause, withdraw};
use crate::slots::{self, add};
use mutual_aid::category::Category;
use mutual_aid::offer::{Area, Language, Mode, Recipients, Status, Where};
use mutual_aid::public_task::PublicTask;
use mutual_aid::{Day, PersonId, Span};

/// So many offers are written in one change.
const BATCH: usize = 200;

/// So many days ago the offers began.
const BEGUN: i64 = 100;

/// Where the offers of an organisation stand, in turn; most are open.
const STANDING: [Status; 12] = [
    Status::Published,
    Status::Published,
    Status::Published,
    Status::Draft,
    Status::Published,
    Status::Published,
    Status::Paused,
    Status::Published,
    Status::Expired,
    Status::Published,
    Status::Withdrawn,
    Status::Full,
];

/// An offer to be written: its words, its people, its coming times, and where it is to stand.
#[derive(Clone)]
struct Planned {
    details: Details,
    people: Vec<PersonId>,
    spans: Vec<Span>,
    seats: u32,
    standing: Status,
}

pub(super) async fn fill(world: &World, houses: &mut [House], progress: &Told<'_>) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-BEGUN), 2_000);
    let (mut written, total, among) = (0, world.wish.offers, houses.len().max(1));
    for (h, house) in houses.iter_mut().enumerate() {
        let own: Vec<usize> = (0..total / among + usize::from(h < total % among)).collect();
        for batch in own.chunks(BATCH) {
            let plans = batch.iter().filter_map(|i| plan(&world.texts, house, (h, *i), world.now.day()));
            let planned: Vec<Planned> = plans.collect();
            let open = write_all(&app, house, planned).await?;
            house.offers.extend(open);
            written += batch.len();
            progress("offers", written, total);
        }
    }
    end(world).await
}

async fn write_all(app: &App, house: &House, planned: Vec<Planned>) -> Result<Vec<Invitation>, Failure> {
    let slug = house.slug.clone();
    app.change(house.coordinator(), move |change| {
        let written = planned.iter().map(|planned| write(change, &slug, planned));
        Ok(written.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    })
    .await
}

/// Writes an offer; answers how it can be taken up, when it is open.
fn write(change: &mut Change<'_>, org: &str, planned: &Planned) -> Result<Option<Invitation>, Failure> {
    let input = Input { details: planned.details.clone(), people: planned.people.clone() };
    let kept = draft(change, org, &input)?;
    let at = At { org: org.to_owned(), number: kept.number.to_string() };
    let today = change.now().day();
    if planned.standing == Status::Draft {
        return if planned.people.is_empty() { Ok(None) } else { ask::ask(change, &at).map(|_| None) };
    }
    for person in &planned.people {
        agree::record(change, &at, person, today)?;
    }
    publish(change, &at, true)?;
    if planned.standing == Status::Expired {
        return Ok(None);
    }
    add::add(change, &at, &add::Input { spans: planned.spans.clone(), seats: planned.seats })?;
    match planned.standing {
        Status::Paused => pause::pause(change, &at).map(|_| None),
        Status::Withdrawn => withdraw::withdraw(change, &at, "out-of-season").map(|_| None),
        Status::Full => filled::fill(change, &at).map(|_| None),
        _ => {
            let times = slots::store::coming(&mut change.look(), &kept.offer)?;
            let slots = times.into_iter().map(|slot| (slot.id, slot.span)).collect();
            Ok(Some(Invitation { id: kept.offer.id, category: kept.details.category, slots }))
        }
    }
}

/// An offer of paid help, of a kind that has a calculation in force.
pub(super) async fn paid(app: &App, world: &World, house: &House, category: Category) -> Result<(), Failure> {
    let n = house.categories.iter().position(|kind| *kind == category).unwrap_or_default();
    let Some(planned) = plan(&world.texts, house, (0, n), world.now.day()) else { return Ok(()) };
    let details = Details { mode: Mode::Paid, ..planned.details };
    let offered = Planned { details, people: Vec::new(), standing: Status::Published, ..planned };
    write_all(app, house, vec![offered]).await.map(drop)
}

/// Offers whose last day has passed are over.
async fn end(world: &World) -> Result<(), Failure> {
    expire::expire_all(&world.at(world.now, 2_001)).await.map(|_| ())
}

fn plan(texts: &Texts, house: &House, (h, i): (usize, usize), today: Day) -> Option<Planned> {
    let category = *house.categories.get(i % house.categories.len().max(1))?;
    let standing = *STANDING.get((i + h) % STANDING.len())?;
    let (title, summary, text, place) = words(texts, category, h + i / house.categories.len().max(1))?;
    let where_done = place.parse().unwrap_or(Where::Either);
    let manners = &texts.manners;
    let details = Details {
        category,
        mode: Mode::Unpaid,
        title,
        summary,
        text,
        where_done,
        parts: pick(&manners.parts, i).to_owned(),
        who_comes: pick(who(manners, where_done), i).to_owned(),
        terms: pick(&manners.terms, i).to_owned(),
        place: house.place,
        address: (where_done == Where::Workshop).then(|| house.address.clone()),
        area: Area::Radius(25),
        recipients: Recipients::parse("household,institution"),
        languages: if i % 5 == 4 { vec![Language::Pl, Language::Uk] } else { vec![Language::Pl] },
        minutes: 60,
        capacity: 5,
        public_task: PublicTask::of(category),
        valid_until: if standing == Status::Expired { today.plus(-3) } else { today.plus(60) },
    };
    let named = if i % 3 == 1 { 2 } else { 0 };
    let people = house.people.iter().skip(2).take(named).cloned().collect();
    Some(Planned {
        details,
        people,
        spans: times(h + i, today),
        seats: 1 + u32::try_from(i % 2).ok()?,
        standing,
    })
}

/// Title, summary, text and place of the `round`-th offer of a category.
fn words(texts: &Texts, category: Category, round: usize) -> Option<(String, String, String, &str)> {
    let of: Vec<_> = texts.offers.offer.iter().filter(|whole| whole.category == category.key()).collect();
    let whole = of.get(round % of.len().max(1))?;
    let (mut title, mut text) = (whole.title.clone(), whole.text.clone());
    let more = texts.offers.more.iter().find(|more| more.category == category.key());
    if let Some(more) = more.filter(|_| round >= of.len()) {
        title = pick(&more.title_patterns, round).replace("{object}", pick(&more.objects, round / 3));
        text = format!("{text} {}", pick(&more.sentences, round));
    }
    Some((title, whole.summary.clone(), text, whole.place.as_str()))
}

/// Three times, a week apart.
fn times(n: usize, today: Day) -> Vec<Span> {
    let first = i32::try_from(n % 6).unwrap_or_default() + 2;
    let hour = i8::try_from(n % 7).unwrap_or_default() + 9;
    let day = |week: i32| Span::new(today.plus(first + week * 7), jiff::civil::time(hour, 0, 0, 0), 60);
    (0..3).filter_map(day).collect()
}

/// Who comes, or waits, by where the work is done.
fn who(manners: &Manners, where_done: Where) -> &[String] {
    match where_done {
        Where::Workshop => &manners.who_waits,
        Where::Either => &manners.who_either,
        _ => &manners.who_comes,
    }
}
