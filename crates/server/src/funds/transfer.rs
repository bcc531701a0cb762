//! The treasurer moves money between funds, with a reason; the transfer of the tax office finds its fund so.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::store::{self, Transfer};
use crate::funds::{chosen, list};
use crate::kit::forms::{Errors, Filled};
use crate::ledger::{self, amount};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::fund::Purpose;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Event, FundId, Grosze, Subject, What};

/// Where the money goes: a fund that is there, or that of the 1.5 %, which is opened when it is first needed.
#[derive(Debug, Clone)]
pub enum Target {
    /// A fund.
    Fund(FundId),
    /// The fund of the 1.5 % of income tax.
    OnePointFive,
}

/// What is moved.
#[derive(Debug, Clone)]
pub struct Input {
    /// From this fund.
    pub from: FundId,
    /// To this one.
    pub to: Target,
    /// So much.
    pub amount: Grosze,
    /// Why.
    pub reason: Remark,
}

/// Moves money.
///
/// # Errors
/// The caller may not, the purpose forbids it, or the fund has less.
pub fn transfer(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let to = match &input.to {
        Target::Fund(id) => id.clone(),
        Target::OnePointFive => store::of_purpose(change, &house, Purpose::OnePointFive)?,
    };
    let from = store::find_to_change(change, &house, &input.from)?.fund;
    let into = store::find(&mut change.look(), &house, &to)?.fund;
    let today = change.now().day();
    let entry = from.transfer(&into, input.amount, today)?;
    let posted = ledger::post(change, &house, &entry)?;
    let kept = Transfer {
        id: change.ids().id(),
        from: from.id,
        to,
        amount: input.amount,
        reason: input.reason.as_str().to_owned(),
        on: today,
        entry: posted.id,
        taken_back: None,
    };
    store::insert_transfer(change, &house, &kept)?;
    let subject = Subject::of(Noun::Fund, kept.to.as_str());
    let what = What::MoneyMoved { number: posted.number.to_string() };
    change.record(Event { subject, organisation: Some(house), what })
}

/// `/panel/{org}/fundusze/przeniesienie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let from = form.choice("z", "fund-not-chosen", chosen);
    let to = form.choice("do", "fund-not-chosen", |id| match id {
        list::ONE_POINT_FIVE => Some(Target::OnePointFive),
        id => chosen(id).map(Target::Fund),
    });
    let sum = form.need("ile", "fund-no-amount", Grosze::parse);
    let reason = form.need("powod", "fund-no-reason", Remark::parse);
    let input: Result<Input, Errors> =
        form.whole(|| Some(Input { from: from?, to: to?, amount: sum?, reason: reason? }));
    let (of, words) = (slug.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        transfer(change, &of, &input.clone()?).map_err(|failure| amount::at("ile", words, failure))?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| list::page(again, slug, filled, errors).await).await
}
