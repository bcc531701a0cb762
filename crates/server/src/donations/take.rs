//! The cashier takes a gift in cash or in goods: a numbered receipt, and for goods their value and the written acceptance.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::fund_name;
use crate::donations::store;
use crate::failure::Failure;
use crate::funds::store::{self as funds, Kept as Fund};
use crate::kit::forms::{Errors, Filled};
use crate::ledger::{self, day};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::donation::{Donation, Gift, Status, Way};
use mutual_aid::fund::Purpose;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Line;
use mutual_aid::{Act, Day, DonationId, FundId, Grosze, Moment, OrganisationId};

#[derive(Template)]
#[template(path = "donations/take.html")]
struct Form {
    page: Page,
    desk: Desk,
    funds: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

impl Form {
    fn ways(&self) -> Vec<Choice> {
        let way = |way: &str| {
            let about = self.page.words.say(format!("donation-take-{way}-hint"));
            Choice::new(way, self.page.words.say(format!("donation-way-{way}"))).hinting(about)
        };
        ["cash", "in-kind"].map(way).to_vec()
    }
}

/// What the cashier took.
#[derive(Debug, Clone)]
pub struct Input {
    /// Cash or goods.
    pub way: Way,
    /// What it is for.
    pub fund: FundId,
    /// The amount or the value, and the day.
    pub gift: Gift,
    /// What goods they are.
    pub item: Option<Line<200>>,
}

/// Books the gift; cash has its receipt, goods the statement that they were accepted.
///
/// # Errors
/// The caller is not the cashier, the fund takes no donations, the day is to come, or goods were not accepted in writing.
pub fn take(change: &mut Change<'_>, house: &OrganisationId, input: &Input) -> Result<DonationId, Failure> {
    change.who().may(&Act::KeepDonations(house))?;
    let fund = funds::find(&mut change.look(), house, &input.fund)?.fund;
    let mut donation = Donation {
        id: DonationId(change.ids().id()),
        organisation: house.clone(),
        fund: fund.id.clone(),
        way: input.way,
        status: Status::Announced,
        gift: None,
    };
    let (entry, event) = donation.book(&fund, input.gift.clone(), change.now().day())?;
    store::insert(change, &donation, (None, input.item.as_ref().map(Line::as_str)))?;
    ledger::post(change, house, &entry)?;
    change.record(event)?;
    Ok(donation.id)
}

/// Asks what was taken.
pub async fn form(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = Moment(caller.app.clock.now()).day().to_string();
    page(caller, slug, Filled::of([("jak", "cash"), ("dnia", &today)]), Errors::default()).await
}

/// Books it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, words) = (read(&caller, &filled), caller.words());
    let of = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        let house = find_house(&mut change.look(), &of)?;
        change.who().may(&Act::KeepDonations(&house.id))?;
        let taken = take(change, &house.id, &input.clone()?);
        let id = taken.map_err(|failure| day::at("dnia", words, failure))?;
        Ok(urls::donation_of(&of, id.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let way = form.choice("jak", "donation-no-way", |way| match way {
        "cash" => Some(Way::Cash),
        "in-kind" => Some(Way::InKind),
        _ => None,
    });
    let parsed = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let fund =
        form.choice("cel", "donation-no-purpose", |id| (!id.is_empty()).then(|| FundId(id.to_owned())));
    let amount = form.need("kwota", "donation-no-amount", Grosze::parse);
    let on = form.need("dnia", "donation-no-day", parsed);
    let goods = way == Some(Way::InKind);
    let item = if goods { form.need("co", "donation-no-item", Line::parse) } else { None };
    let accepted_on = if goods { form.need("przyjeto", "donation-no-acceptance", parsed) } else { None };
    form.whole(|| {
        Some(Input { way: way?, fund: fund?, gift: Gift { amount: amount?, on: on?, accepted_on }, item })
    })
}

async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepDonations(&desk.house.id))?;
        let funds = funds::list(look, &desk.house.id)?;
        Ok((desk, funds))
    });
    let (desk, funds) = found.await?;
    let open = |fund: &&Fund| fund.fund.purpose.takes_donations() && fund.fund.closed_on.is_none();
    let choice = |fund: &Fund| Choice::new(fund.fund.id.0.clone(), fund_name(words, fund));
    let mut funds: Vec<Fund> = funds.iter().filter(open).cloned().collect();
    funds.sort_by_key(|fund| fund.fund.purpose != Purpose::Aid);
    let funds = funds.iter().map(choice).collect();
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), desk, funds, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
