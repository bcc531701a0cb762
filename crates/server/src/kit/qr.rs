//! A square code to scan, as the path of an SVG.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// Light modules around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// A code to scan: its width with the quiet zone, and its dark modules as a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules from edge to edge.
    pub size: usize,
    /// The dark modules.
    pub path: String,
}

/// The code of a text; `None` when it is too long for one.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let qr = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for (y, row) in qr.data.chunks(qr.size).take(qr.size).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one.value() == next.value()) {
            if run.first().is_some_and(|module| module.value()) {
                let (left, top, long) = (x + QUIET, y + QUIET, run.len());
                let _ = write!(path, "M{left} {top}h{long}v1h-{long}z");
            }
            x += run.len();
        }
    }
    Some(Code { size: qr.size + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_address_fits_into_a_small_code() {
        let code = code("https://pomoc.example/o/17").unwrap();
        assert_eq!(code.size, 25 + 8);
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        assert_eq!(super::code(&"x".repeat(5000)), None);
    }
}
