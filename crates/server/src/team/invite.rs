//! The organisation invites somebody to take on roles: by a link to hand over, by mail, or by login name.

use crate::accounts::store::folded;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::organisations::store as organisations;
use crate::reading::Reading;
use crate::team::store::{self, NewInvitation};
use crate::team::{LASTS, ROLES, list, mailed};
use axum::extract::Path;
use jiff::Timestamp;
use mutual_aid::account::Login;
use mutual_aid::event::Noun;
use mutual_aid::words::Email;
use mutual_aid::{Act, Event, Role, Subject, What};

/// The organisation invites somebody; whoever follows the link and has an account takes the roles on.
///
/// # Errors
/// The caller does not keep the team.
pub fn invite(change: &mut Change<'_>, slug: &str, new: &NewInvitation, words: Words) -> Result<(), Failure> {
    let house = organisations::find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepTeam(&house.id))?;
    let expires = change.now().0.saturating_add(LASTS).unwrap_or(Timestamp::MAX);
    let id = store::insert(change, &house.id, new, expires)?;
    if new.email.is_some() {
        mailed::put(change, &house.id, &id, words.language())?;
    }
    for role in &new.roles {
        let role = <&str>::from(*role).to_owned();
        let subject = Subject::of(Noun::Organisation, house.id.as_str());
        let what = What::MemberInvited { role };
        change.record(Event { subject, organisation: Some(house.id.clone()), what })?;
    }
    Ok(())
}

/// `/panel/{org}/zespol/zaproszenie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, words, house) = (read(caller.words(), &filled), caller.words(), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        invite(change, &house, &input.clone()?, words)?;
        Ok(format!("/panel/{house}/zespol"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| list::again(&caller, slug, filled, errors).await).await
}

fn read(words: Words, filled: &Filled) -> Result<NewInvitation, Errors> {
    let mut form = Reading::of(filled, words);
    let named = |role: &Role| filled.holds("rola", (*role).into());
    let roles: Vec<Role> = ROLES.into_iter().filter(named).collect();
    if roles.is_empty() {
        form.wrong("rola", "team-role-missing");
    }
    let known = |text: &str| ["druk", "email", "login"].into_iter().find(|way| *way == text);
    let way = form.choice("sposob", "team-way-missing", known);
    let email = match way {
        Some("email") => form.need("email", "team-email-missing", Email::parse),
        _ => None,
    };
    let login = match way {
        Some("login") => form.need("login", "team-login-missing", Login::parse),
        _ => None,
    };
    form.whole(|| {
        Some(NewInvitation {
            roles,
            login: login.map(|login| folded(login.as_str())),
            email: email.map(|email| email.as_str().to_owned()),
        })
    })
}
