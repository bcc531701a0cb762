//! Where statements are kept: the file as it came, and the money that came in.

mod changed;
mod codes;
mod ends;
mod forgotten;
mod layouts;
mod lines;
mod missing;
mod rests;
mod staged;

pub use changed::{
    insert_lines, insert_pair, insert_reversal, save_explained, save_reversed, save_taken_back,
};
pub use codes::{Code, codes};
pub use ends::{End, ended_before};
pub use forgotten::forget;
pub use layouts::{OfOtherLayout, of_other_layouts};
pub use lines::{
    Kept as KeptLine, Revocable, find_line_to_change, fund_of_side, known, open_lines, overdue, revocable,
    waiting,
};
pub use missing::{find_missing, missing, missing_tasks, save_found};
pub use rests::{find_rest_to_change, forget_rest, insert_rest};
pub use staged::{Progress, forget_staged, progress, save_chunk, save_head, stage, staged, staged_rows};

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row as Record, params, sql};
use crate::kit::id::hex;
use crate::paid_activity::pay::Payment;
use crate::statements::parse::{Head, Row};
use crate::statements::plan::{Outcome, Planned};
use jiff::Timestamp;
use mutual_aid::statement::BankLine;
use mutual_aid::{DonationId, OrganisationId, Who};
use sha2::{Digest, Sha256};

/// A line that is about to be booked.
#[derive(Debug, Clone)]
pub struct NewLine<'a> {
    /// As the rules look at it.
    pub line: BankLine,
    /// As the file says it.
    pub row: &'a Row,
    /// The donation it is.
    pub donation: Option<DonationId>,
    /// The payment of a document it is.
    pub payment: Option<Payment>,
    /// The code that is nearly in its title.
    pub nearly: Option<&'a Code>,
}

/// How many lines of a file became what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Donations by their codes.
    pub donations: u32,
    /// Payments of documents.
    pub fees: u32,
    /// Lines that wait to be explained.
    pub unexplained: u32,
    /// Lines that were in the books.
    pub known: u32,
    /// Lines that are not looked at.
    pub ignored: u32,
}

impl Counts {
    /// Counts what was planned.
    #[must_use]
    pub fn of(planned: &[Planned]) -> Self {
        let mut counts = Self::default();
        for plan in planned {
            *match plan.outcome {
                Outcome::Matched => &mut counts.donations,
                Outcome::Pays => &mut counts.fees,
                Outcome::Suggested | Outcome::Names | Outcome::Unmatched => &mut counts.unexplained,
                Outcome::Known | Outcome::Alike => &mut counts.known,
                Outcome::Outgoing | Outcome::Paired | Outcome::TakesBack | Outcome::TakesBackUnknown => {
                    &mut counts.ignored
                }
            } += 1;
        }
        counts
    }
}

/// A statement as lists show it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Where it stands: `waiting`, `booked` or `dropped`.
    pub status: String,
    /// The name of the file.
    pub name: String,
    /// What kind of file, once it was booked.
    pub format: Option<String>,
    /// When it came.
    pub uploaded_at: Timestamp,
    /// How many lines became what, once it was booked.
    pub counts: Counts,
}

