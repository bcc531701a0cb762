//! `POST /api/v1/organisations/{slug}/aid/{request}/decide`: an aid officer decides, on need alone; or helps at once.

use super::{AidReceipt, act};
use crate::aid::Key;
use crate::aid::decide::{self, Input};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::houses::{at_field, codes};
use crate::api::reader::{Payload, Reader};
use crate::app::Change;
use crate::caller::Answer;
use axum::extract::Path;
use mutual_aid::aid::{Decision, Form, Outcome};
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{FundId, Grosze, Refusal};
use serde::Serialize;
use strum::VariantNames as _;
use utoipa::ToSchema;

/// What is decided.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewAidDecision {
    /// What is decided.
    #[schema(schema_with = codes::outcome)]
    pub outcome: String,
    /// What it is given as; nothing is given when it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::form, required = false)]
    pub form: Option<String>,
    /// How much it is worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    pub amount_grosze: Option<i64>,
    /// The id of the fund that pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund: Option<String>,
    /// The places of the criteria that count, from 1.
    #[schema(min_items = 1)]
    pub criteria: Vec<i64>,
    /// Why, about need alone.
    #[schema(max_length = 600)]
    pub reason: String,
    /// The minute of the committee, by its number or day; needed where a committee decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub minute: Option<String>,
    /// The recipient sits on the board, as far as nobody assessed the request before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(default = false)]
    pub board: Option<bool>,
    /// The decider knows that the gifts come near an amount of the law, which the `warnings` of the ground say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(default = false)]
    pub aware: Option<bool>,
    /// Given at once by one person; a second one looks at it within the days of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(default = false)]
    pub at_once: Option<bool>,
    /// Why a small organisation takes this signature for enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub exception: Option<String>,
}

/// Decide on a request
///
/// The owner of the token signs. Where a second signature is needed the decision waits for it; otherwise it counts, and what
/// was granted is reserved. `at_once` is help in an emergency.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/decide", tag = "aid",
    operation_id = "decideAid", security(("organisation" = [])), request_body = NewAidDecision,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It was decided, or waits for a signature", body = AidReceipt)))]
pub async fn submit(client: Client, Path(at): Path<(String, String)>, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let input = read(&mut reader);
    let input = reader.whole(|| input)?;
    let words = client.words();
    let story = move |change: &mut Change<'_>, key: &Key| {
        decide::decide(change, key, &input).map_err(|failure| at_field(words, failure, field))
    };
    act(&client, at, &payload, story).await
}

/// Where a refusal of the rules is mended.
fn field(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::AidRefusal(AidRefusal::NearThreshold) => Some("/aware"),
        Refusal::AidRefusal(AidRefusal::NoMinute) => Some("/minute"),
        _ => None,
    }
}

fn read(reader: &mut Reader<'_>) -> Option<Input> {
    let outcome = reader.choice::<Outcome>("/outcome", Outcome::VARIANTS, "aid-no-outcome");
    let given = given(reader, outcome);
    let criteria = reader.numbers("/criteria", (1, 12));
    if criteria.is_empty() {
        reader.wrong("/criteria", "aid-no-criterion");
    }
    let criteria = criteria.into_iter().filter_map(|place| usize::try_from(place).ok()).collect();
    let reason = reader.need("/reason", "aid-no-reasons", Remark::parse);
    let emergency = reader.is_so("/at_once").unwrap_or_default();
    let minute = reader.may("/minute", Remark::parse);
    let exception = reader.may("/exception", Remark::parse);
    let (board, aware) =
        (reader.is_so("/board").unwrap_or_default(), reader.is_so("/aware").unwrap_or_default());
    let (outcome, (form, amount, fund), reason) = (outcome?, given?, reason?);
    let decision =
        Decision { outcome, form, amount, fund, criteria, reason, minute, emergency, signatures: Vec::new() };
    Some(Input { decision, exception, board, aware })
}

/// As what, how much, from which fund; a refusal gives nothing.
fn given(
    reader: &mut Reader<'_>,
    outcome: Option<Outcome>,
) -> Option<(Option<Form>, Grosze, Option<FundId>)> {
    if outcome == Some(Outcome::Refused) {
        for pointer in ["/form", "/amount_grosze", "/fund"] {
            reader.none(pointer, "api-nothing-granted");
        }
        return Some((None, Grosze::ZERO, None));
    }
    let form = reader.choice::<Form>("/form", Form::VARIANTS, "aid-no-form");
    let amount = reader.amount("/amount_grosze", "aid-no-amount");
    let fund = reader.text("/fund").map(FundId::from);
    if fund.is_none() {
        reader.wrong("/fund", "aid-no-fund");
    }
    Some((Some(form?), amount?, Some(fund?)))
}
