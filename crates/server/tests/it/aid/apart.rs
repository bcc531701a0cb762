//! I5: no way leads from what somebody did to what they get. The schema says so, and so do the imports.

use crate::home::Home;
use pomoc::kit::db::{Broken, Engine, Row, Tx, sql};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Tables of aid and of the store.
fn is_of_aid(table: &str) -> bool {
    table.starts_with("aid_") || table.starts_with("stock_")
}

/// What somebody does for others.
const OF_WORK: [&str; 12] = [
    "orders",
    "order",
    "visits",
    "visit",
    "hours",
    "engagements",
    "engagement",
    "minutes",
    "slots",
    "offers",
    "terms",
    "timesheets",
];

/// Where tables point, and what their columns are called.
#[derive(Default)]
struct Schema {
    points: BTreeSet<(String, String)>,
    columns: BTreeMap<String, Vec<String>>,
}

fn text(row: &Row, name: &str) -> String {
    row.get(name).unwrap()
}

async fn schema(home: &Home) -> Schema {
    let engine = home.db.engine();
    let read = move |tx: &mut Tx| -> Result<Schema, Broken> {
        let mut schema = Schema::default();
        let (points, columns) = match engine {
            Engine::Sqlite => (
                sql("select m.name as from_table, f.\"table\" as to_table
                    from sqlite_master m, pragma_foreign_key_list(m.name) f
                    where m.type = 'table'"),
                sql("select m.name as from_table, c.name as column_name
                    from sqlite_master m, pragma_table_info(m.name) c
                    where m.type = 'table'"),
            ),
            Engine::Postgres => (
                sql("select cast(a.relname as text) as from_table, cast(b.relname as text) as to_table
                    from pg_constraint c
                    join pg_class a on a.oid = c.conrelid
                    join pg_class b on b.oid = c.confrelid
                    where c.contype = 'f'"),
                sql("select cast(table_name as text) as from_table, cast(column_name as text) as column_name
                    from information_schema.columns
                    where table_schema = current_schema()"),
            ),
        };
        for row in tx.all(points, &[])? {
            schema.points.insert((text(&row, "from_table"), text(&row, "to_table")));
        }
        for row in tx.all(columns, &[])? {
            let column = text(&row, "column_name");
            schema.columns.entry(text(&row, "from_table")).or_default().push(column);
        }
        Ok(schema)
    };
    home.db.look(read).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_table_of_aid_leads_to_work_and_none_of_work_to_aid() {
    let schema = schema(&Home::of_kit()).await;
    let of_aid: Vec<_> = schema.columns.keys().filter(|table| is_of_aid(table)).collect();
    assert!(of_aid.len() >= 15 && schema.columns.len() > 40, "the tables were not found: {of_aid:?}");
    for table in of_aid {
        for column in &schema.columns[table] {
            let named = column.split('_').any(|part| OF_WORK.contains(&part));
            assert!(!named, "{table}.{column} speaks of work");
        }
    }
    // What aid leads to: the organisation, the person, the account that acted, the fund, the gift goods came from.
    let known = ["organisations", "people", "accounts", "funds", "donations"];
    let mut seen = 0;
    for (from, to) in &schema.points {
        if is_of_aid(from) {
            assert!(is_of_aid(to) || known.contains(&to.as_str()), "{from} leads to {to}");
            seen += 1;
        } else {
            assert!(!is_of_aid(to), "{from} leads to {to}");
        }
    }
    assert!(seen > 20, "the keys were not found");
    for table in ["hours_entries", "visits", "orders", "engagements"] {
        let from_there = schema.points.iter().filter(|(from, _)| from == table);
        assert!(from_there.clone().count() > 0 || table == "orders", "{table} was not found");
        let columns = &schema.columns[table];
        assert!(
            columns.iter().all(|column| !column.split('_').any(|part| part == "aid")),
            "{table}: {columns:?}"
        );
    }
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "html") {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Neither the rules of aid nor its pages and statements know of work: they import none of its areas and name none of
/// its tables.
#[test]
fn aid_imports_nothing_of_work() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for folder in ["server/src/aid", "server/src/api/houses/aid", "server/src/stock", "mutual-aid/src/aid"] {
        sources(&crates.join(folder), &mut found);
    }
    for file in ["mutual-aid/src/aid.rs", "mutual-aid/src/stock.rs"] {
        found.push((file.to_owned(), std::fs::read_to_string(crates.join(file)).unwrap()));
    }
    assert!(found.len() > 60, "the sources were not found");
    let areas = [
        "hours",
        "visits",
        "visit",
        "orders",
        "order",
        "engagements",
        "engagement",
        "offers",
        "slots",
        "terms",
    ];
    for (name, text) in &found {
        for area in areas {
            for written in [
                format!("crate::{area}::"),
                format!("crate::{area};"),
                format!("crate::api::{area}::"),
                format!("crate::api::houses::{area}::"),
                format!("mutual_aid::{area}"),
            ] {
                assert!(!text.contains(&written), "{name} imports {area}");
            }
            assert!(!text.contains(&format!("from {area} ")), "{name} reads {area}");
            assert!(!text.contains(&format!("join {area} ")), "{name} reads {area}");
        }
        assert!(!text.contains("hours_entries"), "{name} reads hours");
    }
    // And nothing of work reads aid.
    let mut work = Vec::new();
    for folder in ["hours", "visits", "orders", "engagements"] {
        sources(&crates.join("server/src").join(folder), &mut work);
    }
    for (name, text) in &work {
        assert!(!text.contains("crate::aid") && !text.contains(" aid_"), "{name} knows of aid");
    }
}
