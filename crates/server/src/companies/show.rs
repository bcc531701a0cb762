//! A company as everybody sees it: who it is as a trader, and what it offers.

use super::store::{self, Record};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::listings::store as listings;
use crate::look::Page;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::company::Status;

#[derive(Template)]
#[template(path = "companies/show.html")]
struct Shown {
    page: Page,
    record: Record,
    listings: Vec<listings::Line>,
}

impl Shown {
    fn price(&self, line: &listings::Line) -> String {
        crate::listings::price(self.page.words, line.gross_price, &line.price_unit)
    }
}

/// `/firmy/{slug}`
///
/// # Errors
/// There is no such company, or it is not active.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        look.who().may(&Act::BrowseOffers)?;
        let record = store::find(look, &slug)?;
        if record.company.status != Status::Active {
            return Err(Failure::NotFound);
        }
        let mut listings = listings::of_company(look, &record.company.id)?;
        listings.retain(|line| line.status == mutual_aid::company_listing::Status::Published);
        Ok((record, listings))
    });
    let (record, listings) = found.await?;
    caller.show(&Shown { page: caller.page().listed(), record, listings })
}
