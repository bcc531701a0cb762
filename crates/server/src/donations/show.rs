//! A donation as the treasurer sees it; who gave stands apart, and is hidden from those who handle orders.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::donations::store::{self, Kept};
use crate::donations::whole::Whole;
use crate::donations::{acknowledge, fund_name, shape};
use crate::failure::Failure;
use crate::history;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use jiff::SignedDuration;
use mutual_aid::donation::Told;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Subject};
use strum::VariantNames as _;

/// So long somebody who looked at a donor sees the name.
pub const SEEN: SignedDuration = SignedDuration::from_mins(15);

/// A donation in the panel of an organisation.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation's name in addresses.
    pub house: String,
    /// The id of the donation.
    pub id: String,
}

impl Key {
    /// From the parts of an address.
    #[must_use]
    pub fn of((house, id): (String, String)) -> Self {
        Self { house, id }
    }

    /// The address of its page.
    #[must_use]
    pub fn address(&self) -> String {
        urls::donation_of(&self.house, &self.id)
    }
}

#[derive(Template)]
#[template(path = "donations/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    key: Key,
    seen: Seen,
    filled: Filled,
    errors: Errors,
}

impl Show {
    /// Whether there is somebody who gave that the reader does not see.
    fn may_look(&self) -> bool {
        !self.seen.it.sees && self.seen.it.kept.donor.is_some()
    }

    fn status(&self) -> &'static str {
        self.seen.it.kept.donation.status.into()
    }

    fn shape(&self) -> &'static str {
        shape(self.seen.it.kept.donation.status)
    }

    fn way(&self) -> &'static str {
        self.seen.it.kept.donation.way.into()
    }

    fn came(&self) -> bool {
        self.seen.it.is_here()
    }

    fn amount(&self) -> String {
        let gift = self.seen.it.kept.donation.gift.as_ref();
        gift.map_or_else(String::new, |gift| self.page.words.grosze(gift.amount.0))
    }

    fn on(&self) -> String {
        let gift = self.seen.it.kept.donation.gift.as_ref();
        gift.map_or_else(String::new, |gift| self.page.words.date(gift.on.0))
    }

    /// What is filled in: what was sent, or what is known.
    fn text(&self, name: &str) -> String {
        if self.filled.has(name) {
            return self.filled.text(name).to_owned();
        }
        let Some(donor) = &self.seen.it.donor else {
            return if name == "rodzaj" { "person".to_owned() } else { String::new() };
        };
        match name {
            "rodzaj" => donor.kind.clone(),
            "imie" => donor.name.clone(),
            "adres" => donor.address.clone().unwrap_or_default(),
            "nip" => donor.nip.clone().unwrap_or_default(),
            _ => String::new(),
        }
    }

    fn kinds(&self) -> Vec<Choice> {
        acknowledge::KINDS
            .map(|kind| Choice::new(kind, self.page.words.say(format!("donor-{kind}"))))
            .to_vec()
    }

    fn others(&self) -> Vec<Choice> {
        let other = |other| Choice::new(other, self.page.words.say(format!("donation-other-{other}")));
        ["grant", "one-point-five", "income"].map(other).to_vec()
    }

    /// The number of a void confirmation whose holder was not told yet.
    fn untold(&self) -> Option<String> {
        let kept = &self.seen.it.kept;
        let void = kept.confirmation.filter(|_| kept.donation.is_gone() && kept.told.is_none());
        void.map(|(number, _)| number.to_string())
    }

    fn ways_to_tell(&self) -> Vec<Choice> {
        let ways = Told::VARIANTS.iter();
        ways.map(|way| Choice::new(*way, self.page.words.say(format!("donor-told-{way}")))).collect()
    }

    /// Where the money of a gift in cash may be.
    fn places(&self) -> Vec<Choice> {
        let place = |place| Choice::new(place, self.page.words.say(format!("donation-from-{place}")));
        ["kasa", "bank"].map(place).to_vec()
    }

    fn place(&self, field: &str) -> &str {
        if self.filled.has(field) { self.filled.text(field) } else { "kasa" }
    }
}

/// A donation of the organisation, to change it.
///
/// # Errors
/// There is none for this person.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let house = find_house(&mut change.look(), &key.house)?;
    change.who().may(&Act::KeepDonations(&house.id))?;
    store::find_to_change(change, &house.id, &key.id)
}

/// Whether the caller may see who gave: apart from orders, or in a small organisation with a trace of the look.
///
/// # Errors
/// They may not.
pub fn may_see_donor(look: &mut Look<'_>, kept: &Kept) -> Result<(), Failure> {
    let house = &kept.donation.organisation;
    let Err(denied) = look.who().may(&Act::SeeDonors(house)) else { return Ok(()) };
    let Some(by) = look.actor() else { return Err(denied.into()) };
    let since = look.now().0 - SEEN;
    let seen = store::was_seen(look, (Noun::Donation, kept.donation.id.as_str()), &by, since)?;
    if seen { Ok(()) } else { Err(denied.into()) }
}

/// `/panel/{org}/darowizny/{id}`
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// After an action: on, or the page again with what is wrong.
///
/// # Errors
/// The page cannot be shown.
pub async fn onward(caller: Caller, gone: Result<String, Failure>, key: Key, filled: Filled) -> Answer {
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let (words, of) = (caller.words(), key.clone());
    let seen = caller.look(move |look| Seen::find(look, words, &of)).await?;
    let rejected = !errors.is_empty();
    let shown = Show { page: caller.page(), desk: seen.desk.clone(), key, seen, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// What the page shows, as it was read.
struct Seen {
    desk: Desk,
    it: Whole,
    fund: String,
    history: Vec<history::Entry>,
}

impl Seen {
    fn find(look: &mut Look<'_>, words: Words, key: &Key) -> Result<Self, Failure> {
        let desk = Desk::open(look, &key.house)?;
        let it = Whole::find(look, &desk.house.id, &key.id)?;
        let fund = fund_name(words, &it.fund);
        let history = history::of(look, words, &Subject::of(Noun::Donation, &key.id))?;
        Ok(Self { desk, it, fund, history })
    }
}
