//! A layout that somebody typed, and a table read by it.
#![no_main]

use bank_statements::{Options, Profile, Reader};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (profile, table) = text.split_once("\n\n").unwrap_or((&text, "kiedy;ile;co\n2026-11-04;1,00;x\n"));
    let Ok(profile) = Profile::from_toml(profile) else { return };
    if let Ok(reader) = Reader::new(table.as_bytes(), Options { profiles: vec![profile] }) {
        assert!(reader.count() < 2 * table.len() + 10);
    }
});
