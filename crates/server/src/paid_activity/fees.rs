//! The fees of an organisation: what waits for a document, what waits for money, what came.

use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::paid_activity::store::fees::{self as kept, Kept, Undocumented};
use crate::paid_activity::{desk, kind};
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::paid_activity::FeeStatus;
use mutual_aid::{Act, Day, Grosze};

#[derive(Template)]
#[template(path = "paid_activity/fees.html")]
struct Fees {
    page: Page,
    desk: Desk,
    waiting: Vec<Undocumented>,
    fees: Vec<Kept>,
    today: Day,
    /// The form that was rejected, by its key, with what was written in it.
    again: (String, Filled),
    errors: Errors,
}

impl Fees {
    fn kind(&self, category: &Category) -> String {
        kind(self.page.words, *category)
    }

    fn status(&self, kept: &Kept) -> String {
        let status: &str = kept.fee.status.into();
        let said = self.page.words.say(format!("status-fee-{status}"));
        kept.paid_on
            .filter(|_| kept.fee.status == FeeStatus::Paid)
            .map_or_else(|| said.clone(), |on| format!("{said}, {}", self.page.words.date(on.0)))
    }

    fn shape(&self, kept: &Kept) -> &'static str {
        match kept.fee.status {
            FeeStatus::Due => "waiting",
            FeeStatus::Paid => "done",
            FeeStatus::Returned => "ended",
        }
    }

    fn is_due(&self, kept: &Kept) -> bool {
        kept.fee.status == FeeStatus::Due
    }

    /// A part of it came, and the rest is open.
    fn is_part(&self, kept: &Kept) -> bool {
        self.is_due(kept) && kept.fee.paid > Grosze::ZERO
    }

    /// What is open, as people type it.
    fn plain(&self, kept: &Kept) -> String {
        let open = kept.fee.open().0;
        format!("{},{:02}", open / 100, open % 100)
    }

    fn stands(&self, kept: &Kept) -> bool {
        kept.fee.status != FeeStatus::Returned
    }

    fn day(&self, day: &Day) -> String {
        self.page.words.date(day.0)
    }

    /// What was written into a field of the form of this key, or else what it begins with.
    fn typed(&self, key: &str, field: &str, begins: impl AsRef<str>) -> String {
        let (rejected, filled) = &self.again;
        if rejected == key { filled.text(field).to_owned() } else { begins.as_ref().to_owned() }
    }

    /// „2 (godzina)”.
    fn quantity(&self, order: &Undocumented) -> String {
        let unit = self.page.words.say(format!("unit-{}", <&str>::from(order.unit)));
        format!("{} ({unit})", order.quantity)
    }

    fn today(&self) -> String {
        self.today.to_string()
    }

    fn address(&self, key: &str, verb: &str) -> String {
        format!("{}{}/{verb}", self.page.prefix, self.desk.address(&format!("kalkulacje/oplaty/{key}")))
    }
}

/// Shows the fees.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(&caller, slug, (String::new(), Filled::default()), Errors::default()).await
}

/// The page, with what was refused on it.
///
/// # Errors
/// It is not for this person.
pub async fn page(caller: &Caller, slug: String, again: (String, Filled), errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = desk(look, &slug)?;
        look.who().may(&Act::CollectFees(&desk.house.id))?;
        let waiting = kept::undocumented(look.tx, &desk.house.id)?;
        let fees = kept::list(look.tx, &desk.house.id)?;
        Ok((desk, waiting, fees, look.now().day()))
    });
    let (desk, waiting, fees, today) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Fees { page: caller.page(), desk, waiting, fees, today, again, errors: unnamed(&errors) };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// The same mistakes without a field: a page of many forms has none of that name alone.
fn unnamed(errors: &Errors) -> Errors {
    let mut plain = Errors::default();
    errors.iter().for_each(|mistake| plain.add("", mistake.message.clone()));
    plain
}
