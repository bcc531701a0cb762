//! Somebody says what a line is that nobody explained: a donation, the payment of a document, or something else; and
//! takes it back.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::receive::{Transfer, receive};
use crate::failure::Failure;
use crate::funds::{chosen, store as funds};
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::paid_activity::pay;
use crate::paid_activity::store::fees;
use crate::reading::Reading;
use crate::sentence;
use crate::statements::store::{self, Code};
use crate::statements::undo::{Why, undo};
use crate::statements::{PATH, already, queue, rest};
use axum::extract::Path;
use mutual_aid::donation::Gift;
use mutual_aid::paid_activity::Paid;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::statement::{NoDonation, Status};
use mutual_aid::words::Line;
use mutual_aid::{Act, BankLineId, EntryId, FundId, OrganisationId, Refusal};
use polish_ids::DonationCode;

/// What somebody says a line is.
#[derive(Debug, Clone)]
pub enum Said {
    /// A gift for a fund.
    Fund(FundId),
    /// A gift that was announced with a code, or for the fund of a code.
    Code(DonationCode),
    /// The payment of the document of this number.
    Document(Line<40>),
    /// The payment that the treasurer noted by hand under this entry.
    Noted(EntryId),
    /// Own cash, by what was noted when it was carried to the bank.
    Carried(Vec<String>),
    /// No donation, and why.
    Other(NoDonation, Line<200>),
    /// What was said before is wrong.
    TakenBack,
    /// The organisation sent it back by transfer: it came by mistake, or over what was asked for.
    SentBack,
    /// The bank took it back, and its statement does not say so in a way that is understood.
    Reversed,
}

/// Explains a line, or takes the explanation back.
///
/// # Errors
/// It is explained already or not at all, the fund takes no donations, the donor has a confirmation, or it is not theirs.
pub fn explain(change: &mut Change<'_>, slug: &str, line: &str, said: &Said) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    match said {
        Said::Fund(fund) => donation(change, &house.id, line, (fund, None)),
        Said::Code(code) => {
            let code = known(change, &house.id, code)?;
            donation(change, &house.id, line, (&code.fund, Some(&code)))
        }
        Said::Document(number) => document(change, &house.id, line, number.as_str()),
        Said::Noted(entry) => already::noted(change, &house.id, line, entry),
        Said::Carried(deposits) => already::carried(change, &house.id, line, deposits),
        Said::Other(kind, reason) => other(change, &house.id, line, (*kind, reason.as_str())),
        Said::TakenBack => take_back(change, &house.id, line),
        Said::Reversed => reverse(change, &house.id, line),
        Said::SentBack => send_back(change, &house.id, line),
    }
}

fn known(change: &mut Change<'_>, house: &OrganisationId, code: &DonationCode) -> Result<Code, Failure> {
    let codes = store::codes(&mut change.look(), house)?;
    codes.get(code).cloned().ok_or_else(|| StatementRefusal::CodeUnknown.into())
}

/// The line is a donation: what was unexplained is taken back, the gift is booked on the day it came.
fn donation(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &str,
    (fund, code): (&FundId, Option<&Code>),
) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let told = kept.line.becomes_donation()?;
    let fund = funds::find(&mut change.look(), house, fund)?.fund;
    let announced = code.and_then(|code| code.donation.clone());
    ledger::reverse_on(change, house, &kept.entry, kept.line.on)?;
    let gift = Gift { amount: kept.line.amount, on: kept.line.on, accepted_on: None };
    let received = receive(change, house, &[Transfer { fund: &fund, announced, gift }])?;
    let received = received.into_iter().next().ok_or(Failure::Stale)?;
    let posted = ledger::post(change, house, &received.entry)?;
    kept.donation = Some(received.donation);
    store::save_explained(change, &kept, &posted.id, (None, None))?;
    change.record(received.event)?;
    change.record(told)
}

/// The line pays a document: what was unexplained is taken back, the payment is booked on the day it came, and what came
/// over it waits.
fn document(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &str,
    number: &str,
) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let fee = fees::find_due(change.tx, house, number)?.ok_or(StatementRefusal::DocumentUnknown)?;
    let mut fee = fees::find_to_change(change, house, fee.as_str())?;
    let (part, over, told) = kept.line.pays(fee.fee.open(), BankLineId(change.ids().id()))?;
    let payment = pay::payment(change, &mut fee, (Paid::Statement, kept.line.on, part))?;
    ledger::reverse_on(change, house, &kept.entry, kept.line.on)?;
    let posted = ledger::post(change, house, &payment.entry)?;
    let number = payment.fee().document.number.clone();
    store::save_explained(change, &kept, &posted.id, (Some(NoDonation::Fee), Some(&number)))?;
    payment.keep(change, &posted.id, Some(&kept.line.id))?;
    if let Some(over) = over {
        rest::wait(change, &kept, &over)?;
    }
    change.record(told)
}

