//! The last look: the answers once more, the organisation nearby, and off.

use crate::caller::{Answer, Caller};
use crate::candidates::step::STEPS;
use crate::candidates::store::{self, Open};
use crate::candidates::{Answers, JOINED, apply, contact};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::people::show::week;
use crate::people::skills::Skills;
use crate::places::{Found, Places};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::Moment;
use mutual_aid::person::Kind;

/// So many organisations to choose from.
const CHOICE: usize = 5;

#[derive(Template)]
#[template(path = "candidates/check.html")]
struct Check {
    page: Page,
    answers: Filled,
    skills: Skills,
    houses: Vec<Open>,
    chosen: String,
    errors: Errors,
}

impl Check {
    fn lines(&self) -> Vec<(String, String, String)> {
        let (words, said) = (self.page.words, &self.answers);
        let skills: Vec<String> =
            self.skills.skills.iter().map(|skill| words.say(format!("category-{}", skill.key()))).collect();
        let reach = self.skills.reach_km.map(|km| words.count("person-reach-km", km));
        let place = [said.text("gdzie").to_owned(), reach.unwrap_or_default()].join(", ");
        let office = match said.text("bezrobotny") {
            "yes" | "no" => words.say(format!("person-unemployed-{}", said.text("bezrobotny"))),
            _ => words.say("person-unemployed-unknown"),
        };
        let name = format!("{} {}", said.text("imie"), said.text("nazwisko"));
        let reached = ["telefon", "email", "przez"].map(|field| said.text(field)).join(" ");
        let contact = [name, reached].map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let what = if skills.is_empty() { words.say("candidate-what-unknown") } else { skills.join(", ") };
        let values = [
            [what.as_str(), said.text("chce")].join(". ").trim_end_matches(". ").to_owned(),
            place.trim_end_matches(", ").to_owned(),
            or_else(week(words, &self.skills.times).join("; "), || words.say("candidate-when-unknown")),
            office,
            contact.join(", "),
        ];
        let named = STEPS.into_iter().zip(values);
        named
            .map(|(step, value)| (words.say(format!("candidate-check-{}", step.key)), value, step.address()))
            .collect()
    }

    fn houses(&self) -> Vec<Choice> {
        let words = self.page.words;
        let said = |house: &Open| {
            let km = house.metres.map(|metres| words.count("candidate-km", metres.div_ceil(1000)));
            let place =
                house.place.and_then(|id| Places::embedded().by_id(id)).map(|place| place.name.to_owned());
            let hint: Vec<String> = place.into_iter().chain(km).collect();
            Choice::new(house.slug.clone(), house.name.clone()).hinting(hint.join(", "))
        };
        self.houses.iter().map(said).collect()
    }
}

fn or_else(text: String, other: impl FnOnce() -> String) -> String {
    if text.is_empty() { other() } else { text }
}

/// Shows the answers; whoever left a question out is sent to it.
pub async fn show(caller: Caller) -> Answer {
    let answers = Answers::of(&caller).await?.0;
    if answers.pairs().next().is_none() {
        return Ok(caller.go("/dolacz"));
    }
    if !answers.has("gdzie") {
        return Ok(caller.go("/dolacz/gdzie"));
    }
    if !answers.has("imie") {
        return Ok(caller.go("/dolacz/kontakt"));
    }
    page(caller, answers, String::new(), Errors::default()).await
}

/// Takes the answers to the organisation that was chosen.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.app.allow(JOINED, &caller.limited_as()).await?;
    let (words, today) = (caller.words(), Moment(caller.app.clock.now()).day());
    let answers = Answers::of(&caller).await?.0;
    let facts = contact::read(&answers, words, (Kind::Participant, today));
    let skills = Skills::read(&answers, words);
    let mut form = Reading::of(&filled, words);
    let house = form.need("organizacja", "candidate-house-missing", |text| {
        Ok::<_, mutual_aid::refusal::WordsRefusal>(text.to_owned())
    });
    let house: Result<String, Errors> = form.whole(|| house);
    let gone = caller.submit(&filled, move |change| {
        let house = house.clone()?;
        apply::apply(change, &house, &facts.clone()?, &skills.clone()?)?;
        Ok(format!("/dolacz/gotowe?organizacja={house}"))
    });
    let gone = gone.await;
    if gone.is_ok() {
        Answers::forget(&caller).await?;
    }
    let chosen = filled.text("organizacja").to_owned();
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, answers, chosen, errors).await).await
}

async fn page(caller: Caller, answers: Filled, chosen: String, errors: Errors) -> Answer {
    let near = match Places::embedded().find(answers.text("gdzie"), 1) {
        Found::Exact(places) => places.first().map(|place| place.id),
        _ => None,
    };
    let mut houses = caller.look(move |look| store::list_open(look, near)).await?;
    houses.truncate(CHOICE);
    let chosen = or_else(chosen, || houses.first().map_or_else(String::new, |house| house.slug.clone()));
    let skills = Skills::read(&answers, caller.words()).unwrap_or_default();
    let rejected = !errors.is_empty();
    let shown = Check { page: caller.page(), answers, skills, houses, chosen, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
