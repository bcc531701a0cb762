//! Where terms are kept: every version stays in the record.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::day::parse_time;
use mutual_aid::money::Grosze;
use mutual_aid::offer::Mode;
use mutual_aid::paid_activity::Quote;
use mutual_aid::terms::{Terms, Version};
use mutual_aid::{CalculationId, Day, Moment, OrderId, Quantity, Span};

/// The terms of an order, to show them.
///
/// # Errors
/// The database failed.
pub fn find(look: &mut Look<'_>, order: &OrderId) -> Result<Terms, Failure> {
    read(look.tx, order)
}

/// The terms of an order, to change them; the order's row is locked by whoever changes the order.
///
/// # Errors
/// The database failed.
pub fn find_to_change(change: &mut Change<'_>, order: &OrderId) -> Result<Terms, Failure> {
    read(change.tx, order)
}

fn read(tx: &mut Tx, order: &OrderId) -> Result<Terms, Failure> {
    let rows = tx.all(
        sql("select number, day, at, minutes, text, calculation_id, quantity, fee_limit_grosze, fee_grosze,
                early_start_at, requester_accepted_at, organisation_accepted_at
            from terms
            where order_id = $1
            order by number"),
        &params![order.as_str()],
    )?;
    Ok(Terms { versions: rows.iter().map(version).collect::<Result<_, _>>()? })
}

fn version(row: &Row) -> Result<Version, Broken> {
    let moment =
        |name: &str| Ok::<_, Broken>(row.get::<Option<String>>(name)?.and_then(|t| Moment::parse(&t)));
    Ok(Version {
        number: u32::try_from(row.get::<i64>("number")?).map_err(|_| Broken::Type("terms.number".into()))?,
        span: span(row)?,
        text: row.get("text")?,
        fee: fee(row)?,
        early_start: moment("early_start_at")?,
        requester: moment("requester_accepted_at")?,
        organisation: moment("organisation_accepted_at")?,
    })
}

fn fee(row: &Row) -> Result<Option<Quote>, Broken> {
    let Some(fee) = row.get::<Option<i64>>("fee_grosze")? else { return Ok(None) };
    Ok(Some(Quote {
        calculation: CalculationId(row.get("calculation_id")?),
        quantity: Quantity::hundredths(row.get("quantity")?),
        fee: Grosze(fee),
        limit: Grosze(row.get("fee_limit_grosze")?),
    }))
}

fn span(row: &Row) -> Result<Option<Span>, Broken> {
    let Some(day) = row.get::<Option<String>>("day")? else { return Ok(None) };
    let (at, minutes) = (row.get::<String>("at")?, row.get::<i64>("minutes")?);
    let span = Day::parse(&day)
        .zip(parse_time(&at))
        .and_then(|(day, at)| Span::new(day, at, u32::try_from(minutes).ok()?));
    span.map(Some).ok_or_else(|| Broken::Type("terms.day".into()))
}

/// Stores every version with who accepted it; time, text and fee of a version never change.
///
/// # Errors
/// The database failed.
pub fn save(change: &mut Change<'_>, order: &OrderId, terms: &Terms) -> Result<(), Failure> {
    for version in &terms.versions {
        let (span, fee) = (version.span, version.fee.as_ref());
        change.tx.run(
            sql("insert into terms (order_id, number, day, at, minutes, text, requester_accepted_at,
                    organisation_accepted_at, mode, calculation_id, quantity, fee_limit_grosze, fee_grosze,
                    early_start_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
                on conflict (order_id, number) do update
                    set requester_accepted_at = excluded.requester_accepted_at,
                        organisation_accepted_at = excluded.organisation_accepted_at,
                        early_start_at = excluded.early_start_at"),
            &params![
                order.as_str(),
                version.number,
                span.map(|span| span.day.to_string()),
                span.map(|span| span.at.strftime("%H:%M").to_string()),
                span.map(|span| span.minutes),
                version.text,
                version.requester.map(|moment| moment.to_string()),
                version.organisation.map(|moment| moment.to_string()),
                <&str>::from(if fee.is_some() { Mode::Paid } else { Mode::Unpaid }),
                fee.map(|quote| quote.calculation.as_str()),
                fee.map(|quote| quote.quantity.in_hundredths()),
                fee.map(|quote| quote.limit.0),
                fee.map(|quote| quote.fee.0),
                version.early_start.map(|moment| moment.to_string()),
            ],
        )?;
    }
    Ok(())
}
