//! The organisation serves a company for free: a recorded exception, of which a year holds few.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::orders::store::Exception;
use crate::orders::{Case, Key, store};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Remark;

#[derive(Template)]
#[template(path = "orders/serve_for_free.html")]
struct ServeForFree {
    page: Page,
    desk: Desk,
    case: Case,
    limit: i64,
    filled: Filled,
    errors: Errors,
}

/// The organisation serves a company for free, and says why; the company is told what that may mean for it.
///
/// # Errors
/// It is no paid order of a company, the year's exceptions are used up, or the order is not theirs.
pub fn serve_for_free(change: &mut Change<'_>, key: &Key, because: &Remark) -> Result<(), Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let (now, law) = (change.now(), change.law());
    let this_year = store::count_exceptions(change, &key.organisation, now.day())?;
    let served = case.order.serve_for_free(this_year, &law, now)?;
    case.exception = Some(Exception { because: because.as_str().to_owned(), on: now.day() });
    store::save(change, &case)?;
    change.record(served)
}

/// `/panel/{org}/zlecenia/{number}/bezplatnie`
pub async fn show(caller: Caller, Path((slug, number)): Path<(String, String)>) -> Answer {
    let form = form(&caller, slug, number, Filled::default(), Errors::default()).await?;
    caller.show(&form)
}

/// Records the exception.
pub async fn submit(caller: Caller, Path((slug, number)): Path<(String, String)>, filled: Filled) -> Answer {
    let mut reading = Reading::of(&filled, caller.words());
    let because = reading.need("powod", "serve-for-free-missing", Remark::parse);
    let because = reading.whole(|| because);
    let (house, wanted) = (slug.clone(), number.clone());
    let gone = caller.submit(&filled, move |change| {
        let key = Key::of(&mut change.look(), &house, &wanted)?;
        serve_for_free(change, &key, &because.clone()?)?;
        Ok(urls::order(&house, &wanted))
    });
    let gone = gone.await;
    let again = async |errors| {
        let form = form(&caller, slug, number, filled, errors).await?;
        caller.show_again(&form)
    };
    caller.onward(gone, again).await
}

async fn form(
    caller: &Caller,
    slug: String,
    number: String,
    filled: Filled,
    errors: Errors,
) -> Result<ServeForFree, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let key = Key { organisation: desk.house.id.clone(), number: number.clone() };
        let case = store::find(look, &key)?;
        look.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
        Ok((desk, case, look.law().company_orders_a_year))
    });
    let (desk, case, limit) = found.await?;
    Ok(ServeForFree { page: caller.page(), desk, case, limit, filled, errors })
}
