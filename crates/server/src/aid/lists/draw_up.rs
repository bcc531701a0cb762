//! An aid officer draws a list up: what everybody gets, and who stands on it. Participants are chosen by need and by who
//! may receive aid, in the order of their names.

use super::Key;
use super::keeps::keeps;
use crate::aid::account;
use crate::aid::ground::{is_small, whoever};
use crate::aid::store::{self, Candidate, Excepted, Good, Listed, Listing};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::people::store as people;
use crate::reading::Reading;
use crate::stock::quantity;
use crate::stock::store::{self as stock, Shelf};
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{List, ListStatus};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::stock::Goods;
use mutual_aid::words::{Address, Remark, Summary};
use mutual_aid::{Act, AidListId, BatchId, Day, OrganisationId, PersonId, Quantity};

#[derive(Template)]
#[template(path = "aid/lists_new.html")]
struct New {
    page: Page,
    desk: Desk,
    shelves: Vec<Shelf>,
    people: Vec<Choice>,
    small: bool,
    coordinates: bool,
    filled: Filled,
    errors: Errors,
}

impl New {
    fn field(&self, shelf: &Shelf) -> String {
        format!("porcja-{}", shelf.batch.id)
    }

    fn hint(&self, shelf: &Shelf) -> String {
        let words = self.page.words;
        words.one("aid-in-store", "count", quantity(words, shelf.batch.quantity, shelf.batch.unit))
    }
}

/// What a list says.
#[derive(Debug, Clone)]
pub struct Input {
    /// What it is called.
    pub name: String,
    /// Where it is handed out.
    pub place: String,
    /// When.
    pub on: Day,
    /// What everybody gets.
    pub portions: Vec<(BatchId, Quantity)>,
    /// Who stands on it.
    pub people: Vec<PersonId>,
    /// The reason for an exception of a small organisation.
    pub exception: Option<Remark>,
}

/// Draws a list up.
///
/// # Errors
/// Not allowed, nobody stands on it, whoever draws it up does, or coordinates and no exception is made; there are no rules
/// that know goods; a portion is part of a piece or worth nothing; somebody may not receive aid, or would get more than the
/// rules give in a month.
pub fn draw_up(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<AidListId, Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::SeeAid(&house))?;
    let listing = written(change, &house, input)?;
    let signer = whoever(change.who(), &house, listing.names(change.who()), input.exception.clone())?;
    let small = is_small(&mut change.look(), &house)?;
    let (signature, happened) = listing.list.draw_up(&signer, small)?;
    keeps(&mut change.look(), &listing, (&listing.people, listing.planned_on))?;
    store::insert_list(change, &listing)?;
    store::add_exception(change, &house, Excepted::List(&listing.list.id), &signature)?;
    happened.into_iter().try_for_each(|event| change.record(event))?;
    Ok(listing.list.id)
}

/// The list as it was written down.
fn written(change: &mut Change<'_>, house: &OrganisationId, input: &Input) -> Result<Listing, Failure> {
    let (mut goods, mut people) = (Vec::new(), Vec::new());
    for (batch, portion) in &input.portions {
        let shelf = stock::find(&mut change.look(), house, batch.as_str())?;
        shelf.batch.parts(*portion)?;
        goods.push(Good {
            batch: batch.clone(),
            what: shelf.what,
            unit: shelf.batch.unit,
            portion: *portion,
            unit_value: shelf.batch.unit_value,
        });
    }
    for person in &input.people {
        let name = people::find_own(&mut change.look(), house, person)?.name();
        people.push(Listed { person: person.clone(), name, received: false });
    }
    let list = List {
        id: AidListId(change.ids().id()),
        organisation: house.clone(),
        status: ListStatus::DrawnUp,
        people: people.len(),
        drawn_up_by: account(change.who())?,
        approved_on: None,
    };
    let (name, place) = (input.name.clone(), input.place.clone());
    let (number, handed_out_on) = (None, None);
    Ok(Listing { list, name, place, planned_on: input.on, handed_out_on, number, goods, people, version: 1 })
}

/// Shows the form.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let seen = find(&caller, slug.clone()).await?;
    let input = read(&caller, &filled, &seen);
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        let id = draw_up(change, &house, &input.clone()?)?;
        Ok(Key { house: house.clone(), id: id.0 }.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}

/// What the form is made of.
struct Seen {
    desk: Desk,
    shelves: Vec<Shelf>,
    people: Vec<Candidate>,
    small: bool,
    coordinates: bool,
}

async fn find(caller: &Caller, slug: String) -> Result<Seen, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = desk.house.id.clone();
        look.who().may(&Act::SeeAid(&house))?;
        let today = look.now().day();
        let mut shelves = stock::for_aid(look, &house, None, today)?;
        shelves.retain(|shelf| shelf.batch.goods == Goods::Things);
        let (people, small) = (store::candidates(look, &house)?, is_small(look, &house)?);
        let coordinates = look.who().coordinates(&house);
        Ok(Seen { desk, shelves, people, small, coordinates })
    });
    found.await
}

fn read(caller: &Caller, filled: &Filled, seen: &Seen) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let name = form.need("nazwa", "aid-no-list-name", Summary::parse);
    let place = form.need("miejsce", "aid-no-place", Address::parse);
    let on = form.need("dzien", "aid-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let mut portions = Vec::new();
    for shelf in &seen.shelves {
        let name = format!("porcja-{}", shelf.batch.id);
        let portion = form.may(&name, |text| shelf.batch.unit.read(text));
        let Some(portion) = portion else { continue };
        if let Err(refusal) = shelf.batch.parts(portion) {
            form.refused(&name, refusal);
        }
        portions.push((shelf.batch.id.clone(), portion));
    }
    if portions.is_empty() {
        form.wrong("towary", "aid-no-portion");
    }
    let chosen = seen.people.iter().filter(|person| filled.holds("osoby", person.id.as_str()));
    let people: Vec<PersonId> = chosen.map(|person| person.id.clone()).collect();
    if people.is_empty() {
        form.wrong("osoby", "refusal-aid-nobody-listed");
    }
    let exception = form.may("wyjatek", Remark::parse);
    form.whole(|| {
        let (name, place) = (name?.as_str().to_owned(), place?.as_str().to_owned());
        Some(Input { name, place, on: on?, portions, people, exception })
    })
}

async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let Seen { desk, shelves, people, small, coordinates } = find(&caller, slug).await?;
    let rejected = !errors.is_empty();
    let people = people.into_iter().map(|person| Choice::new(person.id.as_str(), person.name)).collect();
    let shown = New { page: caller.page(), desk, shelves, people, small, coordinates, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
