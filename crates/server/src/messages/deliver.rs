//! Writes the messages of a job and sends them; who cannot be reached by mail goes into the queue.

use super::post::{Post, Reached, Said};
use super::{JOB, To, Told, confirm, goers, named, requester, staff};
use crate::app::{App, By, Look};
use crate::failure::Failure;
use crate::kit::outbox::{self, BoxFuture, Job, Outcome, Settings as Bounds};
use crate::letters::store as letters;
use crate::mail;
use crate::settings::Settings;
use mutual_aid::Moment;

/// Does the job: every addressee gets the message once, however often it is tried.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        let Ok(told) = serde_json::from_str::<Told>(&job.payload) else {
            return Outcome::GiveUp("the job cannot be read".to_owned());
        };
        match tell(&app, &job, told).await {
            Ok(outcome) => outcome,
            // What it was about was erased meanwhile.
            Err(Failure::NotFound) => Outcome::Done,
            Err(failure) => Outcome::Retry(failure.to_string()),
        }
    })
}

/// What happened before a moment counts as told: for a world whose past is written down at once.
///
/// # Errors
/// The database failed.
pub async fn skip(app: &App, before: Moment) -> Result<u64, Failure> {
    app.keep(move |keep| Ok(outbox::skip(keep.tx, JOB, before.0, keep.now)?)).await
}

async fn tell(app: &App, job: &Job, told: Told) -> Result<Outcome, Failure> {
    let (of, at) = (app.clone(), told.at);
    let posts = app.look(By::system(), move |look| posts(look, &of.settings, &told)).await?;
    let mut outcome = Outcome::Done;
    for post in posts {
        outcome = worse(outcome, send(app, job, &post, at).await?);
    }
    Ok(outcome)
}

fn posts(look: &mut Look<'_>, settings: &Settings, told: &Told) -> Result<Vec<Post>, Failure> {
    match told.to {
        To::Requester => Ok(requester::post(look, told)?.into_iter().collect()),
        To::Goers => goers::posts(look, told),
        To::Person => goers::own(look, told),
        To::Named => named::posts(look, told),
        To::Coordinators | To::Area | To::Operator | To::Desk => staff::posts(look, settings, told),
    }
}

async fn send(app: &App, job: &Job, post: &Post, at: Moment) -> Result<Outcome, Failure> {
    let id = if post.to.is_empty() { job.id.clone() } else { format!("{}-{}", job.id, post.to) };
    let this = Job { id, ..job.clone() };
    let mut outcome = Outcome::Done;
    if let Some(said) = &post.said {
        outcome = match &post.email {
            Some(email) => mail::deliver(app, &this, email, &said.mail(&app.settings)).await,
            None => queue(app, &this, post, said, at).await?,
        };
        if is_lost(&outcome, job) {
            tracing::warn!(job = job.id, kind = said.kind, "a mail cannot be delivered");
            outcome = queue(app, &this, post, said, at).await?;
        }
    }
    let Some((number, email, words)) = &post.unproven else { return Ok(outcome) };
    Ok(worse(outcome, confirm::ask(app, job, (number, email), *words).await?))
}

/// No attempt is left, or none would help.
fn is_lost(outcome: &Outcome, job: &Job) -> bool {
    match outcome {
        Outcome::Done => false,
        Outcome::GiveUp(_) => true,
        Outcome::Retry(_) => job.attempt >= Bounds::default().attempts,
    }
}

/// Puts the letter or call into the queue; staff have their desk, where it stands anyway.
async fn queue(app: &App, job: &Job, post: &Post, said: &Said, at: Moment) -> Result<Outcome, Failure> {
    let Some(reached) = post.reached.clone() else { return Ok(Outcome::Done) };
    if post.spoken && post.email.is_none() {
        return spoken(app, reached, at).await;
    }
    let letter = said.letter(&reached, (job.id.clone(), at));
    app.keep(move |keep| letters::add(keep, &letter)).await?;
    Ok(Outcome::Done)
}

/// What waited to be said about the order was said.
async fn spoken(app: &App, reached: Reached, at: Moment) -> Result<Outcome, Failure> {
    let Some(order) = reached.order else { return Ok(Outcome::Done) };
    app.keep(move |keep| letters::spoken(keep, &order, at)).await?;
    Ok(Outcome::Done)
}

/// Of two outcomes, the one that asks for more work.
fn worse(one: Outcome, other: Outcome) -> Outcome {
    match (one, other) {
        (Outcome::Retry(reason), _) | (_, Outcome::Retry(reason)) => Outcome::Retry(reason),
        (Outcome::GiveUp(reason), _) | (_, Outcome::GiveUp(reason)) => Outcome::GiveUp(reason),
        (Outcome::Done, Outcome::Done) => Outcome::Done,
    }
}
