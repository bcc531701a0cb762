//! The requester says something differently, or wants to be called.

use super::Receipt;
use super::acts::act;
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::reader::{Payload, Reader};
use crate::app::Change;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::orders::store::{self, ContactWay, Details};
use crate::orders::{ask_for_call, change};
use axum::extract::Path;
use mutual_aid::refusal::{OrderRefusal, WordsRefusal};
use mutual_aid::words::{Address, Description, Email, Name};
use polish_ids::Phone;
use serde::Serialize;
use utoipa::ToSchema;

/// What is said differently; what is left out stays as it was, and an empty text takes an address, a phone or an
/// e-mail address back.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewWords {
    /// What is needed, in own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 2000)]
    pub description: Option<String>,
    /// Street and house.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 160)]
    pub address: Option<String>,
    /// Whom to ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100)]
    pub first_name: Option<String>,
    /// The phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 254)]
    pub email: Option<String>,
    /// The language to write in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::language, required = false)]
    pub language: Option<String>,
}

/// What was said, read; of an empty text nothing is left.
#[derive(Debug, Clone, Default)]
struct Told {
    description: Option<Description>,
    address: Option<Option<Address>>,
    first_name: Option<Name>,
    phone: Option<Option<Phone>>,
    email: Option<Option<Email>>,
    language: Option<Language>,
}

impl Told {
    fn read(reader: &mut Reader<'_>) -> Self {
        let phone = |text: &str| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone);
        let emptied = |reader: &Reader<'_>, at: &str| reader.names(at) && !reader.has(at);
        let (address, phone_gone, email_gone) =
            (emptied(reader, "/address"), emptied(reader, "/phone"), emptied(reader, "/email"));
        let told = Self {
            description: reader.may("/description", Description::parse),
            address: reader.may("/address", Address::parse).map(Some).or(address.then_some(None)),
            first_name: reader.may("/first_name", Name::parse),
            phone: reader.may("/phone", phone).map(Some).or(phone_gone.then_some(None)),
            email: reader.may("/email", Email::parse).map(Some).or(email_gone.then_some(None)),
            language: reader.code("/language", codes::LANGUAGES),
        };
        let names = ["/description", "/address", "/first_name", "/phone", "/email", "/language"];
        if !names.iter().any(|name| reader.names(name)) {
            reader.wrong("", "api-nothing-said");
        }
        told
    }

    /// Says it; a way to reach somebody that is gone gives way to the one that is left.
    fn tell(&self, said: &mut Details) {
        if let Some(description) = &self.description {
            said.description = Some(description.as_str().to_owned());
        }
        if let Some(address) = &self.address {
            said.address = address.as_ref().map(|address| address.as_str().to_owned());
        }
        if let Some(name) = &self.first_name {
            said.first_name = Some(name.as_str().to_owned());
        }
        if let Some(phone) = &self.phone {
            said.phone = phone.as_ref().map(|phone| phone.as_str().to_owned());
        }
        if let Some(email) = &self.email {
            said.email = email.as_ref().map(|email| email.as_str().to_owned());
        }
        if let Some(language) = self.language {
            said.language = language;
        }
        said.contact_way = match (said.contact_way, &said.phone, &said.email) {
            (Some(ContactWay::Phone), None, Some(_)) => Some(ContactWay::Email),
            (Some(ContactWay::Email), Some(_), None) => Some(ContactWay::Phone),
            (way, ..) => way,
        };
    }
}

/// Say something differently
///
/// While the order is open: what is needed, where exactly, how somebody is reached.
#[utoipa::path(post, path = "/api/v1/orders/{number}/change", tag = "orders", operation_id = "changeOrder",
    security(("case" = [])), request_body = NewWords,
    params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "It was said", body = Receipt)))]
pub async fn say(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let told = Told::read(&mut reader);
    let told = reader.whole(|| Some(told))?;
    act(&client, holder, number, &payload, move |tx: &mut Change<'_>, id| {
        let before = store::find_own(&mut tx.look(), id)?;
        let mut after = before.details.clone();
        told.tell(&mut after);
        if after.phone.is_none() && after.email.is_none() && is_reached_so(&after) {
            return Err(OrderRefusal::Unreachable.into());
        }
        change::change(tx, id, before.version, &|said| told.tell(said))
    })
    .await
}

/// Whether a phone or an e-mail address is needed to reach somebody.
fn is_reached_so(said: &Details) -> bool {
    !matches!(said.contact_way, Some(ContactWay::Post | ContactWay::InPerson))
}

/// Ask for a call
///
/// The organisation calls the phone of the order; asked twice, it is one call.
#[utoipa::path(post, path = "/api/v1/orders/{number}/call", tag = "orders", operation_id = "askForCall",
    security(("case" = [])), params(("number" = String, Path, description = "The number of the order"), Sent),
    responses((status = 200, description = "Somebody will call", body = Receipt)))]
pub async fn call(client: Client, Path(number): Path<String>, payload: Payload) -> Answer {
    let holder = client.holder().await?;
    Reader::of(&payload.value, client.words()).whole(|| Some(()))?;
    act(&client, holder, number, &payload, move |tx: &mut Change<'_>, id| {
        let case = store::find_own(&mut tx.look(), id)?;
        ask_for_call::about_order(tx, &case.order.id)?;
        Ok::<_, Failure>(case)
    })
    .await
}
