//! Volunteering: what needs hands, and one short form.

use crate::caller::{Answer, Caller};
use crate::candidates::store::{self, Open, Task};
use crate::candidates::{JOINED, apply, contact};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::people::skills::Skills;
use crate::places::{Found, Places};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use mutual_aid::Moment;
use mutual_aid::person::Kind;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Remark;

/// So many tasks on the page.
const TASKS: i64 = 200;

/// So many of them are shown, the nearest first.
const SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "candidates/volunteer.html")]
struct Volunteer {
    page: Page,
    asked: Filled,
    tasks: Vec<Task>,
    unknown: bool,
}

impl Volunteer {
    fn place(&self, task: &Task) -> &'static str {
        Places::embedded().by_id(task.place).map_or("", |place| place.name)
    }

    fn address(&self, task: &Task) -> String {
        urls::offer(&task.slug, task.number)
    }
}

/// Shows what needs hands, nearest to the place that was asked for.
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let mut tasks = caller.look(|look| store::list_tasks(look, TASKS)).await?;
    let places = Places::embedded();
    let found = if asked.has("gdzie") { Some(places.find(asked.text("gdzie"), 1)) } else { None };
    let centre = match &found {
        Some(Found::Exact(found)) => found.first().copied(),
        _ => None,
    };
    if let Some(centre) = centre {
        let metres = |task: &Task| {
            places.by_id(task.place).map(|place| place.metres_to(centre.lat_micro, centre.lon_micro))
        };
        tasks.sort_by_key(|task| metres(task).unwrap_or(u32::MAX));
    }
    tasks.truncate(SHOWN);
    let unknown = found.is_some() && centre.is_none();
    caller.show(&Volunteer { page: caller.page().listed(), asked, tasks, unknown })
}

#[derive(Template)]
#[template(path = "candidates/volunteer_form.html")]
struct Form {
    page: Page,
    filled: Filled,
    errors: Errors,
    houses: Vec<Open>,
}

impl Form {
    fn text(&self, name: &str) -> &str {
        self.filled.text(name)
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

    fn houses(&self) -> Vec<Choice> {
        let place =
            |house: &Open| house.place.and_then(|id| Places::embedded().by_id(id)).map(|place| place.name);
        let label = |house: &Open| {
            place(house).map_or_else(|| house.name.clone(), |place| format!("{}, {place}", house.name))
        };
        self.houses.iter().map(|house| Choice::new(house.slug.clone(), label(house))).collect()
    }
}

/// Shows the form, with the organisation and the task that were chosen.
pub async fn form(caller: Caller) -> Answer {
    let asked = caller.asked();
    let mut filled =
        Filled::of([("organizacja", asked.text("organizacja")), ("kontakt", "phone"), ("wiek", "adult")]);
    if let Ok(number) = asked.text("oferta").parse::<i64>() {
        let tasks = caller.look(|look| store::list_tasks(look, TASKS)).await?;
        if let Some(task) = tasks.into_iter().find(|task| task.number == number) {
            filled.set("organizacja", task.house_slug);
            filled.set("chce", task.title);
        }
    }
    page(caller, filled, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.app.allow(JOINED, &caller.limited_as()).await?;
    let (words, today) = (caller.words(), Moment(caller.app.clock.now()).day());
    let facts = contact::read(&filled, words, (Kind::Volunteer, today));
    let mut form = Reading::of(&filled, words);
    let house =
        form.need("organizacja", "candidate-house-missing", |text| Ok::<_, WordsRefusal>(text.to_owned()));
    let wishes = form.may("chce", Remark::parse).map(|wishes| wishes.as_str().to_owned());
    let chosen: Result<(String, Skills), Errors> =
        form.whole(|| Some((house?, Skills { wishes, ..Skills::default() })));
    let gone = caller.submit(&filled, move |change| {
        let (house, skills) = chosen.clone()?;
        apply::apply(change, &house, &facts.clone()?, &skills)?;
        Ok(format!("/wolontariat/gotowe?organizacja={house}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, filled, errors).await).await
}

async fn page(caller: Caller, filled: Filled, errors: Errors) -> Answer {
    let houses = caller.look(|look| store::list_open(look, None)).await?;
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), filled, errors, houses };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
