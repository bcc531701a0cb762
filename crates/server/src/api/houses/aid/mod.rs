//! Material aid for the programs of whoever decides on it and hands it over: the stories of the panel's pages. Nothing here
//! knows what somebody did for the programme.

pub mod acts;
pub mod decide;
pub mod ground;
pub mod hand_over;
pub mod list;
pub mod note;
pub mod outcome;
pub mod sheet;

use super::{at_field, called, codes, told};
use crate::aid::{Key, store};
use crate::api::client::Client;
use crate::api::reader::Payload;
use crate::app::{Called, Change};
use crate::caller::Answer;
use crate::failure::Failure;
use crate::organisations::store::find_house;
use axum::http::StatusCode;
use mutual_aid::refusal::{AidRefusal, LedgerRefusal};
use mutual_aid::{Act, Refusal};
use serde::Serialize;
use utoipa::ToSchema;

/// A request for aid after it was changed; nobody is named in it, and nothing said of the need.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidReceipt {
    /// Its id.
    pub id: String,
    /// Where it stands.
    #[schema(schema_with = codes::aid_status)]
    pub status: &'static str,
    /// The version it has now, also its entity tag.
    pub version: i64,
    /// The number of the receipt against which it was handed over.
    #[schema(required = true, example = "PM/1/2026")]
    pub receipt: Option<String>,
}

/// The address of the requests for aid of an organisation.
fn place(slug: &str) -> String {
    format!("/api/v1/organisations/{slug}/aid")
}

/// What a call about a request is answered.
fn receipt(change: &mut Change<'_>, key: &Key, status: StatusCode) -> Result<Called, Failure> {
    let kept = store::find_to_change(change, key)?;
    let request = kept.request;
    let handed = store::find_handover(&mut change.look(), &request.organisation, &request.id)?;
    let told = AidReceipt {
        receipt: handed.map(|handed| handed.number.to_string()),
        status: request.status.into(),
        version: kept.version,
        id: request.id.0,
    };
    called(status, &told)
}

/// Runs a story on a request of the program's organisation, once, if the client has seen its present version. It signs for
/// the owner of the token.
async fn act<F>(client: &Client, at: (String, String), payload: &Payload, story: F) -> Answer
where
    F: Fn(&mut Change<'_>, &Key) -> Result<(), Failure> + Send + 'static,
{
    let (bearer, by) = client.program().await?;
    let (seen, call) = (client.seen()?, client.call(bearer.token.as_str(), &payload.text)?);
    let (key, place, words) = (Key::of(at.clone()), place(&at.0), client.words());
    let whole = move |change: &mut Change<'_>| {
        let house = find_house(&mut change.look(), &key.house)?.id;
        change.who().may(&Act::HandOverAid(&house))?;
        let before = store::find_to_change(change, &key)?;
        if seen.is_some_and(|seen| seen != before.version) {
            return Err(Failure::Unmet);
        }
        story(change, &key).map_err(|failure| at_field(words, failure, field))?;
        receipt(change, &key, StatusCode::OK)
    };
    Ok(told(client, client.app.answer_once(by, call, whole).await?, &place))
}

/// The field of a decision that a refusal is about.
fn field(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::AidRefusal(refusal) => match refusal {
            AidRefusal::NoCriterion => Some("/criteria"),
            AidRefusal::SpeaksOfWork { .. } => Some("/reason"),
            AidRefusal::FormNotInRules => Some("/form"),
            AidRefusal::NothingGranted => Some("/fund"),
            AidRefusal::RefusedAtOnce | AidRefusal::BoardNeedsTwo | AidRefusal::LookWaits { .. } => {
                Some("/at_once")
            }
            AidRefusal::OverLimit { .. }
            | AidRefusal::TooMuchAtOnce { .. }
            | AidRefusal::StoreTooSmall { .. }
            | AidRefusal::MoreThanGranted { .. } => Some("/amount_grosze"),
            AidRefusal::Coordinates => Some("/exception"),
            AidRefusal::PayeeIsRecipient => Some("/payee"),
            AidRefusal::NothingHandedOver | AidRefusal::NoSerials | AidRefusal::NoSuchVoucher { .. } => {
                Some("/items")
            }
            AidRefusal::BeforeDecision { .. } | AidRefusal::InFuture { .. } => Some("/on"),
            _ => None,
        },
        Refusal::LedgerRefusal(LedgerRefusal::FundShort) => Some("/amount_grosze"),
        Refusal::LedgerRefusal(LedgerRefusal::BeforeBooks { .. } | LedgerRefusal::MonthClosed { .. }) => {
            Some("/on")
        }
        Refusal::StockRefusal(_) => Some("/items"),
        _ => None,
    }
}
