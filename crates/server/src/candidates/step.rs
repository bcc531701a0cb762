//! One question of joining: shown with what was answered before, kept, and on to the next.

use crate::caller::{Answer, Caller};
use crate::candidates::{ANSWERED, Answers, contact};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Page};
use crate::people::facts;
use crate::people::skills::Boxes;
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::person::Kind;
use mutual_aid::words::{Line, Remark};
use mutual_aid::{Day, Moment};

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The last part of its address, empty for the first.
    pub path: &'static str,
    /// Its name in keys.
    pub key: &'static str,
    /// Its fields.
    pub fields: &'static [&'static str],
}

/// The questions before the last look.
pub const STEPS: [Step; 5] = [
    Step { path: "", key: "what", fields: &["umie", "chce", "nie_wiem"] },
    Step { path: "gdzie", key: "where", fields: &["gdzie", "promien"] },
    Step { path: "kiedy", key: "when", fields: &["czas"] },
    Step { path: "urzad", key: "office", fields: &["bezrobotny", "urzad"] },
    Step { path: "kontakt", key: "contact", fields: &contact::FIELDS },
];

impl Step {
    /// The address of the question.
    #[must_use]
    pub fn address(self) -> String {
        if self.path.is_empty() { "/dolacz".to_owned() } else { format!("/dolacz/{}", self.path) }
    }

    /// Its place, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        STEPS.iter().position(|step| *step == self).map_or(0, |at| at + 1)
    }

    /// The address of the question before, empty before the first.
    #[must_use]
    pub fn back(self) -> String {
        let before = self.number().checked_sub(2).and_then(|at| STEPS.get(at));
        before.map_or_else(String::new, |step| step.address())
    }

    fn onward(self) -> String {
        STEPS.get(self.number()).map_or_else(|| "/dolacz/sprawdz".to_owned(), |step| step.address())
    }

    /// What is wrong with the answers to this question.
    fn mistakes(self, filled: &Filled, words: Words, today: Day) -> Errors {
        let mut form = Reading::of(filled, words);
        match self.key {
            "what" => {
                if filled.list("umie").is_empty() && !filled.has("chce") && !filled.has("nie_wiem") {
                    form.wrong("umie", "candidate-what-missing");
                }
                form.may("chce", Remark::parse);
            }
            "where" => {
                if filled.has("gdzie") {
                    facts::place(&mut form, words);
                } else {
                    form.wrong("gdzie", "candidate-where-missing");
                }
            }
            "office" => _ = form.may("urzad", Line::<100>::parse),
            "contact" => {
                return contact::read(filled, words, (Kind::Participant, today)).err().unwrap_or_default();
            }
            _ => {}
        }
        form.whole(|| Some(())).err().unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "candidates/step.html")]
struct Question {
    page: Page,
    step: Step,
    boxes: Boxes,
    errors: Errors,
}

impl Question {
    fn title(&self) -> String {
        self.page.words.say(format!("candidate-{}", self.step.key))
    }

    fn text(&self, name: &str) -> &str {
        self.boxes.filled.text(name)
    }

    fn at(&self, name: &str) -> &str {
        self.errors.at(name)
    }

    fn choices(&self, key: &str, values: &[&str]) -> Vec<Choice> {
        values
            .iter()
            .map(|value| Choice::new(*value, self.page.words.say(format!("{key}-{value}"))))
            .collect()
    }
}

/// Shows the first question.
pub async fn begin(caller: Caller) -> Answer {
    ask(caller, "").await
}

/// Takes the answer to the first question.
pub async fn submit_first(caller: Caller, filled: Filled) -> Answer {
    take(caller, "", filled).await
}

/// Shows a question.
pub async fn show(caller: Caller, Path(path): Path<String>) -> Answer {
    ask(caller, &path).await
}

/// Takes an answer, keeps it and goes on.
pub async fn submit(caller: Caller, Path(path): Path<String>, filled: Filled) -> Answer {
    take(caller, &path, filled).await
}

fn find(path: &str) -> Result<Step, Failure> {
    STEPS.into_iter().find(|step| step.path == path).ok_or(Failure::NotFound)
}

async fn ask(caller: Caller, path: &str) -> Answer {
    let step = find(path)?;
    let answers = Answers::of(&caller).await?;
    page(&caller, step, answers.0, Errors::default())
}

async fn take(caller: Caller, path: &str, filled: Filled) -> Answer {
    let step = find(path)?;
    let today = Moment(caller.app.clock.now()).day();
    let errors = step.mistakes(&filled, caller.words(), today);
    if !errors.is_empty() {
        return page(&caller, step, filled, errors);
    }
    caller.app.allow(ANSWERED, &caller.limited_as()).await?;
    Answers::of(&caller).await?.keep(&caller, step.fields, &filled).await?;
    Ok(caller.go(&step.onward()))
}

fn page(caller: &Caller, step: Step, filled: Filled, errors: Errors) -> Answer {
    let rejected = !errors.is_empty();
    let boxes = Boxes { filled, words: caller.words(), wishes: "candidate-wishes" };
    let page = if step.path.is_empty() { caller.page().listed() } else { caller.page() };
    let shown = Question { page, step, boxes, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
