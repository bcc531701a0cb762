//! The programs of an organisation: which there are, what each may, when each was used last.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::team;
use crate::tokens::store::{self, Kept};
use crate::tokens::{is_shown, secret};
use askama::Template;
use axum::extract::Path;
use mutual_aid::token::Token;
use mutual_aid::{AccountId, Act, Moment, Role};

#[derive(Template)]
#[template(path = "tokens/page.html")]
struct Programs {
    page: Page,
    desk: Desk,
    tokens: Vec<Shown>,
    filled: Filled,
    errors: Errors,
}

/// A token as the page shows it.
pub struct Shown {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its roles, in words.
    pub roles: String,
    /// When it was made, in words.
    pub made: String,
    /// When it was used last, in words.
    pub used: String,
    /// It was taken back.
    pub revoked: bool,
    /// The secret, for a few minutes, for whoever made it.
    pub secret: Option<String>,
}

impl Shown {
    /// A token in words; the secret stays out.
    #[must_use]
    pub fn of(words: Words, kept: &Kept) -> Self {
        let role = |role: Role| words.say(team::words(role.into()));
        let roles: Vec<String> = kept.token.scopes.iter().map(|scope| role(*scope)).collect();
        let used = |used: Moment| words.one("token-used", "when", words.moment_with_year(used.0));
        Self {
            id: kept.token.id.0.clone(),
            name: kept.name.clone(),
            roles: roles.join(", "),
            made: words.one("token-made", "when", words.moment_with_year(kept.made.0)),
            used: kept.used.map_or_else(|| words.say("token-unused"), used),
            revoked: kept.token.revoked,
            secret: None,
        }
    }
}

impl Programs {
    fn roles(&self) -> Vec<Choice> {
        let role = |name: &'static str| {
            let hint = self.page.words.say(format!("team-role-{}", name.replace('_', "-")));
            Choice::new(name, self.page.words.say(team::words(name))).hinting(hint)
        };
        Token::SCOPES.iter().map(|scope| role((*scope).into())).collect()
    }
}

/// `/panel/{org}/zespol/programy`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = page(&caller, slug, Filled::default(), Errors::default()).await?;
    caller.show(&page)
}

/// The page again, with what stood in the way.
///
/// # Errors
/// There is no such team for this person.
pub async fn again(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let page = page(caller, slug, filled, errors).await?;
    caller.show_again(&page)
}

async fn page(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Result<Programs, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepTeam(&desk.house.id))?;
        let tokens = store::list(look, &desk.house.id)?;
        Ok((desk, tokens, look.now()))
    });
    let (desk, tokens, now) = found.await?;
    let own = caller.session.as_ref().and_then(|session| session.account_id.clone()).map(AccountId);
    let shown = |kept: Kept| {
        let is_own = kept.owner.is_some() && kept.owner == own;
        let readable = is_own && !kept.token.revoked && is_shown(kept.made, now);
        let secret = readable.then(|| secret(caller.app.settings.signing_key(), &kept.token.id));
        Shown { secret, ..Shown::of(caller.words(), &kept) }
    };
    let tokens = tokens.into_iter().map(shown).collect();
    Ok(Programs { page: caller.page(), desk, tokens, filled, errors })
}
