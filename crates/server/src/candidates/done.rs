//! Written down: who calls, when, and what can be done meanwhile.

use crate::caller::{Answer, Caller};
use crate::candidates::store::{self, Open};
use crate::failure::Failure;
use crate::look::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "candidates/done.html")]
struct Done {
    page: Page,
    house: Open,
    until: String,
}

/// Shows what follows.
pub async fn show(caller: Caller) -> Answer {
    let slug = caller.asked().text("organizacja").to_owned();
    let found = caller.look(move |look| {
        let open = store::list_open(look, None)?;
        let house = open.into_iter().find(|one| one.slug == slug).ok_or(Failure::NotFound)?;
        Ok((house, look.now().day(), look.law().acknowledge_working_days))
    });
    let (house, today, days) = found.await?;
    let until = crate::kit::clock::working_days_after(today.0, u32::try_from(days).unwrap_or(2));
    caller.show(&Done { page: caller.page(), house, until: caller.words().day(until) })
}
