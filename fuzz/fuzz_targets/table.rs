//! Rows below a header that a profile knows.
#![no_main]

use bank_statements::{Options, Reader};
use libfuzzer_sys::fuzz_target;

const HEAD: &str = "#Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;\n";

fuzz_target!(|bytes: &[u8]| {
    let file = [HEAD.as_bytes(), bytes].concat();
    if let Ok(reader) = Reader::new(file.as_slice(), Options::default()) {
        assert!(reader.count() < 2 * file.len() + 10);
    }
});
