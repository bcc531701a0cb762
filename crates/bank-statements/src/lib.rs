//! Account statements of banks in Poland as one neutral stream: MT940 in the dialects of the banks, CAMT.053, and tables
//! by profiles that are data.
//!
//! A [`Reader`] recognises format and encoding and gives [`Part`]s: a statement opens, its [`Line`]s follow, it closes.
//! What is wrong with a file is a [`Problem`] with its line. Nothing but a window of the file is held, so a file may
//! have any number of lines. Amounts are in hundredths of the currency and never pass through floating point.
//!
//! ```
//! use bank_statements::{Options, Part, Reader};
//!
//! let file = b":20:1\n:25:PL61109010140000071219812874\n:28C:7/1\n:60F:C261104PLN10,\n\
//!              :61:261104CN5,50NTRFNONREF//77\n:86:020<00PRZELEW<20Na cele statutowe<27JAN NOWAK\n:62F:C261104PLN15,50\n-\n";
//! let mut amount = 0;
//! for part in Reader::new(&file[..], Options::default())? {
//!     if let Part::Line(line) = part? {
//!         amount += line.amount;
//!     }
//! }
//! assert_eq!(amount, 550);
//! # Ok::<(), bank_statements::Problem>(())
//! ```

pub mod account;
mod amount;
mod camt053;
mod check;
mod csv;
mod date;
mod input;
mod mt940;
mod places;
mod problem;
mod reader;
mod statement;
mod texts;

pub use amount::{Decimal, written};
pub use csv::{Column, Columns, Labels, Meaning, Profile, Summary, Table};
pub use date::{Date, Dates};
pub use input::Encoding;
pub use problem::{Problem, ProblemKind};
pub use reader::{Options, Reader};
pub use statement::{Balance, Closing, Currency, Format, Line, Opening, Part};
