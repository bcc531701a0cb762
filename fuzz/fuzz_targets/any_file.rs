//! Whatever a file holds, reading it ends, and what it says agrees with itself.
#![no_main]

use bank_statements::{Options, Part, Reader};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(reader) = Reader::new(bytes, Options::default()) else { return };
    let (mut lines, mut sum) = (0, 0_i64);
    for part in reader {
        match part {
            Ok(Part::Opening(_)) => (lines, sum) = (0, 0),
            Ok(Part::Line(line)) => {
                assert_ne!(line.amount, 0);
                (lines, sum) = (lines + 1, sum.saturating_add(line.amount));
            }
            Ok(Part::Closing(closing)) => assert_eq!((closing.lines, closing.sum), (lines, sum)),
            Err(problem) => assert!(!problem.to_string().is_empty()),
        }
    }
});
