//! Sessions live as long as their kind, are listed and ended; the database never holds a token.

use jiff::Timestamp;
use pomoc::kit::db::sql;
use pomoc::kit::id::Ids;
use pomoc::kit::session::{self, Kind, NewSession, Session};

use crate::home::{Home, moment};

async fn make(home: &Home, kind: Kind, account_id: Option<&'static str>, at: &str) -> String {
    let (ids, now) = (Ids::system(), moment(at));
    let new = NewSession { kind, account_id, subject: Some("case-1"), agent: "Firefox\r\nX: y" };
    home.change(move |tx| session::make(tx, &ids, &new, now)).await.unwrap()
}

async fn find(home: &Home, token: &str, at: &str) -> Option<Session> {
    let (token, now): (String, Timestamp) = (token.into(), moment(at));
    home.change(move |tx| session::find(tx, &token, now)).await.unwrap()
}

async fn touch(home: &Home, token: &str, at: &str) -> bool {
    let session = find(home, token, at).await.unwrap();
    let now = moment(at);
    home.change(move |tx| session::touch(tx, &session, now)).await.unwrap()
}

#[tokio::test]
async fn a_session_is_found_by_its_token_which_is_not_stored() {
    let home = Home::of_kit();
    let token = make(&home, Kind::Person, Some("a1"), "2026-02-01T09:00:00Z").await;
    let found = find(&home, &token, "2026-02-01T09:00:00Z").await.unwrap();
    assert_eq!((found.kind, found.account_id.as_deref()), (Kind::Person, Some("a1")));
    assert_eq!(found.agent.as_deref(), Some("FirefoxX: y"));
    assert_ne!(found.key, token);
    assert_eq!(find(&home, &found.key, "2026-02-01T09:00:00Z").await, None, "its key opens nothing");
    assert_eq!(find(&home, "", "2026-02-01T09:00:00Z").await, None);
}

#[tokio::test]
async fn each_kind_ends_after_its_time() {
    let home = Home::of_kit();
    for (kind, last, over) in [
        (Kind::Staff, "2026-02-01T20:59:59Z", "2026-02-01T21:00:00Z"),
        (Kind::Person, "2026-03-03T08:59:59Z", "2026-03-03T09:00:00Z"),
        (Kind::Case, "2026-02-01T09:29:59Z", "2026-02-01T09:30:00Z"),
    ] {
        let token = make(&home, kind, None, "2026-02-01T09:00:00Z").await;
        assert!(find(&home, &token, last).await.is_some(), "{kind:?}");
        assert!(find(&home, &token, over).await.is_none(), "{kind:?}");
    }
}

#[tokio::test]
async fn use_is_written_every_ten_minutes_and_prolongs_all_but_a_case() {
    let home = Home::of_kit();
    let staff = make(&home, Kind::Staff, Some("a1"), "2026-02-01T09:00:00Z").await;
    assert!(!touch(&home, &staff, "2026-02-01T09:09:59Z").await);
    assert!(touch(&home, &staff, "2026-02-01T09:10:00Z").await);
    assert!(!touch(&home, &staff, "2026-02-01T09:19:00Z").await);
    assert!(find(&home, &staff, "2026-02-01T21:09:59Z").await.is_some());
    assert!(find(&home, &staff, "2026-02-01T21:10:00Z").await.is_none());
    let case = make(&home, Kind::Case, None, "2026-02-01T09:00:00Z").await;
    assert!(touch(&home, &case, "2026-02-01T09:20:00Z").await);
    assert!(find(&home, &case, "2026-02-01T09:30:00Z").await.is_none());
}

#[tokio::test]
async fn an_account_sees_and_ends_its_own_sessions_only() {
    let home = Home::of_kit();
    let now = moment("2026-02-01T11:00:00Z");
    let first = make(&home, Kind::Person, Some("a1"), "2026-02-01T09:00:00Z").await;
    let second = make(&home, Kind::Person, Some("a1"), "2026-02-01T10:00:00Z").await;
    let other = make(&home, Kind::Person, Some("a2"), "2026-02-01T10:00:00Z").await;
    let listed = home.change(move |tx| session::of_account(tx, "a1", now)).await.unwrap();
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0], find(&home, &second, "2026-02-01T11:00:00Z").await.unwrap());

    let foreign = find(&home, &other, "2026-02-01T11:00:00Z").await.unwrap().key;
    assert!(!home.change(move |tx| session::revoke(tx, "a1", &foreign)).await.unwrap());
    let keep = listed[0].key.clone();
    let ended = home.change(move |tx| session::revoke_all(tx, "a1", Some(&keep))).await.unwrap();
    assert_eq!(ended, 1);
    assert!(find(&home, &first, "2026-02-01T11:00:00Z").await.is_none());
    assert!(find(&home, &second, "2026-02-01T11:00:00Z").await.is_some());
    assert_eq!(home.change(|tx| session::revoke_all(tx, "a1", None)).await.unwrap(), 1);
    assert!(find(&home, &other, "2026-02-01T11:00:00Z").await.is_some());
}

#[tokio::test]
async fn signing_out_a_closed_case_and_time_end_sessions() {
    let home = Home::of_kit();
    let token = make(&home, Kind::Person, Some("a1"), "2026-02-01T09:00:00Z").await;
    home.change(move |tx| session::end(tx, &token)).await.unwrap();
    assert_eq!(home.count(sql("select count(*) as n from sessions")).await, 0);
    make(&home, Kind::Case, None, "2026-02-01T09:00:00Z").await;
    assert_eq!(home.change(|tx| session::revoke_about(tx, "case-1")).await.unwrap(), 1);
    make(&home, Kind::Case, None, "2026-02-01T09:00:00Z").await;
    let now = moment("2026-02-01T09:30:00Z");
    assert_eq!(home.change(move |tx| session::forget(tx, now)).await.unwrap(), 1);
}
