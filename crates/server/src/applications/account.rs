//! The part "account": where donations go; it may follow later, and the organiser verifies it.

use crate::app::Change;
use crate::applications::form::{self, Sent};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::{self, Record};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::organisation::Part;
use mutual_aid::{Act, number};
use polish_ids::Nrb;

/// The organisation writes its bank account down.
///
/// # Errors
/// The part is closed now, or it is not theirs.
pub fn bank(change: &mut Change<'_>, slug: &str, account: &Nrb) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let written = record.organisation.write(Part::Account)?;
    store::save_account(change, &record, account.as_str())?;
    change.record(written)
}

/// Shows the part.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    form::show(&caller, slug, Part::Account).await
}

/// Writes it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let account = form.need("konto", "application-account-missing", number::account);
    let input = form.whole(|| account);
    form::send(caller, Sent { slug, part: Part::Account, filled }, input, bank).await
}

/// What stands in the part.
pub(super) fn written(record: &Record) -> Filled {
    let account = Nrb::parse(&record.card.account).map(|account| account.to_string());
    Filled::of([("konto", account.unwrap_or_default())])
}
