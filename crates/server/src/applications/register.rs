//! The part "register": name, register and number, tax number, seat.

use crate::app::Change;
use crate::applications::form::{self, Sent};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::organisations::place;
use crate::organisations::store::{self, Record, Registered};
use crate::places::Places;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::organisation::{Part, Register};
use mutual_aid::words::{Address, Line, Name};
use mutual_aid::{Act, number};

/// The organisation writes who it is.
///
/// # Errors
/// The part is closed now, or it is not theirs.
pub fn register(change: &mut Change<'_>, slug: &str, part: &Registered) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let written = record.organisation.write(Part::Register)?;
    store::save_register(change, &record, part)?;
    change.record(written)
}

/// Shows the part.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    form::show(&caller, slug, Part::Register).await
}

/// Writes it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(caller.words(), &filled);
    form::send(caller, Sent { slug, part: Part::Register, filled }, input, register).await
}

fn read(words: Words, filled: &Filled) -> Result<Registered, Errors> {
    let mut form = Reading::of(filled, words);
    let name = form.need("nazwa", "application-name-missing", Name::parse);
    let kind = form.choice("rejestr", "application-register-missing", |text| text.parse::<Register>().ok());
    let number = match kind {
        Some(Register::Krs) => form
            .need("numer", "application-number-missing", |text| number::krs(text).map(|krs| krs.to_string())),
        _ => form.need("numer", "application-number-missing", |text| {
            Line::<60>::parse(text).map(|line| line.as_str().to_owned())
        }),
    };
    let authority = match kind {
        None | Some(Register::Krs) => None,
        Some(_) => form.need("organ", "application-authority-missing", Line::<160>::parse),
    };
    let nip = form.need("nip", "application-nip-missing", number::nip);
    let regon = form.may("regon", number::regon);
    let place = place::read(&mut form, "miejscowosc", "application-place-missing");
    let address = form.need("adres", "application-address-missing", Address::parse);
    let postal_code = form.need("kod", "application-postal-code-missing", number::postal_code);
    form.whole(|| {
        Some(Registered {
            name: name?.as_str().to_owned(),
            kind: kind?.into(),
            number: number?,
            authority: authority.map(|authority| authority.as_str().to_owned()),
            nip: nip?.to_string(),
            regon: regon.map(|regon| regon.to_string()),
            place: place?,
            address: address?.as_str().to_owned(),
            postal_code: postal_code?.to_string(),
        })
    })
}

/// What stands in the part.
pub(super) fn written(record: &Record) -> Filled {
    let card = &record.card;
    Filled::of([
        ("nazwa", record.house.name.clone()),
        ("rejestr", card.register_kind.clone()),
        ("numer", card.register_number.clone()),
        ("organ", card.register_authority.clone()),
        ("nip", card.nip.clone()),
        ("regon", card.regon.clone()),
        ("miejscowosc", place::named(Places::embedded(), card.place)),
        ("adres", card.address.clone()),
        ("kod", card.postal_code.clone()),
    ])
}
