//! The first page of the operator: what waits, and how many people use the site.

use super::store::{self, Counts};
use crate::caller::{Answer, Caller};
use crate::letters::{self, Queue};
use crate::look::Page;
use crate::{companies, contact, content_notices, listings, objections};
use askama::Template;
use mutual_aid::Act;
use mutual_aid::contact_message::Desk;

#[derive(Template)]
#[template(path = "operator/menu.html")]
struct Menu {
    page: Page,
    messages: i64,
    calls: usize,
    notices: i64,
    objections: i64,
    companies: i64,
    listings: i64,
    counts: Counts,
}

/// `/operator`
pub async fn show(caller: Caller) -> Answer {
    let found = caller.look(|look| {
        look.who().may(&Act::KeepLegalParameters)?;
        let messages = contact::store::waiting(look, &Desk::Operator)?;
        let calls = letters::store::waiting(look, &Queue::Operator)?.len();
        let notices = content_notices::store::waiting(look)?;
        let objections = objections::store::waiting(look)?;
        let trade = (companies::store::waiting(look)?, listings::store::waiting(look)?);
        Ok((messages, calls, (notices, objections), trade, store::counts(look)?))
    });
    let (messages, calls, (notices, objections), (companies, listings), counts) = found.await?;
    caller.show(&Menu {
        page: caller.page(),
        messages,
        calls,
        notices,
        objections,
        companies,
        listings,
        counts,
    })
}
