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

/// A foreign key: the table that refers, the one it refers to, and the pairs of their columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub child: String,
    pub parent: String,
    pub pairs: Vec<(String, String)>,
}

/// The foreign keys of the database with their columns.
pub async fn keys(town: &Town) -> Vec<Key> {
    let text = match town.home.db.engine() {
        Engine::Sqlite => sql("select m.name as child, f.\"table\" as parent, m.name || ' ' || f.id as name,
                    f.\"from\" as column_name, coalesce(f.\"to\", 'id') as target
                from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'
                order by name, f.seq"),
        Engine::Postgres => sql("select cast(cast(c.conrelid as regclass) as text) as child,
                    cast(cast(c.confrelid as regclass) as text) as parent,
                    cast(c.conrelid as text) || ' ' || cast(c.conname as text) as name,
                    cast(a.attname as text) as column_name, cast(b.attname as text) as target
                from pg_constraint c
                cross join lateral unnest(c.conkey, c.confkey) with ordinality as k (own, their, place)
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
                join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.their
                where c.contype = 'f' order by name, k.place"),
    };
    let mut found: BTreeMap<String, Key> = BTreeMap::new();
    for row in town.rows(text, vec![]).await {
        let word = |name: &str| row.get::<String>(name).unwrap();
        let new = || Key { child: word("child"), parent: word("parent"), pairs: Vec::new() };
        found.entry(word("name")).or_insert_with(new).pairs.push((word("column_name"), word("target")));
    }
    assert!(found.len() > 60, "the schema was read: {}", found.len());
    found.into_values().collect()
}

/// Every table with the names of its columns.
pub async fn tables(town: &Town) -> BTreeMap<String, BTreeSet<String>> {
    let text = match town.home.db.engine() {
        Engine::Sqlite => sql("select m.name as name, c.name as column_name
                from sqlite_master m join pragma_table_info(m.name) c
                where m.type = 'table' and m.name not like 'sqlite_%'"),
        Engine::Postgres => {
            sql("select cast(c.relname as text) as name, cast(a.attname as text) as column_name
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                    and c.relnamespace = cast(current_schema() as regnamespace)")
        }
    };
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in town.rows(text, vec![]).await {
        found.entry(row.get("name").unwrap()).or_default().insert(row.get("column_name").unwrap());
    }
    assert!(found.len() > 60, "the schema was read: {}", found.len());
    found
}
