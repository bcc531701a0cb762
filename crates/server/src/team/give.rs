//! The organisation gives somebody of its team one more role.

use crate::accounts::roles;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::team::{ROLES, list, store};
use axum::extract::Path;
use mutual_aid::{AccountId, Act, Role};

/// Gives a role to somebody who belongs to the team already; others are invited.
///
/// # Errors
/// The account is not of the team, holds the role, or the caller does not keep the team.
pub fn give(change: &mut Change<'_>, slug: &str, (account, role): &(AccountId, Role)) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepTeam(&house.id))?;
    if !store::belongs(&mut change.look(), &house.id, account)? {
        return Err(Failure::NotFound);
    }
    roles::grant(change, account, *role, Some(&house.id))
}

/// `/panel/{org}/zespol/role`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    send(caller, slug, filled, give).await
}

/// A story about one role of one account in the organisation of an address.
pub(super) type Story = fn(&mut Change<'_>, &str, &(AccountId, Role)) -> Result<(), Failure>;

/// Tells a story about one role of one account, and comes back to the team.
///
/// # Errors
/// Whatever is no mistake of the form.
pub(super) async fn send(caller: Caller, slug: String, filled: Filled, story: Story) -> Answer {
    let (input, house) = (read(caller.words(), &filled), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        story(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/zespol"))
    });
    // Whoever gave the own role of administrator away cannot see the team any more.
    let gone = gone.await;
    caller.onward(gone, async |errors| list::again(&caller, slug, Filled::default(), errors).await).await
}

fn read(words: Words, filled: &Filled) -> Result<(AccountId, Role), Errors> {
    let mut form = Reading::of(filled, words);
    let account = form.choice("konto", "form-incomplete", |text| {
        (!text.is_empty() && text.len() <= 64).then(|| AccountId::from(text))
    });
    let known = |text: &str| text.parse::<Role>().ok().filter(|role| ROLES.contains(role));
    let role = form.choice("rola", "form-incomplete", known);
    form.whole(|| Some((account?, role?)))
}
