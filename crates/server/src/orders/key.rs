//! How the panel's addresses name an order.

use crate::app::Look;
use crate::failure::Failure;
use crate::orders::Key;
use crate::organisations::store::find_house;

impl Key {
    /// The key of an address: the organisation by its slug, the order by its number.
    ///
    /// # Errors
    /// There is no such organisation.
    pub fn of(look: &mut Look<'_>, slug: &str, number: &str) -> Result<Self, Failure> {
        Ok(Self { organisation: find_house(look, slug)?.id, number: number.to_owned() })
    }
}
