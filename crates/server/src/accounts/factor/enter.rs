//! The second step of signing in, for those who set it.

use super::spend_any;
use crate::accounts::codes::{self, Purpose, typed};
use crate::accounts::enter::{self, Visit, onward};
use crate::accounts::limits;
use crate::app::Keep;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::settings::Keys;
use askama::Template;

#[derive(Template)]
#[template(path = "accounts/factor/enter.html")]
struct SecondStep {
    page: Page,
    errors: Errors,
    onward: String,
}

/// Shows the form; without a first step there is nothing to do here.
pub async fn show(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    if codes::open(&caller.app, caller.draft_key(), Purpose::SecondFactor).await?.is_none() {
        return Ok(caller.go(&enter::leading("/logowanie", &onward)));
    }
    caller.show(&SecondStep { page: caller.page(), errors: Errors::default(), onward })
}

/// How the second step ended.
enum Step {
    Right(String),
    Wrong,
    Gone,
}

/// Opens the session when the code is right.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let (onward, words) = (onward(&filled), caller.words());
    let key = if filled.has("kod") { "account-factor-wrong" } else { "account-code-missing" };
    match step(&caller, filled.text("kod")).await? {
        Step::Right(token) => Ok(enter::enter(&caller, &token, &onward)),
        Step::Gone => Ok(caller.go(&enter::leading("/logowanie", &onward))),
        Step::Wrong => {
            let errors = Errors::one("kod", words.say(key));
            caller.show_again(&SecondStep { page: caller.page(), errors, onward })
        }
    }
}

async fn step(caller: &Caller, given: &str) -> Result<Step, Failure> {
    let key = caller.draft_key().to_owned();
    let Some(open) = codes::open(&caller.app, &key, Purpose::SecondFactor).await? else {
        return Ok(Step::Gone);
    };
    let counts = open.asked.account.as_ref().map_or_else(String::new, |account| account.0.clone());
    caller.app.allow(limits::FACTOR, &counts).await?;
    let (given, visit, app) = (typed(given), Visit::of(caller), caller.app.clone());
    caller.app.keep(move |keep| try_step(keep, &app.settings.keys, (&key, &given), &visit)).await
}

fn try_step(
    keep: &mut Keep<'_>,
    keys: &Keys,
    (browser, given): (&str, &str),
    visit: &Visit,
) -> Result<Step, Failure> {
    let open = codes::store::find(keep.tx, browser, Purpose::SecondFactor, keep.now)?;
    let Some((open, account)) = open.and_then(|open| open.asked.account.clone().map(|of| (open, of))) else {
        return Ok(Step::Gone);
    };
    if open.tries >= limits::CODE_TRIES {
        return Ok(Step::Gone);
    }
    codes::store::count_try(keep.tx, &open.id)?;
    if !spend_any(keep.tx, keys, &account, given, keep.now)? {
        return Ok(Step::Wrong);
    }
    codes::store::mark_used(keep.tx, &open.id, keep.now)?;
    Ok(Step::Right(enter::open(keep, &account, visit)?))
}
