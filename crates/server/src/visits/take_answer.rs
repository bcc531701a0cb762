//! The organisation writes down what somebody who is to go said on the telephone or in the office.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::orders::{sheet, store as orders};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::visits::answer::{Said, write_down};
use crate::visits::panel::{self, At};
use crate::visits::store;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::terms::Channel;
use mutual_aid::{Act, Event, OrganisationId, PersonId, Subject, What};

/// Who said what, and how.
#[derive(Debug, Clone)]
pub struct Input {
    /// Who is to go.
    pub person: PersonId,
    /// Whether they will come.
    pub said: Said,
    /// On the telephone or in person.
    pub how: Channel,
}

/// Writes the answer of a participant down for them.
///
/// # Errors
/// They do not go there, it has begun or is over, or it is not theirs.
pub fn take_answer(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    input: &Input,
) -> Result<String, Failure> {
    let planned = store::find(&mut change.look(), house, id)?;
    change.who().may(&Act::WorkOnOrder(Some(house)))?;
    change.record(Event {
        subject: Subject::of(Noun::Order, planned.order.as_str()),
        organisation: Some(house.clone()),
        what: What::VisitAnswerTaken { how: <&str>::from(input.how).to_owned() },
    })?;
    let case = write_down(change, (house, &input.person), id, input.said)?;
    Ok(case.number)
}

/// The form on the sheet of the order.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let gone = panel::send(&caller, &at, &filled, move |change, house, id| {
        take_answer(change, house, id, &input.clone()?)
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| again(&caller, at, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let said = form.choice("odpowiedz", "take-answer-missing", |text| match text {
        "accepted" => Some(Said::Accept),
        "declined" => Some(Said::Decline),
        _ => None,
    });
    let how = form.choice("kanal", "take-answer-no-how", |text| match text {
        "phone" => Some(Channel::Phone),
        "in-person" => Some(Channel::InPerson),
        _ => None,
    });
    let person = PersonId::from(filled.text("osoba"));
    form.whole(|| Some(Input { person, said: said?, how: how? }))
}

async fn again(caller: &Caller, (slug, id): At, errors: Errors) -> Answer {
    let house = slug.clone();
    let number = caller.look(move |look| {
        let house = find_house(look, &house)?;
        look.who().may(&Act::WorkOnOrder(Some(&house.id)))?;
        let planned = store::find(look, &house.id, &id)?;
        Ok(orders::find_own(look, planned.order.as_str())?.number)
    });
    let number = number.await?;
    sheet::again(caller, slug, number, errors).await
}
