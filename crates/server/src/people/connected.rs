//! The organisations whose records belong to whoever is signed in, and the way to part from one.

use crate::accounts;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::people::disconnect::disconnect;
use crate::people::own::records;
use crate::people::store::{self, Met};
use askama::Template;

#[derive(Template)]
#[template(path = "people/connected.html")]
struct Connected {
    page: Page,
    errors: Errors,
    records: Vec<Met>,
    parted: bool,
}

/// Lists the organisations.
pub async fn show(caller: Caller) -> Answer {
    page(caller, Errors::default()).await
}

/// Parts from one.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let person = filled.text("osoba").to_owned();
    let gone = caller.submit(&filled, move |change| {
        let own = records(change.who())?;
        let (house, id) = own.into_iter().find(|(_, id)| id.as_str() == person).ok_or(Failure::NotFound)?;
        disconnect(change, &house, id.as_str())?;
        Ok("/moje/organizacje?odlaczono=tak".to_owned())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, errors).await).await
}

async fn page(caller: Caller, errors: Errors) -> Answer {
    let account = accounts::own(&caller)?;
    let records = caller.look(move |look| store::list_met(look, &account)).await?;
    let (rejected, parted) = (!errors.is_empty(), caller.asked().has("odlaczono"));
    let shown = Connected { page: caller.page(), errors, records, parted };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
