//! The organisation writes down the appeal of a participant who said it or brought it on paper.

use crate::aid::taken_down::{Sheet, appealable, find, read, ways};
use crate::aid::{Key, appeal, need_only};
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
use mutual_aid::words::Remark;

#[derive(Template)]
#[template(path = "aid/take_appeal.html")]
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

/// What is written down.
#[derive(Debug, Clone)]
pub struct Input {
    /// The request whose decision it is against.
    pub request: String,
    /// Why the decision should be another.
    pub text: Remark,
    /// How it came.
    pub how: Channel,
}

/// Writes an appeal down for a participant; what the organisation writes is about need alone.
///
/// # Errors
/// Not allowed, there is nothing to appeal against, it is too late, or it speaks of work.
pub fn take_appeal(change: &mut Change<'_>, key: &people::Key, input: &Input) -> Result<(), Failure> {
    let kept = find(change, key, &input.request)?;
    mutual_aid::aid::need_only(input.text.as_str())?;
    let person = kept.request.person.clone();
    change.on_behalf(Whom::Person(&person), input.how, |change| appeal::make(change, &kept, &input.text))
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
    let text = form.need("dlaczego", "aid-no-appeal-text", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| {
        let (request, how) = about?;
        Some(Input { request, text: text?, how })
    });
    let (of, words) = (key.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        let input = input.clone()?;
        let taken = take_appeal(change, &of, &input);
        taken.map_err(|failure| need_only::at("dlaczego", words, failure))?;
        let house = find(change, &of, &input.request)?.request.organisation;
        if change.who().can(&Act::SeeAid(&house)) {
            return Ok(Key { house: of.house.clone(), id: input.request }.address());
        }
        Ok(format!("{}/pomoc/odwolanie?zapisano=tak", of.address()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: people::Key, filled: Filled, errors: Errors) -> Answer {
    let (of, words) = (key.clone(), caller.words());
    let (desk, sheet) = caller.look(move |look| Sheet::open(look, words, &of, appealable)).await?;
    let (rejected, taken) = (!errors.is_empty(), caller.asked().has("zapisano"));
    let shown = Form { page: caller.page(), desk, key, sheet, taken, ways: ways(words), filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
