//! Many rows are added at once, on both engines the same.

use crate::home::Home;
use pomoc::kit::db::{Broken, Sql, params, sql};

const PUT: Sql = sql("insert into things (id, name, number) values ($1, $2, $3)");

#[tokio::test]
async fn many_rows_are_added_with_what_they_lack() {
    let home = Home::shaped("create table things (id bigint not null primary key, name text, number bigint)");
    let added = home.change(|tx| {
        let rows = (0..1_000_i64).map(|n| {
            let odd = n % 2 == 1;
            params![n, odd.then(|| format!("nazwa {n}")), (!odd).then_some(n)]
        });
        tx.run_all(PUT, rows)
    });
    assert_eq!(added.await.unwrap(), 1_000);
    let counted = sql("select cast(sum(number) as bigint) as numbers, cast(count(name) as bigint) as names,
            max(name) as last from things");
    let row = home.change(move |tx| tx.one(counted, &[])).await.unwrap().unwrap();
    assert_eq!(row.get::<i64>("numbers").unwrap(), (0..1_000).filter(|n| n % 2 == 0).sum::<i64>());
    assert_eq!(row.get::<i64>("names").unwrap(), 500);
    assert_eq!(row.get::<String>("last").unwrap(), "nazwa 999");
}

#[tokio::test]
async fn one_row_that_cannot_be_leaves_none() {
    let home = Home::shaped("create table things (id bigint not null primary key, name text, number bigint)");
    let added = home.change(|tx| tx.run_all(PUT, (0..600_i64).map(|n| params![n % 599, "x", n])));
    assert!(matches!(added.await, Err(Broken::Constraint(_))));
    assert_eq!(home.count(sql("select count(*) as n from things")).await, 0);
    assert_eq!(home.change(|tx| tx.run_all(PUT, Vec::<[_; 3]>::new())).await.unwrap(), 0);
}
