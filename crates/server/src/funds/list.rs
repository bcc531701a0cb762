//! The funds of an organisation with what each can still give; campaigns are opened and closed here.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::{fund_name, title};
use crate::failure::Failure;
use crate::funds::store::{self, Kept, Transfer};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store as organisations;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::fund::Purpose;
use mutual_aid::{Act, Event, FundId, Grosze, Subject, What};
use strum::VariantArray as _;

/// The choice of the fund of the 1.5 %, which is opened when it is first needed.
pub const ONE_POINT_FIVE: &str = "one-point-five";

#[derive(Template)]
#[template(path = "funds/list.html")]
struct List {
    page: Page,
    desk: Desk,
    funds: Vec<Kept>,
    transfers: Vec<Transfer>,
    is_open: bool,
    filled: Filled,
    errors: Errors,
}

impl List {
    fn name(&self, fund: &Kept) -> String {
        fund_name(self.page.words, fund)
    }

    fn title(&self, fund: &Kept) -> String {
        fund.code.as_deref().map_or_else(String::new, title)
    }

    fn available(&self, fund: &Kept) -> String {
        self.page.words.grosze(fund.fund.available.0)
    }

    /// Why a fund stands below nothing: costs of paid activity came before its fees.
    fn is_short(&self, fund: &Kept) -> bool {
        fund.fund.available < Grosze::ZERO
    }

    fn none(&self) -> Choice {
        Choice::new("", self.page.words.say("fund-choose"))
    }

    fn choice(&self, fund: &Kept) -> Choice {
        Choice::new(fund.fund.id.as_str(), format!("{}: {}", self.name(fund), self.available(fund)))
    }

    /// The funds that may give to another.
    fn givers(&self) -> Vec<Choice> {
        let gives = |fund: &&Kept| Purpose::VARIANTS.iter().any(|to| fund.fund.purpose.gives_to(*to));
        self.funds.iter().filter(gives).map(|fund| self.choice(fund)).collect()
    }

    /// The funds that may get from another; that of the 1.5 % may still be opened.
    fn takers(&self) -> Vec<Choice> {
        let takes = |fund: &&Kept| {
            let purpose = fund.fund.purpose;
            let gets = Purpose::VARIANTS.iter().any(|from| from.gives_to(purpose));
            gets && purpose != Purpose::OnePointFive && fund.fund.closed_on.is_none()
        };
        let tax = Choice::new(ONE_POINT_FIVE, self.page.words.say("fund-purpose-one-point-five"));
        let open = self.funds.iter().filter(takes).map(|fund| self.choice(fund));
        [self.none(), tax].into_iter().chain(open).collect()
    }

    fn called(&self, id: &FundId) -> String {
        let fund = self.funds.iter().find(|fund| fund.fund.id == *id);
        fund.map_or_else(String::new, |fund| self.name(fund))
    }

    fn moved(&self, transfer: &Transfer) -> String {
        let (words, from, to) = (self.page.words, self.called(&transfer.from), self.called(&transfer.to));
        let (day, amount) = (words.date(transfer.on.0), words.grosze(transfer.amount.0));
        format!("{day}: {amount}, {from} → {to}. {}", transfer.reason)
    }

    /// The transfers that were not taken back.
    fn standing(&self) -> Vec<Choice> {
        let stands = self.transfers.iter().filter(|transfer| transfer.taken_back.is_none());
        let of = |transfer: &Transfer| Choice::new(transfer.id.as_str(), self.moved(transfer));
        stands.map(of).collect()
    }

    fn closes(&self, fund: &Kept) -> bool {
        fund.fund.purpose == Purpose::Campaign && fund.fund.closed_on.is_none()
    }

    fn giving(&self) -> String {
        format!("{}{}", self.page.prefix, urls::donation(&self.desk.house.slug))
    }
}

/// `/panel/{org}/fundusze`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Filled::default(), Errors::default()).await
}

/// The funds, or the page again with what is wrong.
///
/// # Errors
/// The page cannot be shown.
pub async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepDonations(&desk.house.id))?;
        let is_open = organisations::find(look, &slug)?.card.open_transfer_code;
        let house = &desk.house.id;
        let (funds, transfers) = (store::list(look, house)?, store::transfers(look, house)?);
        Ok((funds, transfers, is_open, desk))
    });
    let (funds, transfers, is_open, desk) = found.await?;
    let rejected = !errors.is_empty();
    let shown = List { page: caller.page(), desk, funds, transfers, is_open, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// The organisation says whether a code to scan may leave the amount to the donor.
///
/// # Errors
/// The caller may not.
pub fn leave_amount_open(change: &mut Change<'_>, slug: &str, open: bool) -> Result<(), Failure> {
    let record = organisations::find_to_change(change, slug)?;
    change.who().may(&Act::KeepDonations(&record.house.id))?;
    organisations::save_open_transfer_code(change, &record, open)?;
    let subject = Subject::of(Noun::Organisation, record.house.id.as_str());
    let what = What::OrganisationChanged { part: "transfer-code".to_owned() };
    change.record(Event { subject, organisation: Some(record.house.id), what })
}

/// `/panel/{org}/fundusze/kod`
pub async fn submit_code(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (open, of) = (filled.text("otwarty") == "tak", slug.clone());
    let gone = caller.submit(&filled, move |change| {
        leave_amount_open(change, &of, open)?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}
