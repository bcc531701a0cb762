//! What a program of an organisation asks and does, with its token: the stories of the panel's pages.

pub mod aid;
pub mod answers;
pub mod codes;
pub mod donations;
pub mod funds;
pub mod hours;
pub mod orders;
pub mod plan;
pub mod sheet;
pub mod visits;

use super::client::Client;
use super::orders::{answer, receipt, tag};
use super::reader::Payload;
use crate::app::{Called, Change};
use crate::caller::Answer;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::orders::{Case, Key, store};
use crate::organisations::store::find_house;
use crate::sentence;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use mutual_aid::{Act, Refusal};
use polish_ids::CaseNumber;
use serde::Serialize;

/// The number as it is stored.
fn number_of(text: &str) -> Result<String, Failure> {
    CaseNumber::parse(text).map(|number| number.to_string()).map_err(|_| Failure::NotFound)
}

/// Runs a story on an order of the program's organisation, once, if the client has seen its present version. An order
/// that nobody has yet has no version to be seen.
async fn act<F>(client: &Client, (slug, number): (String, String), payload: &Payload, story: F) -> Answer
where
    F: Fn(&mut Change<'_>, &Key) -> Result<Case, Failure> + Send + 'static,
{
    let (bearer, by) = client.program().await?;
    let (seen, call) = (client.seen()?, client.call(bearer.token.as_str(), &payload.text)?);
    let (teller, number) = (client.clone(), number_of(&number)?);
    let whole = move |change: &mut Change<'_>| {
        let organisation = find_house(&mut change.look(), &slug)?.id;
        change.who().may(&Act::SeeOrder(Some(&organisation)))?;
        let key = Key { organisation, number: number.clone() };
        if let Some(seen) = seen
            && store::find(&mut change.look(), &key)?.version != seen
        {
            return Err(Failure::Unmet);
        }
        let case = story(change, &key)?;
        let case = store::find_own(&mut change.look(), case.order.id.as_str())?;
        receipt(&teller, &case, StatusCode::OK)
    };
    Ok(answer(client, client.app.answer_once(by, call, whole).await?))
}

/// What a call is answered, as it is sent and kept for whoever sends the call again.
fn called(status: StatusCode, told: &impl Serialize) -> Result<Called, Failure> {
    let body = serde_json::to_string(told).map_err(|_| Broken::Engine("an answer".into()))?;
    Ok(Called { status: status.as_u16(), body })
}

/// Answers a call about a thing of an organisation: its version is the tag, and one that is new has its address below
/// `place`.
fn told(client: &Client, called: Called, place: &str) -> Response {
    let told: serde_json::Value = serde_json::from_str(&called.body).unwrap_or_default();
    let id = told.get("id").and_then(serde_json::Value::as_str).unwrap_or_default();
    let version = told.get("version").and_then(serde_json::Value::as_i64).unwrap_or_default();
    let status = StatusCode::from_u16(called.status).unwrap_or(StatusCode::OK);
    let address = (status == StatusCode::CREATED).then(|| HeaderValue::from_str(&format!("{place}/{id}")));
    let mut response = tagged(client.tell(status, called.body), version);
    if let Some(Ok(address)) = address {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}

/// Shows somebody's data to a program.
fn shown(client: &Client, found: &impl Serialize) -> Answer {
    let text = serde_json::to_string(found).map_err(|_| Failure::from(Broken::Engine("an answer".into())))?;
    Ok(client.tell(StatusCode::OK, text))
}

/// The answer with the tag of a version.
fn tagged(mut response: Response, version: i64) -> Response {
    if let Ok(tag) = HeaderValue::from_str(&tag(version)) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// What the rules refuse stands at the field that it is about.
fn at_field(words: Words, failure: Failure, field: impl Fn(&Refusal) -> Option<&'static str>) -> Failure {
    match failure {
        Failure::Refused(refusal) => match field(&refusal) {
            Some(pointer) => Errors::one(pointer, sentence::refusal(words, &refusal)).into(),
            None => Failure::Refused(refusal),
        },
        failure => failure,
    }
}

/// What a payload names and is not there is a mistake of the payload, not of the address.
fn named_at(words: Words, (pointer, key): (&str, &str), failure: Failure) -> Failure {
    match failure {
        Failure::NotFound => Errors::one(pointer, words.say(key)).into(),
        failure => failure,
    }
}
