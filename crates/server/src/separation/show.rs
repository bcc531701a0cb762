//! The question to one organisation: three groups by their time, what each got on average, and the answers so far.

use super::store::{self, Given};
use crate::aid::account;
use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::organisations::store::{House, find_house};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::separation::{Third, answered, is_asked, thirds};
use mutual_aid::words::Remark;
use mutual_aid::{Act, Day};

#[derive(Template)]
#[template(path = "separation/show.html")]
struct Show {
    page: Page,
    house: House,
    thirds: [Third; 3],
    exceptions: i64,
    answers: Vec<Given>,
    filled: Filled,
    errors: Errors,
}

impl Show {
    /// The groups by name: how many, hours and aid on average.
    fn rows(&self) -> Vec<(String, String, String, String)> {
        let words = self.page.words;
        let names = ["separation-least", "separation-middle", "separation-most"];
        let row = |(name, third): (&str, &Third)| {
            let hours =
                words.two("certificate-time", "hours", third.minutes / 60, "minutes", third.minutes % 60);
            (words.say(name), words.number(third.people), hours, words.grosze(third.aid.0))
        };
        names.into_iter().zip(&self.thirds).map(row).collect()
    }

    fn is_asked(&self) -> bool {
        is_asked(&self.thirds)
    }

    fn given(&self, given: &Given) -> String {
        let words = self.page.words;
        let people = words.count("law-unit-people", given.people);
        words.two("separation-given", "day", words.date(given.on.0), "people", people)
    }
}

/// The last twelve months.
fn since(today: Day) -> Day {
    today.plus_months(-12)
}

/// The groups of an organisation.
fn groups(look: &mut Look<'_>, house: &House) -> Result<[Third; 3], Failure> {
    let (since, least) = (since(look.now().day()), look.law().separation_people);
    Ok(thirds(store::worked(look, &house.id, since)?, least)?)
}

/// The organiser writes the answer of an organisation down.
///
/// # Errors
/// Not allowed, or too few take part.
pub fn answer(change: &mut Change<'_>, slug: &str, text: &Remark) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::QuestionSeparation)?;
    let groups = groups(&mut change.look(), &house)?;
    let by = account(change.who())?;
    let people = groups.iter().map(|third| third.people).sum::<usize>();
    let people = i64::try_from(people).unwrap_or(i64::MAX);
    store::insert(change, &house.id, (people, text.as_str(), &by))?;
    change.record(answered(&house.id))
}

/// Shows the question.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Filled::default(), Errors::default()).await
}

/// Takes the answer.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let text = form.need("odpowiedz", "separation-no-answer", Remark::parse);
    let text: Result<Remark, Errors> = form.whole(|| text);
    let of = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        answer(change, &of, &text.clone()?)?;
        Ok(format!("/organizator/rozdzial/{of}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}

async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        look.who().may(&Act::QuestionSeparation)?;
        let house = find_house(look, &slug)?;
        let Ok(thirds) = groups(look, &house) else { return Err(Failure::NotFound) };
        let year = since(look.now().day());
        let exceptions = store::exceptions(look, &house.id, year)?;
        Ok((thirds, exceptions, store::answers(look, &house.id)?, house))
    });
    let (thirds, exceptions, answers, house) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Show { page: caller.page(), house, thirds, exceptions, answers, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
