//! What happened goes into the journal: who did it and for whom, when, which way, to what.

use super::{Change, Whom, by};
use crate::failure::Failure;
use crate::kit::journal;
use mutual_aid::Event;
use mutual_aid::terms::Channel;

impl Change<'_> {
    /// Which way the change came; while somebody is spoken for, which way their word came.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// Writes down what somebody else said: what is recorded meanwhile came their way, and on their behalf.
    ///
    /// # Errors
    /// Whatever the part of the story answers.
    pub fn on_behalf<T>(
        &mut self,
        whom: Whom<'_>,
        channel: Channel,
        part: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let own = (self.channel, self.on_behalf_of.take());
        (self.channel, self.on_behalf_of) = (channel, Some(whom.to_string()));
        let told = part(self);
        (self.channel, self.on_behalf_of) = own;
        told
    }

    /// Writes what happened into the journal. Whoever is to know of it is told once the change is stored.
    ///
    /// # Errors
    /// The database failed.
    pub fn record(&mut self, event: Event) -> Result<(), Failure> {
        let (actor_kind, actor_id) = by::actor(&self.by.who);
        let facts = serde_json::Value::Object(event.what.facts());
        let entry = journal::Entry {
            id: self.ids.id(),
            recorded_at: self.now.to_string(),
            happened_at: self.now.to_string(),
            actor_kind: actor_kind.to_owned(),
            actor_id,
            on_behalf_of: self.on_behalf_of.clone(),
            channel: <&str>::from(self.channel).to_owned(),
            organisation_id: event.organisation.as_ref().map(|organisation| organisation.0.clone()),
            subject_kind: <&str>::from(event.subject.noun).to_owned(),
            subject_id: event.subject.id.clone(),
            event: event.what.name().to_owned(),
            details: facts.to_string(),
        };
        journal::append(self.tx, &entry)?;
        self.happened.push(event);
        Ok(())
    }
}
