//! `/api/dokumentacja`: the document of the interface as a page, made from the document itself.

use super::openapi;
use super::problem::KINDS;
use crate::caller::{Answer, Caller};
use crate::kit::db::Broken;
use crate::look::Page;
use askama::Template;
use serde_json::Value;

#[derive(Template)]
#[template(path = "api/documentation.html")]
struct Documentation {
    page: Page,
    operations: Vec<Operation>,
    schemas: Vec<Schema>,
    problems: Vec<(u16, &'static str, String)>,
}

/// What can be asked.
struct Operation {
    id: String,
    method: String,
    path: String,
    summary: String,
    description: String,
    has_token: bool,
    parameters: Vec<Field>,
    body: Option<Type>,
    answers: Vec<Given>,
}

/// An answer.
struct Given {
    status: String,
    description: String,
    body: Option<Type>,
}

/// A named type.
struct Schema {
    name: String,
    description: String,
    fields: Vec<Field>,
}

/// A parameter, or a part of a type.
struct Field {
    name: String,
    kind: Type,
    required: bool,
    description: String,
    example: String,
}

/// What stands somewhere; `link` is the anchor of a named type, empty for a plain one.
struct Type {
    text: String,
    link: String,
}

/// Shows the document.
pub async fn show(caller: Caller) -> Answer {
    let document = serde_json::to_value(openapi::document())
        .map_err(|error| Broken::Engine(format!("the document: {error}")))?;
    let words = caller.words();
    let problem = |(status, code, _): (axum::http::StatusCode, &'static str, &'static str)| {
        (status.as_u16(), code, words.say(format!("problem-{code}")))
    };
    caller.show(&Documentation {
        page: caller.page().listed(),
        operations: operations(&document),
        schemas: schemas(&document),
        problems: KINDS.into_iter().map(problem).collect(),
    })
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// What can be asked, in the order of the document.
fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in entries(document.get("paths")) {
        for (method, told) in entries(Some(item)) {
            found.push(operation(path, method, told));
        }
    }
    found
}

fn operation(path: &str, method: &str, told: &Value) -> Operation {
    let parameter = |one: &Value| Field {
        name: text(one, "name"),
        kind: kind(one.get("schema")),
        required: one.get("required") == Some(&Value::Bool(true)),
        description: explained(one),
        example: example(one),
    };
    let given = |(status, one): (&String, &Value)| Given {
        status: status.clone(),
        description: text(one, "description"),
        body: content(one.get("content")),
    };
    let mut answers: Vec<Given> = entries(told.get("responses")).map(given).collect();
    answers.retain(|one| one.status != "default");
    Operation {
        id: text(told, "operationId"),
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: text(told, "summary"),
        description: text(told, "description"),
        has_token: told.get("security").is_some(),
        parameters: list(told.get("parameters")).map(parameter).collect(),
        body: told.get("requestBody").and_then(|body| content(body.get("content"))),
        answers,
    }
}

fn content(content: Option<&Value>) -> Option<Type> {
    entries(content).next().map(|(_, held)| kind(held.get("schema")))
}

/// The named types, by name.
fn schemas(document: &Value) -> Vec<Schema> {
    let told = document.pointer("/components/schemas");
    let schema = |(name, held): (&String, &Value)| Schema {
        name: name.clone(),
        description: text(held, "description"),
        fields: fields(held),
    };
    entries(told).map(schema).collect()
}

/// The parts of a type; one that builds on another names it first.
fn fields(schema: &Value) -> Vec<Field> {
    let mut found = Vec::new();
    for part in list(schema.get("allOf")) {
        match part.get("$ref") {
            Some(_) => found.push(Field {
                name: "…".to_owned(),
                kind: kind(Some(part)),
                required: true,
                description: text(part, "description"),
                example: String::new(),
            }),
            None => found.extend(fields(part)),
        }
    }
    let required: Vec<&str> = list(schema.get("required")).filter_map(Value::as_str).collect();
    for (name, held) in entries(schema.get("properties")) {
        found.push(Field {
            name: name.clone(),
            kind: kind(Some(held)),
            required: required.contains(&name.as_str()),
            description: explained(held),
            example: example(held),
        });
    }
    found
}

/// What a thing is, where it says so itself or its type does.
fn explained(held: &Value) -> String {
    let places = std::iter::once(held).chain(held.get("schema")).chain(list(held.get("oneOf")));
    places.map(|one| text(one, "description")).find(|text| !text.is_empty()).unwrap_or_default()
}

/// What it may look like.
fn example(held: &Value) -> String {
    let given = held.get("example").or_else(|| held.pointer("/schema/example"));
    match given.or_else(|| held.pointer("/examples/0")) {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

/// A type in a few words.
fn kind(schema: Option<&Value>) -> Type {
    let Some(schema) = schema else { return plain(String::new()) };
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = name.rsplit('/').next().unwrap_or_default().to_owned();
        return Type { link: name.clone(), text: name };
    }
    if let Some(found) =
        list(schema.get("oneOf")).chain(list(schema.get("allOf"))).find(|one| one.get("$ref").is_some())
    {
        return kind(Some(found));
    }
    if let Some(items) = schema.get("items") {
        let inner = kind(Some(items));
        return Type { text: format!("{}[]", inner.text), link: inner.link };
    }
    let codes: Vec<&str> = list(schema.get("enum")).filter_map(Value::as_str).collect();
    if !codes.is_empty() {
        return plain(codes.join(" | "));
    }
    let name = match schema.get("type") {
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        Some(Value::String(name)) => Some(name.as_str()),
        _ => None,
    };
    let format = text(schema, "format");
    let name = name.unwrap_or("any");
    plain(if format.is_empty() || name != "string" { name.to_owned() } else { format!("{name} ({format})") })
}

fn plain(text: String) -> Type {
    Type { text, link: String::new() }
}
