//! Shows the settings: what holds now, and all there are.

use std::fmt::Write as _;

use super::{Given, KEYS, Key, Origin};

/// What holds now and where it was said, as TOML; secrets are hidden.
#[must_use]
pub fn dump(given: &Given) -> String {
    let (mut text, mut table) = (String::new(), "");
    for key in &KEYS {
        let name = heading(&mut text, &mut table, key);
        let Some(answer) = given.answer(key.name) else { continue };
        let (shown, origin) = match &answer.origin {
            Origin::Default => (answer.text.as_str(), "default".to_owned()),
            said if key.secret => ("(hidden)", said.to_string()),
            said => (answer.text.as_str(), said.to_string()),
        };
        let _ = writeln!(text, "{name} = {} # {origin}", quoted(shown));
    }
    text
}

/// Every setting with its meaning, default and name in the environment, as a file to begin with.
#[must_use]
pub fn reference() -> String {
    let mut text = String::from(
        "# Settings of pomoc: this file is pomoc.toml, or the one named with --config or in POMOC_CONFIG.\n\
         # The environment wins over the file. A secret can be read from a file of its own: write its name\n\
         # with _file behind, as keys_file here or POMOC_KEYS_FILE in the environment.\n",
    );
    let mut table = "";
    for key in &KEYS {
        let name = heading(&mut text, &mut table, key);
        let default =
            if key.default.is_empty() { String::new() } else { format!(" Default: {}.", key.default) };
        let _ = write!(text, "\n# {}{default}\n# Environment: {}\n", key.says, key.variable());
        let _ = writeln!(text, "#{name} = {}", quoted(key.example));
    }
    text
}

/// Opens the key's table if it is not open; answers the key's name within it.
fn heading(text: &mut String, table: &mut &'static str, key: &Key) -> &'static str {
    let (place, name) = key.name.split_once('.').unwrap_or(("", key.name));
    if place != *table {
        let _ = write!(text, "\n[{place}]\n");
        *table = place;
    }
    name
}

fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
