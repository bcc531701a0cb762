//! `GET /api/v1/organisations/{slug}/aid`: the requests for aid; and what was granted and is to be handed over or paid.

use crate::aid::store::{self, Line, Payout, Wanted};
use crate::api::client::Client;
use crate::api::houses::{codes, shown};
use crate::api::pages::{MOST, cursor, read_cursor};
use crate::app::Look;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::aid::Status;
use serde::Serialize;
use strum::VariantNames as _;
use utoipa::{IntoParams, ToSchema};

/// The usual size of a page.
const USUAL: i64 = 20;

/// What is asked of the requests.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Where the requests stand; all of them without it.
    #[param(schema_with = codes::aid_status, required = false)]
    pub status: Option<String>,
    /// Only those for which somebody still has to do something, or only those that ended.
    #[param(schema_with = codes::standing, required = false)]
    pub standing: Option<String>,
    /// The most items wanted.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub limit: Option<u32>,
    /// The `next` of the page before.
    #[param(max_length = 600)]
    pub cursor: Option<String>,
}

/// One page of requests for aid.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidList {
    /// The requests, those that wait longest first.
    pub items: Vec<AidItem>,
    /// The cursor of the next page.
    #[schema(required = true)]
    pub next: Option<String>,
    /// How many there are on all pages.
    pub count: i64,
}

/// A request of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidItem {
    /// Its id.
    pub id: String,
    /// Where it stands.
    #[schema(schema_with = codes::aid_status)]
    pub status: &'static str,
    /// Since when.
    #[schema(format = DateTime)]
    pub since: String,
    /// Whom it is for.
    pub name: String,
    /// What is needed, roughly, as long as it is known.
    #[schema(required = true)]
    pub kind: Option<String>,
    /// Until when a second person looks at what was given at once.
    #[schema(required = true, format = Date)]
    pub confirm_by: Option<String>,
}

/// What was granted and is to be handed over or paid.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutList {
    /// What waits, the longest first, at most 200.
    pub items: Vec<PayoutItem>,
    /// There is one page alone.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// Something granted, without the need it answers.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutItem {
    /// The id of the request.
    pub id: String,
    /// Whom it is for.
    pub name: String,
    /// What it is given as.
    #[schema(schema_with = codes::form)]
    pub form: String,
    /// How much.
    pub amount_grosze: i64,
    /// Where it stands.
    #[schema(schema_with = codes::aid_status)]
    pub status: &'static str,
}

fn item(line: Line) -> AidItem {
    AidItem {
        id: line.id,
        status: line.status.into(),
        since: line.since.to_string(),
        name: line.name,
        kind: line.kind,
        confirm_by: line.confirm_by.map(|day| day.to_string()),
    }
}

fn payout(line: Payout) -> PayoutItem {
    PayoutItem {
        id: line.id,
        name: line.name,
        form: line.form,
        amount_grosze: line.amount.0,
        status: line.status.into(),
    }
}

/// Requests for aid
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/aid", tag = "aid", operation_id = "listAidRequests",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"), Asked),
    responses((status = 200, description = "A page of requests", body = AidList)))]
pub async fn list(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    let wanted = read(&client)?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::SeeAid(&house))?;
        let mut lines = store::list(look, &house, &wanted)?;
        let most = usize::try_from(wanted.most - 1).unwrap_or_default();
        let more = lines.len() > most;
        lines.truncate(most);
        let next = lines.last().filter(|_| more).map(|line| cursor(&line.since.to_string(), &line.id));
        let count = store::count(look, &house, &wanted)?;
        Ok(AidList { items: lines.into_iter().map(item).collect(), next, count })
    };
    let page = client.app.look(by, story).await?;
    Ok(client.leading_on(shown(&client, &page)?, page.next.as_deref()))
}

/// Which requests are wanted: one more than asked for, so that one sees whether there is more.
fn read(client: &Client) -> Result<Wanted, Failure> {
    let mut query = client.query();
    let status = query.code::<Status>("/status", Status::VARIANTS);
    let standing = query.code::<String>("/standing", codes::STANDINGS);
    let limit = query.number("/limit", 1, MOST).unwrap_or(USUAL);
    let after = query.text("/cursor").map(read_cursor);
    if after == Some(None) {
        query.wrong("/cursor", "api-no-cursor");
    }
    query.whole(|| Some(()))?;
    let open = standing.map(|standing| standing == "open");
    Ok(Wanted { open, status, after: after.flatten().unwrap_or_default(), most: limit + 1 })
}

/// Aid to be handed over
///
/// Names, forms and amounts, never needs: for those who hand over or pay.
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/payouts", tag = "aid", operation_id = "listPayouts",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses")),
    responses((status = 200, description = "What waits", body = PayoutList)))]
pub async fn payouts(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::HandOverAid(&house))?;
        let lines = store::payouts(look, &house)?;
        Ok(PayoutList { items: lines.into_iter().map(payout).collect(), next: None })
    };
    shown(&client, &client.app.look(by, story).await?)
}
