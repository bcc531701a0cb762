//! The organisation writes a new offer, from a template.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::offers::form::{self, Input};
use crate::offers::store::people::{self, Named};
use crate::offers::{Kept, panel, place, slug, store, templates};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::OfferId;
use mutual_aid::category::Category;
use mutual_aid::offer::{Offer, Status};

#[derive(Template)]
#[template(path = "offers/templates.html")]
struct Templates {
    page: Page,
    desk: Desk,
}

/// The form of an offer, new or to mend.
#[derive(Template)]
#[template(path = "offers/form.html")]
pub struct Form {
    /// The frame.
    pub page: Page,
    /// The panel.
    pub desk: Desk,
    /// The title of the page.
    pub title: String,
    /// Where the form is sent.
    pub action: String,
    /// What it holds.
    pub filled: Filled,
    /// What is wrong with it.
    pub errors: Errors,
    /// Who can be named.
    pub people: Vec<Named>,
    /// What the button says.
    pub button: String,
}

impl Templates {
    fn categories(&self) -> &'static [Category] {
        Category::all()
    }

    fn of(&self, category: &Category) -> Vec<&'static templates::Template> {
        templates::of(*category).collect()
    }

    fn name(&self, category: &Category) -> String {
        self.page.words.say(format!("category-{}", category.key()))
    }
}

impl Form {
    /// The options of a list: `name` of the field, each with its words.
    fn choices(&self, name: &str) -> Vec<Choice> {
        let words = self.page.words;
        let values: &[&str] = match name {
            "gdzie" => &["at_yours", "workshop", "either"],
            "obszar" => &["radius:5", "radius:10", "radius:15", "radius:25", "radius:50", "powiat", "places"],
            "dla_kogo" => &["household", "institution", "ngo", "company"],
            "jezyki" => &["pl", "en", "uk"],
            "tryb" => &["unpaid", "paid"],
            _ => &[],
        };
        let field = name.replace('_', "-");
        let named = |value: &&str| match value.strip_prefix("radius:") {
            Some(km) => Choice::new(*value, words.one("offer-form-radius", "km", km)),
            None => Choice::new(*value, words.say(format!("offer-form-{field}-{}", value.replace('_', "-")))),
        };
        values.iter().map(named).collect()
    }

    fn tasks(&self) -> Vec<Choice> {
        let all = mutual_aid::public_task::PublicTask::all().iter();
        all.map(|task| {
            Choice::new(task.point(), self.page.words.say(format!("public-task-{}", task.point())))
        })
        .collect()
    }

    fn category(&self) -> String {
        self.page.words.say(format!("category-{}", self.filled.text("kategoria")))
    }

    fn ticked(&self, name: &str, value: &str) -> bool {
        form::ticked(&self.filled, name, value)
    }

    fn names(&self, person: &Named) -> bool {
        self.filled.holds("osoby", person.id.as_str())
    }

    /// Whether a folded field is wrong, so that it must not stay folded.
    fn unfolded(&self) -> bool {
        let open = ["", "tytul", "skrot", "opis", "gdzie", "miejscowosc", "czesci", "kto"];
        self.errors.iter().any(|mistake| !open.contains(&mistake.name.as_str()))
    }
}

/// Keeps a new offer that nobody sees yet.
///
/// # Errors
/// The panel is not open to this person, or a named person is not of this organisation.
pub fn draft(change: &mut Change<'_>, org: &str, input: &Input) -> Result<Kept, Failure> {
    let organisation = panel::keeper(&mut change.look(), org)?;
    let details = input.details.clone();
    let offer = Offer {
        id: OfferId(change.ids().id()),
        organisation,
        status: Status::Draft,
        category: details.category,
        mode: details.mode,
        words: details.words(),
        people: Vec::new(),
        screened: 0,
        calculated: false,
        valid_until: details.valid_until,
    };
    let kept = Kept {
        number: store::next_number(change)?,
        slug: slug(&details.title),
        published_at: None,
        asked_still_valid_at: None,
        uncalculated_at: None,
        version: 1,
        offer,
        details,
    };
    store::add(change, &kept)?;
    for person in &input.people {
        people::name(change, &kept.offer, person)?;
    }
    change.record(kept.offer.drafted())?;
    Ok(kept)
}

/// Shows the templates, or the form filled in from the chosen one.
///
/// # Errors
/// The panel is not open to this person.
pub async fn show(caller: Caller, Path(org): Path<String>) -> Answer {
    let (words, today) = (caller.words(), mutual_aid::Moment(caller.app.clock.now()).day());
    let Some(mut filled) = templates::fill(caller.asked().text("szablon"), words, today) else {
        let desk = caller.look(move |look| open(look, &org)).await?;
        return caller.show(&Templates { page: caller.page(), desk });
    };
    let at = org.clone();
    let host = caller.look(move |look| {
        let house = panel::keeper(look, &at)?;
        store::host(look, &house)
    });
    let known = host.await?.place.and_then(|id| crate::places::Places::embedded().by_id(id));
    filled.set("miejscowosc", known.map_or_else(String::new, place::label));
    page(&caller, org, filled, Errors::default()).await
}

/// Keeps the offer and goes on to its preview.
///
/// # Errors
/// The panel is not open to this person.
pub async fn submit(caller: Caller, Path(org): Path<String>, filled: Filled) -> Answer {
    let input = form::read(&filled, caller.words());
    let house = org.clone();
    let story = move |change: &mut Change<'_>| {
        let kept = draft(change, &house, &input.clone()?)?;
        Ok(urls::own_offer(&house, kept.number))
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| page(&caller, org, filled, errors).await).await
}

fn open(look: &mut Look<'_>, org: &str) -> Result<Desk, Failure> {
    let desk = Desk::open(look, org)?;
    panel::keeper(look, org)?;
    Ok(desk)
}

async fn page(caller: &Caller, org: String, filled: Filled, errors: Errors) -> Answer {
    let story = move |look: &mut Look<'_>| {
        let desk = open(look, &org)?;
        let people = people::choose_from(look, &desk.house.id, "")?;
        Ok((desk, people))
    };
    let (desk, people) = caller.look(story).await?;
    let page = caller.page();
    let form = Form {
        title: page.words.say("offer-new"),
        action: format!("{}{}", page.prefix, desk.address("oferty/nowa")),
        button: page.words.say("offer-form-to-preview"),
        page,
        desk,
        filled,
        people,
        errors,
    };
    if form.errors.is_empty() { caller.show(&form) } else { caller.show_again(&form) }
}
