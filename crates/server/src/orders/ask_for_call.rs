//! Somebody wants to be called: about their order, or because they do not have its number.

use crate::app::{By, Change};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::look::Page;
use crate::orders::store::calls::{self, Asked};
use crate::orders::{holder, store};
use crate::reading::Reading;
use askama::Template;
use jiff::SignedDuration;
use mutual_aid::event::Noun;
use mutual_aid::refusal::{OrderRefusal, WordsRefusal};
use mutual_aid::words::{Name, Remark};
use mutual_aid::{Act, Event, OrderId, Subject, What};
use polish_ids::Phone;

/// How many calls one address may ask for in an hour.
const ASKED: Limit = Limit { purpose: "call-asked", max: 5, window: SignedDuration::from_hours(1) };

#[derive(Template)]
#[template(path = "orders/ask_for_call.html")]
struct AskForCall {
    page: Page,
    number: String,
    filled: Filled,
    errors: Errors,
    sent: bool,
}

/// The requester of an order wants to be called; asked twice, it is one call.
///
/// # Errors
/// No phone is known, or it is not theirs.
pub fn about_order(change: &mut Change<'_>, id: &OrderId) -> Result<(), Failure> {
    let case = store::find_own_to_change(change, id.as_str())?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let phone = case.details.phone.clone().ok_or(OrderRefusal::Unreachable)?;
    if !calls::waits(&mut change.look(), id)? {
        let asked = Asked {
            order: Some(id.clone()),
            organisation: case.order.organisation.clone(),
            name: None,
            phone,
            note: None,
            language: case.details.language.code(),
        };
        calls::add(change, &asked)?;
    }
    let subject = Subject::of(Noun::Order, id.as_str());
    change.record(Event { subject, organisation: case.order.organisation, what: What::CallAsked })
}

/// Somebody without a number wants to be called by the operator.
///
/// # Errors
/// The database failed.
pub fn without_number(change: &mut Change<'_>, asked: &Asked) -> Result<(), Failure> {
    change.who().may(&Act::PlaceOrder)?;
    let id = calls::add(change, asked)?;
    let subject = Subject::of(Noun::Letter, &id);
    change.record(Event { subject, organisation: None, what: What::CallAsked })
}

/// Asks for a call about the open case.
pub async fn submit_about_order(caller: Caller, filled: Filled) -> Answer {
    let Ok((id, by)) = caller.by_case() else { return holder::lost(&caller) };
    let story = move |change: &mut Change<'_>| {
        about_order(change, &id)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| holder::again(&caller, errors, filled).await).await
}

/// Asks whom to call.
pub async fn show(caller: Caller) -> Answer {
    let sent = caller.asked().has("zapisano");
    page(&caller, Filled::default(), Errors::default(), sent)
}

/// Puts the call into the queue.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    if input.is_ok() {
        caller.app.allow(ASKED, &caller.limited_as()).await?;
    }
    let by = By { who: mutual_aid::Who::Visitor, channel: mutual_aid::terms::Channel::Web };
    let story = move |change: &mut Change<'_>| {
        without_number(change, &input.clone()?)?;
        Ok("/moja-prosba/oddzwoncie?zapisano=tak".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| page(&caller, filled, errors, false)).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Asked, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let name = reading.need("imie", "enquiry-name-missing", Name::parse);
    let phone = |text: &str| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone);
    let phone = reading.need("telefon", "enquiry-phone-missing", phone);
    let note = reading.may("uwagi", Remark::parse);
    reading.whole(|| {
        Some(Asked {
            order: None,
            organisation: None,
            name: Some(name?.as_str().to_owned()),
            phone: phone?.as_str().to_owned(),
            note: note.map(|note| note.as_str().to_owned()),
            language: caller.language.code(),
        })
    })
}

fn page(caller: &Caller, filled: Filled, errors: Errors, sent: bool) -> Answer {
    let again = !errors.is_empty();
    let page = AskForCall { page: caller.page(), number: String::new(), filled, errors, sent };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
