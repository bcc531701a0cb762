//! The orders a company has placed while it was signed in.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::category::Category;
use mutual_aid::offer::Mode;
use mutual_aid::order::Status;
use mutual_aid::{CompanyId, Moment};

/// An order in the company's own list.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub status: Status,
    /// Free or paid.
    pub mode: Mode,
    /// What kind of service; none is „something else”.
    pub category: Option<Category>,
    /// The organisation that has it.
    pub organisation: Option<String>,
    /// When it was begun.
    pub begun: Moment,
}

/// The newest orders of a company.
///
/// # Errors
/// The database failed.
pub fn orders(look: &mut Look<'_>, company: &CompanyId) -> Result<Vec<Placed>, Failure> {
    let rows = look.tx.all(
        sql("select o.number, o.status, o.mode, o.category, o.created_at, g.name as organisation
            from orders o
            left join organisations g on g.id = o.organisation_id
            where o.company_id = $1
            order by o.created_at desc, o.id desc
            limit 100"),
        &params![company.as_str()],
    )?;
    let read = |row: &Row| -> Result<Placed, Broken> {
        let text = |name: &str| -> Result<String, Broken> { row.get(name) };
        let unknown = |name: &str| Broken::Type(format!("orders.{name}"));
        Ok(Placed {
            number: text("number")?,
            status: text("status")?.parse().map_err(|_| unknown("status"))?,
            mode: text("mode")?.parse().map_err(|_| unknown("mode"))?,
            category: row.get::<Option<String>>("category")?.and_then(|key| key.parse().ok()),
            organisation: row.get("organisation")?,
            begun: Moment::parse(&text("created_at")?).ok_or_else(|| unknown("created_at"))?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
