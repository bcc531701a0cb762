//! `pomoc init`: writes the settings and the keys, makes the database, and lets the first administrator in.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use mutual_aid::Role;

use super::{Stop, config, open, say, serve, user};
use crate::app::App;
use crate::kit::clock::{self, Clock};
use crate::kit::id::Ids;
use crate::kit::migrate;
use crate::settings::Keys;

/// The login name of the first administrator.
const FIRST: &str = "operator";

/// Makes an installation.
///
/// # Errors
/// There is one already, the address is none, or the folder or database cannot be written.
pub fn run(file: Option<&Path>, url: &str, data: &Path) -> Result<(), Stop> {
    let file = file.map_or_else(|| PathBuf::from("pomoc.toml"), Path::to_path_buf);
    let keys = file.with_file_name("keys");
    let text = settings(url, data);
    refuse_wrong(&file, &text)?;
    for path in [&file, &keys] {
        if path.exists() {
            let path = path.display();
            return Err(Stop::Refused(format!("{path} exists; an installation is not made twice.")));
        }
    }
    write_new(&keys, &Keys::make(&Ids::system()).to_text(), 0o600)?;
    write_new(&file, &text, 0o644)?;
    say(&format!("Written: {} and {}.\n", file.display(), keys.display()))?;
    let settings = config::read(Some(&file))?;
    let db = open(&settings)?;
    migrate::run(&db, Clock::system().now())?;
    let app = App::new(db, Clock::system(), Ids::system(), settings);
    let link = serve::runtime()?.block_on(user::make(&app, user::New::first(FIRST, Role::Operator)))?;
    say(&format!(
        "The database is ready. Start the server with `pomoc serve`, then open this address within 24 hours\n\
         and choose a password for `{FIRST}`; it works once:\n\n  {link}\n\n"
    ))
}

/// The file as it is first written.
fn settings(url: &str, data: &Path) -> String {
    let (url, data) = (toml_edit::Value::from(url), toml_edit::Value::from(data.to_string_lossy().as_ref()));
    let day = clock::local(Clock::system().now()).date();
    format!(
        "# Written by `pomoc init` on {day}. `pomoc config reference` lists every setting.\n\
         url = {url}\nlisten = \"127.0.0.1:8080\"\ndata = {data}\nkeys_file = \"keys\"\n"
    )
}

/// Checks the settings before anything is written, with keys that are thrown away.
fn refuse_wrong(file: &Path, text: &str) -> Result<(), Stop> {
    let text: String =
        text.lines().filter(|line| !line.starts_with("keys_file")).map(|l| format!("{l}\n")).collect();
    let mut environment = config::environment();
    environment.insert("POMOC_KEYS".to_owned(), Keys::make(&Ids::system()).to_text());
    config::gather(Some((file, &text)), &environment)
        .and_then(|given| config::settle(&given))
        .map(|_| ())
        .map_err(|problems| config::refused(&problems))
}

/// Writes a file that must not exist yet.
pub(super) fn write_new(path: &Path, text: &str, mode: u32) -> Result<(), Stop> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let written = options.open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Stop::Refused(format!("{} cannot be written: {error}.", path.display())))
}
