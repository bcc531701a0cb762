//! Fields of MT940 behind a whole beginning of a statement.
#![no_main]

use bank_statements::{Options, Reader};
use libfuzzer_sys::fuzz_target;

const HEAD: &str = ":20:1\n:25:PL61109010140000071219812874\n:28C:1\n:60F:C261104PLN0,\n";

fuzz_target!(|bytes: &[u8]| {
    let file = [HEAD.as_bytes(), bytes].concat();
    if let Ok(reader) = Reader::new(file.as_slice(), Options::default()) {
        assert!(reader.count() < 2 * file.len() + 10);
    }
});
