//! Where funds are kept.

mod transfers;

pub use transfers::{
    Transfer, cash, cash_of_all, find_transfer, insert_transfer, owed, save_moved_back, transfers,
};

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::fund::{Fund, Purpose};
use mutual_aid::refusal::LedgerRefusal;
use mutual_aid::{Day, DonationId, FundId, Grosze, OrganisationId};
use polish_ids::DonationCode;

/// A fund with what people read of it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub fund: Fund,
    /// The name of a campaign; the others are named by their purpose.
    pub name: Option<String>,
    /// What a campaign says about itself.
    pub description: Option<String>,
    /// The code in the titles of transfers for it.
    pub code: Option<String>,
    /// The version that was read.
    pub version: i64,
}

/// The fund of a purpose that every organisation has; it is opened when it is first needed.
///
/// # Errors
/// The database failed.
pub fn of_purpose(
    change: &mut Change<'_>,
    house: &OrganisationId,
    purpose: Purpose,
) -> Result<FundId, Failure> {
    if let Some(kept) = find_purpose(&mut change.look(), house, purpose)? {
        return Ok(kept.fund.id);
    }
    let (id, today) = (FundId(change.ids().id()), change.now().day());
    change.tx.run(
        sql("insert into funds (organisation_id, id, purpose, opened_on) values ($1, $2, $3, $4)"),
        &params![house.as_str(), id.as_str(), <&str>::from(purpose), today.to_string()],
    )?;
    if purpose.takes_donations() {
        issue_code(change, house, &id, None)?;
    }
    Ok(id)
}

/// The fund of a purpose, if it was opened.
///
/// # Errors
/// The database failed.
pub fn find_purpose(
    look: &mut Look<'_>,
    house: &OrganisationId,
    purpose: Purpose,
) -> Result<Option<Kept>, Failure> {
    let row = look.tx.one(
        sql("select f.id, f.purpose, f.name, f.description, f.closed_on, f.available_grosze, f.version, c.code
            from funds f
            left join donation_codes c on c.organisation_id = f.organisation_id and c.fund_id = f.id
                and c.donation_id is null
            where f.organisation_id = $1 and f.purpose = $2"),
        &params![house.as_str(), <&str>::from(purpose)],
    )?;
    Ok(row.as_ref().map(read).transpose()?)
}

/// A fund of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &FundId) -> Result<Kept, Failure> {
    let row = look.tx.one(
        sql("select f.id, f.purpose, f.name, f.description, f.closed_on, f.available_grosze, f.version, c.code
            from funds f
            left join donation_codes c on c.organisation_id = f.organisation_id and c.fund_id = f.id
                and c.donation_id is null
            where f.organisation_id = $1 and f.id = $2"),
        &params![house.as_str(), id.as_str()],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// A fund of an organisation; another change of it waits for this one.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &FundId) -> Result<Kept, Failure> {
    let row = change.tx.one(
        sql("select id, purpose, name, description, closed_on, available_grosze, version
            from funds
            where organisation_id = $1 and id = $2")
        .locked(),
        &params![house.as_str(), id.as_str()],
    )?;
    row.ok_or(Failure::NotFound)?;
    find(&mut change.look(), house, id)
}

/// The funds of an organisation, those of every organisation first.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select f.id, f.purpose, f.name, f.description, f.closed_on, f.available_grosze, f.version, c.code
            from funds f
            left join donation_codes c on c.organisation_id = f.organisation_id and c.fund_id = f.id
                and c.donation_id is null
            where f.organisation_id = $1
            order by case f.purpose when 'statutory' then 1 when 'aid' then 2 when 'campaign' then 3 else 4 end,
                f.name, f.id"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Adds to what a fund can give, or takes from it.
///
/// # Errors
/// It would go below nothing.
pub fn add(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &FundId,
    amount: Grosze,
) -> Result<(), Failure> {
    if amount.is_zero() {
        return Ok(());
    }
    let done = change.tx.run(
        sql("update funds
            set available_grosze = available_grosze + $3, version = version + 1
            where organisation_id = $1 and id = $2"),
        &params![house.as_str(), id.as_str(), amount.0],
    );
    match done {
        Err(broken) if broken.breaks("funds_available") => Err(LedgerRefusal::FundShort.into()),
        Err(broken) => Err(broken.into()),
        Ok(_) => Ok(()),
    }
}

/// Keeps a new campaign.
///
/// # Errors
/// The database failed.
pub fn insert_campaign(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &FundId,
    (name, description): (&str, Option<&str>),
) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    change.tx.run(
        sql("insert into funds (organisation_id, id, purpose, name, description, opened_on)
            values ($1, $2, 'campaign', $3, $4, $5)"),
        &params![house.as_str(), id.as_str(), name, description, today],
    )?;
    issue_code(change, house, id, None)?;
    Ok(())
}

/// Gives out a new code: of the fund, or of a donation that was announced for it.
///
/// # Errors
/// The database failed.
pub fn issue_code(
    change: &mut Change<'_>,
    house: &OrganisationId,
    fund: &FundId,
    donation: Option<&DonationId>,
) -> Result<DonationCode, Failure> {
    let mut seed = [0; 8];
    change.ids().fill(&mut seed);
    let (code, now) = (DonationCode::from_seed(u64::from_le_bytes(seed)), change.now().to_string());
    change.tx.run(
        sql("insert into donation_codes (code, organisation_id, fund_id, donation_id, issued_at)
            values ($1, $2, $3, $4, $5)"),
        &params![code.as_str(), house.as_str(), fund.as_str(), donation.map(DonationId::as_str), now],
    )?;
    Ok(code)
}

/// Keeps the day on which a campaign ended.
///
/// # Errors
/// Somebody changed it in between, or the database failed.
pub fn save_closed(change: &mut Change<'_>, house: &OrganisationId, kept: &Kept) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update funds set closed_on = $3, version = version + 1
            where organisation_id = $1 and id = $2 and version = $4"),
        &params![
            house.as_str(),
            kept.fund.id.as_str(),
            kept.fund.closed_on.map(|day| day.to_string()),
            kept.version,
        ],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

fn read(row: &Row) -> Result<Kept, Broken> {
    let wrong = || Broken::Type("funds".into());
    let fund = Fund {
        id: FundId(row.get("id")?),
        purpose: row.get::<String>("purpose")?.parse().map_err(|_| wrong())?,
        available: Grosze(row.get("available_grosze")?),
        closed_on: row
            .get::<Option<String>>("closed_on")?
            .map(|day| Day::parse(&day).ok_or_else(wrong))
            .transpose()?,
    };
    Ok(Kept {
        fund,
        name: row.get("name")?,
        description: row.get("description")?,
        code: row.get("code")?,
        version: row.get("version")?,
    })
}
