//! The organisation shows an offer to the neighbourhood.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::{self, At};
use crate::offers::{Kept, steps, store};
use axum::extract::Path;
use mutual_aid::lint::{Level, lint};
use mutual_aid::offer::{Offer, names_somebody};
use mutual_aid::refusal::OfferRefusal;

/// The organisation publishes an offer; `sure` when it read what the check of the text points at.
///
/// # Errors
/// A rule of publishing does not hold, the text names somebody, or points were not looked at.
pub fn publish(change: &mut Change<'_>, at: &At, sure: bool) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    let (house, today, law) =
        (store::house(change, &kept.offer.organisation)?, change.now().day(), change.law());
    let event = kept.offer.publish(&house, today, &law)?;
    names_nobody(change, &kept.offer)?;
    let asks = lint(&kept.offer.words, kept.offer.mode).iter().filter(|f| f.level == Level::Ask).count();
    if asks > 0 && !sure {
        return Err(OfferRefusal::TextToCheck { count: asks }.into());
    }
    kept.published_at.get_or_insert(change.now());
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// Holds the text to be without family names and phones of the people the offer names.
///
/// # Errors
/// It has one.
pub fn names_nobody(change: &mut Change<'_>, offer: &Offer) -> Result<(), Failure> {
    for (family_name, phone) in store::people::private(change, offer)? {
        if let Some(found) = names_somebody(&offer.words, &family_name, &phone) {
            return Err(OfferRefusal::PersonInText { found }.into());
        }
    }
    Ok(())
}

/// The button.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let sure = filled.has("pewne");
    steps::take(&caller, at, &filled, move |change, at| publish(change, at, sure)).await
}
