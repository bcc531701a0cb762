//! The codes in titles that lead to the funds and the announced gifts of an organisation.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row as Record, params, sql};
use mutual_aid::{DonationId, FundId, OrganisationId};
use polish_ids::DonationCode;
use std::collections::HashMap;

/// A code of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub code: DonationCode,
    /// The fund it is for.
    pub fund: FundId,
    /// The gift that was announced with it and has not come yet.
    pub donation: Option<DonationId>,
    /// Whether the fund takes donations.
    pub open: bool,
}

/// Every code of an organisation; codes are asked for by ten thousands of titles, so they are read once.
///
/// # Errors
/// The database failed.
pub fn codes(look: &mut Look<'_>, house: &OrganisationId) -> Result<HashMap<DonationCode, Code>, Failure> {
    let rows = look.tx.all(
        sql("select c.code, c.fund_id, f.purpose, f.closed_on,
                (select d.id from donations d
                    where d.organisation_id = c.organisation_id and d.id = c.donation_id and d.status = 'announced'
                ) as donation_id
            from donation_codes c
            join funds f on f.organisation_id = c.organisation_id and f.id = c.fund_id
            where c.organisation_id = $1"),
        &params![house.as_str()],
    )?;
    let read = |row: &Record| -> Result<(DonationCode, Code), Broken> {
        let wrong = |_| Broken::Type("donation_codes.code".into());
        let code = DonationCode::parse(&row.get::<String>("code")?).map_err(wrong)?;
        let purpose: mutual_aid::fund::Purpose =
            row.get::<String>("purpose")?.parse().map_err(|_| Broken::Type("funds.purpose".into()))?;
        let closed: Option<String> = row.get("closed_on")?;
        let donation: Option<String> = row.get("donation_id")?;
        let fund = FundId(row.get("fund_id")?);
        let open = purpose.takes_donations() && closed.is_none();
        Ok((code.clone(), Code { code, fund, donation: donation.map(DonationId), open }))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
