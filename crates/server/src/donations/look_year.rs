//! Somebody who also handles orders looks at the donors of a year: only in a declared small organisation, and each look
//! leaves a trace.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::donations::year;
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::statements::payers::{Payers, look_at};
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::event::Noun;

/// Whether the donors of a year are shown to this person, or one may look.
///
/// # Errors
/// Neither: somebody else must keep the donations.
pub fn covers(look: &mut Look<'_>, slug: &str) -> Result<Payers, Failure> {
    let house = find_house(look, slug)?.id;
    look.who().may(&Act::LookAtDonor(&house))?;
    let payers = Payers::looked_at(look, slug, Noun::Organisation)?;
    if payers == Payers::Hidden {
        look.who().may(&Act::SeeDonors(&house))?;
    }
    Ok(payers)
}

/// The donors of a year are shown to this person.
///
/// # Errors
/// They are covered, or somebody else must keep the donations.
pub fn may_see(look: &mut Look<'_>, slug: &str) -> Result<(), Failure> {
    if covers(look, slug)? == Payers::Seen {
        return Ok(());
    }
    let house = find_house(look, slug)?.id;
    Ok(look.who().may(&Act::SeeDonors(&house))?)
}

/// `/panel/{org}/darowizny/rok/{year}/darczyncy`
pub async fn submit(caller: Caller, Path((slug, year)): Path<(String, String)>, filled: Filled) -> Answer {
    let (of, back) = (slug.clone(), year.clone());
    let gone = caller.submit(&filled, move |change| {
        look_at(change, &of, Noun::Organisation)?;
        Ok(format!("/panel/{of}/darowizny/rok/{back}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| year::page(again, (slug, year), Filled::default(), errors).await).await
}
