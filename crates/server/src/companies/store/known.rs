//! Who speaks for which company, and what is taken already.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Tx, params, sql};
use mutual_aid::CompanyId;

/// Whether a company of this tax number is known.
///
/// # Errors
/// The database failed.
pub fn nip_is_known(tx: &mut Tx, nip: &str) -> Result<bool, Broken> {
    Ok(tx.one(sql("select id from companies where nip = $1"), &params![nip])?.is_some())
}

/// Whether nobody has this name in addresses.
///
/// # Errors
/// The database failed.
pub fn slug_is_free(tx: &mut Tx, slug: &str) -> Result<bool, Broken> {
    Ok(tx.one(sql("select id from companies where slug = $1"), &params![slug])?.is_none())
}

/// The companies an account speaks for.
///
/// # Errors
/// The database failed.
pub fn of_account(tx: &mut Tx, account: &str) -> Result<Vec<CompanyId>, Broken> {
    let text = sql("select company_id from company_accounts where account_id = $1");
    tx.all(text, &params![account])?.iter().map(|row| row.get("company_id").map(CompanyId)).collect()
}

/// Who signs in for a company: the accounts.
///
/// # Errors
/// The database failed.
pub fn accounts_of(tx: &mut Tx, company: &CompanyId) -> Result<Vec<String>, Broken> {
    let text = sql("select account_id from company_accounts where company_id = $1 order by account_id");
    tx.all(text, &params![company.as_str()])?.iter().map(|row| row.get("account_id")).collect()
}

/// Nobody signs in for a company any more.
///
/// # Errors
/// The database failed.
pub fn part(change: &mut Change<'_>, company: &CompanyId) -> Result<(), Failure> {
    let text = sql("delete from company_accounts where company_id = $1");
    change.tx.run(text, &params![company.as_str()])?;
    Ok(())
}
