//! What joining means for an organisation: who may, what it needs, what there is to print.

use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "applications/about.html")]
struct About {
    page: Page,
}

/// `/dla-organizacji`
pub async fn show(caller: Caller) -> Answer {
    caller.show(&About { page: caller.page().listed() })
}
