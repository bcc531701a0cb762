//! Somebody who did not decide looks at an appeal. When it is right, others decide anew; the old decision stays as it was.

use crate::aid::ground::signer;
use crate::aid::store::{self, Kept};
use crate::aid::{Key, deciding, need_only};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{IncomeBand, Need, NeedKind, Origin, Request, Status};
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{Act, AidRequestId};

#[derive(Template)]
#[template(path = "aid/review.html")]
struct Review {
    page: Page,
    desk: Desk,
    key: Key,
    appeal: store::Appeal,
    answers: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// What somebody answers to an appeal.
#[derive(Debug, Clone)]
pub struct Input {
    /// The appeal is right.
    pub right: bool,
    /// The answer.
    pub answer: Remark,
}

/// Somebody else looks at an appeal; when it is right, a new request follows the old one.
///
/// # Errors
/// Not allowed, none waits, they decided themselves, the answer speaks of work, or the participant may receive aid no
/// longer.
pub fn review(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let kept = deciding(change, key)?;
    let (request, signer) = (&kept.request, signer(change, &kept, None)?);
    if store::signed_by(&mut change.look(), &request.organisation, &request.id, &signer.account)? {
        return Err(AidRefusal::DecidedBefore.into());
    }
    let reviewed = request.review(input.right, input.answer.as_str())?;
    store::review(change, request, &signer.account, (input.right, input.answer.as_str()))?;
    change.record(reviewed)?;
    if input.right { follow(change, &kept, &input.answer) } else { Ok(()) }
}

/// The request that follows an appeal: of the same need. It counts as assessed by nobody, so that whoever found the appeal
/// right may decide alone where only they and the first decider are aid officers.
fn follow(change: &mut Change<'_>, kept: &Kept, answer: &Remark) -> Result<(), Failure> {
    let old = &kept.request;
    let recipient = store::recipient(&mut change.look(), &old.organisation, &old.person)?;
    let need = store::find_need(&mut change.look(), old)?.unwrap_or_else(|| Need {
        household: 1,
        income: IncomeBand::Unsaid,
        kind: NeedKind::Other,
        what: answer.clone(),
    });
    let request = Request {
        id: AidRequestId(change.ids().id()),
        status: Status::Assessed,
        origin: Origin::Appeal,
        assessed_by: None,
        confirm_by: None,
        looked_over: false,
        ..old.clone()
    };
    let made = request.make(&recipient, need.what.as_str(), change.now().day(), &change.law())?;
    store::insert(change, &request, &need, Some(&old.id))?;
    change.record(made)
}

/// Shows the appeal and the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let right = form.choice("wynik", "aid-no-answer", |value| match value {
        "tak" => Some(true),
        "nie" => Some(false),
        _ => None,
    });
    let answer = form.need("odpowiedz", "aid-no-review-text", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| Some(Input { right: right?, answer: answer? }));
    let (of, words) = (key.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        review(change, &of, &input.clone()?).map_err(|failure| need_only::at("odpowiedz", words, failure))?;
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
        let appeal = store::find_appeal(look, &desk.house.id, &kept.request.id)?;
        Ok((desk, appeal.ok_or(Failure::NotFound)?))
    });
    let (desk, appeal) = found.await?;
    let (words, rejected) = (caller.words(), !errors.is_empty());
    let answers = ["tak", "nie"].map(|code| Choice::new(code, words.say(format!("aid-review-{code}"))));
    let answers = answers.to_vec();
    let shown = Review { page: caller.page(), desk, key, appeal, answers, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
