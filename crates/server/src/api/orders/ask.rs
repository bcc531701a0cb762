//! `POST /api/v1/orders`: somebody asks for help.

use super::asked::{NewOrder, details};
use super::{Receipt, answer, receipt};
use crate::api::client::Client;
use crate::api::reader::{Payload, Reader};
use crate::app::{By, Change};
use crate::caller::Answer;
use crate::enquiries::check::SENT;
use crate::enquiries::{self, Invitation};
use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::orders::ask_at_once::ask_at_once;
use crate::orders::store::Details;
use crate::sentence;
use axum::http::StatusCode;
use mutual_aid::refusal::OfferRefusal;
use mutual_aid::{Moment, OrganisationId, Refusal};

/// Ask for help
///
/// The order is sent at once. With an `Idempotency-Key`, sending it again gets the first answer.
#[utoipa::path(post, path = "/api/v1/orders", tag = "orders", operation_id = "placeOrder", request_body = NewOrder,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's own, new for each order")),
    responses((status = 201, description = "The order was sent", body = Receipt)))]
pub async fn submit(client: Client, payload: Payload) -> Answer {
    client.app.allow(SENT, &client.limited_as()).await?;
    let call = client.call(&client.limited_as(), &payload.text)?;
    let (details, house) = read(&client, &payload).await?;
    let teller = client.clone();
    let story = move |change: &mut Change<'_>| {
        let case = ask_at_once(change, details.clone(), house.clone())?;
        receipt(&teller, &case, StatusCode::CREATED)
    };
    let called = client.app.answer_once(client.by(), call, story).await;
    Ok(answer(&client, called.map_err(|failure| at_slot(&client, failure))?))
}

async fn read(client: &Client, payload: &Payload) -> Result<(Details, Option<OrganisationId>), Failure> {
    let today = Moment(client.app.clock.now()).day();
    let mut reader = Reader::of(&payload.value, client.words());
    let invitation = invitation(client, &mut reader).await?;
    let details = details(&mut reader, invitation.as_ref(), client.language, today);
    let house = invitation.map(|found| found.kept.offer.organisation);
    reader.whole(|| Some((details?, house)))
}

/// The offer that is answered.
async fn invitation(client: &Client, reader: &mut Reader<'_>) -> Result<Option<Invitation>, Failure> {
    let Some(number) = reader.number("/offer", 1, i64::MAX) else { return Ok(None) };
    let found = client.app.look(By::system(), move |look| enquiries::open(look, number)).await?;
    if found.is_none() {
        reader.wrong("/offer", "api-no-offer");
    }
    Ok(found)
}

/// Somebody was quicker: told where the time stands.
fn at_slot(client: &Client, failure: Failure) -> Failure {
    match failure {
        Failure::Refused(Refusal::OfferRefusal(
            gone @ (OfferRefusal::NoFreeSlot | OfferRefusal::SlotInPast),
        )) => Errors::one("/slot", sentence::refusal(client.words(), &gone.into())).into(),
        failure => failure,
    }
}
