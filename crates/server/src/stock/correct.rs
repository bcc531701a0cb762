//! Somebody proposes to correct how many there are. Nothing changes before another person has signed it.

use crate::aid::account;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::stock::batch::{self, Key};
use crate::stock::serials;
use crate::stock::store::{self, Proposed};
use axum::extract::Path;
use mutual_aid::reason::StockCorrection;
use mutual_aid::refusal::StockRefusal;
use mutual_aid::stock::{Batch, Correction, Goods};
use mutual_aid::words::Remark;
use mutual_aid::{AccountId, Act, Quantity};

/// What is proposed.
#[derive(Debug, Clone)]
pub struct Input {
    /// By how much: below nothing when there is less.
    pub change: Quantity,
    /// Why.
    pub reason: StockCorrection,
    /// What happened, in own words.
    pub note: Remark,
    /// The serial numbers of vouchers.
    pub serials: Vec<String>,
}

/// A correction is proposed.
///
/// # Errors
/// Not allowed, nothing would change, or less than nothing would be left.
pub fn propose(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<String, Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let shelf = store::find_to_change(change, &house, &key.id)?;
    change.who().may(&Act::KeepStock(&house))?;
    let by = account(change.who())?;
    let correction = Correction { change: input.change, reason: input.reason, proposed_by: by };
    let proposes = shelf.batch.propose(&correction)?;
    let numbered = Quantity::whole(input.serials.len() as i64);
    if shelf.batch.goods == Goods::Vouchers && input.change.abs() != numbered {
        return Err(StockRefusal::NoSerials.into());
    }
    let proposed = Proposed {
        id: change.ids().id(),
        batch: shelf.batch.id,
        what: shelf.what,
        correction,
        serials: input.serials.clone(),
        note: input.note.as_str().to_owned(),
        at: change.now(),
        signed: None,
    };
    store::add_correction(change, &house, &proposed)?;
    change.record(proposes)?;
    Ok(proposed.id)
}

/// Proposes.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let (batch, by) = find(&caller, key.clone()).await?;
    let input = read(&caller, &filled, (&batch, &by));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        propose(change, &of, &input.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| batch::page(again, key, filled, errors).await).await
}

/// The batch, and who looks at it.
async fn find(caller: &Caller, key: Key) -> Result<(Batch, AccountId), Failure> {
    let found = caller.look(move |look| {
        let house = find_house(look, &key.house)?.id;
        look.who().may(&Act::KeepStock(&house))?;
        Ok((store::find(look, &house, &key.id)?.batch, account(look.who())?))
    });
    found.await
}

fn read(caller: &Caller, filled: &Filled, (batch, by): (&Batch, &AccountId)) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let is_less = form.choice("kierunek", "stock-no-way", |value| match value {
        "mniej" => Some(true),
        "wiecej" => Some(false),
        _ => None,
    });
    let count = form.need("ile", "stock-no-quantity", |text| batch.unit.read(text));
    let reason = form.choice("powod", "aid-no-reason", |value| value.parse::<StockCorrection>().ok());
    let note = form.need("opis", "stock-no-note", Remark::parse);
    let serials = form.may("numery", serials).unwrap_or_default();
    let change = is_less.zip(count).map(|(is_less, count)| if is_less { -count } else { count });
    if let Some((change, reason)) = change.zip(reason)
        && let Err(refusal) = batch.propose(&Correction { change, reason, proposed_by: by.clone() })
    {
        form.refused("ile", refusal);
    }
    form.whole(|| Some(Input { change: change?, reason: reason?, note: note?, serials }))
}
