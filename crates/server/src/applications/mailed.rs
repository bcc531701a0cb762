//! Mails about an application and a membership: to the organiser when one is sent, to the administrators when
//! something was decided.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::locale::Language;
use crate::kit::outbox::{self, BoxFuture, Job, NewJob, Outcome};
use crate::mail::{self, Message, Sender};
use crate::organisations::store::{House, address, admins, find_house};
use crate::urls;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// The name of the job.
pub const JOB: &str = "organisation-news";

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum News {
    /// An application came: to the organiser.
    Submitted,
    /// The organiser asks for changes.
    ChangesRequested,
    /// The organisation is accepted; the signature is missing.
    Approved,
    /// The organisation is in the programme.
    Activated,
    /// The application was turned down.
    Rejected,
    /// The organisation is suspended.
    Suspended,
    /// The suspension was lifted.
    Resumed,
    /// The membership ended.
    Closed,
}

/// What the job needs: ids; addresses are looked up when the mail is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    organisation: String,
    news: String,
    /// Whom; nobody named is the organiser.
    account: Option<String>,
}

/// Has the news told to whom they concern: one job for each addressee.
///
/// # Errors
/// The database failed.
pub fn tell(change: &mut Change<'_>, house: &House, news: News) -> Result<(), Failure> {
    let to: Vec<Option<String>> = match news {
        News::Submitted => vec![None],
        _ => admins(change, &house.id)?.into_iter().map(|account| Some(account.0)).collect(),
    };
    for account in to {
        let news = <&str>::from(news).to_owned();
        let payload = Payload { organisation: house.slug.clone(), news, account };
        let payload = serde_json::to_string(&payload).map_err(|error| Broken::Type(error.to_string()))?;
        let (id, now) = (change.ids().id(), change.now().0);
        let organisation_id = Some(house.id.as_str());
        let job =
            NewJob { id: &id, job: JOB, payload: &payload, organisation_id, due_at: now, created_at: now };
        outbox::put(change.tx, &job)?;
    }
    Ok(())
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        let Ok(payload) = serde_json::from_str::<Payload>(&job.payload) else {
            return Outcome::GiveUp("the job cannot be read".to_owned());
        };
        match letter(&app, payload).await {
            Ok(Some((to, message))) => mail::deliver(&app, &job, &to, &message).await,
            Ok(None) | Err(Failure::NotFound) => Outcome::Done,
            Err(failure) => Outcome::Retry(failure.to_string()),
        }
    })
}

/// To whom and what; nothing when somebody has no address.
async fn letter(app: &App, payload: Payload) -> Result<Option<(String, Message)>, Failure> {
    let (slug, account) = (payload.organisation, payload.account.clone());
    let found = app.look(By::system(), move |look| {
        let house = find_house(look, &slug)?;
        let admin = account.as_ref().map(|id| address(look, id)).transpose()?.flatten();
        Ok((house, admin))
    });
    let (house, admin) = found.await?;
    let organiser = &app.settings.organiser;
    let (to, path) = match &payload.account {
        Some(_) => (admin, urls::application(&house.slug)),
        None => (Some((organiser.email.clone(), Language::Pl)), urls::review(&house.slug)),
    };
    let Some((to, language)) = to.filter(|(to, _)| !to.is_empty()) else { return Ok(None) };
    let (words, news) = (language.words(), payload.news);
    let sender = Sender {
        name: organiser.name.clone(),
        phone: organiser.phone.clone(),
        hours: organiser.hours.clone(),
        email: organiser.email.clone(),
    };
    let message = Message::new(JOB, words, words.one(format!("news-{news}-subject"), "by", &house.name))
        .paragraph(words.one(format!("news-{news}"), "by", &house.name))
        .link(words.say("news-open"), format!("{}{}{path}", app.settings.url, language.prefix()))
        .from(sender);
    Ok(Some((to, message)))
}
