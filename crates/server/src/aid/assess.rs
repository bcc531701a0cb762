//! An aid officer looks what is needed, and whether the participant sits on the board.

use crate::aid::{Key, account, deciding, show, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;

/// The officer assesses the request.
///
/// # Errors
/// Not allowed, it is their own, or it was assessed before.
pub fn assess(change: &mut Change<'_>, key: &Key, board: bool) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let assessed = kept.request.assess(&account(change.who())?)?;
    kept.request.board |= board;
    store::save(change, &kept, None)?;
    change.record(assessed)
}

/// Assesses.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let (key, board) = (Key::of(path), filled.has("zarzad"));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        assess(change, &of, board)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
