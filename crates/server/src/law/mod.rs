//! The law as it stands on a day: parameters that rules are given, and acts that pages and documents cite.

use crate::app::{Change, Look};
use mutual_aid::Law;

pub mod store;

impl Look<'_> {
    /// The parameters valid today.
    #[must_use]
    pub fn law(&self) -> Law {
        self.law.clone()
    }
}

impl Change<'_> {
    /// The parameters valid today.
    #[must_use]
    pub fn law(&self) -> Law {
        self.law.clone()
    }
}
