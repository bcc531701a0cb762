//! The confirmation of a donation as it is printed and signed: in Polish. What is printed after the day of issue is a
//! duplicate, and says so.

use crate::caller::{Answer, Caller};
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Kept, OnPaper};
use crate::donations::voided::Voided;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::locale::{Language, Words};
use crate::law::store as law;
use crate::look::{Desk, Page};
use crate::organisations::store as organisations;
use crate::organisations::store::{Letterhead, letterhead};
use askama::Template;
use axum::extract::Path;
use mutual_aid::document::Number;
use mutual_aid::{Act, Day, Grosze};

#[derive(Template)]
#[template(path = "donations/confirmation.html")]
struct Print {
    page: Page,
    /// The paper is Polish.
    words: Words,
    seen: Seen,
    back: String,
    today: Day,
}

struct Seen {
    kept: Kept,
    number: Number,
    on: Day,
    /// As the paper said it first, whatever they are called now.
    donor: OnPaper,
    letterhead: Letterhead,
    account: String,
    purpose: String,
    acts: Vec<law::Act>,
    voided: Option<Voided>,
}

impl Print {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn cited(&self, key: &str) -> &str {
        self.seen.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }

    fn amount(&self) -> Grosze {
        self.seen.kept.donation.gift.as_ref().map_or(Grosze::ZERO, |gift| gift.amount)
    }

    fn received(&self) -> String {
        let gift = self.seen.kept.donation.gift.as_ref();
        gift.map_or_else(String::new, |gift| self.words.date(gift.on.0))
    }

    fn way(&self) -> &'static str {
        self.seen.kept.donation.way.into()
    }

    fn is_duplicate(&self) -> bool {
        self.today != self.seen.on
    }
}

/// `/panel/{org}/darowizny/{id}/potwierdzenie`
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let back = key.address();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        let house = desk.house.id;
        look.who().may(&Act::KeepDonations(&house))?;
        let kept = store::find(look, &house, &key.id)?;
        show::may_see_donor(look, &kept)?;
        let (number, on) = kept.confirmation.ok_or(Failure::NotFound)?;
        let donor = store::on_paper(look, &house, &key.id)?;
        let fund = funds::find(look, &house, &kept.donation.fund)?;
        let record = organisations::find(look, &key.house)?;
        Ok(Seen {
            number,
            on,
            donor,
            letterhead: letterhead(look, &house)?,
            account: record.card.account,
            purpose: crate::donations::fund_name(Language::Pl.words(), &fund),
            acts: law::acts(look.tx, on)?,
            voided: Voided::find(look, &kept)?,
            kept,
        })
    });
    let (seen, today) = (found.await?, crate::donations::give::today(&caller));
    caller.show(&Print { page: caller.page(), words: Language::Pl.words(), seen, back, today })
}
