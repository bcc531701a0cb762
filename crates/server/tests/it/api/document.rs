//! The document is OpenAPI 3.1, and it says what the server does: no address more, none less.

use super::schema::Contract;
use crate::town::Town;
use axum::body::Body;
use mutual_aid::Role;
use pomoc::routes;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            found.push((method.to_uppercase(), path.clone(), operation.clone()));
        }
    }
    found
}

/// Every reference in the document.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(parts) => {
            found.extend(parts.get("$ref").and_then(Value::as_str).map(str::to_owned));
            parts.values().for_each(|part| references(part, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[test]
fn the_document_is_made_as_openapi_wants_it() {
    let Contract(document) = Contract::read();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1."));
    for name in ["title", "version", "description"] {
        assert!(!document["info"][name].as_str().unwrap().is_empty(), "{name}");
    }
    let mut names = BTreeSet::new();
    for (method, path, operation) in operations(&document) {
        let at = format!("{method} {path}");
        assert!(names.insert(operation["operationId"].as_str().unwrap().to_owned()), "{at} shares its name");
        assert!(!operation["summary"].as_str().unwrap().is_empty(), "{at}");
        let tag = &operation["tags"][0];
        assert!(
            document["tags"].as_array().unwrap().iter().any(|known| known["name"] == *tag),
            "{at}: {tag}"
        );
        for (status, answer) in operation["responses"].as_object().unwrap() {
            assert!(status == "default" || status.parse::<u16>().is_ok(), "{at}: {status}");
            assert!(!answer["description"].as_str().unwrap().is_empty(), "{at}: {status}");
        }
        let parameters = operation["parameters"].as_array().unwrap();
        let in_path: BTreeSet<&str> = parameters
            .iter()
            .filter(|one| one["in"] == "path")
            .map(|one| one["name"].as_str().unwrap())
            .collect();
        let in_address: BTreeSet<&str> =
            path.split('{').skip(1).map(|part| part.split('}').next().unwrap()).collect();
        assert_eq!(in_path, in_address, "{at}");
        for one in parameters {
            assert!(one["in"] != "path" || one["required"] == true, "{at}: {one}");
            assert!(one["schema"].is_object(), "{at}: {one}");
            assert!(
                one["description"].is_string() || one["schema"]["description"].is_string(),
                "{at}: {one}"
            );
        }
        for scheme in operation["security"].as_array().into_iter().flatten() {
            let name = scheme.as_object().unwrap().keys().next().unwrap();
            assert!(document["components"]["securitySchemes"].get(name).is_some(), "{at}: {name}");
        }
    }
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 20);
    for at in found {
        assert!(document.pointer(&at[1..]).is_some(), "{at} is nowhere");
    }
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(schema["description"].is_string(), "{name} is not explained");
    }
}

#[test]
fn the_document_lists_the_addresses_that_answer() {
    let Contract(document) = Contract::read();
    let told: BTreeSet<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    let served: BTreeSet<&str> = routes::interface().into_iter().map(|(path, _)| path).collect();
    assert_eq!(told, served);
}

/// Every operation answers as the document says, also to somebody who knows nothing, and takes no other method.
#[tokio::test(flavor = "multi_thread")]
async fn every_operation_answers() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    town.listed().await;
    let machine = town.machine();
    for (method, path, operation) in operations(&Contract::read().0) {
        let mut address = path.replace("{id}", "17").replace("{slug}", "drugi-bieg");
        for (place, value) in [
            ("{number}", "PW-4827-3951"),
            ("{visit}", "v"),
            ("{entry}", "h"),
            ("{donation}", "d"),
            ("{request}", "r"),
        ] {
            address = address.replace(place, value);
        }
        let reply = match method.as_str() {
            "GET" => machine.get(&address).await,
            _ => machine.post(&address, &json!({})).await,
        };
        let expected: &[u16] = match (operation.get("security").is_some(), method.as_str()) {
            (true, _) => &[401],
            (false, "GET") if path == "/api/v1/places" => &[422],
            (false, "GET") => &[200],
            (false, _) => &[422],
        };
        assert!(expected.contains(&reply.status.as_u16()), "{method} {path}: {:#}", reply.body);
        if method == "GET" && operation.get("security").is_none() && path != "/api/v1/openapi.json" {
            let tag = reply.header("etag").to_owned();
            let again = machine.send("GET", &address, &[("if-none-match", &tag)], Body::empty()).await;
            assert_eq!(again.status == 304, reply.status == 200, "{path}");
        }
        let other = machine.send("PUT", &address, &[], Body::empty()).await;
        other.is(405);
        assert!(other.header("allow").contains(&method), "{path}: {}", other.header("allow"));
    }
}

