//! `POST /api/v1/organisations/{slug}/aid`: a request for aid is written down together with the participant.

use super::{AidReceipt, place, receipt};
use crate::aid::Key;
use crate::aid::note::{self, Input};
use crate::api::client::Client;
use crate::api::houses::{codes, named_at, told};
use crate::api::reader::{Payload, Reader};
use crate::app::Change;
use crate::caller::Answer;
use crate::organisations::store::find_house;
use crate::people;
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::Act;
use mutual_aid::aid::{IncomeBand, Need, NeedKind};
use mutual_aid::words::Remark;
use serde::Serialize;
use strum::VariantNames as _;
use utoipa::ToSchema;

/// What somebody says of their need.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewAidRequest {
    /// The id of the participant.
    pub person: String,
    /// What is needed, roughly.
    #[schema(schema_with = codes::need)]
    pub kind: String,
    /// In own words; nothing about health.
    #[schema(max_length = 600)]
    pub what: String,
    /// People in the household.
    #[schema(minimum = 1, maximum = 20)]
    pub household: u32,
    /// Their income.
    #[schema(schema_with = codes::income)]
    pub income: String,
    /// They sit on the board: two others decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(default = false)]
    pub board: Option<bool>,
}

/// Write a request for aid down
///
/// Whoever notes it, the owner of the token, does not decide on it alone.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid", tag = "aid", operation_id = "noteAidRequest",
    security(("organisation" = [])), request_body = NewAidRequest,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's own, new for each request")),
    responses((status = 201, description = "It is written down", body = AidReceipt)))]
pub async fn submit(client: Client, Path(slug): Path<String>, payload: Payload) -> Answer {
    let (bearer, by) = client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let read = read(&mut reader);
    let (person, input) = reader.whole(|| read)?;
    let call = client.call(bearer.token.as_str(), &payload.text)?;
    let (words, place) = (client.words(), place(&slug));
    let whole = move |change: &mut Change<'_>| {
        let house = find_house(&mut change.look(), &slug)?.id;
        change.who().may(&Act::NoteAid(&house))?;
        let key = people::Key { house: slug.clone(), id: person.clone() };
        let id = note::note(change, &key, &input)
            .map_err(|failure| named_at(words, ("/person", "api-no-person"), failure))?;
        receipt(change, &Key { house: slug.clone(), id: id.0 }, StatusCode::CREATED)
    };
    Ok(told(&client, client.app.answer_once(by, call, whole).await?, &place))
}

fn read(reader: &mut Reader<'_>) -> Option<(String, Input)> {
    let person = reader.text("/person").map(str::to_owned);
    if person.is_none() {
        reader.wrong("/person", "api-missing");
    }
    let kind = reader.choice::<NeedKind>("/kind", NeedKind::VARIANTS, "aid-no-kind");
    let what = reader.need("/what", "aid-no-what", Remark::parse);
    let household = reader.number("/household", 1, i64::from(Need::MOST));
    let household = household.and_then(|count| u32::try_from(count).ok());
    if household.is_none() {
        reader.wrong("/household", "aid-no-household");
    }
    let income = reader.choice::<IncomeBand>("/income", IncomeBand::VARIANTS, "aid-no-income");
    let board = reader.is_so("/board").unwrap_or_default();
    let need = Need { household: household?, income: income?, kind: kind?, what: what? };
    Some((person?, Input { need, board }))
}
