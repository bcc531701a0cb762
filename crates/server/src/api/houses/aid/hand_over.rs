//! `POST /api/v1/organisations/{slug}/aid/{request}/hand-over`: aid is handed over against a numbered receipt.

use super::{AidReceipt, act};
use crate::aid::Key;
use crate::aid::hand_over::{self, Input, Taken, What, account_number, serials};
use crate::api::acts::Sent;
use crate::api::client::Client;
use crate::api::houses::{at_field, named_at};
use crate::api::reader::{Payload, Reader};
use crate::app::Change;
use crate::caller::Answer;
use axum::extract::Path;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::stock::MOST;
use mutual_aid::words::{Address, Name};
use mutual_aid::{BatchId, Grosze, Quantity, Refusal};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What is handed over: things and vouchers from the store, somebody's bill that is paid, or money to an account.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewHandover {
    /// The day.
    #[schema(format = Date)]
    pub on: String,
    /// Where.
    #[schema(max_length = 160)]
    pub place: String,
    /// What is taken from the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<NewItem>>,
    /// Whose bill is paid; never the participant's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100)]
    pub payee: Option<String>,
    /// The number of the bill.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100)]
    pub bill: Option<String>,
    /// The participant's account, 26 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What the bill comes to, or what is sent to the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    pub amount_grosze: Option<i64>,
}

/// What is taken from one batch.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NewItem {
    /// The id of the batch.
    pub batch: String,
    /// How many: pieces and packages whole, kilograms and litres with three places at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(exclusive_minimum = 0)]
    pub count: Option<f64>,
    /// The serial numbers of vouchers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serials: Option<Vec<String>>,
}

/// Hand aid over
///
/// The answer holds the number of the receipt that the participant signs.
#[utoipa::path(post, path = "/api/v1/organisations/{slug}/aid/{request}/hand-over", tag = "aid",
    operation_id = "handAidOver", security(("organisation" = [])), request_body = NewHandover,
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request"), Sent),
    responses((status = 200, description = "It was handed over", body = AidReceipt)))]
pub async fn submit(client: Client, Path(at): Path<(String, String)>, payload: Payload) -> Answer {
    client.program().await?;
    let mut reader = Reader::of(&payload.value, client.words());
    let input = read(&mut reader);
    let (input, words) = (reader.whole(|| input)?, client.words());
    let goods = matches!(input.what, What::FromStore(_));
    let story = move |change: &mut Change<'_>, key: &Key| {
        hand_over::hand_over(change, key, &input)
            .map_err(|failure| named_at(words, ("/items", "api-no-batch"), failure))
            .map_err(|failure| at_field(words, failure, |refusal| worth(refusal).filter(|_| goods)))
    };
    act(&client, at, &payload, story).await
}

/// What goods are worth stands in no field of its own.
fn worth(refusal: &Refusal) -> Option<&'static str> {
    matches!(refusal, Refusal::AidRefusal(AidRefusal::MoreThanGranted { .. })).then_some("/items")
}

fn read(reader: &mut Reader<'_>) -> Option<Input> {
    let on = reader.day("/on", "aid-no-day");
    let place = reader.need("/place", "aid-no-place", Address::parse);
    let what = what(reader);
    Some(Input { what: what?, on: on?, place: place?.as_str().to_owned() })
}

/// What is handed over; one of the three ways.
fn what(reader: &mut Reader<'_>) -> Option<What> {
    let names = |pointers: &[&str]| pointers.iter().any(|pointer| reader.names(pointer));
    let ways = (names(&["/items"]), names(&["/payee", "/bill"]), names(&["/account"]));
    let items = items(reader);
    let payee = reader.may("/payee", Name::parse);
    let bill = reader.may("/bill", Name::parse);
    let account = reader.may("/account", account_number);
    match ways {
        (true, false, false) => {
            reader.none("/amount_grosze", "api-worth-of-items");
            items.map(What::FromStore)
        }
        (false, true, false) => {
            if payee.is_none() {
                reader.wrong("/payee", "aid-no-payee");
            }
            if bill.is_none() {
                reader.wrong("/bill", "refusal-aid-no-bill");
            }
            let amount = reader.amount("/amount_grosze", "aid-no-amount");
            Some(What::Bill(payee?.as_str().to_owned(), bill?.as_str().to_owned(), amount?))
        }
        (false, false, true) => {
            let amount: Option<Grosze> = reader.amount("/amount_grosze", "aid-no-amount");
            Some(What::Transfer(account?, amount?))
        }
        _ => {
            reader.none("/amount_grosze", "api-no-way-over");
            reader.wrong("", "api-no-way-over");
            None
        }
    }
}

/// What is taken, batch by batch; one that is named twice is taken from once.
fn items(reader: &mut Reader<'_>) -> Option<Vec<Taken>> {
    let read = reader.each("/items", |item| {
        let batch = item.text("/batch").map(BatchId::from);
        if batch.is_none() {
            item.wrong("/batch", "api-missing");
        }
        let (count, serials) = (item.quantity("/count", MOST), item.texts("/serials"));
        if count.is_none() && serials.is_empty() {
            item.wrong("/count", "api-missing");
        }
        Some((batch?, count, serials.join("\n")))
    });
    let mut batches: BTreeMap<BatchId, (Quantity, String)> = BTreeMap::new();
    for (batch, count, serials) in read {
        let of = batches.entry(batch).or_default();
        of.0 = of.0 + count.unwrap_or_default();
        of.1 = format!("{}\n{serials}", of.1);
    }
    let mut taken = Vec::new();
    for (batch, (count, named)) in batches {
        if named.trim().is_empty() {
            taken.push(Taken { batch, count, serials: Vec::new() });
            continue;
        }
        match serials(&named) {
            Err(refusal) => reader.refused("/items", refusal),
            Ok(serials) => {
                let many = Quantity::whole(i64::try_from(serials.len()).unwrap_or_default());
                taken.push(Taken {
                    batch,
                    count: if count == Quantity::ZERO { many } else { count },
                    serials,
                });
            }
        }
    }
    Some(taken)
}
