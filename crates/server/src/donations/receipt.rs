//! The paper for a gift taken by hand: the cashier's receipt, or the statement that goods were accepted. In Polish.

use crate::caller::{Answer, Caller};
use crate::donations::fund_name;
use crate::donations::show::Key;
use crate::donations::store::{Donor, Kept};
use crate::donations::voided::Voided;
use crate::donations::whole::Whole;
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::law::store as law;
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Grosze;

#[derive(Template)]
#[template(path = "donations/receipt.html")]
struct Receipt {
    page: Page,
    /// The paper is Polish.
    words: Words,
    seen: Seen,
    back: String,
}

struct Seen {
    kept: Kept,
    number: String,
    donor: Option<Donor>,
    letterhead: Letterhead,
    purpose: String,
    acts: Vec<law::Act>,
    voided: Option<Voided>,
}

impl Receipt {
    fn say(&self, key: &str) -> String {
        self.words.say(format!("receipt-{}-{key}", self.way()))
    }

    /// What it is called in the language of whoever prints it.
    fn name(&self) -> String {
        self.page.words.say(format!("receipt-{}-title", self.way()))
    }

    fn way(&self) -> &'static str {
        self.seen.kept.donation.way.into()
    }

    fn amount(&self) -> Grosze {
        self.seen.kept.donation.gift.as_ref().map_or(Grosze::ZERO, |gift| gift.amount)
    }

    fn on(&self) -> String {
        let gift = self.seen.kept.donation.gift.as_ref();
        gift.map_or_else(String::new, |gift| self.words.date(gift.on.0))
    }

    fn accepted(&self) -> String {
        let gift = self.seen.kept.donation.gift.as_ref();
        let day = gift.and_then(|gift| gift.accepted_on);
        day.map_or_else(String::new, |day| self.words.date(day.0))
    }

    fn cited(&self, key: &str) -> &str {
        self.seen.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }
}

/// `/panel/{org}/darowizny/{id}/dowod`
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let back = key.address();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        let house = desk.house.id;
        let it = Whole::find(look, &house, &key.id)?;
        let number = it.receipt().map(str::to_owned).ok_or(Failure::NotFound)?;
        let today = look.now().day();
        Ok(Seen {
            number,
            letterhead: letterhead(look, &house)?,
            purpose: fund_name(Language::Pl.words(), &it.fund),
            acts: law::acts(look.tx, today)?,
            donor: it.donor,
            voided: it.voided,
            kept: it.kept,
        })
    });
    let seen = found.await?;
    caller.show(&Receipt { page: caller.page(), words: Language::Pl.words(), seen, back })
}
