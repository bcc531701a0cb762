//! The question who asks, for whom, and how to reach them.

use super::asker::{self, Asker};
use super::company::{self, COMPANY};
use super::{Filling, Frame, Step, filling};
use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Page};
use crate::orders::store::{ContactWay, Details};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::order::RequesterKind;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Email, Name};
use polish_ids::Phone;

/// The ways to be reached that a page offers.
const WAYS: [ContactWay; 4] =
    [ContactWay::Phone, ContactWay::Email, ContactWay::Through, ContactWay::InPerson];

#[derive(Template)]
#[template(path = "enquiries/contact.html")]
struct Contact {
    page: Page,
    frame: Frame,
    filled: Filled,
    errors: Errors,
}

impl Contact {
    fn name(&self) -> String {
        self.page.words.say("enquiry-contact")
    }

    fn action(&self) -> &'static str {
        Step::Contact.address()
    }

    fn ways(&self) -> Vec<Choice> {
        let choice = |way: ContactWay| {
            let key = <&str>::from(way);
            Choice::new(key, self.page.words.say(format!("contact-{key}")))
        };
        WAYS.into_iter().map(choice).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        asker::answers(self.page.words)
    }

    /// A company asks: its tax number comes first.
    fn is_company(&self) -> bool {
        self.filled.text("rodzaj") == COMPANY
    }

    /// Whether the part for others is in use, so that it stands open.
    fn for_others(&self) -> bool {
        let used = |name: &&str| self.filled.has(name);
        ["dla_kogo", "pomocnik"].iter().any(used)
            || self.filled.has("nazwa") && !self.is_company()
            || !matches!(self.filled.text("rodzaj"), "" | "household" | COMPANY)
            || ["dla_kogo", "pomocnik", "nazwa", "rodzaj"].iter().any(|name| !self.errors.at(name).is_empty())
    }
}

/// Asks.
pub async fn show(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    let mut filled = fill(said);
    if said.kind == RequesterKind::Company && said.first_name.is_none() {
        company::introduce(&caller, &mut filled).await?;
    }
    page(&caller, &filling, filled, Errors::default())
}

/// Keeps the answer.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let filling = Filling::of(&caller).await?;
    if filling.case.is_none() {
        return Ok(caller.go(Step::What.address()));
    }
    let input = read(&filled, caller.words()).map(|tell| company::signed(&caller, tell));
    let gone = filling.save(&caller, &filled, Step::Contact, input).await;
    filling::onward(&caller, gone, async |errors| page(&caller, &filling, filled, errors)).await
}

/// What was said, as the form holds it.
#[must_use]
pub fn fill(said: &Details) -> Filled {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let phone = said.phone.as_deref().and_then(|phone| Phone::parse(phone).ok());
    Filled::of([
        ("imie", text(&said.first_name)),
        ("kontakt", said.contact_way.map_or(String::new(), |way| <&str>::from(way).to_owned())),
        ("telefon", phone.map_or_else(String::new, |phone| phone.to_string())),
        ("email", text(&said.email)),
        ("pomocnik", text(&said.helper_name)),
        ("dla_kogo", text(&said.recipient_name)),
        ("rodzaj", asker::answer(said).to_owned()),
        ("nazwa", text(&said.institution_name)),
        ("nip", text(&said.nip)),
        ("nie_stac", if said.hardship == Some(true) { "yes".to_owned() } else { String::new() }),
    ])
}

/// Reads who asks and how to reach them.
///
/// # Errors
/// The mistakes found.
pub fn read(filled: &Filled, words: Words) -> Result<impl Fn(&mut Details) + Send + 'static + use<>, Errors> {
    let mut reading = Reading::of(filled, words);
    let name = reading.need("imie", "enquiry-name-missing", Name::parse);
    let phone = reading.may("telefon", |text| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone));
    let email = reading.may("email", Email::parse);
    let way = way(&mut reading);
    let helper = reading.may("pomocnik", Name::parse);
    let recipient = reading.may("dla_kogo", Name::parse);
    let institution = reading.may("nazwa", Name::parse);
    let asker = Asker::read(&mut reading);
    // Who works for profit pays; whether they could is not asked.
    let hardship = filled.has("nie_stac") && !asker.as_ref().is_some_and(Asker::is_trader);
    reading.whole(|| {
        let (name, way, asker) = (name?.as_str().to_owned(), way?, asker?);
        let text = |name: Option<Name>| name.map(|name| name.as_str().to_owned());
        let (helper, recipient, institution) = (text(helper), text(recipient), text(institution));
        let phone = phone.map(|phone| phone.as_str().to_owned());
        let email = email.map(|email| email.as_str().to_owned());
        Some(move |said: &mut Details| {
            if said.email != email {
                said.email_confirmed = None;
            }
            (said.first_name, said.contact_way) = (Some(name.clone()), Some(way));
            (said.phone, said.email) = (phone.clone(), email.clone());
            (said.helper_name, said.recipient_name) = (helper.clone(), recipient.clone());
            (said.institution_name, said.hardship) = (institution.clone(), Some(hardship));
            asker.tell(said);
        })
    })
}

