//! A company asks: it is known by its tax number, and when it is signed in, by what it has written down already.

use crate::caller::Caller;
use crate::companies::store as companies;
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::orders::store::Details;
use mutual_aid::order::RequesterKind;
use mutual_aid::{CompanyId, Who};
use polish_ids::Phone;

/// The value by which an address and a form say that a company asks.
pub const COMPANY: &str = "company";

/// The company the caller speaks for.
fn own(caller: &Caller) -> Option<CompanyId> {
    match &caller.who {
        Who::Member(member) => member.companies.first().cloned(),
        _ => None,
    }
}

/// Fills in what a company that is signed in has written down already: nobody is asked twice.
///
/// # Errors
/// The database failed.
pub async fn introduce(caller: &Caller, filled: &mut Filled) -> Result<(), Failure> {
    let Some(record) = caller.look(companies::find_own).await? else { return Ok(()) };
    let card = record.card;
    let phone = Phone::parse(&card.phone).map_or_else(|_| card.phone.clone(), |phone| phone.to_string());
    for (name, value) in [("nip", card.nip), ("nazwa", card.name), ("telefon", phone), ("email", card.email)]
    {
        filled.set(name, value);
    }
    filled.set("imie", caller.name.clone().unwrap_or_default());
    Ok(())
}

/// The same words, and which company said them, when it was signed in.
pub fn signed<F>(caller: &Caller, tell: F) -> impl Fn(&mut Details) + Send + 'static + use<F>
where
    F: Fn(&mut Details) + Send + 'static,
{
    let own = own(caller);
    move |said: &mut Details| {
        tell(said);
        said.company = own.clone().filter(|_| said.kind == RequesterKind::Company);
    }
}
