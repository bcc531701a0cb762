//! The examples of docs/api.md are run as they stand.

use crate::aid::{ADOPTED, NEED, send};
use crate::town::Town;
use axum::body::Body;
use mutual_aid::Role;
use serde_json::Value;
use std::path::Path;

/// Requests and the beginning of their answers, in order.
fn examples() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/api.md");
    let text = std::fs::read_to_string(path).unwrap();
    let mut found = Vec::new();
    for part in text.split("```http\n").skip(1) {
        let (request, rest) = part.split_once("```").unwrap();
        let answer = rest.split_once("```json\n").and_then(|(_, rest)| rest.split_once("```")).unwrap().0;
        found.push((request.to_owned(), answer.to_owned()));
    }
    found
}

/// Every member of the example stands in the answer; „…” stands for what differs each time.
fn holds(example: &Value, answer: &Value, at: &str) {
    match (example, answer) {
        (Value::String(text), _) if text == "…" => assert!(!answer.is_null(), "{at} is not there"),
        (Value::Object(parts), Value::Object(told)) => {
            for (name, part) in parts {
                let told = told.get(name).unwrap_or_else(|| panic!("{at}/{name} is not there"));
                holds(part, told, &format!("{at}/{name}"));
            }
        }
        (Value::Array(items), Value::Array(told)) => {
            for (n, item) in items.iter().enumerate() {
                holds(item, told.get(n).unwrap_or(&Value::Null), &format!("{at}/{n}"));
            }
        }
        _ => assert_eq!(example, answer, "{at}"),
    }
}

/// What the examples of donations and aid name: funds, the programs that work with them, somebody who asks for aid.
async fn money_and_aid(town: &Town) -> [(&'static str, String); 5] {
    town.takes_donations().await;
    let aid = town.with_aid(&ADOPTED, 50_000).await;
    let (fund, treasurer) =
        (town.fund("statutory").await, town.program("drugi-bieg", &[Role::Treasurer]).await);
    let officer = town.program_of("danuta", &[Role::AidOfficer]).await;
    let asked = send(&town.asker().await, "/moje/pomoc/prosba", &NEED).await;
    let request = asked.path.rsplit('/').next().unwrap().to_owned();
    let (treasurer, officer) = (treasurer.token().to_owned(), officer.token().to_owned());
    [
        ("treasurer", treasurer),
        ("officer", officer),
        ("fund", fund),
        ("aid_fund", aid.as_str().to_owned()),
        ("request", request),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_examples_of_the_documentation_run() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    town.listed().await;
    let (machine, examples) = (town.machine(), examples());
    assert!(examples.len() >= 6, "the examples were not found");
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    let mut known: Vec<(&str, String)> = vec![("program", program.token().to_owned())];
    known.extend(money_and_aid(&town).await);
    for (request, answer) in examples {
        let fill = |text: &str| {
            known.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${name}"), value))
        };
        let request = fill(&request);
        let (head, body) = request.split_once("\n\n").unwrap_or((&request, ""));
        let mut lines = head.lines();
        let (method, path) = lines.next().unwrap().split_once(' ').unwrap();
        let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(": ")).collect();
        let reply = machine.send(method, path, &headers, Body::from(body.trim().to_owned())).await;
        assert!(
            reply.status.is_success() || answer.contains("\"title\""),
            "{method} {path}: {:#}",
            reply.body
        );
        holds(&serde_json::from_str(&fill(&answer)).unwrap(), &reply.body, path);
        for name in ["number", "token", "version", "id"] {
            if let Some(value) = reply.body.get(name) {
                known.retain(|(known, _)| *known != name);
                known.push((name, value.as_str().map_or(value.to_string(), str::to_owned)));
            }
        }
    }
}
