//! All of a statement is booked in one change: donations by their codes, the rest as money that waits to be explained.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::Filled;
use crate::ledger;
use crate::organisations::store::find_house;
use crate::statements::parse::{Head, Parsed, Row};
use crate::statements::plan::{Outcome, Planned, plan};
use crate::statements::store::{self, Booked, Counts, NewLine};
use crate::statements::{PATH, show};
use axum::extract::Path;
use mutual_aid::donation::{Donation, Gift, Status as DonationStatus, Way};
use mutual_aid::event::Noun;
use mutual_aid::fund::{Fund, Purpose};
use mutual_aid::ledger::Entry;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::statement::{BankLine, Status};
use mutual_aid::{Act, BankLineId, Day, DonationId, Event, FundId, Grosze, OrganisationId, Subject, What};
use std::collections::BTreeMap;

/// Books a statement that was read and looked at.
///
/// # Errors
/// It is not read yet, something is wrong with it, it was booked before, or it is not theirs.
pub fn book(change: &mut Change<'_>, slug: &str, id: &str) -> Result<Counts, Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    let kept = store::find_to_change(change, &house.id, id)?;
    let parsed = store::staged(&mut change.look(), id)?.ok_or(StatementRefusal::NotRead)?;
    if kept.status != "waiting" {
        return Err(StatementRefusal::AlreadyBooked.into());
    }
    let counts = write(change, &house.id, id, &parsed)?;
    store::forget_staged(change, id)?;
    Ok(counts)
}

/// Writes what a file says into the books: all of it, or nothing.
///
/// # Errors
/// Something is wrong with the file.
pub fn write(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    parsed: &Parsed,
) -> Result<Counts, Failure> {
    is_right(&parsed.head)?;
    let planned = plan(&mut change.look(), house, &parsed.rows)?;
    let counts = Counts::of(&planned);
    let lines = lines(change, house, &parsed.rows, &planned)?;
    let new: Vec<Entry> = lines.iter().map(|line| line.entry.clone()).collect();
    let posted = if new.is_empty() { Vec::new() } else { ledger::post_all(change, house, &new)? };
    for (line, posted) in lines.iter().zip(posted) {
        let at = Booked { statement: id, entry: &posted.id };
        store::insert_line(change, &at, line)?;
    }
    for (row, plan) in parsed.rows.iter().zip(&planned) {
        if let Some(booked) = &plan.reverses {
            take_back(change, (house, id), row, booked)?;
        }
    }
    store::save_booked(change, house, id, &parsed.head, &counts)?;
    change.record(Event {
        subject: Subject::of(Noun::Statement, id),
        organisation: Some(house.clone()),
        what: What::StatementBooked { donations: counts.donations, unexplained: counts.unexplained },
    })?;
    Ok(counts)
}

fn is_right(head: &Head) -> Result<(), StatementRefusal> {
    let first = head.problems.iter().find(|said| said.fatal);
    first.map_or(Ok(()), |said| Err(StatementRefusal::Faulty { line: said.line }))
}

/// The lines that are booked, each with its entry; donations are kept on the way.
fn lines<'a>(
    change: &mut Change<'_>,
    house: &OrganisationId,
    rows: &'a [Row],
    planned: &'a [Planned],
) -> Result<Vec<NewLine<'a>>, Failure> {
    let statutory = funds::of_purpose(change, house, Purpose::Statutory)?;
    let kept = funds::list(&mut change.look(), house)?;
    let open: BTreeMap<FundId, Fund> =
        kept.into_iter().map(|kept| (kept.fund.id.clone(), kept.fund)).collect();
    let mut taken = std::collections::HashSet::new();
    let mut lines = Vec::with_capacity(rows.len());
    for (row, plan) in rows.iter().zip(planned) {
        if !plan.outcome.is_booked() || plan.outcome == Outcome::TakesBack {
            continue;
        }
        let line = received(change, house, row)?;
        let matched = plan.code.as_ref().filter(|_| plan.outcome == Outcome::Matched);
        let Some((code, fund)) = matched.and_then(|code| Some((code, open.get(&code.fund)?))) else {
            let (entry, nearly) = (line.unexplained(&statutory), plan.code.as_ref());
            lines.push(NewLine { line, row, entry, donation: None, nearly });
            continue;
        };
        // A gift is announced once; a second transfer with its code is another gift.
        let announced = code.donation.as_ref().filter(|id| taken.insert((*id).clone()));
        let (donation, entry) = receive(change, &line, fund, announced)?;
        let line = BankLine { status: Status::Donation, ..line };
        lines.push(NewLine { line, row, entry, donation: Some(donation), nearly: None });
    }
    Ok(lines)
}

/// A donation that came by the bank is kept, and the entry that books it.
pub(super) fn receive(
    change: &mut Change<'_>,
    line: &BankLine,
    fund: &Fund,
    announced: Option<&DonationId>,
) -> Result<(DonationId, Entry), Failure> {
    let id = announced.cloned().unwrap_or_else(|| DonationId(change.ids().id()));
    let mut donation = Donation {
        id: id.clone(),
        organisation: line.organisation.clone(),
        fund: fund.id.clone(),
        way: Way::Transfer,
        status: DonationStatus::Announced,
        gift: None,
    };
    let gift = Gift { amount: line.amount, on: line.on, accepted_on: None };
    let (entry, _) = donation.book(fund, gift, change.now().day().max(line.on))?;
    store::insert_donation(change, &donation, announced.is_some())?;
    Ok((id, entry))
}

/// The bank took a line back: whatever was made of it is undone.
fn take_back(
    change: &mut Change<'_>,
    (house, statement): (&OrganisationId, &str),
    row: &Row,
    booked: &BankLineId,
) -> Result<(), Failure> {
    let kept = store::find_line_to_change(change, house, booked.as_str())?;
    let posted = ledger::reverse(change, house, &kept.entry)?;
    store::reverse_line(change, &kept, (statement, &posted.id), row)
}

/// A row as the rules look at it, before anybody explained it.
fn received(change: &Change<'_>, house: &OrganisationId, row: &Row) -> Result<BankLine, Failure> {
    let (id, on) = (BankLineId(change.ids().id()), day(row)?);
    let (organisation, amount) = (house.clone(), Grosze(row.amount));
    Ok(BankLine { id, organisation, amount, on, status: Status::Unexplained })
}

/// The day of a row.
fn day(row: &Row) -> Result<Day, Failure> {
    Day::parse(&row.booked_on.to_string()).ok_or_else(|| StatementRefusal::Faulty { line: row.line }.into())
}

/// The button „Zaksięguj”.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let (house, statement) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        book(change, &house, &statement)?;
        Ok(format!("/panel/{house}/{PATH}/{statement}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| show::again(&caller, slug, id, errors).await).await
}
