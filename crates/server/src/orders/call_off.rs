//! The requester calls an order off, at every stage until the work is done.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::orders::next::Can;
use crate::orders::{Case, holder, reserve, store};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::Act;

/// The reasons a requester chooses from, of those the rules know.
pub const REASONS: [&str; 6] =
    ["not-needed", "found-help", "time-does-not-suit", "illness", "mistake", "other"];

#[derive(Template)]
#[template(path = "orders/call_off.html")]
struct CallOff {
    page: Page,
    number: String,
    filled: Filled,
    errors: Errors,
}

impl CallOff {
    fn reasons(&self) -> Vec<Choice> {
        let said = |code: &&'static str| {
            let reason = self.page.words.say(format!("reason-{code}"));
            let mut letters = reason.chars();
            // The reasons end sentences elsewhere; here they stand alone.
            let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
            Choice::new(*code, format!("{first}{}", letters.as_str()))
        };
        REASONS.iter().map(said).collect()
    }
}

/// The requester calls an order off; its seat is free again.
///
/// # Errors
/// It is done or over, or not theirs.
pub fn call_off(change: &mut Change<'_>, id: &str, reason: &str) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let event = case.order.call_off("requester", reason, change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    reserve::release(change, &case)?;
    crate::visits::fall_through::call_off_all(change, &case.order.id, reason)?;
    Ok(case)
}

/// Asks why.
pub async fn show(caller: Caller) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost(&caller) };
    if !Can::of(&case).call_off {
        return Ok(caller.go("/moja-prosba"));
    }
    page(&caller, case.number, Filled::default(), Errors::default())
}

/// Calls it off.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost(&caller) };
    let (id, by) = caller.by_case()?;
    let mut reading = Reading::of(&filled, caller.words());
    let known = |code: &str| REASONS.into_iter().find(|known| *known == code);
    let reason = reading.choice("powod", "refusal-order-no-reason", known);
    let reason = reading.whole(|| reason);
    let story = move |change: &mut Change<'_>| {
        call_off(change, id.as_str(), reason.clone()?)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| page(&caller, case.number, filled, errors)).await
}

fn page(caller: &Caller, number: String, filled: Filled, errors: Errors) -> Answer {
    let again = !errors.is_empty();
    let page = CallOff { page: caller.page(), number, filled, errors };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
