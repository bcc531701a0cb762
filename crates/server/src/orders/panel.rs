//! An order's address in a panel, and what its forms there have in common.

use crate::app::Change;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::orders::{Case, Key};
use crate::urls;

/// `/panel/{org}/zlecenia/{number}`: the organisation's name in addresses, and the number.
pub type At = (String, String);

/// Runs a story on the order of an address as its form asks, once; answers the sheet to go on to.
///
/// # Errors
/// Whatever the story answers, or there is no such organisation.
pub async fn send<F>(caller: &Caller, at: &At, filled: &Filled, story: F) -> Result<String, Failure>
where
    F: Fn(&mut Change<'_>, &Key) -> Result<Case, Failure> + Send + 'static,
{
    let (house, number) = at.clone();
    let whole = move |change: &mut Change<'_>| {
        let key = Key::of(&mut change.look(), &house, &number)?;
        story(change, &key)?;
        Ok(urls::order(&house, &number))
    };
    caller.submit(filled, whole).await
}
