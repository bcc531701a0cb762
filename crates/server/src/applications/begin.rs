//! Somebody with an account begins the application of an organisation, and becomes its first administrator.

use crate::accounts::roles;
use crate::app::Change;
use crate::applications::store;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::organisations::store as organisations;
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use mutual_aid::event::Noun;
use mutual_aid::organisation::may_draft;
use mutual_aid::words::Name;
use mutual_aid::{Act, Denied, Event, Subject, What, Who};

#[derive(Template)]
#[template(path = "applications/begin.html")]
struct Begin {
    page: Page,
    mine: Vec<store::Mine>,
    filled: Filled,
    errors: Errors,
}

/// Begins an organisation; whoever begins it keeps it and coordinates until others join the team.
///
/// # Errors
/// Nobody is signed in, or this account has enough applications in hand.
pub fn begin(change: &mut Change<'_>, name: &Name) -> Result<String, Failure> {
    change.who().may(&Act::DraftOrganisation)?;
    let Who::Member(member) = change.who().clone() else { return Err(Denied::SignIn.into()) };
    may_draft(store::count_drafts(&mut change.look(), &member.account)?)?;
    let house = organisations::insert(change, name.as_str())?;
    change.record(Event {
        subject: Subject::of(Noun::Organisation, house.id.as_str()),
        organisation: Some(house.id.clone()),
        what: What::OrganisationDrafted,
    })?;
    roles::found(change, &member.account, &house.id)?;
    Ok(house.slug)
}

/// `/dla-organizacji/przystap/nazwa`
pub async fn show(caller: Caller) -> Answer {
    if !caller.who.can(&Act::DraftOrganisation) {
        return Ok(caller.go("/rejestracja?dalej=%2Fdla-organizacji%2Fprzystap%2Fnazwa"));
    }
    page(&caller, Filled::default(), Errors::default()).await.and_then(|page| caller.show(&page))
}

/// Begins.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let name = form.need("nazwa", "application-name-missing", Name::parse);
    let name = form.whole(|| name);
    let begun = caller.submit(&filled, move |change| Ok(urls::application(&begin(change, &name.clone()?)?)));
    let gone = begun.await;
    caller.onward(gone, async |errors| caller.show_again(&page(&caller, filled, errors).await?)).await
}

async fn page(caller: &Caller, filled: Filled, errors: Errors) -> Result<Begin, Failure> {
    let mine = caller.look(|look| match look.who().clone() {
        Who::Member(member) => store::mine(look, &member.account),
        _ => Ok(Vec::new()),
    });
    Ok(Begin { page: caller.page(), mine: mine.await?, filled, errors })
}
