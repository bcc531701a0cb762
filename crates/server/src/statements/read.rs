//! A file is read after it came, piece by piece, and put aside to be looked at.

use crate::app::{App, By, Change, Keep};
use crate::failure::Failure;
use crate::kit::outbox::{self, BoxFuture, Job, NewJob, Outcome};
use crate::statements::parse::Parser;
use crate::statements::{problems, profiles, store};
use mutual_aid::OrganisationId;
use std::io::{self, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The name of the job.
pub const JOB: &str = "read-statement";

/// How many lines are put aside at once.
const CHUNK: usize = 500;

/// Has a file read.
///
/// # Errors
/// The database failed.
pub fn put(change: &mut Change<'_>, house: &OrganisationId, statement: &str) -> Result<(), Failure> {
    let (id, now, house) = (change.ids().id(), change.now().0, Some(house.as_str()));
    let job = NewJob {
        id: &id,
        job: JOB,
        payload: statement,
        organisation_id: house,
        due_at: now,
        created_at: now,
    };
    Ok(outbox::put(change.tx, &job)?)
}

/// Reads it.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        let Some(house) = job.organisation_id.clone() else {
            return Outcome::GiveUp("the job names no organisation".to_owned());
        };
        match read(&app, house, job.payload.clone()).await {
            Ok(()) | Err(Failure::NotFound) => Outcome::Done,
            Err(failure) => Outcome::Retry(failure.to_string()),
        }
    })
}

/// Reads a file that came and puts its lines aside; read twice, they stand there once.
///
/// # Errors
/// There is no such file, or the database failed.
pub async fn read(app: &App, house: String, id: String) -> Result<(), Failure> {
    let (organisation, wanted) = (OrganisationId(house.clone()), id.clone());
    let (account, bytes, profiles, today) = app
        .look(By::system(), move |look| {
            let (account, bytes) = store::content(look, &house, &wanted)?;
            Ok((account, bytes, profiles::store::layouts(look, &organisation)?, look.now().day()))
        })
        .await?;
    let taken = Arc::new(AtomicU64::new(0));
    let file = Counted { bytes: Cursor::new(bytes), taken: taken.clone() };
    let mut parser = Parser::new(file, account.as_deref(), profiles);
    let (mut position, mut ahead) = (0_i64, None);
    loop {
        let rows = parser.rows(CHUNK);
        if rows.is_empty() {
            break;
        }
        position += 1;
        ahead = ahead.or_else(|| problems::ahead(&rows, today));
        let done = i64::try_from(taken.load(Ordering::Relaxed)).unwrap_or(0);
        let statement = id.clone();
        let chunk = move |keep: &mut Keep<'_>| store::save_chunk(keep, &statement, position, &rows, done);
        app.keep(chunk).await?;
    }
    let mut head = parser.finish();
    head.problems.extend(ahead);
    app.keep(move |keep| store::save_head(keep, &id, &head)).await
}

/// A file that tells how much of it was taken, so that people see how far the reading is.
struct Counted {
    bytes: Cursor<Vec<u8>>,
    taken: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.bytes.read(into)?;
        self.taken.store(self.bytes.position(), Ordering::Relaxed);
        Ok(count)
    }
}
