//! When this installation was published and last changed, as its migrations say.

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
