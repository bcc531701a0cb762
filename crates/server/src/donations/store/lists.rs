//! Donations as the treasurer lists them.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, params, sql};
use mutual_aid::donation::{Status, Way};
use mutual_aid::{Day, DonationId, FundId, Grosze, OrganisationId};

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its id.
    pub id: DonationId,
    /// Where it stands.
    pub status: Status,
    /// How it comes.
    pub way: Way,
    /// What it is for.
    pub fund: FundId,
    /// Who gave, when they said it.
    pub donor: Option<String>,
    /// What came.
    pub amount: Option<Grosze>,
    /// When.
    pub on: Option<Day>,
    /// The code of an announced one.
    pub code: Option<String>,
    /// What goods they are.
    pub item: Option<String>,
    /// What the list is sorted by: the day on which it came, or the moment in which it was announced.
    pub sorted_by: String,
}

/// Which donations are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only those announced and not yet come, instead of those that came.
    pub announced: bool,
    /// Of those that came only the ones that stand here.
    pub status: Option<Status>,
    /// Only those for this fund.
    pub fund: Option<FundId>,
    /// From this day.
    pub from: String,
    /// Until this day.
    pub until: String,
    /// After this day and id, as the page before ended.
    pub after: Option<(String, String)>,
    /// At most so many.
    pub most: i64,
}

const ANNOUNCED: Sql = sql("select d.id, d.status, d.way, d.fund_id, d.amount_grosze, d.received_on, d.item,
        o.name as donor, c.code, d.created_at as sorted_by
    from donations d
    left join donors o on o.organisation_id = d.organisation_id and o.id = d.donor_id
    left join donation_codes c on c.organisation_id = d.organisation_id and c.donation_id = d.id
    where d.organisation_id = $1 and d.status = 'announced' and (d.created_at, d.id) < ($2, $3)
        and (cast($4 as text) is null or d.fund_id = $4)
    order by d.created_at desc, d.id desc
    limit $5");

const CAME: Sql = sql("select d.id, d.status, d.way, d.fund_id, d.amount_grosze, d.received_on, d.item,
        o.name as donor, c.code, d.received_on as sorted_by
    from donations d
    left join donors o on o.organisation_id = d.organisation_id and o.id = d.donor_id
    left join donation_codes c on c.organisation_id = d.organisation_id and c.donation_id = d.id
    where d.organisation_id = $1 and d.received_on >= $2 and d.received_on <= $3
        and (d.received_on, d.id) < ($4, $5) and (cast($6 as text) is null or d.status = $6)
        and (cast($7 as text) is null or d.fund_id = $7)
    order by d.received_on desc, d.id desc
    limit $8");

/// Donations, the newest first.
///
/// # Errors
/// The database failed.
pub fn page(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted) -> Result<Vec<Line>, Failure> {
    let (house, fund) = (house.as_str(), wanted.fund.as_ref().map(FundId::as_str));
    let (day, id) = wanted.after.clone().unwrap_or_else(|| ("9999-12-31".into(), "~".into()));
    let rows = if wanted.announced {
        look.tx.all(ANNOUNCED, &params![house, day, id, fund, wanted.most])?
    } else {
        let (from, until) = (wanted.from.as_str(), wanted.until.as_str());
        let status = wanted.status.map(<&str>::from);
        look.tx.all(CAME, &params![house, from, until, day, id, status, fund, wanted.most])?
    };
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

/// How many donations are wanted, on all pages.
///
/// # Errors
/// The database failed.
pub fn count(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted) -> Result<i64, Failure> {
    let fund = wanted.fund.as_ref().map(FundId::as_str);
    let row = if wanted.announced {
        look.tx.one(
            sql("select cast(count(*) as bigint) as n
                from donations
                where organisation_id = $1 and status = 'announced' and (cast($2 as text) is null or fund_id = $2)"),
            &params![house.as_str(), fund],
        )?
    } else {
        look.tx.one(
            sql("select cast(count(*) as bigint) as n
                from donations
                where organisation_id = $1 and received_on >= $2 and received_on <= $3
                    and (cast($4 as text) is null or status = $4) and (cast($5 as text) is null or fund_id = $5)"),
            &params![
                house.as_str(),
                wanted.from.as_str(),
                wanted.until.as_str(),
                wanted.status.map(<&str>::from),
                fund
            ],
        )?
    };
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

fn line(row: &Row) -> Result<Line, Broken> {
    let wrong = || Broken::Type("donations".into());
    let on = row.get::<Option<String>>("received_on")?;
    Ok(Line {
        id: DonationId(row.get("id")?),
        status: row.get::<String>("status")?.parse().map_err(|_| wrong())?,
        way: row.get::<String>("way")?.parse().map_err(|_| wrong())?,
        fund: FundId(row.get("fund_id")?),
        donor: row.get("donor")?,
        amount: row.get::<Option<i64>>("amount_grosze")?.map(Grosze),
        on: on.map(|day| Day::parse(&day).ok_or_else(wrong)).transpose()?,
        code: row.get("code")?,
        item: row.get("item")?,
        sorted_by: row.get("sorted_by")?,
    })
}
