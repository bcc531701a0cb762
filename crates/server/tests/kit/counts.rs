//! Limits count per person and purpose, and begin anew with each window.

use jiff::SignedDuration;
use pomoc::kit::db::sql;
use pomoc::kit::limits::{self, Limit};

use crate::home::{Home, moment};

const SIGN_IN: Limit = Limit { purpose: "sign-in", max: 3, window: SignedDuration::from_mins(15) };

async fn tries(home: &Home, limit: Limit, who: &'static str, at: &str) -> bool {
    let now = moment(at);
    home.change(move |tx| limits::allow(tx, &limit, who, now)).await.unwrap()
}

#[tokio::test]
async fn after_so_many_attempts_the_next_is_refused_until_the_window_ends() {
    let home = Home::of_kit();
    for _ in 0..3 {
        assert!(tries(&home, SIGN_IN, "ala", "2026-02-01T09:01:00Z").await);
    }
    assert!(!tries(&home, SIGN_IN, "ala", "2026-02-01T09:02:00Z").await);
    assert!(!tries(&home, SIGN_IN, "ala", "2026-02-01T09:14:59Z").await);
    assert!(tries(&home, SIGN_IN, "ala", "2026-02-01T09:15:00Z").await);
}

#[tokio::test]
async fn people_and_purposes_are_counted_apart() {
    let home = Home::of_kit();
    let once = Limit { max: 1, ..SIGN_IN };
    let case = Limit { purpose: "case", ..once };
    for (limit, who) in [(once, "ala"), (once, "ola"), (case, "ala")] {
        assert!(tries(&home, limit, who, "2026-02-01T09:00:00Z").await);
        assert!(!tries(&home, limit, who, "2026-02-01T09:00:00Z").await);
    }
    assert!(!tries(&home, Limit { max: 0, ..SIGN_IN }, "ela", "2026-02-01T09:00:00Z").await);
}

#[tokio::test]
async fn attempts_at_the_same_time_are_all_counted() {
    let home = Home::of_kit();
    let limit = Limit { max: 5, ..SIGN_IN };
    let mut allowed = 0;
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let (db, now) = (home.db.clone(), moment("2026-02-01T09:00:00Z"));
        all.spawn(async move { db.change(move |tx| limits::allow(tx, &limit, "ala", now)).await });
    }
    while let Some(answer) = all.join_next().await {
        match answer.unwrap() {
            Ok(yes) => allowed += i32::from(yes),
            // Changes may meet too often on a server; what failed was not allowed.
            Err(broken) => assert!(matches!(broken, pomoc::kit::db::Broken::Conflict), "{broken:?}"),
        }
    }
    assert_eq!(allowed, 5);
}

#[tokio::test]
async fn success_clears_and_time_forgets() {
    let home = Home::of_kit();
    let once = Limit { max: 1, ..SIGN_IN };
    assert!(tries(&home, once, "ala", "2026-02-01T09:00:00Z").await);
    home.change(move |tx| limits::clear(tx, &once, "ala")).await.unwrap();
    assert!(tries(&home, once, "ala", "2026-02-01T09:00:00Z").await);
    let now = moment("2026-02-01T09:15:00Z");
    assert_eq!(home.change(move |tx| limits::forget(tx, now)).await.unwrap(), 1);
    assert_eq!(home.count(sql("select count(*) as n from limit_counters")).await, 0);
}
