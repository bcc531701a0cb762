//! The organisation writes a request for aid down together with the participant. Whoever notes it does not decide alone,
//! and reads it no more unless they decide on aid.

use crate::aid::{Key, account, ask, need_only};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::people::{self, Profile, store as people_store};
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Need, Origin};
use mutual_aid::{Act, AidRequestId};

#[derive(Template)]
#[template(path = "aid/note.html")]
struct Note {
    page: Page,
    desk: Desk,
    key: people::Key,
    profile: Profile,
    noted: bool,
    form: ask::Form,
}

/// What is noted.
#[derive(Debug, Clone)]
pub struct Input {
    /// The need.
    pub need: Need,
    /// The person sits on the board.
    pub board: bool,
}

/// Writes a request down.
///
/// # Errors
/// Not allowed, the person may not receive aid, or what is noted speaks of work.
pub fn note(change: &mut Change<'_>, key: &people::Key, input: &Input) -> Result<AidRequestId, Failure> {
    let profile = people_store::find_to_change(change, key)?;
    change.who().may(&Act::NoteAid(&profile.organisation))?;
    let by = account(change.who())?;
    let whom = (&profile.organisation, &profile.id);
    ask::make(change, whom, (Origin::Noted, Some(by), input.board), &input.need)
}

/// Shows the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, people::Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = people::Key::of(path);
    let need = ask::read(caller.words(), &filled);
    let board = filled.has("zarzad");
    let (of, words) = (key.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        let noted = note(change, &of, &Input { need: need.clone()?, board });
        let id = noted.map_err(|failure| need_only::at("co", words, failure))?;
        let house = people_store::find(&mut change.look(), &of)?.organisation;
        if change.who().can(&Act::SeeAid(&house)) {
            return Ok(Key { house: of.house.clone(), id: id.0 }.address());
        }
        Ok(format!("{}/pomoc?zapisano=tak", of.address()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: people::Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::NoteAid(&desk.house.id))?;
        let profile = people_store::find(look, &of)?;
        Ok((desk, profile))
    });
    let (desk, profile) = found.await?;
    let (rejected, noted) = (!errors.is_empty(), caller.asked().has("zapisano"));
    let form = ask::Form::new(caller.words(), filled, errors);
    let shown = Note { page: caller.page(), desk, key, profile, noted, form };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
