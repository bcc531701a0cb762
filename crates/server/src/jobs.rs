//! What is done after a change is stored: every job, by its name.

use std::collections::HashMap;
use std::sync::Arc;

use crate::accounts::{codes, notice};
use crate::app::App;
use crate::applications;
use crate::companies;
use crate::content_notices;
use crate::kit::db::Broken;
use crate::kit::outbox::{BoxFuture, Drained, Handler, Job, Outcome, Settings, Worker};
use crate::messages;
use crate::statements;
use crate::team;

/// Does the jobs of one name.
pub type Doer = fn(App, Job) -> BoxFuture;

/// Every job there is.
#[must_use]
pub fn all() -> Vec<(&'static str, Doer)> {
    vec![
        (codes::mailed::JOB, codes::mailed::deliver),
        (notice::JOB, notice::deliver),
        (content_notices::mailed::JOB, content_notices::mailed::deliver),
        (team::mailed::JOB, team::mailed::deliver),
        (applications::mailed::JOB, applications::mailed::deliver),
        (companies::mailed::JOB, companies::mailed::deliver),
        (messages::JOB, messages::deliver),
        (statements::read::JOB, statements::read::deliver),
    ]
}

/// A worker for this process.
#[must_use]
pub fn worker(app: &App) -> Worker {
    Worker::new(app.db.clone(), &app.ids.id(), handler(app, all()), Settings::default())
}

/// Does whatever is due now, and what follows from it.
///
/// # Errors
/// The database failed.
pub async fn do_all(app: &App) -> Result<Drained, Broken> {
    worker(app).run_until_empty(app.clock.now()).await
}

fn handler(app: &App, jobs: Vec<(&'static str, Doer)>) -> Handler {
    let jobs: HashMap<&'static str, Doer> = jobs.into_iter().collect();
    let app = app.clone();
    Arc::new(move |job: Job| match jobs.get(job.job.as_str()) {
        Some(doer) => doer(app.clone(), job),
        // While a newer version is rolled out, its jobs wait for it.
        None => Box::pin(async { Outcome::Retry("this program does not know the job".to_owned()) }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::clock::Clock;
    use crate::kit::db::{Db, Options};
    use crate::kit::id::Ids;
    use crate::settings::Settings as Installation;

    fn done(_: App, _: Job) -> BoxFuture {
        Box::pin(async { Outcome::Done })
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_job_goes_to_its_doer_and_an_unknown_one_waits() {
        let path = std::env::temp_dir().join(format!("pomoc-jobs-{}.db", std::process::id()));
        let db = Db::open(&format!("sqlite://{}", path.display()), &Options::default()).unwrap();
        let app = App::new(db, Clock::system(), Ids::system(), Installation::for_tests());
        let handler = handler(&app, vec![("known", done)]);
        let job = |name: &str| Job {
            id: "1".into(),
            job: name.into(),
            payload: "{}".into(),
            organisation_id: None,
            attempt: 1,
        };
        assert_eq!(handler(job("known")).await, Outcome::Done);
        assert!(matches!(handler(job("unknown")).await, Outcome::Retry(_)));
        std::fs::remove_file(path).unwrap();
    }
}
