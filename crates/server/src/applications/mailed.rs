//! What is told of an application and a membership: to the organiser when one is sent, to the administrators when
//! something was decided. Where none of them reads mails, the organiser calls.

use crate::app::{App, By, Change, Look};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::kit::outbox::{BoxFuture, Job, Outcome};
use crate::letters;
use crate::mail::{self, Sender};
use crate::messages::{Reached, Said};
use crate::organisations::store::{House, address, admins, find_house, to_call};
use crate::urls;
use mutual_aid::OrganisationId;
use polish_ids::Phone;
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
    /// Whom; where nobody is named, an application goes to the organiser, and a decision is told by a call.
    account: Option<String>,
}

/// Has the news told to whom they concern: one job for each addressee, one call where nobody reads mails.
///
/// # Errors
/// The database failed.
pub fn tell(change: &mut Change<'_>, house: &House, news: News) -> Result<(), Failure> {
    let to: Vec<Option<String>> = match news {
        News::Submitted => vec![None],
        _ => match admins(change, &house.id)? {
            admins if admins.is_empty() => vec![None],
            admins => admins.into_iter().map(|account| Some(account.0)).collect(),
        },
    };
    for account in to {
        let news = <&str>::from(news).to_owned();
        let payload = Payload { organisation: house.slug.clone(), news, account };
        change.later(JOB, &payload, Some(&house.id))?;
    }
    Ok(())
}

/// Writes and sends the mail, or puts the call into the queue.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        let Ok(payload) = serde_json::from_str::<Payload>(&job.payload) else {
            return Outcome::GiveUp("the job cannot be read".to_owned());
        };
        match tell_one(&app, &job, payload).await {
            Ok(outcome) => outcome,
            Err(Failure::NotFound) => Outcome::Done,
            Err(failure) => Outcome::Retry(failure.to_string()),
        }
    })
}

async fn tell_one(app: &App, job: &Job, payload: Payload) -> Result<Outcome, Failure> {
    let (slug, account) = (payload.organisation, payload.account.clone());
    let found = app.look(By::system(), move |look| {
        let house = find_house(look, &slug)?;
        let admin = account.as_ref().map(|id| address(look, id)).transpose()?.flatten();
        let reached = reached(look, &house)?;
        Ok((house, admin, reached, look.now()))
    });
    let (house, admin, reached, now) = found.await?;
    let to_organiser = payload.news == <&str>::from(News::Submitted);
    let organiser = (app.settings.organiser.email.clone(), Language::Pl);
    let to = if to_organiser { Some(organiser) } else { admin };
    let path = if to_organiser { urls::review(&house.slug) } else { urls::application(&house.slug) };
    let language = to.as_ref().map_or(Language::Pl, |(_, language)| *language);
    let said = said(app, &payload.news, &house, (language.words(), path));
    match to.filter(|(to, _)| !to.is_empty()) {
        Some((to, _)) => Ok(mail::deliver(app, job, &to, &said.mail(&app.settings)).await),
        None if to_organiser => Ok(Outcome::Done),
        None => {
            let letter = said.letter(&reached, (job.id.clone(), now));
            app.keep(move |keep| letters::store::add(keep, &letter)).await?;
            Ok(Outcome::Done)
        }
    }
}

/// The news in one language, with the page they lead to.
fn said(app: &App, news: &str, house: &House, (words, path): (Words, String)) -> Said {
    let organiser = &app.settings.organiser;
    Said {
        kind: JOB,
        words,
        subject: words.one(format!("news-{news}-subject"), "by", &house.name),
        paragraphs: vec![words.one(format!("news-{news}"), "by", &house.name)],
        facts: Vec::new(),
        link: (words.say("news-open"), path),
        sender: Some(Sender {
            name: organiser.name.clone(),
            phone: organiser.phone.clone(),
            hours: organiser.hours.clone(),
            email: organiser.email.clone(),
        }),
    }
}

/// Whom the organiser calls where nobody of an organisation reads mails.
fn reached(look: &mut Look<'_>, house: &House) -> Result<Reached, Failure> {
    let (name, phone) = to_call(look, &house.id)?;
    let phone = phone.and_then(|phone| Phone::parse(&phone).ok());
    Ok(Reached {
        kind: if phone.is_some() { "call" } else { "letter" },
        house: Some(OrganisationId(letters::ORGANISER.to_owned())),
        order: None,
        offer: None,
        person: None,
        name: name.unwrap_or_else(|| house.name.clone()),
        phone: phone.map(|phone| phone.as_str().to_owned()),
        address: None,
    })
}
