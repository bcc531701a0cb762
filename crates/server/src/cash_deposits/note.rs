//! Cash from the box is carried to the bank, under a number of its own; it is on the way until the account shows it.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::cash_deposits::store::{self, Kept};
use crate::cash_deposits::{event, list};
use crate::failure::Failure;
use crate::funds::{chosen, store as funds};
use crate::kit::forms::{Errors, Filled};
use crate::ledger::{self, amount, day};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::cash_deposit::CashDeposit;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, CashDepositId, Day, FundId, Grosze, What};

/// What was carried.
#[derive(Debug, Clone)]
pub struct Input {
    /// The fund whose cash it is.
    pub fund: FundId,
    /// How much.
    pub amount: Grosze,
    /// When.
    pub on: Day,
}

/// Notes it.
///
/// # Errors
/// The caller may not, there is less cash, or it is a day to come.
pub fn note(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let fund = funds::find_to_change(change, &house, &input.fund)?.fund.id;
    let cash = funds::cash(&mut change.look(), &house, &fund)?;
    let (id, days) = (CashDepositId(change.ids().id()), (input.on, change.now().day()));
    let (deposit, entry) = CashDeposit::note(id, (&fund, input.amount), cash, days)?;
    let posted = ledger::post(change, &house, &entry)?;
    store::insert(change, &house, &Kept::new(deposit, posted.id))?;
    let number = posted.number.to_string();
    change.record(event(&house, &fund, What::CashBanked { number }))
}

/// `/panel/{org}/gotowka`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let fund = form.choice("fundusz", "fund-not-chosen", chosen);
    let sum = form.need("kwota", "fund-no-amount", Grosze::parse);
    let on = form.need("dnia", "fund-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let input: Result<Input, Errors> = form.whole(|| Some(Input { fund: fund?, amount: sum?, on: on? }));
    let (of, words) = (slug.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        let noted = note(change, &of, &input.clone()?);
        let noted = noted.map_err(|failure| amount::at("kwota", words, failure));
        noted.map_err(|failure| day::at("dnia", words, failure))?;
        Ok(format!("/panel/{of}/{}", list::PATH))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| list::page(&caller, slug, (String::new(), filled), errors).await).await
}
