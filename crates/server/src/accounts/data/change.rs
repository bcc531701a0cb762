//! Name and language.

use crate::accounts::own;
use crate::accounts::store::{self, Account};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Language;
use crate::look::{Choice, Page};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::account::event;
use mutual_aid::words::Name;
use mutual_aid::{AccountId, Act, What};

#[derive(Template)]
#[template(path = "accounts/data/change.html")]
pub(super) struct Data {
    page: Page,
    account: Account,
    filled: Filled,
    errors: Errors,
    saved: String,
}

/// What can have been saved just before.
const SAVED: [&str; 3] = ["dane", "email", "bez-emaila"];

impl Data {
    /// The page with what is kept, or with what was typed.
    pub(super) async fn of(
        caller: &Caller,
        id: AccountId,
        filled: Option<Filled>,
        errors: Errors,
    ) -> Result<Data, Failure> {
        let account = caller.look(move |look| store::find(look.tx, &id)).await?;
        let kept = Filled::of([
            ("imie", account.first_name.clone().unwrap_or_default()),
            ("jezyk", account.language.code().to_owned()),
        ]);
        let (page, asked) = (caller.page(), caller.asked());
        let saved = SAVED.into_iter().find(|known| asked.text("zapisano") == *known);
        let saved = saved.map(|key| page.words.say(format!("account-saved-{key}"))).unwrap_or_default();
        Ok(Data { page, account, filled: filled.unwrap_or(kept), errors, saved })
    }

    /// Keeps what was typed into another form of the page.
    pub(super) fn keep(&mut self, name: &str, value: &str) {
        self.filled.set(name, value);
    }

    fn languages(&self) -> Vec<Choice> {
        [("pl", "Polski"), ("en", "English"), ("uk", "Українська")]
            .map(|(code, name)| Choice::new(code, name))
            .to_vec()
    }
}

/// Shows what is kept.
pub async fn show(caller: Caller) -> Answer {
    let account = own(&caller)?;
    caller.show(&Data::of(&caller, account, None, Errors::default()).await?)
}

/// What somebody wants to be called, and in which language to be written to.
#[derive(Debug, Clone)]
pub struct Input {
    /// The name; none takes it away.
    pub first_name: Option<Name>,
    /// The language.
    pub language: Language,
}

/// Saves name and language.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    let mut reading = Reading::of(&filled, caller.words());
    let first_name = reading.may("imie", Name::parse);
    let language = reading.choice("jezyk", "account-language-missing", |code| code.parse().ok());
    let input = reading.whole(|| Some(Input { first_name, language: language? }));
    let id = account.clone();
    let saved = caller.submit(&filled, move |tx| {
        change(tx, &id, &input.clone()?)?;
        Ok("/moje/dane?zapisano=dane".to_owned())
    });
    let saved = saved.await;
    let again =
        async |errors| caller.show_again(&Data::of(&caller, account, Some(filled.clone()), errors).await?);
    caller.onward(saved, again).await
}

/// Changes name and language of an account.
///
/// # Errors
/// It is not the caller's own.
pub fn change(change: &mut Change<'_>, id: &AccountId, input: &Input) -> Result<(), Failure> {
    change.who().may(&Act::KeepAccount(id))?;
    let mut account = store::find(change.tx, id)?;
    account.first_name = input.first_name.as_ref().map(|name| name.as_str().to_owned());
    account.language = input.language;
    store::save(change, &account)?;
    change.record(event(id, What::AccountChanged { part: "data".to_owned() }))
}
