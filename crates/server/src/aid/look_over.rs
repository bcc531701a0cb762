//! A second person looks at what was given at once, and agrees or says what they object to.

use crate::aid::ground::{is_small, signer};
use crate::aid::store::{self, Excepted};
use crate::aid::{Key, deciding, show};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::words::Remark;

/// What the second person says.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// What they object to.
    pub objection: Option<Remark>,
    /// The reason for an exception of a small organisation.
    pub exception: Option<Remark>,
}

/// The second person looks; an objection stays with the request.
///
/// # Errors
/// Not allowed, it was looked at before, or they gave it themselves, or coordinate, and no exception is made.
pub fn look_over(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let house = kept.request.organisation.clone();
    let decided = store::decided(&mut change.look(), &house, &kept.request.id)?.ok_or(Failure::NotFound)?;
    let signer = signer(change, &kept, input.exception.clone())?;
    let by = (&signer, is_small(&mut change.look(), &house)?);
    let (signature, happened) = kept.request.look_over(&decided.decision, by, input.objection.is_none())?;
    kept.objection = input.objection.as_ref().map(|objection| objection.as_str().to_owned());
    store::save(change, &kept, Some(&signature.by))?;
    store::add_exception(change, &house, Excepted::Look(&kept.request.id), &signature)?;
    happened.into_iter().try_for_each(|event| change.record(event))
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
    let exception = form.may("wyjatek", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| Some(Input { objection, exception }));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        look_over(change, &of, &input.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
