//! The form of a company: what it says when it signs up, and what it may change later.

use super::Card;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::Choice;
use crate::organisations::place;
use crate::places::Places;
use crate::reading::Reading;
use mutual_aid::company::Register;
use mutual_aid::number;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Address, Email, Line, Name, Text};
use polish_ids::Phone;

/// How a company is reached and what it says of itself: the part that changes.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Street and house.
    pub address: String,
    /// The place, by its number in the gazetteer.
    pub place: i64,
    /// The phone, E.164.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// What it does; may be empty.
    pub about: String,
}

/// The registers to choose from.
#[must_use]
pub fn registers(words: Words) -> Vec<Choice> {
    let choice = |register: &Register| {
        let key = <&str>::from(register);
        Choice::new(key, words.say(format!("company-register-{key}")))
    };
    Register::all().iter().map(choice).collect()
}

/// Reads the whole form.
///
/// # Errors
/// The mistakes found, each at its field.
pub fn read(filled: &Filled, words: Words) -> Result<Card, Errors> {
    let mut form = Reading::of(filled, words);
    let nip = form.need("nip", "company-nip-missing", number::nip);
    let name = form.need("nazwa", "company-name-missing", Name::parse);
    let register = form.choice("rejestr", "company-register-missing", |text| text.parse::<Register>().ok());
    let missing = "company-number-missing";
    let number = match register {
        Some(Register::Krs) => {
            form.need("numer", missing, |text| number::krs(text).map(|krs| krs.to_string()))
        }
        Some(Register::Ceidg) => {
            form.need("numer", missing, |text| number::regon(text).map(|regon| regon.to_string()))
        }
        Some(Register::Other) | None => {
            form.need("numer", missing, |text| Line::<60>::parse(text).map(|line| line.as_str().to_owned()))
        }
    };
    let contact = contact(&mut form);
    let representative = form.need("reprezentant", "company-representative-missing", Name::parse);
    form.whole(|| {
        let contact = contact?;
        Some(Card {
            name: name?.as_str().to_owned(),
            nip: String::from(nip?),
            register: register?,
            register_number: number?,
            address: contact.address,
            place: contact.place,
            phone: contact.phone,
            email: contact.email,
            representative: representative?.as_str().to_owned(),
            about: contact.about,
        })
    })
}

/// Reads the part that changes.
///
/// # Errors
/// The mistakes found, each at its field.
pub fn read_contact(filled: &Filled, words: Words) -> Result<Contact, Errors> {
    let mut form = Reading::of(filled, words);
    let contact = contact(&mut form);
    form.whole(|| contact)
}

fn contact(form: &mut Reading<'_>) -> Option<Contact> {
    let address = form.need("adres", "company-address-missing", Address::parse);
    let place = place::read(form, "miejscowosc", "company-place-missing");
    let phone = form.need("telefon", "company-phone-missing", |text| {
        Phone::parse(text).map_err(|_| WordsRefusal::NoPhone)
    });
    let email = form.need("email", "company-email-missing", Email::parse);
    let about = form.may("o_firmie", Text::<1000>::parse);
    Some(Contact {
        address: address?.as_str().to_owned(),
        place: place?,
        phone: phone?.as_str().to_owned(),
        email: email?.as_str().to_owned(),
        about: about.map_or_else(String::new, |about| about.as_str().to_owned()),
    })
}

/// The form filled in with what a company said.
#[must_use]
pub fn fill(card: &Card) -> Filled {
    let phone = Phone::parse(&card.phone).map_or_else(|_| card.phone.clone(), |phone| phone.to_string());
    Filled::of([
        ("nip", card.nip.clone()),
        ("nazwa", card.name.clone()),
        ("rejestr", <&str>::from(card.register).to_owned()),
        ("numer", card.register_number.clone()),
        ("adres", card.address.clone()),
        ("miejscowosc", place::named(Places::embedded(), Some(card.place))),
        ("telefon", phone),
        ("email", card.email.clone()),
        ("reprezentant", card.representative.clone()),
        ("o_firmie", card.about.clone()),
    ])
}
