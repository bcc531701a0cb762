//! Where donations and donors are kept.

mod announced;
mod confirmations;
mod donors;
mod lists;
mod told;
mod transfers;
mod years;

pub use announced::{Announced, announced, announced_before, forget};
pub use confirmations::{OnPaper, insert_confirmation, on_paper};
pub use donors::{
    Donor, find_donor, forget_donor, gave_once, insert_donor, join_donors, know_again, known_donor,
    save_donor,
};
pub use lists::{Line, Wanted, count, page};
pub use told::{tell, untold};
pub use transfers::{insert_transfers, save_came};
pub use years::{YearOf, year, year_of_donor};

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, params, sql};
use jiff::Timestamp;
use mutual_aid::document::{Kind, Number};
use mutual_aid::donation::{Donation, Gift, Told};
use mutual_aid::event::Noun;
use mutual_aid::{Day, DonationId, DonorId, FundId, Grosze, OrganisationId};

/// A donation as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub donation: Donation,
    /// Who gave, when they said it.
    pub donor: Option<DonorId>,
    /// What goods they are.
    pub item: Option<String>,
    /// Why it went back or was none, in the treasurer's words.
    pub reason: Option<String>,
    /// What it was, if it was none.
    pub reclassified_as: Option<String>,
    /// The code of its transfer, when it was announced.
    pub code: Option<String>,
    /// The number of its confirmation and the day of issue.
    pub confirmation: Option<(Number, Day)>,
    /// How the donor was told that it is void.
    pub told: Option<Told>,
    /// The version that was read.
    pub version: i64,
}

const FIND: Sql =
    sql("select d.id, d.status, d.way, d.fund_id, d.donor_id, d.amount_grosze, d.received_on, d.item,
        d.accepted_on, d.reclassified_as, d.reason, d.version, c.code, n.year, n.serial, n.issued_on,
        n.told_how
    from donations d
    left join donation_codes c on c.organisation_id = d.organisation_id and c.donation_id = d.id
    left join donation_confirmations n on n.organisation_id = d.organisation_id and n.donation_id = d.id
    where d.organisation_id = $1 and d.id = $2");

/// A donation of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let row = look.tx.one(FIND, &params![house.as_str(), id])?;
    Ok(read(house, &row.ok_or(Failure::NotFound)?)?)
}

/// A donation of an organisation; another change of it waits for this one.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text = sql("select id from donations where organisation_id = $1 and id = $2").locked();
    change.tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    find(&mut change.look(), house, id)
}

/// The announced donation and the fund that a code leads to.
///
/// # Errors
/// The organisation gave out no such code.
pub fn find_code(
    look: &mut Look<'_>,
    house: &OrganisationId,
    code: &str,
) -> Result<(FundId, Option<DonationId>), Failure> {
    let row = look.tx.one(
        sql("select fund_id, donation_id from donation_codes where organisation_id = $1 and code = $2"),
        &params![house.as_str(), code],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let donation = row.get::<Option<String>>("donation_id")?.map(DonationId);
    Ok((FundId(row.get("fund_id")?), donation))
}

/// Keeps a new donation.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    donation: &Donation,
    (donor, item): (Option<&DonorId>, Option<&str>),
) -> Result<(), Failure> {
    let gift = donation.gift.as_ref();
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into donations (organisation_id, id, status, way, fund_id, donor_id, amount_grosze, received_on,
                item, accepted_on, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        &params![
            donation.organisation.as_str(),
            donation.id.as_str(),
            <&str>::from(donation.status),
            <&str>::from(donation.way),
            donation.fund.as_str(),
            donor.map(DonorId::as_str),
            gift.map(|gift| gift.amount.0),
            gift.map(|gift| gift.on.to_string()),
            item,
            gift.and_then(|gift| gift.accepted_on).map(|day| day.to_string()),
            now,
        ],
    )?;
    Ok(())
}

