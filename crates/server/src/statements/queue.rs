//! Money that came in and is not explained yet, with what it may be; and what was explained, to be taken back.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::desk::tasks::Waiting;
use crate::donations::store::Announced;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::clock;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::paid_activity::store::payments::Noted;
use crate::statements::PATH;
use crate::statements::payers::Payers;
use crate::statements::store;
use crate::statements::suggest::{Already, Suggested, suggest};
use askama::Template;
use axum::extract::Path;
use mutual_aid::cash_deposit::{self, CashDeposit};
use mutual_aid::paid_activity::Due;
use mutual_aid::statement::{DAYS_TO_EXPLAIN, NoDonation, Status};
use mutual_aid::{Act, BankLineId, Moment, OrganisationId};

/// Lines on one page.
const PAGE: usize = 30;

#[derive(Template)]
#[template(path = "statements/queue.html")]
pub(super) struct Queue {
    page: Page,
    desk: Desk,
    status: Status,
    lines: Vec<Suggested>,
    funds: Vec<Choice>,
    kinds: Vec<Choice>,
    books: Already,
    payers: Payers,
    /// Lines that the bank took back and whose fund has not so much.
    missing: Vec<BankLineId>,
    next: String,
    sent: (String, Filled),
    errors: Errors,
}

impl Queue {
    /// Whether the bank took it back while its fund had not so much any more.
    fn is_missing(&self, it: &Suggested) -> bool {
        self.missing.contains(&it.line.line.id)
    }

    fn day(&self, it: &Suggested) -> String {
        self.page.words.date(it.line.line.on.0)
    }

    fn amount(&self, it: &Suggested) -> String {
        self.page.words.grosze(it.line.line.amount.0)
    }

    /// What was typed into the form of this line, if it came back.
    fn typed(&self, it: &Suggested, name: &str) -> String {
        if self.sent.0 == it.line.line.id.as_str() {
            self.sent.1.text(name).to_owned()
        } else {
            String::new()
        }
    }

    /// Whether what was sent of this line came back.
    fn is_again(&self, it: &Suggested) -> bool {
        self.sent.0 == it.line.line.id.as_str()
    }

    /// The id of a field; the summary of errors leads to the line that came back.
    fn field(&self, it: &Suggested, name: &str) -> String {
        if self.is_again(it) { format!("f-{name}") } else { format!("{name}-{}", it.line.line.id) }
    }

    fn error(&self, it: &Suggested, name: &str) -> &str {
        if self.is_again(it) { self.errors.at(name) } else { "" }
    }

    /// The fund to begin with: what was chosen, else where money of the same side went before.
    fn fund(&self, it: &Suggested) -> String {
        let typed = self.typed(it, "cel");
        if typed.is_empty() { it.fund.clone().unwrap_or_default() } else { typed }
    }

    fn settled(&self, it: &Suggested) -> String {
        let words = self.page.words;
        let number = it.line.fee.as_ref().and(it.line.reason.as_ref());
        match it.line.other {
            _ if number.is_some() => {
                words.one("statement-pays", "number", number.cloned().unwrap_or_default())
            }
            Some(kind) => words.say(format!("statement-kind-{}", <&str>::from(kind))),
            None => words.say("statement-kind-donation"),
        }
    }

    /// „R 7/2026, 33,32 zł”.
    fn document(&self, due: &Due) -> String {
        format!("{}, {}", due.number, self.page.words.grosze(due.amount.0))
    }

    /// „To darowizna zapowiedziana 20 listopada 2026, kod DR7Q29FX3A”.
    fn announced(&self, gift: &Announced) -> String {
        let words = self.page.words;
        words.two("statement-is-announced", "day", words.date(gift.on.0), "code", gift.code.as_str())
    }

    /// „To opłata R 7/2026, którą zapisano ręcznie 20 listopada 2026”.
    fn noted(&self, payment: &Noted) -> String {
        let words = self.page.words;
        words.two("statement-is-noted", "document", payment.number.as_str(), "day", words.date(payment.on.0))
    }

    /// „70,00 zł z 20 listopada 2026”.
    fn carried(&self, deposit: &CashDeposit) -> String {
        let words = self.page.words;
        let (amount, day) = (words.grosze(deposit.amount.0), words.date(deposit.on.0));
        words.two("statement-carried", "amount", amount, "day", day)
    }

    /// What left the box and is not on the account yet.
    fn on_the_way(&self) -> impl Iterator<Item = &CashDeposit> {
        self.books.carried.iter().filter(|deposit| deposit.status == cash_deposit::Status::OnTheWay)
    }

    fn is_ticked(&self, it: &Suggested, deposit: &CashDeposit) -> bool {
        self.is_again(it) && self.sent.1.holds("wplata", deposit.id.as_str())
    }

