//! Signing out: the session ends on the server too.

use crate::caller::{Answer, Caller};
use crate::kit::cookies::Jar;
use crate::kit::session;
use crate::look::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "accounts/sign_out.html")]
struct SignOut {
    page: Page,
    signed_in: bool,
}

/// Shows the button; an address alone signs nobody out.
pub async fn show(caller: Caller) -> Answer {
    let signed_in = caller.session.is_some();
    caller.show(&SignOut { page: caller.page(), signed_in })
}

/// Ends the session.
pub async fn submit(caller: Caller) -> Answer {
    if let Some(token) = caller.app.cookies.read(&caller.headers, Jar::Session) {
        caller.app.keep(move |keep| Ok(session::end(keep.tx, &token)?)).await?;
    }
    let mut response = caller.go("/wyloguj");
    caller.clear(&mut response, Jar::Session);
    Ok(response)
}
