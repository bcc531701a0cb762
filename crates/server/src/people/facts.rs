//! What an organisation writes down about a person: read from one form, wherever it is filled in.

use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::{Language, Words};
use crate::look::Choice;
use crate::places::{Found, Places};
use crate::reading::Reading;
use mutual_aid::Day;
use mutual_aid::person::{ContactWay, Kind};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::terms::Channel;
use mutual_aid::words::{Address, Email, Line, Name};
use polish_ids::Phone;

/// Facts about a person; nothing about health, documents or numbers of the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Participant or volunteer.
    pub kind: Kind,
    /// First name.
    pub first_name: String,
    /// Surname; some people have none.
    pub last_name: String,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// The way to reach them.
    pub way: ContactWay,
    /// Through whom, where somebody helps.
    pub through: Option<String>,
    /// The language they read.
    pub language: Language,
    /// Day of birth, only of minors.
    pub born_on: Option<Day>,
    /// The guardian of a minor.
    pub guardian: Option<String>,
    /// The day the guardian signed.
    pub guardian_agreed_on: Option<Day>,
    /// Where they live or start from.
    pub place: Option<i64>,
    /// How the organisation learned of them.
    pub channel: Channel,
    /// Registered as unemployed: `yes`, `no` or `unknown`.
    pub unemployed: String,
    /// Their labour office.
    pub labour_office: Option<String>,
    /// The day they showed the agreement there.
    pub presented_on: Option<Day>,
    /// The day they were told what is kept about them.
    pub informed_on: Option<Day>,
}

/// How somebody comes to the organisation.
const CHANNELS: [&str; 4] = ["phone", "paper", "in-person", "web"];

impl Facts {
    /// Reads the form of the panel.
    ///
    /// # Errors
    /// The mistakes, each at its field.
    pub fn read(filled: &Filled, words: Words, today: Day) -> Result<Self, Errors> {
        let mut form = Reading::of(filled, words);
        let kind = form.choice("rodzaj", "person-kind-missing", |text| text.parse().ok());
        let first_name = form.need("imie", "person-first-name-missing", Name::parse);
        let last_name = form.may("nazwisko", Name::parse);
        let contact = Contact::read(&mut form);
        let (born_on, guardian, guardian_agreed_on) = minor(&mut form, today);
        let place = place(&mut form, words);
        let labour_office = form.may("urzad", Line::<100>::parse);
        let presented_on = past(&mut form, "pokazane", today);
        let channel = form.choice("kanal", "person-channel-missing", channel);
        if !filled.has("poinformowano") {
            form.wrong("poinformowano", "person-informed-missing");
        }
        let language = filled.text("jezyk").parse().unwrap_or_default();
        form.whole(|| {
            Some(Self {
                kind: kind?,
                first_name: first_name?.as_str().to_owned(),
                last_name: last_name.map_or_else(String::new, |name| name.as_str().to_owned()),
                phone: contact.phone,
                email: contact.email,
                address: contact.address,
                way: contact.way?,
                through: contact.through,
                language,
                born_on,
                guardian,
                guardian_agreed_on,
                place,
                channel: channel?,
                unemployed: unemployed(filled).to_owned(),
                labour_office: labour_office.map(|line| line.as_str().to_owned()),
                presented_on,
                informed_on: Some(today),
            })
        })
    }

    /// The form filled in with what is known.
    #[must_use]
    pub fn filled(&self) -> Filled {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let place = self.place.and_then(|id| Places::embedded().by_id(id));
        Filled::of([
            ("rodzaj", <&str>::from(self.kind).to_owned()),
            ("imie", self.first_name.clone()),
            ("nazwisko", self.last_name.clone()),
            ("telefon", self.phone.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("email", text(&self.email)),
            ("adres", text(&self.address)),
            ("kontakt", <&str>::from(self.way).to_owned()),
            ("przez", text(&self.through)),
            ("jezyk", self.language.code().to_owned()),
            ("urodzony", day(self.born_on)),
            ("opiekun", text(&self.guardian)),
            ("zgoda_opiekuna", day(self.guardian_agreed_on)),
            ("gdzie", place.map_or_else(String::new, |place| place.name.to_owned())),
            ("kanal", <&str>::from(self.channel).to_owned()),
            ("bezrobotny", self.unemployed.clone()),
            ("urzad", text(&self.labour_office)),
            ("pokazane", day(self.presented_on)),
            ("poinformowano", self.informed_on.map_or("", |_| "yes").to_owned()),
        ])
    }

    /// First name and surname.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim_end().to_owned()
    }

