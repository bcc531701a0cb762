//! What is known of a person changes.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::people::facts::Form;
use crate::people::{Facts, Key, store};
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Moment};

#[derive(Template)]
#[template(path = "people/change.html")]
struct Changed {
    page: Page,
    desk: Desk,
    key: Key,
    form: Form,
}

/// Writes the facts anew, over the version that was read.
///
/// # Errors
/// Somebody changed them since, the person is too young, or nobody could reach them any more.
pub fn change(change: &mut Change<'_>, key: &Key, facts: &Facts, version: i64) -> Result<(), Failure> {
    let mut profile = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepPeople(&profile.organisation))?;
    let agreed = facts.guardian_agreed_on.filter(|on| profile.facts.guardian_agreed_on != Some(*on));
    let informed_on = profile.facts.informed_on.or(facts.informed_on);
    profile.facts = Facts { informed_on, ..facts.clone() };
    profile.version = version;
    let changed = profile.person().change(change.now().day(), &change.law())?;
    store::save(change, &profile)?;
    change.record(changed)?;
    if let Some(on) = agreed {
        let consented = profile.person().consent(on, change.now().day())?;
        change.record(consented)?;
    }
    Ok(())
}

/// Shows the form with what is known.
pub async fn form(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), None, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let today = Moment(caller.app.clock.now()).day();
    let facts = Facts::read(&filled, caller.words(), today);
    let version = filled.text("wersja").parse().unwrap_or_default();
    let of = key.clone();
    let gone = caller.submit(&filled, move |tx| {
        change(tx, &of, &facts.clone()?, version)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, Some(filled), errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Option<Filled>, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        let profile = store::find(look, &of)?;
        Ok((desk, profile))
    });
    let (desk, profile) = found.await?;
    let rejected = !errors.is_empty();
    let filled = filled.unwrap_or_else(|| {
        let mut filled = profile.facts.filled();
        filled.set("wersja", profile.version.to_string());
        filled
    });
    let form = Form { filled, errors, words: caller.words() };
    let shown = Changed { page: caller.page(), desk, key, form };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
