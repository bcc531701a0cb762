//! Holds answers to the document: the operation, the status, the media type, the schema.

use super::Reply;
use serde_json::Value;

pub struct Contract(pub Value);

impl Contract {
    pub fn read() -> Contract {
        Contract(serde_json::to_value(pomoc::api::openapi::document()).unwrap())
    }

    /// The operation of an address.
    pub fn operation(&self, method: &str, path: &str) -> Option<&Value> {
        let path = path.split('?').next().unwrap();
        let same = |template: &str| {
            let (asked, known): (Vec<&str>, Vec<&str>) =
                (path.split('/').collect(), template.split('/').collect());
            asked.len() == known.len()
                && asked.iter().zip(&known).all(|(asked, known)| asked == known || known.starts_with('{'))
        };
        let paths = self.0["paths"].as_object().unwrap();
        let exact =
            paths.get(path).or_else(|| paths.iter().find(|(known, _)| same(known)).map(|(_, item)| item));
        exact.and_then(|item| item.get(method.to_lowercase()))
    }

    #[track_caller]
    pub fn holds(&self, method: &str, path: &str, reply: &Reply, text: &str) {
        assert!(
            reply.status.as_u16() < 500 || reply.status == 503,
            "{method} {path}: {} {text}",
            reply.status
        );
        if reply.status == 304 {
            return;
        }
        let kind = reply.header("content-type");
        for said in reply.body["errors"].as_array().into_iter().flatten().map(|one| &one["detail"]) {
            assert!(said.as_str().is_some_and(|said| said.contains(' ')), "no sentence: {said}");
        }
        if reply.status.is_success() {
            assert_eq!(kind, "application/json", "{method} {path}");
        } else {
            assert_eq!(kind, "application/problem+json", "{method} {path}: {text}");
            assert_eq!(reply.body["status"], reply.status.as_u16());
            assert_eq!(reply.header("cache-control"), "no-store");
        }
        let Some(operation) = self.operation(method, path) else { return };
        let status = reply.status.as_u16().to_string();
        let told = operation["responses"].get(&status).or(operation["responses"].get("default")).unwrap();
        assert!(
            reply.status == 405 || operation["responses"].get(&status).is_some(),
            "{method} {path} tells {status}"
        );
        let schema = &told["content"][kind]["schema"];
        assert!(schema.is_object(), "{method} {path} {status} has no schema: {told:#}");
        let wrong = self.mistakes(schema, &reply.body, "");
        assert!(wrong.is_empty(), "{method} {path} {status}: {wrong:?}\n{:#}", reply.body);
    }

    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(at) => self.0.pointer(&at[1..]).unwrap_or_else(|| panic!("{at} is nowhere")),
            None => schema,
        }
    }

    /// Where a value is not as its schema says.
    pub fn mistakes(&self, schema: &Value, value: &Value, at: &str) -> Vec<String> {
        let schema = self.resolve(schema);
        if let Some(choices) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            let fits = choices.iter().any(|one| self.mistakes(one, value, at).is_empty());
            return if fits { Vec::new() } else { vec![format!("{at} fits no choice: {value}")] };
        }
        let mut wrong = Vec::new();
        if let Some(codes) = schema["enum"].as_array().filter(|codes| !codes.contains(value)) {
            wrong.push(format!("{at}: {value} is none of {codes:?}"));
        }
        let kinds: Vec<&str> = match &schema["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        if !kinds.is_empty() && !kinds.iter().any(|kind| is_a(kind, value)) {
            wrong.push(format!("{at}: {value} is no {kinds:?}"));
        }
        if schema["format"] == "date-time" && value.as_str().is_some_and(|text| !text.ends_with('Z')) {
            wrong.push(format!("{at}: {value} is no moment in UTC"));
        }
        for (n, item) in value.as_array().into_iter().flatten().enumerate() {
            wrong.extend(self.mistakes(&schema["items"], item, &format!("{at}/{n}")));
        }
        if let Some(object) = value.as_object() {
            wrong.extend(self.parts(schema, object, at));
        }
        wrong
    }

    /// The parts of an object: required ones are there, and nothing is there that the document keeps to itself.
    fn parts(&self, schema: &Value, object: &serde_json::Map<String, Value>, at: &str) -> Vec<String> {
        let (mut known, mut wrong) = (serde_json::Map::new(), Vec::new());
        let mut rest = vec![schema];
        while let Some(one) = rest.pop() {
            let one = self.resolve(one);
            rest.extend(one["allOf"].as_array().into_iter().flatten());
            known.extend(one["properties"].as_object().cloned().unwrap_or_default());
            for name in one["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !object.contains_key(name) {
                    wrong.push(format!("{at}/{name} is missing"));
                }
            }
        }
        if known.is_empty() {
            return wrong;
        }
        for (name, held) in object {
            match known.get(name) {
                Some(schema) => wrong.extend(self.mistakes(schema, held, &format!("{at}/{name}"))),
                None => wrong.push(format!("{at}/{name} stands nowhere in the document")),
            }
        }
        wrong
    }
}

fn is_a(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        _ => value.is_null(),
    }
}

#[test]
fn what_differs_from_its_schema_is_found() {
    let contract = Contract(serde_json::json!({ "components": { "schemas": { "A": {
        "type": "object", "required": ["a"], "properties": { "a": { "type": ["integer", "null"] } } } } } }));
    let schema = serde_json::json!({ "$ref": "#/components/schemas/A" });
    let wrong = |value: Value| contract.mistakes(&schema, &value, "").len();
    assert_eq!(wrong(serde_json::json!({ "a": 1 })), 0);
    assert_eq!(wrong(serde_json::json!({ "a": null })), 0);
    for value in
        [serde_json::json!({}), serde_json::json!({ "a": "1" }), serde_json::json!({ "a": 1, "b": 2 })]
    {
        assert_eq!(wrong(value), 1);
    }
}
