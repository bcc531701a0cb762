//! Work that is done after a change, once it is committed.

use crate::app::{Change, Keep};
use crate::failure::Failure;
use crate::kit::db::{Broken, Tx};
use crate::kit::outbox::{self, NewJob};
use jiff::Timestamp;
use mutual_aid::OrganisationId;
use serde::Serialize;

impl Change<'_> {
    /// Has a job done with what it needs: ids, since names and addresses are looked up when it is done.
    ///
    /// # Errors
    /// The database failed.
    pub fn later<P: Serialize>(
        &mut self,
        job: &str,
        payload: &P,
        house: Option<&OrganisationId>,
    ) -> Result<(), Failure> {
        let (id, now) = (self.ids().id(), self.now().0);
        put(self.tx, (&id, now), (job, payload), house)
    }
}

impl Keep<'_> {
    /// Has a job done with what it needs.
    ///
    /// # Errors
    /// The database failed.
    pub fn later<P: Serialize>(&mut self, job: &str, payload: &P) -> Result<(), Failure> {
        let id = self.ids.id();
        put(self.tx, (&id, self.now), (job, payload), None)
    }
}

fn put<P: Serialize>(
    tx: &mut Tx,
    (id, now): (&str, Timestamp),
    (job, payload): (&str, &P),
    house: Option<&OrganisationId>,
) -> Result<(), Failure> {
    let payload = serde_json::to_string(payload).map_err(|error| Broken::Type(error.to_string()))?;
    let organisation_id = house.map(OrganisationId::as_str);
    let job = NewJob { id, job, payload: &payload, organisation_id, due_at: now, created_at: now };
    Ok(outbox::put(tx, &job)?)
}
