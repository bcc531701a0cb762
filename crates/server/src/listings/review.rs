//! A listing as the moderator sees it, with what can be decided.

use super::store::{self, Kept};
use super::{price, shape};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::companies::{self, Record};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::listings::one::number;
use crate::look::reason::choices;
use crate::look::{Choice, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::lint::job_advert;
use mutual_aid::reason::{Block, SendBack};
use mutual_aid::{Act, Subject};

#[derive(Template)]
#[template(path = "listings/review.html")]
struct Review {
    page: Page,
    record: Record,
    kept: Kept,
    entries: Vec<Entry>,
    filled: Filled,
    errors: Errors,
}

impl Review {
    fn status(&self) -> &'static str {
        self.kept.listing.status.into()
    }

    fn is(&self, statuses: &[&str]) -> bool {
        statuses.contains(&self.status())
    }

    fn shape(&self) -> &'static str {
        shape(self.kept.listing.status)
    }

    fn company_shape(&self) -> &'static str {
        companies::shape(self.record.company.status)
    }

    fn company_status(&self) -> String {
        self.page.words.say(format!("status-company-{}", <&str>::from(self.record.company.status)))
    }

    fn price(&self) -> String {
        price(self.page.words, self.kept.text.gross_price.0, &self.kept.text.price_unit)
    }

    fn action(&self, verb: &str) -> String {
        format!("{}{}/{verb}", self.page.prefix, address(self.kept.number))
    }

    fn advert(&self) -> Option<String> {
        job_advert(&self.kept.listing.words)
    }

    fn reasons(&self) -> Vec<Choice> {
        let codes = if self.is(&["review"]) { SendBack::codes() } else { Block::codes() };
        choices(self.page.words, codes)
    }

    /// What can be decided against it.
    fn verb(&self) -> &'static str {
        if self.is(&["review"]) { "zwrot" } else { "zdjecie" }
    }
}

/// The address of a listing at the moderator's.
#[must_use]
pub fn address(number: i64) -> String {
    format!("/operator/oferty-firm/{number}")
}

/// `/operator/oferty-firm/{number}`
pub async fn show(caller: Caller, Path(text): Path<String>) -> Answer {
    let review = review(&caller, number(&text)?, Filled::default(), Errors::default()).await?;
    caller.show(&review)
}

/// Tells a story of the moderator, and comes back to the listing.
///
/// # Errors
/// Whatever is no mistake of the form.
pub async fn send<I>(
    caller: Caller,
    text: String,
    filled: Filled,
    input: Result<I, Errors>,
    story: fn(&mut Change<'_>, i64, &I) -> Result<(), Failure>,
) -> Answer
where
    I: Clone + Send + 'static,
{
    let number = number(&text)?;
    let gone = caller.submit(&filled, move |change| {
        story(change, number, &input.clone()?)?;
        Ok(address(number))
    });
    let gone = gone.await;
    let again = async |errors| {
        let review = review(&caller, number, filled, errors).await?;
        caller.show_again(&review)
    };
    caller.onward(gone, again).await
}

async fn review(caller: &Caller, number: i64, filled: Filled, errors: Errors) -> Result<Review, Failure> {
    let words = caller.words();
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewListings)?;
        let (kept, record) = store::find(look, number)?;
        let subject = Subject::of(Noun::CompanyListing, kept.listing.id.as_str());
        let entries = history::of(look, words, &subject)?;
        Ok((kept, record, entries))
    });
    let (kept, record, entries) = found.await?;
    Ok(Review { page: caller.page(), record, kept, entries, filled, errors })
}
