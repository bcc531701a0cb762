//! I5 in the programming interface: the schemas of aid hold nothing of work.

use crate::api::schema::Contract;
use serde_json::Value;
use std::collections::BTreeSet;

/// Everything a schema holds, by the names of its parts and of what these hold.
fn parts(document: &Value, schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(all) => {
            if let Some(at) = all.get("$ref").and_then(Value::as_str)
                && found.insert(at.to_owned())
            {
                parts(document, document.pointer(&at[1..]).unwrap(), found);
            }
            for (name, held) in all.get("properties").and_then(Value::as_object).into_iter().flatten() {
                found.insert(name.clone());
                parts(document, held, found);
            }
            all.iter()
                .filter(|(name, _)| *name != "properties")
                .for_each(|(_, held)| parts(document, held, found));
        }
        Value::Array(items) => items.iter().for_each(|item| parts(document, item, found)),
        _ => {}
    }
}

/// The decisive line: nothing that a program reads or writes about aid holds anything of what the person did, nor an id that
/// would lead there.
#[test]
fn no_schema_of_aid_holds_anything_of_work() {
    let Contract(document) = Contract::read();
    let (mut seen, mut found) = (0, BTreeSet::new());
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values().filter(|operation| operation["tags"][0] == "aid")
        {
            seen += 1;
            assert!(path.contains("/aid") || path.ends_with("/payouts"), "{path}");
            for content in ["/requestBody/content", "/responses/200/content", "/responses/201/content"] {
                operation
                    .pointer(content)
                    .into_iter()
                    .for_each(|schema| parts(&document, schema, &mut found));
            }
        }
    }
    assert!(seen > 14 && found.contains("household"), "the operations of aid were not found");
    for name in &found {
        let words = name.split(['_', '/', '-']).map(str::to_lowercase).collect::<Vec<_>>();
        for work in [
            "hour",
            "hours",
            "minutes",
            "visit",
            "visits",
            "order",
            "orders",
            "engagement",
            "slot",
            "slots",
            "offer",
        ] {
            assert!(!words.iter().any(|word| word == work), "{name} speaks of work");
        }
    }
    let answers: BTreeSet<&String> =
        found.iter().filter(|name| *name == "person" || *name == "people").collect();
    let asked = document.pointer("/components/schemas/NewAidRequest/properties/person").is_some();
    assert!(asked && answers.len() == 1, "an id of a person is sent, and never answered: {answers:?}");
    let read = document.pointer("/components/schemas/AidRequest/properties").unwrap().as_object().unwrap();
    assert!(!read.contains_key("person") && read.contains_key("need"));
}
