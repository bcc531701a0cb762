//! What the tree promises: short files, one place for SQL, a kit without the programme, three equal languages.

mod imports;
mod names;
pub mod words;

use crate::home::Home;
use pomoc::kit::db::{Broken, Tx, sql};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const MAPS: [&str; 7] =
    ["lib.rs", "routes.rs", "policy.rs", "reactions.rs", "schedule.rs", "event.rs", "refusal.rs"];

pub fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a folder and below, by their names from `crates` on.
pub fn files(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            let name = path.strip_prefix(crates()).unwrap_or(&path).display().to_string();
            found.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

fn sources() -> Vec<(String, String)> {
    let found = files(&crates(), "rs");
    assert!(found.len() > 40, "the sources are not where they should be");
    found
}

/// A `store.rs`, or a file in the folder of one.
fn is_store(name: &str) -> bool {
    name.ends_with("store.rs") || name.contains("/store/")
}

/// The literals given to `sql(…)`.
fn statements(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split("sql(").skip(1) {
        if let Some(literal) = part.trim_start().strip_prefix('"') {
            found.push(literal.split('"').next().unwrap_or_default().to_owned());
        }
    }
    found
}

#[test]
fn no_file_is_longer_than_three_hundred_lines() {
    for (name, text) in sources() {
        let map = MAPS.iter().any(|map| name.ends_with(&format!("/{map}")));
        assert!(map || text.lines().count() <= 300, "{name} has {} lines", text.lines().count());
    }
}

/// Functions with more than forty lines, each with its reason.
const LONGER: [(&str, &str, &str); 4] = [
    ("messages/requester.rs", "known", "one match over what can be told"),
    ("reviews/file.rs", "facts", "one match over the parts of an application"),
    ("demo/houses.rs", "apply", "an application, part after part"),
    ("word-index/examples/measure.rs", "main", "a measurement, read from its beginning"),
];

/// The functions of a source with their lines; `rustfmt` puts the end of one below its beginning.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let words = ["pub ", "pub(crate) ", "pub(super) ", "const ", "async "];
        let code = words.iter().fold(code, |code, word| code.strip_prefix(word).unwrap_or(code));
        let Some(name) = code.strip_prefix("fn ").and_then(|rest| rest.split(['(', '<']).next()) else {
            continue;
        };
        let indent = &line[..line.len() - line.trim_start().len()];
        let ends = |other: &&str| **other == format!("{indent}}}") || **other == format!("{indent});");
        let one_line = line.ends_with('}') || line.ends_with(';');
        let length = if one_line { 1 } else { lines[at..].iter().position(ends).map_or(0, |n| n + 1) };
        found.push((name.to_owned(), length));
    }
    found
}

/// Tests tell stories and may be longer; the maps are lists.
#[test]
fn no_function_is_longer_than_forty_lines() {
    let mut needed = BTreeSet::new();
    let mut seen = 0;
    for (name, text) in sources().into_iter().filter(|(name, _)| !name.contains("/tests/")) {
        let map = MAPS.iter().any(|map| name.ends_with(&format!("/{map}")));
        for (function, length) in functions(&text) {
            seen += 1;
            let known = LONGER.iter().find(|(file, known, _)| name.ends_with(file) && *known == function);
            match known {
                Some(known) if length > 40 => _ = needed.insert(known),
                _ => assert!(map || length <= 40, "{name}: {function} has {length} lines"),
            }
        }
    }
    assert!(seen > 1500, "the functions were not found");
    assert_eq!(needed.len(), LONGER.len(), "an exception is no longer needed: {needed:?}");
}

#[test]
fn sql_stands_in_stores_and_in_the_kit_only() {
    for (name, text) in sources() {
        let home = name.contains("/kit/") || is_store(&name) || name.contains("/tests/");
        assert!(home || !text.contains("sql("), "{name} holds SQL");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_statement_of_the_stores_prepares() {
    let home = Home::of_kit();
    let stores = sources().into_iter().filter(|(name, _)| name.contains("server/src") && is_store(name));
    let texts: Vec<String> = stores.flat_map(|(_, text)| statements(&text)).collect();
    assert!(texts.len() >= 5, "the statements were not found");
    for text in texts {
        let statement = sql(String::leak(text));
        let story = move |tx: &mut Tx| tx.prepares(statement);
        let prepared = home.db.look::<(), Broken, _>(story).await;
        assert!(prepared.is_ok(), "{}: {prepared:?}", statement.text());
    }
}
