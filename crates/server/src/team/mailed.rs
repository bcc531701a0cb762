//! The mail that carries an invitation; its link is made when the mail is written.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::locale::Language;
use crate::kit::outbox::{self, BoxFuture, Job, NewJob, Outcome};
use crate::mail::{self, Message};
use crate::team::{address, store, words};
use mutual_aid::OrganisationId;
use serde::{Deserialize, Serialize};

/// The name of the job.
pub const JOB: &str = "team-invitation";

/// What the job needs: an id; the address stands in the invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    invitation: String,
    language: String,
}

/// Has the invitation mailed.
///
/// # Errors
/// The database failed.
pub fn put(
    change: &mut Change<'_>,
    house: &OrganisationId,
    invitation: &str,
    language: Language,
) -> Result<(), Failure> {
    let payload = Payload { invitation: invitation.to_owned(), language: language.code().to_owned() };
    let payload = serde_json::to_string(&payload).map_err(|error| Broken::Type(error.to_string()))?;
    let (id, now) = (change.ids().id(), change.now().0);
    let house = Some(house.as_str());
    let job =
        NewJob { id: &id, job: JOB, payload: &payload, organisation_id: house, due_at: now, created_at: now };
    Ok(outbox::put(change.tx, &job)?)
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        let Ok(payload) = serde_json::from_str::<Payload>(&job.payload) else {
            return Outcome::GiveUp("the job cannot be read".to_owned());
        };
        match letter(&app, payload).await {
            Ok(Some((address, message))) => mail::deliver(&app, &job, &address, &message).await,
            Ok(None) | Err(Failure::NotFound) => Outcome::Done,
            Err(failure) => Outcome::Retry(failure.to_string()),
        }
    })
}

/// To whom and what; nothing when the invitation is over.
async fn letter(app: &App, payload: Payload) -> Result<Option<(String, Message)>, Failure> {
    let language: Language = payload.language.parse().unwrap_or_default();
    let (invitation, now) =
        app.look(By::system(), move |look| Ok((store::find(look, &payload.invitation)?, look.now()))).await?;
    if invitation.over || invitation.email.is_empty() || invitation.expires_at <= now.0 {
        return Ok(None);
    }
    let said = language.words();
    let roles: Vec<String> = invitation.roles.iter().map(|role| said.say(words((*role).into()))).collect();
    let link = address(app.settings.signing_key(), &invitation.id);
    let message = Message::new(JOB, said, said.one("team-mail-subject", "by", &invitation.house_name))
        .paragraph(said.two("team-mail-text", "by", &invitation.house_name, "role", roles.join(", ")))
        .secret_link(said.say("team-mail-button"), format!("{}{}{link}", app.settings.url, language.prefix()))
        .closing(said.one("team-until", "until", said.moment(invitation.expires_at)));
    Ok(Some((invitation.email, message)))
}
