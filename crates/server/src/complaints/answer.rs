//! The organisation answers a complaint: the work is done again, or the case is closed with its answer.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::complaints::store;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::orders::panel::{self, At};
use crate::orders::{Case, Key, store as orders};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::complaint::Complaint;
use mutual_aid::event::Noun;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Event, Subject};

#[derive(Template)]
#[template(path = "complaints/answer.html")]
struct AnswerForm {
    page: Page,
    desk: Desk,
    case: Case,
    complaints: Vec<store::Complaint>,
    ways: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// What the organisation answers, and whether somebody comes again.
#[derive(Debug, Clone)]
pub struct Input {
    /// The answer.
    pub text: Remark,
    /// The work is done again.
    pub again: bool,
}

/// The organisation answers; the case goes on to a new visit, or is closed.
///
/// # Errors
/// Nobody complained, it was answered before, or the order is not theirs.
pub fn answer(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<Case, Failure> {
    let mut case = orders::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let open = store::answer(change, &case.order.id, input.text.as_str())?;
    let what = Complaint { answered: open == 0 }.answer()?;
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    change.record(Event { subject, organisation: case.order.organisation.clone(), what })?;
    let now = change.now();
    let event = if input.again { case.order.redo(now)? } else { case.order.close(now)? };
    orders::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}

/// Shows the complaint and the form.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    caller.show(&form(&caller, at, Filled::default(), Errors::default()).await?)
}

/// Answers.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let gone = panel::send(&caller, &at, &filled, move |change, key| answer(change, key, &input.clone()?));
    let gone = gone.await;
    let again = async |errors| caller.show_again(&form(&caller, at, filled, errors).await?);
    caller.onward(gone, again).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let text = form.need("odpowiedz", "complaint-no-answer", Remark::parse);
    let again = form.choice("dalej", "complaint-no-way", |value| match value {
        "ponownie" => Some(true),
        "zamknij" => Some(false),
        _ => None,
    });
    form.whole(|| Some(Input { text: text?, again: again? }))
}

async fn form(
    caller: &Caller,
    (slug, number): At,
    filled: Filled,
    errors: Errors,
) -> Result<AnswerForm, Failure> {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let key = Key { organisation: desk.house.id.clone(), number: number.clone() };
        let case = orders::find(look, &key)?;
        look.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
        let complaints = store::of(look, &case.order.id)?;
        Ok((desk, case, complaints))
    });
    let (desk, case, complaints) = found.await?;
    let ways = ["ponownie", "zamknij"].map(|way| Choice::new(way, words.say(format!("complaint-way-{way}"))));
    Ok(AnswerForm { page: caller.page(), desk, case, complaints, ways: ways.to_vec(), filled, errors })
}
