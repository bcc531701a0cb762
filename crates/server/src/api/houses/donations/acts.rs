//! What a program does with a donation: the donor gets the confirmation, it goes back, it was something else, or none.

use super::{DonationReceipt, act};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::houses::answers::nothing;
use crate::api::houses::codes;
use crate::api::reader::{Payload, Reader};
use crate::caller::Answer;
use crate::donations::acknowledge::{self, KINDS, Named};
use crate::donations::lies::Place;
use crate::donations::{give_back, look_at, mistake, reclassify};
use axum::extract::Path;
use mutual_aid::donation::Other;
use mutual_aid::number;
use mutual_aid::words::{Address, Line, Name};
use serde::Serialize;
use utoipa::ToSchema;

/// Who gave, as the confirmation names them.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewDonor {
    /// What they are.
    #[schema(schema_with = codes::donor_kind)]
    pub kind: String,
    /// The name.
    #[schema(max_length = 100)]
    pub name: String,
    /// The address.
    #[schema(max_length = 160)]
    pub address: String,
    /// The NIP, when they want it on the paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nip: Option<String>,
}

/// Why a donation goes back.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewReturn {
    /// Why.
    #[schema(max_length = 200)]
    pub reason: String,
    /// Where the money of a gift in cash is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::place, required = false)]
    pub from: Option<String>,
}

/// What a payment was that is no donation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewOther {
    /// What it was.
    #[schema(schema_with = codes::other)]
    pub was: String,
    /// Why one knows.
    #[schema(max_length = 200)]
    pub reason: String,
    /// Where the money of a gift in cash is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::place, required = false)]
    pub from: Option<String>,
}

/// Why a gift never came.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewMistake {
    /// Why.
    #[schema(max_length = 200)]
    pub reason: String,
}

type At = Path<(String, String)>;

/// Look at a donor
///
/// For programs of those who also handle orders, in a declared small organisation alone: the look is written down, and
/// for a quarter of an hour the donation shows who gave.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/donations/{donation}/look", tag = "donations",
    operation_id = "lookAtDonor", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("donation" = String, Path, description = "The id of the donation"), Sent),
    responses((status = 200, description = "It was written down", body = DonationReceipt)))]
pub async fn look(client: Client, Path(at): At, payload: Payload) -> Answer {
    nothing(&client, &payload).await?;
    act(&client, at, &payload, look_at::look_at).await
}

/// Confirm a donation
///
/// The donor gets a numbered confirmation; who they are is kept for the books.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/donations/{donation}/acknowledge", tag = "donations",
    operation_id = "acknowledgeDonation", security(("organisation" = [])), request_body = NewDonor,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("donation" = String, Path, description = "The id of the donation"), Sent),
    responses((status = 200, description = "It has a confirmation", body = DonationReceipt)))]
pub async fn acknowledge(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let kind = reader.choice::<String>("/kind", &KINDS, "donor-no-kind");
    let name = reader.need("/name", "donor-no-name", Name::parse);
    let address = reader.need("/address", "donor-no-address", Address::parse);
    let nip = reader.may("/nip", number::nip);
    let kind = kind.and_then(|kind| KINDS.into_iter().find(|known| *known == kind));
    let named = reader.whole(|| Some(Named { kind: kind?, name: name?, address: address?, nip }))?;
    act(&client, at, &payload, move |change, key| acknowledge::acknowledge(change, key, &named)).await
}

/// Give a donation back
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/donations/{donation}/return", tag = "donations",
    operation_id = "returnDonation", security(("organisation" = [])), request_body = NewReturn,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("donation" = String, Path, description = "The id of the donation"), Sent),
    responses((status = 200, description = "It went back", body = DonationReceipt)))]
pub async fn give_back(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let (reason, place) = (reason(&mut reader), place(&mut reader));
    let input = reader.whole(|| Some(give_back::Input { reason: reason?, place }))?;
    act(&client, at, &payload, move |change, key| give_back::give_back(change, key, &input)).await
}

/// Say that a payment was no donation
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/donations/{donation}/reclassify", tag = "donations",
    operation_id = "reclassifyDonation", security(("organisation" = [])), request_body = NewOther,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("donation" = String, Path, description = "The id of the donation"), Sent),
    responses((status = 200, description = "It stands where it belongs", body = DonationReceipt)))]
pub async fn reclassify(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let other = reader.choice::<Other>("/was", &codes::others(), "donation-no-other");
    let (reason, place) = (reason(&mut reader), place(&mut reader));
    let input = reader.whole(|| Some(reclassify::Input { other: other?, reason: reason?, place }))?;
    act(&client, at, &payload, move |change, key| reclassify::reclassify(change, key, &input)).await
}

/// Take back a gift that was typed by mistake
///
/// Cash or goods that never came: the entry is reversed, and its number stays.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/donations/{donation}/mistake", tag = "donations",
    operation_id = "takeDonationBack", security(("organisation" = [])), request_body = NewMistake,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("donation" = String, Path, description = "The id of the donation"), Sent),
    responses((status = 200, description = "It is out of the books", body = DonationReceipt)))]
pub async fn mistake(client: Client, Path(at): At, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let reason = reason(&mut reader);
    let reason = reader.whole(|| reason)?;
    act(&client, at, &payload, move |change, key| mistake::mistake(change, key, &reason)).await
}

fn reason(reader: &mut Reader<'_>) -> Option<Line<200>> {
    reader.need("/reason", "donation-no-reason", Line::parse)
}

/// Where the money is; what is not said lies in the box.
fn place(reader: &mut Reader<'_>) -> Place {
    match reader.code::<String>("/from", codes::PLACES).as_deref() {
        Some("bank") => Place::Bank,
        _ => Place::Box,
    }
}
