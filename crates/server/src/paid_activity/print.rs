//! „Kalkulacja kosztów” as it is printed and shown to whoever asks how a fee came about: in Polish.

use crate::caller::{Answer, Caller};
use crate::kit::locale::{Language, Words};
use crate::law::store as law;
use crate::look::Page;
use crate::organisations::store::{Letterhead, letterhead};
use crate::paid_activity::store::{self, Kept};
use crate::paid_activity::{desk, kind, per};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Day;
use mutual_aid::paid_activity::{CostLine, Scope};

#[derive(Template)]
#[template(path = "paid_activity/print.html")]
struct Print {
    page: Page,
    /// The paper is Polish.
    words: Words,
    kept: Kept,
    scope: Scope,
    letterhead: Letterhead,
    acts: Vec<law::Act>,
    back: String,
}

impl Print {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn cited(&self, key: &str) -> &str {
        self.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }

    fn kind(&self) -> String {
        kind(self.words, self.kept.it.category)
    }

    fn task(&self) -> String {
        let point = self.kept.it.public_task.point();
        self.words.two("print-task", "point", point, "task", self.words.say(format!("public-task-{point}")))
    }

    fn line(&self, line: &CostLine) -> String {
        self.words.say(format!("cost-{}", <&str>::from(line.kind)))
    }

    fn unit(&self) -> String {
        self.words.say(format!("unit-{}", <&str>::from(self.kept.it.unit)))
    }

    fn price(&self) -> String {
        format!("{} {}", self.kept.it.unit_cost(), per(self.words, self.kept.it.unit))
    }

    fn day(&self, day: &Day) -> String {
        self.words.date(day.0)
    }
}

/// Shows the paper.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let back = urls::calculation(&slug, &id);
    let found = caller.look(move |look| {
        let house = desk(look, &slug)?.house.id;
        let kept = store::find(look, &house, &id)?;
        let on = kept.approved_on.unwrap_or(look.now().day());
        let (letterhead, acts) = (letterhead(look, &house)?, law::acts(look.tx, on)?);
        Ok((kept, store::scope::find(look.tx, &house)?, letterhead, acts))
    });
    let (kept, scope, letterhead, acts) = found.await?;
    let words = Language::Pl.words();
    caller.show(&Print { page: caller.page(), words, kept, scope, letterhead, acts, back })
}
