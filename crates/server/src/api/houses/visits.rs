//! What a program does with a visit: the signed slip, another time, or it falls through.

use super::answers::reason;
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::orders::acts::{USUAL, span};
use crate::api::orders::{Receipt, answer, receipt};
use crate::api::reader::{Payload, Reader};
use crate::app::Change;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::orders::store as orders;
use crate::organisations::store::find_house;
use crate::visits::fall_through::{How, fall_through};
use crate::visits::finish::{Slip, finish as finished};
use crate::visits::reschedule::reschedule;
use crate::visits::store;
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::reason::{Abort, CallOff};
use mutual_aid::refusal::VisitRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Moment, OrganisationId};
use serde::Serialize;
use utoipa::ToSchema;

/// What the slip says.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewSlip {
    /// How long the work took, minutes.
    #[schema(minimum = 1, maximum = 720)]
    pub minutes: u32,
    /// Whoever was helped signed it; without that it ends nothing.
    pub signed: bool,
    /// What they remarked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub remarks: Option<String>,
}

/// A new time, to which the requester said yes.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewTime {
    /// When the work starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// How long, minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 15, maximum = 720, default = 60)]
    pub minutes: Option<u32>,
    /// The requester said yes on the telephone; without that nothing moves.
    pub agreed: bool,
}

/// Why a visit falls through.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewFall {
    /// The reason; of a missed visit, who was not there.
    #[schema(schema_with = codes::fall)]
    pub reason: String,
    /// A few words for the requester.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub note: Option<String>,
}

/// Runs a story on a visit, once, if the client has seen the present version of its order.
async fn act<F>(client: &Client, (slug, visit): (String, String), payload: &Payload, story: F) -> Answer
where
    F: Fn(&mut Change<'_>, &OrganisationId, &str) -> Result<String, Failure> + Send + 'static,
{
    let (bearer, by) = client.program().await?;
    let (seen, call) = (client.seen()?, client.call(bearer.token.as_str(), &payload.text)?);
    let teller = client.clone();
    let whole = move |change: &mut Change<'_>| {
        let house = find_house(&mut change.look(), &slug)?.id;
        change.who().may(&Act::SeeOrder(Some(&house)))?;
        let order = store::find(&mut change.look(), &house, &visit)?.order;
        if seen.is_some_and(|seen| {
            orders::find_own(&mut change.look(), order.as_str()).is_ok_and(|case| case.version != seen)
        }) {
            return Err(Failure::Unmet);
        }
        story(change, &house, &visit)?;
        let case = orders::find_own(&mut change.look(), order.as_str())?;
        receipt(&teller, &case, StatusCode::OK)
    };
    Ok(answer(client, client.app.answer_once(by, call, whole).await?))
}

type At = Path<(String, String)>;

/// Write a signed slip down
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/visits/{visit}/finish", tag = "desk",
    operation_id = "finishVisit", security(("organisation" = [])), request_body = NewSlip,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("visit" = String, Path, description = "The id of the visit"), Sent),
    responses((status = 200, description = "Visit, hours and completion are written", body = Receipt)))]
pub async fn finish(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let minutes = reader.number("/minutes", 1, 720).and_then(|minutes| u32::try_from(minutes).ok());
    if minutes.is_none() {
        reader.wrong("/minutes", "finish-no-minutes");
    }
    let signed = reader.is_so("/signed").unwrap_or_default();
    if !signed {
        reader.refused("/signed", VisitRefusal::NoSignature);
    }
    let remarks = reader.may("/remarks", Remark::parse);
    let slip = reader.whole(|| Some(Slip { minutes: minutes?, signed, remarks }))?;
    act(&client, at, &payload, move |change, house, id| finished(change, house, id, &slip)).await
}

/// Move a visit
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/visits/{visit}/move", tag = "desk",
    operation_id = "moveVisit", security(("organisation" = [])), request_body = NewTime,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("visit" = String, Path, description = "The id of the visit"), Sent),
    responses((status = 200, description = "It moved", body = Receipt)))]
pub async fn move_visit(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let minutes = reader.number("/minutes", 15, 720).unwrap_or(USUAL);
    let starts = reader.text("/starts").map(str::to_owned);
    if starts.is_none() {
        reader.wrong("/starts", "take-on-no-day");
    }
    let now = Moment(client.app.clock.now());
    let to = starts.and_then(|text| span(&mut reader, &text, minutes, now));
    if !reader.is_so("/agreed").unwrap_or_default() {
        reader.wrong("/agreed", "reschedule-not-agreed");
    }
    let to = reader.whole(|| to)?;
    act(&client, at, &payload, move |change, house, id| reschedule(change, house, id, to)).await
}

async fn falls(client: Client, at: (String, String), payload: Payload, how: How, codes: &[&str]) -> Answer {
    client.program().await?;
    let reason = reason(&client, &payload, codes)?;
    act(&client, at, &payload, move |change, house, id| fall_through(change, house, id, how, &reason)).await
}

/// Call a visit off
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/visits/{visit}/call-off", tag = "desk",
    operation_id = "callVisitOff", security(("organisation" = [])), request_body = NewFall,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("visit" = String, Path, description = "The id of the visit"), Sent),
    responses((status = 200, description = "It was called off; the order can be planned again", body = Receipt)))]
pub async fn call_off(client: Client, Path(at): At, payload: Payload) -> Answer {
    falls(client, at, payload, How::CalledOff, CallOff::codes()).await
}

/// Break a visit off
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/visits/{visit}/abort", tag = "desk",
    operation_id = "abortVisit", security(("organisation" = [])), request_body = NewFall,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("visit" = String, Path, description = "The id of the visit"), Sent),
    responses((status = 200, description = "It was broken off; the order can be planned again", body = Receipt)))]
pub async fn abort(client: Client, Path(at): At, payload: Payload) -> Answer {
    falls(client, at, payload, How::BrokenOff, Abort::codes()).await
}

/// Say who was not there
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/visits/{visit}/no-show", tag = "desk",
    operation_id = "missVisit", security(("organisation" = [])), request_body = NewFall,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("visit" = String, Path, description = "The id of the visit"), Sent),
    responses((status = 200, description = "It was said; the order can be planned again", body = Receipt)))]
pub async fn no_show(client: Client, Path(at): At, payload: Payload) -> Answer {
    falls(client, at, payload, How::NoShow, &["recipient", "participant"]).await
}
