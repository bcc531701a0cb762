//! The orders of the demo world, each led through the stories to where it stands.

use super::Told;
use super::texts::{Request, pick};
use super::world::{House, World};
use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::locale::Language;
use crate::orders::store::{ContactWay, Details};
use crate::orders::{self, Case, Key, elapse};
use crate::visits;
use mutual_aid::order::RequesterKind;
use mutual_aid::reason::Decline;
use mutual_aid::terms::Channel;
use mutual_aid::words::Remark;
use mutual_aid::{OrderId, PersonId, Span, Who};
use strum::VariantNames as _;
use tokio::task::JoinSet;

/// So many orders are led at the same time.
const AT_ONCE: usize = 64;

/// How far an order comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    Submitted,
    Acknowledged,
    NeedsInfo,
    TermsProposed,
    Agreed,
    Scheduled,
    Today,
    ReportedDone,
    Confirmed,
    Disputed,
    Closed,
    Declined,
    Cancelled,
    Expired,
}

/// The aims in turn: most orders are done and over.
const AIMS: [Aim; 18] = [
    Aim::Submitted,
    Aim::Closed,
    Aim::Acknowledged,
    Aim::Confirmed,
    Aim::NeedsInfo,
    Aim::Closed,
    Aim::TermsProposed,
    Aim::Scheduled,
    Aim::Closed,
    Aim::Today,
    Aim::ReportedDone,
    Aim::Declined,
    Aim::Closed,
    Aim::Agreed,
    Aim::Disputed,
    Aim::Cancelled,
    Aim::Expired,
    Aim::Closed,
];

/// What is said on the way.
struct Words {
    terms: String,
    question: String,
    complaint: String,
    thanks: String,
}

/// One order on its way.
struct Led {
    app: App,
    house: House,
    details: Details,
    aim: Aim,
    visit: Option<Span>,
    words: Words,
}

pub(super) async fn fill(world: &World, houses: &[House], progress: &Told<'_>) -> Result<(), Failure> {
    let mut running = JoinSet::new();
    let total = world.wish.orders;
    for n in 0..total {
        if running.len() >= AT_ONCE {
            ended(running.join_next().await)?;
        }
        if let Some(led) = plan(world, houses, n) {
            running.spawn(lead(led));
        }
        if (n + 1).is_multiple_of(500) {
            progress("orders", n + 1, total);
        }
    }
    while !running.is_empty() {
        ended(running.join_next().await)?;
    }
    Ok(())
}

fn ended(one: Option<Result<Result<(), Failure>, tokio::task::JoinError>>) -> Result<(), Failure> {
    one.map_or(Ok(()), |one| one.map_err(|_| Failure::from(Broken::Panicked))?)
}

fn plan(world: &World, houses: &[House], n: usize) -> Option<Led> {
    let aim = AIMS.get(n % AIMS.len()).copied()?;
    let house = houses.get((n / AIMS.len() + n) % houses.len().max(1))?.clone();
    let free: Vec<&Request> = world
        .texts
        .requests
        .iter()
        .filter(|request| request.who != "company")
        .filter(|request| {
            !["tutoring", "electrical-repair", "transport-escort"].contains(&request.category.as_str())
        })
        .collect();
    let request = *free.get((n * 7) % free.len().max(1))?;
    let ago = match aim {
        Aim::Expired => 40,
        Aim::Closed => 60 + i64::try_from(n % 90).ok()?,
        Aim::Confirmed | Aim::Disputed => 12,
        Aim::ReportedDone => 8,
        _ => 1 + i64::try_from(n % 3).ok()?,
    };
    let begun = world.now.plus_days(-ago);
    let hour = jiff::civil::time(i8::try_from(n % 8).ok()? + 9, 30, 0, 0);
    let visit_in = match aim {
        Aim::Today => 0,
        Aim::Closed | Aim::Confirmed | Aim::Disputed | Aim::ReportedDone => 3 - i32::try_from(ago).ok()?,
        _ => 3 + i32::try_from(n % 10).ok()?,
    };
    let texts = &world.texts;
    Some(Led {
        app: world.at(begun, 100_000 + n as u64),
        details: details(world, &house, request, n),
        house,
        aim,
        visit: Span::new(world.now.day().plus(visit_in), hour, 60),
        words: Words {
            terms: pick(&texts.manners.terms, n).to_owned(),
            question: pick(&texts.manners.questions, n).to_owned(),
            complaint: pick(&texts.voices.complaints, n).to_owned(),
            thanks: pick(&texts.voices.completion_remarks, n).to_owned(),
        },
    })
}

fn details(world: &World, house: &House, request: &Request, n: usize) -> Details {
    let names = &world.texts.people;
    let firsts = if n.is_multiple_of(3) { &names.first_names_m } else { &names.first_names_f };
    let kind = request.who.parse().unwrap_or(RequesterKind::Household);
    Details {
        category: request.category.parse().ok(),
        description: Some(request.text.clone()),
        place: Some(house.place),
        address: Some(format!("{} {}", pick(&world.texts.houses.streets, n), 1 + n % 90)),
        preferred: Some(request.when.clone()),
        first_name: Some(pick(firsts, n).to_owned()),
        phone: Some(format!("+48600{:06}", n % 1_000_000)),
        contact_way: Some(ContactWay::Phone),
        institution_name: (kind != RequesterKind::Household).then(|| "Dom Pod Kasztanami".to_owned()),
        kind,
        ..Details::empty(request.language.parse().unwrap_or(Language::Pl), "web")
    }
}

