//! `GET /api/v1/organisations/{slug}/funds`: what the money of an organisation is for, and what each fund can still give.

use super::{codes, shown};
use crate::api::client::Client;
use crate::app::Look;
use crate::caller::Answer;
use crate::donations::fund_name;
use crate::failure::Failure;
use crate::funds::store::{self, Kept};
use crate::kit::locale::Words;
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::{Act, OrganisationId};
use serde::Serialize;
use utoipa::ToSchema;

/// The funds of an organisation.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundList {
    /// The funds, those of every organisation first.
    pub items: Vec<FundItem>,
    /// There is one page alone.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// A fund.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundItem {
    /// Its id.
    pub id: String,
    /// What its money is for.
    #[schema(schema_with = codes::purpose)]
    pub purpose: &'static str,
    /// What it is called, in the language asked for; a campaign by its own name.
    pub name: String,
    /// What it can still give; less than nothing where costs of paid activity came before its fees.
    pub amount_grosze: i64,
    /// How much of it lies in the cash box.
    pub cash_grosze: i64,
    /// Whether gifts for it are taken now.
    pub takes_donations: bool,
    /// The code in the titles of transfers for it.
    #[schema(required = true, example = "DRK7Q29FX3")]
    pub code: Option<String>,
    /// Since when it takes nothing any more.
    #[schema(required = true, format = Date)]
    pub closed_on: Option<String>,
}

/// Funds of an organisation
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/funds", tag = "donations", operation_id = "listFunds",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses")),
    responses((status = 200, description = "The funds", body = FundList)))]
pub async fn list(client: Client, Path(slug): Path<String>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let words = client.words();
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        look.who().may(&Act::KeepDonations(&house))?;
        let mut items = Vec::new();
        for kept in store::list(look, &house)? {
            items.push(item(look, words, (&house, kept))?);
        }
        Ok(FundList { items, next: None })
    };
    shown(&client, &client.app.look(by, story).await?)
}

fn item(
    look: &mut Look<'_>,
    words: Words,
    (house, kept): (&OrganisationId, Kept),
) -> Result<FundItem, Failure> {
    let (name, fund) = (fund_name(words, &kept), kept.fund);
    Ok(FundItem {
        cash_grosze: store::cash(look, house, &fund.id)?.0,
        purpose: fund.purpose.into(),
        name,
        amount_grosze: fund.available.0,
        takes_donations: fund.purpose.takes_donations() && fund.closed_on.is_none(),
        code: kept.code,
        closed_on: fund.closed_on.map(|day| day.to_string()),
        id: fund.id.0,
    })
}
