//! Polish identifiers: NIP, REGON, KRS, account numbers, postal codes, phones, numbers with a check digit.
//!
//! Every type is read by `parse`, which forgives spaces, hyphens and prefixes as people write them, and is
//! kept in one canonical form. A value that exists is valid.

mod account;
mod case_number;
mod digits;
mod donation_code;
mod error;
mod phone;
mod postal_code;
mod registers;
mod text_id;
mod transfer;

pub use account::Nrb;
pub use case_number::CaseNumber;
pub use donation_code::DonationCode;
pub use error::Error;
pub use phone::Phone;
pub use postal_code::PostalCode;
pub use registers::{Krs, Nip, Pesel, Regon};
pub use transfer::Transfer;
