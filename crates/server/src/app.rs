//! What every request is given: a look at the world, or a change to it.

mod by;
mod called;
mod later;
mod record;

use std::sync::Arc;

use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::cookies::Cookies;
use crate::kit::db::{Broken, Db, Tx};
use crate::kit::id::Ids;
use crate::kit::limits;
use crate::kit::mailer::Mailer;
use crate::kit::once::{self, Once, OnceTokens};
use crate::kit::requests::Requests;
use crate::law;
use crate::mail;
use crate::messages;
use crate::places::Places;
use crate::search::Offers;
use crate::settings::Settings;
use jiff::Timestamp;
use mutual_aid::terms::Channel;
use mutual_aid::{Event, Law, Moment, Who};

pub use by::{By, Whom};
pub use called::Called;

/// The running programme; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What the programme runs with.
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Ids and secrets.
    pub ids: Ids,
    /// What the operator set.
    pub settings: Settings,
    /// The once-tokens of forms.
    pub once: OnceTokens,
    /// The cookies.
    pub cookies: Cookies,
    /// The way mails go out.
    pub mailer: Mailer,
    /// The offers people find.
    pub offers: Offers,
    /// The counts of requests.
    pub requests: Requests,
}

impl std::ops::Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// A form's token and the session it was made for: what makes two clicks one change.
#[derive(Debug, Clone)]
pub struct Click {
    /// The token that came with the form.
    pub token: String,
    /// The session or anonymous form key it must belong to.
    pub session: String,
}

/// A look at the world on one snapshot.
pub struct Look<'a> {
    /// The database.
    pub tx: &'a mut Tx,
    by: &'a By,
    now: Moment,
    pub(crate) law: Law,
}

/// A change: everything in it happens, or nothing does.
pub struct Change<'a> {
    /// The database.
    pub tx: &'a mut Tx,
    by: &'a By,
    now: Moment,
    pub(crate) law: Law,
    ids: &'a Ids,
    channel: Channel,
    on_behalf_of: Option<String>,
    happened: Vec<Event>,
}

/// A change of what the kit keeps for itself: sessions, drafts, counted tries. Nothing of the programme.
pub struct Keep<'a> {
    /// The database.
    pub tx: &'a mut Tx,
    /// Ids and secrets.
    pub ids: &'a Ids,
    /// The moment.
    pub now: Timestamp,
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(db: Db, clock: Clock, ids: Ids, settings: Settings) -> Self {
        let once = OnceTokens::new(settings.signing_key());
        let cookies = Cookies::new(settings.https());
        let mailer = mail::mailer(&settings);
        let (offers, requests) = (Offers::new(), Requests::default());
        Self(Arc::new(Parts { db, clock, ids, settings, once, cookies, mailer, offers, requests }))
    }

    /// The localities of Poland.
    #[must_use]
    pub fn places(&self) -> &'static Places {
        Places::embedded()
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
        self.db
            .look(move |tx| story(&mut Look { law: law::store::on(tx, now.day())?, tx, by: &by, now }))
            .await
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
        self.db.change(move |tx| told(tx, &by, now, &ids, &story)).await
    }

    /// Changes the world as a form asks, once: a second click gets the address the first was sent on to.
    ///
    /// # Errors
    /// Whatever the story answers, or `Failure::Worn` when the form lay open too long.
    pub async fn submit<F>(&self, by: By, click: Click, story: F) -> Result<String, Failure>
    where
        F: Fn(&mut Change<'_>) -> Result<String, Failure> + Send + 'static,
    {
        let (app, now) = (self.clone(), Moment(self.clock.now()));
        self.db
            .change(move |tx| match app.once.take(tx, &click.token, &click.session, now.0)? {
                Once::Invalid => Err(Failure::Worn),
                Once::Repeated(answer) => answer.ok_or(Failure::Worn),
                Once::Fresh => {
                    let onward = told(tx, &by, now, &app.ids, &story)?;
                    once::answer(tx, &click.token, &onward)?;
                    Ok(onward)
                }
            })
            .await
    }

    /// Changes what the kit keeps for itself.
    ///
    /// # Errors
    /// The database failed.
    pub async fn keep<T, F>(&self, story: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: Fn(&mut Keep<'_>) -> Result<T, Failure> + Send + 'static,
    {
        let (ids, now) = (self.ids.clone(), self.clock.now());
        self.db.change(move |tx| story(&mut Keep { tx, ids: &ids, now })).await
    }

    /// Counts a try of somebody; `Failure::TooOften` when there were too many in the window.
    ///
    /// # Errors
    /// There were, or the database failed.
    pub async fn allow(&self, limit: limits::Limit, who: &str) -> Result<(), Failure> {
        if !self.settings.limits {
            return Ok(());
        }
        let who = who.to_owned();
        let allowed = self.keep(move |keep| Ok(limits::allow(keep.tx, &limit, &who, keep.now)?)).await?;
        if allowed { Ok(()) } else { Err(Failure::TooOften) }
    }
}

/// Runs a story and holds it to the promise that no change is silent.
fn told<T>(
    tx: &mut Tx,
    by: &By,
    now: Moment,
    ids: &Ids,
    story: &impl Fn(&mut Change<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let law = law::store::on(tx, now.day())?;
    let (channel, on_behalf_of) = (by.channel, None);
    let mut change = Change { law, tx, by, now, ids, channel, on_behalf_of, happened: Vec::new() };
    let answer = story(&mut change)?;
    let happened = std::mem::take(&mut change.happened);
    if happened.is_empty() {
        return Err(Broken::Engine("a change recorded nothing".into()).into());
    }
    messages::follow(&mut change, &happened)?;
    Ok(answer)
}

impl Look<'_> {
    /// Who looks.
    #[must_use]
    pub fn who(&self) -> &Who {
        &self.by.who
    }

    /// The id by which the journal knows whoever looks: of the account, or of the token of a program.
    #[must_use]
    pub fn actor(&self) -> Option<String> {
        by::actor(&self.by.who).1
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

    /// Ids and secrets for what is made in the change.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        self.ids
    }

    /// The same change as a look, for what only reads.
    #[must_use]
    pub fn look(&mut self) -> Look<'_> {
        Look { tx: self.tx, by: self.by, now: self.now, law: self.law.clone() }
    }
}
