//! Cash from the box is paid into the bank account, under a number of its own.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::{chosen, list, store};
use crate::kit::forms::{Errors, Filled};
use crate::ledger::{self, day};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, Event, FundId, Grosze, Subject, What};

/// What was paid in.
#[derive(Debug, Clone)]
pub struct Input {
    /// The fund whose cash it is.
    pub fund: FundId,
    /// How much.
    pub amount: Grosze,
    /// When.
    pub on: Day,
}

/// Books the payment.
///
/// # Errors
/// The caller may not, there is less cash, or it is a day to come.
pub fn bank_cash(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let fund = store::find_to_change(change, &house, &input.fund)?.fund;
    let cash = store::cash(&mut change.look(), &house, &fund.id)?;
    let entry = fund.bank_cash(input.amount, cash, (input.on, change.now().day()))?;
    let number = ledger::post(change, &house, &entry)?.number.to_string();
    let subject = Subject::of(Noun::Fund, fund.id.as_str());
    change.record(Event { subject, organisation: Some(house), what: What::CashBanked { number } })
}

/// `/panel/{org}/fundusze/do-banku`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let fund = form.choice("fundusz", "fund-not-chosen", chosen);
    let amount = form.need("kwota", "fund-no-amount", Grosze::parse);
    let on = form.need("dnia", "fund-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let input: Result<Input, Errors> = form.whole(|| Some(Input { fund: fund?, amount: amount?, on: on? }));
    let (of, words) = (slug.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        bank_cash(change, &of, &input.clone()?).map_err(|failure| day::at("dnia", words, failure))?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| list::page(again, slug, filled, errors).await).await
}
