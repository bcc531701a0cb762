//! Leads one order of the demo world through the stories, at the moments at which things would have happened.

use super::plan::Aim;
use crate::app::{App, By, Change};
use crate::demo::world::House;
use crate::failure::Failure;
use crate::orders::store::Details;
use crate::orders::{self, Case, Key, elapse};
use crate::visits::answer::Said;
use crate::visits::fall_through::{How, fall_through};
use crate::visits::{self, finish, store as kept};
use jiff::SignedDuration;
use mutual_aid::terms::Channel;
use mutual_aid::words::Remark;
use mutual_aid::{OrderId, PersonId, Span, Who};

/// What is said on the way.
pub(super) struct Words {
    pub terms: String,
    pub question: String,
    pub answer: String,
    pub complaint: String,
    pub apology: String,
    pub thanks: String,
}

/// One order on its way.
pub(super) struct Led {
    pub app: App,
    pub house: House,
    pub details: Details,
    pub aim: Aim,
    pub span: Option<Span>,
    /// Another time, when the first does not suit.
    pub later: Option<Span>,
    /// Who goes.
    pub person: Option<PersonId>,
    pub confirms_email: bool,
    pub words: Words,
}

impl Led {
    fn key(&self, case: &Case) -> Key {
        Key { organisation: self.house.id.clone(), number: case.number.clone() }
    }

    fn hours_pass(&self, hours: i64) {
        self.app.clock.advance(SignedDuration::from_hours(hours));
    }

    /// The coordinator does something.
    async fn house<T: Send + 'static>(
        &self,
        story: impl Fn(&mut Change<'_>) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Failure> {
        self.app.change(self.house.coordinator(), story).await
    }

    /// The requester does something.
    async fn requester<T: Send + 'static>(
        &self,
        id: &OrderId,
        story: impl Fn(&mut Change<'_>) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Failure> {
        self.app.change(By { who: Who::CaseHolder(id.clone()), channel: Channel::Web }, story).await
    }
}

/// The order is placed, and goes on from there.
pub(super) async fn lead(led: Led) -> Result<(), Failure> {
    let (details, house) = (led.details.clone(), led.house.id.clone());
    let to = (led.aim != Aim::Unaddressed).then_some(house);
    let visitor = By { who: Who::Visitor, channel: Channel::Web };
    let begun =
        led.app.change(visitor, move |change| orders::begin::begin(change, details.clone(), to.clone()));
    let id = begun.await?.order.id;
    if led.aim == Aim::Enquiry {
        return Ok(());
    }
    let of = id.clone();
    let case = led.requester(&id, move |change| orders::place::place(change, of.as_str())).await?;
    if let Some(email) = led.details.email.clone().filter(|_| led.confirms_email) {
        let of = id.clone();
        let confirms = move |change: &mut Change<'_>| {
            orders::confirm_contact::confirm_contact(change, &of, &email).map(|_| ())
        };
        led.requester(&id, confirms).await?;
    }
    match led.aim {
        Aim::Submitted | Aim::Unaddressed => Ok(()),
        Aim::Expired => {
            led.hours_pass(24 * 31);
            led.app.change(By::system(), move |change| elapse::expire(change, &id)).await
        }
        Aim::CancelledByRequester => {
            led.hours_pass(3);
            let of = id.clone();
            led.requester(&id, move |change| {
                orders::call_off::call_off(change, of.as_str(), "found-help").map(|_| ())
            })
            .await
        }
        _ => work(&led, case).await,
    }
}

/// What the organisation does with it, until it is agreed.
async fn work(led: &Led, case: Case) -> Result<(), Failure> {
    led.hours_pass(2);
    let (aim, key) = (led.aim, led.key(&case));
    let note = Some(Remark::parse(&led.words.apology)?);
    if aim == Aim::Declined {
        let reason = orders::decline::Reason { code: "full".to_owned(), note };
        return led.house(move |change| orders::decline::decline(change, &key, &reason).map(|_| ())).await;
    }
    let of = key.clone();
    led.house(move |change| orders::acknowledge::acknowledge(change, &of)).await?;
    if matches!(aim, Aim::NeedsInfo | Aim::Answered) {
        return ask(led, &case, key).await;
    }
    let (Some(span), Some(person)) = (led.span, led.person.clone()) else { return Ok(()) };
    if aim == Aim::Acknowledged {
        return Ok(());
    }
    let by_phone = !matches!(aim, Aim::TermsProposed | Aim::TermsCountered | Aim::Agreed);
    let input = orders::take_on::Input {
        people: vec![person],
        span,
        category: None,
        text: led.words.terms.clone(),
        by_phone,
        beyond_hours: None,
        pair: false,
        fee: None,
        early_start: false,
    };
    let of = key.clone();
    led.house(move |change| orders::take_on::take_on(change, &of, &input)).await?;
    led.hours_pass(1);
    settled(led, &case.order.id, key).await
}

async fn ask(led: &Led, case: &Case, key: Key) -> Result<(), Failure> {
    let question = Remark::parse(&led.words.question)?;
    led.house(move |change| orders::ask::ask(change, &key, &question)).await?;
    if led.aim == Aim::NeedsInfo {
        return Ok(());
    }
    led.hours_pass(4);
    let (id, answer) = (case.order.id.clone(), Remark::parse(&led.words.answer)?);
    led.requester(&case.order.id, move |change| {
        orders::answer::answer(change, id.as_str(), &answer).map(|_| ())
    })
    .await
}

