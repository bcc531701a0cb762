//! Collects what the file and the environment say; the environment wins.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml_edit::{ImDocument, Item, TableLike, Value};

use super::{Answer, Given, KEYS, Key, Origin, Problem};

/// Variables that begin like settings and are none.
const OTHERS: [&str; 2] = ["POMOC_CONFIG", "POMOC_TEST_DATABASE"];

/// Collects what was said; nothing is checked yet but whether such settings exist.
///
/// # Errors
/// Everything said that is no setting, and secrets whose files cannot be read.
pub fn gather(
    file: Option<(&Path, &str)>,
    environment: &BTreeMap<String, String>,
) -> Result<Given, Vec<Problem>> {
    let mut heard = Heard::default();
    for key in &KEYS {
        heard.take(key, key.default.to_owned(), Origin::Default);
    }
    if let Some((path, text)) = file {
        heard.given.folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        heard.file(path, text);
    }
    for (variable, value) in environment {
        heard.variable(variable, value);
    }
    heard.read_secrets();
    if heard.problems.is_empty() { Ok(heard.given) } else { Err(heard.problems) }
}

#[derive(Default)]
struct Heard {
    given: Given,
    problems: Vec<Problem>,
}

impl Heard {
    fn take(&mut self, key: &Key, text: String, origin: Origin) {
        self.given.answers.insert(key.name, Answer { text, origin, secret_file: None });
    }

    /// A secret that stands in a file of its own; read once it is known that nothing else wins.
    fn take_secret(&mut self, key: &Key, path: PathBuf, origin: Origin) {
        let answer = Answer { text: String::new(), origin, secret_file: Some(path) };
        self.given.answers.insert(key.name, answer);
    }

    fn read_secrets(&mut self) {
        let mut unreadable = Vec::new();
        for (key, answer) in &mut self.given.answers {
            let Some(path) = &answer.secret_file else { continue };
            match std::fs::read_to_string(path) {
                Ok(text) => text.trim().clone_into(&mut answer.text),
                Err(error) => {
                    let message = format!("names {}, which cannot be read ({error})", path.display());
                    unreadable.push((format!("{key}_file"), answer.origin.clone(), message));
                }
            }
        }
        for (key, origin, message) in unreadable {
            self.wrong(&key, origin, message, "");
        }
    }

    fn wrong(&mut self, key: &str, origin: Origin, message: String, hint: &str) {
        self.problems.push(Problem { origin, key: key.to_owned(), message, hint: hint.to_owned() });
    }

    fn unknown(&mut self, name: &str, origin: Origin, names: impl Iterator<Item = String>) {
        let near = names.map(|known| (strsim::damerau_levenshtein(name, &known), known)).min();
        let hint = match near {
            Some((distance, known)) if distance <= 3 => format!("did you mean {known}?"),
            _ => "`pomoc config reference` lists all".to_owned(),
        };
        self.wrong(name, origin, "is no setting".to_owned(), &hint);
    }

    fn file(&mut self, path: &Path, text: &str) {
        let line = |at: usize| text.get(..at).unwrap_or(text).lines().count().max(1);
        let place = |at: usize| Origin::File(path.to_path_buf(), line(at));
        match ImDocument::parse(text) {
            Ok(document) => self.table("", document.as_table(), &place),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start + 1);
                let message = format!("({})", error.message().replace('\n', ", "));
                self.wrong(
                    "is not TOML",
                    place(at),
                    message,
                    "texts stand in quotes, as in url = \"https://…\"",
                );
            }
        }
    }

    fn table(&mut self, prefix: &str, table: &dyn TableLike, place: &dyn Fn(usize) -> Origin) {
        for (name, item) in table.iter() {
            let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
            let key_at = table.key(name).and_then(toml_edit::Key::span).or_else(|| item.span());
            let origin = place(key_at.map_or(0, |span| span.start + 1));
            match item.as_table_like() {
                Some(inner) if prefix.is_empty() => self.table(&path, inner, place),
                _ => self.entry(&path, item, origin),
            }
        }
    }

    fn entry(&mut self, name: &str, item: &Item, origin: Origin) {
        let Some(text) = item.as_value().and_then(written) else {
            return self.wrong(name, origin, "is neither a text nor a list of texts".to_owned(), "");
        };
        match find(|key| key.name.to_owned(), name) {
            Some((key, false)) => self.take(key, text, origin),
            Some((key, true)) => self.take_secret(key, self.given.folder.join(text), origin),
            None => self.unknown(name, origin, KEYS.iter().map(|key| key.name.to_owned())),
        }
    }

    fn variable(&mut self, variable: &str, value: &str) {
        if OTHERS.contains(&variable) {
            return;
        }
        let origin = Origin::Environment(variable.to_owned());
        match find(Key::variable, variable) {
            Some((key, false)) => self.take(key, value.trim().to_owned(), origin),
            Some((key, true)) => self.take_secret(key, PathBuf::from(value.trim()), origin),
            None => self.unknown(variable, origin, KEYS.iter().map(Key::variable)),
        }
    }
}

/// The key of a name, and whether the name is that of a file with the secret.
fn find(named: impl Fn(&Key) -> String, name: &str) -> Option<(&'static Key, bool)> {
    let plain = KEYS.iter().find(|key| named(key) == name).map(|key| (key, false));
    let shorter = name.strip_suffix("_file").or_else(|| name.strip_suffix("_FILE"));
    plain.or_else(|| {
        let shorter = shorter?;
        KEYS.iter().find(|key| key.secret && named(key) == shorter).map(|key| (key, true))
    })
}

/// A value as one text: yes and no as on and off, a list with commas.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.value().trim().to_owned()),
        Value::Integer(number) => Some(number.value().to_string()),
        Value::Boolean(yes) => Some(if *yes.value() { "on" } else { "off" }.to_owned()),
        Value::Array(list) => {
            let texts: Option<Vec<String>> =
                list.iter().map(|value| value.as_str().map(str::to_owned)).collect();
            texts.map(|texts| texts.join(", "))
        }
        _ => None,
    }
}
