//! Codes that prove something a browser asked for: six digits by mail. A code is made from the server's key
//! and the id of what was asked for, so that it is stored nowhere and every attempt of a mail carries the same.

mod enter;
pub mod mailed;
pub mod sign_in;
pub mod store;

use super::limits;
use crate::app::App;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::{Language, Words};
use crate::kit::seal;
use crate::settings::Keys;
use jiff::SignedDuration;
use mutual_aid::AccountId;
use strum::{EnumString, IntoStaticStr};

pub use enter::EnterCode;

/// How many digits a mailed code has.
pub const DIGITS: usize = 6;

/// What a code proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Purpose {
    /// Somebody reads the mailbox of an account.
    SignIn,
    /// Somebody reads the mailbox that an account is to have.
    Register,
    /// Somebody who reads the mailbox wants another password.
    Reset,
    /// The owner of an account reads another mailbox.
    Email,
    /// Somebody who proved to be an account holds its second factor too.
    SecondFactor,
}

impl Purpose {
    /// How long it may be proven.
    #[must_use]
    pub const fn lasts(self) -> SignedDuration {
        SignedDuration::from_mins(15)
    }
}

/// What a browser asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What is to be proven.
    pub purpose: Purpose,
    /// The account, where it is known.
    pub account: Option<AccountId>,
    /// The mailbox.
    pub email: Option<String>,
    /// What to call the person, once registered.
    pub first_name: Option<String>,
    /// The password chosen, hashed, for once it is proven.
    pub password_hash: Option<String>,
    /// The language of the mail.
    pub language: Language,
}

impl Asked {
    /// Asked for a purpose, the rest to be filled in.
    #[must_use]
    pub fn new(purpose: Purpose, language: Language) -> Asked {
        Asked { purpose, account: None, email: None, first_name: None, password_hash: None, language }
    }
}

/// How a try ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// The code is right.
    Right(Box<Asked>),
    /// It is wrong; so many tries are left.
    Wrong(i64),
    /// Nothing was asked for, its time is over, or it was tried too often.
    Gone,
}

impl Proof {
    /// What was proven, or the sentence at the field.
    ///
    /// # Errors
    /// The code was wrong or no longer counts.
    pub fn right(self, words: Words) -> Result<Asked, Errors> {
        match self {
            Proof::Right(asked) => Ok(*asked),
            Proof::Wrong(left) => Err(Errors::one("kod", words.count("account-code-wrong", left))),
            Proof::Gone => Err(Errors::one("kod", words.say("account-code-gone"))),
        }
    }
}

/// The code for what was asked for under an id.
#[must_use]
pub fn code(key: &[u8], id: &str) -> String {
    seal::digits_about(key, &format!("code {id}"), DIGITS)
}

/// Tells whether a code is the one for an id, by any key that may have made it.
#[must_use]
pub fn is_right(keys: &Keys, id: &str, given: &str) -> bool {
    keys.signing().any(|key| seal::same(&code(key, id), given))
}

/// The digits of a code as people type it, with spaces or a hyphen between them.
#[must_use]
pub fn typed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.')).take(40).collect()
}

/// Writes down what the caller's form asks for, has the code mailed, and answers where it is typed in. Whether
/// a mail goes out is decided when it is written, so that nobody learns from the page, or its speed, who has
/// an account.
///
/// # Errors
/// Too many were asked for.
pub async fn ask(caller: &Caller, filled: &Filled, asked: Asked, onward: &str) -> Result<String, Failure> {
    caller.app.allow(limits::ASKED, &caller.limited_as()).await?;
    caller.app.allow(limits::MAILBOX, &asked.email.clone().unwrap_or_default().to_lowercase()).await?;
    let (browser, onward) = (caller.draft_key().to_owned(), onward.to_owned());
    let written = caller.submit_kept(filled, move |keep| {
        let id = keep.ids.id();
        store::insert(keep.tx, &id, &browser, &asked, keep.now)?;
        mailed::put(keep, &id)?;
        Ok(onward.clone())
    });
    written.await
}

/// Holds a code against what the caller's browser asked for; each code may be tried a few times.
///
/// # Errors
/// Too many tries from this address.
pub async fn prove(caller: &Caller, purpose: Purpose, given: &str) -> Result<Proof, Failure> {
    caller.app.allow(limits::ADDRESS, &caller.limited_as()).await?;
    let (browser, given, app) = (caller.draft_key().to_owned(), typed(given), caller.app.clone());
    let tried = caller.app.keep(move |keep| {
        let Some(open) = store::find(keep.tx, &browser, purpose, keep.now)? else { return Ok(Proof::Gone) };
        if open.tries >= limits::CODE_TRIES {
            return Ok(Proof::Gone);
        }
        store::count_try(keep.tx, &open.id)?;
        if !is_right(&app.settings.keys, &open.id, &given) {
            let left = limits::CODE_TRIES - open.tries - 1;
            return Ok(if left > 0 { Proof::Wrong(left) } else { Proof::Gone });
        }
        store::mark_used(keep.tx, &open.id, keep.now)?;
        Ok(Proof::Right(Box::new(open.asked)))
    });
    tried.await
}

/// What the browser has open, without trying anything.
///
/// # Errors
/// The database failed.
pub async fn open(app: &App, browser: &str, purpose: Purpose) -> Result<Option<store::Open>, Failure> {
    let browser = browser.to_owned();
    app.keep(move |keep| Ok(store::find(keep.tx, &browser, purpose, keep.now)?)).await
}
