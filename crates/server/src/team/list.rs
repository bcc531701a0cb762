//! The team of an organisation: who holds which role, who was invited, and the form to invite.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::team::store::{self, Held, Invitation};
use crate::team::{ROLES, address, words};
use crate::tokens::page::Shown;
use crate::tokens::store as tokens;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Moment};

#[derive(Template)]
#[template(path = "team/list.html")]
struct List {
    page: Page,
    desk: Desk,
    people: Vec<Somebody>,
    invitations: Vec<Invited>,
    tokens: Vec<Shown>,
    filled: Filled,
    errors: Errors,
}

/// Somebody of the team with every role.
struct Somebody {
    account: String,
    login: String,
    first_name: String,
    roles: Vec<String>,
    /// Until when a second factor is to be set, empty when there is one.
    factor_until: String,
}

/// An invitation with its link.
struct Invited {
    invitation: Invitation,
    link: String,
    until: String,
}

impl List {
    fn role(&self, role: &str) -> String {
        self.page.words.say(words(role))
    }

    fn roles(&self) -> Vec<Choice> {
        let choice = |role: &str| {
            let hint = self.page.words.say(format!("team-role-{}", role.replace('_', "-")));
            Choice::new(role, self.role(role)).hinting(hint)
        };
        ROLES.iter().map(|role| choice((*role).into())).collect()
    }

    /// The roles somebody does not hold yet.
    fn others(&self, somebody: &Somebody) -> Vec<&'static str> {
        let all = ROLES.iter().map(|role| <&str>::from(*role));
        all.filter(|role| !somebody.roles.iter().any(|held| held == role)).collect()
    }

    fn ways(&self) -> Vec<Choice> {
        let way = |way: &str| Choice::new(way, self.page.words.say(format!("team-way-{way}")));
        ["druk", "email", "login"].map(way).into()
    }

    fn said(&self, invited: &Invited) -> String {
        let roles: Vec<String> =
            invited.invitation.roles.iter().map(|role| self.role((*role).into())).collect();
        roles.join(", ")
    }
}

/// `/panel/{org}/zespol`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let mut filled = Filled::default();
    filled.set("sposob", "druk");
    page(&caller, slug, filled, Errors::default()).await.and_then(|page| caller.show(&page))
}

/// The page again, with what stood in the way.
///
/// # Errors
/// There is no such team for this person.
pub async fn again(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    page(caller, slug, filled, errors).await.and_then(|page| caller.show_again(&page))
}

async fn page(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Result<List, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepTeam(&desk.house.id))?;
        let held = store::held(look, &desk.house.id)?;
        let invitations = store::open(look, &desk.house.id)?;
        let tokens = tokens::list(look, &desk.house.id)?;
        Ok((desk, held, invitations, tokens, look.law().second_factor_days))
    });
    let (desk, held, invitations, tokens, days) = found.await?;
    let alive = tokens.iter().filter(|kept| !kept.token.revoked);
    let tokens = alive.map(|kept| Shown::of(caller.words(), kept)).collect();
    let settings = &caller.app.settings;
    let link = |id: &str| {
        let prefix = caller.language.prefix();
        format!("{}{prefix}{}", settings.url, address(settings.signing_key(), id))
    };
    let invitations = invitations.into_iter().map(|invitation| Invited {
        link: link(&invitation.id),
        until: caller.words().moment(invitation.expires_at),
        invitation,
    });
    let invitations = invitations.collect();
    let until = |held: &Held| caller.words().day(Moment(held.since).plus_days(days).day().0);
    Ok(List { page: caller.page(), desk, people: gathered(held, until), invitations, tokens, filled, errors })
}

/// One line for each account; the days for a second factor count from the first role.
fn gathered(held: Vec<Held>, until: impl Fn(&Held) -> String) -> Vec<Somebody> {
    let mut people: Vec<Somebody> = Vec::new();
    let mut first = None;
    for one in held {
        if let Some(somebody) = people.last_mut().filter(|somebody| somebody.account == one.account) {
            if !one.has_factor && first.is_none_or(|first| one.since < first) {
                somebody.factor_until = until(&one);
                first = Some(one.since);
            }
            somebody.roles.push(one.role);
            continue;
        }
        first = Some(one.since);
        people.push(Somebody {
            factor_until: if one.has_factor { String::new() } else { until(&one) },
            account: one.account,
            login: one.login,
            first_name: one.first_name,
            roles: vec![one.role],
        });
    }
    people
}
