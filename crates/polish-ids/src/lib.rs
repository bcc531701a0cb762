//! Polish identifiers: NIP, REGON, KRS, account numbers, postal codes, phones, numbers with a check digit.
