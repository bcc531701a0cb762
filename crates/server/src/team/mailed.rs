//! The mail that carries an invitation; its link is made when the mail is written.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::outbox::{BoxFuture, Job};
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
    change.later(JOB, &payload, Some(house))
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move { mail::write(&app, &job, |payload| letter(&app, payload)).await })
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
