//! What guards an account, on one page: password, second factor, card, and the devices signed in.

use super::cards::{self, Kind};
use super::{factor, own, store};
use crate::caller::{Answer, Caller};
use crate::kit::forms::Filled;
use crate::kit::locale::Words;
use crate::kit::session::{self, Session};
use crate::look::Page;
use askama::Template;
use mutual_aid::account::event;
use mutual_aid::{Act, What};

#[derive(Template)]
#[template(path = "accounts/security.html")]
struct Security {
    page: Page,
    changed: String,
    has_password: bool,
    has_factor: bool,
    staff: bool,
    card_left: i64,
    login: String,
    devices: Vec<Device>,
}

/// A session as its owner sees it.
struct Device {
    key: String,
    name: String,
    used: String,
    here: bool,
}

/// What can have been changed just before.
const CHANGED: [&str; 4] = ["haslo", "skladnik", "urzadzenie", "urzadzenia"];

/// Shows what guards the account.
pub async fn show(caller: Caller) -> Answer {
    let account = own(&caller)?;
    let found = caller.look(move |look| {
        let (id, now) = (account.as_str(), look.now().0);
        Ok((
            store::find(look.tx, &account)?,
            factor::store::find(look.tx, &account)?.is_some(),
            cards::store::find(look.tx, &account, Kind::SignIn, now)?.map_or(0, |card| card.left()),
            session::of_account(look.tx, id, now)?,
        ))
    });
    let (account, has_factor, card_left, sessions) = found.await?;
    let (page, asked) = (caller.page(), caller.asked());
    let changed = CHANGED.into_iter().find(|known| asked.text("zmieniono") == *known);
    let here = caller.session.as_ref().map(|session| session.key.as_str());
    let devices = sessions.iter().map(|session| Device::of(page.words, session, here)).collect();
    caller.show(&Security {
        changed: changed.map(|key| page.words.say(format!("account-changed-{key}"))).unwrap_or_default(),
        has_password: account.has_password,
        has_factor,
        staff: matches!(&caller.who, mutual_aid::Who::Member(member) if !member.roles.is_empty()),
        card_left,
        login: account.login,
        devices,
        page,
    })
}

impl Device {
    fn of(words: Words, session: &Session, here: Option<&str>) -> Device {
        let (browser, system) = named(session.agent.as_deref().unwrap_or_default());
        let name = match (browser, system) {
            ("", "") => words.say("account-device-unknown"),
            ("", one) | (one, "") => one.to_owned(),
            (browser, system) => format!("{browser}, {system}"),
        };
        Device {
            key: session.key.clone(),
            name,
            used: words.moment(session.last_used_at),
            here: here == Some(session.key.as_str()),
        }
    }
}

/// Browser and system by what browsers call themselves; the more particular names stand first.
fn named(agent: &str) -> (&'static str, &'static str) {
    const BROWSERS: [(&str, &str); 7] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let of = |known: &[(&'static str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map_or("", |(_, name)| *name)
    };
    (of(&BROWSERS), of(&SYSTEMS))
}

/// Signs one device out, or all but this one.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    let here = caller.session.as_ref().map(|session| session.key.clone());
    let key = filled.text("urzadzenie").to_owned();
    let ended = caller.submit(&filled, move |change| {
        change.who().may(&Act::KeepAccount(&account))?;
        let to = if key == "inne" {
            session::revoke_all(change.tx, account.as_str(), here.as_deref())?;
            "urzadzenia"
        } else {
            session::revoke(change.tx, account.as_str(), &key)?;
            "urzadzenie"
        };
        change.record(event(&account, What::SessionsRevoked))?;
        Ok(format!("/moje/bezpieczenstwo?zmieniono={to}"))
    });
    Ok(caller.go(&ended.await?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_named_as_their_owners_know_them() {
        let android = "Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36";
        assert_eq!(named(android), ("Samsung Internet", "Android"));
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
        assert_eq!(named(windows), ("Firefox", "Windows"));
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(named(phone), ("Safari", "iPhone"));
        assert_eq!(named("curl/8"), ("", ""));
    }
}