/// How to be reached: as chosen, or by what was given; and what that needs must be there.
fn way(reading: &mut Reading<'_>) -> Option<ContactWay> {
    let filled = reading.filled();
    let (phone, email) = (filled.has("telefon"), filled.has("email"));
    let chosen = match filled.text("kontakt") {
        "" if phone => Some(ContactWay::Phone),
        "" if email => Some(ContactWay::Email),
        way => way.parse().ok(),
    };
    match chosen {
        None => reading.wrong("kontakt", "enquiry-contact-missing"),
        Some(ContactWay::Phone) if !phone => reading.wrong("telefon", "enquiry-phone-missing"),
        Some(ContactWay::Email) if !email => reading.wrong("email", "enquiry-email-missing"),
        Some(ContactWay::Through) => {
            if !filled.has("pomocnik") {
                reading.wrong("pomocnik", "enquiry-helper-missing");
            }
            if !phone && !email {
                reading.wrong("telefon", "enquiry-helper-phone-missing");
            }
        }
        Some(_) => {}
    }
    chosen
}

fn page(caller: &Caller, filling: &Filling, mut filled: Filled, errors: Errors) -> Answer {
    let again = !errors.is_empty();
    if !again && !filled.has("kontakt") {
        filled.set("kontakt", "phone");
    }
    let frame = filling.frame(Step::Contact);
    let page = Contact { page: caller.page(), frame, filled, errors };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::locale::Language;

    fn told(pairs: &[(&'static str, &str)]) -> Result<Details, Errors> {
        let filled = Filled::of(pairs.iter().copied());
        let tell = read(&filled, Language::Pl.words())?;
        let mut said = Details::empty(Language::Pl, "web");
        tell(&mut said);
        Ok(said)
    }

    #[test]
    fn a_phone_alone_says_how_to_be_reached() {
        let said = told(&[("imie", "Zofia"), ("telefon", "+380 67 123 45 67")]).unwrap();
        assert_eq!(said.contact_way, Some(ContactWay::Phone));
        assert_eq!(said.phone.as_deref(), Some("+380671234567"));
        assert_eq!(said.kind, RequesterKind::Household);
    }

    #[test]
    fn what_a_way_needs_must_be_there() {
        let wrong = |pairs: &[(&'static str, &str)], field: &str| {
            let errors = told(pairs).unwrap_err();
            assert!(!errors.at(field).is_empty(), "{field}: {errors:?}");
        };
        wrong(&[("imie", "Ala"), ("kontakt", "phone")], "telefon");
        wrong(&[("imie", "Ala"), ("kontakt", "email")], "email");
        wrong(&[("imie", "Ala"), ("kontakt", "through"), ("telefon", "601234567")], "pomocnik");
        wrong(&[("imie", "Ala"), ("kontakt", "through"), ("pomocnik", "Ewa")], "telefon");
        wrong(&[("imie", "Ala")], "kontakt");
        wrong(&[("imie", "Ala"), ("kontakt", "gołębiem")], "kontakt");
        wrong(&[("telefon", "601234567")], "imie");
        wrong(&[("imie", "Ala"), ("telefon", "12")], "telefon");
        wrong(&[("imie", "Ala"), ("telefon", "601234567"), ("email", "ala@")], "email");
        let company = [("imie", "Ala"), ("telefon", "601234567"), ("rodzaj", "company")];
        let with = |nip: &'static str| [&company[..], &[("nip", nip)]].concat();
        wrong(&company, "nip");
        wrong(&with("5252248482"), "nip");
        assert_eq!(told(&with("525-224-84-81")).unwrap().nip.as_deref(), Some("5252248481"));
        let clinic =
            |nip| [("imie", "Ala"), ("telefon", "601234567"), ("rodzaj", asker::FOR_PROFIT), ("nip", nip)];
        wrong(&clinic(""), "nip");
        let said = told(&clinic("5252248481")).unwrap();
        assert_eq!((said.kind, said.for_profit), (RequesterKind::Institution, true));
        assert_eq!(fill(&said).text("rodzaj"), asker::FOR_PROFIT);
        assert!(told(&[("imie", "Ala"), ("kontakt", "in-person")]).is_ok());
    }
}
