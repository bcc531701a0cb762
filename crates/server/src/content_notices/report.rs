//! Telling the operator of content that should not be there; the receipt is confirmed at once, with a number.

use super::{mailed, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::kit::locale::Language;
use crate::look::{Choice, Page};
use crate::reading::Reading;
use askama::Template;
use jiff::SignedDuration;
use mutual_aid::content_notice::{ContentNotice, Ground};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Description, Email, Line, Name};
use mutual_aid::{Act, NoticeId};

/// Notices from one address of the network.
const REPORTED: Limit = Limit { purpose: "content-notice", max: 10, window: SignedDuration::from_hours(1) };

/// An address on the site.
pub type Address = Line<500>;

/// What somebody reports (Regulation (EU) 2022/2065, art. 16 ust. 2).
#[derive(Debug, Clone)]
pub struct Input {
    /// Where it stands.
    pub address: Address,
    /// What is wrong with it.
    pub ground: Ground,
    /// Why.
    pub why: Description,
    /// Who reports; may stay unsaid.
    pub name: Option<Name>,
    /// Where the decision is sent.
    pub email: Option<Email>,
    /// The language of the page.
    pub language: Language,
}

/// Takes a notice in, and answers its number.
///
/// # Errors
/// The database failed.
pub fn report(change: &mut Change<'_>, input: &Input) -> Result<String, Failure> {
    let number = store::free_number(change)?;
    change.who().may(&Act::ReportContent)?;
    let notice = ContentNotice { id: NoticeId(change.ids().id()), decided: false };
    store::insert(change, &notice, &number, input)?;
    change.record(notice.received(input.ground))?;
    if input.email.is_some() {
        mailed::put(change, &notice.id, false)?;
    }
    Ok(number)
}

#[derive(Template)]
#[template(path = "content_notices/report.html")]
struct Report {
    page: Page,
    filled: Filled,
    errors: Errors,
}

impl Report {
    fn choices(&self) -> Vec<Choice> {
        let words = self.page.words;
        let choice = |ground: &Ground| {
            let key = <&str>::from(ground);
            Choice::new(key, words.say(format!("notice-ground-{key}")))
        };
        Ground::all().iter().map(choice).collect()
    }
}

#[derive(Template)]
#[template(path = "content_notices/received.html")]
struct Received {
    page: Page,
    number: String,
}

/// Shows the form.
pub async fn show(caller: Caller) -> Answer {
    let filled = Filled::of([("adres", caller.asked().text("adres"))]);
    caller.show(&Report { page: caller.page().listed(), filled, errors: Errors::default() })
}

/// Sends the notice.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.app.allow(REPORTED, &caller.limited_as()).await?;
    let input = read(&caller, &filled);
    let gone = caller.submit(&filled, move |change| {
        let number = report(change, &input.clone()?)?;
        Ok(format!("/zglos-naduzycie/przyjete?numer={number}"))
    });
    let gone = gone.await;
    caller
        .onward(gone, async |errors| caller.show_again(&Report { page: caller.page(), filled, errors }))
        .await
}

/// Confirms the receipt.
pub async fn show_received(caller: Caller) -> Answer {
    let number = caller.asked().text("numer").to_owned();
    let number = caller.look(move |look| store::known_number(look, &number)).await?;
    caller.show(&Received { page: caller.page(), number })
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let address = reading.need("adres", "notice-address-missing", Address::parse);
    let ground = reading.choice("powod", "notice-ground-missing", |text| text.parse::<Ground>().ok());
    let why = reading.need("opis", "notice-why-missing", Description::parse);
    let name = reading.may("imie", Name::parse);
    let email = reading.may("email", Email::parse);
    reading.need("prawda", "notice-honest-missing", |_| Ok::<_, WordsRefusal>(()));
    let language = caller.language;
    reading.whole(|| Some(Input { address: address?, ground: ground?, why: why?, name, email, language }))
}
