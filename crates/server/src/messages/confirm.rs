//! The one mail that an unproven address gets: it asks whether somebody reads it.

use super::store;
use crate::app::App;
use crate::failure::Failure;
use crate::kit::limits::{self, Limit};
use crate::kit::locale::Words;
use crate::kit::outbox::{Job, Outcome};
use crate::kit::proof;
use crate::mail::{self, Message};
use crate::orders::confirm_contact;
use jiff::SignedDuration;
use mutual_aid::Moment;

const KIND: &str = "address-question";

/// Whoever types somebody else's address into many requests does not flood it.
const ASKED: Limit = Limit { purpose: KIND, max: 3, window: SignedDuration::from_hours(24) };

/// So long one worker has for sending it; shorter than the lease of a job.
const CLAIM: i64 = 240;

/// Asks, once for each address of an order, whoever else is asking at the same time.
///
/// # Errors
/// The database failed.
pub async fn ask(
    app: &App,
    job: &Job,
    (number, email): (&str, &str),
    words: Words,
) -> Result<Outcome, Failure> {
    let code = proof::make(app.settings.signing_key(), KIND, &format!("{number} {email}"));
    let (mine, address, limited) = (code.clone(), email.to_owned(), app.settings.limits);
    let claimed = app.keep(move |keep| {
        let until = Moment(keep.now).plus_seconds(CLAIM);
        if !store::claim_confirmation(keep, &mine, until)? {
            return Ok(false);
        }
        let allowed = !limited || limits::allow(keep.tx, &ASKED, &address, keep.now)?;
        if !allowed {
            store::settle_confirmation(keep, &mine, true)?;
        }
        Ok(allowed)
    });
    if !claimed.await? {
        return Ok(Outcome::Done);
    }
    let link = confirm_contact::address(&app.settings, words.prefix(), number, email);
    let message = Message::new(KIND, words, words.say("mail-address-question-subject"))
        .paragraph(words.one("mail-address-question", "number", number))
        .paragraph(words.say("mail-address-question-next"))
        .secret_link(words.say("mail-address-question-do"), link)
        .closing(words.say("mail-address-question-not-you"));
    let this = Job { id: format!("confirm-{code}"), ..job.clone() };
    let outcome = mail::deliver(app, &this, email, &message).await;
    let later = matches!(outcome, Outcome::Retry(_));
    app.keep(move |keep| Ok(store::settle_confirmation(keep, &code, !later)?)).await?;
    // An address that no server takes is not asked again; the steps stand in the queue.
    Ok(if later { outcome } else { Outcome::Done })
}
