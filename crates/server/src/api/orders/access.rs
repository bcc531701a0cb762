//! `POST /api/v1/orders/{number}/access`: number and contact give a token for half an hour.

use crate::api::client::Client;
use crate::api::reader::{Payload, Reader};
use crate::caller::Answer;
use crate::enquiries::session_for;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::session::Kind;
use crate::orders::open::{Contact, TRIED, recognise};
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::Moment;
use polish_ids::CaseNumber;
use serde::Serialize;
use utoipa::ToSchema;

/// How somebody was reached when they asked.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewAccess {
    /// The phone or the e-mail address given with the order.
    #[schema(example = "601 234 567", max_length = 254)]
    pub contact: String,
}

/// A token for one order.
#[derive(Debug, Serialize, ToSchema)]
pub struct Access {
    /// To be sent as `Authorization: Bearer …`.
    pub token: String,
    /// When it ends.
    #[schema(format = DateTime)]
    pub expires: String,
}

/// Open a case
///
/// A wrong number and a wrong contact are answered alike. Tries are limited by address and by number.
#[utoipa::path(post, path = "/api/v1/orders/{number}/access", tag = "orders", operation_id = "openOrder",
    params(("number" = String, Path, description = "The number of the order")), request_body = NewAccess,
    responses((status = 200, description = "A token for 30 minutes", body = Access)))]
pub async fn open(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    client.app.allow(TRIED, &client.limited_as()).await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let contact = reader.need("/contact", "open-contact-missing", Contact::parse);
    let contact = reader.whole(|| contact)?;
    let number = CaseNumber::parse(&number).map_err(|_| Failure::NotFound)?.to_string();
    let order = recognise(&client.app, number, contact).await?.ok_or(Failure::NotFound)?;
    let expires = Moment(client.app.clock.now()).plus_seconds(Kind::Case.lasts().as_secs()).to_string();
    let token = session_for(&client.app, client.agent(), &order).await?;
    let access = Access { token, expires };
    let text = serde_json::to_string(&access).map_err(|_| Broken::Engine("an access".into()))?;
    Ok(client.tell(StatusCode::OK, text))
}
