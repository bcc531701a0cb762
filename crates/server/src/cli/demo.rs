//! `pomoc demo`: the demo world and its server, for whoever wants to look, and for tests.

use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;

use super::config::{self, Origin};
use super::{Stop, logs, open, say, serve};
use crate::app::App;
use crate::demo::{self, CaseCard, Found, Keys as SignIns, SignIn, Wish};
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use crate::kit::migrate;
use crate::settings::{Keys, Settings};

/// How the demo is wished for.
#[derive(Debug, Args)]
pub struct Demo {
    /// Where to listen; this machine only
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: String,
    /// The folder of its data; started again on the same, it goes on with that world
    #[arg(long, value_name = "DIR", default_value = "pomoc-demo")]
    data: PathBuf,
    /// How many organisations serve; some more are on their way in or out
    #[arg(long, default_value_t = 33)]
    organisations: usize,
    /// How many offers
    #[arg(long, default_value_t = 600)]
    offers: usize,
    /// How many orders
    #[arg(long, default_value_t = 3000)]
    orders: usize,
    /// The same seed gives the same world
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The moment its clock shows at the start, as 2026-11-24T09:00:00Z
    #[arg(long, value_name = "MOMENT")]
    at: Option<Timestamp>,
    /// Prints one line of JSON when ready, and nothing else
    #[arg(long)]
    json: bool,
}

/// Makes the world unless it is there, and serves it until asked to end.
///
/// # Errors
/// The address is not this machine's own or is taken, the database failed, or the world cannot be made.
pub fn run(wished: &Demo) -> Result<(), Stop> {
    let listener = TcpListener::bind(wished.listen.replace("localhost:", "127.0.0.1:"));
    let listener = listener
        .map_err(|error| Stop::Refused(format!("{} cannot be listened on: {error}.", wished.listen)))?;
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        return Err(Stop::Refused("The demo listens on this machine only; use 127.0.0.1.".to_owned()));
    }
    listener.set_nonblocking(true)?;
    let settings = settings(wished, address)?;
    logs::begin(&settings.log);
    let clock = wished.at.map_or_else(Clock::system, Clock::at);
    let db = open(&settings)?;
    migrate::run(&db, clock.now())?;
    let app = App::new(db, clock, Ids::system(), settings);
    serve::runtime()?.block_on(async {
        let wish = Wish {
            organisations: wished.organisations,
            offers: wished.offers,
            orders: wished.orders,
            seed: wished.seed,
        };
        if demo::find(&app).await? == Found::Half {
            return Err(Stop::Refused(format!(
                "The world in {} was begun and not finished. Remove the folder and start again.",
                wished.data.display()
            )));
        }
        let keys = demo::fill(&app, &wish, &told(wished.json)).await?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let ready = tokio::spawn(greet(app.clone(), keys, wished.json));
        let served = crate::serve::serve(app, listener, crate::serve::asked_to_end()).await;
        ready.abort();
        Ok(served?)
    })
}

/// What the environment says, and for the rest what suits a demo.
fn settings(wished: &Demo, address: SocketAddr) -> Result<Settings, Stop> {
    let mut given =
        config::gather(None, &config::environment()).map_err(|problems| config::refused(&problems))?;
    let data = wished.data.to_string_lossy().into_owned();
    given.say("listen", &address.to_string(), Origin::Option("--listen"));
    given.say("data", &data, Origin::Option("--data"));
    given.otherwise("url", &format!("http://localhost:{}", address.port()));
    if given.answer("keys").is_none_or(|answer| answer.text.is_empty()) {
        given.otherwise("keys", &keys(&wished.data)?);
    }
    for (key, text) in [
        ("log", "warn"),
        ("mail_from", "Pomoc Wzajemna <pomoc@pomoc.example>"),
        ("operator.name", "Serwer pokazowy"),
        ("operator.phone", "48 300 10 20"),
        ("operator.hours", "pn–pt 9–15"),
        ("operator.email", "serwer@pomoc.example"),
        ("organiser.name", "Fundacja Pokazowa"),
        ("organiser.phone", "48 300 10 30"),
        ("organiser.hours", "pn–pt 9–15"),
        ("organiser.email", "program@pomoc.example"),
    ] {
        given.otherwise(key, text);
    }
    let settings = config::settle(&given).map_err(|problems| config::refused(&problems))?;
    Ok(Settings { demo: true, ..settings })
}

/// The keys of this demo: made once, kept beside its data, so that forms and second factors outlive a start.
fn keys(data: &Path) -> Result<String, Stop> {
    let path = data.join("keys");
    if let Ok(text) = std::fs::read_to_string(&path) {
        return Ok(text);
    }
    std::fs::create_dir_all(data)?;
    let text = Keys::make(&Ids::system()).to_text();
    super::init::write_new(&path, &text, 0o600)?;
    Ok(text)
}

/// Tells how far the world is, on the standard error: in one line on a terminal, rarely elsewhere.
fn told(quiet: bool) -> impl Fn(&str, usize, usize) + Send + Sync {
    let terminal = std::io::stderr().is_terminal();
    move |what: &str, done: usize, all: usize| {
        let whole = done >= all;
        let mut err = std::io::stderr();
        let _ = match (terminal, whole) {
            (true, false) => write!(err, "\r{what}: {done} / {all} "),
            (true, true) => writeln!(err, "\r{what}: {all}        "),
            (false, true) if !quiet => writeln!(err, "{what}: {all}"),
            (false, _) => Ok(()),
        };
    }
}

/// Says where the world is and who may enter, once the server can answer.
async fn greet(app: App, keys: SignIns, json: bool) {
    while !app.offers.is_whole() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let url = &app.settings.url;
    let text = if json {
        format!("{}\n", serde_json::json!({ "url": url, "accounts": keys.accounts, "cases": keys.cases }))
    } else {
        greeting(url, &keys)
    };
    let _ = say(&text);
}

fn greeting(url: &str, keys: &SignIns) -> String {
    let mut text = format!("\nThe demo world is ready:\n  {url}/\n  {url}/logowanie\n\n");
    for account in &keys.accounts {
        let house = account.organisation.as_deref().map(|slug| format!("{url}/panel/{slug}"));
        let SignIn { role, login, password, .. } = account;
        let _ = writeln!(text, "  {role:<22} {login:<26} {password:<22} {}", house.unwrap_or_default());
    }
    let _ = writeln!(text, "\nRequests to follow at {url}/moja-prosba, by number and phone:");
    for CaseCard { status, number, contact } in &keys.cases {
        let _ = writeln!(text, "  {status:<22} {number:<26} {contact}");
    }
    text.push_str("\nCtrl-C ends it. Everybody and everything in it is invented.\n");
    text
}
