//! „Konto tej osoby”: a sheet with the address that connects, or, once connected, the way to part.

use crate::accounts::cards;
use crate::caller::{Answer, Caller};
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::kit::qr::{self, Code};
use crate::look::{Desk, Page};
use crate::people::store::{self, Met};
use crate::people::{Key, Profile, connect};
use askama::Template;
use axum::extract::Path;
use mutual_aid::connection::Connection;
use mutual_aid::{AccountId, Act};

#[derive(Template)]
#[template(path = "people/account.html")]
struct Account {
    page: Page,
    desk: Desk,
    key: Key,
    errors: Errors,
    met: Met,
    /// The coordinator may print a card that opens this account.
    may_print_card: bool,
    sheet: Sheet,
}

/// What the sheet says, in the language of whoever gets it.
struct Sheet {
    words: Words,
    language: &'static str,
    address: String,
    code: Option<Code>,
    until: String,
    sms: String,
}

impl Sheet {
    fn of(caller: &Caller, profile: &Profile, connection: &Connection, until: mutual_aid::Day) -> Self {
        let (language, settings) = (profile.facts.language, &caller.app.settings);
        let (words, today) = (language.words(), mutual_aid::Moment(caller.app.clock.now()).day());
        let address = connect::address(settings, language.prefix(), connection, today);
        let text = words.one("connect-sms", "address", &address);
        let text = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC);
        let phone = profile.facts.phone.as_ref();
        Self {
            words,
            language: language.code(),
            code: qr::code(&address),
            sms: phone.map_or_else(String::new, |phone| format!("sms:{}?body={text}", phone.as_str())),
            until: words.date(until.0),
            address,
        }
    }
}

/// Shows the page.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        let profile = store::find(look, &of)?;
        let met = store::meet_in(look, &desk.house.id, &of.id)?;
        let until = met.connection.sheet(look.now().day()).last_day(&look.law());
        let card = match &met.connection.account {
            Some(account) => may_print_card(look, &met, account)?,
            None => true,
        };
        Ok((desk, profile, met, card, until))
    });
    let (desk, profile, met, may_print_card, until) = found.await?;
    let sheet = Sheet::of(&caller, &profile, &met.connection, until);
    let rejected = !errors.is_empty();
    let shown = Account { page: caller.page(), desk, key, errors, met, may_print_card, sheet };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

fn may_print_card(
    look: &mut crate::app::Look<'_>,
    met: &Met,
    account: &AccountId,
) -> Result<bool, crate::failure::Failure> {
    match cards::hand_out::may_hold(look, &met.connection.organisation, account) {
        Ok(()) => Ok(true),
        Err(crate::failure::Failure::Refused(_)) => Ok(false),
        Err(failure) => Err(failure),
    }
}
