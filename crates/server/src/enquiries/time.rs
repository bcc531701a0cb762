//! The question when: a wish, a day, or own words; „I do not know” is an answer.

use super::{Filling, Frame, Step, filling};
use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Page};
use crate::orders::store::Details;
use crate::reading::Reading;
use askama::Template;
use mutual_aid::refusal::{TermsRefusal, WordsRefusal};
use mutual_aid::words::Line;
use mutual_aid::{Day, Refusal};

/// What can be wished for, besides own words.
const WISHES: [&str; 5] = ["soon", "this-week", "later", "day", "any"];

/// How many days ahead a day can be wished for.
const AHEAD: i32 = 366;

#[derive(Template)]
#[template(path = "enquiries/time.html")]
struct Time {
    page: Page,
    frame: Frame,
    filled: Filled,
    errors: Errors,
}

impl Time {
    fn name(&self) -> String {
        self.page.words.say("enquiry-when")
    }

    fn action(&self) -> &'static str {
        Step::When.address()
    }

    fn wishes(&self) -> Vec<Choice> {
        WISHES.iter().map(|wish| Choice::new(*wish, self.page.words.say(format!("when-{wish}")))).collect()
    }
}

/// A wish as people read it.
#[must_use]
pub fn wish(words: Words, said: &Details) -> String {
    let wish = match (said.preferred.as_deref(), said.preferred_day) {
        (Some("day"), Some(day)) => words.day(day.0),
        (Some(code), _) if WISHES.contains(&code) => words.say(format!("when-{code}")),
        (Some(own), _) => own.to_owned(),
        (None, _) => String::new(),
    };
    let note = said.preferred_note.as_deref().unwrap_or_default();
    [wish.as_str(), note].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Asks.
pub async fn show(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    let filled = Filled::of([
        ("kiedy", said.preferred.clone().unwrap_or_default()),
        ("dzien", said.preferred_day.map_or_else(String::new, |day| day.to_string())),
        ("godziny", said.preferred_note.clone().unwrap_or_default()),
    ]);
    page(&caller, &filling, filled, Errors::default())
}

/// Keeps the answer.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let filling = Filling::of(&caller).await?;
    if filling.case.is_none() {
        return Ok(caller.go(Step::What.address()));
    }
    let today = mutual_aid::Moment(caller.app.clock.now()).day();
    let input = read(&filled, caller.words(), today);
    let gone = filling.save(&caller, &filled, Step::When, input).await;
    filling::onward(&caller, gone, async |errors| page(&caller, &filling, filled, errors)).await
}

fn read(filled: &Filled, words: Words, today: Day) -> Result<impl Fn(&mut Details) + Send + 'static, Errors> {
    let mut reading = Reading::of(filled, words);
    let wished = filled.text("kiedy").trim();
    let typed = Day::parse(wished);
    let day = match (wished, typed) {
        (_, Some(_)) => reading.may("kiedy", |text| coming(text, today)),
        ("day", None) => reading.need("dzien", "enquiry-when-no-day", |text| coming(text, today)),
        _ => None,
    };
    let own = Line::<200>::parse;
    let wish = reading.need("kiedy", "enquiry-when-missing", own);
    let note = reading.may("godziny", own);
    reading.whole(|| {
        let wish = if day.is_some() { "day".to_owned() } else { wish?.as_str().to_owned() };
        let note = note.map(|note| note.as_str().to_owned());
        Some(move |said: &mut Details| {
            (said.preferred, said.preferred_day) = (Some(wish.clone()), day);
            (said.preferred_note, said.slot) = (note.clone(), None);
        })
    })
}

/// A day that has not passed, and is not too far.
fn coming(text: &str, today: Day) -> Result<Day, Refusal> {
    let day = Day::parse(text).ok_or(WordsRefusal::NoDay)?;
    match day.since(today) {
        0..=AHEAD => Ok(day),
        ..0 => Err(TermsRefusal::InPast { day }.into()),
        _ => Err(WordsRefusal::NoDay.into()),
    }
}

fn page(caller: &Caller, filling: &Filling, filled: Filled, errors: Errors) -> Answer {
    let again = !errors.is_empty();
    let frame = filling.frame(Step::When);
    let page = Time { page: caller.page(), frame, filled, errors };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_passed_is_told_so() {
        let today = Day::parse("2026-11-24").unwrap();
        assert_eq!(coming("24.11.2026", today), Ok(today));
        assert_eq!(coming("2026-11-23", today), Err(TermsRefusal::InPast { day: today.plus(-1) }.into()));
        for wrong in ["jutro", "2028-01-01", "2026-02-30", ""] {
            assert_eq!(coming(wrong, today), Err(WordsRefusal::NoDay.into()), "{wrong}");
        }
    }
}
