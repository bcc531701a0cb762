//! Where everything stands in the database, and whose rows are which, read from the tables as they are.

use crate::schema::{self, Key};
use crate::town::Town;
use jiff::Timestamp;
use pomoc::kit::db::{Row, Sql, params, sql};
use std::collections::{BTreeMap, BTreeSet};

/// The status of every row that has one, and how far the journal is written.
pub struct State {
    standing: BTreeMap<(String, String), String>,
    position: i64,
}

/// What the journal says of a change.
pub struct Told {
    pub event: String,
    row: Row,
}

impl State {
    pub async fn of(town: &Town) -> State {
        let mut standing = BTreeMap::new();
        for (table, columns) in schema::tables(town).await {
            let has = |name: &str| columns.contains(name);
            // What is written of messages and jobs is not the programme's.
            if !has("status") || !has("id") || ["outbox", "messages", "mails"].contains(&table.as_str()) {
                continue;
            }
            let text = format!("select cast(id as text) as id, status from {table}");
            for row in town.rows(literal(text), vec![]).await {
                standing.insert((table.clone(), row.get("id").unwrap()), row.get("status").unwrap());
            }
        }
        let text = sql("select cast(coalesce(max(position), 0) as bigint) as n from journal");
        State { standing, position: town.home.count(text).await }
    }

    /// What stands elsewhere than before, or is new.
    pub fn moved_since(&self, before: &State) -> Vec<String> {
        let moved = self.standing.iter().filter(|(key, status)| before.standing.get(key) != Some(status));
        moved.map(|((table, id), status)| format!("{table} {id}: {status}")).collect()
    }

    pub async fn told_since(&self, before: &State, town: &Town) -> Vec<Told> {
        let text =
            sql("select recorded_at, actor_kind, actor_id, channel, subject_kind, subject_id, event, details
            from journal where position > $1 order by position");
        let rows = town.rows(text, params![before.position].to_vec()).await;
        rows.into_iter().map(|row| Told { event: row.get("event").unwrap(), row }).collect()
    }
}

impl Told {
    /// Holds the entry to who, when, which way, what, and why.
    pub fn is_whole(&self, now: Timestamp) {
        let text = |name: &str| self.row.get::<String>(name).unwrap();
        assert_eq!(text("recorded_at").parse::<Timestamp>().unwrap(), now, "{}", self.event);
        for name in ["actor_kind", "channel", "subject_kind", "subject_id"] {
            assert!(!text(name).is_empty(), "{} has no {name}", self.event);
        }
        let actor: Option<String> = self.row.get("actor_id").unwrap();
        let is_person = ["member", "token"].contains(&text("actor_kind").as_str());
        assert!(!is_person || actor.is_some_and(|id| !id.is_empty()), "{} by nobody", self.event);
        let facts: serde_json::Value = serde_json::from_str(&text("details")).unwrap();
        if let ("order-begun" | "order-placed", Some(said)) = (self.event.as_str(), facts["channel"].as_str())
        {
            assert_eq!(said, text("channel"), "{}", self.event);
        }
        if let Some(reason) = facts.get("reason") {
            assert!(
                reason.as_str().is_some_and(|reason| !reason.is_empty()),
                "{} without a reason",
                self.event
            );
        }
    }
}

/// What of an organisation nobody else may read.
pub struct Secrets {
    /// Its ids and numbers.
    pub ids: Vec<String>,
    words: BTreeSet<String>,
}

impl Secrets {
    pub fn are_not_in(&self, text: &str, path: &str) {
        for word in &self.words {
            assert!(!text.contains(word.as_str()), "{path} shows „{word}”");
        }
    }
}

/// The numbers of an organisation's orders, its people's names and phones that no other organisation has, and ids.
pub async fn secrets(town: &Town, house: &str) -> Secrets {
    let (mut ids, mut words) = (Vec::new(), BTreeSet::new());
    for (text, theirs) in [
        (
            sql("select number as word from orders where organisation_id = $1"),
            sql("select number as word from orders where organisation_id <> $1"),
        ),
        (
            sql("select sorted_by as word from people where organisation_id = $1"),
            sql("select sorted_by as word from people where organisation_id <> $1"),
        ),
    ] {
        let mut found = all_words(town, text, house).await;
        for word in all_words(town, theirs, house).await {
            found.remove(&word);
        }
        words.extend(found);
    }
    for (table, columns) in schema::tables(town).await {
        let has = |name: &str| columns.contains(name);
        if has("organisation_id") && has("id") {
            let text = format!("select cast(id as text) as word from {table} where organisation_id = $1");
            ids.extend(all_words(town, literal(text), house).await.into_iter().take(6));
        }
    }
    assert!(ids.len() > 40 && words.len() > 20, "{} {}", ids.len(), words.len());
    Secrets { ids, words }
}

async fn all_words(town: &Town, text: Sql, house: &str) -> BTreeSet<String> {
    let rows = town.rows(text, params![house].to_vec()).await;
    rows.iter().filter_map(|row| row.get::<Option<String>>("word").unwrap()).collect()
}

/// Every row of an organisation, by its table.
pub async fn rows_of(town: &Town, house: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (table, columns) in schema::tables(town).await {
        if columns.contains("organisation_id") {
            let text = literal(format!("select * from {table} where organisation_id = $1"));
            let rows = town.rows(text, params![house].to_vec()).await;
            let told = rows.iter().map(|row| format!("{:?}", row.columns().collect::<Vec<_>>()));
            found.insert(table, told.collect());
        }
    }
    found
}

/// The first row that is not as it was.
pub fn difference(
    before: &BTreeMap<String, BTreeSet<String>>,
    after: &BTreeMap<String, BTreeSet<String>>,
) -> Option<String> {
    let changed = before.iter().zip(after).find(|(one, other)| one != other);
    changed.map(|((table, one), (_, other))| {
        format!("{table}: {:?}", one.symmetric_difference(other).take(2).collect::<Vec<_>>())
    })
}

/// Holds every reference between rows of organisations to one organisation.
pub async fn no_row_refers_to_another_house(town: &Town) {
    let tables = schema::tables(town).await;
    let has_house =
        |table: &str| tables.get(table).is_some_and(|columns| columns.contains("organisation_id"));
    let between = |key: &Key| has_house(&key.child) && has_house(&key.parent);
    let mut held = 0;
    for Key { child, parent, pairs } in schema::keys(town).await.into_iter().filter(between) {
        held += 1;
        if pairs.contains(&("organisation_id".into(), "organisation_id".into())) {
            continue;
        }
        let same: Vec<String> = pairs.iter().map(|(own, their)| format!("c.{own} = p.{their}")).collect();
        let text = format!(
            "select cast(count(*) as bigint) as n from {child} c join {parent} p on {}
            where c.organisation_id <> p.organisation_id",
            same.join(" and ")
        );
        assert_eq!(town.home.count(literal(text)).await, 0, "{child} {pairs:?} → {parent}");
    }
    assert!(held > 30, "only {held} references lie between rows of organisations");
}

/// Tests read whatever tables there are; their statements live as long as they do.
fn literal(text: String) -> Sql {
    sql(text.leak())
}
