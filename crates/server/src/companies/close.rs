//! A company leaves, or the operator ends its part; its pages and listings are hidden, its orders go on.

use super::mailed::{self, News};
use super::store::Record;
use super::{Grounds, file, own, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::company::Status;
use mutual_aid::reason::Suspend;
use mutual_aid::{Act, CompanyId};

/// The reason of a company that leaves by itself.
const OWN_REQUEST: &str = "own-request";

#[derive(Template)]
#[template(path = "companies/close.html")]
struct Close {
    page: Page,
    record: Record,
    errors: Errors,
}

/// The company leaves.
///
/// # Errors
/// It has left, or is not theirs.
pub fn leave(change: &mut Change<'_>) -> Result<(), Failure> {
    let mut record = store::find_own_to_change(change)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let closed = record.company.close(OWN_REQUEST)?;
    store::save(change, &record)?;
    change.record(closed)
}

/// The company leaves with the account that spoke for it: nothing is shown that nobody answers for.
///
/// # Errors
/// The database failed.
pub fn with_its_account(change: &mut Change<'_>, company: &CompanyId) -> Result<(), Failure> {
    let mut record = store::find_by_id_to_change(change, company)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    if record.company.status != Status::Closed {
        let closed = record.company.close(OWN_REQUEST)?;
        store::save(change, &record)?;
        change.record(closed)?;
    }
    store::part(change, company)
}

/// The operator or the organiser ends a company's part, with reasons.
///
/// # Errors
/// It is over already, or the caller may not.
pub fn close(change: &mut Change<'_>, slug: &str, grounds: &Grounds) -> Result<(), Failure> {
    change.who().may(&Act::ReviewCompanies)?;
    let mut record = store::find_to_change(change, slug)?;
    let closed = record.company.close(&grounds.reason)?;
    store::save(change, &record)?;
    store::decide(change, &record.company.id, grounds)?;
    mailed::tell(change, &record, News::Closed, None)?;
    change.record(closed)
}

/// `/moje/firma/zamkniecie`
pub async fn show(caller: Caller) -> Answer {
    let record = own::own(&caller).await?;
    caller.show(&Close { page: caller.page(), record, errors: Errors::default() })
}

/// Leaves.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let record = own::own(&caller).await?;
    let mut sure = Reading::of(&filled, caller.words());
    if !filled.has("pewne") {
        sure.wrong("pewne", "company-close-not-sure");
    }
    let sure = sure.whole(|| Some(()));
    let gone = caller.submit(&filled, move |change| {
        sure.clone()?;
        leave(change)?;
        Ok("/moje/firma".to_owned())
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = caller.page();
        caller.show_again(&Close { page, record, errors })
    };
    caller.onward(gone, again).await
}

/// `/operator/firmy/{slug}/zamkniecie`
pub async fn submit_as_operator(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = Grounds::read(&caller, &filled, Suspend::codes());
    file::send(caller, slug, filled, input, close).await
}
