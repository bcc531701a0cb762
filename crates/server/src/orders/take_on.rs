//! The organisation takes an order on: who goes, and when. One press makes the terms agreed and the visit planned.

use crate::app::{Change, Whom};
use crate::failure::Failure;
use crate::offers::store as offers;
use crate::orders::{Case, Key, store};
use crate::paid_activity::Basis;
use crate::people::store as people;
use crate::terms::store as terms;
use crate::visits;
use mutual_aid::category::Category;
use mutual_aid::event::Noun;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::Quote;
use mutual_aid::refusal::{OrderRefusal, PaidActivityRefusal};
use mutual_aid::terms::{Channel, Proposal, Side, Terms, Version};
use mutual_aid::visit::{Worker, are_enough};
use mutual_aid::{Act, Event, PersonId, Quantity, Subject, What};

mod page;

pub use page::{show, submit};

/// Who goes when, and what was settled with the requester.
#[derive(Debug, Clone)]
pub struct Input {
    /// Who goes.
    pub people: Vec<PersonId>,
    /// When.
    pub span: mutual_aid::Span,
    /// Manner and conditions.
    pub text: String,
    /// The kind of service, for an order that does not say it.
    pub category: Option<Category>,
    /// The requester said yes to this on the telephone; it was read aloud.
    pub by_phone: bool,
    /// Why somebody may work beyond the usual hours.
    pub beyond_hours: Option<String>,
    /// Two must go: the place asks for it.
    pub pair: bool,
    /// So many units, and what is asked for them; nothing where the help is free.
    pub fee: Option<(Quantity, Grosze)>,
    /// The requester asked on the telephone to begin before the days of withdrawal are over.
    pub early_start: bool,
}

/// The organisation takes the order on. When the requester has accepted these very terms, or said yes on the
/// telephone, both sides are agreed and the visit stands in the calendar; otherwise the terms wait for their answer.
///
/// # Errors
/// It is not theirs or past that, the time has passed, or somebody may not go.
pub fn take_on(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    case.pair = input.pair;
    let category = sort(change, &mut case, input.category)?;
    let workers = workers(change, key, input)?;
    let mut talks = terms::find_to_change(change, &case.order.id)?;
    settle(change, &mut case, &mut talks, input)?;
    if talks.agreed().is_some() {
        visits::plan::plan(change, &mut case, category, input, &workers)?;
    } else {
        // Nobody is asked twice: who cannot go is said now, though the visit waits for the requester.
        may_go(change, category, input, &workers)?;
    }
    store::save(change, &case)?;
    Ok(case)
}

/// Whoever is sent must be fit for the kind of work, so an order that was asked for in other words gets one.
fn sort(change: &mut Change<'_>, case: &mut Case, given: Option<Category>) -> Result<Category, Failure> {
    if let Some(known) = case.details.category {
        return Ok(known);
    }
    let category = given.ok_or(OrderRefusal::NoCategory)?;
    case.details.category = Some(category);
    change.record(said(case, What::CategoryGiven { kind: category.key().to_owned() }))?;
    Ok(category)
}

/// Moves the talks to where both sides stand after this.
fn settle(change: &mut Change<'_>, case: &mut Case, talks: &mut Terms, input: &Input) -> Result<(), Failure> {
    let now = change.now();
    let same = |version: &Version| {
        let fee = version.fee.as_ref().map(|quote| (quote.quantity, quote.fee));
        version.span == Some(input.span) && fee == input.fee
    };
    if talks.agreed().is_some_and(same) {
        return Ok(());
    }
    let fee = asked(change, case, input)?;
    let on_table = talks.current().map(|v| (v.number, same(v) && v.fee == fee, v.requester.is_some()));
    let accepted = match on_table {
        Some((number, true, true)) => {
            let what = talks.accept(Side::Organisation, number, change.channel(), now)?;
            change.record(said(case, what))?;
            true
        }
        _ => {
            let proposal = Proposal { span: Some(input.span), text: &input.text, fee };
            let what = talks.put(Side::Organisation, proposal, now)?;
            let event = case.order.terms_moved(Side::Organisation, what, now)?;
            change.record(event)?;
            input.by_phone
        }
    };
    if accepted && talks.agreed().is_none() {
        let number = talks.current().map_or(1, |v| v.number);
        let spoken = said(case, talks.accept(Side::Requester, number, Channel::Phone, now)?);
        change.on_behalf(Whom::Requester, Channel::Phone, |change| change.record(spoken))?;
        if input.early_start {
            talks.ask_early_start(now);
        }
    }
    if talks.agreed().is_some() {
        let law = change.law();
        let event = case.order.agree(talks, &law, now)?;
        change.record(event)?;
    }
    terms::save(change, &case.order.id, talks)
}

/// What is asked for the order, checked against its calculation; from now on the order is paid, or free.
fn asked(change: &mut Change<'_>, case: &mut Case, input: &Input) -> Result<Option<Quote>, Failure> {
    let house = case.order.organisation.clone().ok_or(Failure::NotFound)?;
    let offer = case.details.offer.as_ref();
    let offer = offer.map(|offer| offers::mode_of(change.tx, &house, offer.as_str())).transpose()?;
    case.order.ask_fee(input.fee.is_some(), offer)?;
    let Some((quantity, fee)) = input.fee else { return Ok(None) };
    let category = case.details.category.ok_or(PaidActivityRefusal::NotInForce)?;
    let today = change.now().day();
    Ok(Some(Basis::find(change.tx, &house, category, today)?.quote(quantity, fee)?))
}

/// What was said about the terms of an order.
fn said(case: &Case, what: What) -> Event {
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    Event { subject, organisation: case.order.organisation.clone(), what }
}

fn workers(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<Vec<Worker>, Failure> {
    let find = |person| people::find_worker(&mut change.look(), &key.organisation, person);
    input.people.iter().map(find).collect()
}

fn may_go(change: &Change<'_>, category: Category, input: &Input, workers: &[Worker]) -> Result<(), Failure> {
    let law = change.law();
    for worker in workers {
        worker.may_visit(category, &input.span, input.beyond_hours.is_some(), &law)?;
    }
    let team: Vec<_> = workers.iter().map(|worker| &worker.person).collect();
    Ok(are_enough(&team, &input.span, input.pair, &law)?)
}
