//! The tables as they are: which refers to which, so that tests can say which paths do not exist.

use crate::town::Town;
use pomoc::kit::db::{Engine, params, sql};
use std::collections::{BTreeMap, BTreeSet};

/// Every table with those it refers to.
pub type References = BTreeMap<String, BTreeSet<String>>;

/// Reads the foreign keys of the database.
pub async fn references(town: &Town) -> References {
    let rows = match town.home.db.engine() {
        Engine::Sqlite => {
            let text = sql("select m.name as child, f.\"table\" as parent
                from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'");
            town.rows(text, params![].to_vec()).await
        }
        Engine::Postgres => {
            let text = sql("select cast(cast(conrelid as regclass) as text) as child,
                    cast(cast(confrelid as regclass) as text) as parent
                from pg_constraint where contype = 'f'");
            town.rows(text, params![].to_vec()).await
        }
    };
    let mut found = References::new();
    for row in rows {
        let (child, parent): (String, String) = (row.get("child").unwrap(), row.get("parent").unwrap());
        found.entry(child).or_default().insert(parent);
    }
    assert!(found.len() > 20, "the schema was read");
    found
}

/// Every table that rows of these lead to, by however many steps, and those themselves.
pub fn reached(references: &References, from: &[&str]) -> BTreeSet<String> {
    let mut reached: BTreeSet<String> = from.iter().map(|table| (*table).to_owned()).collect();
    loop {
        let next: BTreeSet<String> =
            reached.iter().filter_map(|table| references.get(table)).flatten().cloned().collect();
        let before = reached.len();
        reached.extend(next);
        if reached.len() == before {
            return reached;
        }
    }
}
