//! A company's own page: where it stands, its listings and its orders.

use super::store::{self, Placed, Record};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::listings::{self, store as shown};
use crate::look::Page;
use askama::Template;
use mutual_aid::{Act, Denied, Who};

#[derive(Template)]
#[template(path = "companies/own.html")]
struct Own {
    page: Page,
    record: Record,
    listings: Vec<shown::Line>,
    orders: Vec<Placed>,
    errors: Errors,
}

impl Own {
    fn status(&self) -> &'static str {
        self.record.company.status.into()
    }

    fn is(&self, status: &str) -> bool {
        self.status() == status
    }

    fn shape(&self) -> &'static str {
        super::shape(self.record.company.status)
    }

    fn listing_shape(&self, line: &shown::Line) -> &'static str {
        listings::shape(line.status)
    }

    fn listing_status(&self, line: &shown::Line) -> String {
        self.page.words.say(format!("status-listing-{}", <&str>::from(line.status)))
    }

    fn order_status(&self, order: &Placed) -> String {
        self.page.words.say(format!("status-request-{}", <&str>::from(order.status)))
    }

    fn category(&self, order: &Placed) -> String {
        let key = order
            .category
            .map_or("enquiry-what-other".to_owned(), |category| format!("category-{}", category.key()));
        self.page.words.say(key)
    }

    fn mode(&self, order: &Placed) -> String {
        self.page.words.say(format!("company-order-{}", <&str>::from(order.mode)))
    }
}

/// The company the caller speaks for.
///
/// # Errors
/// Nobody is signed in, or they speak for none.
pub async fn own(caller: &Caller) -> Result<Record, Failure> {
    signed_in(caller)?;
    caller.look(|look| Ok(find(look)?.0)).await
}

fn signed_in(caller: &Caller) -> Result<(), Failure> {
    match &caller.who {
        Who::Member(_) => Ok(()),
        _ => Err(Denied::SignIn.into()),
    }
}

type Found = (Record, Vec<shown::Line>, Vec<Placed>);

fn find(look: &mut Look<'_>) -> Result<Found, Failure> {
    let record = store::find_own(look)?.ok_or(Failure::NotFound)?;
    look.who().may(&Act::KeepCompany(&record.company.id))?;
    let listings = shown::of_company(look, &record.company.id)?;
    let orders = store::orders(look, &record.company.id)?;
    Ok((record, listings, orders))
}

/// `/moje/firma`; whoever speaks for no company is shown how to sign one up.
pub async fn show(caller: Caller) -> Answer {
    signed_in(&caller)?;
    if matches!(&caller.who, Who::Member(member) if member.companies.is_empty()) {
        return Ok(caller.go("/moje/firma/nowa"));
    }
    page(&caller, Errors::default()).await
}

/// The page, with what went wrong.
///
/// # Errors
/// The caller speaks for no company.
pub async fn page(caller: &Caller, errors: Errors) -> Answer {
    let (record, listings, orders) = caller.look(find).await?;
    let again = !errors.is_empty();
    let own = Own { page: caller.page(), record, listings, orders, errors };
    if again { caller.show_again(&own) } else { caller.show(&own) }
}
