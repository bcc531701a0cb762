//! What the requester of an order does: each act is the story of a button of the case's page.

use super::{Receipt, answer, follow, receipt};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::reader::{Payload, Reader};
use crate::app::{By, Change};
use crate::caller::Answer;
use crate::failure::Failure;
use crate::orders::call_off::REASONS;
use crate::orders::{Case, accept_terms, answer as answering, call_off, confirm, counter, dispute, store};
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::refusal::{TermsRefusal, WordsRefusal};
use mutual_aid::words::Remark;
use mutual_aid::{Moment, OrderId, Span};
use serde::Serialize;
use utoipa::ToSchema;

/// How long a visit is when nothing is said, minutes.
pub const USUAL: i64 = 60;

/// How far ahead a time can be proposed, days.
const AHEAD: i32 = 366;

/// An answer to the organisation's question.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewAnswer {
    /// What is answered.
    #[schema(max_length = 600)]
    pub text: String,
}

/// A yes to the terms.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewConsent {
    /// The version accepted, the one on the table.
    #[schema(minimum = 1)]
    pub version: u32,
    /// Begin paid work before the days of withdrawal are over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(default = false)]
    pub early_start: Option<bool>,
}

/// Another time or other words; one of them is needed.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewProposal {
    /// When the work should start.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub starts: Option<String>,
    /// How long, minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 15, maximum = 720, default = 60)]
    pub minutes: Option<u32>,
    /// In own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub note: Option<String>,
}

/// Why an order is called off.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewReason {
    /// The reason.
    #[schema(schema_with = codes::reason)]
    pub reason: String,
}

/// A word about the finished work.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewConfirmation {
    /// Remarks, if there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub remarks: Option<String>,
}

/// What was not right.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewComplaint {
    /// In own words.
    #[schema(max_length = 600)]
    pub description: String,
}

/// Runs a story on the order of the token, once, if the client has seen its present version.
pub(super) async fn act<F>(
    client: &Client,
    (id, by): (OrderId, By),
    number: String,
    payload: &Payload,
    story: F,
) -> Answer
where
    F: Fn(&mut Change<'_>, &str) -> Result<Case, Failure> + Send + 'static,
{
    let (seen, call) = (client.seen()?, client.call(id.as_str(), &payload.text)?);
    let teller = client.clone();
    let whole = move |change: &mut Change<'_>| {
        let case = store::find_own_to_change(change, id.as_str())?;
        follow::is_of(&case, &number)?;
        if seen.is_some_and(|seen| seen != case.version) {
            return Err(Failure::Unmet);
        }
        story(change, id.as_str())?;
        let case = store::find_own(&mut change.look(), id.as_str())?;
        receipt(&teller, &case, StatusCode::OK)
    };
    Ok(answer(client, client.app.answer_once(by, call, whole).await?))
}

/// Answer a question
#[utoipa::path(post, path = "/api/v1/orders/{number}/answer", tag = "orders", operation_id = "answerQuestion",
    security(("case" = [])), request_body = NewAnswer,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was answered", body = Receipt)))]
pub async fn answer_question(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let said = reader.need("/text", "case-answer-missing", Remark::parse);
    let said = reader.whole(|| said)?;
    act(&client, holder, number, &payload, move |change, id| answering::answer(change, id, &said)).await
}

/// Accept the terms
#[utoipa::path(post, path = "/api/v1/orders/{number}/accept", tag = "orders", operation_id = "acceptTerms",
    security(("case" = [])), request_body = NewConsent,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "They were accepted", body = Receipt)))]
pub async fn accept(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let version = reader.number("/version", 1, i64::from(u32::MAX)).and_then(|n| u32::try_from(n).ok());
    if version.is_none() {
        reader.wrong("/version", "api-missing");
    }
    let early = reader.is_so("/early_start").unwrap_or_default();
    let version = reader.whole(|| version)?;
    let story =
        move |change: &mut Change<'_>, id: &str| accept_terms::accept_terms(change, id, version, early);
    act(&client, holder, number, &payload, story).await
}

/// Propose another time
#[utoipa::path(post, path = "/api/v1/orders/{number}/counter", tag = "orders", operation_id = "proposeTerms",
    security(("case" = [])), request_body = NewProposal,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was proposed", body = Receipt)))]
pub async fn propose(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let now = Moment(client.app.clock.now());
    let minutes = reader.number("/minutes", 15, 720).unwrap_or(USUAL);
    let span =
        reader.text("/starts").map(str::to_owned).and_then(|text| span(&mut reader, &text, minutes, now));
    let note = reader.may("/note", Remark::parse);
    if span.is_none() && note.is_none() {
        reader.wrong("/starts", "counter-nothing");
    }
    let input = reader.whole(|| Some(counter::Input { span, note }))?;
    act(&client, holder, number, &payload, move |change, id| counter::counter(change, id, &input)).await
}

/// A time to come; with seconds it is no time people meet at.
pub fn span(reader: &mut Reader<'_>, text: &str, minutes: i64, now: Moment) -> Option<Span> {
    let Some(moment) = Moment::parse(text).filter(|moment| moment.local().second() == 0) else {
        reader.wrong("/starts", "api-no-moment");
        return None;
    };
    if moment <= now {
        reader.refused("/starts", TermsRefusal::InPast { day: moment.day() });
        return None;
    }
    let span = Span::new(moment.day(), moment.local().time(), u32::try_from(minutes).unwrap_or_default());
    let span = span.filter(|_| moment.day().since(now.day()) <= AHEAD);
    if span.is_none() {
        reader.refused("/starts", WordsRefusal::NoTime);
    }
    span
}

/// Call an order off
#[utoipa::path(post, path = "/api/v1/orders/{number}/cancel", tag = "orders", operation_id = "cancelOrder",
    security(("case" = [])), request_body = NewReason,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was called off", body = Receipt)))]
pub async fn cancel(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let reason = reader.code::<String>("/reason", &REASONS);
    if reason.is_none() {
        reader.wrong("/reason", "refusal-order-no-reason");
    }
    let reason = reader.whole(|| reason)?;
    act(&client, holder, number, &payload, move |change, id| call_off::call_off(change, id, &reason)).await
}

/// Confirm the work
#[utoipa::path(post, path = "/api/v1/orders/{number}/confirm", tag = "orders", operation_id = "confirmWork",
    security(("case" = [])), request_body = NewConfirmation,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was confirmed", body = Receipt)))]
pub async fn confirm_work(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let remarks = reader.may("/remarks", Remark::parse);
    let remarks = reader.whole(|| Some(remarks))?;
    act(&client, holder, number, &payload, move |change, id| confirm::confirm(change, id, remarks.as_ref()))
        .await
}

/// Say that something was not right
#[utoipa::path(post, path = "/api/v1/orders/{number}/dispute", tag = "orders", operation_id = "disputeWork",
    security(("case" = [])), request_body = NewComplaint,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was written down", body = Receipt)))]
pub async fn dispute_work(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let said = reader.need("/description", "dispute-missing", Remark::parse);
    let said = reader.whole(|| said)?;
    act(&client, holder, number, &payload, move |change, id| dispute::dispute(change, id, &said)).await
}
