//! `POST /api/v1/organisations/{slug}/donations`: the cashier took a gift in cash or in goods.

use super::{DonationReceipt, place, receipt};
use crate::api::client::Client;
use crate::api::houses::{at_field, codes, named_at, told};
use crate::api::reader::{Payload, Reader};
use crate::app::Change;
use crate::caller::Answer;
use crate::donations::show::Key;
use crate::donations::take::{self, Input};
use crate::funds::store as funds;
use crate::organisations::store::find_house;
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::donation::{Gift, Way};
use mutual_aid::refusal::{DonationRefusal, LedgerRefusal};
use mutual_aid::words::Line;
use mutual_aid::{Act, Day, FundId, Refusal};
use serde::Serialize;
use utoipa::ToSchema;

/// What the cashier took.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewDonation {
    /// In cash or in goods.
    #[schema(schema_with = codes::by_hand)]
    pub way: String,
    /// The id of the fund it is for.
    pub fund: String,
    /// The amount, or the value of the goods.
    #[schema(minimum = 1, example = 5000)]
    pub amount_grosze: i64,
    /// The day on which it was handed over.
    #[schema(format = Date)]
    pub on: String,
    /// What goods they are; cash has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    pub item: Option<String>,
    /// The day on which goods were accepted in writing; cash has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = Date)]
    pub accepted_on: Option<String>,
}

/// Take a gift
///
/// The gift is booked, and the answer holds the number of its receipt. Nobody is named; a donor who wants a confirmation
/// is named by `acknowledge`.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/donations", tag = "donations", operation_id = "takeDonation",
    security(("organisation" = [])), request_body = NewDonation,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's own, new for each gift")),
    responses((status = 201, description = "It is booked", body = DonationReceipt)))]
pub async fn submit(client: Client, Path(slug): Path<String>, payload: Payload) -> Answer {
    let (bearer, by) = client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let input = read(&mut reader);
    let input = reader.whole(|| input)?;
    let call = client.call(bearer.token.as_str(), &payload.text)?;
    let (words, place) = (client.words(), place(&slug));
    let whole = move |change: &mut Change<'_>| {
        let house = find_house(&mut change.look(), &slug)?.id;
        change.who().may(&Act::KeepDonations(&house))?;
        funds::find(&mut change.look(), &house, &input.fund)
            .map_err(|failure| named_at(words, ("/fund", "donation-no-purpose"), failure))?;
        let id = take::take(change, &house, &input).map_err(|failure| at_field(words, failure, field))?;
        receipt(change, &Key { house: slug.clone(), id: id.0 }, StatusCode::CREATED)
    };
    Ok(told(&client, client.app.answer_once(by, call, whole).await?, &place))
}

fn read(reader: &mut Reader<'_>) -> Option<Input> {
    let way = reader.choice::<Way>("/way", codes::BY_HAND, "donation-no-way");
    let fund = reader.text("/fund").map(FundId::from);
    if fund.is_none() {
        reader.wrong("/fund", "donation-no-purpose");
    }
    let amount = reader.amount("/amount_grosze", "donation-no-amount");
    let on = reader.day("/on", "donation-no-day");
    let (item, accepted_on) = goods(reader, way);
    Some(Input { way: way?, fund: fund?, gift: Gift { amount: amount?, on: on?, accepted_on }, item })
}

/// What goods have and cash has not.
fn goods(reader: &mut Reader<'_>, way: Option<Way>) -> (Option<Line<200>>, Option<Day>) {
    let (item, accepted_on) = (reader.may("/item", Line::parse), reader.may_day("/accepted_on"));
    for (pointer, missing, has) in [
        ("/item", "donation-no-item", item.is_some()),
        ("/accepted_on", "donation-no-acceptance", accepted_on.is_some()),
    ] {
        match way {
            Some(Way::InKind) if !has => reader.wrong(pointer, missing),
            Some(Way::Cash) if reader.names(pointer) => reader.wrong(pointer, "api-not-for-cash"),
            _ => {}
        }
    }
    (item, accepted_on)
}

/// The field that a refusal is about.
fn field(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::DonationRefusal(DonationRefusal::FundTakesNone) => Some("/fund"),
        Refusal::DonationRefusal(DonationRefusal::NotAccepted) => Some("/accepted_on"),
        Refusal::DonationRefusal(DonationRefusal::InFuture { .. })
        | Refusal::LedgerRefusal(LedgerRefusal::BeforeBooks { .. } | LedgerRefusal::MonthClosed { .. }) => {
            Some("/on")
        }
        _ => None,
    }
}
