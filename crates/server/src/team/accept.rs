//! Somebody with an account follows the link of an invitation and takes the roles on.

use crate::accounts::roles::store as roles;
use crate::accounts::store::{find, folded};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::team::store::{self, Invitation};
use crate::team::{proves, words};
use askama::Template;
use axum::extract::Path;
use mutual_aid::refusal::OrganisationRefusal;
use mutual_aid::{Act, Denied, Who};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

#[derive(Template)]
#[template(path = "team/accept.html")]
struct Accept {
    page: Page,
    invitation: Invitation,
    over: bool,
    back: String,
    errors: Errors,
}

impl Accept {
    fn roles(&self) -> Vec<String> {
        self.invitation.roles.iter().map(|role| self.page.words.say(words((*role).into()))).collect()
    }
}

/// Somebody takes the roles of an invitation on; roles that are held already stay.
///
/// # Errors
/// Nobody is signed in, the invitation is over, or it is for somebody else.
pub fn accept(change: &mut Change<'_>, id: &str) -> Result<Invitation, Failure> {
    let invitation = store::find(&mut change.look(), id)?;
    change.who().may(&Act::AcceptInvitation)?;
    let Who::Member(member) = change.who().clone() else { return Err(Denied::Forbidden.into()) };
    let account = find(change.tx, &member.account)?;
    if !invitation.login.is_empty() && folded(&account.login) != invitation.login {
        return Err(OrganisationRefusal::InvitedOther.into());
    }
    if !store::accept(change, id)? {
        return Err(OrganisationRefusal::InvitationOver.into());
    }
    for role in &invitation.roles {
        let holding = roles::find_to_change(change, &member.account, *role, Some(&invitation.house))?;
        if !holding.held {
            let granted = holding.grant()?;
            roles::put(change, &holding)?;
            change.record(granted)?;
        }
    }
    Ok(invitation)
}

/// `/zaproszenie/{id}/{proof}`
pub async fn show(caller: Caller, Path((id, proof)): Path<(String, String)>) -> Answer {
    let page = page(&caller, id, &proof, Errors::default()).await?;
    caller.show(&page)
}

/// Takes them on.
pub async fn submit(caller: Caller, Path((id, proof)): Path<(String, String)>, filled: Filled) -> Answer {
    if !proves(caller.app.settings.signing_key(), &id, &proof) {
        return Err(Failure::NotFound);
    }
    let wanted = id.clone();
    let gone = caller.submit(&filled, move |change| {
        let invitation = accept(change, &wanted)?;
        Ok(format!("/panel/{}/menu", invitation.slug))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = page(&caller, id, &proof, errors).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

async fn page(caller: &Caller, id: String, proof: &str, errors: Errors) -> Result<Accept, Failure> {
    if !proves(caller.app.settings.signing_key(), &id, proof) {
        return Err(Failure::NotFound);
    }
    let found = caller.look(move |look| Ok((store::find(look, &id)?, look.now())));
    let (invitation, now) = found.await?;
    let over = invitation.over || invitation.expires_at <= now.0;
    let back = utf8_percent_encode(&caller.path, NON_ALPHANUMERIC).to_string();
    Ok(Accept { page: caller.page(), invitation, over, back, errors })
}
