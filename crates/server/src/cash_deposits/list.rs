//! The cash box: what lies in it of each fund, and what was carried to the bank.

use crate::caller::{Answer, Caller};
use crate::cash_deposits::store::{self, Kept};
use crate::donations::fund_name;
use crate::funds::store as funds;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::cash_deposit::Status;
use mutual_aid::{Act, Day, FundId, Grosze};

/// Where the page stands, below the organisation.
pub const PATH: &str = "gotowka";

/// Deposits on one page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "cash_deposits/list.html")]
struct List {
    page: Page,
    desk: Desk,
    funds: Vec<funds::Kept>,
    /// The cash of those that have some.
    cash: Vec<(FundId, Grosze)>,
    deposits: Vec<Kept>,
    next: String,
    /// Today, as a form says it.
    today: String,
    /// The deposit whose form came back, none of the form for a new one, with what was written in it.
    sent: (String, Filled),
    errors: Errors,
}

impl List {
    fn called(&self, id: &FundId) -> String {
        let fund = self.funds.iter().find(|fund| fund.fund.id == *id);
        fund.map_or_else(String::new, |fund| fund_name(self.page.words, fund))
    }

    fn amount(&self, amount: &Grosze) -> String {
        self.page.words.grosze(amount.0)
    }

    fn day(&self, day: &Day) -> String {
        self.page.words.date(day.0)
    }

    /// The funds with cash in the box.
    fn boxes(&self) -> Vec<Choice> {
        let of = |(id, cash): &(FundId, Grosze)| {
            Choice::new(id.as_str(), format!("{}: {}", self.called(id), self.amount(cash)))
        };
        self.cash.iter().map(of).collect()
    }

    /// What was written into a field of the form for a new one.
    fn noted<'a>(&'a self, field: &str, begins: &'a str) -> &'a str {
        if self.sent.0.is_empty() && self.sent.1.has(field) { self.sent.1.text(field) } else { begins }
    }

    fn is_again(&self, kept: &Kept) -> bool {
        self.sent.0 == kept.deposit.id.as_str()
    }

    /// What was written into a field of the form of this deposit.
    fn typed<'a>(&'a self, kept: &Kept, field: &str, begins: &'a str) -> &'a str {
        if self.is_again(kept) { self.sent.1.text(field) } else { begins }
    }

    /// The id of a field; the summary of errors leads to the one that came back.
    fn field(&self, kept: &Kept, name: &str) -> String {
        if self.is_again(kept) { format!("f-{name}") } else { format!("{name}-{}", kept.deposit.id) }
    }

    fn error(&self, kept: &Kept, name: &str) -> &str {
        if self.is_again(kept) { self.errors.at(name) } else { "" }
    }

    fn status(&self, kept: &Kept) -> String {
        let words = self.page.words;
        match (kept.deposit.status, &kept.arrived) {
            (Status::Arrived, Some((on, _))) => words.one("cash-arrived-on", "day", words.date(on.0)),
            (status, _) => words.say(format!("status-deposit-{}", <&str>::from(status))),
        }
    }

    fn shape(&self, kept: &Kept) -> &'static str {
        match kept.deposit.status {
            Status::OnTheWay => "waiting",
            Status::Arrived => "done",
            Status::Withdrawn => "ended",
        }
    }

    fn is_on_the_way(&self, kept: &Kept) -> bool {
        kept.deposit.status == Status::OnTheWay
    }

    /// Whether it can still be taken back here; a line of a statement is taken back where lines are explained.
    fn is_free(&self, kept: &Kept) -> bool {
        kept.deposit.status != Status::Withdrawn && kept.line.is_none()
    }

    fn address(&self, kept: &Kept, verb: &str) -> String {
        format!("{}{}/{}/{verb}", self.page.prefix, self.desk.address(PATH), kept.deposit.id)
    }
}

/// `/panel/{org}/gotowka`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(&caller, slug, (String::new(), Filled::default()), Errors::default()).await
}

/// The page, or again with what is wrong with the form of one deposit or of a new one.
///
/// # Errors
/// The page cannot be shown.
pub async fn page(caller: &Caller, slug: String, sent: (String, Filled), errors: Errors) -> Answer {
    let asked = caller.asked();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepLedger(&desk.house.id))?;
        let house = &desk.house.id;
        let last = (if asked.has("od") { asked.text("od") } else { "9999" }, asked.text("po"));
        let most = i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1);
        let (funds, deposits) = (funds::list(look, house)?, store::list(look, house, last, most)?);
        let cash = funds::cash_of_all(look, house)?;
        Ok((look.now().day().to_string(), desk, funds, cash, deposits))
    });
    let (today, desk, funds, cash, mut deposits) = found.await?;
    let more = deposits.len() > PAGE;
    deposits.truncate(PAGE);
    let last = deposits.last().filter(|_| more).map(|kept| &kept.deposit);
    let next = last.map_or_else(String::new, |last| {
        format!("{}{}?od={}&po={}", caller.language.prefix(), desk.address(PATH), last.on, last.id)
    });
    let rejected = !errors.is_empty();
    let shown = List { page: caller.page(), desk, funds, cash, deposits, next, today, sent, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
