//! A double click and a call sent again are one change.

use pomoc::kit::db::{Broken, Tx, sql};
use pomoc::kit::id::Ids;
use pomoc::kit::once::{self, Call, Idempotency, Once, OnceTokens};

use crate::home::{Home, moment};

const SHOWN: &str = "2026-02-01T09:00:00Z";

fn tokens() -> OnceTokens {
    OnceTokens::new(b"the server's key")
}

fn token() -> String {
    tokens().issue(&Ids::system(), "session", moment(SHOWN))
}

async fn send(home: &Home, token: &str, session: &'static str, at: &str) -> Once {
    let (token, now) = (token.to_owned(), moment(at));
    let story = move |tx: &mut Tx| {
        let once = tokens().take(tx, &token, session, now)?;
        if once == Once::Fresh {
            once::answer(tx, &token, "/prosby/1")?;
        }
        Ok::<_, Broken>(once)
    };
    home.change(story).await.unwrap()
}

#[tokio::test]
async fn a_double_click_gets_the_first_answer() {
    let home = Home::of_kit();
    let token = token();
    assert_eq!(send(&home, &token, "session", SHOWN).await, Once::Fresh);
    let again = send(&home, &token, "session", "2026-02-01T09:00:01Z").await;
    assert_eq!(again, Once::Repeated(Some("/prosby/1".into())));
}

#[tokio::test]
async fn clicks_at_the_same_time_are_taken_once() {
    let home = Home::of_kit();
    let token = token();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (db, token, now) = (home.db.clone(), token.clone(), moment(SHOWN));
        let story = move |tx: &mut Tx| {
            let once = tokens().take(tx, &token, "session", now)?;
            if once == Once::Fresh {
                once::answer(tx, &token, "/prosby/1")?;
            }
            Ok::<_, Broken>(once)
        };
        all.spawn(async move { db.change(story).await });
    }
    let mut fresh = 0;
    while let Some(answer) = all.join_next().await {
        match answer.unwrap() {
            Ok(Once::Fresh) => fresh += 1,
            Ok(once) => assert_eq!(once, Once::Repeated(Some("/prosby/1".into()))),
            Err(broken) => assert!(matches!(broken, Broken::Conflict), "{broken:?}"),
        }
    }
    assert_eq!(fresh, 1);
}

#[tokio::test]
async fn a_refused_change_leaves_the_token_fresh() {
    let home = Home::of_kit();
    let token = token();
    let (sent, now) = (token.clone(), moment(SHOWN));
    let refused = home
        .change(move |tx| {
            tokens().take(tx, &sent, "session", now)?;
            Err::<(), _>(Broken::Busy)
        })
        .await;
    assert!(refused.is_err());
    assert_eq!(send(&home, &token, "session", SHOWN).await, Once::Fresh);
}

#[tokio::test]
async fn a_foreign_or_old_token_is_invalid_and_writes_nothing() {
    let home = Home::of_kit();
    let token = token();
    assert_eq!(send(&home, &token, "another", SHOWN).await, Once::Invalid);
    assert_eq!(send(&home, "made-up", "session", SHOWN).await, Once::Invalid);
    assert_eq!(send(&home, &token, "session", "2026-02-03T09:00:01Z").await, Once::Invalid);
    assert_eq!(send(&home, &token, "session", "2026-02-01T08:54:00Z").await, Once::Invalid);
    assert_eq!(home.count(sql("select count(*) as n from once_tokens")).await, 0);
    assert_eq!(send(&home, &token, "session", "2026-02-03T09:00:00Z").await, Once::Fresh);
}

async fn call(home: &Home, caller: &str, key: &str, payload: &str) -> Idempotency {
    let (call, now) = (Call::new(caller, key, payload), moment(SHOWN));
    let story = move |tx: &mut Tx| {
        let first = call.take(tx, now)?;
        if first == Idempotency::Fresh {
            call.answered(tx, 201, r#"{"number":1}"#)?;
        }
        Ok::<_, Broken>(first)
    };
    home.change(story).await.unwrap()
}

#[tokio::test]
async fn a_call_sent_again_gets_the_first_answer() {
    let home = Home::of_kit();
    assert_eq!(call(&home, "token-1", "k", "{}").await, Idempotency::Fresh);
    let first = Idempotency::Repeated(201, r#"{"number":1}"#.into());
    assert_eq!(call(&home, "token-1", "k", "{}").await, first);
    assert_eq!(call(&home, "token-1", "k", "{ }").await, Idempotency::Mismatch);
    assert_eq!(call(&home, "token-2", "k", "{ }").await, Idempotency::Fresh);
    assert_eq!(call(&home, "token-", "2k", "{}").await, Idempotency::Fresh);
}

#[tokio::test]
async fn what_is_older_than_asked_is_forgotten() {
    let home = Home::of_kit();
    send(&home, &token(), "session", SHOWN).await;
    call(&home, "token-1", "k", "{}").await;
    let (same, later) = (moment(SHOWN), moment("2026-02-01T09:00:01Z"));
    assert_eq!(home.change(move |tx| once::forget(tx, same)).await.unwrap(), 0);
    assert_eq!(home.change(move |tx| once::forget(tx, later)).await.unwrap(), 2);
}
