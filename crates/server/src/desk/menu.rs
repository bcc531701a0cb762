//! The menu of the panel as a page of its own, for phones.

use crate::caller::{Answer, Caller};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "desk/menu.html")]
struct Menu {
    page: Page,
    desk: Desk,
}

/// Shows the menu.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let desk = caller.look(move |look| Desk::open(look, &slug)).await?;
    caller.show(&Menu { page: caller.page(), desk })
}
