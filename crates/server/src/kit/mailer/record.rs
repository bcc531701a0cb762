//! What is kept of mails: to whom in outline, when, about what; the words only while they went nowhere.

use jiff::{SignedDuration, Timestamp};

use super::Mail;
use crate::kit::db::{Broken, Row, Tx, params, sql};

/// So long a mail is kept.
const LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What stands in place of a secret.
const HIDDEN: &str = "•••••";

/// A mail as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// Its recipient in outline.
    pub recipient: String,
    /// What it is about.
    pub subject: String,
    /// The code of its language.
    pub language: String,
    /// What kind of mail it is.
    pub kind: String,
    /// What it says; empty once it was sent.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
}

/// An address in outline: its first letter and its domain.
#[must_use]
pub fn masked(address: &str) -> String {
    let (name, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{domain}")
}

/// Keeps a mail. One that the mail server took is kept without its words: they stand in the person's mailbox.
pub(super) fn keep(tx: &mut Tx, mail: &Mail, sent: bool, now: Timestamp) -> Result<(), Broken> {
    let without_secrets = |text: &str| {
        mail.secrets
            .iter()
            .filter(|secret| !secret.is_empty())
            .fold(text.to_owned(), |text, secret| text.replace(secret, HIDDEN))
    };
    let (text, html) = if sent {
        (String::new(), None)
    } else {
        (without_secrets(&mail.text), Some(without_secrets(&mail.html)))
    };
    let expires_at = now.saturating_add(LASTS).unwrap_or(Timestamp::MAX);
    tx.run(
        sql("insert into mails (id, created_at, recipient_masked, subject, language, body_text, body_html, kind,
                sent_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (id) do update set sent_at = excluded.sent_at"),
        &params![
            mail.id,
            now,
            masked(&mail.to),
            without_secrets(&mail.subject),
            mail.language.code(),
            text,
            html,
            mail.kind,
            sent.then_some(now),
            expires_at
        ],
    )
    .map(|_| ())
}

/// Tells whether a mail server took this mail before.
pub(super) fn was_sent(tx: &mut Tx, id: &str) -> Result<bool, Broken> {
    let found = sql("select id from mails where id = $1 and sent_at is not null");
    Ok(tx.one(found, &params![id])?.is_some())
}

/// The mails kept, the newest first, at most `most`; those before a mail's moment and id where given.
///
/// # Errors
/// The database failed.
pub fn kept(tx: &mut Tx, before: Option<(Timestamp, &str)>, most: i64) -> Result<Vec<Kept>, Broken> {
    let (moment, id) = before.map_or((None, None), |(moment, id)| (Some(moment), Some(id)));
    let rows = tx.all(
        sql("select id, created_at, recipient_masked, subject, language, body_text, body_html, kind, sent_at
            from mails
            where cast($1 as text) is null or (created_at, id) < ($1, $2)
            order by created_at desc, id desc
            limit $3"),
        &params![moment, id, most],
    )?;
    rows.iter().map(read).collect()
}

/// Deletes the mails whose time has passed; answers how many.
///
/// # Errors
/// The database failed.
pub fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from mails where expires_at <= $1"), &params![now])
}

fn read(row: &Row) -> Result<Kept, Broken> {
    Ok(Kept {
        id: row.get("id")?,
        created_at: row.get("created_at")?,
        recipient: row.get("recipient_masked")?,
        subject: row.get("subject")?,
        language: row.get("language")?,
        kind: row.get("kind")?,
        text: row.get("body_text")?,
        html: row.get("body_html")?,
        sent_at: row.get("sent_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_outline() {
        assert_eq!(masked("ala.kot@example.org"), "a…@example.org");
        assert_eq!(masked("żaneta@example.org"), "ż…@example.org");
        assert_eq!(masked("nobody"), "n…@");
    }
}
