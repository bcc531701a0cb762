//! Goods of one fund that can still be promised: what lies in the store, without what is promised already. One notion for
//! decisions, for lists when they are approved, and for lists when they are handed out.

use crate::money::Grosze;
use crate::refusal::AidRefusal;

/// What goods of one fund are worth, and what of them is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stocked {
    /// What lies in the store and is good.
    pub there: Grosze,
    /// What is reserved for requests.
    pub reserved: Grosze,
    /// What approved lists promise.
    pub listed: Grosze,
}

impl Stocked {
    /// What nobody was promised.
    #[must_use]
    pub fn free(self) -> Grosze {
        (self.there - self.reserved - self.listed).max(Grosze::ZERO)
    }

    /// Whether so much can be promised or handed out.
    ///
    /// # Errors
    /// Less is free.
    pub fn gives(self, amount: Grosze) -> Result<(), AidRefusal> {
        if amount <= self.free() {
            return Ok(());
        }
        Err(AidRefusal::StoreTooSmall { limit: self.free().to_string() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_promised_is_free_no_more() {
        let stocked = Stocked { there: Grosze(10_000), reserved: Grosze(4_000), listed: Grosze(3_500) };
        assert_eq!(stocked.free(), Grosze(2_500));
        assert_eq!(stocked.gives(Grosze(2_500)), Ok(()));
        let short = AidRefusal::StoreTooSmall { limit: Grosze(2_500).to_string() };
        assert_eq!(stocked.gives(Grosze(2_501)), Err(short));
        let lost = Stocked { there: Grosze(7_000), ..stocked };
        assert_eq!(lost.free(), Grosze::ZERO, "a loss takes nothing below nothing");
    }
}
