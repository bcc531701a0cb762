//! What notices need, for many offers at once.

use std::collections::HashMap;

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Value, params, sql};
use crate::slots::{self, Slot};
use mutual_aid::category::Category;
use mutual_aid::offer::Mode;

/// How many offers one question asks for.
pub const MOST: usize = 20;

/// What a notice says of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Its number.
    pub number: i64,
    /// The words of its address.
    pub slug: String,
    /// Its category.
    pub category: Category,
    /// Free or paid.
    pub mode: Mode,
    /// Its title.
    pub title: String,
    /// Its place.
    pub place: i64,
    /// The name of its organisation.
    pub organisation: String,
}

/// The shown offers among at most [`MOST`] numbers, in no order.
///
/// # Errors
/// The database failed.
pub fn briefs(look: &mut Look<'_>, numbers: &[i64]) -> Result<Vec<Brief>, Failure> {
    let rows = look.tx.all(
        sql("select o.number, o.slug, o.category, o.mode, o.title, o.place_id, g.name
            from offers o
            join organisations g on g.id = o.organisation_id
            where o.status in ('published', 'full') and g.status = 'active'
                and o.number in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, $19, $20)"),
        &padded(numbers),
    )?;
    Ok(rows.iter().map(brief).collect::<Result<_, _>>()?)
}

/// The next slots of at most [`MOST`] offers, by their numbers.
///
/// # Errors
/// The database failed.
pub fn slots(look: &mut Look<'_>, numbers: &[i64]) -> Result<HashMap<i64, Vec<Slot>>, Failure> {
    let mut params = padded(numbers);
    params.extend(params![look.now().to_string()]);
    let rows = look.tx.all(
        sql("select n.number, n.id, n.day, n.at, n.minutes, n.seats,
                cast((select count(*) from slot_seats t
                    where t.organisation_id = n.organisation_id and t.slot_id = n.id) as bigint) as taken
            from (
                select o.number, s.organisation_id, s.id, s.day, s.at, s.minutes, s.seats, s.starts_at,
                    row_number() over (partition by o.number order by s.starts_at) as place
                from offers o
                join slots s on s.organisation_id = o.organisation_id and s.offer_id = o.id
                where o.number in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                        $18, $19, $20)
                    and s.starts_at > $21
            ) n
            where n.place <= 12
            order by n.number, n.starts_at"),
        &params,
    )?;
    let mut found: HashMap<i64, Vec<Slot>> = HashMap::new();
    for row in &rows {
        found.entry(row.get("number")?).or_default().push(slots::store::read(row)?);
    }
    Ok(found)
}

/// Shown offers of a category, the newest first: among them a page finds the near ones.
///
/// # Errors
/// The database failed.
pub fn newest_of(look: &mut Look<'_>, category: Category, except: i64) -> Result<Vec<(i64, i64)>, Failure> {
    let rows = look.tx.all(
        sql("select o.number, o.place_id
            from offers o
            join organisations g on g.id = o.organisation_id
            where o.status = 'published' and o.category = $1 and o.number <> $2 and g.status = 'active'
            order by o.published_at desc, o.id desc
            limit 300"),
        &params![category.key(), except],
    )?;
    let read = |row: &Row| -> Result<_, Broken> { Ok((row.get("number")?, row.get("place_id")?)) };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn brief(row: &Row) -> Result<Brief, Broken> {
    Ok(Brief {
        number: row.get("number")?,
        slug: row.get("slug")?,
        category: super::row::read(row, "category")?,
        mode: super::row::read(row, "mode")?,
        title: row.get("title")?,
        place: row.get("place_id")?,
        organisation: row.get("name")?,
    })
}

/// The numbers as parameters; places that stay empty ask for no offer.
fn padded(numbers: &[i64]) -> Vec<Value> {
    (0..MOST).map(|at| Value::Int(numbers.get(at).copied().unwrap_or(-1))).collect()
}
