//! Agreements between people and the organisation.

pub mod activate;
pub mod booklet;
pub mod draft;
pub mod end;
pub mod extend;
pub mod own;
pub mod pause;
pub mod resume;
pub mod show;
pub mod sign;
pub mod store;

use mutual_aid::engagement::Status;

/// How the panel names an agreement: the organisation of the address, and the agreement's id.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation's name in addresses.
    pub house: String,
    /// The agreement's id.
    pub id: String,
}

impl Key {
    /// The key of an address.
    #[must_use]
    pub fn of((house, id): (String, String)) -> Self {
        Self { house, id }
    }

    /// The address of the agreement's page, without its language.
    #[must_use]
    pub fn address(&self) -> String {
        crate::urls::engagement(&self.house, &self.id)
    }
}

/// The shape that stands beside a status.
#[must_use]
pub fn shape(status: Status) -> &'static str {
    match status {
        Status::DocumentsPending => "new",
        Status::Active => "done",
        Status::Paused => "waiting",
        Status::Ended => "ended",
    }
}
