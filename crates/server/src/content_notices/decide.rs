//! The operator decides on a notice and states the reasons (Regulation (EU) 2022/2065, art. 17).

use super::mailed;
use super::store::{self, Found};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::listings;
use crate::look::{Choice, Page};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::content_notice::Decision;
use mutual_aid::event::Noun;
use mutual_aid::words::{Description, Remark};
use mutual_aid::{Act, Subject};

/// A decision and what it rests on.
#[derive(Debug, Clone)]
pub struct Reasons {
    /// What is done.
    pub decision: Decision,
    /// The facts and circumstances.
    pub facts: Description,
    /// The law or the point of the terms of use.
    pub basis: Remark,
}

/// The operator decides; whoever reported and left an address is told.
///
/// # Errors
/// It is decided already, or the caller may not.
pub fn decide(change: &mut Change<'_>, number: &str, reasons: &Reasons) -> Result<(), Failure> {
    let (mut notice, version) = store::find_to_change(change, number)?;
    change.who().may(&Act::DecideNotices)?;
    let decided = notice.decide(reasons.decision)?;
    store::save(change, &notice, reasons, version)?;
    mailed::put(change, &notice.id, true)?;
    change.record(decided)
}

#[derive(Template)]
#[template(path = "content_notices/decide.html")]
struct Decide {
    page: Page,
    found: Found,
    entries: Vec<Entry>,
    filled: Filled,
    errors: Errors,
}

impl Decide {
    fn ground(&self) -> String {
        self.page.words.say(format!("notice-ground-{}", self.found.ground))
    }

    fn choices(&self) -> Vec<Choice> {
        let words = self.page.words;
        let choice = |decision: &Decision| {
            let key = <&str>::from(decision);
            Choice::new(key, words.say(format!("notice-decision-{key}")))
        };
        Decision::all().iter().map(choice).collect()
    }

    /// The address as a link, when it leads to this site and nowhere else.
    fn link(&self) -> Option<&str> {
        let address = self.found.address.as_str();
        let path = address.strip_prefix(self.page.origin.as_str()).unwrap_or(address);
        (path.starts_with('/') && !path.starts_with("//")).then_some(path)
    }
}

impl Decide {
    /// The moderator's page of the listing that the address shows, if it shows one.
    fn listing(&self) -> Option<String> {
        let rest = self.link()?.split(['?', '#']).next()?.split_once("/firmy/")?.1;
        let number = rest.split_once('/')?.1.rsplit('-').next()?.parse().ok()?;
        Some(listings::review::address(number))
    }
}

/// `/operator/naduzycia/{number}`
pub async fn show(caller: Caller, Path(number): Path<String>) -> Answer {
    page(&caller, number, Filled::default(), Errors::default()).await
}

/// `/operator/naduzycia/{number}`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let mut reading = Reading::of(&filled, caller.words());
    let decision = reading.choice("decyzja", "notice-decision-missing", |text| text.parse().ok());
    let facts = reading.need("fakty", "notice-facts-missing", Description::parse);
    let basis = reading.need("podstawa", "notice-basis-missing", Remark::parse);
    let reasons = reading.whole(|| Some(Reasons { decision: decision?, facts: facts?, basis: basis? }));
    let key = number.clone();
    let gone = caller.submit(&filled, move |change| {
        decide(change, &key, &reasons.clone()?)?;
        Ok(format!("/operator/naduzycia/{key}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, number, filled, errors).await).await
}

async fn page(caller: &Caller, number: String, filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        look.who().may(&Act::DecideNotices)?;
        let notice = store::find(look, &number)?;
        let entries = history::of(look, words, &Subject::of(Noun::ContentNotice, &notice.id))?;
        Ok((notice, entries))
    });
    let (found, entries) = found.await?;
    let again = !errors.is_empty();
    let decide = Decide { page: caller.page(), found, entries, filled, errors };
    if again { caller.show_again(&decide) } else { caller.show(&decide) }
}
