//! The first page of the organiser.

use crate::caller::{Answer, Caller};
use crate::letters::{self, Queue};
use crate::look::Page;
use crate::organisations::store;
use askama::Template;
use mutual_aid::Act;

#[derive(Template)]
#[template(path = "reviews/menu.html")]
struct Menu {
    page: Page,
    counts: Vec<(String, i64)>,
    calls: usize,
}

impl Menu {
    fn count(&self, statuses: &[&str]) -> i64 {
        let wanted = |(status, _): &&(String, i64)| statuses.contains(&status.as_str());
        self.counts.iter().filter(wanted).map(|(_, count)| count).sum()
    }
}

/// `/organizator`
pub async fn show(caller: Caller) -> Answer {
    let counts = caller.look(|look| {
        look.who().may(&Act::ReviewOrganisations)?;
        Ok((store::count_by_status(look)?, letters::store::waiting(look, &Queue::Organiser)?.len()))
    });
    let (counts, calls) = counts.await?;
    caller.show(&Menu { page: caller.page(), counts, calls })
}
