//! A donor who wants a confirmation says who they are, and gets a code of their own for the transfer.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::give::{Asked, Seen};
use crate::donations::store;
use crate::donations::{acknowledge, fund_name};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::look::{Choice, Page};
use crate::organisations::store as organisations;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use jiff::SignedDuration;
use mutual_aid::donation::Donation;
use mutual_aid::organisation::Status;
use mutual_aid::refusal::DonationRefusal;
use mutual_aid::{DonationId, FundId};
use polish_ids::DonationCode;

/// So many announcements of one caller in an hour.
const ANNOUNCED: Limit =
    Limit { purpose: "donation-announced", max: 10, window: SignedDuration::from_hours(1) };

#[derive(Template)]
#[template(path = "donations/announce.html")]
struct Form {
    page: Page,
    name: String,
    address: String,
    purposes: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

impl Form {
    fn kinds(&self) -> Vec<Choice> {
        acknowledge::KINDS
            .map(|kind| Choice::new(kind, self.page.words.say(format!("donor-{kind}"))))
            .to_vec()
    }
}

/// What a donor says.
#[derive(Debug, Clone)]
pub struct Input {
    /// The purpose.
    pub fund: FundId,
    /// Who they are.
    pub donor: acknowledge::Named,
}

/// The donor gets a code; the confirmation is written when the transfer came.
///
/// # Errors
/// No such organisation, its account is not verified, or the purpose takes no donations.
pub fn announce(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<DonationCode, Failure> {
    let record = organisations::find_public(&mut change.look(), slug)?;
    if !matches!(record.organisation.status, Status::Active | Status::Leaving) {
        return Err(Failure::NotFound);
    }
    if record.card.account_verified_on.is_none() {
        return Err(DonationRefusal::AccountUnverified.into());
    }
    let house = record.house.id;
    let fund = funds::find(&mut change.look(), &house, &input.fund)?.fund;
    let (donation, event) = Donation::announce(DonationId(change.ids().id()), house.clone(), &fund)?;
    let donor = input.donor.find_or_insert(change, &house)?;
    store::insert(change, &donation, (Some(&donor), None))?;
    let code = funds::issue_code(change, &house, &fund.id, Some(&donation.id))?;
    change.record(event)?;
    Ok(code)
}

/// Asks who gives.
pub async fn form(caller: Caller, Path(slug): Path<String>) -> Answer {
    let filled = Filled::of([("cel", caller.asked().text("cel")), ("rodzaj", "person")]);
    page(caller, slug, filled, Errors::default()).await
}

/// Gives the code.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    caller.app.allow(ANNOUNCED, &caller.limited_as()).await?;
    let donor = acknowledge::read(&filled, caller.words());
    let (house, fund) = (slug.clone(), FundId(filled.text("cel").to_owned()));
    let gone = caller.submit(&filled, move |change| {
        let input = Input { fund: fund.clone(), donor: donor.clone()? };
        let code = announce(change, &house, &input)?;
        Ok(format!("{}/kod/{code}", urls::donation(&house)))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}

async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let address = format!("{}{}", caller.language.prefix(), urls::donation(&slug));
    let seen = caller.look(move |look| Seen::find(look, words, &slug, &Asked::default())).await?;
    if seen.way.is_none() {
        return Ok(caller.go(&urls::donation(&seen.house.house.slug)));
    }
    let purposes = seen.funds.iter().map(|fund| Choice::new(fund.fund.id.0.clone(), fund_name(words, fund)));
    let (purposes, name) = (purposes.collect(), seen.house.house.name);
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), name, address, purposes, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
