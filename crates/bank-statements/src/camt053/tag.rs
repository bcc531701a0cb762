//! The elements of CAMT.053 that are read; namespaces and prefixes differ by version and bank and are left aside.

macro_rules! tags {
    ($($name:ident),* $(,)?) => {
        /// An element by its local name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the names of the standard")]
        #[allow(clippy::upper_case_acronyms, reason = "the names of the standard")]
        pub(crate) enum Tag { $($name,)* Other }

        impl Tag {
            pub(crate) fn of(name: &str) -> Self {
                match name {
                    $(stringify!($name) => Self::$name,)*
                    _ => Self::Other,
                }
            }
        }
    };
}

tags! {
    Document, BkToCstmrStmt, Stmt, Id, ElctrncSeqNb, LglSeqNb, Acct, IBAN, Othr, Ccy, Bal, Tp, CdOrPrtry, Cd, Amt,
    CdtDbtInd, Dt, DtTm, Ntry, NtryRef, RvslInd, Sts, BookgDt, ValDt, AcctSvcrRef, BkTxCd, Prtry, NtryDtls, TxDtls,
    Refs, EndToEndId, AmtDtls, TxAmt, RltdPties, Dbtr, Cdtr, UltmtDbtr, Pty, Nm, DbtrAcct, CdtrAcct, RmtInf, Ustrd,
    Strd, CdtrRefInf, Ref, AddtlTxInf, AddtlNtryInf, PstlAdr, StrtNm, BldgNb, PstCd, TwnNm, AdrLine,
}