/// What follows once terms are on the table or a visit is in the calendar.
async fn settled(led: &Led, id: &OrderId, key: Key) -> Result<(), Failure> {
    let (of, later) = (id.clone(), led.later);
    match led.aim {
        Aim::TermsCountered => {
            let input = orders::counter::Input { span: later, note: None };
            led.requester(id, move |change| orders::counter::counter(change, of.as_str(), &input).map(|_| ()))
                .await
        }
        Aim::Agreed => {
            led.requester(id, move |change| {
                orders::accept_terms::accept_terms(change, of.as_str(), 1, false).map(|_| ())
            })
            .await
        }
        Aim::Moved => moved(led, id).await,
        Aim::CancelledByOrganisation => {
            let note = Some(Remark::parse(&led.words.apology)?);
            let reason = orders::decline::Reason { code: "illness".to_owned(), note };
            led.house(move |change| orders::decline::cancel(change, &key, &reason).map(|_| ())).await
        }
        Aim::TermsProposed | Aim::Scheduled | Aim::Today => Ok(()),
        _ => visit(led, id, key).await,
    }
}

/// The visit of an order.
fn planned(change: &mut Change<'_>, order: &OrderId) -> Result<kept::Planned, Failure> {
    kept::of_order(&mut change.look(), order)?.pop().ok_or(Failure::NotFound)
}

/// The visit is moved, when whoever goes is free then.
async fn moved(led: &Led, id: &OrderId) -> Result<(), Failure> {
    let Some(to) = led.later else { return Ok(()) };
    let (of, house) = (id.clone(), led.house.id.clone());
    let gone = led
        .house(move |change| {
            let visit = planned(change, &of)?.id;
            visits::reschedule::reschedule(change, &house, &visit, to).map(|_| ())
        })
        .await;
    match gone {
        Err(Failure::Refused(_)) => Ok(()),
        gone => gone,
    }
}

/// The day of the visit, and what becomes of it.
async fn visit(led: &Led, id: &OrderId, key: Key) -> Result<(), Failure> {
    let (Some(span), Some(person)) = (led.span, led.person.clone()) else { return Ok(()) };
    led.app.clock.set(span.starts.plus_hours(0).0);
    let (of, house) = (id.clone(), led.house.id.clone());
    if led.aim == Aim::NobodyThere {
        let reason = orders::decline::Reason { code: "recipient".to_owned(), note: None };
        return fall(led, id, How::NoShow, reason).await;
    }
    led.app
        .change(led.house.person(&person), move |change| {
            let visit = planned(change, &of)?.id;
            visits::answer::answer(change, (&house, &person), &visit, Said::Start)
        })
        .await?;
    match led.aim {
        Aim::Unslipped => Ok(()),
        Aim::BrokenOff => {
            let reason = orders::decline::Reason { code: "scope".to_owned(), note: None };
            fall(led, id, How::BrokenOff, reason).await
        }
        Aim::Stopped => {
            let of = id.clone();
            led.requester(id, move |change| {
                orders::call_off::call_off(change, of.as_str(), "illness").map(|_| ())
            })
            .await
        }
        _ => slip(led, id, key).await,
    }
}

async fn fall(led: &Led, id: &OrderId, how: How, reason: orders::decline::Reason) -> Result<(), Failure> {
    let (of, house) = (id.clone(), led.house.id.clone());
    led.house(move |change| {
        let visit = planned(change, &of)?.id;
        fall_through(change, &house, &visit, how, &reason).map(|_| ())
    })
    .await
}

/// The signed slip comes back, and what the requester says of the work.
async fn slip(led: &Led, id: &OrderId, key: Key) -> Result<(), Failure> {
    led.hours_pass(2);
    let (of, house) = (id.clone(), led.house.id.clone());
    led.house(move |change| {
        let visit = planned(change, &of)?.id;
        let slip = finish::Slip { minutes: 60, signed: true, remarks: None };
        finish::finish(change, &house, &visit, &slip).map(|_| ())
    })
    .await?;
    match led.aim {
        Aim::ReportedDone => Ok(()),
        Aim::ClosedByTime => close_by_time(led, id).await,
        Aim::Disputed | Aim::Redone => dispute(led, id, key).await,
        _ => confirm(led, id, key).await,
    }
}

async fn close_by_time(led: &Led, id: &OrderId) -> Result<(), Failure> {
    led.hours_pass(24 * 14 + 1);
    let of = id.clone();
    led.app.change(By::system(), move |change| elapse::confirm(change, &of)).await?;
    led.hours_pass(24 * 7 + 1);
    let of = id.clone();
    led.app.change(By::system(), move |change| elapse::close(change, &of)).await
}

async fn dispute(led: &Led, id: &OrderId, key: Key) -> Result<(), Failure> {
    led.hours_pass(20);
    let (of, complaint) = (id.clone(), Remark::parse(&led.words.complaint)?);
    led.requester(id, move |change| orders::dispute::dispute(change, of.as_str(), &complaint).map(|_| ()))
        .await?;
    if led.aim == Aim::Disputed {
        return Ok(());
    }
    led.hours_pass(20);
    let input = crate::complaints::answer::Input { text: Remark::parse(&led.words.apology)?, again: true };
    led.house(move |change| crate::complaints::answer::answer(change, &key, &input).map(|_| ())).await
}

async fn confirm(led: &Led, id: &OrderId, key: Key) -> Result<(), Failure> {
    led.hours_pass(20);
    let (of, thanks) = (id.clone(), Remark::parse(&led.words.thanks)?);
    led.requester(id, move |change| orders::confirm::confirm(change, of.as_str(), Some(&thanks)).map(|_| ()))
        .await?;
    if led.aim != Aim::Closed {
        return Ok(());
    }
    led.hours_pass(24 * 2);
    led.house(move |change| orders::close::close(change, &key).map(|_| ())).await
}
