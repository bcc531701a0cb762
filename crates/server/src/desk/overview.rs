//! „Do zrobienia dziś”: what waits, the longest waiting first, and who goes where today.

use crate::caller::{Answer, Caller};
use crate::desk::store::{self, Figures, Today, Waiting};
use crate::kit::clock;
use crate::look::{Desk, Page};
use crate::orders::around;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Moment;

#[derive(Template)]
#[template(path = "desk/overview.html")]
struct Overview {
    page: Page,
    desk: Desk,
    now: Moment,
    waiting: Vec<Waiting>,
    today: Vec<Today>,
    figures: Figures,
    free: i64,
}

impl Overview {
    /// What is to be done, in a few words.
    fn task(&self, waiting: &Waiting) -> String {
        let words = self.page.words;
        let what = match (waiting.category.as_deref(), waiting.kind.as_str()) {
            (Some(category), _) => words.say(format!("category-{category}")),
            (None, "candidate" | "hours") => String::new(),
            (None, _) => words.say("enquiry-what-other"),
        };
        words.one(format!("desk-task-{}", waiting.kind), "what", what)
    }

    /// Whom it is about, and how they came.
    fn who(&self, waiting: &Waiting) -> String {
        let name = waiting.who.clone().unwrap_or_default();
        match &waiting.channel {
            Some(channel) if channel != "web" => {
                format!("{name} ({})", self.page.words.say(format!("channel-{channel}")))
            }
            _ => name,
        }
    }

    fn waits(&self, waiting: &Waiting) -> String {
        self.page.words.waiting(self.now.minutes_since(waiting.since))
    }

    fn address(&self, waiting: &Waiting) -> String {
        let key = &waiting.key;
        self.desk.address(&match waiting.kind.as_str() {
            "unwritten" => format!("wizyty/{key}/wykonane"),
            "letter" | "call" | "call-asked" => format!("kolejka/{key}"),
            "candidate" => format!("osoby/{key}"),
            "hours" => "godziny".to_owned(),
            _ => format!("zlecenia/{key}"),
        })
    }

    fn category(&self, category: &str) -> String {
        self.page.words.say(format!("category-{category}"))
    }
}

/// Shows the page.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = desk.house.id.clone();
        let waiting = store::waiting(look, &house)?;
        let today = store::visits_on(look, &house, &look.now().day().to_string())?;
        let figures = store::figures(look, &house, first_of_month(look.now()))?;
        let free = around::count(look, &house)?;
        Ok((desk, look.now(), waiting, today, figures, free))
    });
    let (desk, now, waiting, today, figures, free) = found.await?;
    caller.show(&Overview { page: caller.page(), desk, now, waiting, today, figures, free })
}

fn first_of_month(now: Moment) -> Moment {
    let day = clock::local(now.0).date().first_of_month();
    clock::from_local(day, jiff::civil::Time::midnight()).map_or(now, Moment)
}
