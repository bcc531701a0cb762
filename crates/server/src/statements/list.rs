//! The statements of an organisation, and the form that takes the next one.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::look::{Desk, Page};
use crate::statements::PATH;
use crate::statements::store::{self, Kept};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;

/// Statements on one page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "statements/list.html")]
struct List {
    page: Page,
    desk: Desk,
    statements: Vec<Kept>,
    next: String,
    waiting: i64,
    account: String,
    errors: Errors,
}

impl List {
    fn when(&self, kept: &Kept) -> String {
        self.page.words.moment(kept.uploaded_at)
    }

    fn status(&self, kept: &Kept) -> String {
        self.page.words.say(format!("statement-status-{}", kept.status))
    }

    fn counts(&self, kept: &Kept) -> String {
        if kept.status == "booked" { counts(self.page.words, &kept.counts) } else { String::new() }
    }
}

/// What became of the lines, in a sentence.
pub(super) fn counts(words: crate::kit::locale::Words, counts: &store::Counts) -> String {
    let parts = [
        ("statement-count-donations", counts.donations),
        ("statement-count-fees", counts.fees),
        ("statement-count-unexplained", counts.unexplained),
        ("statement-count-known", counts.known),
        ("statement-count-ignored", counts.ignored),
    ];
    let said = parts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| words.count(key, count));
    said.collect::<Vec<_>>().join(", ")
}

/// An account number as it is printed: two digits, then fours.
fn in_fours(account: &str) -> String {
    let place = |(at, digit): (usize, char)| {
        (at > 1 && (at - 2).is_multiple_of(4)).then_some(' ').into_iter().chain([digit])
    };
    account.chars().enumerate().flat_map(place).collect()
}

/// Shows the page.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let list = page(&caller, slug, Errors::default()).await?;
    caller.show(&list)
}

/// Shows it again with what is wrong.
pub(super) async fn again(caller: &Caller, slug: String, errors: Errors) -> Answer {
    let list = page(caller, slug, errors).await?;
    caller.show_again(&list)
}

async fn page(caller: &Caller, slug: String, errors: Errors) -> Result<List, Failure> {
    let asked = caller.asked();
    let before = asked.has("po").then(|| asked.text("po").to_owned());
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStatements(&desk.house.id))?;
        let statements = store::list(look, &desk.house.id, before.as_deref())?;
        let waiting = store::overdue(look, &desk.house.id, "9999-12-31")?.map_or(0, |(count, _)| count);
        let account = store::account(look, &desk.house.id)?.unwrap_or_default();
        Ok((desk, statements, waiting, account))
    });
    let (desk, mut statements, waiting, account) = found.await?;
    let more = statements.len() > PAGE;
    statements.truncate(PAGE);
    let last = statements.last().filter(|_| more).map(|kept| kept.id.clone());
    let next = last
        .map_or_else(String::new, |id| format!("{}{}?po={id}", caller.language.prefix(), desk.address(PATH)));
    Ok(List { page: caller.page(), desk, statements, next, waiting, account: in_fours(&account), errors })
}
