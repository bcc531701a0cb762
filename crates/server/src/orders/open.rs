//! Number and contact open a case for half an hour; a wrong number and a wrong contact read the same.

use crate::app::{App, By};
use crate::caller::{Answer, Caller};
use crate::enquiries::open_session;
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::kit::session;
use crate::look::Page;
use crate::orders::{case, holder, store};
use crate::reading::Reading;
use askama::Template;
use jiff::SignedDuration;
use mutual_aid::OrderId;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Email;
use polish_ids::{CaseNumber, Phone};

/// Tries of one address.
pub const TRIED: Limit = Limit { purpose: "case-tried", max: 20, window: SignedDuration::from_mins(15) };

/// Tries of one number, whoever makes them.
const GUESSED: Limit = Limit { purpose: "case-guessed", max: 10, window: SignedDuration::from_mins(15) };

#[derive(Template)]
#[template(path = "orders/open.html")]
struct Open {
    page: Page,
    filled: Filled,
    errors: Errors,
    over: bool,
    kept: String,
}

/// How somebody was reached when they asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// A phone, E.164.
    Phone(String),
    /// An e-mail address.
    Email(String),
}

impl Contact {
    /// Reads a phone or an e-mail address.
    ///
    /// # Errors
    /// It is neither.
    pub fn parse(text: &str) -> Result<Self, WordsRefusal> {
        if text.contains('@') {
            return Email::parse(text).map(|email| Self::Email(email.as_str().to_owned()));
        }
        let phone = Phone::parse(text).map_err(|_| WordsRefusal::NoPhone)?;
        Ok(Self::Phone(phone.as_str().to_owned()))
    }
}

/// The open case, or the form that opens one.
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    // A link in a mail names the case; another one that is open in this browser is not meant.
    let named = CaseNumber::parse(asked.text("numer")).ok().map(|number| number.to_string());
    if let Some((found, host)) = holder::find(&caller).await?
        && named.as_ref().is_none_or(|number| *number == found.number)
    {
        return case::page(&caller, found, host, Errors::default()).await;
    }
    let filled = Filled::of([("numer", named.unwrap_or_default())]);
    caller.show(&form(&caller, filled, Errors::default(), asked.has("koniec")))
}

/// Opens the case.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.app.allow(TRIED, &caller.limited_as()).await?;
    let (number, contact) = match read(&caller, &filled) {
        Ok(read) => read,
        Err(errors) => return again(&caller, filled, errors),
    };
    let Some(order) = recognise(&caller.app, number, contact).await? else {
        let errors = Errors::one("numer", caller.words().say("open-nothing"));
        return again(&caller, filled, errors);
    };
    let token = open_session(&caller, &order).await?;
    let mut response = caller.go("/moja-prosba");
    caller.set(&mut response, Jar::Case, &token);
    Ok(response)
}

/// The order of a number, if it is the contact that was given with it.
///
/// # Errors
/// Too many tried this number, or the database failed.
pub async fn recognise(app: &App, number: String, contact: Contact) -> Result<Option<OrderId>, Failure> {
    app.allow(GUESSED, &number).await?;
    let story = move |look: &mut crate::app::Look<'_>| {
        let (phone, email) = match &contact {
            Contact::Phone(phone) => (Some(phone.as_str()), None),
            Contact::Email(email) => (None, Some(email.as_str())),
        };
        store::reached::find(look, &number, phone, email)
    };
    app.look(By::system(), story).await
}

/// Closes the case in this browser, so that the next person at it sees nothing.
pub async fn close(caller: Caller) -> Answer {
    if let Some(token) = caller.app.cookies.read(&caller.headers, Jar::Case) {
        caller.app.keep(move |keep| Ok(session::end(keep.tx, &token)?)).await?;
    }
    let mut response = caller.go("/moja-prosba?koniec=tak");
    caller.clear(&mut response, Jar::Case);
    Ok(response)
}

fn read(caller: &Caller, filled: &Filled) -> Result<(String, Contact), Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let number = CaseNumber::parse(filled.text("numer")).ok();
    if !filled.has("numer") {
        reading.wrong("numer", "open-number-missing");
    } else if number.is_none() {
        reading.wrong("numer", "open-number-wrong");
    }
    let contact = reading.need("kontakt", "open-contact-missing", Contact::parse);
    reading.whole(|| Some((number?.to_string(), contact?)))
}

fn again(caller: &Caller, filled: Filled, errors: Errors) -> Result<axum::response::Response, Failure> {
    caller.show_again(&form(caller, filled, errors, false))
}

/// The form with what somebody wrote while the half hour went by.
///
/// # Errors
/// The page cannot be written.
pub fn show_words(caller: &Caller, words: &str) -> Answer {
    let form = form(caller, Filled::default(), Errors::default(), true);
    caller.show_again(&Open { kept: words.to_owned(), ..form })
}

fn form(caller: &Caller, filled: Filled, errors: Errors, over: bool) -> Open {
    Open { page: caller.page(), filled, errors, over, kept: String::new() }
}
