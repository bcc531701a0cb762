//! An organisation lets one of its programs in: with a name, and with the roles it needs.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::id;
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::tokens::{page, secret, store};
use axum::extract::Path;
use mutual_aid::token::Token;
use mutual_aid::words::Line;
use mutual_aid::{AccountId, Act, Role, TokenId};

/// A token to be made.
#[derive(Debug, Clone)]
pub struct New {
    /// What the organisation calls it.
    pub name: Line<60>,
    /// What its bearer may.
    pub scopes: Vec<Role>,
    /// Whose it is, where the keeper of the server makes it for somebody; it belongs to whoever makes it otherwise.
    pub owner: Option<AccountId>,
}

/// The organisation makes a token; of the secret that `secret` makes for it only the hash is kept.
///
/// # Errors
/// It has no role, or the caller does not keep the team.
pub fn make(
    change: &mut Change<'_>,
    slug: &str,
    new: &New,
    secret: &dyn Fn(&TokenId) -> String,
) -> Result<TokenId, Failure> {
    let organisation = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepTeam(&organisation))?;
    let scopes = new.scopes.clone();
    let token = Token { id: TokenId(change.ids().id()), organisation, scopes, revoked: false };
    let made = token.made()?;
    store::add(change, &token, (new.name.as_str(), new.owner.as_ref()), &id::hash(&secret(&token.id)))?;
    change.record(made)?;
    Ok(token.id)
}

/// `/panel/{org}/zespol/programy`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, app) = (slug.clone(), caller.app.clone());
    let gone = caller.submit(&filled, move |change| {
        make(change, &house, &input.clone()?, &|token| secret(app.settings.signing_key(), token))?;
        Ok(format!("/panel/{house}/zespol/programy"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page::again(&caller, slug, filled, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<New, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let name = reading.need("nazwa", "token-name-missing", Line::<60>::parse);
    let known = |text: &str| text.parse().ok().filter(|role| Token::SCOPES.contains(role));
    let scopes: Vec<Role> = filled.list("rola").into_iter().filter_map(known).collect();
    if scopes.is_empty() {
        reading.wrong("rola", "token-role-missing");
    }
    reading.whole(|| Some(New { name: name?, scopes, owner: None }))
}
