//! Elements of CAMT.053 inside a statement.
#![no_main]

use bank_statements::{Options, Reader};
use libfuzzer_sys::fuzz_target;

const HEAD: &str = "<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>PL61109010140000071219812874</IBAN></Id></Acct>";

fuzz_target!(|bytes: &[u8]| {
    let file = [HEAD.as_bytes(), bytes].concat();
    if let Ok(reader) = Reader::new(file.as_slice(), Options::default()) {
        assert!(reader.count() < 2 * file.len() + 10);
    }
});
