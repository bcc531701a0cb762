//! A coordinator writes somebody down who calls, comes or sends a letter.

use crate::app::{Change, Whom};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::organisations::store::find_house;
use crate::people::facts::Form;
use crate::people::{Facts, Profile, store};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Moment};

#[derive(Template)]
#[template(path = "people/enter.html")]
struct Enter {
    page: Page,
    desk: Desk,
    form: Form,
}

/// Writes down somebody who wants to join.
///
/// # Errors
/// Not allowed, too young, or nobody could reach them.
pub fn enter(change: &mut Change<'_>, house: &str, facts: &Facts) -> Result<Profile, Failure> {
    let house = find_house(&mut change.look(), house)?;
    change.who().may(&Act::KeepPeople(&house.id))?;
    let profile = Profile::new(change.ids().id(), house.id, facts.clone());
    let entered = profile.person().enter(change.now().day(), &change.law())?;
    store::insert(change, &profile)?;
    change.on_behalf(Whom::Person(&profile.id), facts.channel, |change| {
        change.record(entered)?;
        if let Some(on) = facts.guardian_agreed_on {
            let consented = profile.person().consent(on, change.now().day())?;
            change.record(consented)?;
        }
        Ok(())
    })?;
    Ok(profile)
}

/// Shows the empty form.
pub async fn form(caller: Caller, Path(house): Path<String>) -> Answer {
    let asked = caller.asked();
    let kind = if asked.holds("rodzaj", "volunteer") { "volunteer" } else { "participant" };
    let filled = Filled::of([
        ("rodzaj", kind),
        ("kontakt", "phone"),
        ("kanal", "phone"),
        ("bezrobotny", "unknown"),
        ("jezyk", "pl"),
    ]);
    page(caller, house, filled, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(house): Path<String>, filled: Filled) -> Answer {
    let today = Moment(caller.app.clock.now()).day();
    let facts = Facts::read(&filled, caller.words(), today);
    let slug = house.clone();
    let gone = caller.submit(&filled, move |change| {
        let profile = enter(change, &slug, &facts.clone()?)?;
        Ok(urls::person(&slug, profile.id.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, house, filled, errors).await).await
}

async fn page(caller: Caller, house: String, filled: Filled, errors: Errors) -> Answer {
    let desk = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        Ok(desk)
    });
    let (desk, rejected) = (desk.await?, !errors.is_empty());
    let form = Form { filled, errors, words: caller.words() };
    let shown = Enter { page: caller.page(), desk, form };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
