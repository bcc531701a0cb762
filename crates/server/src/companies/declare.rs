//! A verified company declares that it offers only what the law allows, and is active.

use super::{own, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::sentence;
use mutual_aid::Act;
use mutual_aid::refusal::CompanyRefusal;

/// The company declares to keep the law and the rules (Regulation (EU) 2022/2065, art. 30 ust. 1 lit. e).
///
/// # Errors
/// It is not verified, or not theirs.
pub fn declare(change: &mut Change<'_>) -> Result<(), Failure> {
    let mut record = store::find_own_to_change(change)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let declared = record.company.declare()?;
    store::save(change, &record)?;
    change.record(declared)
}

/// `/moje/firma/oswiadczenie`
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    own::own(&caller).await?;
    let read = match filled.has("oswiadczam") {
        true => Ok(()),
        false => {
            let refusal = CompanyRefusal::NotDeclared.into();
            Err(Errors::one("oswiadczam", sentence::refusal(caller.words(), &refusal)))
        }
    };
    let gone = caller.submit(&filled, move |change| {
        read.clone()?;
        declare(change)?;
        Ok("/moje/firma".to_owned())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| own::page(&caller, errors).await).await
}
