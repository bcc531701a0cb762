//! Going in: whoever has proven to be an account gets a session, or is first asked for the second factor.

use super::codes::{self, Asked, Purpose};
use super::{factor, roles};
use crate::app::Keep;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::forms::Filled;
use crate::kit::session::{self, Kind, NewSession};
use axum::http::header;
use mutual_aid::AccountId;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The name of the field, and of the query parameter, that says where to go after signing in.
pub const ONWARD: &str = "dalej";

/// Where somebody goes after signing in: where they wanted to, if that is one of our own addresses.
#[must_use]
pub fn onward(filled: &Filled) -> String {
    let wanted = filled.text(ONWARD);
    if is_own(wanted) { wanted.to_owned() } else { "/moje".to_owned() }
}

/// An address that says where to go after signing in.
#[must_use]
pub fn leading(address: &str, onward: &str) -> String {
    format!("{address}?{ONWARD}={}", utf8_percent_encode(onward, NON_ALPHANUMERIC))
}

/// One slash in front, and nothing that browsers take for another host (WHATWG URL, backslashes, tabs).
fn is_own(path: &str) -> bool {
    let plain = |c: char| !c.is_control() && c != '\\' && !c.is_whitespace();
    path.starts_with('/') && !path.starts_with("//") && path.len() <= 500 && path.chars().all(plain)
}

/// What a sign-in has led to.
enum Entered {
    /// A session, by its token.
    Session(String),
    /// The second factor is asked for.
    Factor,
}

/// Lets an account in that proved itself by password, code, card or link.
pub async fn admit(caller: &Caller, account: &AccountId, onward: &str) -> Answer {
    let (browser, language, to) = (caller.draft_key().to_owned(), caller.language, account.clone());
    let visit = Visit::of(caller);
    let entered = caller.app.keep(move |keep| {
        if factor::store::find(keep.tx, &to)?.is_none() {
            return Ok(Entered::Session(open(keep, &to, &visit)?));
        }
        let asked = Asked { account: Some(to.clone()), ..Asked::new(Purpose::SecondFactor, language) };
        codes::store::insert(keep.tx, &keep.ids.id(), &browser, &asked, keep.now)?;
        Ok(Entered::Factor)
    });
    match entered.await? {
        Entered::Session(token) => Ok(enter(caller, &token, onward)),
        Entered::Factor => Ok(caller.go(&leading("/logowanie/drugi-skladnik", onward))),
    }
}

/// Gives the account a new session in place of the caller's, after it changed what guards it.
pub async fn renew(caller: &Caller, account: &AccountId, onward: &str) -> Answer {
    let (to, visit) = (account.clone(), Visit::of(caller));
    let token = caller.app.keep(move |keep| open(keep, &to, &visit)).await?;
    Ok(enter(caller, &token, onward))
}

/// The browser somebody signs in with.
#[derive(Clone, Debug)]
pub struct Visit {
    agent: String,
    before: Option<String>,
}

impl Visit {
    /// The caller's browser, with the session it has now.
    #[must_use]
    pub fn of(caller: &Caller) -> Visit {
        let agent = caller.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        Visit {
            agent: agent.unwrap_or_default().to_owned(),
            before: caller.app.cookies.read(&caller.headers, Jar::Session),
        }
    }
}

/// Opens a session in place of the one the browser had, so that nobody keeps rights under an old token.
///
/// # Errors
/// The database failed.
pub fn open(keep: &mut Keep<'_>, account: &AccountId, visit: &Visit) -> Result<String, Failure> {
    if let Some(before) = &visit.before {
        session::end(keep.tx, before)?;
    }
    let kind = if roles::store::any(keep.tx, account)? { Kind::Staff } else { Kind::Person };
    let (account_id, agent) = (Some(account.as_str()), visit.agent.as_str());
    let new = NewSession { kind, account_id, subject: None, agent };
    Ok(session::make(keep.tx, keep.ids, &new, keep.now)?)
}

/// Goes on with a new session.
#[must_use]
pub fn enter(caller: &Caller, token: &str, onward: &str) -> axum::response::Response {
    let mut response = caller.go(onward);
    caller.set(&mut response, Jar::Session, token);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_signing_in_nobody_is_sent_elsewhere() {
        for own in ["/", "/moje", "/panel/drugi-bieg/zlecenia?stan=nowe", "/oferty/rower-1"] {
            assert_eq!(onward(&Filled::of([(ONWARD, own)])), own);
        }
        for foreign in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/\t/evil",
            "moje",
            "/a\r\nX: y",
        ] {
            assert_eq!(onward(&Filled::of([(ONWARD, foreign)])), "/moje", "{foreign}");
        }
        assert_eq!(leading("/logowanie", "/moje?a=b&c"), "/logowanie?dalej=%2Fmoje%3Fa%3Db%26c");
    }
}