fn other(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &str,
    (kind, reason): (NoDonation, &str),
) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let fund = match kind.other()? {
        Some(income) => funds::of_purpose(change, house, income.purpose())?,
        None => funds::owed(change, house, kept.line.amount)?.ok_or(StatementRefusal::NothingOwed)?,
    };
    let (entry, told) = kept.line.becomes_other(kind, &fund)?;
    ledger::reverse_on(change, house, &kept.entry, kept.line.on)?;
    let posted = ledger::post(change, house, &entry)?;
    store::save_explained(change, &kept, &posted.id, (Some(kind), Some(reason)))?;
    change.record(told)
}

/// What was booked is reversed, and the line waits again; what was said to have gone back is there again.
fn take_back(change: &mut Change<'_>, house: &OrganisationId, line: &str) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let gone = kept.line.status == Status::Reversed;
    let told = kept.line.take_back()?;
    if !gone {
        undo(change, house, &kept, Why::Mistake)?;
    }
    let statutory = funds::of_purpose(change, house, mutual_aid::fund::Purpose::Statutory)?;
    let posted = ledger::post(change, house, &kept.line.unexplained(&statutory))?;
    store::save_taken_back(change, &kept, &posted.id)?;
    change.record(told)
}

/// The bank took the line back: what was made of it is undone, and nothing waits. Where its statement said so before the
/// fund had the money, what was missing in the bank is found with it.
fn reverse(change: &mut Change<'_>, house: &OrganisationId, line: &str) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let told = kept.line.reverse()?;
    let today = change.now().day();
    let entry = undo(change, house, &kept, Why::Bank(today))?;
    if let Some((reversal, missing)) = store::find_missing(change, house, &kept.line.id)? {
        ledger::reverse(change, house, &missing)?;
        store::save_found(change, house, (&reversal, &entry))?;
    }
    store::save_reversed(change, &kept)?;
    change.record(told)
}

/// It went back by a transfer of the organisation: nothing waits.
fn send_back(change: &mut Change<'_>, house: &OrganisationId, line: &str) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let told = kept.line.send_back()?;
    ledger::reverse(change, house, &kept.entry)?;
    store::save_reversed(change, &kept)?;
    change.record(told)
}

/// The forms of the queue.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let said = read(&caller, &filled);
    let (house, line) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        explain(change, &house, &line, &said.clone()?)?;
        Ok(format!("/panel/{house}/{PATH}/do-wyjasnienia"))
    });
    let gone = gone.await.map_err(|failure| at_field(&caller, failure));
    caller.onward(gone, async |errors| queue::again(&caller, slug, (id, filled), errors).await).await
}

/// A number that no document has is said where it was typed.
fn at_field(caller: &Caller, failure: Failure) -> Failure {
    match &failure {
        Failure::Refused(refusal @ Refusal::StatementRefusal(StatementRefusal::DocumentUnknown)) => {
            Errors::one("numer", sentence::refusal(caller.words(), refusal)).into()
        }
        _ => failure,
    }
}

fn read(caller: &Caller, filled: &Filled) -> Result<Said, Errors> {
    let mut form = Reading::of(filled, caller.words());
    match filled.text("to") {
        "cel" => {
            let fund = form.choice("cel", "statement-no-fund", chosen);
            form.whole(|| Some(Said::Fund(fund?)))
        }
        "kod" => {
            let code = form.choice("kod", "statement-no-code", |code| DonationCode::parse(code).ok());
            form.whole(|| Some(Said::Code(code?)))
        }
        "inne" => {
            let kind = form.choice("rodzaj", "statement-no-kind", |kind| kind.parse::<NoDonation>().ok());
            let reason = form.need("powod", "statement-no-reason", Line::<200>::parse);
            form.whole(|| Some(Said::Other(kind?, reason?)))
        }
        "dokument" => {
            let number = form.need("numer", "statement-no-document", Line::<40>::parse);
            form.whole(|| Some(Said::Document(number?)))
        }
        "zapisana" => Ok(Said::Noted(EntryId(filled.text("zapis").to_owned()))),
        "gotowka" => {
            let deposits: Vec<String> = filled.list("wplata").into_iter().map(str::to_owned).collect();
            if deposits.is_empty() {
                form.wrong("wplata", "statement-no-deposit");
            }
            form.whole(|| Some(Said::Carried(deposits)))
        }
        "cofnij" => Ok(Said::TakenBack),
        "bank" => Ok(Said::Reversed),
        "odeslane" => Ok(Said::SentBack),
        _ => Err(Errors::one("to", caller.words().say("statement-no-answer"))),
    }
}
