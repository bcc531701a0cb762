//! The links and forms of a page, as a browser finds them, and answers that somebody might give.

use super::chance::Chance;
use std::collections::BTreeMap;

/// A form that posts.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    fields: Vec<Field>,
}

#[derive(Debug, Clone)]
struct Field {
    name: String,
    kind: String,
    /// What stands in it, or what can be chosen.
    values: Vec<String>,
}

/// What people write where anything may be written.
const WORDS: [&str; 12] = [
    "Radom",
    "10:00",
    "12,50",
    "2",
    "naprawa roweru w piwnicy",
    "2026-12-01",
    "Żółć Ala",
    "601 234 567",
    "ala@poczta.example",
    "",
    "<b>💥</b>",
    "26-600",
];

impl Form {
    /// The forms of a page that change something here.
    pub fn all(body: &str) -> Vec<Form> {
        let parts = body.split("<form").skip(1).map(|part| part.split("</form").next().unwrap_or_default());
        let read = parts.filter_map(|part| {
            let head = part.split('>').next().unwrap_or_default();
            let action = attribute(head, "action")?;
            let is_here = head.contains("method=\"post\"") && !action.contains("/wyloguj");
            is_here.then(|| Form { action, fields: fields(part) })
        });
        read.collect()
    }

    /// Answers that somebody might give.
    pub fn filled(&self, chance: &mut Chance) -> Vec<(String, String)> {
        self.filled_with(chance, &[])
    }

    /// The same, with one of these words in about a third of the fields.
    pub fn filled_with(&self, chance: &mut Chance, words: &[String]) -> Vec<(String, String)> {
        let mut answers = Vec::new();
        for field in &self.fields {
            let is_token = field.name == "token" || field.name == "jednorazowy";
            if let Some(word) = chance.one_of(words).filter(|_| !is_token && chance.in_hundred(35)) {
                answers.push((field.name.clone(), word.clone()));
                continue;
            }
            let skipped = field.kind == "checkbox" && chance.in_hundred(40);
            if let Some(value) = field.answer(chance).filter(|_| !skipped) {
                answers.push((field.name.clone(), value));
            }
        }
        answers
    }
}

impl Field {
    fn answer(&self, chance: &mut Chance) -> Option<String> {
        let given = chance.one_of(&self.values).cloned();
        match self.kind.as_str() {
            "hidden" | "radio" | "checkbox" | "select" | "submit" => given,
            _ if chance.in_hundred(60) && given.as_ref().is_some_and(|text| !text.is_empty()) => given,
            "date" => Some(format!("2026-{}", chance.one_of(["11-20", "11-24", "11-27", "12-04"])?)),
            "time" => chance.one_of(["08:00", "10:30", "16:00"]).map(str::to_owned),
            "number" => Some((1 + chance.below(20)).to_string()),
            "email" => Some("ala@poczta.example".to_owned()),
            "tel" => Some("601 234 567".to_owned()),
            "file" => None,
            _ => chance.one_of(WORDS).map(str::to_owned),
        }
    }
}

/// The links of a page within the site, without the one that signs out.
pub fn links(body: &str) -> Vec<String> {
    let found = body.split("<a ").skip(1).filter_map(|tag| attribute(tag.split('>').next()?, "href"));
    let here = found.map(|link| link.split('#').next().unwrap_or_default().replace("&#38;", "&"));
    here.filter(|link| {
        let is_page = link.starts_with('/') && !link.starts_with("//") && !link.contains("/static/");
        is_page && !link.contains("/wyloguj") && !link.contains("jezyk=")
    })
    .collect()
}

fn fields(form: &str) -> Vec<Field> {
    let mut found: Vec<Field> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for part in form.split('<').skip(1) {
        let (head, text) = part.split_once('>').unwrap_or((part, ""));
        let tag = head.split_whitespace().next().unwrap_or_default();
        if tag == "option" {
            if let Some(last) = found.last_mut() {
                last.values.push(attribute(head, "value").unwrap_or_else(|| text.trim().to_owned()));
            }
            continue;
        }
        let kind = match tag {
            "input" => attribute(head, "type").unwrap_or_else(|| "text".to_owned()),
            "select" | "textarea" => tag.to_owned(),
            "button" => "submit".to_owned(),
            _ => continue,
        };
        let Some(name) = attribute(head, "name") else { continue };
        let value = if tag == "textarea" { Some(text.to_owned()) } else { attribute(head, "value") };
        let together = ["radio", "submit"].contains(&kind.as_str()).then(|| places.get(&name)).flatten();
        match together.and_then(|at| found.get_mut(*at)) {
            Some(field) => field.values.extend(value),
            None => {
                places.insert(name.clone(), found.len());
                found.push(Field { name, kind, values: value.into_iter().collect() });
            }
        }
    }
    found
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = format!(" {tag}");
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.replace("&#38;", "&").replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'"))
}
