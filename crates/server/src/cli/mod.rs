//! The command line: what the people who run a server can do with it.

pub mod config;
mod demo;
mod doctor;
mod healthcheck;
mod import;
mod init;
mod logs;
mod mail;
mod migrate;
mod serve;
mod token;
mod user;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use thiserror::Error;

use crate::failure::Failure;
use crate::kit::db::{Broken, Db, Options};
use crate::kit::locale::Language;
use crate::sentence;
use crate::settings::Settings;

/// Why a command ends without having done its work.
#[derive(Debug, Error)]
pub enum Stop {
    /// It was refused or failed; one clear sentence.
    #[error("{0}")]
    Refused(String),
}

impl From<Broken> for Stop {
    fn from(broken: Broken) -> Self {
        Stop::of_database(&broken)
    }
}

impl Stop {
    fn of_database(broken: &Broken) -> Stop {
        Stop::Refused(format!("The database failed: {broken}; `pomoc doctor` looks for the cause."))
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Stop::Refused(match failure {
            Failure::Refused(refusal) => sentence::refusal(Language::En.words(), &refusal),
            Failure::NotFound => "There is no such thing; look at the name.".to_owned(),
            Failure::Broken(broken) => return Stop::of_database(&broken),
            other => format!("It was refused: {other}."),
        })
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Stop::Refused(format!("The machine failed: {error}."))
    }
}

/// The platform for neighbourly mutual aid.
#[derive(Debug, Parser)]
#[command(name = "pomoc", version, propagate_version = true, arg_required_else_help = true)]
pub struct Cli {
    /// The settings' file instead of pomoc.toml or /etc/pomoc/pomoc.toml
    #[arg(long, global = true, env = "POMOC_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves; ends on SIGTERM after what was begun is done
    Serve,
    /// The demo world and its server, on this machine only
    Demo(demo::Demo),
    /// Makes an installation: settings, keys, database, and a link for the first administrator
    Init {
        /// The public address, scheme and host
        #[arg(long)]
        url: String,
        /// The folder of data, from the settings' file
        #[arg(long, default_value = "data", value_name = "DIR")]
        data: PathBuf,
    },
    /// Makes accounts and lets their owners in again
    #[command(subcommand)]
    User(user::User),
    /// Lets programs of organisations in, by tokens, and takes that back
    #[command(subcommand)]
    Token(token::Token),
    /// Imports from files: looked at first, booked whole or not at all
    #[command(subcommand)]
    Import(import::Import),
    /// Brings the database to the shape this program needs
    Migrate {
        /// Only tells what is pending; exit code 1 if anything is
        #[arg(long)]
        check: bool,
    },
    /// Looks at everything the server needs: database, disk, mail, keys, clock, address
    Doctor,
    /// Asks the running server whether it is ready; exit code 1 if it is not
    Healthcheck,
    /// Shows and checks the settings
    #[command(subcommand)]
    Config(Settle),
    /// Mail
    #[command(subcommand)]
    Mail(Mail),
    /// Prints the document of the programming interface (OpenAPI 3.1)
    Openapi,
    /// Prints the manual page
    Man,
    /// Prints the completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Prints the version
    Version,
}

#[derive(Debug, Subcommand)]
enum Settle {
    /// Tells every problem with its line; exit code 1 if there is one
    Check,
    /// Shows what holds and where it was said; secrets are hidden
    Dump,
    /// Prints every setting there is, as a file to begin with
    Reference,
}

#[derive(Debug, Subcommand)]
enum Mail {
    /// Sends a test mail to an address
    Test {
        /// Where to
        address: String,
    },
}

/// Runs the command the process was started with.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(told) => {
            let _ = told.print();
            return ExitCode::from(u8::try_from(told.exit_code()).unwrap_or(2));
        }
    };
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("pomoc: {stop}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<(), Stop> {
    let file = cli.config.as_deref();
    match cli.command {
        Command::Demo(wished) => demo::run(&wished),
        Command::Init { url, data } => init::run(file, &url, &data),
        Command::User(user) => user::run(started(file)?, user),
        Command::Token(token) => token::run(started(file)?, token),
        Command::Import(import) => import::run(started(file)?, import),
        Command::Migrate { check } => migrate::run(&started(file)?, check),
        Command::Serve => serve::run(started(file)?),
        Command::Healthcheck => healthcheck::run(&config::read(file)?),
        Command::Doctor => doctor::run(file),
        Command::Config(Settle::Check) => {
            config::read(file)?;
            say("The settings are right.\n")
        }
        Command::Config(Settle::Dump) => say(&config::dump(&config::look_up(file)?)),
        Command::Config(Settle::Reference) => say(&config::reference()),
        Command::Mail(Mail::Test { address }) => mail::test(&started(file)?, &address),
        Command::Openapi => say(&format!("{}\n", crate::api::openapi::text()?)),
        Command::Man => manual(),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "pomoc", &mut std::io::stdout());
            Ok(())
        }
        Command::Version => say(concat!("pomoc ", env!("CARGO_PKG_VERSION"), "\n")),
    }
}

/// The settings, and the log as they want it.
fn started(file: Option<&std::path::Path>) -> Result<Settings, Stop> {
    let settings = config::read(file)?;
    logs::begin(&settings.log);
    Ok(settings)
}

/// Opens the database of the settings; makes the folder of an SQLite file.
fn open(settings: &Settings) -> Result<Db, Stop> {
    if let Some(path) = settings.database.0.strip_prefix("sqlite://")
        && let Some(folder) = std::path::Path::new(path).parent()
    {
        std::fs::create_dir_all(folder)?;
    }
    Ok(Db::open(&settings.database.0, &Options::default())?)
}

/// A runtime for commands that wait for the network.
fn waiting<T>(work: impl Future<Output = Result<T, Stop>>) -> Result<T, Stop> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}

/// Writes to the standard output; a reader that went away is no failure.
fn say(text: &str) -> Result<(), Stop> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// One page for the program and all its commands.
fn manual() -> Result<(), Stop> {
    let mut page = Vec::new();
    let mut program = Cli::command();
    program.build();
    clap_mangen::Man::new(program.clone()).render(&mut page)?;
    for command in program.get_subcommands() {
        page.extend_from_slice(format!(".SH \"{}\"\n", command.get_name().to_uppercase()).as_bytes());
        clap_mangen::Man::new(command.clone()).render_description_section(&mut page)?;
        clap_mangen::Man::new(command.clone()).render_options_section(&mut page)?;
    }
    say(&String::from_utf8_lossy(&page))
}
