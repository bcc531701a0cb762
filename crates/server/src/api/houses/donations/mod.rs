//! Donations for the programs of whoever keeps them: the stories of the treasurer's pages.

pub mod acts;
pub mod list;
pub mod sheet;
pub mod take;

use super::{called, codes, told};
use crate::api::client::Client;
use crate::api::reader::Payload;
use crate::app::{Called, Change};
use crate::caller::Answer;
use crate::donations::show::{self, Key};
use crate::donations::whole::Whole;
use crate::failure::Failure;
use axum::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

/// A donation after it was changed; who gave stands nowhere in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DonationReceipt {
    /// Its id.
    pub id: String,
    /// Where it stands.
    #[schema(schema_with = codes::donation_status)]
    pub status: &'static str,
    /// The version it has now, also its entity tag.
    pub version: i64,
    /// The number of the cashier's receipt, or of the statement that goods were accepted.
    #[schema(required = true, example = "KP/1/2026")]
    pub receipt: Option<String>,
    /// The number of the donor's confirmation.
    #[schema(required = true)]
    pub confirmation: Option<String>,
}

/// The address of the donations of an organisation.
fn place(slug: &str) -> String {
    format!("/api/v1/organisations/{slug}/donations")
}

/// What a call about a donation is answered.
fn receipt(change: &mut Change<'_>, key: &Key, status: StatusCode) -> Result<Called, Failure> {
    let house = show::find_to_change(change, key)?.donation.organisation;
    let it = Whole::find(&mut change.look(), &house, &key.id)?;
    let told = DonationReceipt {
        receipt: it.receipt().map(str::to_owned),
        status: it.kept.donation.status.into(),
        version: it.kept.version,
        confirmation: it.kept.confirmation.map(|(number, _)| number.to_string()),
        id: it.kept.donation.id.0,
    };
    called(status, &told)
}

/// Runs a story on a donation of the program's organisation, once, if the client has seen its present version.
async fn act<F, T>(client: &Client, at: (String, String), payload: &Payload, story: F) -> Answer
where
    F: Fn(&mut Change<'_>, &Key) -> Result<T, Failure> + Send + 'static,
{
    let (bearer, by) = client.program().await?;
    let (seen, call) = (client.seen()?, client.call(bearer.token.as_str(), &payload.text)?);
    let (key, place) = (Key::of(at.clone()), place(&at.0));
    let whole = move |change: &mut Change<'_>| {
        let before = show::find_to_change(change, &key)?;
        if seen.is_some_and(|seen| seen != before.version) {
            return Err(Failure::Unmet);
        }
        story(change, &key)?;
        receipt(change, &key, StatusCode::OK)
    };
    Ok(told(client, client.app.answer_once(by, call, whole).await?, &place))
}
