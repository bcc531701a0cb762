//! The requester proposes another time: a new version of the terms, which the organisation may accept.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::orders::next::Can;
use crate::orders::{Case, holder, store};
use crate::reading::Reading;
use crate::terms::store as terms;
use askama::Template;
use mutual_aid::day::parse_time;
use mutual_aid::refusal::{TermsRefusal, WordsRefusal};
use mutual_aid::terms::Side;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Day, Refusal, Span};

/// How long a visit is when nothing was said about it, minutes.
const USUAL: u32 = 60;

#[derive(Template)]
#[template(path = "orders/counter.html")]
struct Counter {
    page: Page,
    number: String,
    filled: Filled,
    errors: Errors,
}

/// What suits better.
#[derive(Debug, Clone)]
pub struct Input {
    /// Another time, where one was named.
    pub span: Option<Span>,
    /// In own words.
    pub note: Option<Remark>,
}

/// The requester puts another version on the table.
///
/// # Errors
/// The time has passed, the work has begun, or it is not theirs.
pub fn counter(change: &mut Change<'_>, id: &str, input: &Input) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    let mut table = terms::find_to_change(change, &case.order.id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let before = table.current().map_or("", |version| version.text.as_str());
    let note = input.note.as_ref().map_or("", Remark::as_str);
    let text = [before, note].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    let what = table.propose(Side::Requester, input.span, &text, change.now())?;
    let moved = case.order.terms_moved(Side::Requester, what, change.now())?;
    terms::save(change, &case.order.id, &table)?;
    store::save(change, &case)?;
    change.record(moved)?;
    Ok(case)
}

/// Asks when.
pub async fn show(caller: Caller) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost(&caller) };
    if !Can::of(&case).counter {
        return Ok(caller.go("/moja-prosba"));
    }
    page(&caller, case.number, Filled::default(), Errors::default())
}

/// Proposes it.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost_words(&caller, &filled) };
    let (id, by) = caller.by_case()?;
    let input = read(&caller, &filled);
    let story = move |change: &mut Change<'_>| {
        counter(change, id.as_str(), &input.clone()?)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| page(&caller, case.number, filled, errors)).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let now = mutual_aid::Moment(caller.app.clock.now());
    let day = reading.may("dzien", |text| coming(text, now.day()));
    let time = reading.may("godzina", |text| parse_time(text).ok_or(WordsRefusal::NoTime));
    let note = reading.may("uwagi", Remark::parse);
    let span = match (day, time) {
        (Some(day), Some(time)) => match Span::new(day, time, USUAL) {
            Some(span) if span.starts <= now => {
                reading.wrong("godzina", "counter-passed");
                None
            }
            Some(span) => Some(span),
            None => {
                reading.wrong("godzina", "refusal-words-no-time");
                None
            }
        },
        (None, Some(_)) => {
            reading.wrong("dzien", "counter-no-day");
            None
        }
        _ => None,
    };
    // A day without an hour is said in words: the organisation names the hour.
    let note = match (day, time, note) {
        (Some(day), None, note) => {
            let said = caller.words().one("counter-on-day", "day", caller.words().day_with_year(day.0));
            let note = note.as_ref().map_or("", Remark::as_str);
            Remark::parse(&format!("{said} {note}")).ok()
        }
        (_, _, note) => note,
    };
    if span.is_none() && note.is_none() {
        reading.wrong("dzien", "counter-nothing");
    }
    reading.whole(|| Some(Input { span, note }))
}

fn coming(text: &str, today: Day) -> Result<Day, Refusal> {
    let day = Day::parse(text).ok_or(WordsRefusal::NoDay)?;
    match day.since(today) {
        0..=366 => Ok(day),
        ..0 => Err(TermsRefusal::InPast { day }.into()),
        _ => Err(WordsRefusal::NoDay.into()),
    }
}

fn page(caller: &Caller, number: String, filled: Filled, errors: Errors) -> Answer {
    let again = !errors.is_empty();
    let page = Counter { page: caller.page(), number, filled, errors };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
