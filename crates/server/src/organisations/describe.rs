//! The organisation says what its page shows: phone, hours, address, a few words about itself.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::organisations::store::{self, Contact};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Address, Description, Email, Line};
use mutual_aid::{Act, number};
use polish_ids::Phone;

#[derive(Template)]
#[template(path = "organisations/describe.html")]
struct Describe {
    page: Page,
    desk: Desk,
    filled: Filled,
    errors: Errors,
}

/// The organisation changes what its page says.
///
/// # Errors
/// It is out of the programme, or not theirs.
pub fn describe(change: &mut Change<'_>, slug: &str, contact: &Contact) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let described = record.organisation.describe()?;
    store::save_contact(change, &record, contact)?;
    change.record(described)
}

/// `/panel/{org}/ustawienia/kontakt`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = form(&caller, slug, None).await?;
    caller.show(&page)
}

/// Changes it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, house) = (read(caller.words(), &filled), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        describe(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/ustawienia"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = form(&caller, slug, Some((filled, errors))).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

fn read(words: Words, filled: &Filled) -> Result<Contact, Errors> {
    let mut form = Reading::of(filled, words);
    let phone = form.need("telefon", "application-phone-missing", |text| {
        Phone::parse(text).map_err(|_| WordsRefusal::NoPhone)
    });
    let hours = form.need("godziny", "settings-hours-missing", Line::<160>::parse);
    let email = form.may("email", Email::parse);
    let address = form.need("adres", "application-address-missing", Address::parse);
    let postal_code = form.need("kod", "application-postal-code-missing", number::postal_code);
    let about = form.need("opis", "settings-about-missing", Description::parse);
    form.whole(|| {
        Some(Contact {
            phone: phone?.to_string(),
            email: email.map(|email| email.as_str().to_owned()),
            opening_hours: hours?.as_str().to_owned(),
            about: about?.as_str().to_owned(),
            address: address?.as_str().to_owned(),
            postal_code: postal_code?.to_string(),
        })
    })
}

async fn form(caller: &Caller, slug: String, sent: Option<(Filled, Errors)>) -> Result<Describe, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepOrganisation(&desk.house.id))?;
        Ok((desk, store::find(look, &slug)?.card))
    });
    let (desk, card) = found.await?;
    let written = || {
        let pairs = [
            ("telefon", card.phone),
            ("godziny", card.opening_hours),
            ("email", card.email),
            ("adres", card.address),
            ("kod", card.postal_code),
            ("opis", card.about),
        ];
        (Filled::of(pairs), Errors::default())
    };
    let (filled, errors) = sent.unwrap_or_else(written);
    Ok(Describe { page: caller.page(), desk, filled, errors })
}
