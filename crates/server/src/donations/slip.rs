//! A transfer slip to print and to bring to a bank or a post office; the amount is left to the donor.

use crate::caller::{Answer, Caller};
use crate::donations::give::{Seen, TransferWay, asked};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::look::Page;
use crate::urls;
use askama::Template;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "donations/slip.html")]
struct Slip {
    page: Page,
    /// The slip is Polish.
    words: Words,
    way: TransferWay,
    back: String,
}

impl Slip {
    /// The digits of the account, each in a box of its own.
    fn digits(&self) -> Vec<char> {
        self.way.account.chars().filter(char::is_ascii_digit).collect()
    }
}

/// `/darowizna/{organizacja}/druk`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let (asked, _, _) = asked(&caller);
    let words = Language::Pl.words();
    let back = urls::donation(&slug);
    let seen = caller.look(move |look| Seen::find(look, words, &slug, &asked)).await?;
    let way = seen.way.ok_or(Failure::NotFound)?;
    caller.show(&Slip { page: caller.page(), words, way, back })
}
