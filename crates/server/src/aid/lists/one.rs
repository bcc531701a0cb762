//! One list: on the screen with what comes next, and on paper with room for signatures.

use super::keeps::gifts;
use super::{Key, shape, status};
use crate::aid::account;
use crate::aid::desk::fund_name;
use crate::aid::ground::{is_small, sums};
use crate::aid::store::{self, Excepted, Good, Listing};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::{Language, Words};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::stock::{quantity, store as stock};
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Gifts, Level, ListStatus};
use mutual_aid::{Act, Day, Grosze, Law, OrganisationId};
use std::borrow::Borrow;

#[derive(Template)]
#[template(path = "aid/list.html")]
struct One {
    page: Page,
    desk: Desk,
    key: Key,
    seen: Seen,
    filled: Filled,
    errors: Errors,
}

impl One {
    fn status(&self) -> String {
        status(self.page.words, self.seen.listing.list.status)
    }

    fn shape(&self) -> &'static str {
        shape(self.seen.listing.list.status)
    }

    fn stands(&self, at: &str) -> bool {
        <&str>::from(self.seen.listing.list.status) == at
    }

    fn day(&self) -> String {
        self.page.words.date(self.seen.listing.planned_on.0)
    }

    fn good(&self, good: &Good) -> String {
        let words = self.page.words;
        let count = quantity(words, good.portion, good.unit);
        format!("{}: {count}", good.what)
    }

    fn portion(&self) -> String {
        let words = self.page.words;
        words.one("aid-portion-worth", "amount", words.grosze(self.seen.listing.portion().0))
    }

    /// Whoever comes near an amount of the law with this portion: the name, and what is said.
    fn warned(&self) -> Vec<(&str, Vec<String>)> {
        let told = self.seen.gifts.iter().map(|(name, gifts)| {
            let sums = sums(self.page.words, *gifts, &self.seen.law).into_iter();
            let near = sums.filter(|(_, _, level)| *level != Level::Calm);
            (name.as_str(), near.map(|(says, warns, _)| format!("{says} {warns}")).collect::<Vec<_>>())
        });
        told.filter(|(_, says)| !says.is_empty()).collect()
    }

    fn people(&self) -> Vec<Choice> {
        let people = self.seen.listing.people.iter();
        people.map(|one| Choice::new(one.person.as_str(), one.name.clone())).collect()
    }

    fn may_drop(&self) -> bool {
        matches!(self.seen.listing.list.status, ListStatus::DrawnUp | ListStatus::Approved)
    }
}

#[derive(Template)]
#[template(path = "aid/list_print.html")]
struct Print {
    page: Page,
    /// The paper is Polish.
    words: Words,
    letterhead: Letterhead,
    listing: Listing,
    /// The funds whose goods are given.
    funds: Vec<String>,
    approver: Option<String>,
    back: String,
}

impl Print {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn day(&self, day: &Day) -> String {
        self.words.date(day.0)
    }

    fn good(&self, good: &Good) -> [String; 4] {
        let count = quantity(self.words, good.portion, good.unit);
        let money = |amount: Grosze| self.words.grosze(amount.0);
        [good.what.clone(), count, money(good.unit_value), money(good.worth())]
    }

    fn grosze(&self, amount: impl Borrow<Grosze>) -> String {
        self.words.grosze(amount.borrow().0)
    }
}

/// Shows a list.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::SeeAid(&desk.house.id))?;
        let seen = see(look, &desk.house.id, &of.id)?;
        Ok((desk, seen))
    });
    let (desk, seen) = found.await?;
    let rejected = !errors.is_empty();
    let shown = One { page: caller.page(), desk, key, seen, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// What the page is made of, as it was read.
struct Seen {
    listing: Listing,
    own: bool,
    small: bool,
    coordinates: bool,
    /// Why the signatures of coordinators were enough.
    excepted: Vec<String>,
    gifts: Vec<(String, Gifts)>,
    law: Law,
}

fn see(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Seen, Failure> {
    let listing = store::find_list(look, house, id)?;
    let drew_up = account(look.who()).is_ok_and(|account| account == listing.list.drawn_up_by);
    let open = matches!(listing.list.status, ListStatus::DrawnUp | ListStatus::Approved);
    Ok(Seen {
        own: drew_up || listing.names(look.who()),
        small: is_small(look, house)?,
        coordinates: look.who().coordinates(house),
        excepted: store::exceptions(look, house, Excepted::List(&listing.list.id))?,
        gifts: if open { gifts(look, &listing)? } else { Vec::new() },
        law: look.law(),
        listing,
    })
}

/// Shows the sheet to print.
pub async fn print(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let back = key.address();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        look.who().may(&Act::SeeAid(&desk.house.id))?;
        let listing = store::find_list(look, &desk.house.id, &key.id)?;
        let approver = store::approver(look, &desk.house.id, &listing.list.id)?;
        let funds = funds(look, &listing)?;
        Ok((letterhead(look, &desk.house.id)?, listing, funds, approver))
    });
    let (letterhead, listing, funds, approver) = found.await?;
    let words = Language::Pl.words();
    caller.show(&Print { page: caller.page(), words, letterhead, listing, funds, approver, back })
}

/// The funds whose goods a list gives, each once, by the names of a Polish paper.
fn funds(look: &mut Look<'_>, listing: &Listing) -> Result<Vec<String>, Failure> {
    let (house, mut names) = (&listing.list.organisation, Vec::new());
    for good in &listing.goods {
        let fund = stock::find(look, house, good.batch.as_str())?.fund;
        let name = fund_name(Language::Pl.words(), &crate::funds::store::find(look, house, &fund)?);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}