/// Keeps a file as it came; answers its id.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    house: &OrganisationId,
    name: &str,
    bytes: &[u8],
) -> Result<String, Failure> {
    let (id, now) = (change.ids().id(), change.now().0);
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let name: String = name.trim().chars().take(120).collect();
    change.tx.run(
        sql("insert into statements (organisation_id, id, status, name, content, size, sha256, uploaded_at, uploaded_by)
            values ($1, $2, 'waiting', $3, $4, $5, $6, $7, $8)"),
        &params![house.as_str(), id, name, bytes, size, hex(&Sha256::digest(bytes)), now, by],
    )?;
    Ok(id)
}

/// A statement.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let row = look.tx.one(
        sql("select id, status, name, format, uploaded_at, donations, fees, unexplained, known, ignored
            from statements
            where organisation_id = $1 and id = $2"),
        &params![house.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// A statement; another change of it waits for this one.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let row = change.tx.one(
        sql("select id, status, name, format, uploaded_at, donations, fees, unexplained, known, ignored
            from statements
            where organisation_id = $1 and id = $2")
        .locked(),
        &params![house.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// The statements of an organisation, the newest first.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId, before: Option<&str>) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select id, status, name, format, uploaded_at, donations, fees, unexplained, known, ignored
            from statements
            where organisation_id = $1 and (cast($2 as text) is null or id < $2)
            order by id desc
            limit 51"),
        &params![house.as_str(), before.map(str::to_owned)],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The account of an organisation and the bytes of one of its statements.
///
/// # Errors
/// There is none.
pub fn content(look: &mut Look<'_>, house: &str, id: &str) -> Result<(Option<String>, Vec<u8>), Failure> {
    let row = look.tx.one(
        sql("select o.account, s.content
            from statements s
            join organisations o on o.id = s.organisation_id
            where s.organisation_id = $1 and s.id = $2"),
        &params![house, id],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok((row.get("account")?, row.get("content")?))
}

/// The account of an organisation.
///
/// # Errors
/// There is no such organisation.
pub fn account(look: &mut Look<'_>, house: &OrganisationId) -> Result<Option<String>, Failure> {
    let row =
        look.tx.one(sql("select account from organisations where id = $1"), &params![house.as_str()])?;
    Ok(row.ok_or(Failure::NotFound)?.get("account")?)
}

/// The statement with the same bytes that came before, if one is booked or waits.
///
/// # Errors
/// The database failed.
pub fn same(look: &mut Look<'_>, house: &OrganisationId, bytes: &[u8]) -> Result<Option<String>, Failure> {
    let row = look.tx.one(
        sql("select id from statements
            where organisation_id = $1 and sha256 = $2 and status = 'waiting'
            order by id
            limit 1"),
        &params![house.as_str(), hex(&Sha256::digest(bytes))],
    )?;
    Ok(row.map(|row| row.get("id")).transpose()?)
}

/// Keeps that a statement is booked, and where each of its accounts stood in the end.
///
/// # Errors
/// The database failed.
pub fn save_booked(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    head: &Head,
    counts: &Counts,
) -> Result<(), Failure> {
    let now = change.now().0;
    change.tx.run(
        sql("update statements
            set status = 'booked', booked_at = $3, format = $4, encoding = $5, donations = $6, unexplained = $7,
                known = $8, ignored = $9, fees = $10, profile = $11, content = $12, version = version + 1
            where organisation_id = $1 and id = $2"),
        &params![
            house.as_str(),
            id,
            now,
            head.format,
            head.encoding,
            counts.donations,
            counts.unexplained,
            counts.known,
            counts.ignored,
            counts.fees,
            head.profile,
            Vec::<u8>::new(),
        ],
    )?;
    ends::save(change, house, id, head)
}

/// Keeps that a statement is not to be booked.
///
/// # Errors
/// It is booked or dropped already.
pub fn save_dropped(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update statements set status = 'dropped', content = $3, version = version + 1
            where organisation_id = $1 and id = $2 and status = 'waiting'"),
        &params![house.as_str(), id, Vec::<u8>::new()],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

fn read(row: &Record) -> Result<Kept, Broken> {
    let count = |name: &str| Ok::<u32, Broken>(u32::try_from(row.get::<i64>(name)?).unwrap_or(u32::MAX));
    Ok(Kept {
        id: row.get("id")?,
        status: row.get("status")?,
        name: row.get("name")?,
        format: row.get("format")?,
        uploaded_at: row.get("uploaded_at")?,
        counts: Counts {
            donations: count("donations")?,
            fees: count("fees")?,
            unexplained: count("unexplained")?,
            known: count("known")?,
            ignored: count("ignored")?,
        },
    })
}
