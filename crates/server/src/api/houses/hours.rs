//! The hours that wait for approval, and what a program answers to them.

use super::answers::nothing;
use super::{called, shown, told};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::reader::Payload;
use crate::app::{Change, Look};
use crate::caller::Answer;
use crate::failure::Failure;
use crate::hours::approve;
use crate::hours::store::{self, Entered};
use crate::organisations::store::find_house;
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::{Act, OrganisationId};
use serde::Serialize;
use utoipa::ToSchema;

/// The most entries of an answer.
const MOST: i64 = 200;

/// Hours that wait for approval.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoursList {
    /// The entries, the oldest day first, at most 200.
    pub items: Vec<HoursItem>,
    /// There is one page alone.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// An entry of hours.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoursItem {
    /// Its id.
    pub id: String,
    /// Whose, by id.
    pub person: String,
    /// The day.
    #[schema(format = Date)]
    pub day: String,
    /// How long, minutes.
    pub minutes: u32,
    /// Where it stands.
    #[schema(schema_with = codes::hours_status)]
    pub status: &'static str,
    /// The visit it was made on.
    #[schema(required = true)]
    pub visit: Option<String>,
    /// The version, also the entity tag: send it as `If-Match`.
    pub version: i64,
}

fn item(entered: &Entered) -> HoursItem {
    HoursItem {
        id: entered.id.clone(),
        person: entered.entry.person.0.clone(),
        day: entered.entry.day.to_string(),
        minutes: entered.entry.minutes,
        status: entered.entry.status.into(),
        visit: entered.visit.clone(),
        version: entered.version,
    }
}

/// Hours that wait
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/hours", tag = "desk", operation_id = "listHours",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses")),
    responses((status = 200, description = "The entries", body = HoursList)))]
pub async fn list(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::WorkOnOrder(Some(&house)))?;
        let lines = store::waiting(look, &house, MOST)?;
        Ok(HoursList { items: lines.iter().map(|line| item(&line.entered)).collect(), next: None })
    };
    shown(&client, &client.app.look(by, story).await?)
}

type Story = fn(&mut Change<'_>, &OrganisationId, &str) -> Result<(), Failure>;

async fn act(client: Client, (slug, id): (String, String), payload: Payload, story: Story) -> Answer {
    nothing(&client, &payload).await?;
    let (bearer, by) = client.program().await?;
    let (seen, call) = (client.seen()?, client.call(bearer.token.as_str(), &payload.text)?);
    let whole = move |change: &mut Change<'_>| {
        let house = find_house(&mut change.look(), &slug)?.id;
        change.who().may(&Act::WorkOnOrder(Some(&house)))?;
        let before = store::find_to_change(change, &house, &id)?;
        if seen.is_some_and(|seen| seen != before.version) {
            return Err(Failure::Unmet);
        }
        story(change, &house, &id)?;
        called(StatusCode::OK, &item(&store::find_to_change(change, &house, &id)?))
    };
    Ok(told(&client, client.app.answer_once(by, call, whole).await?, ""))
}

type At = Path<(String, String)>;

/// Approve hours
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/hours/{entry}/approve", tag = "desk",
    operation_id = "approveHours", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("entry" = String, Path, description = "The id of the entry"), Sent),
    responses((status = 200, description = "They count", body = HoursItem)))]
pub async fn approve(client: Client, Path(at): At, payload: Payload) -> Answer {
    act(client, at, payload, approve::approve).await
}

/// Give hours back
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/hours/{entry}/return", tag = "desk",
    operation_id = "returnHours", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("entry" = String, Path, description = "The id of the entry"), Sent),
    responses((status = 200, description = "They are to be mended", body = HoursItem)))]
pub async fn give_back(client: Client, Path(at): At, payload: Payload) -> Answer {
    act(client, at, payload, approve::give_back).await
}

/// Take approved hours back
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/hours/{entry}/reverse", tag = "desk",
    operation_id = "reverseHours", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("entry" = String, Path, description = "The id of the entry"), Sent),
    responses((status = 200, description = "An entry takes them back", body = HoursItem)))]
pub async fn reverse(client: Client, Path(at): At, payload: Payload) -> Answer {
    act(client, at, payload, approve::reverse).await
}
