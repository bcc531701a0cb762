//! `GET /api/v1/organisations/{slug}/orders`: the orders of an organisation, and those that nobody has taken yet.

use super::shown;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::pages::{MOST, cursor, read_cursor};
use crate::api::places::PlaceRef;
use crate::app::Look;
use crate::caller::Answer;
use crate::orders::around;
use crate::orders::desk_store::{self, After, Line};
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::order::Status;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

/// The usual size of a page.
const USUAL: i64 = 20;

/// What is asked of the orders.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Where the orders stand; all of them without it.
    #[param(schema_with = codes::status)]
    pub status: Option<String>,
    /// The most items wanted.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub limit: Option<u32>,
    /// The `next` of the page before.
    #[param(max_length = 600)]
    pub cursor: Option<String>,
}

/// One page of orders.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderList {
    /// The orders, the latest moved first.
    pub items: Vec<OrderItem>,
    /// The cursor of the next page.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// An order of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderItem {
    /// Its number.
    pub number: String,
    /// Where it stands.
    #[schema(schema_with = codes::status)]
    pub status: &'static str,
    /// Since when.
    #[schema(format = DateTime)]
    pub since: String,
    /// The kind of service.
    #[schema(required = true)]
    pub category: Option<String>,
    /// Where.
    #[schema(required = true)]
    pub place: Option<PlaceRef>,
    /// Whom to ask for; nobody is named until an organisation has the order.
    #[schema(required = true)]
    pub first_name: Option<String>,
}

fn item(line: Line) -> OrderItem {
    OrderItem {
        number: line.number,
        status: line.status.into(),
        since: line.since.to_string(),
        category: line.category,
        place: line.place.map(PlaceRef::of),
        first_name: line.first_name,
    }
}

/// Orders of an organisation
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/orders", tag = "desk", operation_id = "listOrders",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"), Asked),
    responses((status = 200, description = "A page of orders", body = OrderList)))]
pub async fn list(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    let mut query = client.query();
    let status = query.code::<Status>("/status", <Status as strum::VariantNames>::VARIANTS);
    let limit = query.number("/limit", 1, MOST).unwrap_or(USUAL);
    let after = query.text("/cursor").map(read_cursor);
    if after == Some(None) {
        query.wrong("/cursor", "api-no-cursor");
    }
    query.whole(|| Some(()))?;
    let (since, id) = after.flatten().unwrap_or_else(|| ("9999".to_owned(), String::new()));
    let after = After { since, id };
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::SeeOrder(Some(&house)))?;
        let mut lines = desk_store::list(look, &house, status, (&after, limit))?;
        let most = usize::try_from(limit).unwrap_or_default();
        let more = lines.len() > most;
        lines.truncate(most);
        let last = lines.last().filter(|_| more);
        let next = last.map(|line| cursor(&line.since.to_string(), &line.id));
        Ok(OrderList { items: lines.into_iter().map(item).collect(), next })
    };
    tell(&client, &client.app.look(by, story).await?)
}

/// Orders nobody has taken
///
/// Those near the organisation, the longest waiting first, at most 200.
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/free-orders", tag = "desk", operation_id = "listFreeOrders",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses")),
    responses((status = 200, description = "The orders", body = OrderList)))]
pub async fn list_free(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::SeeOrder(Some(&house)))?;
        let lines = around::list(look, &house)?;
        Ok(OrderList { items: lines.into_iter().map(item).collect(), next: None })
    };
    tell(&client, &client.app.look(by, story).await?)
}

fn tell(client: &Client, page: &OrderList) -> Answer {
    Ok(client.leading_on(shown(client, page)?, page.next.as_deref()))
}
