//! A call of the programming interface: sent again under the same key, it gets the first answer.

use super::{App, By, Change, told};
use crate::failure::Failure;
use crate::kit::once::{Call, Idempotency};
use mutual_aid::Moment;

/// What a call was answered: status and body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// The status of HTTP.
    pub status: u16,
    /// The body as it was sent.
    pub body: String,
}

impl App {
    /// Changes the world as a call asks; with a key, once.
    ///
    /// # Errors
    /// Whatever the story answers, or `Failure::Reused` when the key came before with another payload.
    pub async fn answer_once<F>(&self, by: By, call: Option<Call>, story: F) -> Result<Called, Failure>
    where
        F: Fn(&mut Change<'_>) -> Result<Called, Failure> + Send + 'static,
    {
        let (ids, now) = (self.ids.clone(), Moment(self.clock.now()));
        self.db
            .change(move |tx| {
                let Some(call) = &call else { return told(tx, &by, now, &ids, &story) };
                match call.take(tx, now.0)? {
                    Idempotency::Mismatch => Err(Failure::Reused),
                    Idempotency::Repeated(status, body) => Ok(Called { status, body }),
                    Idempotency::Fresh => {
                        let called = told(tx, &by, now, &ids, &story)?;
                        call.answered(tx, called.status, &called.body)?;
                        Ok(called)
                    }
                }
            })
            .await
    }
}
