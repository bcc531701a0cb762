//! Reads rows of calculations.

use super::Kept;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::document::{Kind, Number};
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{CostCalculation, CostLine};
use mutual_aid::{AccountId, CalculationId, Day, OrganisationId, Quantity};
use std::str::FromStr;

/// A calculation as its row tells it, with its lines.
pub fn kept(tx: &mut Tx, row: &Row) -> Result<Kept, Broken> {
    let (house, id): (String, String) = (row.get("organisation_id")?, row.get("id")?);
    let lines = lines(tx, &house, &id)?;
    Ok(Kept {
        it: CostCalculation {
            id: CalculationId(id),
            organisation: OrganisationId(house),
            category: named(row, "category")?,
            public_task: named(row, "public_task")?,
            unit: named(row, "unit")?,
            planned: Quantity::hundredths(row.get("planned")?),
            lines,
            from: day(row, "valid_from")?.ok_or_else(|| broken("valid_from"))?,
            until: day(row, "valid_until")?.ok_or_else(|| broken("valid_until"))?,
            status: named(row, "status")?,
            superseded_from: day(row, "superseded_from")?,
            author: row.get::<Option<String>>("created_by")?.map(AccountId),
        },
        number: number(row)?,
        approved_by: row.get::<Option<String>>("approved_by")?.map(AccountId),
        approved_on: day(row, "approved_on")?,
        version: row.get("version")?,
    })
}

fn lines(tx: &mut Tx, house: &str, id: &str) -> Result<Vec<CostLine>, Broken> {
    let rows = tx.all(
        sql("select kind, amount_grosze, note from cost_lines where organisation_id = $1 and calculation_id = $2"),
        &params![house, id],
    )?;
    let read = |row: &Row| -> Result<CostLine, Broken> {
        Ok(CostLine {
            kind: named(row, "kind")?,
            amount: Grosze(row.get("amount_grosze")?),
            note: row.get("note")?,
        })
    };
    let mut lines: Vec<CostLine> = rows.iter().map(read).collect::<Result<_, _>>()?;
    lines.sort_by_key(|line| line.kind);
    Ok(lines)
}

fn number(row: &Row) -> Result<Option<Number>, Broken> {
    let (year, serial): (Option<i64>, Option<i64>) = (row.get("number_year")?, row.get("number_serial")?);
    let Some((year, serial)) = year.zip(serial) else { return Ok(None) };
    let year = i16::try_from(year).map_err(|_| broken("number_year"))?;
    let serial = u32::try_from(serial).map_err(|_| broken("number_serial"))?;
    Ok(Some(Number { kind: Kind::Calculation, year, serial }))
}

/// A stored name as the variant it means.
pub fn named<T: FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| broken(name))
}

/// A stored day.
pub fn day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| Day::parse(&text).ok_or_else(|| broken(name))).transpose()
}

fn broken(name: &str) -> Broken {
    Broken::Type(format!("cost_calculations.{name}"))
}
