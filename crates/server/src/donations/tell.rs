//! The donor holds a confirmation that is void: the letter that says so, and the note that they were told, by whom and how.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Donor, Kept};
use crate::donations::voided::Voided;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::{Language, Words};
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::document::Number;
use mutual_aid::donation::Told;
use mutual_aid::{Act, Day};

#[derive(Template)]
#[template(path = "donations/tell.html")]
struct Letter {
    page: Page,
    /// The paper is Polish.
    words: Words,
    seen: Seen,
    back: String,
    today: Day,
}

/// What the letter is made of, as it was read.
struct Seen {
    letterhead: Letterhead,
    donor: Donor,
    kept: Kept,
    number: Number,
    issued_on: Day,
    voided: Voided,
}

impl Letter {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn amount(&self) -> String {
        let gift = self.seen.kept.donation.gift.as_ref();
        gift.map_or_else(String::new, |gift| self.words.grosze(gift.amount.0))
    }

    fn is_deductible(&self) -> bool {
        self.seen.kept.donation.way.is_deductible()
    }
}

/// The donor was told.
///
/// # Errors
/// Not allowed, no confirmation is void, or the donor was told before.
pub fn tell(change: &mut Change<'_>, key: &Key, how: Told) -> Result<(), Failure> {
    let kept = show::find_to_change(change, key)?;
    change.who().may(&Act::KeepDonations(&kept.donation.organisation))?;
    let number = kept.confirmation.map(|(number, _)| number);
    let told = kept.donation.tell(number, kept.told, how)?;
    store::tell(change, &kept.donation, how)?;
    change.record(told)
}

/// `/panel/{org}/darowizny/{id}/list`
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let back = key.address();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        let house = desk.house.id;
        look.who().may(&Act::KeepDonations(&house))?;
        let kept = store::find(look, &house, &key.id)?;
        show::may_see_donor(look, &kept)?;
        let (number, issued_on) = kept.confirmation.ok_or(Failure::NotFound)?;
        let donor = kept.donor.as_ref().ok_or(Failure::NotFound)?;
        Ok(Seen {
            letterhead: letterhead(look, &house)?,
            donor: store::find_donor(look, &house, donor.as_str())?,
            voided: Voided::find(look, &kept)?.ok_or(Failure::NotFound)?,
            kept,
            number,
            issued_on,
        })
    });
    let (seen, today) = (found.await?, crate::donations::give::today(&caller));
    caller.show(&Letter { page: caller.page(), words: Language::Pl.words(), seen, back, today })
}

/// Takes how the donor was told.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let how = form.choice("napisano", "donor-told-no-way", |value| value.parse::<Told>().ok());
    let how: Result<Told, Errors> = form.whole(|| how);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        tell(change, &of, how.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
