//! All of a statement is booked in one change: donations by their codes, payments by the numbers of their documents, the
//! rest as money that waits to be explained.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::receive::{Received, Transfer, receive};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::{Errors, Filled};
use crate::ledger::{self, Posted};
use crate::organisations::store::find_house;
use crate::paid_activity::pay::{self, Payment};
use crate::paid_activity::store::fees;
use crate::sentence;
use crate::statements::alike::Lookalikes;
use crate::statements::parse::{Head, Parsed, Row};
use crate::statements::plan::{Outcome, Planned, plan};
use crate::statements::store::{self, Counts, NewLine};
use crate::statements::undo::{Why, is_short, undo};
use crate::statements::{PATH, show};
use axum::extract::Path;
use mutual_aid::donation::Gift;
use mutual_aid::event::Noun;
use mutual_aid::fund::{Fund, Purpose};
use mutual_aid::ledger::Entry;
use mutual_aid::paid_activity::{Due, Paid};
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::statement::{BankLine, Status};
use mutual_aid::{
    Act, BankLineId, Day, Event, FeeId, FundId, Grosze, OrganisationId, Refusal, Subject, What,
};
use std::collections::{HashMap, HashSet};

/// What somebody said who looked at the file before it is booked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Confirmed {
    /// What lines are that look like lines of another layout.
    pub lookalikes: Lookalikes,
    /// What is strange in the file is right.
    pub doubts: bool,
}

/// Books a statement that was read and looked at.
///
/// # Errors
/// It is not read yet, something is wrong with it, it was booked before, or it is not theirs.
pub fn book(change: &mut Change<'_>, slug: &str, id: &str, confirmed: Confirmed) -> Result<Counts, Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    let kept = store::find_to_change(change, &house.id, id)?;
    if kept.status != "waiting" {
        return Err(StatementRefusal::AlreadyBooked.into());
    }
    let parsed = store::staged(&mut change.look(), id)?.ok_or(StatementRefusal::NotRead)?;
    let counts = write(change, (&house.id, id), &parsed, confirmed)?;
    store::forget_staged(change, id)?;
    Ok(counts)
}

