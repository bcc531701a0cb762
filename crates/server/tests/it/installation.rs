//! An installation as its keeper sees it: a folder, a binary, a server of its own.

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
pub struct Installation {
    pub folder: PathBuf,
    pub port: u16,
    pub home: Home,
}

impl Installation {
    /// Settings that are right, on an empty database.
    pub fn new() -> Installation {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("pomoc-console-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let it = Installation { folder, port, home: Home::new() };
        std::fs::write(it.folder.join("keys"), Keys::make(&Ids::system()).to_text()).unwrap();
        it.says("");
        it
    }

    /// A folder where nothing was made yet; the database is named in the environment.
    pub fn empty() -> Installation {
        let it = Installation::new();
        std::fs::remove_file(it.folder.join("pomoc.toml")).unwrap();
        std::fs::remove_file(it.folder.join("keys")).unwrap();
        it
    }

    /// Runs on the test's own database and port, whatever the settings say.
    pub fn run_here(&self, words: &str) -> Told {
        Told::of(&self.here(self.command(words)).output().unwrap())
    }

    fn here(&self, mut command: Command) -> Command {
        command.env("POMOC_DATABASE", &self.home.url).env("POMOC_LISTEN", format!("127.0.0.1:{}", self.port));
        command
    }

    /// Writes the settings, with a line more.
    pub fn says(&self, line: &str) {
        let (port, database) = (self.port, &self.home.url);
        let text = format!(
            "url = \"http://localhost:{port}\"\nlisten = \"127.0.0.1:{port}\"\ndatabase = \"{database}\"\n\
             keys_file = \"keys\"\n{line}\n"
        );
        std::fs::write(self.folder.join("pomoc.toml"), text).unwrap();
    }

    pub fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pomoc"));
        command.args(words.split(' ')).current_dir(&self.folder).env_remove("POMOC_TEST_DATABASE");
        command
    }

    pub fn run(&self, words: &str) -> Told {
        Told::of(&self.command(words).output().unwrap())
    }

    pub fn serve(&self) -> Serving {
        let serving = Serving::begin(self.here(self.command("serve")));
        assert_eq!(serving.said, format!("Serving http://localhost:{0} on 127.0.0.1:{0}.\n", self.port));
        serving
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A server that is ended with its test.
pub struct Serving {
    child: Child,
    /// The first line it said.
    pub said: String,
}

impl Serving {
    /// Starts a server and waits for its first line.
    pub fn begin(mut command: Command) -> Serving {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
        Serving { child, said }
    }

    /// Asks it to end as a supervisor does, and waits.
    pub fn end(mut self) -> Told {
        assert!(
            Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap().success()
        );
        let begun = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < Duration::from_secs(10), "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
        let mut log = String::new();
        for line in BufReader::new(self.child.stderr.take().unwrap()).lines() {
            log += &line.unwrap();
            log.push('\n');
        }
        Told { code: self.child.wait().unwrap().code().unwrap(), out: String::new(), err: log }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a command said.
#[derive(Debug)]
pub struct Told {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Told {
    fn of(output: &Output) -> Told {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Told { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    #[track_caller]
    pub fn is(&self, code: i32) -> &Told {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

/// A request by hand; answers what came back.
pub fn by_hand(port: u16, path: &str) -> String {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    let head = "Host: localhost\r\nUser-Agent: Przegladarka\r\nConnection: close";
    write!(stream, "GET {path} HTTP/1.1\r\n{head}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
