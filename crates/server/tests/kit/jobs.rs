//! Jobs are done once their change is stored, by one worker at a time.

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use jiff::SignedDuration;
use pomoc::kit::db::{Broken, Db, Options, Tx, params, sql};
use pomoc::kit::outbox::{self, Handler, Job, Left, NewJob, Outcome, Settings, Worker};

use crate::home::{Home, moment};

const NOW: &str = "2026-01-02T03:04:05Z";

fn put(tx: &mut Tx, id: &str, job: &str) -> Result<(), Broken> {
    let now = moment(NOW);
    outbox::put(tx, &NewJob { id, job, payload: "{}", organisation_id: None, due_at: now, created_at: now })
}

/// A handler that notes what it was given and answers by the job's name.
fn noting(done: &Arc<Mutex<Vec<Job>>>) -> Handler {
    let done = done.clone();
    Arc::new(move |job: Job| {
        done.lock().unwrap().push(job.clone());
        Box::pin(async move {
            match job.job.as_str() {
                "later" => Outcome::Retry("not yet".into()),
                "never" => Outcome::GiveUp("no such address".into()),
                "panics" => panic!("a job that panics"),
                "slow" => {
                    tokio::time::sleep(Duration::from_secs(60)).await;
                    Outcome::Done
                }
                _ => Outcome::Done,
            }
        })
    })
}

fn worker(db: &Db, name: &str, done: &Arc<Mutex<Vec<Job>>>) -> Worker {
    let settings = Settings { attempts: 3, poll: Duration::from_secs(30), ..Settings::default() };
    Worker::new(db.clone(), name, noting(done), settings)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_never_take_the_same_job() {
    let home = Home::of_kit();
    home.change(|tx| (0..60).try_for_each(|number| put(tx, &format!("j{number}"), "work"))).await.unwrap();
    let other = Db::open(&home.url, &Options::default()).unwrap();
    let done = Arc::default();
    let (one, two) = (worker(&home.db, "one", &done), worker(&other, "two", &done));
    let (first, second) = tokio::join!(one.run_until_empty(moment(NOW)), two.run_until_empty(moment(NOW)));
    assert_eq!(first.unwrap().done + second.unwrap().done, 60);
    let mut ids: Vec<String> = done.lock().unwrap().iter().map(|job: &Job| job.id.clone()).collect();
    assert_eq!(ids.len(), 60);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 60);
    let left = home.db.look(outbox::left).await.unwrap();
    assert_eq!(left, Left { waiting: 0, failed: 0 });
}

#[tokio::test]
async fn a_job_under_lease_is_taken_again_only_after_it_ended() {
    let home = Home::of_kit();
    home.change(|tx| put(tx, "j", "work")).await.unwrap();
    let lease = SignedDuration::from_secs(60);
    let claimed = |worker: &'static str, at: &'static str| {
        home.change(move |tx| outbox::claim(tx, worker, moment(at), lease, 10))
    };
    let first = claimed("one", NOW).await.unwrap();
    assert_eq!(first.len(), 1);
    assert!(claimed("two", "2026-01-02T03:05:05Z").await.unwrap().is_empty());
    let second = claimed("two", "2026-01-02T03:05:06Z").await.unwrap();
    assert_eq!(second[0].attempt, 2);
    home.change(move |tx| outbox::settle(tx, "one", &first[0], &Outcome::Done, moment(NOW))).await.unwrap();
    assert_eq!(home.count(sql("select count(*) as n from outbox where done_at is null")).await, 1);
}

#[tokio::test]
async fn a_job_is_put_off_longer_each_time_and_given_up_in_the_end() {
    let home = Home::of_kit();
    home.change(|tx| put(tx, "j", "later")).await.unwrap();
    let done = Arc::default();
    let worker = worker(&home.db, "one", &done);
    let mut due = Vec::new();
    let mut now = NOW.to_owned();
    for _ in 0..3 {
        worker.run_until_empty(moment(&now)).await.unwrap();
        let row = home.change(|tx| tx.one(sql("select due_at from outbox"), &[])).await.unwrap().unwrap();
        now = row.get("due_at").unwrap();
        due.push(now.clone());
    }
    assert_eq!(due, ["2026-01-02T03:04:35Z", "2026-01-02T03:05:35Z", "2026-01-02T03:05:35Z"]);
    assert_eq!(done.lock().unwrap().len(), 3);
    assert_eq!(home.db.look(outbox::left).await.unwrap(), Left { waiting: 0, failed: 1 });
}

#[tokio::test]
async fn a_job_given_up_or_panicking_leaves_its_reason() {
    let home = Home::of_kit();
    home.change(|tx| {
        put(tx, "a", "never")?;
        put(tx, "b", "panics")
    })
    .await
    .unwrap();
    let drained = worker(&home.db, "one", &Arc::default()).run_until_empty(moment(NOW)).await.unwrap();
    assert_eq!((drained.done, drained.retried, drained.given_up), (0, 1, 1));
    let rows = home
        .change(|tx| tx.all(sql("select last_error, failed_at from outbox order by id"), &[]))
        .await
        .unwrap();
    assert_eq!(rows[0].get::<String>("last_error").unwrap(), "no such address");
    assert_eq!(rows[0].get::<String>("failed_at").unwrap(), NOW);
    assert_eq!(rows[1].get::<String>("last_error").unwrap(), "the job panicked");
    assert_eq!(rows[1].get::<Option<String>>("failed_at").unwrap(), None);
}

#[tokio::test]
async fn a_job_that_takes_too_long_is_put_off() {
    let home = Home::of_kit();
    home.change(|tx| put(tx, "j", "slow")).await.unwrap();
    let settings = Settings { lease: Duration::from_millis(100), ..Settings::default() };
    let worker = Worker::new(home.db.clone(), "one", noting(&Arc::default()), settings);
    assert_eq!(worker.run_until_empty(moment(NOW)).await.unwrap().retried, 1);
}

#[tokio::test]
async fn a_job_of_a_refused_change_never_exists() {
    let home = Home::of_kit();
    let refused = home.change(|tx| {
        put(tx, "j", "work")?;
        Err::<(), _>(Broken::Type("refused".into()))
    });
    assert!(refused.await.is_err());
    assert_eq!(home.count(sql("select count(*) as n from outbox")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiting_worker_wakes_at_the_commit_and_stops_when_told() {
    let home = Home::of_kit();
    let done: Arc<Mutex<Vec<Job>>> = Arc::default();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let running = worker(&home.db, "one", &done);
    let task = tokio::spawn(async move { running.run(&|| moment(NOW), stopped).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    // The next look by the clock is half a minute away.
    home.change(|tx| put(tx, "j", "work")).await.unwrap();
    let mut waited = 0;
    while home.count(sql("select count(*) as n from outbox where done_at is null")).await > 0 {
        waited += 1;
        assert!(waited < 500, "the worker did not wake");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.send(true).unwrap();
    tokio::time::timeout(Duration::from_secs(5), task).await.unwrap().unwrap();
    assert_eq!(done.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn jobs_done_long_ago_are_forgotten_and_others_kept() {
    let home = Home::of_kit();
    home.change(|tx| {
        put(tx, "old", "work")?;
        put(tx, "open", "work")?;
        tx.run(sql("update outbox set done_at = $1 where id = 'old'"), &params![NOW])
    })
    .await
    .unwrap();
    let forgotten = home.change(|tx| outbox::forget(tx, moment("2026-02-01T00:00:00Z"))).await.unwrap();
    assert_eq!(forgotten, 1);
    assert_eq!(home.count(sql("select count(*) as n from outbox where id = 'open'")).await, 1);
}
