//! What joining means for an organisation: who may, what it needs, what there is to print.

use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "applications/about.html")]
struct About {
    page: Page,
    factor_days: i64,
}

/// `/dla-organizacji`
pub async fn show(caller: Caller) -> Answer {
    let factor_days = caller.look(|look| Ok(look.law().second_factor_days)).await?;
    caller.show(&About { page: caller.page().listed(), factor_days })
}
