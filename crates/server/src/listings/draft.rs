//! A company writes a listing down; nobody else sees it yet.

use super::store::{self, Kept, Text};
use super::{form, one};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::companies::{own, store as companies};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::offers::place;
use crate::offers::slug::slug;
use askama::Template;
use mutual_aid::company_listing::{Listing, Status};
use mutual_aid::refusal::ListingRefusal;
use mutual_aid::{Act, ListingId, Moment};

/// The form of a listing, new or mended.
#[derive(Template)]
#[template(path = "listings/form.html")]
pub struct Form {
    page: Page,
    /// The key of its title.
    title: &'static str,
    action: String,
    back: String,
    filled: Filled,
    errors: Errors,
}

impl Form {
    /// The form as it was filled in.
    #[must_use]
    pub fn of(caller: &Caller, title: &'static str, action: String, filled: Filled, errors: Errors) -> Self {
        let back = if title == "listing-mend" { action.replace("/zmiana", "") } else { "/moje/firma".into() };
        Self { page: caller.page(), title, action, back, filled, errors }
    }

    fn categories(&self) -> Vec<Choice> {
        form::categories(self.page.words)
    }

    fn radii(&self) -> Vec<Choice> {
        form::radii(self.page.words)
    }
}

/// The company writes a listing down.
///
/// # Errors
/// The company is not active or has too many, or the caller speaks for none.
pub fn draft(change: &mut Change<'_>, text: &Text) -> Result<Kept, Failure> {
    let record = companies::find_own_to_change(change)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let limit = change.law().company_listings;
    if store::count(change, &record.company.id)? >= limit {
        return Err(ListingRefusal::TooMany { limit }.into());
    }
    let listing = Listing {
        id: ListingId(change.ids().id()),
        company: record.company.id.clone(),
        status: Status::Draft,
        words: text.words(),
        valid_until: text.valid_until,
    };
    let drafted = listing.draft(&record.company)?;
    let (number, slug) = (store::next_number(change)?, slug(&text.title));
    let text = text.clone();
    let kept = Kept { listing, text, number, slug, published: None, decided: None, version: 1 };
    store::add(change, &kept)?;
    change.record(drafted)?;
    Ok(kept)
}

/// `/moje/firma/oferty/nowa`
pub async fn show(caller: Caller) -> Answer {
    let record = own::own(&caller).await?;
    record.company.may_offer().map_err(Failure::from)?;
    let until = Moment(caller.app.clock.now()).day().plus_months(3);
    let mut filled = Filled::of([("miejscowosc", place::name(record.card.place))]);
    filled.set("obszar", "15");
    filled.set("wazna_do", until.to_string());
    caller.show(&new(&caller, filled, Errors::default()))
}

/// Keeps it.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    own::own(&caller).await?;
    let input = form::read(&filled, caller.words());
    let gone = caller.submit(&filled, move |change| {
        let kept = draft(change, &input.clone()?)?;
        Ok(one::address(kept.number))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| caller.show_again(&new(&caller, filled, errors))).await
}

fn new(caller: &Caller, filled: Filled, errors: Errors) -> Form {
    Form::of(caller, "listing-new", "/moje/firma/oferty/nowa".to_owned(), filled, errors)
}
