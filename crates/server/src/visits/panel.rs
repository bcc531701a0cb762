//! A visit's address in a panel, and what its forms there have in common.

use crate::app::Change;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::urls;
use mutual_aid::OrganisationId;

/// `/panel/{org}/wizyty/{visit}`: the organisation's name in addresses, and the id.
pub type At = (String, String);

/// Runs a story on the visit of an address as its form asks, once; answers the sheet of its order to go on to.
///
/// # Errors
/// Whatever the story answers, or there is no such organisation.
pub async fn send<F>(caller: &Caller, at: &At, filled: &Filled, story: F) -> Result<String, Failure>
where
    F: Fn(&mut Change<'_>, &OrganisationId, &str) -> Result<String, Failure> + Send + 'static,
{
    let (house, visit) = at.clone();
    let whole = move |change: &mut Change<'_>| {
        let organisation = find_house(&mut change.look(), &house)?.id;
        let number = story(change, &organisation, &visit)?;
        Ok(urls::order(&house, &number))
    };
    caller.submit(filled, whole).await
}
