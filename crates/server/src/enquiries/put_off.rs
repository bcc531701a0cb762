//! The enquiry is saved, and how to come back to it.

use super::{Filling, Frame, Step};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "enquiries/put_off.html")]
struct PutOff {
    page: Page,
    frame: Frame,
    until: String,
    elsewhere: bool,
    onward: &'static str,
}

/// Shows the number, until when it waits, and from where one can come back.
pub async fn show(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go("/prosba/nowa")) };
    let kept = caller.app.clock.now().saturating_add(crate::kit::draft::LASTS).unwrap_or_default();
    let until = caller.words().day(kept);
    let elsewhere = said.phone.is_some() || said.email.is_some();
    let onward = filling.route().next(said).address();
    let frame = filling.frame(Step::What);
    caller.show(&PutOff { page: caller.page(), frame, until, elsewhere, onward })
}
