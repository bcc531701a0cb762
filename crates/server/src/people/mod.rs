//! People as one organisation knows them: those who take part, and those who help.

pub mod account;
pub mod change;
pub mod connect;
pub mod connected;
pub mod disconnect;
pub mod end;
pub mod enter;
pub mod export;
pub mod facts;
pub mod join;
pub mod list;
pub mod own;
pub mod pause;
pub mod profile;
pub mod qualify;
pub mod resume;
pub mod show;
pub mod skills;
pub mod store;

pub use facts::Facts;
pub use profile::Profile;

/// How the panel names a person: the organisation of the address, and the person's id.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation's name in addresses.
    pub house: String,
    /// The person's id.
    pub id: String,
}

impl Key {
    /// The key of an address.
    #[must_use]
    pub fn of((house, id): (String, String)) -> Self {
        Self { house, id }
    }

    /// The address of the person's page, without its language.
    #[must_use]
    pub fn address(&self) -> String {
        crate::urls::person(&self.house, &self.id)
    }
}
