//! Vouchers by their serial numbers: each is in the store once, and leaves it once.

use super::Shelf;
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use mutual_aid::Day;
use mutual_aid::refusal::{AidRefusal, StockRefusal};

/// Puts the vouchers of a batch into the store.
///
/// # Errors
/// A serial number is there already.
pub fn add_vouchers(change: &mut Change<'_>, shelf: &Shelf, serials: &[String]) -> Result<(), Failure> {
    for serial in serials {
        let added = change.tx.run(
            sql("insert into stock_vouchers (organisation_id, serial, batch_id) values ($1, $2, $3)"),
            &params![shelf.batch.organisation.as_str(), serial.as_str(), shelf.batch.id.as_str()],
        );
        match added {
            Err(broken) if broken.breaks("stock_vouchers_pkey") => {
                return Err(StockRefusal::SerialTwice { number: serial.clone() }.into());
            }
            added => _ = added?,
        }
    }
    Ok(())
}

/// Takes vouchers out of the store: handed over, or corrected away.
///
/// # Errors
/// One of them is not there.
pub fn take_out(
    change: &mut Change<'_>,
    shelf: &Shelf,
    serials: &[String],
    (gone, on): (&str, Day),
) -> Result<(), Failure> {
    for serial in serials {
        let taken = change.tx.run(
            sql("update stock_vouchers set gone = $4, gone_on = $5
                where organisation_id = $1 and serial = $2 and batch_id = $3 and gone is null"),
            &params![
                shelf.batch.organisation.as_str(),
                serial.as_str(),
                shelf.batch.id.as_str(),
                gone,
                on.to_string(),
            ],
        )?;
        if taken == 0 {
            return Err(AidRefusal::NoSuchVoucher { number: serial.clone() }.into());
        }
    }
    Ok(())
}

/// Puts vouchers back that were brought back or found.
///
/// # Errors
/// One of them is not away.
pub fn release(change: &mut Change<'_>, shelf: &Shelf, serials: &[String]) -> Result<(), Failure> {
    for serial in serials {
        let back = change.tx.run(
            sql("update stock_vouchers set gone = null, gone_on = null
                where organisation_id = $1 and serial = $2 and batch_id = $3 and gone is not null"),
            &params![shelf.batch.organisation.as_str(), serial.as_str(), shelf.batch.id.as_str()],
        )?;
        if back == 0 {
            return Err(AidRefusal::NoSuchVoucher { number: serial.clone() }.into());
        }
    }
    Ok(())
}

/// The serial numbers of a batch that are in the store.
///
/// # Errors
/// The database failed.
pub fn vouchers(look: &mut Look<'_>, shelf: &Shelf) -> Result<Vec<String>, Failure> {
    let rows = look.tx.all(
        sql("select serial
            from stock_vouchers
            where organisation_id = $1 and batch_id = $2 and gone is null
            order by serial
            limit 1000"),
        &params![shelf.batch.organisation.as_str(), shelf.batch.id.as_str()],
    )?;
    Ok(rows.iter().map(|row| row.get("serial")).collect::<Result<_, Broken>>()?)
}
