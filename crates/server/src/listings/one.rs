//! A listing as its company sees it: how people will see it, where it stands, and what can be done.

use super::store::{self, Kept};
use super::{price, shape};
use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::companies::Record;
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Subject};

#[derive(Template)]
#[template(path = "listings/one.html")]
struct One {
    page: Page,
    record: Record,
    kept: Kept,
    entries: Vec<Entry>,
    errors: Errors,
}

impl One {
    fn status(&self) -> &'static str {
        self.kept.listing.status.into()
    }

    fn is(&self, statuses: &[&str]) -> bool {
        statuses.contains(&self.status())
    }

    fn shape(&self) -> &'static str {
        shape(self.kept.listing.status)
    }

    fn action(&self, verb: &str) -> String {
        format!("{}{}/{verb}", self.page.prefix, address(self.kept.number))
    }

    fn price(&self) -> String {
        price(self.page.words, self.kept.text.gross_price.0, &self.kept.text.price_unit)
    }
}

/// The address of a listing among its company's own.
#[must_use]
pub fn address(number: i64) -> String {
    format!("/moje/firma/oferty/{number}")
}

/// The number of an address.
///
/// # Errors
/// It is none.
pub fn number(text: &str) -> Result<i64, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// Holds a caller to listings of their own company.
///
/// # Errors
/// There is none of that number, or it is another company's.
pub async fn own(caller: &Caller, number: i64) -> Result<(), Failure> {
    caller.look(move |look| find(look, number).map(|_| ())).await
}

fn find(look: &mut Look<'_>, number: i64) -> Result<(Kept, Record), Failure> {
    let found = store::find(look, number)?;
    look.who().may(&Act::KeepCompany(&found.1.company.id))?;
    Ok(found)
}

/// `/moje/firma/oferty/{number}`
pub async fn show(caller: Caller, Path(text): Path<String>) -> Answer {
    page(&caller, number(&text)?, Errors::default()).await
}

async fn page(caller: &Caller, number: i64, errors: Errors) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        let (kept, record) = find(look, number)?;
        let subject = Subject::of(Noun::CompanyListing, kept.listing.id.as_str());
        Ok((kept, record, history::of(look, words, &subject)?))
    });
    let (kept, record, entries) = found.await?;
    let again = !errors.is_empty();
    let one = One { page: caller.page(), record, kept, entries, errors };
    if again { caller.show_again(&one) } else { caller.show(&one) }
}

/// Does one thing with a listing, and comes back to its page.
///
/// # Errors
/// Whatever is no mistake of the form.
pub async fn press(
    caller: Caller,
    text: String,
    filled: Filled,
    story: fn(&mut Change<'_>, i64) -> Result<(), Failure>,
) -> Answer {
    let number = number(&text)?;
    let gone = caller.submit(&filled, move |change| {
        story(change, number)?;
        Ok(address(number))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, number, errors).await).await
}
