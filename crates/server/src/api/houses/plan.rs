//! A program takes an order on: who goes and when; and the people it can send.

use super::{act, shown};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::orders::Receipt;
use crate::api::orders::acts::{USUAL, span};
use crate::api::reader::{Payload, Reader};
use crate::app::Look;
use crate::caller::Answer;
use crate::orders::take_on::{self, Input};
use crate::organisations::store::find_house;
use crate::people::store as people;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::words::{Remark, Text};
use mutual_aid::{Act, Moment, PersonId};
use serde::Serialize;
use utoipa::ToSchema;

/// Who goes when, and what was settled.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewPlan {
    /// The ids of those who go.
    #[schema(min_items = 1)]
    pub people: Vec<String>,
    /// When the work starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// How long, minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 15, maximum = 720, default = 60)]
    pub minutes: Option<u32>,
    /// Manner and conditions.
    #[schema(max_length = 2000)]
    pub terms: String,
    /// The kind of service, for an order that does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::category, required = false)]
    pub category: Option<String>,
    /// The requester said yes on the telephone; it was read aloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_phone: Option<bool>,
    /// Two must go: the place asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<bool>,
    /// Why somebody may work beyond the usual hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub beyond_hours: Option<String>,
}

/// The people an organisation can send.
#[derive(Debug, Serialize, ToSchema)]
pub struct PeopleList {
    /// The people, by family name.
    pub items: Vec<PersonItem>,
    /// There is one page alone.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// Somebody who takes part now.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonItem {
    /// The id.
    pub id: String,
    /// First and last name.
    pub name: String,
}

/// Take an order on
///
/// When the requester has accepted these very terms, or said yes on the telephone, the visit stands in the calendar;
/// otherwise the terms wait for their answer.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/orders/{number}/plan", tag = "desk",
    operation_id = "planVisit", security(("organisation" = [])), request_body = NewPlan,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was taken on", body = Receipt)))]
pub async fn plan(client: Client, Path(at): Path<(String, String)>, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let input = read(&mut reader, Moment(client.app.clock.now()));
    let input = reader.whole(|| input)?;
    act(&client, at, &payload, move |change, key| take_on::take_on(change, key, &input)).await
}

fn read(reader: &mut Reader<'_>, now: Moment) -> Option<Input> {
    let people: Vec<PersonId> = reader.texts("/people").into_iter().map(PersonId::from).collect();
    if people.is_empty() {
        reader.wrong("/people", "take-on-nobody");
    }
    let minutes = reader.number("/minutes", 15, 720).unwrap_or(USUAL);
    let starts = reader.text("/starts").map(str::to_owned);
    if starts.is_none() {
        reader.wrong("/starts", "take-on-no-day");
    }
    let span = starts.and_then(|text| span(reader, &text, minutes, now));
    let text = reader.need("/terms", "take-on-no-terms", Text::<2000>::parse);
    let category = reader.code::<Category>("/category", &codes::categories());
    let beyond = reader.may("/beyond_hours", Remark::parse);
    let (by_phone, pair) = (reader.is_so("/by_phone"), reader.is_so("/pair"));
    Some(Input {
        people,
        span: span?,
        text: text?.as_str().to_owned(),
        category,
        by_phone: by_phone.unwrap_or_default(),
        beyond_hours: beyond.map(|reason| reason.as_str().to_owned()),
        pair: pair.unwrap_or_default(),
        fee: None,
        early_start: false,
    })
}

/// People who can be sent
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/people", tag = "desk", operation_id = "listPeople",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses")),
    responses((status = 200, description = "Everybody who takes part now", body = PeopleList)))]
pub async fn people(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::WorkOnOrder(Some(&house)))?;
        let list = people::list_workers(look, &house)?;
        let items = list.into_iter().map(|(name, worker)| PersonItem { id: worker.person.id.0, name });
        Ok(PeopleList { items: items.collect(), next: None })
    };
    shown(&client, &client.app.look(by, story).await?)
}
