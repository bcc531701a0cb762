//! Where tokens are kept, without their secrets.

use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::token::Token;
use mutual_aid::{AccountId, Moment, OrganisationId, Role, TokenId, Who};

/// The last use is written only when the one before is older: reading lists must not write. Seconds.
const TOUCHED_EVERY: i64 = 600;

/// A token as stored.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As far as the rules look at it.
    pub token: Token,
    /// What its organisation calls it.
    pub name: String,
    /// When it was made.
    pub made: Moment,
    /// The account whose token it is: whoever made it, or whom the keeper of the server made it for.
    pub owner: Option<AccountId>,
    /// When it was used last, give or take ten minutes.
    pub used: Option<Moment>,
    version: i64,
}

impl Kept {
    /// Whether its use is to be written down now.
    #[must_use]
    pub fn wants_touch(&self, now: Moment) -> bool {
        self.used.is_none_or(|used| used.plus_seconds(TOUCHED_EVERY) <= now)
    }
}

/// Keeps a new token by the hash of its secret, under its name and for its owner: without one for whoever makes it.
///
/// # Errors
/// The database failed.
pub fn add(
    change: &mut Change<'_>,
    token: &Token,
    (name, owner): (&str, Option<&AccountId>),
    hash: &str,
) -> Result<(), Failure> {
    let (now, by) = (change.now().to_string(), account(change.who()));
    let by = owner.map(|owner| owner.0.clone()).or(by);
    let scopes = token.scopes.iter().map(|role| <&str>::from(*role)).collect::<Vec<_>>().join(" ");
    change.tx.run(
        sql("insert into api_tokens (organisation_id, id, name, scopes, token_hash, made_at, made_by)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![token.organisation.as_str(), token.id.as_str(), name, scopes, hash, now, by],
    )?;
    Ok(())
}

/// The tokens of an organisation, the latest first; those that were taken back stand there, too.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id, name, scopes, made_at, made_by, used_at, revoked_at, version
            from api_tokens
            where organisation_id = $1
            order by made_at desc, id desc
            limit 100"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The token of a secret, by its hash.
///
/// # Errors
/// The database failed.
pub fn find_by_hash(look: &mut Look<'_>, hash: &str) -> Result<Option<Kept>, Failure> {
    let row = look.tx.one(
        sql("select organisation_id, id, name, scopes, made_at, made_by, used_at, revoked_at, version
            from api_tokens
            where token_hash = $1"),
        &params![hash],
    )?;
    Ok(row.as_ref().map(read).transpose()?)
}

/// A token of an organisation, to take it back.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text = sql("select organisation_id, id, name, scopes, made_at, made_by, used_at, revoked_at, version
        from api_tokens
        where organisation_id = $1 and id = $2");
    let row = change.tx.one(text.locked(), &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(read(&row)?)
}

/// Writes down that a token was taken back.
///
/// # Errors
/// Somebody else did it meanwhile.
pub fn save_revoked(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (now, by) = (change.now().to_string(), account(change.who()));
    let saved = change.tx.run(
        sql("update api_tokens set revoked_at = $3, revoked_by = $4, version = version + 1
            where organisation_id = $1 and id = $2 and version = $5"),
        &params![kept.token.organisation.as_str(), kept.token.id.as_str(), now, by, kept.version],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Writes down that a token was used.
///
/// # Errors
/// The database failed.
pub fn touch(keep: &mut Keep<'_>, token: &Token) -> Result<(), Failure> {
    let now = Moment(keep.now).to_string();
    keep.tx.run(
        sql("update api_tokens set used_at = $3 where organisation_id = $1 and id = $2"),
        &params![token.organisation.as_str(), token.id.as_str(), now],
    )?;
    Ok(())
}

/// What an organisation calls a token, for its histories.
///
/// # Errors
/// The database failed.
pub fn find_name(look: &mut Look<'_>, house: &str, token: &str) -> Result<Option<String>, Failure> {
    let text = sql("select name from api_tokens where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![house, token])?;
    Ok(row.map(|row| row.get("name")).transpose()?)
}

fn read(row: &Row) -> Result<Kept, Broken> {
    let moment = |text: &str| Moment::parse(text).ok_or_else(|| Broken::Type("api_tokens".into()));
    let scopes: String = row.get("scopes")?;
    let scopes = scopes.split_whitespace().map(str::parse::<Role>).collect::<Result<Vec<_>, _>>();
    Ok(Kept {
        token: Token {
            id: TokenId(row.get("id")?),
            organisation: OrganisationId(row.get("organisation_id")?),
            scopes: scopes.map_err(|_| Broken::Type("api_tokens.scopes".into()))?,
            revoked: row.get::<Option<String>>("revoked_at")?.is_some(),
        },
        name: row.get("name")?,
        made: moment(&row.get::<String>("made_at")?)?,
        owner: row.get::<Option<String>>("made_by")?.map(AccountId),
        used: row.get::<Option<String>>("used_at")?.as_deref().map(moment).transpose()?,
        version: row.get("version")?,
    })
}

fn account(who: &Who) -> Option<String> {
    match who {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    }
}
