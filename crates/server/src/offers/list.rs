//! The offers of an organisation in its panel.

use crate::caller::{Answer, Caller};
use crate::look::{Desk, Link, Page};
use crate::offers::panel;
use crate::offers::store::listed::{self, Line};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Day;
use mutual_aid::offer::Status;
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "offers/list.html")]
struct List {
    page: Page,
    desk: Desk,
    lines: Vec<Line>,
    status: String,
    next: String,
    previous: String,
}

impl List {
    /// The statuses to filter by, each with its address.
    fn filters(&self) -> Vec<(Link, bool)> {
        let (words, base) = (self.page.words, format!("{}{}", self.page.prefix, self.desk.address("oferty")));
        let all = Link { address: base.clone(), label: words.say("offer-filter-all") };
        let one = |status: &&str| Link {
            address: format!("{base}?stan={status}"),
            label: words.say(format!("status-offer-{status}")),
        };
        let known = Status::VARIANTS.iter().map(|status| (one(status), self.status == *status));
        std::iter::once((all, self.status.is_empty())).chain(known).collect()
    }

    fn address(&self, line: &Line) -> String {
        format!("{}{}", self.page.prefix, self.desk.address(&format!("oferty/{}", line.number)))
    }

    /// What the line says about its last day and what it waits for.
    fn note(&self, line: &Line) -> String {
        let words = self.page.words;
        if line.status == "draft" && line.waiting > 0 {
            return words.count("offer-waiting", line.waiting);
        }
        if line.asked && matches!(line.status.as_str(), "published" | "paused" | "full") {
            return words.say("offer-asked");
        }
        let day = Day::parse(&line.valid_until);
        day.map_or_else(String::new, |day| words.one("offer-until-short", "day", words.day_with_year(day.0)))
    }
}

/// The shape that stands beside the word of a status.
#[must_use]
pub fn shape(status: &str) -> &'static str {
    match status {
        "draft" => "new",
        "published" => "done",
        "paused" | "full" => "waiting",
        "blocked" => "problem",
        _ => "ended",
    }
}

/// Shows the list.
///
/// # Errors
/// The panel is not open to this person.
pub async fn show(caller: Caller, Path(org): Path<String>) -> Answer {
    let asked = caller.asked();
    let status = Some(asked.text("stan").to_owned()).filter(|s| Status::VARIANTS.contains(&s.as_str()));
    let below: Option<i64> = asked.text("przed").parse().ok();
    let wanted = status.clone();
    let story = move |look: &mut crate::app::Look<'_>| {
        let desk = Desk::open(look, &org)?;
        let house = panel::keeper(look, &org)?;
        Ok((desk, listed::lines(look, &house, wanted.as_deref(), below)?))
    };
    let (desk, mut lines) = caller.look(story).await?;
    let page = caller.page();
    let status = status.unwrap_or_default();
    let more = lines.len() > listed::PAGE;
    lines.truncate(listed::PAGE);
    let base = format!("{}{}", page.prefix, desk.address("oferty"));
    let kept = if status.is_empty() { String::new() } else { format!("stan={status}&") };
    let last = lines.last().filter(|_| more);
    let next = last.map_or_else(String::new, |line| format!("{base}?{kept}przed={}", line.number));
    let previous =
        if below.is_some() { format!("{base}?{}", kept.trim_end_matches('&')) } else { String::new() };
    caller.show(&List { page, desk, lines, status, next, previous })
}
