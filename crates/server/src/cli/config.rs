//! What the file and the environment say, gathered, checked and shown.

mod gather;
mod keys;
mod settle;
mod show;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::settings::Settings;

pub use gather::gather;
pub use keys::{KEYS, Key};
pub use settle::settle;
pub use show::{dump, reference};

use super::Stop;

/// The places a file is looked for when none is named.
const FILES: [&str; 2] = ["pomoc.toml", "/etc/pomoc/pomoc.toml"];

/// What was said about each setting, and where.
#[derive(Clone, Debug, Default)]
pub struct Given {
    answers: BTreeMap<&'static str, Answer>,
    /// Relative paths count from here.
    folder: PathBuf,
}

/// One setting as it was said.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub origin: Origin,
    /// The file a secret was read from.
    pub secret_file: Option<PathBuf>,
}

/// Where something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nowhere.
    Default,
    /// In a file, on a line counted from 1.
    File(PathBuf, usize),
    /// In the environment, under this name.
    Environment(String),
    /// On the command line, with this option.
    Option(&'static str),
}

/// What is wrong, where, and how it would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub origin: Origin,
    /// Which setting.
    pub key: String,
    /// What is wrong with it.
    pub message: String,
    /// How it would be right.
    pub hint: String,
}

impl Given {
    /// What was said about a setting.
    #[must_use]
    pub fn answer(&self, key: &str) -> Option<&Answer> {
        self.answers.get(key)
    }

    /// Says a setting on the command line's behalf, over whatever was said elsewhere.
    pub fn say(&mut self, key: &'static str, text: &str, origin: Origin) {
        self.answers.insert(key, Answer { text: text.to_owned(), origin, secret_file: None });
    }

    /// Says a setting unless something was said about it.
    pub fn otherwise(&mut self, key: &'static str, text: &str) {
        if self.answers.get(key).is_none_or(|answer| answer.origin == Origin::Default) {
            self.say(key, text, Origin::Default);
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("not set"),
            Origin::File(path, line) => write!(f, "{} line {line}", path.display()),
            Origin::Environment(name) => write!(f, "environment {name}"),
            Origin::Option(name) => f.write_str(name),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.origin, self.key, self.message)?;
        match self.hint.as_str() {
            "" => f.write_str("."),
            question if question.ends_with('?') => write!(f, "; {question}"),
            hint => write!(f, "; {hint}."),
        }
    }
}

/// Reads the named file, or the first of the usual ones that exists, and the environment.
///
/// # Errors
/// Everything that is wrong, one line each.
pub fn read(named: Option<&Path>) -> Result<Settings, Stop> {
    let given = look_up(named)?;
    settle(&given).map_err(|problems| refused(&problems))
}

/// What the named or usual file and the environment say, not yet checked.
///
/// # Errors
/// The file cannot be read, or says what is no setting.
pub fn look_up(named: Option<&Path>) -> Result<Given, Stop> {
    let usual = || FILES.iter().map(PathBuf::from).find(|path| path.exists());
    let path = named.map(Path::to_path_buf).or_else(usual);
    let file = path.map(read_file).transpose()?;
    gather(file.as_ref().map(|(path, text)| (path.as_path(), text.as_str())), &environment())
        .map_err(|problems| refused(&problems))
}

/// The variables of this programme; what is not UTF-8 cannot be ours and is passed over.
#[must_use]
pub fn environment() -> BTreeMap<String, String> {
    let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        Some((name.into_string().ok()?, value.into_string().ok()?))
    };
    std::env::vars_os().filter_map(text).filter(|(name, _)| name.starts_with("POMOC_")).collect()
}

/// All problems as one refusal, one a line.
#[must_use]
pub fn refused(problems: &[Problem]) -> Stop {
    Stop::Refused(problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n"))
}

fn read_file(path: PathBuf) -> Result<(PathBuf, String), Stop> {
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok((path, text)),
        Err(error) => Err(Stop::Refused(format!("{} cannot be read: {error}.", path.display()))),
    }
}

#[cfg(test)]
mod tests;
