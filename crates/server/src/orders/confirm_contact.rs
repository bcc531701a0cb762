//! The requester proves to read mails at the address given; until then only the one mail that asks for it is sent.

use crate::app::{By, Change};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::kit::proof;
use crate::look::Page;
use crate::orders::store::ContactWay;
use crate::orders::{Case, store};
use crate::settings::Settings;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::terms::Channel;
use mutual_aid::{Act, Event, OrderId, Subject, What, Who};

const PURPOSE: &str = "order-contact";

#[derive(Template)]
#[template(path = "orders/confirm_contact.html")]
struct Confirm {
    page: Page,
    number: String,
    code: String,
}

/// The address in the mail that asks for the proof, with its language and host.
#[must_use]
pub fn address(settings: &Settings, prefix: &str, number: &str, email: &str) -> String {
    let code = proof::make(settings.signing_key(), PURPOSE, &told(number, email));
    format!("{}{prefix}/prosba/{number}/adres/{code}", settings.url)
}

fn told(number: &str, email: &str) -> String {
    format!("{number} {email}")
}

/// The requester proves to read mails there; proved twice, it stays as it was.
///
/// # Errors
/// The address was changed since, or it is not theirs.
pub fn confirm_contact(change: &mut Change<'_>, id: &OrderId, email: &str) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id.as_str())?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    if case.details.email.as_deref() != Some(email) {
        return Err(Failure::NotFound);
    }
    case.details.email_confirmed.get_or_insert(change.now());
    // The page says so: from now on we write there, whatever was chosen before.
    if case.details.contact_way != Some(ContactWay::Through) {
        case.details.contact_way = Some(ContactWay::Email);
    }
    store::save(change, &case)?;
    let subject = Subject::of(Noun::Order, id.as_str());
    let organisation = case.order.organisation.clone();
    change.record(Event { subject, organisation, what: What::ContactConfirmed })?;
    Ok(case)
}

/// A button: programs that look through mails open links, people press buttons.
pub async fn show(caller: Caller, Path((number, code)): Path<(String, String)>) -> Answer {
    proven(&caller, &number, &code).await?;
    caller.show(&Confirm { page: caller.page(), number, code })
}

/// Takes the proof.
pub async fn submit(caller: Caller, Path((number, code)): Path<(String, String)>, filled: Filled) -> Answer {
    let (id, email) = proven(&caller, &number, &code).await?;
    let by = By { who: Who::CaseHolder(id.clone()), channel: Channel::Web };
    let story = move |change: &mut Change<'_>| {
        confirm_contact(change, &id, &email)?;
        Ok("/prosba/adres-potwierdzony".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    let page = async |_| caller.show_again(&Confirm { page: caller.page(), number, code });
    caller.onward(gone, page).await
}

/// Thanks, and the way to the case.
pub async fn thank(caller: Caller) -> Answer {
    caller.show(&Confirm { page: caller.page(), number: String::new(), code: String::new() })
}

async fn proven(caller: &Caller, number: &str, code: &str) -> Result<(OrderId, String), Failure> {
    let wanted = number.to_owned();
    let found = caller.app.look(By::system(), move |look| store::reached::email_of(look, &wanted)).await?;
    let (id, email) = found.ok_or(Failure::NotFound)?;
    let keys = caller.app.settings.keys.signing();
    if proof::holds(keys, PURPOSE, &told(number, &email), code) {
        Ok((id, email))
    } else {
        Err(Failure::NotFound)
    }
}
