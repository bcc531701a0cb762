//! A coordinator takes a call: one dense page, read aloud, and the order stands; with a person and a time it is agreed.

use crate::app::{Change, Whom};
use crate::failure::Failure;
use crate::orders::store::{self, Details, workshop};
use crate::orders::take_on::{self, take_on};
use crate::orders::{Case, Key, begin, desk_store};
use crate::slots::store as slots;
use crate::terms::store as terms;
use mutual_aid::event::Noun;
use mutual_aid::offer::Where;
use mutual_aid::terms::{Channel, Side, Terms};
use mutual_aid::{Act, Event, OrganisationId, PersonId, SlotId, Span, Subject};

mod page;

pub use page::{show, submit};

/// What was said on the telephone.
#[derive(Debug, Clone)]
pub struct Input {
    /// What is needed, by whom, where, and how to reach them.
    pub details: Details,
    /// How it came: on the telephone, on paper or in person.
    pub channel: Channel,
    /// A time of an offer.
    pub slot: Option<SlotId>,
    /// The requester comes to the workshop, where the offer leaves it to them.
    pub workshop: Option<bool>,
    /// A time agreed freely.
    pub span: Option<Span>,
    /// Who goes, when that is settled too.
    pub people: Vec<PersonId>,
    /// Manner and conditions, read aloud.
    pub text: String,
    /// It is a new matter, though this phone has an open one.
    pub new_matter: bool,
}

/// Somebody asks on the telephone; the notice was read aloud to them. A time they chose counts as their acceptance of
/// the terms; with a person who goes, the organisation accepts too and the visit is planned.
///
/// # Errors
/// Something is missing, too many free orders are open, the seat is taken, or somebody may not go.
pub fn enter(change: &mut Change<'_>, house: &OrganisationId, input: &Input) -> Result<Case, Failure> {
    change.who().may(&Act::EnterOrder(house))?;
    let (case, span) = change.on_behalf(Whom::Requester, input.channel, |change| {
        let case = place(change, house, input)?;
        let span = match &input.slot {
            Some(slot) => Some(slots::take(change, house, slot, &case.order.id)?),
            None => input.span,
        };
        if let Some(span) = span {
            accept(change, &case, input, span)?;
        }
        Ok((case, span))
    })?;
    if let Some(span) = span {
        go(change, &case, input, span)?;
    }
    Ok(case)
}

/// The requester asks.
fn place(change: &mut Change<'_>, house: &OrganisationId, input: &Input) -> Result<Case, Failure> {
    let mut details = input.details.clone();
    if let Some(slot) = &input.slot {
        let (offer, done) = workshop::of_slot(&mut change.look(), house, slot)?;
        let chosen = done == Where::Either && input.workshop == Some(true);
        details.workshop = Some(offer).filter(|_| chosen || done == Where::Workshop);
    }
    let mut case = begin::begin(change, details, Some(house.clone()))?;
    let open = store::count_open_free(change, &case)?;
    let (law, now) = (change.law(), change.now());
    let placed = case.order.place(input.channel.into(), open, &law, now)?;
    case.placed = Some(now);
    store::save(change, &case)?;
    desk_store::notice_read(change, &case.order.id)?;
    change.record(placed)?;
    Ok(case)
}

/// The requester says yes to the time and to the conditions as they are read aloud.
fn accept(change: &mut Change<'_>, case: &Case, input: &Input, span: Span) -> Result<(), Failure> {
    let mut talks = Terms::standard(Some(span), &input.text, change.now())?;
    let what = talks.accept(Side::Requester, 1, input.channel, change.now())?;
    terms::save(change, &case.order.id, &talks)?;
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    change.record(Event { subject, organisation: case.order.organisation.clone(), what })
}

/// With somebody who goes, the organisation says yes too, and the visit is planned.
fn go(change: &mut Change<'_>, case: &Case, input: &Input, span: Span) -> Result<(), Failure> {
    if input.people.is_empty() {
        return Ok(());
    }
    let key = Key {
        organisation: case.order.organisation.clone().ok_or(Failure::NotFound)?,
        number: case.number.clone(),
    };
    let settled = take_on::Input {
        people: input.people.clone(),
        span,
        text: input.text.clone(),
        category: None,
        by_phone: true,
        beyond_hours: None,
        pair: false,
        fee: None,
        early_start: false,
    };
    take_on(change, &key, &settled).map(|_| ())
}
