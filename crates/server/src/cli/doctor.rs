//! `pomoc doctor`: looks at everything the server needs and says what to do.

use std::fmt::Write as _;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use super::config::{self, Given};
use super::{Stop, mail, open, say, waiting};
use crate::kit::clock::Clock;
use crate::kit::db::{Db, Engine};
use crate::kit::{health, migrate};
use crate::settings::Settings;

/// Clocks may differ by this much.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// What was found about one thing.
enum Finding {
    /// All is well.
    Well(String),
    /// It works, but could be better.
    Note(String),
    /// It must be mended.
    Ill(String),
}

use Finding::{Ill, Note, Well};

/// Looks at everything and tells it, one line each.
///
/// # Errors
/// Something must be mended.
pub fn run(file: Option<&Path>) -> Result<(), Stop> {
    let given = config::look_up(file)?;
    let settings = config::settle(&given).map_err(|problems| config::refused(&problems))?;
    let mut findings = vec![
        ("settings", Well("can be read".to_owned())),
        ("address", address(&settings)),
        ("keys", keys(&given)),
        ("data", data(&settings)),
    ];
    match open(&settings) {
        Ok(db) => findings.extend(database(&db)),
        Err(stop) => findings.push(("database", Ill(format!("cannot be opened: {stop}")))),
    }
    findings.push(("mail", post(&settings)));
    let ill = findings.iter().filter(|(_, finding)| matches!(finding, Ill(_))).count();
    say(&told(&findings))?;
    if ill == 0 { Ok(()) } else { Err(Stop::Refused(format!("To be mended: {ill}."))) }
}

fn told(findings: &[(&str, Finding)]) -> String {
    let mut text = String::new();
    for (name, finding) in findings {
        let (mark, words) = match finding {
            Well(words) => ("ok  ", words),
            Note(words) => ("note", words),
            Ill(words) => ("MEND", words),
        };
        let _ = writeln!(text, "{mark} {name}: {words}");
    }
    text
}

fn address(settings: &Settings) -> Finding {
    if settings.https() {
        return Well(settings.url.clone());
    }
    if matches!(settings.host(), "localhost" | "127.0.0.1" | "[::1]") {
        return Well(format!("{}, this machine only", settings.url));
    }
    Note(format!(
        "{} is not encrypted; put a proxy with TLS before the server and set url to https://…",
        settings.url
    ))
}

/// The keys were read with the settings; what remains is who else can read them.
fn keys(given: &Given) -> Finding {
    match given.answer("keys").and_then(|answer| answer.secret_file.as_deref()) {
        Some(path) if others_read(path) => {
            Ill(format!("{} can be read by others; chmod 600 it", path.display()))
        }
        Some(path) => Well(format!("in {}", path.display())),
        None => Well("given in the settings".to_owned()),
    }
}

#[cfg(unix)]
fn others_read(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_read(_: &Path) -> bool {
    false
}

fn data(settings: &Settings) -> Finding {
    let folder = &settings.data;
    let trial = folder.join(format!(".doctor-{}", std::process::id()));
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&trial, b"trial"));
    let _ = std::fs::remove_file(&trial);
    match written {
        Ok(()) => Well(format!("{} can be written", folder.display())),
        Err(error) => Ill(format!("{} cannot be written: {error}", folder.display())),
    }
}

fn database(db: &Db) -> Vec<(&'static str, Finding)> {
    let engine = match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    let shape = match migrate::check(db) {
        Ok(pending) if pending.is_empty() => Well("all migrations are applied".to_owned()),
        Ok(pending) => Ill(format!("pending: {}; run pomoc migrate", pending.len())),
        Err(broken) => Ill(broken.to_string()),
    };
    let shaped = matches!(shape, Well(_));
    let mut findings = vec![("database", Well(format!("{engine} answers"))), ("migrations", shape)];
    findings.extend(sorting(db).map(|finding| ("sorting", finding)));
    if shaped {
        findings.push(("clock", clock(db, Clock::system().now())));
    }
    findings
}

fn sorting(db: &Db) -> Option<Finding> {
    match health::sorting(db) {
        Ok(None) => None,
        Ok(Some(sorting)) => {
            let told = format!("{}, {}", sorting.collation, sorting.encoding);
            let right =
                sorting.encoding == "UTF8" && matches!(&*sorting.collation, "C.UTF-8" | "C.utf8" | "C");
            let hint = "make the database with template template0, encoding UTF8, locale C.UTF-8";
            Some(if right { Well(told) } else { Ill(format!("{told}; {hint}")) })
        }
        Err(broken) => Some(Ill(broken.to_string())),
    }
}

/// The machine's clock must not lie before what was already written down.
fn clock(db: &Db, now: Timestamp) -> Finding {
    let last = match health::last_moment(db) {
        Ok(last) => last,
        Err(broken) => return Ill(broken.to_string()),
    };
    let told = crate::kit::clock::text(now);
    match last {
        Some(last) if last.duration_since(now) > SKEW => Ill(format!(
            "this machine says {told}, the database {}; set the clock",
            crate::kit::clock::text(last)
        )),
        Some(last) if db.engine() == Engine::Postgres && now.duration_since(last) > SKEW => Ill(format!(
            "this machine says {told}, the database {}; set a clock",
            crate::kit::clock::text(last)
        )),
        _ => Well(told),
    }
}

fn post(settings: &Settings) -> Finding {
    if settings.smtp.is_none() {
        return Note("no mail server is set: mails are only kept in the database".to_owned());
    }
    let greeted = mail::of(settings).and_then(|mailer| {
        waiting(async { mailer.greet().await.map_err(|refused| Stop::Refused(refused.to_string())) })
    });
    match greeted {
        Ok(()) => Well("the mail server answers".to_owned()),
        Err(stop) => Ill(stop.to_string()),
    }
}
