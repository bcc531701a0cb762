//! The moderator decides on a listing: shows it, sends it back, or takes it down, with reasons.

use super::{review, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::companies::Grounds;
use crate::companies::mailed::{self, News};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::reason::{Block, SendBack};

/// The moderator lets everybody see a listing.
///
/// # Errors
/// Nobody sent it, the company is not active, it is over, or the caller may not.
pub fn publish(change: &mut Change<'_>, number: i64, _: &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewListings)?;
    let (mut kept, record) = store::find_to_change(change, number)?;
    let published = kept.listing.publish(&record.company, change.now().day(), &change.law())?;
    store::save(change, &kept)?;
    store::decide(change, &kept.listing, None)?;
    mailed::tell(change, &record, News::ListingPublished, Some(number))?;
    change.record(published)
}

/// The moderator sends a listing back.
///
/// # Errors
/// Nobody sent it, or the caller may not.
pub fn send_back(change: &mut Change<'_>, number: i64, grounds: &Grounds) -> Result<(), Failure> {
    change.who().may(&Act::ReviewListings)?;
    let (mut kept, record) = store::find_to_change(change, number)?;
    let sent = kept.listing.send_back(&grounds.reason)?;
    store::save(change, &kept)?;
    store::decide(change, &kept.listing, Some(grounds))?;
    mailed::tell(change, &record, News::ListingSentBack, Some(number))?;
    change.record(sent)
}

/// The moderator takes a listing down.
///
/// # Errors
/// It is not shown, or the caller may not.
pub fn block(change: &mut Change<'_>, number: i64, grounds: &Grounds) -> Result<(), Failure> {
    change.who().may(&Act::ReviewListings)?;
    let (mut kept, record) = store::find_to_change(change, number)?;
    let blocked = kept.listing.block(&grounds.reason)?;
    store::save(change, &kept)?;
    store::decide(change, &kept.listing, Some(grounds))?;
    mailed::tell(change, &record, News::ListingBlocked, Some(number))?;
    change.record(blocked)
}

/// `/operator/oferty-firm/{number}/publikacja`
pub async fn submit_publish(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    review::send(caller, number, filled, Ok(()), publish).await
}

/// `/operator/oferty-firm/{number}/zwrot`
pub async fn submit_send_back(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let input = Grounds::read(&caller, &filled, SendBack::codes());
    review::send(caller, number, filled, input, send_back).await
}

/// `/operator/oferty-firm/{number}/zdjecie`
pub async fn submit_block(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let input = Grounds::read(&caller, &filled, Block::codes());
    review::send(caller, number, filled, input, block).await
}
