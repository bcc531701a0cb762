//! A fresh database for each test, gone when the test ends.

use std::sync::atomic::{AtomicU32, Ordering};

use pomoc::kit::db::{Broken, Db, Engine, Options, Tx};
use pomoc::kit::migrate::{self, Migration};

static MADE: AtomicU32 = AtomicU32::new(0);

/// A database that lives as long as a test.
pub struct Home {
    pub db: Db,
    pub url: String,
    _place: Place,
}

impl Home {
    pub fn new() -> Home {
        Home::with(&Options::default())
    }

    pub fn with(options: &Options) -> Home {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("kit_{}_{number}", std::process::id());
        let place = match server() {
            Some(server) => Place::on_server(server, name),
            None => Place::in_folder(&name),
        };
        let url = place.url();
        Home { db: Db::open(&url, options).unwrap(), url, _place: place }
    }

    /// A database of the given shape.
    pub fn shaped(text: &str) -> Home {
        Home::new().shape(text)
    }

    pub fn shape(self, text: &str) -> Home {
        self.apply(&[step(1, text)]).unwrap();
        self
    }

    pub fn apply(&self, migrations: &[Migration]) -> Result<usize, Broken> {
        aside(|| migrate::run_these(&self.db, migrations, moment("2026-01-02T03:04:05Z")))
    }

    /// A database of the kit's own shape.
    pub fn of_kit() -> Home {
        let home = Home::new();
        aside(|| migrate::run(&home.db, moment("2026-01-02T03:04:05Z"))).unwrap();
        home
    }

    pub fn is(&self, engine: Engine) -> bool {
        self.db.engine() == engine
    }

    pub async fn change<T: Send + 'static>(
        &self,
        story: impl Fn(&mut Tx) -> Result<T, Broken> + Send + 'static,
    ) -> Result<T, Broken> {
        self.db.change(story).await
    }

    pub async fn count(&self, sql: pomoc::kit::db::Sql) -> i64 {
        let story = move |tx: &mut Tx| tx.one(sql, &[])?.map_or(Ok(0), |row| row.get("n"));
        self.db.look::<i64, Broken, _>(story).await.unwrap()
    }
}

pub fn step(number: i64, text: &str) -> Migration {
    Migration { number, name: "test".into(), text: text.into() }
}

pub fn moment(text: &str) -> jiff::Timestamp {
    text.parse().unwrap()
}

/// Does blocking work on a thread without a runtime.
pub fn aside<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| scope.spawn(work).join().unwrap())
}

#[allow(clippy::disallowed_methods, reason = "the engine under test is chosen from outside")]
fn server() -> Option<String> {
    std::env::var("POMOC_TEST_DATABASE").ok().filter(|url| url.starts_with("postgres"))
}

enum Place {
    Folder(std::path::PathBuf),
    Server { server: String, name: String },
}

impl Place {
    fn in_folder(name: &str) -> Place {
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Place::Folder(folder)
    }

    fn on_server(server: String, name: String) -> Place {
        ask(&server, &format!("create database {name} template template0 encoding 'UTF8'"));
        Place::Server { server, name }
    }

    fn url(&self) -> String {
        match self {
            Place::Folder(folder) => format!("sqlite://{}/kit.db", folder.display()),
            Place::Server { server, name } => server.replacen("/postgres?", &format!("/{name}?"), 1),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        match self {
            Place::Folder(folder) => {
                let _ = std::fs::remove_dir_all(folder);
            }
            Place::Server { server, name } => ask(server, &format!("drop database {name} with (force)")),
        }
    }
}

fn ask(server: &str, statement: &str) {
    aside(|| postgres::Client::connect(server, postgres::NoTls).unwrap().batch_execute(statement).unwrap());
}
