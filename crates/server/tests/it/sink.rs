//! A mail server that keeps what it is given, on a loopback port of its own; it can refuse.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A mail as the server got it.
#[derive(Clone, Debug)]
pub struct Got {
    /// The sender of the envelope.
    pub from: String,
    /// The recipient of the envelope.
    pub to: String,
    /// The mail as it came, without the dots that were stuffed.
    pub raw: String,
}

/// The mail server.
#[derive(Clone)]
pub struct Sink {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    got: Vec<Got>,
    answers: Vec<u16>,
    visits: usize,
}

impl Sink {
    /// Opens the server; it lives as long as the test's runtime.
    pub async fn open() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Sink { address: listener.local_addr().unwrap(), state: Arc::default() };
        let state = sink.state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, state.clone()));
            }
        });
        sink
    }

    /// Where mails are handed over.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Answers the next recipients with these codes, one each, then takes mails again.
    pub fn answers(&self, codes: &[u16]) {
        self.state.lock().unwrap().answers.extend(codes);
    }

    /// Everything it was given.
    pub fn got(&self) -> Vec<Got> {
        self.state.lock().unwrap().got.clone()
    }

    /// How often somebody connected.
    pub fn visits(&self) -> usize {
        self.state.lock().unwrap().visits
    }
}

async fn converse(stream: TcpStream, state: Arc<Mutex<State>>) {
    state.lock().unwrap().visits += 1;
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).split(b'\n');
    let mut got = Got { from: String::new(), to: String::new(), raw: String::new() };
    let mut answer = "220 sink ready".to_owned();
    loop {
        if writing.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
        let Ok(Some(line)) = lines.next_segment().await else { return };
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        let upper = line.to_uppercase();
        answer = if upper.starts_with("EHLO") {
            "250-sink\r\n250 8BITMIME".to_owned()
        } else if upper.starts_with("MAIL FROM:") {
            got.from = between(&line);
            "250 ok".to_owned()
        } else if upper.starts_with("RCPT TO:") {
            got.to = between(&line);
            let mut state = state.lock().unwrap();
            let refused = if state.answers.is_empty() { None } else { Some(state.answers.remove(0)) };
            refused.map_or("250 ok".to_owned(), |code| format!("{code} <{}> not now", got.to))
        } else if upper == "DATA" {
            let _ = writing.write_all(b"354 go on\r\n").await;
            got.raw.clear();
            while let Ok(Some(line)) = lines.next_segment().await {
                let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
                if line == "." {
                    break;
                }
                got.raw += line.strip_prefix('.').unwrap_or(&line);
                got.raw.push('\n');
            }
            state.lock().unwrap().got.push(got.clone());
            "250 kept".to_owned()
        } else if upper == "QUIT" {
            let _ = writing.write_all(b"221 bye\r\n").await;
            return;
        } else {
            "250 ok".to_owned()
        };
    }
}

fn between(line: &str) -> String {
    line.split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map_or("", |(address, _)| address)
        .to_owned()
}

impl Got {
    /// A header, unfolded and decoded.
    pub fn header(&self, name: &str) -> Option<String> {
        header(&self.raw, name).map(|value| decoded_words(&value))
    }

    /// The part of the given type, decoded.
    pub fn part(&self, kind: &str) -> String {
        let whole = header(&self.raw, "Content-Type").unwrap();
        let boundary = whole.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
        let boundary = format!("--{boundary}");
        let parts = self.raw.split(&boundary);
        let part = parts
            .map(str::trim_start)
            .find(|part| header(part, "Content-Type").is_some_and(|value| value.starts_with(kind)));
        let part = part.unwrap_or_else(|| panic!("no {kind} in {}", self.raw));
        let body = part.split_once("\n\n").unwrap().1;
        match header(part, "Content-Transfer-Encoding").as_deref() {
            Some("base64") => {
                String::from_utf8(STANDARD.decode(body.split_whitespace().collect::<String>()).unwrap())
                    .unwrap()
            }
            Some("quoted-printable") => quoted_printable(&body.replace("=\n", ""), false),
            _ => body.to_owned(),
        }
    }

    /// What it says as plain text.
    pub fn text(&self) -> String {
        self.part("text/plain")
    }

    /// What it says as HTML.
    pub fn html(&self) -> String {
        self.part("text/html")
    }
}

fn header(text: &str, name: &str) -> Option<String> {
    let head = text.split("\n\n").next().unwrap_or_default().replace("\n ", " ").replace("\n\t", " ");
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(": ")?;
        found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

/// RFC 2047: `=?utf-8?b?…?=` among plain words; space between two encoded words does not count.
fn decoded_words(text: &str) -> String {
    let joined = text.replace("?= =?", "?==?");
    let mut rest = joined.as_str();
    let mut said = String::new();
    while let Some((before, after)) = rest.split_once("=?") {
        said += before;
        let mut parts = after.splitn(3, '?');
        let (_charset, way, tail) = (parts.next(), parts.next().unwrap(), parts.next().unwrap());
        let (word, left) = tail.split_once("?=").unwrap();
        said += &match way {
            "b" | "B" => String::from_utf8(STANDARD.decode(word).unwrap()).unwrap(),
            _ => quoted_printable(word, true),
        };
        rest = left;
    }
    said + rest
}

fn quoted_printable(text: &str, underscores: bool) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'=' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
            }
            b'_' if underscores => bytes.push(b' '),
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).unwrap()
}
