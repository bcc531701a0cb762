//! The treasurer notes what paid work cost; it is booked as cost of paid activity.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger::day;
use crate::organisations::store::find_house;
use crate::paid_activity::store::balance::Cost;
use crate::paid_activity::{booking, store, year};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::ledger::LedgerAccount;
use mutual_aid::money::Grosze;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Line;
use mutual_aid::{Act, Day};

/// A cost, and what it is booked against: the bank, or what the organisation still owes.
#[derive(Debug, Clone)]
pub struct Input {
    /// The cost.
    pub cost: Cost,
    /// Where the money comes from.
    pub against: LedgerAccount,
}

/// Notes a cost of paid work.
///
/// # Errors
/// The day lies in the future or in another year, or the act is somebody else's.
pub fn note_cost(change: &mut Change<'_>, slug: &str, year: i16, input: &Input) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::CollectFees(&house))?;
    let (cost, today) = (&input.cost, change.now().day());
    let check = store::balance::check(change.tx, &house, cost.category, cost.on)?;
    if cost.on.0.year() != year {
        return Err(mutual_aid::refusal::PaidActivityRefusal::OtherYear { year: year.to_string() }.into());
    }
    let noted = check.note_cost(cost.on, today)?;
    let entry = booking::cost(change, &house, cost, input.against)?;
    store::costs::add(change, &house, cost, &entry)?;
    change.record(noted)
}

/// Notes it.
pub async fn submit(caller: Caller, Path((slug, of)): Path<(String, String)>, filled: Filled) -> Answer {
    let of = year::year_of(&of)?;
    let input = read(&caller, &filled);
    let (house, words) = (slug.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        note_cost(change, &house, of, &input.clone()?).map_err(|failure| day::at("dzien", words, failure))?;
        Ok(format!("/panel/{house}/kalkulacje/rok/{of}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| year::page(&caller, slug, of, (filled, errors)).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let category = form.choice("kategoria", "calculation-no-category", |text| text.parse().ok());
    let kind = form.choice("rodzaj", "cost-no-kind", |text| text.parse().ok());
    let amount = form.need("kwota", "cost-no-amount", Grosze::parse);
    let on = form.need("dzien", "cost-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let note = form.need("opis", "cost-no-note", Line::<160>::parse);
    let against = form.choice("zaplata", "cost-no-way", |text| match text {
        "bank" => Some(LedgerAccount::Bank),
        "payable" => Some(LedgerAccount::Payable),
        _ => None,
    });
    form.whole(|| {
        let note = note?.as_str().to_owned();
        let cost = Cost { category: category?, kind: kind?, amount: amount?, on: on?, note };
        Some(Input { cost, against: against? })
    })
}
