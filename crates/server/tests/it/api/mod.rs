//! Stories of machines: what they ask, what they may do, and how they are told no.

mod acting;
mod aid;
mod asking;
mod document;
mod donations;
mod examples;
mod feeds;
mod houses;
mod odd;
mod reading;
mod schema;

use crate::town::Town;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use mutual_aid::Moment;
use pomoc::kit::db::{params, sql};
use schema::Contract;
use serde_json::{Value, json};

/// A program that asks; whatever it is answered is held to the document.
pub struct Machine<'a> {
    town: &'a Town,
    contract: Contract,
    token: Option<String>,
    language: &'static str,
}

/// What it was answered.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Town {
    /// A program that asks in English.
    pub fn machine(&self) -> Machine<'_> {
        Machine { town: self, contract: Contract::read(), token: None, language: "en" }
    }

    /// Lets the search read the offers there are.
    pub async fn listed(&self) {
        self.app.offers.load(&self.home.db, Moment(self.clock.now())).await.unwrap();
    }

    /// So many offers of bicycles, in Radom and around it by turns.
    pub async fn offers(&self, count: i64) {
        let text = sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title,
                summary, text, terms, place_id, area, valid_until, published_at, created_at)
            values ($1, $2, $3, 'rower', 'published', $4, 'unpaid', $5, '', '', '', $6, 'radius:1', '2027-05-01',
                $7, $7)");
        for number in 1..=count {
            let place =
                self.app.places().by_slug(["radom", "skaryszew", "kielce"][number as usize % 3]).unwrap();
            let (house, category) = match number % 2 {
                0 => ("drugi-bieg", "bicycle-repair"),
                _ => ("nowy-dach", "painting"),
            };
            let title = if number % 2 == 0 { "Naprawimy rower" } else { "Pomalujemy ścianę" };
            let published = Moment(self.clock.now()).plus_seconds(number - 100_000).to_string();
            let row = params![house, number.to_string(), number, category, title, place.id, published];
            self.run(text, row.to_vec()).await;
        }
        self.listed().await;
    }
}

impl Machine<'_> {
    pub fn speaking(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    pub fn token(&self) -> &str {
        self.token.as_deref().unwrap_or_default()
    }

    pub fn with(self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, &[], Body::empty()).await
    }

    pub async fn post(&self, path: &str, payload: &Value) -> Reply {
        self.post_with(path, &[], payload).await
    }

    pub async fn post_with(&self, path: &str, headers: &[(&str, &str)], payload: &Value) -> Reply {
        let headers = [headers, &[("content-type", "application/json")]].concat();
        self.send("POST", path, &headers, Body::from(payload.to_string())).await
    }

    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Body) -> Reply {
        let mut request =
            Request::builder().method(method).uri(path).header("accept-language", self.language);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let (status, headers, text) = self.town.ask(request.body(body).unwrap()).await;
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        let reply = Reply { status, headers, body };
        self.contract.holds(method, path, &reply, &text);
        reply
    }

    /// Opens a case and goes on with its token.
    pub async fn opens(self, number: &str, contact: &str) -> Self {
        let opened =
            self.post(&format!("/api/v1/orders/{number}/access"), &json!({ "contact": contact })).await;
        opened.is(200);
        let token = opened.body["token"].as_str().unwrap().to_owned();
        self.with(&token)
    }
}

impl Reply {
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{:#}", self.body);
        self
    }

    pub fn text(&self, name: &str) -> &str {
        self.body[name].as_str().unwrap_or_else(|| panic!("no {name}: {:#}", self.body))
    }

    /// The pointers of the mistakes, in their order.
    pub fn pointers(&self) -> Vec<&str> {
        let errors = self.body["errors"].as_array().map_or(&[][..], Vec::as_slice);
        errors.iter().map(|one| one["pointer"].as_str().unwrap()).collect()
    }

    /// The ids of the items.
    pub fn ids(&self) -> Vec<i64> {
        self.body["items"].as_array().unwrap().iter().map(|item| item["id"].as_i64().unwrap()).collect()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// What a neighbour says in one go.
pub fn whole_order() -> Value {
    json!({
        "category": "bicycle-repair",
        "place": "Radom",
        "description": "Rower nie hamuje.",
        "requester": { "first_name": "Ala", "phone": "601 234 567" },
    })
}
