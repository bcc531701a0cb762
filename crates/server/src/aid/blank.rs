//! The request for aid as an empty form on paper, in the language of whoever prints it, for those who ask with a pen.

use crate::aid::store;
use crate::caller::{Answer, Caller};
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::aid::{IncomeBand, NeedKind, Rules};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "aid/blank.html")]
struct Blank {
    page: Page,
    letterhead: Letterhead,
    rules: Option<Rules>,
    back: String,
}

impl Blank {
    fn say(&self, key: &str) -> String {
        self.page.words.say(key)
    }

    fn kinds(&self) -> Vec<String> {
        NeedKind::VARIANTS.iter().map(|kind| self.page.words.say(format!("aid-kind-{kind}"))).collect()
    }

    fn incomes(&self) -> Vec<String> {
        IncomeBand::VARIANTS
            .iter()
            .map(|income| self.page.words.say(format!("aid-income-{income}")))
            .collect()
    }
}

/// `/panel/{org}/pomoc/wniosek`, for whoever writes requests down.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = desk.house.id.clone();
        look.who().may(&Act::NoteAid(&house))?;
        let (reads, today) = (look.who().can(&Act::SeeAid(&house)), look.now().day());
        let back = desk.address(if reads { "pomoc" } else { "uczestnicy" });
        Ok((letterhead(look, &house)?, store::rules_on(look, &house, today)?, back))
    });
    let (letterhead, rules, back) = found.await?;
    caller.show(&Blank { page: caller.page(), letterhead, rules, back })
}
