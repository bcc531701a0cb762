//! The receipt of aid as it is printed and signed by both: in Polish, whoever prints it.

use crate::aid::store::{self, Handed, HandedLine};
use crate::aid::{Key, own};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::people::store as people;
use crate::stock::quantity;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::Request;
use mutual_aid::{Act, Day, Grosze};
use polish_ids::Nrb;
use std::borrow::Borrow;

#[derive(Template)]
#[template(path = "aid/receipt.html")]
struct Receipt {
    page: Page,
    /// The paper is Polish.
    words: Words,
    seen: Seen,
    back: String,
}

/// What is printed, as it was read.
struct Seen {
    letterhead: Letterhead,
    name: String,
    handed: Handed,
    /// Why it is void, and since when.
    void: Option<(String, Day)>,
    fund: String,
    decided_on: Option<Day>,
}

impl Seen {
    fn find(look: &mut Look<'_>, request: &Request) -> Result<Self, Failure> {
        let handed = store::find_handover(look, &request.organisation, &request.id)?;
        Self::of(look, request, (handed.ok_or(Failure::NotFound)?, None))
    }

    /// A receipt that is void.
    fn find_void(look: &mut Look<'_>, request: &Request, void: &str) -> Result<Self, Failure> {
        let voids = store::voids(look, &request.organisation, &request.id)?;
        let found = voids.into_iter().find(|voided| voided.id == void).ok_or(Failure::NotFound)?;
        Self::of(look, request, (found.handed, Some((found.reason, found.on))))
    }

    fn of(
        look: &mut Look<'_>,
        request: &Request,
        (handed, void): (Handed, Option<(String, Day)>),
    ) -> Result<Self, Failure> {
        let house = &request.organisation;
        let decided = store::decided(look, house, &request.id)?.ok_or(Failure::NotFound)?;
        let fund = decided.decision.fund.ok_or(Failure::NotFound)?;
        let fund = crate::funds::store::find(look, house, &fund)?;
        Ok(Self {
            letterhead: letterhead(look, house)?,
            name: people::find_own(look, house, &request.person)?.name(),
            fund: crate::aid::desk::fund_name(Language::Pl.words(), &fund),
            decided_on: decided.on,
            handed,
            void,
        })
    }
}

impl Receipt {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn day(&self, day: &Day) -> String {
        self.words.date(day.0)
    }

    fn grosze(&self, amount: impl Borrow<Grosze>) -> String {
        self.words.grosze(amount.borrow().0)
    }

    fn count(&self, line: &HandedLine) -> String {
        quantity(self.words, line.item.quantity, line.unit)
    }

    fn account(&self, account: &str) -> String {
        Nrb::parse(account).map_or_else(|_| account.to_owned(), |account| account.to_string())
    }

    fn is_of_goods(&self) -> bool {
        !self.seen.handed.lines.is_empty()
    }
}

/// Shows the receipt to whoever hands over.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        look.who().may(&Act::HandOverAid(&desk.house.id))?;
        let request = store::find(look, &desk.house.id, &key.id)?.request;
        let reads = look.who().can(&Act::SeeAid(&desk.house.id));
        let back = if reads { key.address() } else { desk.address("pomoc/wyplaty") };
        Ok((Seen::find(look, &request)?, back))
    });
    let (seen, back) = found.await?;
    caller.show(&Receipt { page: caller.page(), words: Language::Pl.words(), seen, back })
}

/// Shows a receipt that is void to whoever hands over.
pub async fn show_void(caller: Caller, Path((house, id, void)): Path<(String, String, String)>) -> Answer {
    let key = Key { house, id };
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        look.who().may(&Act::HandOverAid(&desk.house.id))?;
        let request = store::find(look, &desk.house.id, &key.id)?.request;
        let reads = look.who().can(&Act::SeeAid(&desk.house.id));
        let back = if reads { key.address() } else { desk.address("pomoc/wyplaty") };
        Ok((Seen::find_void(look, &request, &void)?, back))
    });
    let (seen, back) = found.await?;
    caller.show(&Receipt { page: caller.page(), words: Language::Pl.words(), seen, back })
}

/// Shows the receipt to whoever got the aid.
pub async fn show_own(caller: Caller, Path(id): Path<String>) -> Answer {
    let (words, back) = (caller.words(), format!("/moje/pomoc/{id}"));
    let found = caller.look(move |look| {
        let own = own::find(look, words, &id)?;
        Seen::find(look, &own.kept.request)
    });
    let seen = found.await?;
    caller.show(&Receipt { page: caller.page(), words: Language::Pl.words(), seen, back })
}
