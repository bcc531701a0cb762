//! Three questions tell whether an organisation can join; a "no" leads to a page with other ways, not to an error.

use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::reading::Reading;
use askama::Template;

/// The questions, in order: what is asked for, by the names of the fields.
const QUESTIONS: [&str; 3] = ["niezysk", "rejestr", "zadania"];

#[derive(Template)]
#[template(path = "applications/eligibility.html")]
struct Eligibility {
    page: Page,
    filled: Filled,
    errors: Errors,
}

impl Eligibility {
    fn answers(&self) -> Vec<Choice> {
        ["tak", "nie", "nie-wiem"].map(|a| Choice::new(a, self.page.words.say(format!("answer-{a}")))).into()
    }
}

#[derive(Template)]
#[template(path = "applications/not_now.html")]
struct NotNow {
    page: Page,
    missing: Vec<&'static str>,
}

/// `/dla-organizacji/przystap`
pub async fn show(caller: Caller) -> Answer {
    let page = caller.page().listed();
    caller.show(&Eligibility { page, filled: Filled::default(), errors: Errors::default() })
}

/// Leads on to the name, or to what stands in the way. Nothing is kept.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let answer = |text: &str| ["tak", "nie", "nie-wiem"].contains(&text).then_some(());
    for name in QUESTIONS {
        form.choice(name, "joining-answer-missing", answer);
    }
    if let Err(errors) = form.whole(|| Some(())) {
        return caller.show_again(&Eligibility { page: caller.page(), filled, errors });
    }
    let missing: Vec<&str> = QUESTIONS.into_iter().filter(|name| filled.text(name) == "nie").collect();
    if missing.is_empty() {
        return Ok(caller.go("/dla-organizacji/przystap/nazwa"));
    }
    Ok(caller.go(&format!("/dla-organizacji/przystap/nie-teraz?brak={}", missing.join("+"))))
}

/// `/dla-organizacji/przystap/nie-teraz`
pub async fn not_now(caller: Caller) -> Answer {
    let asked = caller.asked();
    let told: Vec<&str> = asked.text("brak").split_whitespace().collect();
    let missing = QUESTIONS.into_iter().filter(|name| told.contains(name)).collect();
    caller.show(&NotNow { page: caller.page(), missing })
}
