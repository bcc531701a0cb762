//! The books of a year: what each account came to, by kind of activity, and the months to close.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::ledger::store::{self, Sums};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::ledger::{ActivityKind, Books, LedgerAccount, Month};
use mutual_aid::{Act, Day, Grosze, Moment};
use strum::VariantArray as _;

#[derive(Template)]
#[template(path = "ledger/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    year: i16,
    today: Day,
    kinds: Vec<Kind>,
    books: Books,
    first_open: Option<Month>,
    errors: Errors,
}

/// One kind of activity with its accounts.
struct Kind {
    activity: &'static str,
    rows: Vec<Row>,
    income: Grosze,
    cost: Grosze,
}

struct Row {
    number: &'static str,
    account: &'static str,
    debit: Grosze,
    credit: Grosze,
    balance: Grosze,
}

impl Show {
    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, self.desk.address("ksiegi"))
    }

    fn years(&self) -> Vec<i16> {
        (0..5).map(|before| self.today.0.year() - before).collect()
    }

    /// The month that can be closed next.
    fn closes(&self) -> Option<Month> {
        let next = self.books.closed.map_or(self.first_open, |closed| Some(closed.next()))?;
        (next < Month::of(self.today)).then_some(next)
    }

    fn money(&self, amount: &Grosze) -> String {
        self.page.words.grosze(amount.0)
    }
}

/// `/panel/{org}/ksiegi`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, Errors::default()).await
}

/// The books, or the page again with what is wrong.
///
/// # Errors
/// The page cannot be shown.
pub async fn page(caller: Caller, slug: String, errors: Errors) -> Answer {
    let today = Moment(caller.app.clock.now()).day();
    let asked = caller.asked().text("rok").parse().ok();
    let year = asked.filter(|year| (2000..=today.0.year()).contains(year)).unwrap_or(today.0.year());
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = &desk.house.id;
        look.who().may(&Act::SeeLedger(house))?;
        let sums = store::balances(look, house, months(year))?;
        let (books, first_open) = (store::books(look, house)?, store::first_month(look, house)?);
        Ok::<_, Failure>((sums, books, first_open, desk))
    });
    let (sums, books, first_open, desk) = found.await?;
    let kinds = kinds(&sums);
    let rejected = !errors.is_empty();
    let shown = Show { page: caller.page(), desk, year, today, kinds, books, first_open, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// The months of a year.
pub(super) fn months(year: i16) -> (Month, Month) {
    (Month { year, month: 1 }, Month { year, month: 12 })
}

fn kinds(sums: &Sums) -> Vec<Kind> {
    let kind = |activity: &ActivityKind| {
        let rows: Vec<Row> =
            LedgerAccount::VARIANTS.iter().filter_map(|account| row(sums, *activity, *account)).collect();
        let sum = |of: fn(LedgerAccount) -> bool| {
            let counted = sums.iter().filter(|((_, account, kind, _), _)| kind == activity && of(*account));
            counted.map(|(_, (debit, credit))| *debit - *credit).sum::<Grosze>()
        };
        Kind {
            activity: activity.into(),
            income: -sum(LedgerAccount::is_income),
            cost: sum(LedgerAccount::is_cost),
            rows,
        }
    };
    ActivityKind::VARIANTS.iter().map(kind).filter(|kind| !kind.rows.is_empty()).collect()
}

fn row(sums: &Sums, activity: ActivityKind, account: LedgerAccount) -> Option<Row> {
    let of = sums.iter().filter(|((_, on, kind, _), _)| *on == account && *kind == activity);
    let (debit, credit) = of.fold((Grosze::ZERO, Grosze::ZERO), |(debit, credit), (_, (more, less))| {
        (debit + *more, credit + *less)
    });
    let moved = !debit.is_zero() || !credit.is_zero();
    moved.then(|| Row {
        number: account.number(),
        account: account.into(),
        debit,
        credit,
        balance: debit - credit,
    })
}
