//! Changes are stored whole, together and once, or not at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use pomoc::kit::db::{Broken, Db, Engine, Options, Sql, Topic, Tx, params, sql};

use crate::home::Home;

const SHAPE: &str = "
    create table slots (id bigint not null primary key, seats bigint not null,
        constraint slots_seats_check check (seats >= 0));
    create table slot_seats (id text not null primary key, slot_id bigint not null references slots (id),
        seat bigint not null, unique (slot_id, seat));
    create table counters (id bigint not null primary key, n bigint not null)";

const SEAT: Sql = sql("insert into slot_seats (id, slot_id, seat) values ($1, $2, $3)");

#[tokio::test(flavor = "multi_thread")]
async fn many_waiting_are_answered_each_for_itself_and_stored_is_what_was_acknowledged() {
    let home = Home::shaped(SHAPE);
    home.change(|tx| tx.run(sql("insert into slots (id, seats) values (1, 1)"), &[])).await.unwrap();
    let mut waiting = Vec::new();
    for number in 0..300_i64 {
        let db = home.db.clone();
        waiting.push(tokio::spawn(async move {
            db.change(move |tx| {
                tx.run(SEAT, &params![format!("s{number}"), 1_i64, number])?;
                assert!(number % 37 != 5, "a story that panics");
                if number % 10 == 0 { Err(Broken::Type("refused".into())) } else { Ok(number) }
            })
            .await
        }));
    }
    let mut acknowledged = Vec::new();
    for (number, answer) in waiting.into_iter().enumerate() {
        match answer.await.unwrap() {
            Ok(number) => acknowledged.push(number),
            Err(Broken::Panicked) => assert_eq!(number % 37, 5),
            Err(Broken::Type(_)) => assert_eq!(number % 10, 0),
            Err(Broken::Conflict) => assert!(home.is(Engine::Postgres)),
            Err(other) => panic!("{other}"),
        }
    }
    assert!(acknowledged.len() >= 200);
    let again = Db::open(&home.url, &Options::default()).unwrap();
    let stored = again.look::<_, Broken, _>(|tx| {
        let rows = tx.all(sql("select seat from slot_seats order by seat"), &[])?;
        rows.iter().map(|row| row.get::<i64>("seat")).collect::<Result<Vec<_>, _>>()
    });
    assert_eq!(stored.await.unwrap(), acknowledged);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_that_met_another_runs_again_so_no_addition_is_lost() {
    let home = Home::shaped(SHAPE);
    home.change(|tx| tx.run(sql("insert into counters (id, n) values (1, 0)"), &[])).await.unwrap();
    let runs = Arc::new(AtomicU32::new(0));
    let mut waiting = Vec::new();
    for _ in 0..8 {
        let (db, runs) = (home.db.clone(), runs.clone());
        waiting.push(tokio::spawn(async move {
            db.change::<_, Broken, _>(move |tx| {
                runs.fetch_add(1, Ordering::Relaxed);
                let found = tx.one(sql("select n from counters where id = 1"), &[])?;
                let n: i64 = found.map_or(Ok(0), |row| row.get("n"))?;
                std::thread::sleep(Duration::from_millis(2));
                tx.run(sql("update counters set n = $1 where id = 1"), &params![n + 1])
            })
            .await
        }));
    }
    let mut added = 0;
    for answer in waiting {
        added += i64::from(answer.await.unwrap().is_ok());
    }
    assert!(added >= 6, "only {added} came through");
    assert_eq!(home.count(sql("select n from counters where id = 1")).await, added);
    if home.is(Engine::Postgres) {
        assert!(runs.load(Ordering::Relaxed) > 8, "nothing ran again");
    }
}

#[tokio::test]
async fn broken_promises_have_the_same_names_on_both_engines() {
    let home = Home::shaped(SHAPE);
    home.change(|tx| {
        tx.run(sql("insert into slots (id, seats) values (1, 1)"), &[])?;
        tx.run(SEAT, &params!["a", 1, 1])
    })
    .await
    .unwrap();
    let cases: [(Sql, &str); 5] = [
        (sql("insert into slot_seats (id, slot_id, seat) values ('b', 1, 1)"), "slot_seats_slot_id_seat_key"),
        (sql("insert into slot_seats (id, slot_id, seat) values ('a', 1, 2)"), "slot_seats_pkey"),
        (sql("insert into slot_seats (id, slot_id, seat) values ('c', 9, 1)"), "foreign_key"),
        (sql("insert into slot_seats (id, slot_id, seat) values ('c', 1, null)"), "slot_seats_seat_not_null"),
        (sql("update slots set seats = -1"), "slots_seats_check"),
    ];
    for (statement, name) in cases {
        let broken = home.change(move |tx| tx.run(statement, &[])).await.unwrap_err();
        assert!(broken.breaks(name), "{broken:?} instead of {name}");
        assert!(!broken.breaks("another"));
    }
}

#[tokio::test]
async fn a_long_constraint_is_shortened_as_postgresql_does() {
    let home = Home::shaped(
        "create table registered_households_of_the_neighbourhood (
            id bigint not null primary key, the_day_of_the_first_visit text, name_of_the_coordinator text,
            unique (the_day_of_the_first_visit, name_of_the_coordinator))",
    );
    const PUT: Sql = sql("insert into registered_households_of_the_neighbourhood values ($1, 'd', 'n')");
    let broken = home
        .change(|tx| {
            tx.run(PUT, &params![1])?;
            tx.run(PUT, &params![2])
        })
        .await
        .unwrap_err();
    let expected = "registered_households_of_the__the_day_of_the_first_visit_na_key";
    assert!(broken.breaks(expected), "{broken:?}");
}

