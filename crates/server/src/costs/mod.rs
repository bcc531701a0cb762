//! What the activities of an organisation cost, and what of it is still to pay.

pub mod list;
pub mod note;
pub mod pay;
pub mod show;
pub mod store;
pub mod withdraw;

use crate::app::Change;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::ledger::store as ledger;
use crate::paid_activity;
use crate::sentence;
use mutual_aid::cost::{Ground, Spending, Status};
use mutual_aid::refusal::{CostRefusal, LedgerRefusal};
use mutual_aid::{FundId, OrganisationId, Refusal};

/// Where they stand in the panel.
pub const PATH: &str = "koszty";

/// What a cost stands on; whoever spends money of the same fund at the same time waits.
fn ground(change: &mut Change<'_>, house: &OrganisationId, fund: &FundId) -> Result<Ground, Failure> {
    let fund = funds::find_to_change(change, house, fund)?.fund;
    let today = change.now().day();
    let look = &mut change.look();
    Ok(Ground { cash: funds::cash(look, house, &fund.id)?, books: ledger::books(look, house)?, fund, today })
}

/// The same failure; a refusal stands at the field that can mend it.
fn at_field(words: Words, failure: Failure) -> Failure {
    use {CostRefusal as C, LedgerRefusal as L};
    let Failure::Refused(refusal) = failure else { return failure };
    let field = match &refusal {
        Refusal::LedgerRefusal(L::InFuture { .. } | L::BeforeBooks { .. })
        | Refusal::CostRefusal(C::MonthClosed { .. } | C::PaidBefore { .. }) => "dzien",
        Refusal::LedgerRefusal(L::FundShort | L::NoAmount) => "kwota",
        Refusal::LedgerRefusal(L::CashShort { .. }) => "zaplata",
        Refusal::CostRefusal(C::Aid | C::VolunteersWork) => "opis",
        Refusal::CostRefusal(C::PurposeForbids) => "fundusz",
        _ => return Failure::Refused(refusal),
    };
    Failure::Invalid(Errors::one(field, sentence::refusal(words, &refusal)))
}

/// On what it was spent: „Działalność odpłatna: Naprawa rowerów, Materiały”.
fn spent_on(words: Words, spending: Spending) -> String {
    let activity = words.say(format!("activity-{}", <&str>::from(spending.activity())));
    let Some((category, kind)) = spending.line() else { return activity };
    let line = words.say(format!("cost-{}", <&str>::from(kind)));
    format!("{activity}: {}, {line}", paid_activity::kind(words, category))
}

/// The word of a status.
fn status(words: Words, status: Status) -> String {
    words.say(format!("status-cost-{}", <&str>::from(status)))
}

/// The shape beside the word of a status.
fn shape(status: Status) -> &'static str {
    match status {
        Status::Due => "waiting",
        Status::Paid => "done",
        Status::Withdrawn => "ended",
    }
}