/// What the document lets a client send is what is read: no field of a payload is unknown.
#[tokio::test(flavor = "multi_thread")]
async fn every_field_of_the_document_is_read() {
    let contract = Contract::read();
    let town = Town::new().await;
    let machine = town.machine();
    let ala = town.machine();
    let placed = machine.post("/api/v1/orders", &super::whole_order()).await;
    let number = placed.is(201).text("number").to_owned();
    let ala = ala.opens(&number, "601234567").await;
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    for (method, path, operation) in operations(&contract.0) {
        let Some(schema) = operation.pointer("/requestBody/content/application~1json/schema") else {
            continue;
        };
        let every = every(&contract.0, schema);
        assert!(every.as_object().is_some_and(|all| !all.is_empty()), "{path}");
        let by_program = operation["security"].to_string().contains("organisation");
        let reply = if by_program { &program } else { &ala }
            .send(
                &method,
                &path
                    .replace("{number}", &number)
                    .replace("{slug}", "drugi-bieg")
                    .replace("{visit}", "v")
                    .replace("{donation}", "d")
                    .replace("{request}", "r"),
                &[("content-type", "application/json")],
                Body::from(every.to_string()),
            )
            .await;
        let unknown = "There is no such field.";
        for error in reply.body["errors"].as_array().into_iter().flatten() {
            assert_ne!(error["detail"], unknown, "{path}: {error}");
        }
    }
}

/// A value that names every field of a schema.
fn every(document: &Value, schema: &Value) -> Value {
    let schema = match schema["$ref"].as_str() {
        Some(at) => document.pointer(&at[1..]).unwrap(),
        None => schema,
    };
    if let Some(one) =
        schema["oneOf"].as_array().and_then(|all| all.iter().find(|one| one.get("$ref").is_some()))
    {
        return every(document, one);
    }
    match schema["properties"].as_object() {
        Some(parts) => parts.iter().map(|(name, part)| (name.clone(), every(document, part))).collect(),
        None => json!("?"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_shows_the_document_in_three_languages_and_from_this_server_alone() {
    let town = Town::new().await;
    let Contract(document) = Contract::read();
    for (prefix, title) in
        [("", "Dane dla programów"), ("/en", "Data for programs"), ("/uk", "Дані для програм")]
    {
        let shown = town.browser().reading(prefix).open("/api/dokumentacja").await;
        shown.is(200).says(title).says("GET /api/v1/offers").says("radius_km").says("PW-4827-3951");
        for (_, path, operation) in operations(&document) {
            assert!(shown.body.contains(&format!("id=\"{}\"", operation["operationId"].as_str().unwrap())));
            assert!(shown.text().contains(&path), "{path}");
        }
        for (_, code, _) in pomoc::api::problem::KINDS {
            assert!(shown.body.contains(&format!("id=\"{code}\"")), "{code}");
        }
        for part in ["src=\"http", "href=\"http"] {
            let elsewhere = shown.body.split(part).skip(1).filter(|rest| !rest.starts_with("://localhost"));
            assert_eq!(elsewhere.count(), 0, "{part}");
        }
    }
    let anchors = town.browser().open("/api/dokumentacja").await;
    for link in anchors.body.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(anchors.body.contains(&format!("id=\"{link}\"")), "#{link} leads nowhere");
    }
}
