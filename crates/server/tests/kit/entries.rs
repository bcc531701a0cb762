//! The journal is appended to, read as a history and followed without gaps.

use pomoc::kit::db::{Broken, Engine, params, sql};
use pomoc::kit::journal::{self, Entry, Place};

use crate::home::Home;

fn entry(id: &str, subject: &str) -> Entry {
    Entry {
        id: id.into(),
        recorded_at: "2026-01-02T03:04:05Z".into(),
        happened_at: "2026-01-01T12:00:00Z".into(),
        actor_kind: "member".into(),
        actor_id: Some("m1".into()),
        on_behalf_of: None,
        channel: "web".into(),
        organisation_id: Some("org".into()),
        subject_kind: "order".into(),
        subject_id: subject.into(),
        event: "accepted".into(),
        details: r#"{"day":"2026-02-01"}"#.into(),
    }
}

#[tokio::test]
async fn the_journal_can_only_be_appended_to() {
    let home = Home::of_kit();
    home.change(|tx| journal::append(tx, &entry("1", "o"))).await.unwrap();
    for statement in [sql("update journal set event = 'x'"), sql("delete from journal")] {
        let broken = home.change(move |tx| tx.run(statement, &[])).await.unwrap_err();
        assert!(broken.breaks("journal_append_only"), "{broken:?}");
    }
    if home.is(Engine::Postgres) {
        assert!(home.change(|tx| tx.run(sql("truncate journal"), &[])).await.is_err());
    }
    assert_eq!(home.count(sql("select count(*) as n from journal where event = 'accepted'")).await, 1);
}

#[tokio::test]
async fn a_history_holds_what_happened_to_its_subject_in_order() {
    let home = Home::of_kit();
    for (id, subject) in [("1", "a"), ("2", "b"), ("3", "a"), ("4", "a")] {
        home.change(move |tx| journal::append(tx, &entry(id, subject))).await.unwrap();
    }
    let read =
        |after: i64| home.db.look::<_, Broken, _>(move |tx| journal::history(tx, "order", "a", after, 2));
    let first = read(0).await.unwrap();
    assert_eq!(first[0].entry, entry("1", "a"));
    assert_eq!(first[1].entry, entry("3", "a"));
    let rest = read(first[1].place.position).await.unwrap();
    assert_eq!(rest.iter().map(|one| one.entry.id.as_str()).collect::<Vec<_>>(), ["4"]);
}

#[tokio::test]
async fn a_follower_meets_every_entry_once() {
    let home = Home::of_kit();
    for number in 0..7 {
        home.change(move |tx| journal::append(tx, &entry(&number.to_string(), "a"))).await.unwrap();
    }
    let mut place = Place::default();
    let mut met = Vec::new();
    for _ in 0..PATIENCE {
        for recorded in follow(&home, place, 3).await {
            assert!(recorded.place > place);
            place = recorded.place;
            met.push(recorded.entry.id);
        }
        if met.len() >= 7 {
            break;
        }
        pause().await;
    }
    assert_eq!(met, ["0", "1", "2", "3", "4", "5", "6"]);
    assert!(follow(&home, place, 3).await.is_empty());
    assert_eq!(home.db.look::<_, Broken, _>(journal::end).await.unwrap(), place);
}

/// PostgreSQL counts transactions of all its databases, so other tests may hold a follower back a while.
const PATIENCE: u32 = 1000;

async fn pause() {
    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
}

async fn follow(home: &Home, after: Place, most: i64) -> Vec<journal::Recorded> {
    home.db.look::<_, Broken, _>(move |tx| journal::follow(tx, after, most)).await.unwrap()
}

/// Of two changes at once, the one that took its position first ends last.
#[tokio::test(flavor = "multi_thread")]
async fn a_follower_does_not_overtake_a_change_still_running() {
    let home = Home::of_kit();
    if home.is(Engine::Sqlite) {
        // There is one writer: changes do not run beside each other.
        return;
    }
    let (begun, has_begun) = std::sync::mpsc::channel();
    let (finish, may_finish) = std::sync::mpsc::channel::<()>();
    let (begun, may_finish) = (std::sync::Mutex::new(begun), std::sync::Mutex::new(may_finish));
    let db = home.db.clone();
    let slow = tokio::spawn(async move {
        db.change::<_, Broken, _>(move |tx| {
            journal::append(tx, &entry("slow", "a"))?;
            begun.lock().unwrap().send(()).unwrap();
            may_finish.lock().unwrap().recv().unwrap();
            Ok(())
        })
        .await
    });
    has_begun.recv().unwrap();
    home.change(|tx| journal::append(tx, &entry("quick", "b"))).await.unwrap();
    assert_eq!(home.count(sql("select count(*) as n from journal")).await, 1);
    assert!(follow(&home, Place::default(), 9).await.is_empty(), "the follower passed a running change");
    finish.send(()).unwrap();
    slow.await.unwrap().unwrap();
    let mut met = Vec::new();
    for _ in 0..PATIENCE {
        met = follow(&home, Place::default(), 9).await;
        if met.len() >= 2 {
            break;
        }
        pause().await;
    }
    assert_eq!(met.iter().map(|one| one.entry.id.as_str()).collect::<Vec<_>>(), ["slow", "quick"]);
}

#[tokio::test]
async fn an_entry_is_written_once() {
    let home = Home::of_kit();
    home.change(|tx| journal::append(tx, &entry("1", "a"))).await.unwrap();
    let twice = home.change(|tx| journal::append(tx, &entry("1", "a"))).await.unwrap_err();
    assert!(twice.breaks("journal_id_key"));
    let found = home.change(|tx| tx.all(sql("select id from journal where id = $1"), &params!["1"])).await;
    assert_eq!(found.unwrap().len(), 1);
}