#[tokio::test]
async fn a_story_that_passes_over_a_failed_statement_stores_nothing() {
    let home = Home::shaped(SHAPE);
    let answer = home
        .change(|tx| {
            tx.run(sql("insert into slots (id, seats) values (1, 1)"), &[])?;
            let _ = tx.run(sql("insert into slots (id, seats) values (1, 1)"), &[]);
            Ok(())
        })
        .await;
    assert!(matches!(answer, Err(Broken::Engine(_))));
    assert_eq!(home.count(sql("select count(*) as n from slots")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_sees_one_moment_and_changes_nothing() {
    let home = Home::shaped(SHAPE);
    let db = home.db.clone();
    let seen = home.db.look::<_, Broken, _>(move |tx| {
        const N: Sql = sql("select count(*) as n from slots");
        let before: i64 = tx.one(N, &[])?.map_or(Ok(-1), |row| row.get("n"))?;
        let db = db.clone();
        let write = move || {
            db.change_now::<_, Broken, _>(|tx| {
                tx.run(sql("insert into slots (id, seats) values (1, 1)"), &[])
            })
        };
        std::thread::spawn(write).join().unwrap()?;
        let after: i64 = tx.one(N, &[])?.map_or(Ok(-1), |row| row.get("n"))?;
        Ok((before, after))
    });
    assert_eq!(seen.await.unwrap(), (0, 0));
    assert_eq!(home.count(sql("select count(*) as n from slots")).await, 1);
    let written = home.db.look::<_, Broken, _>(|tx| tx.run(sql("delete from slots"), &[])).await;
    assert!(written.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_too_long_is_told_that_the_database_is_busy() {
    let options = Options { connections: 2, queue: 1, batch: 1, wait: Duration::from_millis(50) };
    let home = Home::with(&options).shape(SHAPE);
    let open = Arc::new(AtomicBool::new(false));
    let mut waiting = Vec::new();
    for _ in 0..6 {
        let (db, open) = (home.db.clone(), open.clone());
        waiting.push(tokio::spawn(async move {
            db.change::<_, Broken, _>(move |_| {
                while !open.load(Ordering::Relaxed) {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Ok(())
            })
            .await
        }));
    }
    tokio::time::sleep(Duration::from_millis(400)).await;
    open.store(true, Ordering::Relaxed);
    let (mut done, mut busy) = (0, 0);
    for answer in waiting {
        match answer.await.unwrap() {
            Ok(()) => done += 1,
            Err(Broken::Busy) => busy += 1,
            Err(other) => panic!("{other}"),
        }
    }
    // SQLite: one is written, one waits; PostgreSQL: two connections.
    assert_eq!((done, busy), (2, 4));
    home.db.ping().await.unwrap();
}

#[tokio::test]
async fn a_commit_wakes_listeners_and_a_refusal_does_not() {
    let home = Home::shaped(SHAPE);
    let mut jobs = home.db.listen(Topic::Jobs);
    let journal = home.db.listen(Topic::Journal);
    let refused = |tx: &mut Tx| -> Result<(), Broken> {
        tx.announce(Topic::Jobs);
        Err(Broken::Type("refused".into()))
    };
    assert!(home.change(refused).await.is_err());
    assert!(!jobs.has_changed().unwrap());
    home.change(|tx| {
        tx.announce(Topic::Jobs);
        Ok(())
    })
    .await
    .unwrap();
    jobs.changed().await.unwrap();
    assert!(!journal.has_changed().unwrap());
}

#[tokio::test]
async fn locked_rows_read_the_same() {
    let home = Home::shaped(SHAPE);
    let story = |tx: &mut Tx| {
        tx.run(sql("insert into slots (id, seats) values (1, 4)"), &[])?;
        tx.one(sql("select seats from slots where id = $1").locked(), &params![1])
    };
    let row = home.change(story).await.unwrap().unwrap();
    assert_eq!(row.get::<i64>("seats").unwrap(), 4);
}

#[test]
fn an_address_of_another_database_is_refused() {
    for url in ["mysql://localhost/x", "sqlite://relative.db", ""] {
        assert!(Db::open(url, &Options::default()).is_err(), "{url}");
    }
}
