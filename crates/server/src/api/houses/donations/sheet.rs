//! `GET /api/v1/organisations/{slug}/donations/{donation}`: a donation as the treasurer sees it.

use super::place;
use crate::api::acts::Action;
use crate::api::client::Client;
use crate::api::houses::{codes, shown, tagged};
use crate::app::Look;
use crate::caller::Answer;
use crate::donations::store::Donor;
use crate::donations::whole::Whole;
use crate::organisations::store as organisations;
use axum::extract::Path;
use mutual_aid::donation::{Status, Way};
use serde::Serialize;
use utoipa::ToSchema;

/// A donation.
#[derive(Debug, Serialize, ToSchema)]
pub struct Donation {
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
    /// The day on which goods were accepted in writing.
    #[schema(required = true, format = Date)]
    pub accepted_on: Option<String>,
    /// The code of its transfer, when it was announced.
    #[schema(required = true)]
    pub code: Option<String>,
    /// Nobody said who gave.
    pub anonymous: bool,
    /// Who gave; null where nobody said it, and for programs of those who handle orders.
    #[schema(required = true)]
    pub donor: Option<DonorCard>,
    /// The number of the cashier's receipt, or of the statement that goods were accepted.
    #[schema(required = true, example = "KP/1/2026")]
    pub receipt: Option<String>,
    /// The numbers of its entries in the books, the oldest first.
    pub entries: Vec<String>,
    /// The number of the donor's confirmation.
    #[schema(required = true)]
    pub confirmation: Option<String>,
    /// The day on which the confirmation was issued.
    #[schema(required = true, format = Date)]
    pub confirmed_on: Option<String>,
    /// What it was, if it was no donation.
    #[schema(required = true)]
    pub was: Option<String>,
    /// Why it went back or was none.
    #[schema(required = true)]
    pub reason: Option<String>,
    /// Since when its papers are void.
    #[schema(required = true, format = Date)]
    pub void_since: Option<String>,
    /// The version, also the entity tag: send it as `If-Match`.
    pub version: i64,
    /// What can be done now.
    pub actions: Vec<Action>,
}

/// Who gave.
#[derive(Debug, Serialize, ToSchema)]
pub struct DonorCard {
    /// What they are.
    #[schema(schema_with = codes::donor_kind)]
    pub kind: String,
    /// Their name.
    pub name: String,
    /// Their address.
    #[schema(required = true)]
    pub address: Option<String>,
    /// Their NIP, when they want it on papers.
    #[schema(required = true)]
    pub nip: Option<String>,
}

impl DonorCard {
    fn of(donor: Donor) -> Self {
        Self { kind: donor.kind, name: donor.name, address: donor.address, nip: donor.nip }
    }
}

/// One donation
///
/// Who gave is shown to programs of those who handle no orders; in a declared small organisation for a quarter of an hour
/// after `look`.
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/donations/{donation}", tag = "donations",
    operation_id = "showDonation", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("donation" = String, Path, description = "The id of the donation")),
    responses((status = 200, description = "The donation", body = Donation)))]
pub async fn show(client: Client, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let record = organisations::find(look, &slug)?;
        let it = Whole::find(look, &record.house.id, &id)?;
        let actions = actions(&it, record.card.small, &slug);
        Ok(donation(it, actions))
    };
    let found = client.app.look(by, story).await?;
    Ok(tagged(shown(&client, &found)?, found.version))
}

fn donation(it: Whole, actions: Vec<Action>) -> Donation {
    let receipt = it.receipt().map(str::to_owned);
    let (came, kept) = (it.kept.donation.gift.clone(), it.kept);
    Donation {
        status: kept.donation.status.into(),
        way: kept.donation.way.into(),
        fund: it.fund.fund.id.0,
        amount_grosze: came.as_ref().map(|gift| gift.amount.0),
        on: came.as_ref().map(|gift| gift.on.to_string()),
        item: kept.item,
        accepted_on: came.and_then(|gift| gift.accepted_on).map(|day| day.to_string()),
        code: kept.code,
        anonymous: kept.donor.is_none(),
        donor: it.donor.map(DonorCard::of),
        receipt,
        entries: it.entries,
        confirmation: kept.confirmation.map(|(number, _)| number.to_string()),
        confirmed_on: kept.confirmation.map(|(_, day)| day.to_string()),
        was: kept.reclassified_as,
        reason: kept.reason,
        void_since: it.voided.map(|voided| voided.on.to_string()),
        version: kept.version,
        actions,
        id: kept.donation.id.0,
    }
}

/// What can be done now, by where the donation stands and whether its donor is seen.
fn actions(it: &Whole, small: bool, slug: &str) -> Vec<Action> {
    let (way, is_new) = (it.kept.donation.way, it.kept.donation.status == Status::Booked);
    let all = [
        ("look", small && !it.sees && it.kept.donor.is_some()),
        ("acknowledge", is_new && it.sees),
        ("return", it.is_here()),
        ("reclassify", it.is_here() && way != Way::InKind),
        ("mistake", is_new && way != Way::Transfer),
    ];
    let href = |name: &str| format!("{}/{}/{name}", place(slug), it.kept.donation.id);
    let can = all.into_iter().filter(|(_, can)| *can);
    can.map(|(name, _)| Action { name, href: href(name) }).collect()
}