/// The order is placed, and goes on from there.
async fn lead(led: Led) -> Result<(), Failure> {
    let (details, house) = (led.details.clone(), led.house.id.clone());
    let visitor = By { who: Who::Visitor, channel: Channel::Web };
    let begin = move |change: &mut crate::app::Change<'_>| {
        orders::begin::begin(change, details.clone(), Some(house.clone()))
    };
    let case = led.app.change(visitor, begin).await?;
    let id = case.order.id.clone();
    let place = move |change: &mut crate::app::Change<'_>| orders::place::place(change, id.as_str());
    let case = led.app.change(holder(&case.order.id), place).await?;
    match led.aim {
        Aim::Submitted => Ok(()),
        Aim::Expired => {
            let id = case.order.id.clone();
            led.app.clock.advance(jiff::SignedDuration::from_hours(24 * 31));
            led.app.change(By::system(), move |change| elapse::expire(change, &id)).await
        }
        Aim::Cancelled => {
            let id = case.order.id.clone();
            let by = holder(&id);
            led.app
                .change(by, move |change| {
                    orders::call_off::call_off(change, id.as_str(), "not-needed").map(|_| ())
                })
                .await
        }
        _ => work(&led, case).await,
    }
}

fn holder(id: &OrderId) -> By {
    By { who: Who::CaseHolder(id.clone()), channel: Channel::Web }
}

/// What the organisation does with it.
async fn work(led: &Led, case: Case) -> Result<(), Failure> {
    led.app.clock.advance(jiff::SignedDuration::from_hours(2));
    let key = Key { organisation: led.house.id.clone(), number: case.number.clone() };
    let (aim, question) = (led.aim, Remark::parse(&led.words.question)?);
    let input = orders::take_on::Input {
        people: pair(&led.house, &case),
        span: led.visit.ok_or(Failure::NotFound)?,
        text: led.words.terms.clone(),
        by_phone: !matches!(aim, Aim::TermsProposed | Aim::Agreed),
        beyond_hours: None,
        pair: false,
    };
    let of = key.clone();
    led.app
        .change(led.house.coordinator(), move |change| {
            if aim == Aim::Declined {
                let code = Decline::VARIANTS.first().copied().unwrap_or_default().to_owned();
                return orders::decline::decline(change, &of, &orders::decline::Reason { code, note: None })
                    .map(|_| ());
            }
            orders::acknowledge::acknowledge(change, &of)?;
            match aim {
                Aim::Acknowledged => Ok(()),
                Aim::NeedsInfo => orders::ask::ask(change, &of, &question).map(|_| ()),
                _ => orders::take_on::take_on(change, &of, &input).map(|_| ()),
            }
        })
        .await?;
    let id = case.order.id.clone();
    match aim {
        Aim::Agreed => {
            let by = holder(&id);
            let accept = move |change: &mut crate::app::Change<'_>| {
                orders::accept_terms::accept_terms(change, id.as_str(), 1).map(|_| ())
            };
            led.app.change(by, accept).await
        }
        Aim::ReportedDone | Aim::Confirmed | Aim::Disputed | Aim::Closed => visit(led, &id, key).await,
        _ => Ok(()),
    }
}

/// Two people of the organisation; who, follows from the number.
fn pair(house: &House, case: &Case) -> Vec<PersonId> {
    let odd = case.number.bytes().last().is_some_and(|last| last % 2 == 1);
    house.people.iter().skip(usize::from(odd) * 2).take(2).cloned().collect()
}

/// The visit is made, and what the requester says of it.
async fn visit(led: &Led, id: &OrderId, key: Key) -> Result<(), Failure> {
    let ends = led.visit.ok_or(Failure::NotFound)?.ends;
    led.app.clock.set(ends.plus_hours(1).0);
    let (order, house) = (id.clone(), led.house.id.clone());
    led.app
        .change(led.house.coordinator(), move |change| {
            let planned = visits::store::of_order(&mut change.look(), &order)?;
            let planned = planned.first().ok_or(Failure::NotFound)?;
            let slip = visits::finish::Slip { minutes: 60, signed: true, remarks: None };
            visits::finish::finish(change, &house, planned.id.as_str(), &slip).map(|_| ())
        })
        .await?;
    led.app.clock.advance(jiff::SignedDuration::from_hours(20));
    let order = id.clone();
    let (aim, complaint, thanks) =
        (led.aim, Remark::parse(&led.words.complaint)?, Remark::parse(&led.words.thanks)?);
    if aim == Aim::ReportedDone {
        return Ok(());
    }
    led.app
        .change(holder(id), move |change| {
            if aim == Aim::Disputed {
                return orders::dispute::dispute(change, order.as_str(), &complaint).map(|_| ());
            }
            orders::confirm::confirm(change, order.as_str(), Some(&thanks)).map(|_| ())
        })
        .await?;
    if aim != Aim::Closed {
        return Ok(());
    }
    led.app.clock.advance(jiff::SignedDuration::from_hours(24 * 8));
    led.app
        .change(led.house.coordinator(), move |change| orders::close::close(change, &key).map(|_| ()))
        .await
}
