//! The organisation writes down that a participant no longer wants the aid they asked for.

use crate::aid::taken_down::{Sheet, find, read, ways};
use crate::aid::{Key, withdraw};
use crate::app::{Change, Whom};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::people;
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::terms::Channel;

#[derive(Template)]
#[template(path = "aid/take_withdrawal.html")]
struct Form {
    page: Page,
    desk: Desk,
    key: people::Key,
    sheet: Sheet,
    taken: bool,
    ways: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// Takes a request back for a participant; `how` they said so.
///
/// # Errors
/// Not allowed, it was handed over, or is over.
pub fn take_withdrawal(
    change: &mut Change<'_>,
    key: &people::Key,
    (request, how): (&str, Channel),
) -> Result<(), Failure> {
    let mut kept = find(change, key, request)?;
    let person = kept.request.person.clone();
    change.on_behalf(Whom::Person(&person), how, |change| withdraw::take_back(change, &mut kept))
}

/// Shows the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, people::Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = people::Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let about = read(&mut form);
    let input: Result<(String, Channel), Errors> = form.whole(|| about);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        let (request, how) = input.clone()?;
        take_withdrawal(change, &of, (&request, how))?;
        let house = find(change, &of, &request)?.request.organisation;
        if change.who().can(&Act::SeeAid(&house)) {
            return Ok(Key { house: of.house.clone(), id: request }.address());
        }
        Ok(format!("{}/pomoc/rezygnacja?zapisano=tak", of.address()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: people::Key, filled: Filled, errors: Errors) -> Answer {
    let (of, words) = (key.clone(), caller.words());
    let found = caller.look(move |look| {
        Sheet::open(look, words, &of, |_, kept| Ok(kept.request.clone().withdraw().is_ok()))
    });
    let (desk, sheet) = found.await?;
    let (rejected, taken) = (!errors.is_empty(), caller.asked().has("zapisano"));
    let shown = Form { page: caller.page(), desk, key, sheet, taken, ways: ways(words), filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
