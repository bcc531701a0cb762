//! What waits for the organiser, the longest wait first.

use crate::applications::store::shape;
use crate::caller::{Answer, Caller};
use crate::look::Page;
use crate::organisations::place;
use crate::organisations::store::Line;
use crate::places::Places;
use crate::reviews::store;
use askama::Template;
use mutual_aid::{Act, Moment};

#[derive(Template)]
#[template(path = "reviews/queue.html")]
struct Queue {
    page: Page,
    now: Moment,
    lines: Vec<Line>,
}

impl Queue {
    fn waits(&self, line: &Line) -> String {
        let minutes = (self.now.0.as_second() - line.since.as_second()) / 60;
        self.page.words.waiting(minutes)
    }

    fn shape(&self, line: &Line) -> &'static str {
        shape(&line.status)
    }

    fn place(&self, line: &Line) -> String {
        place::plain(Places::embedded(), line.place)
    }
}

/// `/organizator/weryfikacja`
pub async fn show(caller: Caller) -> Answer {
    let found = caller.look(|look| {
        look.who().may(&Act::ReviewOrganisations)?;
        Ok((look.now(), store::queue(look)?))
    });
    let (now, lines) = found.await?;
    caller.show(&Queue { page: caller.page(), now, lines })
}
