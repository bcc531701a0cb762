//! Writing to the programme: the message goes to whoever can answer it.

use super::store;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::kit::locale::Language;
use crate::look::{Choice, Page};
use crate::reading::Reading;
use crate::settings::Contact;
use askama::Template;
use jiff::SignedDuration;
use mutual_aid::contact_message::{About, ContactMessage, Desk};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Description, Email, Name};
use mutual_aid::{Act, MessageId};
use polish_ids::{CaseNumber, Phone};

/// Messages from one address of the network.
const WRITTEN: Limit = Limit { purpose: "message", max: 10, window: SignedDuration::from_hours(1) };

/// What somebody writes, and how they are reached.
#[derive(Debug, Clone)]
pub struct Input {
    /// About what.
    pub about: About,
    /// The number of the order, when it is about one.
    pub number: Option<CaseNumber>,
    /// Who writes.
    pub name: Name,
    /// The phone.
    pub phone: Option<Phone>,
    /// The e-mail address.
    pub email: Option<Email>,
    /// The language of the page.
    pub language: Language,
    /// The message.
    pub text: Description,
}

/// Takes a message in.
///
/// # Errors
/// The database failed.
pub fn write(change: &mut Change<'_>, input: &Input) -> Result<(), Failure> {
    let house = store::house_of(change, input.number.as_ref())?;
    change.who().may(&Act::WriteMessage)?;
    let desk = Desk::of(input.about, house);
    let message = ContactMessage { id: MessageId(change.ids().id()), desk, answered: false };
    store::insert(change, &message, input)?;
    change.record(message.received())
}

#[derive(Template)]
#[template(path = "contact/write.html")]
struct Write {
    page: Page,
    filled: Filled,
    errors: Errors,
    sent: bool,
    organiser: Contact,
    operator: Contact,
}

impl Write {
    fn contacts(&self) -> [(&'static str, &Contact); 2] {
        [("organiser", &self.organiser), ("operator", &self.operator)]
    }

    fn choices(&self) -> Vec<Choice> {
        let words = self.page.words;
        let choice = |about: &About| {
            let key = <&str>::from(about);
            Choice::new(key, words.say(format!("message-about-{key}")))
                .hinting(words.say(format!("message-about-{key}-hint")))
        };
        About::all().iter().map(choice).collect()
    }
}

/// Shows whom one can reach, and the form.
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let filled = Filled::of([("sprawa", asked.text("sprawa"))]);
    caller.show(&form(&caller, filled, Errors::default()))
}

/// Sends the message.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.app.allow(WRITTEN, &caller.limited_as()).await?;
    let input = read(&caller, &filled);
    let gone = caller.submit(&filled, move |change| {
        write(change, &input.clone()?)?;
        Ok("/kontakt?wyslano=tak".to_owned())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| caller.show_again(&form(&caller, filled, errors))).await
}

fn form(caller: &Caller, filled: Filled, errors: Errors) -> Write {
    let settings = &caller.app.settings;
    Write {
        page: caller.page().listed(),
        filled,
        errors,
        sent: caller.asked().has("wyslano"),
        organiser: settings.organiser.clone(),
        operator: settings.operator.clone(),
    }
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let about = reading.choice("sprawa", "message-about-missing", |text| text.parse::<About>().ok());
    let number = if about == Some(About::Order) && filled.has("numer") {
        let number = CaseNumber::parse(filled.text("numer")).ok();
        if number.is_none() {
            reading.wrong("numer", "message-number-wrong");
        }
        number
    } else {
        None
    };
    let name = reading.need("imie", "message-name-missing", Name::parse);
    let phone = reading.may("telefon", |text| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone));
    let email = reading.may("email", Email::parse);
    if !filled.has("telefon") && !filled.has("email") {
        reading.wrong("telefon", "message-way-missing");
    }
    let text = reading.need("tresc", "message-text-missing", Description::parse);
    let language = caller.language;
    reading.whole(|| Some(Input { about: about?, number, name: name?, phone, email, language, text: text? }))
}
