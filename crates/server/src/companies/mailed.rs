//! Mails about a company: to the operator when one signs up, to its own people when something was decided.

use super::store::{self, Record};
use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::outbox::{BoxFuture, Job};
use crate::listings::store as listings;
use crate::mail::{self, Message, Sender};
use crate::organisations::store::address;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// The name of the job.
pub const JOB: &str = "company-news";

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum News {
    /// A company signed up: to the operator.
    Registered,
    /// The company is checked.
    Verified,
    /// It is suspended.
    Suspended,
    /// The suspension was lifted.
    Resumed,
    /// Its part was ended.
    Closed,
    /// A listing waits for a look: to the operator.
    ListingSent,
    /// A listing is shown.
    ListingPublished,
    /// A listing came back.
    ListingSentBack,
    /// A listing was taken down.
    ListingBlocked,
    /// A listing's time is over.
    ListingExpired,
}

/// What the job needs: ids; names and addresses are looked up when the mail is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    company: String,
    news: String,
    listing: Option<i64>,
    /// Whom; nobody named is the operator.
    account: Option<String>,
}

/// Has the news told to the people of the company: one job for each; about a listing, by its number.
///
/// # Errors
/// The database failed.
pub fn tell(
    change: &mut Change<'_>,
    record: &Record,
    news: News,
    listing: Option<i64>,
) -> Result<(), Failure> {
    for account in store::accounts_of(change.tx, &record.company.id)? {
        put(change, record, news, (listing, Some(account)))?;
    }
    Ok(())
}

/// Tells the operator that a company signed up.
///
/// # Errors
/// The database failed.
pub fn tell_operator(change: &mut Change<'_>, record: &Record) -> Result<(), Failure> {
    put(change, record, News::Registered, (None, None))
}

/// Tells the operator that a listing waits for a look.
///
/// # Errors
/// The database failed.
pub fn tell_moderator(change: &mut Change<'_>, record: &Record, listing: i64) -> Result<(), Failure> {
    put(change, record, News::ListingSent, (Some(listing), None))
}

fn put(
    change: &mut Change<'_>,
    record: &Record,
    news: News,
    (listing, account): (Option<i64>, Option<String>),
) -> Result<(), Failure> {
    let company = record.company.id.0.clone();
    let payload = Payload { company, news: <&str>::from(news).to_owned(), listing, account };
    change.later(JOB, &payload, None)
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move { mail::write(&app, &job, |payload| letter(&app, payload)).await })
}

/// To whom and what; nothing when somebody has no confirmed address: the page says the same.
async fn letter(app: &App, payload: Payload) -> Result<Option<(String, Message)>, Failure> {
    let wanted = payload.clone();
    let found = app.look(By::system(), move |look| {
        let record = store::find_by_id(look.tx, &wanted.company.as_str().into())?;
        let listing = wanted.listing.map(|number| listings::title(look, number)).transpose()?;
        let to = wanted.account.as_ref().map(|id| address(look, id)).transpose()?;
        Ok((record, listing, to.flatten()))
    });
    let (record, listing, to) = found.await?;
    let operator = &app.settings.operator;
    let (to, path) = match (&payload.account, payload.listing) {
        (Some(_), None) => (to, "/moje/firma".to_owned()),
        (Some(_), Some(number)) => (to, format!("/moje/firma/oferty/{number}")),
        (None, None) => {
            (Some((operator.email.clone(), Language::Pl)), format!("/operator/firmy/{}", record.slug))
        }
        (None, Some(number)) => {
            (Some((operator.email.clone(), Language::Pl)), format!("/operator/oferty-firm/{number}"))
        }
    };
    let Some((to, language)) = to.filter(|(to, _)| !to.is_empty()) else { return Ok(None) };
    let (words, news) = (language.words(), payload.news);
    let about = listing.unwrap_or(record.card.name);
    let sender = Sender {
        name: operator.name.clone(),
        phone: operator.phone.clone(),
        hours: operator.hours.clone(),
        email: operator.email.clone(),
    };
    let message = Message::new(JOB, words, words.one(format!("company-news-{news}-subject"), "by", &about))
        .paragraph(words.one(format!("company-news-{news}"), "by", &about))
        .link(words.say("news-open"), format!("{}{}{path}", app.settings.url, language.prefix()))
        .from(sender);
    Ok(Some((to, message)))
}
