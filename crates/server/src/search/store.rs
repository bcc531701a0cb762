//! The offers as the search reads them.

pub mod cards;
pub mod listings;

use super::Days;
use super::listed::Listed;
use super::question::Way;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::offer::Recipients;
use mutual_aid::{Day, Moment};

/// Gives every offer that was published at some time, without its days.
pub fn every(tx: &mut Tx, take: impl FnMut(Listed) -> Result<(), Broken>) -> Result<(), Broken> {
    let mut take = take;
    let text =
        sql("select o.number, o.organisation_id, o.id, o.status, g.status as house, o.category, o.mode,
            o.title, o.summary, o.text, o.place_id, o.published_at,
            o.where_done, o.area, o.recipients, o.languages
        from offers o
        join organisations g on g.id = o.organisation_id
        where o.published_at is not null
        order by o.number");
    tx.each(text, &[], |row| take(listed(&row)?))
}

/// An offer, if it was ever published.
pub fn one(tx: &mut Tx, organisation: &str, offer: &str, now: Moment) -> Result<Option<Listed>, Broken> {
    let row = tx.one(
        sql("select o.number, o.organisation_id, o.id, o.status, g.status as house, o.category, o.mode,
                o.title, o.summary, o.text, o.place_id, o.published_at,
            o.where_done, o.area, o.recipients, o.languages
            from offers o
            join organisations g on g.id = o.organisation_id
            where o.organisation_id = $1 and o.id = $2 and o.published_at is not null"),
        &params![organisation, offer],
    )?;
    row.map(|row| with_days(tx, listed(&row)?, now)).transpose()
}

/// The offers of an organisation that were published at some time.
pub fn of_organisation(tx: &mut Tx, organisation: &str, now: Moment) -> Result<Vec<Listed>, Broken> {
    let rows = tx.all(
        sql("select o.number, o.organisation_id, o.id, o.status, g.status as house, o.category, o.mode,
                o.title, o.summary, o.text, o.place_id, o.published_at,
            o.where_done, o.area, o.recipients, o.languages
            from offers o
            join organisations g on g.id = o.organisation_id
            where o.organisation_id = $1 and o.published_at is not null"),
        &params![organisation],
    )?;
    rows.iter().map(|row| with_days(tx, listed(row)?, now)).collect()
}

/// The offer an order came from: organisation and id.
pub fn of_order(tx: &mut Tx, order: &str) -> Result<Option<(String, String)>, Broken> {
    let row = tx.one(
        sql("select organisation_id, offer_id from orders where id = $1 and offer_id is not null"),
        &params![order],
    )?;
    row.map(|row| offer_key(&row)).transpose()
}

/// The offers with a slot that began between two moments, so that it can no longer be taken.
pub fn with_begun_slots(tx: &mut Tx, after: Moment, until: Moment) -> Result<Vec<(String, String)>, Broken> {
    let rows = tx.all(
        sql("select distinct organisation_id, offer_id from slots where starts_at > $1 and starts_at <= $2"),
        &params![after.to_string(), until.to_string()],
    )?;
    rows.iter().map(offer_key).collect()
}

/// The days of free slots of all offers.
pub fn all_free_days(tx: &mut Tx, now: Moment) -> Result<Days, Broken> {
    let mut days = Days::new();
    let text = sql("select s.organisation_id, s.offer_id, s.day
        from slots s
        left join slot_seats t on t.organisation_id = s.organisation_id and t.slot_id = s.id
        where s.starts_at > $1
        group by s.organisation_id, s.offer_id, s.id, s.day, s.seats
        having count(t.seat) < s.seats
        order by s.organisation_id, s.offer_id, s.day");
    tx.each(text, &params![now.to_string()], |row| push(days.entry(offer_key(&row)?).or_default(), &row))?;
    Ok(days)
}

fn with_days(tx: &mut Tx, mut listed: Listed, now: Moment) -> Result<Listed, Broken> {
    let rows = tx.all(
        sql("select s.day
            from slots s
            left join slot_seats t on t.organisation_id = s.organisation_id and t.slot_id = s.id
            where s.organisation_id = $1 and s.offer_id = $2 and s.starts_at > $3
            group by s.id, s.day, s.seats
            having count(t.seat) < s.seats
            order by s.day"),
        &params![listed.organisation, listed.id, now.to_string()],
    )?;
    for row in &rows {
        push(&mut listed.days, row)?;
    }
    Ok(listed)
}

fn push(days: &mut Vec<Day>, row: &Row) -> Result<(), Broken> {
    let text: String = row.get("day")?;
    let day = Day::parse(&text).ok_or_else(|| Broken::Type(format!("no day: {text}")))?;
    if days.last() != Some(&day) {
        days.push(day);
    }
    Ok(())
}

fn offer_key(row: &Row) -> Result<(String, String), Broken> {
    Ok((row.get("organisation_id")?, row.get("offer_id")?))
}

fn listed(row: &Row) -> Result<Listed, Broken> {
    let named = |name: &str| -> Result<String, Broken> { row.get(name) };
    let unknown = |text: &str| Broken::Type(format!("unknown: {text}"));
    let (status, category, mode) = (named("status")?, named("category")?, named("mode")?);
    let (published, where_done, area) = (named("published_at")?, named("where_done")?, named("area")?);
    Ok(Listed {
        number: u64::try_from(row.get::<i64>("number")?).map_err(|_| unknown("number"))?,
        organisation: named("organisation_id")?,
        id: named("id")?,
        is_shown: status == "published" && named("house")? == "active",
        category: category.parse().map_err(|_| unknown(&category))?,
        way: Way::Help(mode.parse().map_err(|_| unknown(&mode))?),
        title: named("title")?,
        text: format!("{}\n{}", named("summary")?, named("text")?),
        place: row.get("place_id")?,
        where_done: where_done.parse().map_err(|_| unknown(&where_done))?,
        area: area.parse().map_err(|_| unknown(&area))?,
        recipients: Recipients::parse(&named("recipients")?),
        languages: named("languages")?.split(',').filter_map(|code| code.trim().parse().ok()).collect(),
        published: Moment::parse(&published).ok_or_else(|| unknown(&published))?,
        days: Vec::new(),
    })
}
