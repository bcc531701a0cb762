//! When this installation was published and last changed, and what search engines may list.

use crate::app::Look;
use crate::kit::db::{Broken, Row, sql};
use mutual_aid::{Day, Moment};

/// The first and the latest day on which the database took on its shape.
///
/// # Errors
/// The database failed.
pub fn days(look: &mut Look<'_>) -> Result<(Day, Day), Broken> {
    let text = sql("select min(applied_at) as first, max(applied_at) as latest from migrations");
    let row = look.tx.one(text, &[])?.ok_or_else(|| Broken::Type("migrations".into()))?;
    let day = |name: &str| -> Result<Day, Broken> {
        let text: String = row.get(name)?;
        Ok(Moment::parse(&text).ok_or_else(|| Broken::Type(format!("migrations.{name}")))?.day())
    };
    Ok((day("first")?, day("latest")?))
}

/// The slugs of the organisations that people find here.
///
/// # Errors
/// The database failed.
pub fn organisations(look: &mut Look<'_>) -> Result<Vec<String>, Broken> {
    let text = sql("select slug from organisations where status = 'active' order by slug limit 5000");
    look.tx.all(text, &[])?.iter().map(|row| row.get("slug")).collect()
}

/// Slug and number of the newest offers that people find here; with three languages each they stay below the
/// 50,000 addresses that a list may hold.
///
/// # Errors
/// The database failed.
pub fn offers(look: &mut Look<'_>) -> Result<Vec<(String, i64)>, Broken> {
    let text = sql("select f.slug, f.number
        from offers f join organisations o on o.id = f.organisation_id
        where f.status = 'published' and o.status = 'active'
        order by f.published_at desc, f.id desc
        limit 9500");
    look.tx.all(text, &[])?.iter().map(|row| Ok((row.get("slug")?, row.get("number")?))).collect()
}

/// The names in addresses of the companies that people find here.
///
/// # Errors
/// The database failed.
pub fn companies(look: &mut Look<'_>) -> Result<Vec<String>, Broken> {
    let text = sql("select slug from companies where status = 'active' order by slug limit 1000");
    look.tx.all(text, &[])?.iter().map(|row| row.get("slug")).collect()
}

/// Company, slug and number of the newest listings that people find here.
///
/// # Errors
/// The database failed.
pub fn listings(look: &mut Look<'_>) -> Result<Vec<(String, String, i64)>, Broken> {
    let text = sql("select c.slug as company, l.slug, l.number
        from company_listings l
        join companies c on c.id = l.company_id
        where l.status = 'published' and c.status = 'active'
        order by l.published_at desc, l.id desc
        limit 500");
    let read = |row: &Row| Ok((row.get("company")?, row.get("slug")?, row.get("number")?));
    look.tx.all(text, &[])?.iter().map(read).collect()
}
