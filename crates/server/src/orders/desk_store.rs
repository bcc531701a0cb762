//! What the panel's lists of orders read: rows straight to the page.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Value, params, sql};
use crate::urls;
use mutual_aid::order::Status;
use mutual_aid::{Moment, OrderId, OrganisationId};

/// A line of a list of orders.
#[derive(Debug, Clone)]
pub struct Line {
    /// The id, which places the line in its list.
    pub id: String,
    /// The number.
    pub number: String,
    /// What kind of service.
    pub category: Option<String>,
    /// Where.
    pub place: Option<i64>,
    /// Who asks.
    pub first_name: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub since: Moment,
}

/// Where a page of a list begins: after this moment and id.
#[derive(Debug, Clone)]
pub struct After {
    /// The moment of the last line.
    pub since: String,
    /// Its id.
    pub id: String,
}

/// How many lines a page holds.
pub const PAGE: i64 = 30;

/// The orders of an organisation in one state, or in all but the unfinished ones, the latest moved first; one more than
/// `most`, so that one sees whether there is more.
///
/// # Errors
/// The database failed.
pub fn list(
    look: &mut Look<'_>,
    house: &OrganisationId,
    status: Option<Status>,
    (after, most): (&After, i64),
) -> Result<Vec<Line>, Failure> {
    match status {
        Some(status) => lines(
            look,
            sql("select id, number, category, place_id, first_name, status, status_since
                from orders
                where organisation_id = $1 and status = $2 and (status_since, id) < ($3, $4)
                order by status_since desc, id desc
                limit $5"),
            &params![house.as_str(), <&str>::from(status), after.since, after.id, most + 1],
        ),
        None => lines(
            look,
            sql("select id, number, category, place_id, first_name, status, status_since
                from orders
                where organisation_id = $1 and status <> 'enquiry' and (status_since, id) < ($2, $3)
                order by status_since desc, id desc
                limit $4"),
            &params![house.as_str(), after.since, after.id, most + 1],
        ),
    }
}

/// The order of a number, or the orders of a phone, in an organisation.
///
/// # Errors
/// The database failed.
pub fn search(look: &mut Look<'_>, house: &OrganisationId, what: &str) -> Result<Vec<Line>, Failure> {
    lines(
        look,
        sql("select id, number, category, place_id, first_name, status, status_since
            from orders
            where organisation_id = $1 and (number = $2 or phone = $2)
            order by status_since desc, id desc
            limit 30"),
        &params![house.as_str(), what],
    )
}

/// Orders that nobody has taken yet, wherever they lie: what, where and when alone; the requester stays unnamed until
/// then.
///
/// # Errors
/// The database failed.
pub fn free(look: &mut Look<'_>) -> Result<Vec<Line>, Failure> {
    lines(
        look,
        sql("select id, number, category, place_id, cast(null as text) as first_name, status, status_since
            from orders
            where organisation_id is null and status = 'submitted'
            order by status_since, id
            limit 5000"),
        &[],
    )
}

/// Another open order with the same phone or e-mail: perhaps the same request twice.
///
/// # Errors
/// The database failed.
pub fn similar(look: &mut Look<'_>, house: &OrganisationId, phone: &str) -> Result<Vec<Line>, Failure> {
    lines(
        look,
        sql("select id, number, category, place_id, first_name, status, status_since
            from orders
            where organisation_id = $1 and phone = $2
                and status not in ('closed', 'declined', 'cancelled', 'stopped', 'expired')
            order by status_since desc, id desc
            limit 5"),
        &params![house.as_str(), phone],
    )
}

fn lines(look: &mut Look<'_>, text: Sql, params: &[Value]) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(text, params)?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

fn line(row: &Row) -> Result<Line, Broken> {
    let since: String = row.get("status_since")?;
    Ok(Line {
        id: row.get("id")?,
        number: row.get("number")?,
        category: row.get("category")?,
        place: row.get("place_id")?,
        first_name: row.get("first_name")?,
        status: row.get::<String>("status")?.parse().map_err(|_| Broken::Type("orders.status".into()))?,
        since: Moment::parse(&since).ok_or_else(|| Broken::Type("orders.status_since".into()))?,
    })
}

/// Title and address of the offer an order came from.
///
/// # Errors
/// The database failed.
pub fn offer_of(look: &mut Look<'_>, order: &OrderId) -> Result<Option<(String, String)>, Failure> {
    let row = look.tx.one(
        sql("select f.title, f.slug, f.number
            from orders o
            join offers f on f.organisation_id = o.organisation_id and f.id = o.offer_id
            where o.id = $1"),
        &params![order.as_str()],
    )?;
    let read = |row: Row| -> Result<_, Broken> {
        let slug: String = row.get("slug")?;
        Ok((row.get("title")?, urls::offer(&slug, row.get("number")?)))
    };
    Ok(row.map(read).transpose()?)
}

/// Keeps the few words that go with a reason, for the letter to the requester.
///
/// # Errors
/// The database failed.
pub fn note(change: &mut Change<'_>, order: &OrderId, note: Option<&str>) -> Result<(), Failure> {
    change.tx.run(sql("update orders set answer_note = $2 where id = $1"), &params![order.as_str(), note])?;
    Ok(())
}

/// The few words with which the organisation last answered.
///
/// # Errors
/// The database failed.
pub fn answer_note(look: &mut Look<'_>, order: &OrderId) -> Result<Option<String>, Failure> {
    let text = sql("select answer_note from orders where id = $1");
    let row = look.tx.one(text, &params![order.as_str()])?;
    Ok(row.map(|row| row.get("answer_note")).transpose()?.flatten())
}

/// A bookable time of a published offer.
#[derive(Debug, Clone)]
pub struct OpenSlot {
    /// The slot.
    pub id: String,
    /// The offer's title.
    pub title: String,
    /// When it begins.
    pub starts: Moment,
    /// The requester chooses between their home and the workshop.
    pub either: bool,
}

/// The free times of an organisation's offers, the soonest first, at most 60.
///
/// # Errors
/// The database failed.
pub fn open_slots(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<OpenSlot>, Failure> {
    let now = look.now().to_string();
    let rows = look.tx.all(
        sql("select s.id, f.title, s.starts_at, f.where_done = 'either' as either
            from slots s
            join offers f on f.organisation_id = s.organisation_id and f.id = s.offer_id
            where s.organisation_id = $1 and s.starts_at > $2 and f.status = 'published'
                and s.seats > (select count(*) from slot_seats t
                    where t.organisation_id = s.organisation_id and t.slot_id = s.id)
            order by s.starts_at, s.id
            limit 60"),
        &params![house.as_str(), now],
    )?;
    let read = |row: &Row| -> Result<OpenSlot, Broken> {
        let starts: String = row.get("starts_at")?;
        let starts = Moment::parse(&starts).ok_or_else(|| Broken::Type("slots.starts_at".into()))?;
        Ok(OpenSlot { id: row.get("id")?, title: row.get("title")?, starts, either: row.get("either")? })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Writes down that the notice about data was read aloud, when and by whom.
///
/// # Errors
/// The database failed.
pub fn notice_read(change: &mut Change<'_>, order: &OrderId) -> Result<(), Failure> {
    let (now, by) = (change.now().to_string(), crate::visits::finish::account(change.who()));
    change.tx.run(
        sql("update orders set notice_read_at = $2, notice_read_by = $3 where id = $1"),
        &params![order.as_str(), now, by],
    )?;
    Ok(())
}
