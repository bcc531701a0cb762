//! The store is counted. What differs becomes a correction that another person signs; what agrees needs none.

use crate::aid::account;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::stock::quantity;
use crate::stock::store::{self, Found, Proposed, Shelf};
use askama::Template;
use axum::extract::Path;
use mutual_aid::reason::StockCorrection;
use mutual_aid::refusal::{StockRefusal, WordsRefusal};
use mutual_aid::stock::{Correction, Goods, counted_on};
use mutual_aid::{Act, BatchId, Day, Quantity};

#[derive(Template)]
#[template(path = "stock/count.html")]
struct Count {
    page: Page,
    desk: Desk,
    shelves: Vec<Shelf>,
    filled: Filled,
    errors: Errors,
}

impl Count {
    fn field(&self, shelf: &Shelf) -> String {
        format!("ile-{}", shelf.batch.id)
    }

    fn hint(&self, shelf: &Shelf) -> String {
        let words = self.page.words;
        words.one("stock-expected", "count", quantity(words, shelf.batch.quantity, shelf.batch.unit))
    }
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Input {
    /// The day.
    pub on: Day,
    /// How much of each batch that was counted.
    pub found: Vec<(BatchId, Quantity)>,
    /// What is said of the differences.
    pub note: String,
}

/// The store was counted; differences are proposed as corrections. Vouchers are corrected by their serial numbers, each
/// on the page of its batch.
///
/// # Errors
/// Not allowed, or the day lies in the future.
pub fn count(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<usize, Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepStock(&house))?;
    if input.on > change.now().day() {
        return Err(StockRefusal::InFuture { day: input.on }.into());
    }
    let by = account(change.who())?;
    let (mut lines, mut differing) = (Vec::new(), Vec::new());
    for (batch, found) in &input.found {
        let shelf = store::find_to_change(change, &house, batch.as_str())?;
        let expected = shelf.batch.quantity;
        lines.push(Found { batch: batch.clone(), expected, found: *found });
        if *found != expected && shelf.batch.goods == Goods::Things {
            let reason = StockCorrection::Miscounted;
            let correction = Correction { change: *found - expected, reason, proposed_by: by.clone() };
            differing.push((shelf, correction));
        }
    }
    store::add_taking(change, &house, (&by, input.on), &lines)?;
    change.record(counted_on(&house, u32::try_from(lines.len()).unwrap_or(u32::MAX)))?;
    let count = differing.len();
    for (shelf, correction) in differing {
        let proposes = shelf.batch.propose(&correction)?;
        let (id, at, note) = (change.ids().id(), change.now(), input.note.clone());
        let (batch, what, serials) = (shelf.batch.id, shelf.what, Vec::new());
        let proposed = Proposed { id, batch, what, correction, serials, note, at, signed: None };
        store::add_correction(change, &house, &proposed)?;
        change.record(proposes)?;
    }
    Ok(count)
}

/// Shows the form.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (_, shelves) = find(&caller, slug.clone()).await?;
    let input = read(&caller, &filled, &shelves);
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        count(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/magazyn"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}

async fn find(caller: &Caller, slug: String) -> Result<(Desk, Vec<Shelf>), Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStock(&desk.house.id))?;
        let shelves = store::list(look, &desk.house.id, false)?;
        Ok((desk, shelves))
    });
    found.await
}

fn read(caller: &Caller, filled: &Filled, shelves: &[Shelf]) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let on = form.need("dzien", "aid-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let mut found = Vec::new();
    for shelf in shelves {
        let count = form.may(&format!("ile-{}", shelf.batch.id), |text| shelf.batch.unit.read_found(text));
        found.extend(count.map(|count| (shelf.batch.id.clone(), count)));
    }
    if found.is_empty() {
        form.wrong("", "stock-nothing-counted");
    }
    let note = caller.words().say("stock-counted-note");
    form.whole(|| Some(Input { on: on?, found, note }))
}

async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let (desk, shelves) = find(&caller, slug).await?;
    let rejected = !errors.is_empty();
    let shown = Count { page: caller.page(), desk, shelves, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
