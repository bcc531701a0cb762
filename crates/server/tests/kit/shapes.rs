//! Migrations are applied once, in order, and never changed afterwards.

use pomoc::kit::db::{Broken, Engine, params, sql};
use pomoc::kit::migrate::{self, FILES};

use crate::home::{Home, aside, moment, step};

const NOW: &str = "2026-01-02T03:04:05Z";

#[tokio::test]
async fn the_kit_is_migrated_once() {
    let home = Home::new();
    let known = migrate::of(FILES, home.db.engine()).unwrap().len();
    assert_eq!(aside(|| migrate::check(&home.db)).unwrap().len(), known);
    assert_eq!(aside(|| migrate::run(&home.db, moment(NOW))).unwrap(), known);
    assert_eq!(aside(|| migrate::run(&home.db, moment(NOW))).unwrap(), 0);
    assert!(aside(|| migrate::check(&home.db)).unwrap().is_empty());
    let rows =
        home.count(sql("select count(*) as n from migrations where applied_at = '2026-01-02T03:04:05Z'"));
    assert_eq!(rows.await, i64::try_from(known).unwrap());
}

#[tokio::test]
async fn a_migration_works_on_rows_that_are_there() {
    let home = Home::new();
    let first = step(1, "create table a (id bigint not null primary key, name text not null)");
    home.apply(std::slice::from_ref(&first)).unwrap();
    home.change(|tx| tx.run(sql("insert into a (id, name) values ($1, $2)"), &params![1, "Ala"]))
        .await
        .unwrap();
    let second = step(
        2,
        "alter table a add column picture bytes; alter table a add column sort_name text not null default '';
         update a set sort_name = lower(name);",
    );
    assert_eq!(home.apply(&[first, second]).unwrap(), 1);
    let row = home.change(|tx| tx.one(sql("select sort_name, picture from a"), &[])).await.unwrap().unwrap();
    assert_eq!(row.get::<String>("sort_name").unwrap(), "ala");
    assert_eq!(row.get::<Option<Vec<u8>>>("picture").unwrap(), None);
}

#[tokio::test]
async fn a_changed_unknown_or_late_migration_is_refused() {
    let home = Home::new();
    let (first, third) = (step(1, "create table a (id bigint)"), step(3, "create table c (id bigint)"));
    home.apply(&[first.clone(), third.clone()]).unwrap();
    let changed = home.apply(&[step(1, "create table a (id text)"), third.clone()]);
    assert!(matches!(changed, Err(Broken::Migration(text)) if text.contains("changed")));
    let unknown = home.apply(std::slice::from_ref(&first));
    assert!(matches!(unknown, Err(Broken::Migration(text)) if text.contains("0003")));
    let late = home.apply(&[first, step(2, "create table b (id bigint)"), third]);
    assert!(matches!(late, Err(Broken::Migration(text)) if text.contains("0002")));
}

#[tokio::test]
async fn a_migration_that_fails_halfway_leaves_nothing() {
    let home = Home::new();
    let half = step(1, "create table a (id bigint); create table a (id bigint)");
    assert!(matches!(home.apply(&[half]), Err(Broken::Migration(_))));
    assert_eq!(home.apply(&[step(1, "create table a (id bigint)")]).unwrap(), 1);
}

#[tokio::test]
async fn processes_that_start_together_migrate_once() {
    let home = Home::new();
    let applied: Vec<usize> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let own = pomoc::kit::db::Db::open(&home.url, &pomoc::kit::db::Options::default());
                    migrate::run(&own.unwrap(), moment(NOW)).unwrap()
                })
            })
            .collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    let known = migrate::of(FILES, home.db.engine()).unwrap().len();
    assert_eq!(applied.iter().sum::<usize>(), known);
}

#[test]
fn every_twin_has_its_other_and_every_number_is_taken_once() {
    let sqlite = migrate::of(FILES, Engine::Sqlite).unwrap();
    let postgres = migrate::of(FILES, Engine::Postgres).unwrap();
    let names = |list: &[migrate::Migration]| {
        list.iter().map(|one| (one.number, one.name.clone())).collect::<Vec<_>>()
    };
    assert_eq!(names(&sqlite), names(&postgres));
    assert!(!sqlite.is_empty());
    let twice = [("0001_a.sql", ""), ("0001_b.sql", "")];
    assert!(migrate::of(&twice, Engine::Sqlite).is_err());
    assert!(migrate::of(&[("one.sql", "")], Engine::Sqlite).is_err());
}
