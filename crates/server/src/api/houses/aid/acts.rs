//! What a program does with a request for aid: assessed, signed, looked over, settled, called off, asked back.

use super::{AidReceipt, act};
use crate::aid::{assess, cancel, look_over, recover, review, settle, sign};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::houses::answers::nothing;
use crate::api::houses::{at_field, codes};
use crate::api::reader::{Payload, Reader};
use crate::caller::Answer;
use axum::extract::Path;
use mutual_aid::Refusal;
use mutual_aid::reason::AidCancel;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;
use serde::Serialize;
use utoipa::ToSchema;

/// What somebody finds who assesses a request.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewAssessment {
    /// The participant sits on the board: two others decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(default = false)]
    pub board: Option<bool>,
}

/// A second signature.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewSignature {
    /// Why a small organisation takes this signature for enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub exception: Option<String>,
}

/// A second look at what was given at once.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewLook {
    /// The second person agrees.
    pub agrees: bool,
    /// What they object to; needed where they do not agree.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub objection: Option<String>,
    /// Why a small organisation takes this look for enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub exception: Option<String>,
}

/// What is answered to an appeal.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewReview {
    /// The appeal is right: others decide anew.
    pub right: bool,
    /// The answer.
    #[schema(max_length = 600)]
    pub answer: String,
}

/// What proves that something said was false, and how much is asked back.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewRecovery {
    /// The paper that proves it, with its number.
    #[schema(max_length = 600)]
    pub proof: String,
    /// The day of that paper.
    #[schema(format = Date)]
    pub proven_on: String,
    /// How much.
    #[schema(minimum = 1)]
    pub amount_grosze: i64,
}

/// Why aid is called off.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewAidCancel {
    /// The reason.
    #[schema(schema_with = codes::aid_cancel)]
    pub reason: String,
}

type At = Path<(String, String)>;

/// Assess a request
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/assess", tag = "aid",
    operation_id = "assessAid", security(("organisation" = [])), request_body = NewAssessment,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It was assessed", body = AidReceipt)))]
pub async fn assess(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let board = reader.is_so("/board").unwrap_or_default();
    reader.whole(|| Some(()))?;
    act(&client, at, &payload, move |change, key| assess::assess(change, key, board)).await
}

/// Sign a decision that waits
///
/// The owner of the token is the second person; with the last signature the decision counts.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/sign", tag = "aid",
    operation_id = "signAid", security(("organisation" = [])), request_body = NewSignature,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It was signed", body = AidReceipt)))]
pub async fn sign(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let exception = reader.may("/exception", Remark::parse);
    let exception = reader.whole(|| Some(exception))?;
    act(&client, at, &payload, move |change, key| sign::sign(change, key, exception.as_ref())).await
}

/// Turn a decision down that waits
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/turn-down", tag = "aid",
    operation_id = "turnAidDown", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "Somebody proposes anew", body = AidReceipt)))]
pub async fn turn_down(client: Client, Path(at): At, payload: Payload) -> Answer {
    nothing(&client, &payload).await?;
    act(&client, at, &payload, sign::turn_down).await
}

/// Look at what was given at once
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/look-over", tag = "aid",
    operation_id = "lookAidOver", security(("organisation" = [])), request_body = NewLook,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "A second person has looked", body = AidReceipt)))]
pub async fn look_over(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let agrees = reader.answer("/agrees", "aid-no-answer");
    let (objection, exception) =
        (reader.may("/objection", Remark::parse), reader.may("/exception", Remark::parse));
    match agrees {
        Some(true) => reader.none("/objection", "api-agrees"),
        Some(false) if objection.is_none() => reader.wrong("/objection", "aid-no-objection"),
        _ => {}
    }
    let input = reader.whole(|| Some(look_over::Input { objection, exception }))?;
    act(&client, at, &payload, move |change, key| look_over::look_over(change, key, &input)).await
}

/// Settle a request
///
/// The signed receipt is in the file.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/settle", tag = "aid",
    operation_id = "settleAid", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It is settled", body = AidReceipt)))]
pub async fn settle(client: Client, Path(at): At, payload: Payload) -> Answer {
    nothing(&client, &payload).await?;
    act(&client, at, &payload, settle::settle).await
}

/// Answer an appeal
///
/// By somebody who did not decide; when it is right, a new request follows and others decide.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/review", tag = "aid",
    operation_id = "reviewAidAppeal", security(("organisation" = [])), request_body = NewReview,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It was answered", body = AidReceipt)))]
pub async fn review(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let right = reader.answer("/right", "aid-no-answer");
    let answer = reader.need("/answer", "aid-no-review-text", Remark::parse);
    let input = reader.whole(|| Some(review::Input { right: right?, answer: answer? }))?;
    act(&client, at, &payload, move |change, key| review::review(change, key, &input)).await
}

/// Ask aid back
///
/// On proof that something said was false, and by somebody who did not decide on it.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/recover", tag = "aid",
    operation_id = "recoverAid", security(("organisation" = [])), request_body = NewRecovery,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It is owed", body = AidReceipt)))]
pub async fn recover(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let proof = reader.need("/proof", "aid-no-proof", Remark::parse);
    let proven_on = reader.day("/proven_on", "aid-no-day");
    let amount = reader.amount("/amount_grosze", "aid-no-amount");
    let input =
        reader.whole(|| Some(recover::Input { proof: proof?, proven_on: proven_on?, amount: amount? }))?;
    let words = client.words();
    let future = |refusal: &Refusal| {
        matches!(refusal, Refusal::AidRefusal(AidRefusal::InFuture { .. })).then_some("/proven_on")
    };
    act(&client, at, &payload, move |change, key| {
        recover::recover(change, key, &input).map_err(|failure| at_field(words, failure, future))
    })
    .await
}

/// Call aid off
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/cancel", tag = "aid",
    operation_id = "callAidOff", security(("organisation" = [])), request_body = NewAidCancel,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It was called off; what was reserved is free", body = AidReceipt)))]
pub async fn cancel(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let reason = reader.choice::<AidCancel>("/reason", AidCancel::codes(), "aid-no-reason");
    let reason = reader.whole(|| reason)?;
    act(&client, at, &payload, move |change, key| cancel::cancel(change, key, reason)).await
}
