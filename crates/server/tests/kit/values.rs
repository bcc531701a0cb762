//! Values go in and come out the same on both engines.

use pomoc::kit::db::{Broken, Sql, Tx, Value, params, sql};

use crate::home::Home;

const SHAPE: &str = "
    create table things (
        id text not null primary key,
        name text,
        number bigint,
        yes boolean,
        raw bytes
    );
    create table sorted (a text not null, b text not null, c bigint not null)";

#[tokio::test]
async fn parameters_in_reversed_order_reach_their_columns() {
    let home = Home::shaped(SHAPE);
    home.change(|tx| {
        tx.run(sql("insert into sorted (c, b, a) values ($3, $2, $1)"), &params!["first", "second", 3_i64])
    })
    .await
    .unwrap();
    let found = home
        .change(|tx| {
            tx.one(
                sql("select a, b, c from sorted where c = $2 and a = $1 and $1 <> b"),
                &params!["first", 3_i64],
            )
        })
        .await
        .unwrap()
        .expect("the row is found again");
    assert_eq!(found.get::<String>("a").unwrap(), "first");
    assert_eq!(found.get::<String>("b").unwrap(), "second");
    assert_eq!(found.get::<i64>("c").unwrap(), 3);
}

#[tokio::test]
async fn more_than_nine_parameters_keep_their_numbers() {
    let home = Home::shaped(SHAPE);
    let values: Vec<Value> = (1..=11_i64).map(Value::Int).collect();
    let row = home
        .change(move |tx| {
            tx.one(sql("select $11 - $10 as a, $1 as b, $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 as c"), &values)
        })
        .await
        .unwrap()
        .unwrap();
    assert_eq!(row.get::<i64>("a").unwrap(), 1);
    assert_eq!(row.get::<i64>("b").unwrap(), 1);
    assert_eq!(row.get::<i64>("c").unwrap(), 44);
}

const PUT: Sql = sql("insert into things (id, name, number, yes, raw) values ($1, $2, $3, $4, $5)");
const GET: Sql = sql("select id, name, number, yes, raw from things where id = $1");

#[tokio::test]
async fn every_kind_of_value_comes_back_as_it_was() {
    let home = Home::shaped(SHAPE);
    let raw: Vec<u8> = vec![0, 255, 39, 0, 1];
    let given = raw.clone();
    home.change(move |tx| tx.run(PUT, &params!["full", "Zażółć 'gęślą' $1", i64::MIN, true, given.clone()]))
        .await
        .unwrap();
    home.change(|tx| {
        tx.run(PUT, &params!["empty", None::<String>, None::<i64>, None::<bool>, None::<Vec<u8>>])
    })
    .await
    .unwrap();
    home.change(|tx| tx.run(PUT, &params!["no", "", 0_u32, false, Vec::<u8>::new()])).await.unwrap();

    let full = home.change(|tx| tx.one(GET, &params!["full"])).await.unwrap().unwrap();
    assert_eq!(full.get::<String>("name").unwrap(), "Zażółć 'gęślą' $1");
    assert_eq!(full.get::<i64>("number").unwrap(), i64::MIN);
    assert!(full.get::<bool>("yes").unwrap());
    assert_eq!(full.get::<Vec<u8>>("raw").unwrap(), raw);

    let empty = home.change(|tx| tx.one(GET, &params!["empty"])).await.unwrap().unwrap();
    assert_eq!(empty.get::<Option<String>>("name").unwrap(), None);
    assert_eq!(empty.get::<Option<i64>>("number").unwrap(), None);
    assert_eq!(empty.get::<Option<bool>>("yes").unwrap(), None);
    assert_eq!(empty.get::<Option<Vec<u8>>>("raw").unwrap(), None);

    let no = home.change(|tx| tx.one(GET, &params!["no"])).await.unwrap().unwrap();
    assert_eq!(no.get::<Option<String>>("name").unwrap().as_deref(), Some(""));
    assert!(!no.get::<bool>("yes").unwrap());
    assert_eq!(no.get::<Option<Vec<u8>>>("raw").unwrap(), Some(vec![]));
}

#[tokio::test]
async fn an_optional_filter_works_with_a_value_and_without() {
    let home = Home::shaped(SHAPE);
    const FOUND: Sql = sql("select id from things where cast($1 as text) is null or name = $1 order by id");
    home.change(|tx| {
        tx.run(PUT, &params!["1", "a", 1, true, None::<Vec<u8>>])?;
        tx.run(PUT, &params!["2", "b", 1, true, None::<Vec<u8>>])
    })
    .await
    .unwrap();
    let counts = home
        .change(|tx| {
            let all = tx.all(FOUND, &params![None::<String>])?.len();
            let some = tx.all(FOUND, &params!["b"])?.len();
            let again = tx.all(FOUND, &params![None::<&str>])?.len();
            Ok((all, some, again))
        })
        .await
        .unwrap();
    assert_eq!(counts, (2, 1, 2));
}

#[tokio::test]
async fn a_value_of_another_kind_or_a_missing_column_is_told() {
    let home = Home::shaped(SHAPE);
    home.change(|tx| tx.run(PUT, &params!["x", "text", 7, true, None::<Vec<u8>>])).await.unwrap();
    let row = home.change(|tx| tx.one(GET, &params!["x"])).await.unwrap().unwrap();
    assert!(matches!(row.get::<i64>("name"), Err(Broken::Type(text)) if text.contains("name")));
    assert!(matches!(row.get::<String>("number"), Err(Broken::Type(_))));
    assert!(matches!(row.get::<bool>("number"), Err(Broken::Type(_))));
    assert!(matches!(row.get::<i64>("nobody"), Err(Broken::Type(text)) if text.contains("nobody")));
}

#[tokio::test]
async fn a_wrong_number_of_parameters_is_refused() {
    let home = Home::shaped(SHAPE);
    for given in [params!["x"].to_vec(), params!["x", 1, 2].to_vec()] {
        let answer = home
            .change(move |tx| tx.all(sql("select id from things where id = $1 and number = $2"), &given))
            .await;
        assert!(answer.is_err());
    }
}

#[tokio::test]
async fn a_big_answer_is_given_row_by_row_until_the_taker_stops() {
    let home = Home::shaped(SHAPE);
    const MANY: Sql = sql("with recursive numbers (n) as (
        select cast($1 as bigint) union all select n + 1 from numbers where n < $2
    ) select n from numbers order by n");
    let story = |tx: &mut Tx| {
        let mut seen = 0;
        let stopped: Result<(), Broken> = tx.each(MANY, &params![1_i64, 50_000_i64], |row| {
            seen = row.get::<i64>("n")?;
            if seen == 20_000 { Err(Broken::Type("enough".into())) } else { Ok(()) }
        });
        let after = tx.all(MANY, &params![1_i64, 3_i64])?.len();
        Ok::<_, Broken>((seen, stopped.is_err(), after))
    };
    assert_eq!(home.db.look(story).await.unwrap(), (20_000, true, 3));
}

#[tokio::test]
async fn rows_changed_are_counted() {
    let home = Home::shaped(SHAPE);
    home.change(|tx| {
        for id in ["1", "2", "3"] {
            tx.run(PUT, &params![id, "a", 1, true, None::<Vec<u8>>])?;
        }
        Ok(())
    })
    .await
    .unwrap();
    let changed = home.change(|tx| tx.run(sql("update things set number = 2 where id > $1"), &params!["1"]));
    assert_eq!(changed.await.unwrap(), 2);
}
