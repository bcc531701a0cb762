//! Aid is asked back, on proof that what was said was false; never for anything else.

use crate::aid::ground::signer;
use crate::aid::store::{self, Recovery};
use crate::aid::{Key, book, deciding};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::refusal::{AidRefusal, WordsRefusal};
use mutual_aid::words::Remark;
use mutual_aid::{Act, Day, Grosze};

#[derive(Template)]
#[template(path = "aid/recover.html")]
struct Recover {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
}

/// What proves it, and how much is asked back.
#[derive(Debug, Clone)]
pub struct Input {
    /// The paper that proves it, with its number.
    pub proof: Remark,
    /// The day of that paper.
    pub proven_on: Day,
    /// How much.
    pub amount: Grosze,
}

/// Aid is asked back by somebody who did not decide on it.
///
/// # Errors
/// Not allowed, nothing was handed over, it is more than that, or they decided themselves.
pub fn recover(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let house = kept.request.organisation.clone();
    let signer = signer(change, &kept, None)?;
    if store::signed_by(&mut change.look(), &house, &kept.request.id, &signer.account)? {
        return Err(AidRefusal::SignedBefore.into());
    }
    let recovered = kept.request.recover()?;
    let handed =
        store::find_handover(&mut change.look(), &house, &kept.request.id)?.ok_or(Failure::NotFound)?;
    if input.amount > handed.total {
        return Err(AidRefusal::MoreThanGranted { limit: handed.total.to_string() }.into());
    }
    if input.proven_on > change.now().day() {
        return Err(AidRefusal::InFuture { day: input.proven_on }.into());
    }
    let (proof, proven_on) = (input.proof.as_str().to_owned(), input.proven_on);
    let recovery = Recovery { proof, proven_on, amount: input.amount, asked_on: change.now().day() };
    store::add_recovery(change, &kept.request, &signer.account, &recovery)?;
    let decided = store::decided(&mut change.look(), &house, &kept.request.id)?.ok_or(Failure::NotFound)?;
    if let Some(fund) = &decided.decision.fund {
        book::recover(change, &kept, fund, input.amount)?;
    }
    store::save(change, &kept, None)?;
    change.record(recovered)
}

/// Shows the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let proof = form.need("dowod", "aid-no-proof", Remark::parse);
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let proven_on = form.need("dzien", "aid-no-day", day);
    let amount = form.need("kwota", "aid-no-amount", Grosze::parse);
    let input: Result<Input, Errors> =
        form.whole(|| Some(Input { proof: proof?, proven_on: proven_on?, amount: amount? }));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        recover(change, &of, &input.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        let kept = store::find(look, &desk.house.id, &of.id)?;
        look.who().may(&Act::DecideAid(&desk.house.id, &kept.request.person))?;
        Ok(desk)
    });
    let desk = found.await?;
    let rejected = !errors.is_empty();
    let shown = Recover { page: caller.page(), desk, key, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
