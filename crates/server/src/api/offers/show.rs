//! `GET /api/v1/offers/{id}`: one offer whole.

use super::{Offer, OfferItem, SlotItem, item};
use crate::api::client::Client;
use crate::api::codes;
use crate::app::Look;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::offers::show::{Seen, see};
use crate::search::store::cards::lines;
use axum::extract::Path;

/// One offer
///
/// With its text, its terms and its coming times. An offer that was withdrawn or has run out is not found.
#[utoipa::path(get, path = "/api/v1/offers/{id}", tag = "offers", operation_id = "showOffer",
    params(("id" = i64, Path, description = "The number of the offer")),
    responses((status = 200, description = "The offer", body = Offer)))]
pub async fn show(client: Client, Path(id): Path<String>) -> Answer {
    client.query().whole(|| Some(()))?;
    let number: i64 = id.parse().map_err(|_| Failure::NotFound)?;
    let (words, origin) = (client.words(), client.app.settings.url.clone());
    let story = move |look: &mut Look<'_>| {
        let seen = see(look, words, number)?;
        let line = lines(look, &[u64::try_from(number).unwrap_or_default()])?.pop();
        let line = line.filter(|_| seen.is_shown()).ok_or(Failure::NotFound)?;
        Ok(whole(item(line, None, words, &origin), &seen))
    };
    Ok(client.show(&client.app.look(client.by(), story).await?))
}

fn whole(item: OfferItem, seen: &Seen) -> Offer {
    let it = &seen.kept.details;
    let slot = |slot: &crate::slots::Slot| SlotItem {
        id: slot.id.0.clone(),
        starts: slot.span.starts.to_string(),
        ends: slot.span.ends.to_string(),
        free: slot.free(seen.now),
    };
    let kinds = codes::KINDS.iter().copied();
    let included = |kind: &&str| kind.parse().is_ok_and(|kind| it.recipients.include(kind));
    Offer {
        item,
        text: it.text.clone(),
        terms: it.standard_terms(),
        status: seen.kept.offer.status.into(),
        where_done: it.where_done.into(),
        recipients: kinds.filter(included).collect(),
        languages: it.languages.iter().map(|language| (*language).into()).collect(),
        valid_until: it.valid_until.to_string(),
        fee_up_to_grosze: seen.price.map(|price| price.most.0),
        fee_unit: seen.price.map(|price| price.unit.into()),
        slots: seen.room.slots.iter().map(slot).collect(),
        phone: seen.host.phone.clone(),
        opening_hours: seen.host.opening_hours.clone(),
    }
}
