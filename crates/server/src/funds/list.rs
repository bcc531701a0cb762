//! The funds of an organisation with what each can still give; campaigns are opened and closed here.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::{fund_name, title};
use crate::failure::Failure;
use crate::funds::store::{self, Kept};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::organisations::store as organisations;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::fund::Purpose;
use mutual_aid::{Act, Event, Subject, What};

#[derive(Template)]
#[template(path = "funds/list.html")]
struct List {
    page: Page,
    desk: Desk,
    funds: Vec<Kept>,
    is_open: bool,
    filled: Filled,
    errors: Errors,
}

impl List {
    fn name(&self, fund: &Kept) -> String {
        fund_name(self.page.words, fund)
    }

    fn title(&self, fund: &Kept) -> String {
        fund.code.as_deref().map_or_else(String::new, title)
    }

    fn available(&self, fund: &Kept) -> String {
        self.page.words.grosze(fund.fund.available.0)
    }

    fn closes(&self, fund: &Kept) -> bool {
        fund.fund.purpose == Purpose::Campaign && fund.fund.closed_on.is_none()
    }

    fn giving(&self) -> String {
        format!("{}{}", self.page.prefix, urls::donation(&self.desk.house.slug))
    }
}

/// `/panel/{org}/fundusze`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Filled::default(), Errors::default()).await
}

/// The funds, or the page again with what is wrong.
///
/// # Errors
/// The page cannot be shown.
pub async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepDonations(&desk.house.id))?;
        let is_open = organisations::find(look, &slug)?.card.open_transfer_code;
        Ok((store::list(look, &desk.house.id)?, is_open, desk))
    });
    let (funds, is_open, desk) = found.await?;
    let rejected = !errors.is_empty();
    let shown = List { page: caller.page(), desk, funds, is_open, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// The organisation says whether a code to scan may leave the amount to the donor.
///
/// # Errors
/// The caller may not.
pub fn leave_amount_open(change: &mut Change<'_>, slug: &str, open: bool) -> Result<(), Failure> {
    let record = organisations::find_to_change(change, slug)?;
    change.who().may(&Act::KeepDonations(&record.house.id))?;
    organisations::save_open_transfer_code(change, &record, open)?;
    let subject = Subject::of(Noun::Organisation, record.house.id.as_str());
    let what = What::OrganisationChanged { part: "transfer-code".to_owned() };
    change.record(Event { subject, organisation: Some(record.house.id), what })
}

/// `/panel/{org}/fundusze/kod`
pub async fn submit_code(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (open, of) = (filled.text("otwarty") == "tak", slug.clone());
    let gone = caller.submit(&filled, move |change| {
        leave_amount_open(change, &of, open)?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}
