//! Who asks, as a program tells it.

use crate::api::codes;
use crate::api::reader::Reader;
use crate::orders::store::{ContactWay, Details};
use mutual_aid::number;
use mutual_aid::order::RequesterKind;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Email, Line, Name};
use polish_ids::{Nip, Phone};
use serde::Serialize;
use utoipa::ToSchema;

/// Who asks.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewRequester {
    /// A household unless said otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::kind, required = false)]
    pub kind: Option<String>,
    /// Whom to ask for.
    #[schema(max_length = 100, example = "Ala")]
    pub first_name: String,
    /// A phone number; a phone or an e-mail address is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "601 234 567")]
    pub phone: Option<String>,
    /// An e-mail address; the first mail to it asks for a confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 254)]
    pub email: Option<String>,
    /// Whether to call; without a word the phone goes before the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_me: Option<bool>,
    /// The name of the institution or organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 80)]
    pub name: Option<String>,
    /// The institution works for profit, like a private school or clinic: it pays by default, as a company does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_profit: Option<bool>,
    /// The tax number of the institution or organisation; whoever works for profit must give it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "525-000-00-09")]
    pub nip: Option<String>,
}

/// Reads who asks and how they are reached; mistakes stay with the reader.
pub fn read(reader: &mut Reader<'_>, said: &mut Details) {
    let kind = reader.code::<RequesterKind>("/requester/kind", codes::KINDS);
    said.kind = kind.unwrap_or(RequesterKind::Household);
    let name = reader.need("/requester/first_name", "enquiry-name-missing", Name::parse);
    said.first_name = name.map(|name| name.as_str().to_owned());
    let phone = reader.may("/requester/phone", |text| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone));
    said.phone = phone.map(|phone| phone.as_str().to_owned());
    let email = reader.may("/requester/email", Email::parse);
    said.email = email.map(|email| email.as_str().to_owned());
    let (has_phone, has_email) = (reader.has("/requester/phone"), reader.has("/requester/email"));
    said.contact_way = match (reader.is_so("/requester/call_me"), has_phone, has_email) {
        (Some(true), false, _) => {
            reader.wrong("/requester/phone", "enquiry-phone-missing");
            None
        }
        (Some(false), _, true) | (None, false, true) => Some(ContactWay::Email),
        (_, true, _) => Some(ContactWay::Phone),
        _ => {
            reader.wrong("/requester/phone", "open-contact-missing");
            None
        }
    };
    said.for_profit = for_profit(reader, said.kind);
    if said.is_of_trader() {
        trader(reader, said);
    } else {
        said.institution_name = institution(reader, said.kind);
    }
}

/// Whether an institution works for profit; that a company does is known.
fn for_profit(reader: &mut Reader<'_>, kind: RequesterKind) -> bool {
    let is_so = reader.is_so("/requester/for_profit").unwrap_or_default();
    if is_so && !kind.trades(is_so) {
        reader.wrong("/requester/for_profit", "api-profit-of-institution");
    }
    is_so && kind == RequesterKind::Institution
}

/// Whoever works for profit is known by the tax number, and pays: whether they could is not asked.
fn trader(reader: &mut Reader<'_>, said: &mut Details) {
    let name = reader.may("/requester/name", Line::<80>::parse);
    said.institution_name = name.map(|name| name.as_str().to_owned());
    said.nip = reader.need("/requester/nip", "enquiry-nip-missing", number::nip).map(String::from);
    said.hardship = None;
}

/// The name of whoever is no household, with the tax number behind it.
fn institution(reader: &mut Reader<'_>, kind: RequesterKind) -> Option<String> {
    let name = reader.may("/requester/name", Line::<80>::parse).map(|name| name.as_str().to_owned());
    let number = reader.text("/requester/nip").map(Nip::parse);
    if number.is_some() && kind == RequesterKind::Household {
        reader.wrong("/requester/nip", "api-nip-of-household");
    } else if matches!(number, Some(Err(_))) {
        reader.wrong("/requester/nip", "api-no-nip");
    }
    let number = number.and_then(Result::ok).map(|number| format!("NIP {number}"));
    let parts: Vec<String> = [name, number].into_iter().flatten().collect();
    Some(parts.join(", ")).filter(|whole| !whole.is_empty())
}
