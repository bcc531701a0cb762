//! Who comes back: sessions kept in the database under the hash of a token that only the browser has.

use jiff::{SignedDuration, Timestamp};

use super::db::{Broken, FromValue, Row, ToValue, Tx, Value, params, sql};
use super::id::{self, Ids};

/// The last use is written only when the one before is older than this: reading pages must not write.
const TOUCHED_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// How many characters of a browser's name are kept.
const AGENT_LENGTH: usize = 200;

/// How long a session lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People who work with other people's data: 12 hours after the last use.
    Staff,
    /// Everybody else with an account: 30 days after the last use.
    Person,
    /// One case, opened with number and contact: 30 minutes, used or not.
    Case,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Kind::Staff => "staff",
            Kind::Person => "person",
            Kind::Case => "case",
        }
    }

    /// How long the session lives after it was made or, except for a case, last used.
    pub const fn lasts(self) -> SignedDuration {
        match self {
            Kind::Staff => SignedDuration::from_hours(12),
            Kind::Person => SignedDuration::from_hours(30 * 24),
            Kind::Case => SignedDuration::from_mins(30),
        }
    }

    fn expires(self, used: Timestamp) -> Timestamp {
        used.saturating_add(self.lasts()).unwrap_or(Timestamp::MAX)
    }
}

impl ToValue for Kind {
    fn to_value(&self) -> Value {
        self.name().to_value()
    }
}

impl FromValue for Kind {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        let name = String::from_value(value)?;
        [Kind::Staff, Kind::Person, Kind::Case]
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| Broken::Type("an unknown kind of session".into()))
    }
}

/// Whose session is to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewSession<'a> {
    /// How long it lives.
    pub kind: Kind,
    /// The account that signed in.
    pub account_id: Option<&'a str>,
    /// What else it is about: the one case that was opened.
    pub subject: Option<&'a str>,
    /// How the browser calls itself, so that people know their devices apart.
    pub agent: &'a str,
}

/// A session that has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The hash of its token: names the session without opening it.
    pub key: String,
    /// How long it lives.
    pub kind: Kind,
    /// The account that signed in.
    pub account_id: Option<String>,
    /// What else it is about.
    pub subject: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used, to the nearest ten minutes.
    pub last_used_at: Timestamp,
    /// When it ends unless it is used again.
    pub expires_at: Timestamp,
    /// How the browser calls itself.
    pub agent: Option<String>,
}

impl Session {
    /// Tells whether its use should be written down again.
    pub fn wants_touch(&self, now: Timestamp) -> bool {
        now.duration_since(self.last_used_at) >= TOUCHED_EVERY
    }

    fn read(row: &Row) -> Result<Session, Broken> {
        Ok(Session {
            key: row.get("token_hash")?,
            kind: row.get("kind")?,
            account_id: row.get("account_id")?,
            subject: row.get("subject")?,
            created_at: row.get("created_at")?,
            last_used_at: row.get("last_used_at")?,
            expires_at: row.get("expires_at")?,
            agent: row.get("agent")?,
        })
    }
}

/// Makes a session and answers its token, which is stored nowhere.
pub fn make(tx: &mut Tx, ids: &Ids, new: &NewSession, now: Timestamp) -> Result<String, Broken> {
    let token = ids.token();
    let agent: String = new.agent.chars().filter(|c| !c.is_control()).take(AGENT_LENGTH).collect();
    tx.run(
        sql("
            insert into sessions
                (token_hash, kind, account_id, subject, created_at, last_used_at, expires_at, agent)
            values ($1, $2, $3, $4, $5, $5, $6, $7)"),
        &params![
            id::hash(&token),
            new.kind,
            new.account_id,
            new.subject,
            now,
            new.kind.expires(now),
            Some(agent).filter(|agent| !agent.is_empty())
        ],
    )?;
    Ok(token)
}

/// The session of a token, unless it has ended.
pub fn find(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<Session>, Broken> {
    let row = tx.one(
        sql("
            select token_hash, kind, account_id, subject, created_at, last_used_at, expires_at, agent
            from sessions
            where token_hash = $1 and expires_at > $2"),
        &params![id::hash(token), now],
    )?;
    row.as_ref().map(Session::read).transpose()
}

/// Writes down that the session is used, at most every ten minutes; answers whether it wrote.
pub fn touch(tx: &mut Tx, session: &Session, now: Timestamp) -> Result<bool, Broken> {
    if !session.wants_touch(now) {
        return Ok(false);
    }
    let expires = if session.kind == Kind::Case { session.expires_at } else { session.kind.expires(now) };
    let written = tx.run(
        sql("
            update sessions set last_used_at = $2, expires_at = $3, version = version + 1
            where token_hash = $1 and last_used_at < $2 and expires_at > $2"),
        &params![session.key, now, expires],
    )?;
    Ok(written > 0)
}

/// The sessions of an account that have not ended, the latest used first.
pub fn of_account(tx: &mut Tx, account_id: &str, now: Timestamp) -> Result<Vec<Session>, Broken> {
    let rows = tx.all(
        sql("
            select token_hash, kind, account_id, subject, created_at, last_used_at, expires_at, agent
            from sessions
            where account_id = $1 and expires_at > $2
            order by last_used_at desc, token_hash"),
        &params![account_id, now],
    )?;
    rows.iter().map(Session::read).collect()
}

/// Ends the session of a token, as signing out does.
pub fn end(tx: &mut Tx, token: &str) -> Result<(), Broken> {
    tx.run(sql("delete from sessions where token_hash = $1"), &params![id::hash(token)]).map(|_| ())
}

/// Ends one session of an account by its key; answers whether there was one.
pub fn revoke(tx: &mut Tx, account_id: &str, key: &str) -> Result<bool, Broken> {
    let ended = tx.run(
        sql("delete from sessions where token_hash = $1 and account_id = $2"),
        &params![key, account_id],
    )?;
    Ok(ended > 0)
}

/// Ends all sessions of an account but the one with the key to keep; answers how many.
pub fn revoke_all(tx: &mut Tx, account_id: &str, keep: Option<&str>) -> Result<u64, Broken> {
    tx.run(
        sql("
            delete from sessions
            where account_id = $1 and (cast($2 as text) is null or token_hash <> $2)"),
        &params![account_id, keep],
    )
}

/// Shortens the sessions of an account to those of staff, once it has a role.
pub fn tighten(tx: &mut Tx, account_id: &str, now: Timestamp) -> Result<u64, Broken> {
    tx.run(
        sql("
            update sessions
            set kind = $2, version = version + 1,
                expires_at = case when expires_at < $3 then expires_at else $3 end
            where account_id = $1 and kind = $4"),
        &params![account_id, Kind::Staff, Kind::Staff.expires(now), Kind::Person],
    )
}

/// Ends all sessions about a subject, as closing a case does; answers how many.
pub fn revoke_about(tx: &mut Tx, subject: &str) -> Result<u64, Broken> {
    tx.run(sql("delete from sessions where subject = $1"), &params![subject])
}

/// Deletes the sessions that have ended; answers how many.
pub fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from sessions where expires_at <= $1"), &params![now])
}