    /// What lists are sorted and searched by: surname first, folded.
    #[must_use]
    pub fn sorted_by(&self) -> String {
        polish_text::fold(format!("{} {}", self.last_name, self.first_name).trim())
    }
}

/// Day of birth, guardian, and the day the guardian agreed.
fn minor(form: &mut Reading<'_>, today: Day) -> (Option<Day>, Option<String>, Option<Day>) {
    let born_on = past(form, "urodzony", today);
    let guardian = form.may("opiekun", Line::<100>::parse).map(|line| line.as_str().to_owned());
    (born_on, guardian, past(form, "zgoda_opiekuna", today))
}

/// The ways on which people come that a coordinator may name.
fn channel(text: &str) -> Option<Channel> {
    CHANNELS.contains(&text).then(|| text.parse().ok()).flatten()
}

/// The ways to reach somebody, as they are read.
struct Contact {
    phone: Option<Phone>,
    email: Option<String>,
    address: Option<String>,
    way: Option<ContactWay>,
    through: Option<String>,
}

impl Contact {
    fn read(form: &mut Reading<'_>) -> Self {
        let contact = Self {
            phone: form.may("telefon", |text| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone)),
            email: form.may("email", Email::parse).map(|email| email.as_str().to_owned()),
            address: form.may("adres", Address::parse).map(|address| address.as_str().to_owned()),
            way: form.choice("kontakt", "person-way-missing", |text| text.parse().ok()),
            through: form.may("przez", Line::<100>::parse).map(|line| line.as_str().to_owned()),
        };
        reachable(form, contact.way);
        contact
    }
}

/// The field that the chosen way of contact needs.
pub(crate) fn reachable(form: &mut Reading<'_>, way: Option<ContactWay>) {
    let (field, key) = match way {
        Some(ContactWay::Phone) => ("telefon", "person-phone-missing"),
        Some(ContactWay::Email) => ("email", "person-email-missing"),
        Some(ContactWay::Post) => ("adres", "person-address-missing"),
        Some(ContactWay::Through) => ("przez", "person-through-missing"),
        Some(ContactWay::InPerson) | None => return,
    };
    if !form.filled().has(field) {
        form.wrong(field, key);
    }
}

/// A day that may be empty and does not lie ahead.
pub(crate) fn past(form: &mut Reading<'_>, name: &str, today: Day) -> Option<Day> {
    let day = form.may(name, |text| Day::parse(text).ok_or(WordsRefusal::NoDay))?;
    if day > today {
        form.wrong(name, "person-day-ahead");
        return None;
    }
    Some(day)
}

/// The place somebody means; an unknown one is answered with the nearest names.
pub(crate) fn place(form: &mut Reading<'_>, words: Words) -> Option<i64> {
    if !form.filled().has("gdzie") {
        return None;
    }
    match Places::embedded().find(form.filled().text("gdzie"), 3) {
        Found::Exact(places) => places.first().map(|place| place.id),
        Found::Near(places) => {
            let names: Vec<&str> = places.iter().map(|place| place.name).collect();
            form.say("gdzie", words.one("person-place-near", "places", names.join(", ")));
            None
        }
        Found::Nothing => {
            form.wrong("gdzie", "person-place-unknown");
            None
        }
    }
}

/// Yes, no, or not known; whatever else was sent counts as not known.
pub(crate) fn unemployed(filled: &Filled) -> &'static str {
    match filled.text("bezrobotny") {
        "yes" => "yes",
        "no" => "no",
        _ => "unknown",
    }
}

/// The form of the facts, as it is shown.
#[derive(Debug)]
pub struct Form {
    /// What was filled in.
    pub filled: Filled,
    /// What is wrong with it.
    pub errors: Errors,
    /// The sentences.
    pub words: Words,
}

impl Form {
    /// A field's value.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.filled.text(name)
    }

    /// A field's mistake.
    #[must_use]
    pub fn at(&self, name: &str) -> &str {
        self.errors.at(name)
    }

    /// Choices whose words begin with `key`.
    #[must_use]
    pub fn choices(&self, key: &str, values: &[&str]) -> Vec<Choice> {
        values.iter().map(|value| Choice::new(*value, self.words.say(format!("{key}-{value}")))).collect()
    }

    /// The languages pages are written in, each in its own words.
    #[must_use]
    pub fn languages(&self) -> Vec<Choice> {
        [("pl", "Polski"), ("uk", "Українська"), ("en", "English")]
            .map(|(code, name)| Choice::new(code, name))
            .into()
    }
}
