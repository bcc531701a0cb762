//! The journal: what happened, appended and never changed, read as a history or followed.

use super::db::{Broken, Engine, Row, Sql, Topic, Tx, params, sql};

/// What happened, with who, when and to what. Holds ids and facts, never personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of this entry.
    pub id: String,
    /// The moment it was written, `YYYY-MM-DDTHH:MM:SSZ`.
    pub recorded_at: String,
    /// The moment it happened.
    pub happened_at: String,
    /// What kind of actor did it.
    pub actor_kind: String,
    /// Which one, where actors have ids.
    pub actor_id: Option<String>,
    /// Whom the actor stood for.
    pub on_behalf_of: Option<String>,
    /// The way it came: web, api, console …
    pub channel: String,
    /// The organisation it belongs to.
    pub organisation_id: Option<String>,
    /// What kind of thing it happened to.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: String,
    /// The event's name.
    pub event: String,
    /// The event's facts as JSON.
    pub details: String,
}

/// A place in the journal, in the order in which followers meet the entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// PostgreSQL's transaction; 0 on SQLite.
    pub transaction: i64,
    /// The entry's number.
    pub position: i64,
}

/// An entry where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Where.
    pub place: Place,
    /// What.
    pub entry: Entry,
}

/// Appends an entry.
pub fn append(tx: &mut Tx, entry: &Entry) -> Result<(), Broken> {
    tx.run(
        sql("insert into journal (id, recorded_at, happened_at, actor_kind, actor_id, on_behalf_of,
                channel, organisation_id, subject_kind, subject_id, event, details)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"),
        &params![
            entry.id,
            entry.recorded_at,
            entry.happened_at,
            entry.actor_kind,
            entry.actor_id,
            entry.on_behalf_of,
            entry.channel,
            entry.organisation_id,
            entry.subject_kind,
            entry.subject_id,
            entry.event,
            entry.details,
        ],
    )?;
    tx.announce(Topic::Journal);
    Ok(())
}

/// What happened to a subject, oldest first: at most so many entries after a position (0 for all).
pub fn history(
    tx: &mut Tx,
    subject_kind: &str,
    subject_id: &str,
    after: i64,
    most: i64,
) -> Result<Vec<Recorded>, Broken> {
    let rows = tx.all(
        sql("select position, xact, id, recorded_at, happened_at, actor_kind, actor_id, on_behalf_of,
                channel, organisation_id, subject_kind, subject_id, event, details
            from journal
            where subject_kind = $1 and subject_id = $2 and position > $3
            order by position
            limit $4"),
        &params![subject_kind, subject_id, after, most],
    )?;
    rows.iter().map(read).collect()
}

/// What happened in an organisation from one moment until before another, oldest first; moments may be cut to a year.
pub fn of_organisation(
    tx: &mut Tx,
    organisation_id: &str,
    from: &str,
    before: &str,
) -> Result<Vec<Recorded>, Broken> {
    let rows = tx.all(
        sql("select position, xact, id, recorded_at, happened_at, actor_kind, actor_id, on_behalf_of,
                channel, organisation_id, subject_kind, subject_id, event, details
            from journal
            where organisation_id = $1 and recorded_at >= $2 and recorded_at < $3
            order by position"),
        &params![organisation_id, from, before],
    )?;
    rows.iter().map(read).collect()
}

/// The entries after a place, in an order that never admits an earlier one later: by position on SQLite,
/// whose one writer commits in that order; on PostgreSQL by transaction, behind the oldest one still
/// running.
pub fn follow(tx: &mut Tx, after: Place, most: i64) -> Result<Vec<Recorded>, Broken> {
    const SQLITE: Sql = sql("select position, xact, id, recorded_at, happened_at, actor_kind, actor_id,
            on_behalf_of, channel, organisation_id, subject_kind, subject_id, event, details
        from journal
        where (xact, position) > ($1, $2)
        order by xact, position
        limit $3");
    const POSTGRES: Sql = sql("select position, xact, id, recorded_at, happened_at, actor_kind, actor_id,
            on_behalf_of, channel, organisation_id, subject_kind, subject_id, event, details
        from journal
        where (xact, position) > ($1, $2)
            and xact < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)
        order by xact, position
        limit $3");
    let text = match tx.engine() {
        Engine::Sqlite => SQLITE,
        Engine::Postgres => POSTGRES,
    };
    let rows = tx.all(text, &params![after.transaction, after.position, most])?;
    rows.iter().map(read).collect()
}

/// The last place a follower could have reached now: where to begin after reading everything.
pub fn end(tx: &mut Tx) -> Result<Place, Broken> {
    const SQLITE: Sql = sql("select position, xact from journal order by xact desc, position desc limit 1");
    const POSTGRES: Sql = sql("select position, xact from journal
        where xact < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)
        order by xact desc, position desc
        limit 1");
    let text = match tx.engine() {
        Engine::Sqlite => SQLITE,
        Engine::Postgres => POSTGRES,
    };
    tx.one(text, &[])?.as_ref().map_or(Ok(Place::default()), place)
}

fn place(row: &Row) -> Result<Place, Broken> {
    Ok(Place { transaction: row.get("xact")?, position: row.get("position")? })
}

fn read(row: &Row) -> Result<Recorded, Broken> {
    let entry = Entry {
        id: row.get("id")?,
        recorded_at: row.get("recorded_at")?,
        happened_at: row.get("happened_at")?,
        actor_kind: row.get("actor_kind")?,
        actor_id: row.get("actor_id")?,
        on_behalf_of: row.get("on_behalf_of")?,
        channel: row.get("channel")?,
        organisation_id: row.get("organisation_id")?,
        subject_kind: row.get("subject_kind")?,
        subject_id: row.get("subject_id")?,
        event: row.get("event")?,
        details: row.get("details")?,
    };
    Ok(Recorded { place: place(row)?, entry })
}
