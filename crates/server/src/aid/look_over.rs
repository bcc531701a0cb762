//! A second person looks at what was given at once, and agrees or says what they object to.

use crate::aid::ground::signer;
use crate::aid::{Key, show, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Remark;

/// The second person looks; an objection stays with the request.
///
/// # Errors
/// Not allowed, it was looked at before, or they gave it themselves.
pub fn look_over(change: &mut Change<'_>, key: &Key, objection: Option<&Remark>) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    let (house, person) = (kept.request.organisation.clone(), kept.request.person.clone());
    change.who().may(&Act::DecideAid(&house, &person))?;
    let decided = store::decided(&mut change.look(), &house, &kept.request.id)?.ok_or(Failure::NotFound)?;
    let signer = signer(change, &kept, None)?;
    let looked = kept.request.look_over(&decided.decision, &signer, objection.is_none())?;
    kept.objection = objection.map(|objection| objection.as_str().to_owned());
    store::save(change, &kept, Some(&signer.account))?;
    change.record(looked)
}

/// Looks.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let agrees = form.choice("zgoda", "aid-no-answer", |value| match value {
        "tak" => Some(true),
        "nie" => Some(false),
        _ => None,
    });
    let objection = match agrees {
        Some(false) => form.need("zastrzezenie", "aid-no-objection", Remark::parse),
        _ => None,
    };
    let objection: Result<Option<Remark>, Errors> = form.whole(|| Some(objection));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        look_over(change, &of, objection.clone()?.as_ref())?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
