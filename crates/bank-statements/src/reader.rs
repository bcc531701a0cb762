//! Recognises what a file is and reads it part by part.

use crate::camt053::Camt053;
use crate::csv::{Csv, Profile};
use crate::input::{Encoding, Lines, Source, Utf8};
use crate::mt940::Mt940;
use crate::problem::{Problem, ProblemKind};
use crate::statement::{Format, Part};
use std::collections::VecDeque;
use std::io::Read;

/// How much of a file is looked at to tell its format.
const HEAD: usize = 4096;

/// What a caller knows beforehand.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Layouts of tables that are tried before those that are shipped.
    pub profiles: Vec<Profile>,
}

#[derive(Debug)]
enum Kind<R: Read> {
    Mt940(Box<Mt940<R>>),
    Camt053(Box<Camt053<R>>, Encoding),
    Csv(Box<Csv<R>>),
}

/// The parts of a file, one after another, in constant memory.
///
/// An item is a part or a [`Problem`]; after a problem the reader goes on where it can, so that all of them are said.
/// Whoever meets one that [is fatal](Problem::is_fatal) must use nothing of the file.
#[derive(Debug)]
pub struct Reader<R: Read> {
    kind: Kind<R>,
    queue: VecDeque<Result<Part, Problem>>,
    statements: u64,
    said: bool,
}

impl<R: Read> Reader<R> {
    /// Recognises the file.
    ///
    /// # Errors
    /// The file is empty, cannot be read, or is certainly no statement.
    pub fn new(read: R, options: Options) -> Result<Self, Problem> {
        let mut source = Source::new(read);
        let head = source
            .ahead(HEAD)
            .map_err(|error| Problem::at(0, ProblemKind::Unreadable { reason: error.kind().to_string() }))?;
        let head = head.get(..head.len().min(HEAD)).unwrap_or_default();
        refuse_others(head)?;
        let kind = match recognise(head) {
            Format::Mt940 => Kind::Mt940(Box::new(Mt940::new(Lines::new(source)))),
            Format::Csv => Kind::Csv(Box::new(Csv::new(Lines::new(source), options.profiles))),
            Format::Camt053 => {
                let encoding = declared(head);
                Kind::Camt053(Box::new(Camt053::new(Utf8::new(source, encoding))), encoding)
            }
        };
        Ok(Self { kind, queue: VecDeque::new(), statements: 0, said: false })
    }

    /// What kind of file it is.
    pub fn format(&self) -> Format {
        match &self.kind {
            Kind::Mt940(_) => Format::Mt940,
            Kind::Camt053(..) => Format::Camt053,
            Kind::Csv(_) => Format::Csv,
        }
    }

    /// The encoding, as far as the file was read.
    pub fn encoding(&self) -> Encoding {
        match &self.kind {
            Kind::Mt940(mt940) => mt940.lines().encoding(),
            Kind::Camt053(_, encoding) => *encoding,
            Kind::Csv(csv) => csv.lines().encoding(),
        }
    }

    /// The layout of the table, as soon as its header was read.
    pub fn profile(&self) -> Option<&str> {
        match &self.kind {
            Kind::Csv(csv) => csv.profile(),
            _ => None,
        }
    }

    fn step(&mut self) -> bool {
        match &mut self.kind {
            Kind::Mt940(mt940) => mt940.step(&mut self.queue),
            Kind::Camt053(camt053, _) => camt053.step(&mut self.queue),
            Kind::Csv(csv) => csv.step(&mut self.queue),
        }
    }

    /// At the end of a file that held nothing, that is the problem.
    fn nothing(&mut self) -> Option<Result<Part, Problem>> {
        let first = self.statements == 0 && !std::mem::replace(&mut self.said, true);
        first.then(|| Err(Problem::at(0, ProblemKind::NoStatement { format: self.format() })))
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Part, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.queue.is_empty() {
            if !self.step() && self.queue.is_empty() {
                return self.nothing();
            }
        }
        match self.queue.front() {
            Some(Ok(Part::Opening(_))) => self.statements += 1,
            Some(Err(problem)) => self.said |= problem.is_fatal(),
            _ => {}
        }
        self.queue.pop_front()
    }
}

/// Says what a file is that cannot be a statement.
fn refuse_others(head: &[u8]) -> Result<(), Problem> {
    let problem = |kind| Err(Problem::at(0, kind));
    if head.iter().all(u8::is_ascii_whitespace) {
        return problem(ProblemKind::Empty);
    }
    if head.starts_with(b"\xff\xfe")
        || head.starts_with(b"\xfe\xff")
        || head.iter().take(64).filter(|b| **b == 0).count() > 8
    {
        return problem(ProblemKind::Utf16);
    }
    let kinds: [(&[u8], &str); 6] = [
        (b"PK\x03\x04", "ZIP or XLSX"),
        (b"%PDF", "PDF"),
        (b"\xd0\xcf\x11\xe0", "XLS"),
        (b"\x1f\x8b", "GZIP"),
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
    ];
    match kinds.iter().find(|(mark, _)| head.starts_with(mark)) {
        Some((_, found)) => problem(ProblemKind::NotAStatement { found }),
        None => Ok(()),
    }
}

/// Tells the format by how the file begins.
fn recognise(head: &[u8]) -> Format {
    let text: String =
        head.iter().map(|byte| char::from(*byte)).filter(|c| !matches!(c, '\u{1}'..='\u{8}')).collect();
    let bare = text.trim_start_matches(|c: char| !c.is_ascii() || c.is_ascii_whitespace());
    let is_tag = |line: &str| {
        [":20:", ":25:", ":28", ":60F:", ":60M:", ":61:", "{1:", "{4:"]
            .iter()
            .any(|tag| line.starts_with(tag))
    };
    if bare.starts_with('<') {
        Format::Camt053
    } else if bare.lines().take(40).any(is_tag) {
        Format::Mt940
    } else {
        Format::Csv
    }
}

/// The encoding that XML declares; it is UTF-8 where it declares none that is known.
fn declared(head: &[u8]) -> Encoding {
    let head = String::from_utf8_lossy(head.get(..head.len().min(200)).unwrap_or_default()).into_owned();
    let declaration =
        head.split_once("?>").map(|(declaration, _)| declaration.to_owned()).unwrap_or_default();
    let name = declaration.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)).unwrap_or_default();
    let name = name.split(['"', '\'']).next().unwrap_or_default();
    match Encoding::named(name) {
        Some(Encoding::Ascii) | None => Encoding::Utf8,
        Some(known) => known,
    }
}
