//! What somebody says of their own skills and time, for each organisation that knows them.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::people::skills::{self, Boxes, Skills};
use crate::people::{Profile, store};
use askama::Template;
use mutual_aid::{Act, Denied, OrganisationId, PersonId, Who};

#[derive(Template)]
#[template(path = "people/own.html")]
struct Own {
    page: Page,
    boxes: Boxes,
    errors: Errors,
    records: Vec<Choice>,
    chosen: String,
    saved: bool,
}

/// The records organisations keep of whoever is signed in.
///
/// # Errors
/// Nobody is signed in, or no organisation knows them.
pub(crate) fn records(who: &Who) -> Result<Vec<(OrganisationId, PersonId)>, Failure> {
    match who {
        Who::Member(member) if !member.people.is_empty() => Ok(member.people.clone()),
        Who::Member(_) => Err(Failure::NotFound),
        _ => Err(Denied::SignIn.into()),
    }
}

/// Writes down what somebody says of themselves.
///
/// # Errors
/// It is not their own record.
pub fn keep(change: &mut Change<'_>, person: &str, skills: &Skills) -> Result<(), Failure> {
    let own = records(change.who())?;
    let (house, id) = own.into_iter().find(|(_, id)| id.as_str() == person).ok_or(Failure::NotFound)?;
    change.who().may(&Act::KeepOwnRecord(&id))?;
    let profile = store::find_own_to_change(change, &house, &id)?;
    skills::write(change, profile, skills)
}

/// Shows what is known.
pub async fn show(caller: Caller) -> Answer {
    let chosen = caller.asked().text("osoba").to_owned();
    page(caller, chosen, None, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let (person, skills) = (filled.text("osoba").to_owned(), Skills::read(&filled, caller.words()));
    let of = person.clone();
    let gone = caller.submit(&filled, move |change| {
        keep(change, &of, &skills.clone()?)?;
        Ok(format!("/moje/umiejetnosci?osoba={of}&zapisano=tak"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, person, Some(filled), errors).await).await
}

async fn page(caller: Caller, chosen: String, filled: Option<Filled>, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let own = records(look.who())?;
        let mut known: Vec<(Profile, String)> = Vec::new();
        for (house, id) in own {
            let name = crate::organisations::store::letterhead(look, &house)?.name;
            known.push((store::find_own(look, &house, &id)?, name));
        }
        let at = known.iter().position(|(profile, _)| profile.id.as_str() == chosen).unwrap_or(0);
        let profile = known.get(at).map(|(profile, _)| profile).ok_or(Failure::NotFound)?;
        let skills = skills::known(look, profile)?;
        let records =
            known.iter().map(|(profile, name)| Choice::new(profile.id.as_str(), name.clone())).collect();
        Ok((skills, records, profile.id.0.clone()))
    });
    let (skills, records, chosen): (Skills, Vec<Choice>, String) = found.await?;
    let (rejected, saved) = (!errors.is_empty(), caller.asked().has("zapisano"));
    let boxes = Boxes {
        filled: filled.unwrap_or_else(|| skills.filled()),
        words: caller.words(),
        wishes: "candidate-wishes",
    };
    let shown = Own { page: caller.page(), boxes, errors, records, chosen, saved };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
