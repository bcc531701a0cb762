//! Where accounts are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::kit::locale::Language;
use mutual_aid::refusal::AccountRefusal;
use mutual_aid::words::Email;
use mutual_aid::{AccountId, Member, Moment, OrganisationId, Role};

/// An account as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name to sign in with.
    pub login: String,
    /// The confirmed address, if there is one.
    pub email: Option<String>,
    /// What to call the person.
    pub first_name: Option<String>,
    /// The language of mails.
    pub language: Language,
    /// There is a password.
    pub has_password: bool,
    /// The version that was read.
    pub version: i64,
}

/// The form of a name or address in which it is looked up.
#[must_use]
pub fn folded(text: &str) -> String {
    polish_text::fold(text.trim())
}

/// An account with its roles and the records organisations keep of its person, and the name to greet it by.
///
/// # Errors
/// The database failed.
pub fn find_member(look: &mut Look<'_>, account: &str) -> Result<Option<(Member, String)>, Failure> {
    let text = sql("select a.login, a.first_name, f.set_at,
            (select min(r.granted_at) from roles r where r.account_id = a.id) as granted_at,
            (select min(p.first_name) from people p where p.account_id = a.id) as known_as
        from accounts a left join second_factors f on f.account_id = a.id
        where a.id = $1 and a.erased_at is null");
    let Some(row) = look.tx.one(text, &params![account])? else { return Ok(None) };
    let names: [Option<String>; 2] = [row.get("first_name")?, row.get("known_as")?];
    let name = names.into_iter().flatten().next().map_or_else(|| row.get("login"), Ok)?;
    let granted: Option<String> = row.get("granted_at")?;
    let unprotected = row.get::<Option<String>>("set_at")?.is_none();
    let days = look.law().second_factor_days;
    let overdue = |granted: Moment| granted.plus_days(days) < look.now();
    let second_factor_overdue =
        unprotected && granted.as_deref().and_then(Moment::parse).is_some_and(overdue);
    let member = Member {
        account: AccountId(account.to_owned()),
        roles: roles(look.tx, account)?,
        people: crate::people::store::list_connected(look.tx, account)?,
        companies: crate::companies::store::of_account(look.tx, account)?,
        second_factor_overdue,
    };
    Ok(Some((member, name)))
}

/// The roles of an account, and where; `None` is the whole programme.
///
/// # Errors
/// The database failed.
pub fn roles(tx: &mut Tx, account: &str) -> Result<Vec<(Role, Option<OrganisationId>)>, Failure> {
    let rows = tx.all(
        sql("select role, organisation_id from roles where account_id = $1 order by organisation_id, role"),
        &params![account],
    )?;
    let read = |row: &Row| -> Result<_, Broken> {
        let role = row.get::<String>("role")?.parse().map_err(|_| Broken::Type("roles.role".into()))?;
        let house: String = row.get("organisation_id")?;
        Ok((role, Some(house).filter(|house| !house.is_empty()).map(OrganisationId)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// An account that was not erased.
///
/// # Errors
/// There is none of that id.
pub fn find(tx: &mut Tx, id: &AccountId) -> Result<Account, Failure> {
    let text = sql("select id, login, email, first_name, language, password_hash, version
        from accounts
        where id = $1 and erased_at is null");
    let row = tx.one(text, &params![id.as_str()])?.ok_or(Failure::NotFound)?;
    Ok(Account {
        id: AccountId(row.get("id")?),
        login: row.get("login")?,
        email: row.get("email")?,
        first_name: row.get("first_name")?,
        language: row.get::<String>("language")?.parse().unwrap_or_default(),
        has_password: row.get::<Option<String>>("password_hash")?.is_some(),
        version: row.get("version")?,
    })
}

/// The account somebody signs in to with a login name or a confirmed address, with the hash of its password.
///
/// # Errors
/// The database failed.
pub fn find_sign_in(tx: &mut Tx, name: &str) -> Result<Option<(AccountId, Option<String>)>, Broken> {
    let text = sql("select id, password_hash
        from accounts
        where (login_folded = $1 or email_folded = $1) and erased_at is null
        order by login_folded = $1 desc
        limit 1");
    let row = tx.one(text, &params![folded(name)])?;
    row.map(|row| Ok((AccountId(row.get("id")?), row.get("password_hash")?))).transpose()
}

/// The account with this confirmed address.
///
/// # Errors
/// The database failed.
pub fn find_by_email(tx: &mut Tx, email: &Email) -> Result<Option<AccountId>, Broken> {
    let text = sql("select id from accounts where email_folded = $1 and erased_at is null");
    let row = tx.one(text, &params![email.as_str().to_lowercase()])?;
    row.map(|row| row.get("id").map(AccountId)).transpose()
}

/// The account of this login name.
///
/// # Errors
/// The database failed.
pub fn find_by_login(tx: &mut Tx, login: &str) -> Result<Option<AccountId>, Broken> {
    let row = tx.one(sql("select id from accounts where login_folded = $1"), &params![folded(login)])?;
    row.map(|row| row.get("id").map(AccountId)).transpose()
}

/// The hash of an account's password, if it has one.
///
/// # Errors
/// The database failed.
pub fn password_hash(tx: &mut Tx, id: &AccountId) -> Result<Option<String>, Broken> {
    let row = tx.one(sql("select password_hash from accounts where id = $1"), &params![id.as_str()])?;
    Ok(row.map(|row| row.get("password_hash")).transpose()?.flatten())
}

/// Where an account works: slug and name of each organisation, by name.
///
/// # Errors
/// The database failed.
pub fn houses(tx: &mut Tx, id: &AccountId) -> Result<Vec<(String, String)>, Broken> {
    let text = sql("select o.slug, o.name
        from organisations o
        where o.id in (select r.organisation_id from roles r where r.account_id = $1)
        order by o.name, o.id");
    tx.all(text, &params![id.as_str()])?.iter().map(|row| Ok((row.get("slug")?, row.get("name")?))).collect()
}

/// Writes a new account; the address, if any, counts as confirmed.
///
/// # Errors
/// The name or the address is taken.
pub fn insert(
    change: &mut Change<'_>,
    account: &Account,
    password_hash: Option<&str>,
) -> Result<(), Failure> {
    let now = change.now().to_string();
    let confirmed = account.email.is_some().then(|| now.clone());
    let text = sql("insert into accounts (id, login, login_folded, email, email_folded, email_confirmed_at,
            first_name, password_hash, language, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    let written = change.tx.run(
        text,
        &params![
            account.id.as_str(),
            account.login,
            folded(&account.login),
            account.email,
            account.email.as_ref().map(|email| email.to_lowercase()),
            confirmed,
            account.first_name,
            password_hash,
            account.language.code(),
            now
        ],
    );
    written.map(|_| ()).map_err(taken)
}

/// Saves name, address and language, if nobody else did meanwhile; a changed address counts as confirmed.
///
/// # Errors
/// Somebody did, or the address is taken.
pub fn save(change: &mut Change<'_>, account: &Account) -> Result<(), Failure> {
    let text = sql("update accounts
        set email = $2, email_folded = $3, first_name = $4, language = $5, version = version + 1,
            email_confirmed_at = case
                when cast($3 as text) is null then null when email_folded = $3 then email_confirmed_at else $6 end
        where id = $1 and version = $7");
    let written = change.tx.run(
        text,
        &params![
            account.id.as_str(),
            account.email,
            account.email.as_ref().map(|email| email.to_lowercase()),
            account.first_name,
            account.language.code(),
            change.now().to_string(),
            account.version
        ],
    );
    if written.map_err(taken)? == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Puts another password in place of the one before.
///
/// # Errors
/// The database failed.
pub fn set_password(change: &mut Change<'_>, id: &AccountId, hash: &str) -> Result<(), Failure> {
    let text = sql("update accounts set password_hash = $2, version = version + 1 where id = $1");
    Ok(change.tx.run(text, &params![id.as_str(), hash]).map(|_| ())?)
}

/// Takes the password away: until there is another, none opens the account.
///
/// # Errors
/// The database failed.
pub fn clear_password(change: &mut Change<'_>, id: &AccountId) -> Result<(), Failure> {
    let text = sql("update accounts set password_hash = null, version = version + 1 where id = $1");
    Ok(change.tx.run(text, &params![id.as_str()]).map(|_| ())?)
}

/// Empties the row of an account; the row stays, since the journal names it.
///
/// # Errors
/// The database failed.
pub fn empty(change: &mut Change<'_>, id: &AccountId) -> Result<(), Failure> {
    let text = sql("update accounts
        set login = id, login_folded = id, email = null, email_folded = null, email_confirmed_at = null,
            first_name = null, password_hash = null, erased_at = $2, version = version + 1
        where id = $1");
    Ok(change.tx.run(text, &params![id.as_str(), change.now().to_string()]).map(|_| ())?)
}

/// A promise of the table as a refusal.
fn taken(broken: Broken) -> Failure {
    if broken.breaks("accounts_login_folded_key") {
        return AccountRefusal::LoginTaken.into();
    }
    if broken.breaks("accounts_email_folded_key") {
        return AccountRefusal::EmailTaken.into();
    }
    broken.into()
}
