//! What was granted and is to be handed over or paid: names, forms and amounts, never needs.

use crate::aid::store::{self, Payout};
use crate::aid::{shape, status};
use crate::caller::{Answer, Caller};
use crate::kit::forms::Errors;
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::aid::Status;

#[derive(Template)]
#[template(path = "aid/payouts.html")]
struct Payouts {
    page: Page,
    desk: Desk,
    lines: Vec<Payout>,
    errors: Errors,
}

impl Payouts {
    fn status(&self, line: &Payout) -> String {
        status(self.page.words, line.status)
    }

    fn shape(&self, line: &Payout) -> &'static str {
        shape(line.status)
    }

    fn grants(&self, line: &Payout) -> String {
        let words = self.page.words;
        let form = words.say(format!("aid-form-{}", line.form));
        words.two("aid-grants", "form", form, "amount", words.grosze(line.amount.0))
    }

    fn is_reserved(&self, line: &Payout) -> bool {
        line.status == Status::Reserved
    }
}

/// Shows the list.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Errors::default()).await
}

/// The list, with what was refused.
pub(super) async fn page(caller: Caller, slug: String, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::HandOverAid(&desk.house.id))?;
        let lines = store::payouts(look, &desk.house.id)?;
        Ok((desk, lines))
    });
    let (desk, lines) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Payouts { page: caller.page(), desk, lines, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
