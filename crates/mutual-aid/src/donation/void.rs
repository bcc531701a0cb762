//! A confirmation of a gift that is one no longer is void, and whoever holds it is told so.

use super::{Donation, Status};
use crate::document::Number;
use crate::event::{Event, What};
use crate::refusal::DonationRefusal;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// How a donor was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Told {
    /// By a letter to the address on the confirmation.
    Letter,
    /// By a mail that somebody wrote.
    Mail,
    /// By telephone.
    Phone,
    /// They came, and brought the paper back or heard of it.
    InPerson,
}

impl Donation {
    /// Whether it went back, or turned out to be something else: papers about it are void.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        matches!(self.status, Status::Returned | Status::Reclassified)
    }

    /// The donor was told that the confirmation is void.
    ///
    /// # Errors
    /// There is no confirmation, it holds, or the donor was told before.
    pub fn tell(
        &self,
        confirmation: Option<Number>,
        before: Option<Told>,
        how: Told,
    ) -> Result<Event, DonationRefusal> {
        let number = confirmation.filter(|_| self.is_gone()).ok_or(DonationRefusal::NothingVoid)?;
        if before.is_some() {
            return Err(DonationRefusal::ToldBefore);
        }
        let how = <&str>::from(how).to_owned();
        Ok(self.event(What::DonorTold { number: number.to_string(), how }))
    }
}
