//! Who pays stands apart: whoever also handles orders reads no payer, but in a declared small organisation, where each
//! look leaves a trace (as with donors).

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::donations::show::SEEN;
use crate::donations::store as donations;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store as organisations;
use crate::statements::{PATH, queue};
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Denied, Event, Subject, What};

/// Whether payers and titles are shown, and if not, whether a look that is written down is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payers {
    /// They are shown.
    Seen,
    /// One may look, and it is written down.
    Covered,
    /// Somebody else must keep the statements.
    Hidden,
}

impl Payers {
    /// What this person may see of payers in an organisation.
    ///
    /// # Errors
    /// There is no such organisation.
    pub fn of(look: &mut Look<'_>, slug: &str) -> Result<Self, Failure> {
        Self::looked_at(look, slug, Noun::Statement)
    }

    /// The same where a look at other things counts: at the donors of a year.
    ///
    /// # Errors
    /// There is no such organisation.
    pub fn looked_at(look: &mut Look<'_>, slug: &str, noun: Noun) -> Result<Self, Failure> {
        let house = organisations::find(look, slug)?;
        let id = &house.house.id;
        if look.who().can(&Act::SeeDonors(id)) {
            return Ok(Self::Seen);
        }
        let Some(by) = look.actor() else { return Ok(Self::Hidden) };
        let since = look.now().0 - SEEN;
        let seen = donations::was_seen(look, (noun, id.as_str()), &by, since)?;
        Ok(match (seen, house.card.small) {
            (true, _) => Self::Seen,
            (false, true) => Self::Covered,
            (false, false) => Self::Hidden,
        })
    }

    /// Covers the words of a line that came in.
    pub fn cover(self, amount: i64, texts: [&mut String; 2]) {
        if self != Self::Seen && amount > 0 {
            texts.into_iter().for_each(String::clear);
        }
    }
}

/// The look is written down; for a quarter of an hour payers can be read.
///
/// # Errors
/// The organisation is not small, or the caller keeps no statements.
pub fn look_at(change: &mut Change<'_>, slug: &str, noun: Noun) -> Result<(), Failure> {
    let house = organisations::find(&mut change.look(), slug)?;
    let id = house.house.id;
    change.who().may(&Act::LookAtDonor(&id))?;
    if !house.card.small {
        return Err(Denied::Forbidden.into());
    }
    let subject = Subject::of(noun, id.as_str());
    change.record(Event { subject, organisation: Some(id), what: What::DonorSeen })
}

/// `/panel/{org}/wyciagi/wplacajacy`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let of = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        look_at(change, &of, Noun::Statement)?;
        Ok(format!("/panel/{of}/{PATH}/do-wyjasnienia"))
    });
    let gone = gone.await;
    let nothing = (String::new(), Filled::default());
    caller
        .onward(gone, async |errors: Errors| {
            let page = queue::page(&caller, slug, nothing, errors).await?;
            caller.show_again(&page)
        })
        .await
}
