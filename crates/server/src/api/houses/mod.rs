//! What a program of an organisation asks and does, with its token: the stories of the panel's pages.

pub mod answers;
pub mod hours;
pub mod orders;
pub mod plan;
pub mod sheet;
pub mod visits;

use super::client::Client;
use super::orders::{answer, receipt};
use super::reader::Payload;
use crate::app::Change;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::orders::{Case, Key, store};
use crate::organisations::store::find_house;
use axum::http::StatusCode;
use mutual_aid::Act;
use polish_ids::CaseNumber;

/// The number as it is stored.
fn number_of(text: &str) -> Result<String, Failure> {
    CaseNumber::parse(text).map(|number| number.to_string()).map_err(|_| Failure::NotFound)
}

/// Runs a story on an order of the program's organisation, once, if the client has seen its present version. An order
/// that nobody has yet has no version to be seen.
async fn act<F>(client: &Client, (slug, number): (String, String), payload: &Payload, story: F) -> Answer
where
    F: Fn(&mut Change<'_>, &Key) -> Result<Case, Failure> + Send + 'static,
{
    let (bearer, by) = client.program().await?;
    let (seen, call) = (client.seen()?, client.call(bearer.token.as_str(), &payload.text)?);
    let (teller, number) = (client.clone(), number_of(&number)?);
    let whole = move |change: &mut Change<'_>| {
        let organisation = find_house(&mut change.look(), &slug)?.id;
        change.who().may(&Act::SeeOrder(Some(&organisation)))?;
        let key = Key { organisation, number: number.clone() };
        if let Some(seen) = seen
            && store::find(&mut change.look(), &key)?.version != seen
        {
            return Err(Failure::Unmet);
        }
        let case = story(change, &key)?;
        let case = store::find_own(&mut change.look(), case.order.id.as_str())?;
        receipt(&teller, &case, StatusCode::OK)
    };
    Ok(answer(client, client.app.answer_once(by, call, whole).await?))
}
