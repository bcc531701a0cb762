//! When this installation was published and last changed, and what search engines may list.

use crate::app::Look;
use crate::kit::db::{Broken, sql};
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
        limit 10000");
    look.tx.all(text, &[])?.iter().map(|row| Ok((row.get("slug")?, row.get("number")?))).collect()
}
