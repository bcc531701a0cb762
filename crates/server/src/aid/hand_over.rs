//! Aid is handed over against a receipt with a number: goods and vouchers from the store, a bill of somebody else, or
//! money to an account. What was reserved ends with it.

mod page;

pub(crate) use page::{account_number, serials};
pub use page::{show, submit};

use crate::aid::store::{self, Decided, Kept};
use crate::aid::{Key, account, book};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::people::store as people;
use crate::stock::store::{self as stock, Shelf, Trace};
use mutual_aid::aid::{Form, Granted, Handover, Item, Status, Way};
use mutual_aid::document::Kind;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::stock::{Goods, Movement};
use mutual_aid::{Act, AidListId, BatchId, Day, Event, Grosze, OrganisationId, Quantity};

/// What is taken from a batch.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The batch.
    pub batch: BatchId,
    /// How much.
    pub count: Quantity,
    /// The serial numbers of vouchers.
    pub serials: Vec<String>,
}

/// How it is handed over, as it was filled in.
#[derive(Debug, Clone)]
pub enum What {
    /// From the store.
    FromStore(Vec<Taken>),
    /// Somebody's bill: to whom, its number, how much.
    Bill(String, String, Grosze),
    /// To an account.
    Transfer(String, Grosze),
}

/// What is handed over.
#[derive(Debug, Clone)]
pub struct Input {
    /// How.
    pub what: What,
    /// The day.
    pub on: Day,
    /// Where.
    pub place: String,
}

/// What was granted, and what of the store it can be taken from.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// Whom it is for.
    pub name: String,
    /// The decision.
    pub decided: Decided,
    /// The batches of the fund that pays, of the goods that were granted.
    pub shelves: Vec<Shelf>,
    /// Today, after which some of it is over.
    pub today: Day,
}

/// What is to be handed over for a request.
///
/// # Errors
/// There is no such request for whoever looks, or nothing was decided.
pub fn prepare(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Prepared, Failure> {
    look.who().may(&Act::HandOverAid(house))?;
    let request = store::find(look, house, id)?.request;
    let decided = store::decided(look, house, &request.id)?.ok_or(Failure::NotFound)?;
    let name = people::find_own(look, house, &request.person)?.name();
    let goods = decided.decision.form.and_then(Form::goods);
    let today = look.now().day();
    let mut shelves = stock::for_aid(look, house, decided.decision.fund.as_ref(), today)?;
    shelves.retain(|shelf| Some(shelf.batch.goods) == goods);
    Ok(Prepared { name, decided, shelves, today })
}

/// Aid is handed over.
///
/// # Errors
/// Not allowed, nothing is reserved, it is more or other than was granted, before it was decided, more than the rules give
/// in the month, or not in the store.
pub fn hand_over(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    let house = kept.request.organisation.clone();
    change.who().may(&Act::HandOverAid(&house))?;
    let (decided, granted) = granted(change, &kept)?;
    let (way, mut shelves) = way(change, &house, &decided, input)?;
    let handover = Handover { way, on: input.on };
    let name = people::find_own(&mut change.look(), &house, &kept.request.person)?.name();
    handover.keeps(&granted, &name, change.now().day())?;
    keeps_month(&mut change.look(), &kept, &decided, &handover)?;
    let mut happened = take(change, &mut shelves, input.on, None)?;
    let paper = change.ids().id();
    let number = store::number(change, &house, Kind::AidReceipt, &paper)?;
    happened.push(kept.request.receive(number, input.on)?);
    let by = account(change.who())?;
    store::insert_handover(change, &kept.request, &handover, (&by, &paper, &input.place))?;
    book::hand_over(change, &kept, &decided.decision, &handover)?;
    store::save(change, &kept, None)?;
    happened.into_iter().try_for_each(|event| change.record(event))
}

/// What was granted, and waits to be handed over by somebody else than who gets it.
fn granted(change: &mut Change<'_>, kept: &Kept) -> Result<(Decided, Granted), Failure> {
    let request = &kept.request;
    if change.who().is(&request.person) {
        return Err(AidRefusal::OwnAid.into());
    }
    let decided = store::decided(&mut change.look(), &request.organisation, &request.id)?;
    let wrong = || AidRefusal::WrongStep { status: <&str>::from(request.status).to_owned() };
    let decided = decided.filter(|_| request.status == Status::Reserved).ok_or_else(wrong)?;
    let (form, on) = decided.decision.form.zip(decided.on).ok_or_else(wrong)?;
    let granted = Granted { form, amount: decided.decision.amount, on };
    Ok((decided, granted))
}

/// Nobody gets more in a month than the rules of the decision give, whenever what was granted is handed over.
fn keeps_month(
    look: &mut Look<'_>,
    kept: &Kept,
    decided: &Decided,
    handover: &Handover,
) -> Result<(), Failure> {
    let request = &kept.request;
    let rules = store::find_rules(look, &request.organisation, decided.rules)?;
    let handed = store::handed_in_month(look, &request.organisation, &request.person, handover.on)?;
    Ok(rules.give_in_month(handed + handover.total())?)
}

/// How it is handed over, with the batches it is taken from; they belong to the fund that pays.
fn way(
    change: &mut Change<'_>,
    house: &OrganisationId,
    decided: &Decided,
    input: &Input,
) -> Result<(Way, Vec<(Shelf, Taken)>), Failure> {
    let taken = match &input.what {
        What::Bill(payee, document, amount) => {
            let (payee, document) = (payee.clone(), document.clone());
            return Ok((Way::Bill { payee, document, amount: *amount }, Vec::new()));
        }
        What::Transfer(account, amount) => {
            return Ok((Way::Transfer { account: account.clone(), amount: *amount }, Vec::new()));
        }
        What::FromStore(taken) => taken,
    };
    let (mut items, mut shelves) = (Vec::new(), Vec::new());
    for one in taken {
        let shelf = stock::find_to_change(change, house, one.batch.as_str())?;
        if decided.decision.fund.as_ref() != Some(&shelf.fund) {
            return Err(Failure::NotFound);
        }
        if shelf.batch.goods == Goods::Things && !one.serials.is_empty() {
            return Err(AidRefusal::OtherForm.into());
        }
        items.push(Item {
            what: shelf.what.clone(),
            quantity: one.count,
            unit_value: shelf.batch.unit_value,
            worth: shelf.batch.worth_of(one.count),
            batch: Some(one.batch.clone()),
            serials: one.serials.clone(),
        });
        shelves.push((shelf, one.clone()));
    }
    Ok((Way::FromStore(items), shelves))
}

/// Takes goods and vouchers out of the store, for a request, or for a list; what approved lists promise to others stays.
///
/// # Errors
/// There is not so much, the rest is promised, a last day is over, or a voucher is not there.
pub(super) fn take(
    change: &mut Change<'_>,
    shelves: &mut [(Shelf, Taken)],
    on: Day,
    list: Option<&AidListId>,
) -> Result<Vec<Event>, Failure> {
    let mut happened = Vec::new();
    for (shelf, taken) in shelves {
        let promised = store::listed(&mut change.look(), &shelf.batch, list)?;
        happened.push(shelf.batch.hand_over(taken.count, promised, on)?);
        let after = shelf.batch.quantity;
        let trace = Trace { kind: Movement::HandedOver, change: -taken.count, after, reason: None, on };
        stock::add_event(change, shelf, &trace)?;
        if shelf.batch.goods == Goods::Vouchers {
            stock::take_out(change, shelf, &taken.serials, ("handed-over", on))?;
        }
    }
    Ok(happened)
}
