//! The donations of a year by donor, with the limits that the tax office asks about; and one donor's sheet for the year.

use crate::caller::{Answer, Caller};
use crate::donations::look_year;
use crate::donations::store::{self, Donor, YearOf};
use crate::failure::Failure;
use crate::kit::csv;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::{Language, Words};
use crate::look::table::attached;
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::statements::payers::Payers;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{DonorId, Grosze, Law, OrganisationId};

/// Donors in a year at most.
const MOST: i64 = 20_000;

#[derive(Template)]
#[template(path = "donations/year.html")]
struct Year {
    page: Page,
    desk: Desk,
    year: i16,
    payers: Payers,
    donors: Vec<YearOf>,
    law: Law,
    filled: Filled,
    errors: Errors,
}

impl Year {
    /// The donors by name and address, to say which of them are one.
    fn choices(&self) -> Vec<Choice> {
        let choice = |donor: &Donor| {
            let address = donor.address.as_deref().unwrap_or_default();
            Choice::new(donor.id.as_str(), format!("{}, {address}", donor.name))
        };
        let none = Choice::new("", self.page.words.say("donor-choose"));
        std::iter::once(none)
            .chain(self.donors.iter().filter_map(|of| of.donor.as_ref()).map(choice))
            .collect()
    }

    fn total(&self) -> Grosze {
        self.donors.iter().map(|donor| donor.sum).sum()
    }

    fn limit(&self, zloty: &i64) -> String {
        self.page.words.grosze(Grosze::zloty(*zloty).0)
    }

    /// Whether the whole is to be published.
    fn is_published(&self) -> bool {
        self.total() > Grosze::zloty(self.law.published_donations_zloty)
    }

    /// Whether a person's gifts are named to the tax office.
    fn is_named(&self, of: &YearOf) -> bool {
        let person = of.donor.as_ref().is_none_or(|donor| donor.kind == "person");
        let large = of.largest > Grosze::zloty(self.law.named_donation_zloty) && of.donor.is_some();
        let much = of.sum > Grosze::zloty(self.law.named_donations_a_year_zloty) && of.donor.is_some();
        !person || large || much
    }
}

/// `/panel/{org}/darowizny/rok/{year}`
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, path, Filled::default(), Errors::default()).await
}

/// The year, or the page again with what is wrong.
///
/// # Errors
/// The page cannot be shown.
pub async fn page(caller: Caller, (slug, year): (String, String), filled: Filled, errors: Errors) -> Answer {
    let (year, days) = days(&year)?;
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let payers = look_year::covers(look, &slug)?;
        let donors = match payers {
            Payers::Seen => store::year(look, &desk.house.id, (&days.0, &days.1), MOST)?,
            _ => Vec::new(),
        };
        Ok((desk, payers, donors, look.law.clone()))
    });
    let (desk, payers, donors, law) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Year { page: caller.page(), desk, year, payers, donors, law, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// `/panel/{org}/darowizny/rok/{year}/plik.csv`
pub async fn file(caller: Caller, Path((slug, year)): Path<(String, String)>) -> Answer {
    let (words, (year, days)) = (caller.words(), days(&year)?);
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look_year::may_see(look, &slug)?;
        store::year(look, &desk.house.id, (&days.0, &days.1), MOST)
    });
    let heads =
        ["donor-kind", "donation-donor", "donor-address", "donor-nip", "donations-count", "donations-sum"];
    let mut rows = vec![csv::line(heads.map(|head| words.say(head)))];
    for of in found.await? {
        let text = |of: Option<&String>| of.cloned().unwrap_or_default();
        let donor = of.donor.as_ref();
        rows.push(csv::line([
            donor.map_or_else(String::new, |donor| words.say(format!("donor-{}", donor.kind))),
            donor.map_or_else(|| words.say("donation-anonymous"), |donor| donor.name.clone()),
            text(donor.and_then(|donor| donor.address.as_ref())),
            text(donor.and_then(|donor| donor.nip.as_ref())),
            of.count.to_string(),
            format!("{},{:02}", of.sum.0 / 100, of.sum.0 % 100),
        ]));
    }
    Ok(attached(&format!("darowizny-{year}"), &rows))
}

#[derive(Template)]
#[template(path = "donations/donor_year.html")]
struct DonorYear {
    page: Page,
    /// The paper is Polish.
    words: Words,
    year: i16,
    donor: Donor,
    gifts: Vec<(String, String, Grosze)>,
    letterhead: Letterhead,
    back: String,
}

impl DonorYear {
    fn day(&self, text: &str) -> String {
        mutual_aid::Day::parse(text).map_or_else(String::new, |day| self.words.date(day.0))
    }

    fn total(&self) -> Grosze {
        self.gifts.iter().map(|(_, _, amount)| *amount).sum()
    }
}

/// `/panel/{org}/darowizny/rok/{year}/{donor}`
pub async fn sheet(caller: Caller, Path((slug, year, donor)): Path<(String, String, String)>) -> Answer {
    let (year, days) = days(&year)?;
    let back = format!("/panel/{slug}/darowizny/rok/{year}");
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house: &OrganisationId = &desk.house.id;
        look_year::may_see(look, &slug)?;
        let id = DonorId(donor.clone());
        let found = store::find_donor(look, house, &donor)?;
        let gifts = store::year_of_donor(look, house, &id, (&days.0, &days.1))?;
        Ok((found, gifts, letterhead(look, house)?))
    });
    let (donor, gifts, letterhead) = found.await?;
    let words = Language::Pl.words();
    caller.show(&DonorYear { page: caller.page(), words, year, donor, gifts, letterhead, back })
}

/// The year of an address, with its first and its last day.
fn days(year: &str) -> Result<(i16, (String, String)), Failure> {
    let year = year.parse().ok().filter(|year| (2000..=2200).contains(year)).ok_or(Failure::NotFound)?;
    Ok((year, (format!("{year}-01-01"), format!("{year}-12-31"))))
}
