//! What was handed over did not come about: given by mistake, or sent back by the bank. The receipt is void, the entry in the
//! books is taken back, goods and vouchers lie in the store again, and what was granted waits anew.

use crate::aid::ground::{is_small, whoever};
use crate::aid::store::{self, Excepted, Handed};
use crate::aid::{Key, after, book};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::reading::Reading;
use crate::stock::store::{self as stock, Trace};
use askama::Template;
use axum::extract::Path;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::stock::{Goods, Movement};
use mutual_aid::words::Remark;
use mutual_aid::{Act, Event, OrganisationId};

#[derive(Template)]
#[template(path = "aid/void.html")]
struct Form {
    page: Page,
    desk: Desk,
    key: Key,
    handed: Handed,
    small: bool,
    back: String,
    filled: Filled,
    errors: Errors,
}

/// Why it did not come about.
#[derive(Debug, Clone)]
pub struct Input {
    /// The reason.
    pub reason: Remark,
    /// The reason for an exception of a small organisation.
    pub exception: Option<Remark>,
}

/// A second person says that what was handed over did not come about.
///
/// # Errors
/// Not allowed, nothing was handed over, it is their own aid, or they handed it over themselves and no exception is made.
pub fn void(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    let (house, own) = (kept.request.organisation.clone(), change.who().is(&kept.request.person));
    change.who().may(&Act::HandOverAid(&house))?;
    let handed = store::find_handover(&mut change.look(), &house, &kept.request.id)?;
    let wrong = || AidRefusal::WrongStep { status: <&str>::from(kept.request.status).to_owned() };
    let handed = handed.ok_or_else(wrong)?;
    let signer = whoever(change.who(), &house, own, input.exception.clone())?;
    let by = (&signer, is_small(&mut change.look(), &house)?);
    let (signature, mut happened) = kept.request.void(by, &handed.by, handed.number)?;
    happened.extend(give_back(change, &house, &handed)?);
    book::void(change, &kept)?;
    store::void(change, &kept.request, (&signature.by, input.reason.as_str()))?;
    store::add_exception(change, &house, Excepted::Look(&kept.request.id), &signature)?;
    store::save(change, &kept, None)?;
    happened.into_iter().try_for_each(|event| change.record(event))
}

/// Goods and vouchers lie in the store again.
fn give_back(
    change: &mut Change<'_>,
    house: &OrganisationId,
    handed: &Handed,
) -> Result<Vec<Event>, Failure> {
    let (mut happened, on) = (Vec::new(), change.now().day());
    for line in &handed.lines {
        let Some(batch) = &line.item.batch else { continue };
        let mut shelf = stock::find_to_change(change, house, batch.as_str())?;
        happened.push(shelf.batch.take_back(line.item.quantity));
        let (change_of, after) = (line.item.quantity, shelf.batch.quantity);
        let trace = Trace { kind: Movement::Returned, change: change_of, after, reason: None, on };
        stock::add_event(change, &shelf, &trace)?;
        if shelf.batch.goods == Goods::Vouchers {
            stock::release(change, &shelf, &line.item.serials)?;
        }
    }
    Ok(happened)
}

/// Shows the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.need("powod", "aid-void-no-reason", Remark::parse);
    let exception = form.may("wyjatek", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| Some(Input { reason: reason?, exception }));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        void(change, &of, &input.clone()?)?;
        after(change, &of)
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::HandOverAid(&desk.house.id))?;
        let request = store::find(look, &desk.house.id, &of.id)?.request;
        let handed = store::find_handover(look, &desk.house.id, &request.id)?.ok_or(Failure::NotFound)?;
        let small = is_small(look, &desk.house.id)?;
        let reads = look.who().can(&Act::SeeAid(&desk.house.id));
        let back = if reads { of.address() } else { desk.address("pomoc/wyplaty") };
        Ok((desk, handed, small, back))
    });
    let (desk, handed, small, back) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), desk, key, handed, small, back, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
