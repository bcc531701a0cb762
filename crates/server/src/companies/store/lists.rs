//! Companies as lists show them, and the points of their checklist.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use jiff::Timestamp;
use mutual_aid::company::{How, Point, Status};
use mutual_aid::{CompanyId, Who};

/// How many companies a page shows.
pub const SIZE: usize = 20;

/// A company in a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its name as lists are sorted.
    pub folded: String,
    /// Its place, by its number in the gazetteer.
    pub place: i64,
    /// Where it stands.
    pub status: Status,
    /// When it was registered.
    pub since: Timestamp,
    /// How many listings it shows.
    pub listings: i64,
}

/// The active companies by name, after a folded name and an id; one more than a page when there are more.
///
/// # Errors
/// The database failed.
pub fn everybody(look: &mut Look<'_>, after: &(String, String)) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select c.id, c.slug, c.name, c.sorted_by, c.place_id, c.status, c.created_at,
                (select cast(count(*) as bigint)
                    from company_listings l
                    where l.company_id = c.id and l.status = 'published') as listings
            from companies c
            where c.status = 'active' and (c.sorted_by, c.id) > ($1, $2)
            order by c.sorted_by, c.id
            limit 21"),
        &params![after.0, after.1],
    )?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

/// The companies that stand there, those that wait longest first; after a moment and an id. Among those to check is also
/// who moved and is compared with the register again.
///
/// # Errors
/// The database failed.
pub fn of_status(
    look: &mut Look<'_>,
    status: Status,
    after: &(String, String),
) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select c.id, c.slug, c.name, c.sorted_by, c.place_id, c.status, c.created_at,
                (select cast(count(*) as bigint)
                    from company_listings l
                    where l.company_id = c.id and l.status = 'published') as listings
            from companies c
            where (c.status = $1 or ($1 = 'registered' and c.status in ('verified', 'active', 'suspended')
                    and not exists (
                        select 1 from company_points p where p.company_id = c.id and p.point = 'register')))
                and (c.created_at, c.id) > ($2, $3)
            order by c.created_at, c.id
            limit 21"),
        &params![<&str>::from(status), after.0, after.1],
    )?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

fn line(row: &Row) -> Result<Line, Broken> {
    let status: String = row.get("status")?;
    let since: String = row.get("created_at")?;
    Ok(Line {
        id: row.get("id")?,
        slug: row.get("slug")?,
        name: row.get("name")?,
        folded: row.get("sorted_by")?,
        place: row.get("place_id")?,
        status: status.parse().map_err(|_| Broken::Type("companies.status".into()))?,
        since: since.parse().map_err(|_| Broken::Type("companies.created_at".into()))?,
        listings: row.get("listings")?,
    })
}

/// How many companies wait to be checked.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>) -> Result<i64, Broken> {
    let text = sql("select cast(count(*) as bigint) as n
        from companies c
        where c.status = 'registered' or (c.status in ('verified', 'active', 'suspended')
            and not exists (select 1 from company_points p where p.company_id = c.id and p.point = 'register'))");
    look.tx.one(text, &[])?.map_or(Ok(0), |row| row.get("n"))
}

/// The points that are ticked, and how each was checked.
///
/// # Errors
/// The database failed.
pub fn points(look: &mut Look<'_>, company: &CompanyId) -> Result<Vec<(Point, How)>, Broken> {
    let text = sql("select point, how from company_points where company_id = $1 order by point");
    let read = |row: &Row| -> Result<_, Broken> {
        let (point, how): (String, String) = (row.get("point")?, row.get("how")?);
        let unknown = |_| Broken::Type("company_points".into());
        Ok((point.parse().map_err(unknown)?, how.parse().map_err(unknown)?))
    };
    look.tx.all(text, &params![company.as_str()])?.iter().map(read).collect()
}

/// Ticks a point.
///
/// # Errors
/// The database failed.
pub fn tick(change: &mut Change<'_>, company: &CompanyId, point: Point, how: How) -> Result<(), Failure> {
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let today = change.now().day().to_string();
    change.tx.run(
        sql("insert into company_points (company_id, point, how, checked_on, checked_by)
            values ($1, $2, $3, $4, $5)
            on conflict (company_id, point) do update
                set how = excluded.how, checked_on = excluded.checked_on, checked_by = excluded.checked_by"),
        &params![company.as_str(), <&str>::from(point), <&str>::from(how), today, by],
    )?;
    Ok(())
}

/// Takes a tick back.
///
/// # Errors
/// The database failed.
pub fn untick(change: &mut Change<'_>, company: &CompanyId, point: Point) -> Result<(), Failure> {
    let text = sql("delete from company_points where company_id = $1 and point = $2");
    change.tx.run(text, &params![company.as_str(), <&str>::from(point)])?;
    Ok(())
}
