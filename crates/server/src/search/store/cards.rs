//! Offers as lists show them.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Value, params, sql};
use mutual_aid::category::Category;
use mutual_aid::offer::Mode;
use mutual_aid::{Day, Moment, OrganisationId};

/// How many offers a page of a list has.
pub const PAGE: usize = 20;

/// An offer in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub number: i64,
    /// The words of its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Its category.
    pub category: Category,
    /// Its place, by the number in the gazetteer.
    pub place: i64,
    /// The name of its organisation.
    pub organisation: String,
    /// The id of its organisation.
    pub house: OrganisationId,
    /// The name of its organisation in addresses.
    pub house_slug: String,
    /// Free or paid.
    pub mode: Mode,
    /// When the neighbourhood saw it first.
    pub published: Option<Moment>,
    /// When its next free slot starts.
    pub next: Option<Moment>,
    /// The coming slots in order: the day, and whether a seat is free.
    pub slots: Vec<(Day, bool)>,
}

/// The offers of these numbers in their order, at most a page of them; missing ones are left out.
///
/// # Errors
/// The database failed.
pub fn lines(look: &mut Look<'_>, numbers: &[u64]) -> Result<Vec<Line>, Failure> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let wanted = page(numbers);
    let rows = look.tx.all(
        sql("select o.number, o.slug, o.title, o.summary, o.category, o.place_id, o.mode, o.published_at,
                o.organisation_id, g.name as organisation, g.slug as house_slug
            from offers o
            join organisations g on g.id = o.organisation_id
            where o.number in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                $19, $20)"),
        &wanted,
    )?;
    let mut lines = rows.iter().map(line).collect::<Result<Vec<Line>, Broken>>()?;
    let mut with_moment = wanted;
    with_moment.extend(params![look.now().to_string()]);
    let slots = look.tx.all(
        sql("select o.number, s.day, s.starts_at, s.seats, count(t.seat) as taken
            from offers o
            join slots s on s.organisation_id = o.organisation_id and s.offer_id = o.id and s.starts_at > $21
            left join slot_seats t on t.organisation_id = s.organisation_id and t.slot_id = s.id
            where o.number in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                $19, $20)
            group by o.number, s.id, s.day, s.seats, s.starts_at
            order by o.number, s.starts_at"),
        &with_moment,
    )?;
    for row in &slots {
        let number: i64 = row.get("number")?;
        let (slot, starts) = (slot(row)?, Moment::parse(&row.get::<String>("starts_at")?));
        for line in lines.iter_mut().filter(|line| line.number == number) {
            line.slots.push(slot);
            line.next = line.next.or(starts.filter(|_| slot.1));
        }
    }
    lines.sort_by_key(|line| numbers.iter().position(|number| i64::try_from(*number) == Ok(line.number)));
    Ok(lines)
}

/// The numbers as the parameters of a whole page.
fn page(numbers: &[u64]) -> Vec<Value> {
    let numbers = numbers.iter().map(|number| i64::try_from(*number).unwrap_or(-1));
    numbers.chain(std::iter::repeat(-1)).take(PAGE).map(Value::Int).collect()
}

fn slot(row: &Row) -> Result<(Day, bool), Broken> {
    let day: String = row.get("day")?;
    let day = Day::parse(&day).ok_or_else(|| Broken::Type(format!("no day: {day}")))?;
    Ok((day, row.get::<i64>("taken")? < row.get::<i64>("seats")?))
}

fn line(row: &Row) -> Result<Line, Broken> {
    let (category, mode): (String, String) = (row.get("category")?, row.get("mode")?);
    let published: Option<String> = row.get("published_at")?;
    Ok(Line {
        number: row.get("number")?,
        slug: row.get("slug")?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        category: category.parse().map_err(|_| Broken::Type(format!("no category: {category}")))?,
        place: row.get("place_id")?,
        organisation: row.get("organisation")?,
        house: OrganisationId(row.get("organisation_id")?),
        house_slug: row.get("house_slug")?,
        mode: mode.parse().map_err(|_| Broken::Type(format!("no mode: {mode}")))?,
        published: published.and_then(|text| Moment::parse(&text)),
        next: None,
        slots: Vec::new(),
    })
}