/// Writes what a file says into the books: all of it, or nothing.
///
/// # Errors
/// Something is wrong with the file.
pub fn write(
    change: &mut Change<'_>,
    (house, id): (&OrganisationId, &str),
    parsed: &Parsed,
    confirmed: Confirmed,
) -> Result<Counts, Failure> {
    is_right(&parsed.head, confirmed)?;
    let planned = plan(&mut change.look(), house, parsed, confirmed.lookalikes)?;
    let counts = Counts::of(&planned);
    let (lines, entries) = lines(change, house, &parsed.rows, &planned)?;
    let posted = if entries.is_empty() { Vec::new() } else { ledger::post_all(change, house, &entries)? };
    store::insert_lines(change, id, &lines, &posted)?;
    settle(change, lines, &posted)?;
    for (row, plan) in parsed.rows.iter().zip(&planned) {
        if let Some(booked) = &plan.reverses {
            take_back(change, (house, id), row, booked)?;
        }
        if let Some(other) = plan.pair.and_then(|other| parsed.rows.get(other)).filter(|_| row.amount < 0) {
            store::insert_pair(change, house, id, (other, row))?;
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

fn is_right(head: &Head, confirmed: Confirmed) -> Result<(), StatementRefusal> {
    if let Some(said) = head.problems.iter().find(|said| said.fatal) {
        return Err(StatementRefusal::Faulty { line: said.line });
    }
    let doubt = head.doubt().filter(|_| !confirmed.doubts);
    doubt.map_or(Ok(()), |line| Err(StatementRefusal::Doubtful { line }))
}

/// The lines that are booked and the entries that book them; donations are kept on the way.
fn lines<'a>(
    change: &mut Change<'_>,
    house: &OrganisationId,
    rows: &'a [Row],
    planned: &'a [Planned],
) -> Result<(Vec<NewLine<'a>>, Vec<Entry>), Failure> {
    let statutory = funds::of_purpose(change, house, Purpose::Statutory)?;
    let mut gifts = gifts(change, house, rows, planned)?.into_iter();
    let (mut lines, mut entries) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    let mut paying = HashMap::new();
    for (row, plan) in rows.iter().zip(planned) {
        if !plan.outcome.is_booked() || plan.outcome == Outcome::TakesBack {
            continue;
        }
        let line = received(change, house, row)?;
        let mut new = NewLine { line, row, donation: None, payment: None, nearly: None };
        match plan.outcome {
            Outcome::Matched => {
                let gift = gifts.next().ok_or(Failure::Stale)?;
                (new.line.status, new.donation) = (Status::Donation, Some(gift.donation));
                entries.push(gift.entry);
            }
            Outcome::Pays => {
                let due = plan.document.as_ref().ok_or(Failure::Stale)?;
                let payment = payment(change, &mut paying, due, &new.line)?;
                entries.push(payment.entry.clone());
                (new.line.status, new.payment) = (Status::Other, Some(payment));
            }
            _ => {
                entries.push(new.line.unexplained(&statutory));
                new.nearly = plan.code.as_ref();
            }
        }
        lines.push(new);
    }
    Ok((lines, entries))
}

/// The payment of a document by a line; lines behind it may pay the same one.
fn payment(
    change: &mut Change<'_>,
    paying: &mut HashMap<FeeId, fees::Kept>,
    due: &Due,
    line: &BankLine,
) -> Result<Payment, Failure> {
    if !paying.contains_key(&due.fee) {
        let fee = fees::find_to_change(change, &line.organisation, due.fee.as_str())?;
        paying.insert(due.fee.clone(), fee);
    }
    let fee = paying.get_mut(&due.fee).ok_or(Failure::Stale)?;
    pay::payment(change, fee, (Paid::Statement, line.on, line.amount))
}

/// The gifts among the lines, received in their order.
fn gifts(
    change: &mut Change<'_>,
    house: &OrganisationId,
    rows: &[Row],
    planned: &[Planned],
) -> Result<Vec<Received>, Failure> {
    let kept = funds::list(&mut change.look(), house)?;
    let open: HashMap<&FundId, &Fund> = kept.iter().map(|kept| (&kept.fund.id, &kept.fund)).collect();
    let mut taken = HashSet::new();
    let mut transfers = Vec::new();
    for (row, plan) in rows.iter().zip(planned).filter(|(_, plan)| plan.outcome == Outcome::Matched) {
        let code = plan.code.as_ref().ok_or(Failure::Stale)?;
        let fund = open.get(&code.fund).copied().ok_or(Failure::Stale)?;
        // A gift is announced once; a second transfer with its code is another gift.
        let announced = code.donation.clone().filter(|id| taken.insert(id.clone()));
        let gift = Gift { amount: Grosze(row.amount), on: day(row)?, accepted_on: None };
        transfers.push(Transfer { fund, announced, gift });
    }
    receive(change, house, &transfers)
}

/// Documents that lines paid are paid, once the lines are kept.
fn settle(change: &mut Change<'_>, lines: Vec<NewLine<'_>>, posted: &[Posted]) -> Result<(), Failure> {
    for (line, posted) in lines.into_iter().zip(posted) {
        if let Some(payment) = line.payment {
            payment.keep(change, &posted.id, Some(&line.line.id))?;
        }
    }
    Ok(())
}

/// The bank took a line back: whatever was made of it is undone. Where the money was given on and its fund has not so
/// much, the rest of the statement is booked all the same: the line waits, and so much is missing in the bank.
fn take_back(
    change: &mut Change<'_>,
    (house, statement): (&OrganisationId, &str),
    row: &Row,
    booked: &BankLineId,
) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, booked.as_str())?;
    if kept.line.status == Status::Reversed {
        // Somebody noted it before the statement came.
        return store::insert_reversal(change, &kept, (statement, &kept.entry), row);
    }
    if is_short(change, house, &kept)? {
        let statutory = funds::of_purpose(change, house, Purpose::Statutory)?;
        let (entry, told) = kept.line.missing(&statutory, day(row)?);
        let posted = ledger::post(change, house, &entry)?;
        store::insert_reversal(change, &kept, (statement, &posted.id), row)?;
        return change.record(told);
    }
    let told = kept.line.reverse()?;
    let entry = undo(change, house, &kept, Why::Bank(day(row)?))?;
    store::save_reversed(change, &kept)?;
    store::insert_reversal(change, &kept, (statement, &entry), row)?;
    change.record(told)
}

/// A row as the rules look at it, before anybody explained it.
fn received(change: &Change<'_>, house: &OrganisationId, row: &Row) -> Result<BankLine, Failure> {
    let (id, on) = (BankLineId(change.ids().id()), day(row)?);
    let (organisation, amount) = (house.clone(), Grosze(row.amount));
    Ok(BankLine { id, organisation, amount, on, status: Status::Unexplained, rest: false, taken: false })
}

/// The day of a row.
fn day(row: &Row) -> Result<Day, Failure> {
    Day::parse(&row.booked_on.to_string()).ok_or_else(|| StatementRefusal::Faulty { line: row.line }.into())
}

/// The button „Zaksięguj”.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let (house, statement) = (slug.clone(), id.clone());
    let ticked = |name| filled.holds(name, "yes");
    let lookalikes = if ticked("inne") { Lookalikes::Booked } else { Lookalikes::Aside };
    let confirmed = Confirmed { lookalikes, doubts: ticked("uwagi") };
    let gone = caller.submit(&filled, move |change| {
        book(change, &house, &statement, confirmed)?;
        Ok(format!("/panel/{house}/{PATH}/{statement}"))
    });
    let gone = match gone.await {
        Err(Failure::Refused(Refusal::StatementRefusal(refusal @ StatementRefusal::Doubtful { .. }))) => {
            Err(Errors::one("uwagi", sentence::refusal(caller.words(), &refusal.into())).into())
        }
        gone => gone,
    };
    caller.onward(gone, async |errors| show::again(&caller, slug, id, (filled, errors)).await).await
}
