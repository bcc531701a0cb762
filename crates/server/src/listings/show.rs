//! A listing as everybody sees it, with its label and who the trader is.

use super::price;
use super::store::{self, Kept};
use crate::caller::{Answer, Caller};
use crate::companies::Record;
use crate::failure::Failure;
use crate::look::Page;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use mutual_aid::Act;
use mutual_aid::{company, company_listing};

#[derive(Template)]
#[template(path = "listings/show.html")]
struct Shown {
    page: Page,
    record: Record,
    kept: Kept,
}

impl Shown {
    fn price(&self) -> String {
        price(self.page.words, self.kept.text.gross_price.0, &self.kept.text.price_unit)
    }
}

/// `/firmy/{slug}/{address}`: the number at the end decides; an old address leads on to the present one.
///
/// # Errors
/// There is no such listing, or it is not shown.
pub async fn show(caller: Caller, Path((slug, address)): Path<(String, String)>) -> Answer {
    let number = address.rsplit('-').next().and_then(|text| text.parse::<i64>().ok());
    let number = number.ok_or(Failure::NotFound)?;
    let found = caller.look(move |look| {
        look.who().may(&Act::BrowseOffers)?;
        let (kept, record) = store::find(look, number)?;
        let is_shown = kept.listing.status == company_listing::Status::Published
            && record.company.status == company::Status::Active;
        if is_shown { Ok((kept, record)) } else { Err(Failure::NotFound) }
    });
    let (kept, record) = found.await?;
    let own = super::address(&record.slug, &kept.slug, kept.number);
    if own != format!("/firmy/{slug}/{address}") {
        let own = format!("{}{own}", caller.language.prefix());
        let to = HeaderValue::from_str(&own).map_err(|_| Failure::NotFound)?;
        return Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)]).into_response());
    }
    caller.show(&Shown { page: caller.page().listed(), record, kept })
}
