//! `GET /api/v1/organisations/{slug}/donations`: what came, and what was announced and has not come.

use crate::api::client::Client;
use crate::api::houses::{codes, shown};
use crate::api::pages::{MOST, cursor, read_cursor};
use crate::app::Look;
use crate::caller::Answer;
use crate::donations::store::{self, Line, Wanted};
use crate::failure::Failure;
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::donation::Status;
use mutual_aid::{Act, FundId};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

/// The usual size of a page.
const USUAL: i64 = 20;

/// What is asked of the donations.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Where the donations stand; without it all that came.
    #[param(schema_with = codes::donation_status, required = false)]
    pub status: Option<String>,
    /// The year in which they came.
    #[param(minimum = 2000, maximum = 2200, example = 2026)]
    pub year: Option<i16>,
    /// The id of the fund they are for.
    #[param(max_length = 100)]
    pub fund: Option<String>,
    /// The most items wanted.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub limit: Option<u32>,
    /// The `next` of the page before.
    #[param(max_length = 600)]
    pub cursor: Option<String>,
}

/// One page of donations.
#[derive(Debug, Serialize, ToSchema)]
pub struct DonationList {
    /// The donations, the newest first.
    pub items: Vec<DonationItem>,
    /// The cursor of the next page.
    #[schema(required = true)]
    pub next: Option<String>,
    /// How many there are on all pages.
    pub count: i64,
}

/// A donation of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct DonationItem {
    /// Its id.
    pub id: String,
    /// Where it stands.
    #[schema(schema_with = codes::donation_status)]
    pub status: &'static str,
    /// How it comes.
    #[schema(schema_with = codes::way)]
    pub way: &'static str,
    /// The id of the fund it is for.
    pub fund: String,
    /// Its amount or its value; null until it comes.
    #[schema(required = true)]
    pub amount_grosze: Option<i64>,
    /// The day on which it came.
    #[schema(required = true, format = Date)]
    pub on: Option<String>,
    /// What goods they are.
    #[schema(required = true)]
    pub item: Option<String>,
    /// The code of an announced one.
    #[schema(required = true)]
    pub code: Option<String>,
    /// Nobody said who gave.
    pub anonymous: bool,
    /// The name of whoever gave; null where nobody said it, and for programs of those who handle orders.
    #[schema(required = true)]
    pub donor: Option<String>,
}

fn item(line: Line, sees: bool) -> DonationItem {
    DonationItem {
        id: line.id.0,
        status: line.status.into(),
        way: line.way.into(),
        fund: line.fund.0,
        amount_grosze: line.amount.map(|amount| amount.0),
        on: line.on.map(|day| day.to_string()),
        item: line.item,
        code: line.code,
        anonymous: line.donor.is_none(),
        donor: line.donor.filter(|_| sees),
    }
}

/// Donations of an organisation
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/donations", tag = "donations", operation_id = "listDonations",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"), Asked),
    responses((status = 200, description = "A page of donations", body = DonationList)))]
pub async fn list(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    let wanted = read(&client)?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::KeepDonations(&house))?;
        let sees = look.who().can(&Act::SeeDonors(&house));
        let mut lines = store::page(look, &house, &wanted)?;
        let most = usize::try_from(wanted.most - 1).unwrap_or_default();
        let more = lines.len() > most;
        lines.truncate(most);
        let next = lines.last().filter(|_| more).map(|line| cursor(&line.sorted_by, line.id.as_str()));
        let count = store::count(look, &house, &wanted)?;
        Ok(DonationList { items: lines.into_iter().map(|line| item(line, sees)).collect(), next, count })
    };
    let page = client.app.look(by, story).await?;
    Ok(client.leading_on(shown(&client, &page)?, page.next.as_deref()))
}

/// Which donations are wanted: one more than asked for, so that one sees whether there is more.
fn read(client: &Client) -> Result<Wanted, Failure> {
    let mut query = client.query();
    let status = query.code::<Status>("/status", &codes::donation_statuses());
    let year = query.number("/year", 2000, 2200);
    let fund = query.text("/fund").map(FundId::from);
    let limit = query.number("/limit", 1, MOST).unwrap_or(USUAL);
    let after = query.text("/cursor").map(read_cursor);
    if after == Some(None) {
        query.wrong("/cursor", "api-no-cursor");
    }
    query.whole(|| Some(()))?;
    // What was announced came in no year.
    let announced = status == Some(Status::Announced) && year.is_none();
    let (from, until) = year.map_or(("0000".to_owned(), "9999".to_owned()), |year| {
        (format!("{year}-01-01"), format!("{year}-12-31"))
    });
    Ok(Wanted { announced, status, fund, from, until, after: after.flatten(), most: limit + 1 })
}
