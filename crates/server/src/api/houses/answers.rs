//! What a program answers to an order: read, taken, asked about, declined, called off, put right, closed.

use super::act;
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::orders::Receipt;
use crate::api::orders::acts::NewAnswer;
use crate::api::reader::{Payload, Reader};
use crate::caller::Answer;
use crate::complaints::answer as complaint;
use crate::failure::Failure;
use crate::orders::decline::{self, Reason};
use crate::orders::{acknowledge, ask, close, take};
use axum::extract::Path;
use mutual_aid::reason::{CallOff, Decline};
use mutual_aid::words::Remark;
use serde::Serialize;
use utoipa::ToSchema;

/// Why the organisation cannot help.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewDecline {
    /// The reason.
    #[schema(schema_with = codes::decline)]
    pub reason: String,
    /// A few words for the requester.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub note: Option<String>,
}

/// Why the organisation calls an order off that it had taken on.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewCallOff {
    /// The reason.
    #[schema(schema_with = codes::call_off)]
    pub reason: String,
    /// A few words for the requester.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub note: Option<String>,
}

/// What the organisation answers to a complaint.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewComplaintAnswer {
    /// The answer.
    #[schema(max_length = 600)]
    pub text: String,
    /// Whether the work is done again; otherwise the case is closed.
    pub again: bool,
}

type At = Path<(String, String)>;

/// Say that an order was read
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/acknowledge", tag = "desk",
    operation_id = "acknowledgeOrder", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was said", body = Receipt)))]
pub async fn acknowledge(client: Client, Path(at): At, payload: Payload) -> Answer {
    nothing(&client, &payload).await?;
    act(&client, at, &payload, acknowledge::acknowledge).await
}

/// Take an order nobody has
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/take", tag = "desk",
    operation_id = "takeOrder", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It is the organisation's", body = Receipt)))]
pub async fn take(client: Client, Path(at): At, payload: Payload) -> Answer {
    nothing(&client, &payload).await?;
    act(&client, at, &payload, take::take).await
}

/// Ask the requester something
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/question", tag = "desk",
    operation_id = "askRequester", security(("organisation" = [])), request_body = NewAnswer,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was asked", body = Receipt)))]
pub async fn question(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let said = reader.need("/text", "ask-no-question", Remark::parse);
    let said = reader.whole(|| said)?;
    act(&client, at, &payload, move |change, key| ask::ask(change, key, &said)).await
}

/// Decline an order
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/decline", tag = "desk",
    operation_id = "declineOrder", security(("organisation" = [])), request_body = NewDecline,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was declined", body = Receipt)))]
pub async fn decline(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let reason = reason(&client, &payload, Decline::codes())?;
    act(&client, at, &payload, move |change, key| decline::decline(change, key, &reason)).await
}

/// Call an order off that was taken on
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/cancel", tag = "desk",
    operation_id = "callOrderOff", security(("organisation" = [])), request_body = NewCallOff,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was called off", body = Receipt)))]
pub async fn cancel(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let reason = reason(&client, &payload, CallOff::codes())?;
    act(&client, at, &payload, move |change, key| decline::cancel(change, key, &reason)).await
}

/// Answer a complaint
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/complaint", tag = "desk",
    operation_id = "answerComplaint", security(("organisation" = [])), request_body = NewComplaintAnswer,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was answered", body = Receipt)))]
pub async fn complaint(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let text = reader.need("/text", "complaint-no-answer", Remark::parse);
    let again = reader.is_so("/again");
    if again.is_none() {
        reader.wrong("/again", "complaint-no-way");
    }
    let input = reader.whole(|| Some(complaint::Input { text: text?, again: again? }))?;
    act(&client, at, &payload, move |change, key| complaint::answer(change, key, &input)).await
}

/// Close a case
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/close", tag = "desk",
    operation_id = "closeOrder", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was closed", body = Receipt)))]
pub async fn close(client: Client, Path(at): At, payload: Payload) -> Answer {
    nothing(&client, &payload).await?;
    act(&client, at, &payload, close::close).await
}

/// The act says everything; a payload has nothing to add.
pub(super) async fn nothing(client: &Client, payload: &Payload) -> Result<(), Failure> {
    client.program().await?;
    Reader::of(&payload.value, client.words()).whole(|| Some(()))
}

/// A reason of the list, and a few words.
pub(super) fn reason(client: &Client, payload: &Payload, codes: &[&str]) -> Result<Reason, Failure> {
    let mut reader = Reader::of(&payload.value, client.words());
    let code = reader.code::<String>("/reason", codes);
    if code.is_none() {
        reader.wrong("/reason", "reason-missing");
    }
    let note = reader.may("/note", Remark::parse);
    reader.whole(|| Some(Reason { code: code?, note }))
}