    fn tabs(&self) -> Vec<(String, String, bool)> {
        let tab = |status: Status, query: &str| {
            let address = format!("{}{}/do-wyjasnienia{query}", self.page.prefix, self.desk.address(PATH));
            (
                address,
                self.page.words.say(format!("statement-tab-{}", <&str>::from(status))),
                self.status == status,
            )
        };
        vec![
            tab(Status::Unexplained, ""),
            tab(Status::Donation, "?stan=donation"),
            tab(Status::Other, "?stan=other"),
            tab(Status::Reversed, "?stan=reversed"),
        ]
    }
}

/// Shows the page.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let queue = page(&caller, slug, (String::new(), Filled::default()), Errors::default()).await?;
    caller.show(&queue)
}

/// Shows it again with what is wrong with the form of one line.
pub(super) async fn again(caller: &Caller, slug: String, sent: (String, Filled), errors: Errors) -> Answer {
    let queue = page(caller, slug, sent, errors).await?;
    caller.show_again(&queue)
}

pub(super) async fn page(
    caller: &Caller,
    slug: String,
    sent: (String, Filled),
    errors: Errors,
) -> Result<Queue, Failure> {
    let asked = caller.asked();
    let status: Status = asked.text("stan").parse().unwrap_or(Status::Unexplained);
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStatements(&desk.house.id))?;
        let lines = store::open_lines(look, &desk.house.id, status, (asked.text("dzien"), asked.text("po")))?;
        let waits = status == Status::Unexplained;
        let books = if waits { Already::find(look, &desk.house.id)? } else { Already::nothing() };
        let payers = Payers::of(look, &slug)?;
        let found = suggest(look, &desk.house.id, lines, (&books, payers))?;
        let (funds, missing) = (funds::list(look, &desk.house.id)?, store::missing(look, &desk.house.id)?);
        Ok((payers, desk, found, (funds, missing), books))
    });
    let (payers, desk, mut lines, (kept, missing), books) = found.await?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let last = lines.last().filter(|_| more);
    let next = last.map_or_else(String::new, |it| after(caller, &desk, status, it));
    let (funds, kinds) = choices(caller.words(), kept);
    Ok(Queue {
        page: caller.page(),
        desk,
        status,
        lines,
        funds,
        kinds,
        books,
        payers,
        missing,
        next,
        sent,
        errors,
    })
}

/// The address of the lines after one.
fn after(caller: &Caller, desk: &Desk, status: Status, it: &Suggested) -> String {
    let (prefix, place) = (caller.language.prefix(), desk.address(PATH));
    let (day, id) = (it.line.line.on, it.line.line.id.as_str());
    format!("{prefix}{place}/do-wyjasnienia?stan={}&dzien={day}&po={id}", <&str>::from(status))
}

/// The funds that take donations, and what a line may be that is none.
fn choices(words: Words, kept: Vec<funds::Kept>) -> (Vec<Choice>, Vec<Choice>) {
    let open =
        kept.into_iter().filter(|kept| kept.fund.purpose.takes_donations() && kept.fund.closed_on.is_none());
    let funds = open.map(|kept| {
        let label = kept
            .name
            .unwrap_or_else(|| words.say(format!("statement-fund-{}", <&str>::from(kept.fund.purpose))));
        Choice::new(kept.fund.id.as_str(), label)
    });
    let kinds = NoDonation::SAID.iter().map(|kind| {
        let kind = <&str>::from(*kind);
        Choice::new(kind, words.say(format!("statement-kind-{kind}")))
    });
    (funds.collect(), kinds.collect())
}

/// The task of the desk: lines that nobody explained within thirty days (M8).
///
/// # Errors
/// The database failed.
pub fn overdue(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let day = look.now().day().plus(-DAYS_TO_EXPLAIN).to_string();
    let Some((count, since)) = store::overdue(look, house, &day)? else { return Ok(Vec::new()) };
    let since = mutual_aid::Day::parse(&since).map_or(look.now(), |since| {
        let begun = clock::from_local(since.plus(DAYS_TO_EXPLAIN).0, jiff::civil::Time::midnight());
        begun.map_or(look.now(), Moment)
    });
    Ok(vec![Waiting {
        kind: "bank-lines".to_owned(),
        path: format!("{PATH}/do-wyjasnienia"),
        category: None,
        who: Some(count.to_string()),
        channel: None,
        since,
    }])
}

/// The task of the desk: lines that the bank took back while their fund had not so much any more.
///
/// # Errors
/// The database failed.
pub fn missing(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    store::missing_tasks(look, house)
}

/// The task of the desk: statements that were read and are not booked.
///
/// # Errors
/// The database failed.
pub fn unbooked(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    store::waiting(look, house)
}
