//! What the command line does, from outside: the binary, its exit codes, its words.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use pomoc::kit::id::Ids;
use pomoc::settings::Keys;

use crate::home::Home;

static MADE: AtomicU32 = AtomicU32::new(0);

/// A folder with an installation in it, gone when the test ends.
struct Installation {
    folder: PathBuf,
    port: u16,
    home: Home,
}

impl Installation {
    /// Settings that are right, on an empty database.
    fn new() -> Installation {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("pomoc-console-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let it = Installation { folder, port, home: Home::new() };
        std::fs::write(it.folder.join("keys"), Keys::make(&Ids::system()).to_text()).unwrap();
        it.says("");
        it
    }

    /// Writes the settings, with a line more.
    fn says(&self, line: &str) {
        let (port, database) = (self.port, &self.home.url);
        let text = format!(
            "url = \"http://localhost:{port}\"\nlisten = \"127.0.0.1:{port}\"\ndatabase = \"{database}\"\n\
             keys_file = \"keys\"\n{line}\n"
        );
        std::fs::write(self.folder.join("pomoc.toml"), text).unwrap();
    }

    fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pomoc"));
        command.args(words.split(' ')).current_dir(&self.folder).env_remove("POMOC_TEST_DATABASE");
        command
    }

    fn run(&self, words: &str) -> Told {
        Told::of(&self.command(words).output().unwrap())
    }

    fn serve(&self) -> Serving {
        let mut child = self.command("serve").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, format!("Serving http://localhost:{0} on 127.0.0.1:{0}.\n", self.port));
        Serving(child)
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A server that is ended with its test.
struct Serving(Child);

impl Serving {
    /// Asks it to end as a supervisor does, and waits.
    fn end(mut self) -> Told {
        assert!(Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap().success());
        let begun = Instant::now();
        while self.0.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < Duration::from_secs(10), "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
        let mut log = String::new();
        for line in BufReader::new(self.0.stderr.take().unwrap()).lines() {
            log += &line.unwrap();
            log.push('\n');
        }
        Told { code: self.0.wait().unwrap().code().unwrap(), out: String::new(), err: log }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[derive(Debug)]
struct Told {
    code: i32,
    out: String,
    err: String,
}

impl Told {
    fn of(output: &Output) -> Told {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Told { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    #[track_caller]
    fn is(&self, code: i32) -> &Told {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

#[test]
fn wrong_usage_is_two_and_a_refusal_is_one_sentence_and_one() {
    let it = Installation::new();
    assert!(it.run("nonsense").is(2).err.contains("unrecognized subcommand"));
    it.run("migrate --nonsense").is(2);
    it.says("lisen = \"x\"");
    let refused = it.run("serve");
    assert_eq!(refused.is(1).err, "pomoc: pomoc.toml line 5: lisen is no setting; did you mean listen?\n");
    assert_eq!(it.run("config check").is(1).err, refused.err);
}

#[test]
fn the_settings_are_checked_and_shown_without_secrets() {
    let it = Installation::new();
    it.run("config check").is(0);
    let shown = it.run("config dump");
    assert!(shown.is(0).out.contains(&format!("listen = \"127.0.0.1:{}\" # pomoc.toml line 2", it.port)));
    assert!(shown.out.contains("keys = \"(hidden)\"") && !shown.out.contains("signing:"), "{}", shown.out);
    assert!(it.run("config reference").is(0).out.contains("# Environment: POMOC_SMTP"));
    assert!(it.command("config check").env("POMOC_NONSENSE", "1").output().unwrap().status.code() == Some(1));
}

#[test]
fn a_database_is_brought_to_its_shape_once() {
    let it = Installation::new();
    assert!(it.run("migrate --check").is(1).out.starts_with("0001_kit\n"));
    assert!(it.run("serve").is(1).err.contains("`pomoc migrate` applies them"));
    assert!(it.run("migrate").is(0).out.starts_with("Applied migrations: "));
    assert_eq!(it.run("migrate").is(0).out, "Nothing was pending.\n");
    it.run("migrate --check").is(0);
}

#[test]
fn a_server_answers_the_healthcheck_and_ends_when_asked() {
    let it = Installation::new();
    it.run("migrate").is(0);
    assert!(it.run("healthcheck").is(1).err.contains("does not answer"));
    let serving = it.serve();
    let begun = Instant::now();
    while it.run("healthcheck").code != 0 {
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", it.run("healthcheck"));
    }
    assert_eq!(it.run("healthcheck").is(0).out, "The server is ready.\n");
    let second = it.run("serve");
    assert!(second.is(1).err.contains("cannot be listened on"), "{second:?}");
    let told = serving.end();
    told.is(0);
    it.run("healthcheck").is(1);
}

#[test]
fn the_log_is_for_machines_and_tells_nothing_of_anybody() {
    let it = Installation::new();
    it.run("migrate").is(0);
    let serving = it.serve();
    let path = "/panel/drugi-bieg/pliki/sekret-1?telefon=600100200";
    let agent = by_hand(it.port, path);
    assert!(agent.starts_with("HTTP/1.1 "), "{agent}");
    let log = serving.end().err;
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = lines.iter().find(|line| line["target"] == "pomoc::requests").unwrap();
    assert_eq!(line["fields"]["route"], "/panel/{org}/pliki/{id}");
    for word in ["sekret", "600100200", "Przegladarka", "127.0.0.1"] {
        assert!(!log.contains(word), "{word}: {log}");
    }
}

/// A request by hand; answers what came back.
fn by_hand(port: u16, path: &str) -> String {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    let head = "Host: localhost\r\nUser-Agent: Przegladarka\r\nConnection: close";
    write!(stream, "GET {path} HTTP/1.1\r\n{head}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_doctor_looks_at_everything() {
    let it = Installation::new();
    let told = it.run("doctor");
    assert!(told.is(1).out.contains("MEND migrations: pending"), "{told:?}");
    assert!(told.out.contains("MEND keys:") && told.out.contains("chmod 600"), "{told:?}");
    it.run("migrate").is(0);
    assert!(Command::new("chmod").arg("600").arg(it.folder.join("keys")).status().unwrap().success());
    let told = it.run("doctor");
    if it.home.is(pomoc::kit::db::Engine::Sqlite) {
        told.is(0);
    }
    for line in [
        "ok   settings",
        "ok   address",
        "ok   keys",
        "ok   data",
        "ok   database",
        "ok   clock",
        "note mail",
    ] {
        assert!(told.out.contains(line), "{line}: {told:?}");
    }
    it.says("smtp = \"smtp://127.0.0.1:1\"\nmail_from = \"pomoc@example.org\"");
    let told = it.run("doctor");
    assert!(told.is(1).out.contains("MEND mail: the mail server cannot be reached"), "{told:?}");
    assert!(it.run("mail test ala@example.org").is(1).err.contains("cannot be reached"));
}

#[test]
fn the_manual_and_completions_name_every_command() {
    let it = Installation::new();
    let (manual, completions) = (it.run("man"), it.run("completions bash"));
    for command in ["serve", "migrate", "doctor", "healthcheck", "config", "mail"] {
        assert!(manual.is(0).out.contains(&format!(".SH \"{}\"", command.to_uppercase())), "{command}");
        assert!(completions.is(0).out.contains(command), "{command}");
    }
    assert_eq!(it.run("version").is(0).out, format!("pomoc {}\n", env!("CARGO_PKG_VERSION")));
}
