//! The requester accepts the terms on the table.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::orders::{Case, holder, store};
use crate::sentence;
use crate::terms::store as terms;
use mutual_aid::event::Noun;
use mutual_aid::refusal::TermsRefusal;
use mutual_aid::terms::Side;
use mutual_aid::{Act, Event, Refusal, Subject};

/// The requester accepts a numbered version; when the organisation had accepted it too, it is agreed. `early` when they
/// ask to begin paid work before the days of withdrawal are over.
///
/// # Errors
/// Another version is on the table, its time has passed, or it is not theirs.
pub fn accept_terms(change: &mut Change<'_>, id: &str, version: u32, early: bool) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    let mut table = terms::find_to_change(change, &case.order.id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let what = table.accept(Side::Requester, version, change.channel(), change.now())?;
    if early {
        table.ask_early_start(change.now());
    }
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    let accepted = Event { subject, organisation: case.order.organisation.clone(), what };
    terms::save(change, &case.order.id, &table)?;
    change.record(accepted)?;
    if table.agreed().is_some() {
        let agreed = case.order.agree(&table, &change.law(), change.now())?;
        store::save(change, &case)?;
        change.record(agreed)?;
    }
    Ok(case)
}

/// Accepts.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Ok((id, by)) = caller.by_case() else { return holder::lost(&caller) };
    let version = filled.text("wersja").parse().unwrap_or_default();
    let early = filled.has("wczesniej");
    let story = move |change: &mut Change<'_>| {
        accept_terms(change, id.as_str(), version, early)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await.map_err(|failure| at_field(&caller, failure));
    caller.onward(gone, async |errors| holder::again(&caller, errors, filled).await).await
}

/// The box to tick for an early start is where its refusal is mended.
fn at_field(caller: &Caller, failure: Failure) -> Failure {
    match &failure {
        Failure::Refused(refusal @ Refusal::TermsRefusal(TermsRefusal::EarlyStart { .. })) => {
            Failure::Invalid(Errors::one("wczesniej", sentence::refusal(caller.words(), refusal)))
        }
        _ => failure,
    }
}
