//! Somebody who is to go answers: I will come, I cannot (without penalty, without a reason), I am there.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::letters::store as letters;
use crate::orders::{Case, store as orders};
use crate::visits::{day, of_order, store};
use axum::extract::Path;
use mutual_aid::{Act, Denied, OrganisationId, PersonId, Who, visit};

/// What is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// I will come.
    Accept,
    /// I cannot.
    Decline,
    /// I am there.
    Start,
}

/// Writes the answer down; when nobody is left who comes, the order is free to be booked again.
///
/// # Errors
/// They do not go there, it has begun or is over, or it is much too early to be there.
pub fn answer(
    change: &mut Change<'_>,
    (house, person): (&OrganisationId, &PersonId),
    id: &str,
    said: Said,
) -> Result<(), Failure> {
    change.who().may(&Act::AnswerVisit(std::slice::from_ref(person)))?;
    write_down(change, (house, person), id, said).map(drop)
}

/// Writes the answer down, whoever brought it.
///
/// # Errors
/// They do not go there, it has begun or is over, or it is much too early to be there.
pub(super) fn write_down(
    change: &mut Change<'_>,
    (house, person): (&OrganisationId, &PersonId),
    id: &str,
    said: Said,
) -> Result<Case, Failure> {
    let mut planned = store::find_to_change(change, house, id)?;
    let mut case = orders::find_own_to_change(change, planned.order.as_str())?;
    let now = change.now();
    let event = match said {
        Said::Accept => {
            let what = planned.visit.accept(person)?;
            store::answer(change, &planned, person, "accepted")?;
            of_order(&case, what)
        }
        Said::Decline => {
            let what = planned.visit.decline(person)?;
            store::answer(change, &planned, person, "declined")?;
            if planned.visit.status == visit::Status::Aborted {
                case.order.rebook(what, now)?
            } else {
                of_order(&case, what)
            }
        }
        Said::Start => {
            planned.visit.accept(person)?;
            planned.visit.start(now)?;
            case.order.begin_work(now)?
        }
    };
    store::save(change, &planned)?;
    orders::save(change, &case)?;
    letters::heard(change, &planned.order, person)?;
    change.record(event)?;
    Ok(case)
}

/// The buttons of „Mój dzień”.
pub async fn submit(caller: Caller, Path((id, verb)): Path<(String, String)>, filled: Filled) -> Answer {
    let said = match verb.as_str() {
        "przyjde" => Said::Accept,
        "nie-moge" => Said::Decline,
        "jestem" => Said::Start,
        _ => return Err(Failure::NotFound),
    };
    let gone = caller.submit(&filled, move |change| {
        let Who::Member(member) = change.who().clone() else { return Err(Denied::SignIn.into()) };
        let own = member.people.iter().find(|(house, person)| {
            let goers = store::goers(&mut change.look(), house, &id);
            goers.is_ok_and(|goers| goers.iter().any(|goer| goer.person == *person))
        });
        let (house, person) = own.ok_or(Failure::NotFound)?;
        answer(change, (house, person), &id, said)?;
        Ok("/moje/dzien".to_owned())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| day::again(&caller, errors).await).await
}
