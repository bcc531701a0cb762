//! The mails to whoever reported content: that it came in, and what was decided and why.

use super::store::{self, Found};
use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::outbox::{BoxFuture, Job};
use crate::mail::{self, Message};
use mutual_aid::NoticeId;
use serde::{Deserialize, Serialize};

/// The name of the job.
pub const JOB: &str = "content-notice";

/// What the job needs: whom it goes to is looked up when the mail is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    notice: String,
    decided: bool,
}

/// Has a mail written: that the notice came in, or that it is decided.
///
/// # Errors
/// The database failed.
pub fn put(change: &mut Change<'_>, notice: &NoticeId, decided: bool) -> Result<(), Failure> {
    let payload = Payload { notice: notice.0.clone(), decided };
    change.later(JOB, &payload, None)
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move { mail::write(&app, &job, |payload| letter(&app, payload)).await })
}

/// To whom and what; nothing when whoever reported it gave no address.
async fn letter(
    app: &App,
    Payload { notice, decided }: Payload,
) -> Result<Option<(String, Message)>, Failure> {
    let found = app.look(By::system(), move |look| store::find_by_id(look, &notice)).await?;
    let said = says(&found, decided);
    Ok(found.email.map(|email| (email, said)))
}

/// What the mail says: with a decision, the decision; otherwise that the notice came in.
fn says(notice: &Found, decided: bool) -> Message {
    let words = notice.language.parse::<Language>().unwrap_or_default().words();
    let subject = words.one("notice-mail-subject", "number", notice.number.as_str());
    let message = Message::new(JOB, words, subject);
    let Some(decision) = notice.decision.as_ref().filter(|_| decided) else {
        return message
            .paragraph(words.say("notice-mail-received"))
            .fact(words.say("notices-number"), notice.number.as_str())
            .closing(words.say("notice-received-about"));
    };
    message
        .paragraph(words.say("notice-mail-decided"))
        .fact(words.say("notice-decision"), words.say(format!("notice-decision-{decision}")))
        .fact(words.say("notice-facts"), notice.facts.clone().unwrap_or_default())
        .fact(words.say("notice-basis"), notice.basis.clone().unwrap_or_default())
        .fact(words.say("notice-automat"), words.say("notice-automat-none"))
        .closing(words.say("notice-redress-about"))
}
