//! A statement: while it is read, before it is booked, and afterwards.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::statements::alike::Lookalikes;
use crate::statements::gaps::{Gap, gaps};
use crate::statements::list::counts;
use crate::statements::parse::{Head, Parsed, Row, Stated};
use crate::statements::payers::Payers;
use crate::statements::plan::{Outcome, Planned, plan};
use crate::statements::store::{self, Counts, Kept, Progress};
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Day, OrganisationId};

/// Lines on one page of the preview.
const PAGE: usize = 100;

#[derive(Template)]
#[template(path = "statements/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    kept: Kept,
    progress: Option<Progress>,
    preview: Option<Preview>,
    payers: Payers,
    filled: Filled,
    errors: Errors,
}

/// What will happen.
struct Preview {
    head: Head,
    counts: Counts,
    /// Whether nothing of it is new.
    is_known: bool,
    /// The lines of this page.
    lines: Vec<(Row, Planned)>,
    /// How many look like lines that a file of another layout brought.
    alike: usize,
    /// What is missing between this statement and the books.
    gaps: Vec<Gap>,
    from: usize,
    total: usize,
}

impl Show {
    /// Whether the file was recognised as what it is.
    fn is_known(&self, preview: &Preview) -> bool {
        let head = &preview.head;
        !head.format.is_empty() && head.problems.iter().all(|said| said.key != "unknown-format")
    }

    fn day(&self, row: &Row) -> String {
        day(self.page.words, row)
    }

    fn amount(&self, amount: &i64) -> String {
        self.page.words.grosze(*amount)
    }

    fn outcome(&self, planned: &Planned) -> String {
        let code = planned.code.as_ref().map_or("", |code| code.code.as_str());
        let number = planned.document.as_ref().map_or("", |due| due.number.as_str());
        let key = format!("statement-outcome-{}", <&str>::from(planned.outcome));
        self.page.words.two(key, "code", code, "number", number)
    }

    /// Whether it may be a table whose layout nobody told yet.
    fn is_table(&self, preview: &Preview) -> bool {
        !self.is_known(preview) || preview.head.format == "CSV"
    }

    fn shape(&self, planned: &Planned) -> &'static str {
        match planned.outcome {
            Outcome::Matched | Outcome::Pays => "done",
            Outcome::Suggested | Outcome::Names | Outcome::Unmatched | Outcome::Alike => "waiting",
            Outcome::TakesBack | Outcome::TakesBackUnknown => "problem",
            Outcome::Known | Outcome::Outgoing | Outcome::Paired => "ended",
        }
    }

    fn counts(&self, of: &Counts) -> String {
        counts(self.page.words, of)
    }

    fn statement(&self, stated: &Stated) -> String {
        let words = self.page.words;
        let amount = |amount: Option<i64>| {
            amount.map_or_else(|| words.say("statement-unsaid"), |grosze| words.grosze(grosze))
        };
        let account = stated.account.clone().unwrap_or_default();
        let end = account.get(account.len().saturating_sub(4)..).unwrap_or_default().to_owned();
        words.with(
            match stated.balanced {
                Some(true) => "statement-balanced",
                Some(false) => "statement-unbalanced",
                None => "statement-unchecked",
            },
            &[
                ("account", crate::kit::locale::Arg::Text(end)),
                ("opening", crate::kit::locale::Arg::Text(amount(stated.opening))),
                ("closing", crate::kit::locale::Arg::Text(amount(stated.closing))),
            ],
        )
    }

    /// How much is read, of a hundred.
    fn percent(progress: &Progress) -> i64 {
        (progress.done * 100 / progress.total.max(1)).clamp(0, 99)
    }

    fn next(&self, preview: &Preview) -> String {
        let after = preview.from + preview.lines.len();
        if after >= preview.total { String::new() } else { self.at(after) }
    }

    fn previous(&self, preview: &Preview) -> String {
        if preview.from == 0 { String::new() } else { self.at(preview.from.saturating_sub(PAGE)) }
    }

    fn at(&self, from: usize) -> String {
        format!("{}{}/{}?od={from}", self.page.prefix, self.desk.address("wyciagi"), self.kept.id)
    }
}

/// The day of a line, in words.
pub(super) fn day(words: Words, row: &Row) -> String {
    Day::parse(&row.booked_on.to_string()).map_or_else(String::new, |day| words.date(day.0))
}

/// Shows the page.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let page = page(&caller, slug, id, Default::default()).await?;
    caller.show(&page)
}

/// Shows it again with what is wrong.
pub(super) async fn again(caller: &Caller, slug: String, id: String, told: (Filled, Errors)) -> Answer {
    let page = page(caller, slug, id, told).await?;
    caller.show_again(&page)
}

async fn page(
    caller: &Caller,
    slug: String,
    id: String,
    (filled, errors): (Filled, Errors),
) -> Result<Show, Failure> {
    let from: usize = caller.asked().text("od").parse().unwrap_or(0);
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStatements(&desk.house.id))?;
        let kept = store::find(look, &desk.house.id, &id)?;
        let progress = store::progress(look, &id)?;
        let head = progress.as_ref().and_then(|progress| progress.head.clone());
        let preview = head.map(|head| preview(look, (&desk.house.id, &id), head, from)).transpose()?;
        Ok((Payers::of(look, &slug)?, desk, kept, progress, preview))
    });
    let (payers, desk, kept, progress, mut preview) = found.await?;
    let covered = preview.iter_mut().flat_map(|preview| &mut preview.lines);
    covered.for_each(|(row, _)| payers.cover(row.amount, [&mut row.title, &mut row.counterparty]));
    Ok(Show { page: caller.page(), desk, kept, progress, preview, payers, filled, errors })
}

fn preview(
    look: &mut Look<'_>,
    (house, id): (&OrganisationId, &str),
    head: Head,
    from: usize,
) -> Result<Preview, Failure> {
    let parsed = Parsed { head, rows: store::staged_rows(look, id)? };
    let planned = plan(look, house, &parsed, Lookalikes::Aside)?;
    let gaps = gaps(look, house, &parsed.head)?;
    let (counts, total) = (Counts::of(&planned), parsed.rows.len());
    let alike = planned.iter().filter(|plan| plan.outcome == Outcome::Alike).count();
    let is_known = total > 0 && planned.iter().all(|plan| !plan.outcome.is_booked());
    let lines = parsed.rows.into_iter().zip(planned).skip(from).take(PAGE).collect();
    Ok(Preview { head: parsed.head, counts, alike, is_known, lines, gaps, from, total })
}
