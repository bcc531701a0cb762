//! The participation ends, with a reason; found work is what the programme is for.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::engagements::store as engagements;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::people::store;
use crate::people::{Key, Profile};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::person::{EndReason, Status};
use mutual_aid::{Act, engagement};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "people/end.html")]
struct End {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
    profile: Profile,
    visits: usize,
}

impl End {
    fn reasons(&self) -> Vec<Choice> {
        let label = |code: &&str| Choice::new(*code, self.page.words.say(format!("person-end-{code}")));
        EndReason::VARIANTS.iter().map(label).collect()
    }

    fn is_over(&self) -> bool {
        self.profile.status == Status::Ended
    }

    fn found_job(&self) -> bool {
        self.profile.end_reason == Some(EndReason::FoundJob)
    }
}

/// Ends the participation and every agreement that runs.
///
/// # Errors
/// Not allowed, or it has ended already.
pub fn end(change: &mut Change<'_>, key: &Key, reason: EndReason) -> Result<(), Failure> {
    let mut profile = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepPeople(&profile.organisation))?;
    let today = change.now().day();
    let mut person = profile.person();
    let ended = person.end(reason)?;
    profile.status = person.status;
    (profile.ended_on, profile.end_reason) = (Some(today), Some(reason));
    store::save(change, &profile)?;
    change.record(ended)?;
    let agreements = engagements::list(&mut change.look(), &profile.organisation, Some(&profile.id))?;
    for mut agreement in agreements.into_iter().filter(|one| one.status != engagement::Status::Ended) {
        let ended = agreement.end(reason, today)?;
        engagements::save(change, &agreement)?;
        change.record(ended)?;
    }
    Ok(())
}

/// Asks for the reason; afterwards, says what follows.
pub async fn form(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the reason.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let mut reading = Reading::of(&filled, caller.words());
    let reason = reading.choice("powod", "person-end-missing", |text| text.parse().ok());
    let reason: Result<EndReason, Errors> = reading.whole(|| reason);
    let gone = caller.submit(&filled, move |tx| {
        end(tx, &of, reason.clone()?)?;
        Ok(format!("{}/koniec", of.address()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        let profile = store::find(look, &of)?;
        let booked = store::find_worker(look, &profile.organisation, &profile.id)?.booked;
        let ahead = booked.iter().filter(|span| span.starts > look.now()).count();
        Ok((desk, profile, ahead))
    });
    let (desk, profile, visits) = found.await?;
    let rejected = !errors.is_empty();
    let shown = End { page: caller.page(), desk, key, filled, errors, profile, visits };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