/// Keeps what changed of a donation.
///
/// # Errors
/// Somebody changed it in between, or the database failed.
pub fn save(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (it, gift) = (&kept.donation, kept.donation.gift.as_ref());
    let saved = change.tx.run(
        sql("update donations
            set status = $3, fund_id = $4, donor_id = $5, amount_grosze = $6, received_on = $7, reclassified_as = $8,
                reason = $9, version = version + 1
            where organisation_id = $1 and id = $2 and version = $10"),
        &params![
            it.organisation.as_str(),
            it.id.as_str(),
            <&str>::from(it.status),
            it.fund.as_str(),
            kept.donor.as_ref().map(DonorId::as_str),
            gift.map(|gift| gift.amount.0),
            gift.map(|gift| gift.on.to_string()),
            kept.reclassified_as.as_deref(),
            kept.reason.as_deref(),
            kept.version,
        ],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Whether somebody looked at the donor of a donation since a moment, with a trace of it.
///
/// # Errors
/// The database failed.
pub fn was_seen(
    look: &mut Look<'_>,
    (noun, id): (Noun, &str),
    by: &str,
    since: Timestamp,
) -> Result<bool, Failure> {
    let noun: &'static str = noun.into();
    let row = look.tx.one(
        sql("select 1 as one from journal
            where subject_kind = $1 and subject_id = $2 and event = 'donor-seen' and actor_id = $3
                and recorded_at >= $4
            limit 1"),
        &params![noun, id, by, mutual_aid::Moment(since).to_string()],
    )?;
    Ok(row.is_some())
}

fn read(house: &OrganisationId, row: &Row) -> Result<Kept, Broken> {
    let wrong = || Broken::Type("donations".into());
    let day = |name: &str| -> Result<Option<Day>, Broken> {
        row.get::<Option<String>>(name)?.map(|text| Day::parse(&text).ok_or_else(wrong)).transpose()
    };
    let amount = row.get::<Option<i64>>("amount_grosze")?;
    let gift = match (amount, day("received_on")?) {
        (Some(amount), Some(on)) => {
            Some(Gift { amount: Grosze(amount), on, accepted_on: day("accepted_on")? })
        }
        _ => None,
    };
    Ok(Kept {
        donation: Donation {
            id: DonationId(row.get("id")?),
            organisation: house.clone(),
            fund: FundId(row.get("fund_id")?),
            way: row.get::<String>("way")?.parse().map_err(|_| wrong())?,
            status: row.get::<String>("status")?.parse().map_err(|_| wrong())?,
            gift,
        },
        donor: row.get::<Option<String>>("donor_id")?.map(DonorId),
        item: row.get("item")?,
        reason: row.get("reason")?,
        reclassified_as: row.get("reclassified_as")?,
        code: row.get("code")?,
        confirmation: confirmation(row)?,
        told: told(row)?,
        version: row.get("version")?,
    })
}

/// The number and the day of the confirmation, once there is one.
fn confirmation(row: &Row) -> Result<Option<(Number, Day)>, Broken> {
    let wrong = || Broken::Type("donation_confirmations".into());
    let (year, serial) = (row.get::<Option<i64>>("year")?, row.get::<Option<i64>>("serial")?);
    let (Some(year), Some(serial), Some(on)) = (year, serial, row.get::<Option<String>>("issued_on")?) else {
        return Ok(None);
    };
    let year = i16::try_from(year).map_err(|_| wrong())?;
    let serial = u32::try_from(serial).map_err(|_| wrong())?;
    let on = Day::parse(&on).ok_or_else(wrong)?;
    Ok(Some((Number { kind: Kind::DonationConfirmation, year, serial }, on)))
}

/// How the donor was told that it is void, once they were.
fn told(row: &Row) -> Result<Option<Told>, Broken> {
    let how = row.get::<Option<String>>("told_how")?;
    how.map(|how| how.parse().map_err(|_| Broken::Type("donation_confirmations.told_how".into()))).transpose()
}
