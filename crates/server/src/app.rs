//! What every request is given: a look at the world, or a change to it.

use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::db::{Broken, Db, Tx};
use crate::kit::id::Ids;
use crate::kit::journal;
use mutual_aid::terms::Channel;
use mutual_aid::{Event, Law, Moment, Who};

/// The running programme; cheap to clone.
#[derive(Clone)]
pub struct App {
    db: Db,
    clock: Clock,
    ids: Ids,
}

/// Who acts, and which way the act came.
#[derive(Debug, Clone)]
pub struct By {
    /// Who.
    pub who: Who,
    /// Which way.
    pub channel: Channel,
}

/// A look at the world on one snapshot.
pub struct Look<'a> {
    /// The database.
    pub tx: &'a mut Tx,
    by: &'a By,
    now: Moment,
}

/// A change: everything in it happens, or nothing does.
pub struct Change<'a> {
    /// The database.
    pub tx: &'a mut Tx,
    by: &'a By,
    now: Moment,
    ids: &'a Ids,
    recorded: usize,
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(db: Db, clock: Clock, ids: Ids) -> Self {
        Self { db, clock, ids }
    }

    /// Looks without changing anything.
    ///
    /// # Errors
    /// Whatever the story answers.
    pub async fn look<T, F>(&self, by: By, story: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: Fn(&mut Look<'_>) -> Result<T, Failure> + Send + 'static,
    {
        let now = Moment(self.clock.now());
        self.db.look(move |tx| story(&mut Look { tx, by: &by, now })).await
    }

    /// Changes the world and answers when it is stored; the story may run again on a conflict.
    ///
    /// # Errors
    /// Whatever the story answers; a change that recorded nothing is a defect of ours and is rolled back.
    pub async fn change<T, F>(&self, by: By, story: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: Fn(&mut Change<'_>) -> Result<T, Failure> + Send + 'static,
    {
        let (ids, now) = (self.ids.clone(), Moment(self.clock.now()));
        self.db
            .change(move |tx| {
                let mut change = Change { tx, by: &by, now, ids: &ids, recorded: 0 };
                let answer = story(&mut change)?;
                if change.recorded == 0 {
                    return Err(Broken::Engine("a change recorded nothing".into()).into());
                }
                Ok(answer)
            })
            .await
    }
}

impl Look<'_> {
    /// Who looks.
    #[must_use]
    pub fn who(&self) -> &Who {
        &self.by.who
    }

    /// The moment of the look.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.now
    }
}

impl Change<'_> {
    /// Who changes.
    #[must_use]
    pub fn who(&self) -> &Who {
        &self.by.who
    }

    /// The moment of the change.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.now
    }

    /// Which way the change came.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.by.channel
    }

    /// The parameters valid today.
    #[must_use]
    pub fn law(&self) -> Law {
        Law::default()
    }

    /// Writes what happened into the journal: who, when, which way, to what.
    ///
    /// # Errors
    /// The database failed.
    pub fn record(&mut self, event: Event) -> Result<(), Failure> {
        let (actor_kind, actor_id) = actor(&self.by.who);
        let facts = serde_json::Value::Object(event.what.facts());
        let entry = journal::Entry {
            id: self.ids.id(),
            recorded_at: self.now.to_string(),
            happened_at: self.now.to_string(),
            actor_kind: actor_kind.to_owned(),
            actor_id,
            on_behalf_of: None,
            channel: <&str>::from(self.by.channel).to_owned(),
            organisation_id: event.organisation.map(|organisation| organisation.0),
            subject_kind: <&str>::from(event.subject.noun).to_owned(),
            subject_id: event.subject.id,
            event: event.what.name().to_owned(),
            details: facts.to_string(),
        };
        journal::append(self.tx, &entry)?;
        self.recorded += 1;
        Ok(())
    }
}

/// The kind of an actor and its id, as the journal keeps them.
fn actor(who: &Who) -> (&'static str, Option<String>) {
    match who {
        Who::Visitor => ("visitor", None),
        Who::CaseHolder(order) => ("case-holder", Some(order.0.clone())),
        Who::Member(member) => ("member", Some(member.account.0.clone())),
        Who::Token(organisation, _) => ("token", Some(organisation.0.clone())),
        Who::System => ("system", None),
        Who::Console => ("console", None),
    }
}
