//! A company writes a listing anew; whatever was shown goes back to being a draft.

use super::draft::Form;
use super::store::{self, Text};
use super::{form, one};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::offers::slug::slug;
use axum::extract::Path;
use mutual_aid::Act;

/// The company writes a listing anew.
///
/// # Errors
/// A moderator looks at it now or has taken it down, or it is not theirs.
pub fn mend(change: &mut Change<'_>, number: i64, text: &Text) -> Result<(), Failure> {
    let (mut kept, record) = store::find_to_change(change, number)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let mended = kept.listing.mend(text.words(), text.valid_until)?;
    (kept.text, kept.slug) = (text.clone(), slug(&text.title));
    store::write(change, &kept)?;
    change.record(mended)
}

/// `/moje/firma/oferty/{number}/zmiana`
pub async fn show(caller: Caller, Path(number): Path<String>) -> Answer {
    let number = one::number(&number)?;
    let filled = caller
        .look(move |look| {
            let (kept, record) = store::find(look, number)?;
            look.who().may(&Act::KeepCompany(&record.company.id))?;
            Ok(form::fill(&kept.text))
        })
        .await?;
    caller.show(&mended(&caller, number, filled, Errors::default()))
}

/// Keeps it.
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let number = one::number(&number)?;
    one::own(&caller, number).await?;
    let input = form::read(&filled, caller.words());
    let gone = caller.submit(&filled, move |change| {
        mend(change, number, &input.clone()?)?;
        Ok(one::address(number))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| caller.show_again(&mended(&caller, number, filled, errors))).await
}

fn mended(caller: &Caller, number: i64, filled: Filled, errors: Errors) -> Form {
    Form::of(caller, "listing-mend", format!("{}/zmiana", one::address(number)), filled, errors)
}
