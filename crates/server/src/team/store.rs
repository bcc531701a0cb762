//! Where the team of an organisation and its invitations are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use jiff::Timestamp;
use mutual_aid::{AccountId, OrganisationId, Role};

/// Somebody of the team with one role.
#[derive(Debug, Clone)]
pub struct Held {
    /// The account.
    pub account: String,
    /// Its login name.
    pub login: String,
    /// The first name, where it is known.
    pub first_name: String,
    /// The role, by its stored name.
    pub role: String,
    /// Since when.
    pub since: Timestamp,
    /// Whether the account has a second factor.
    pub has_factor: bool,
}

/// An invitation.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Its id.
    pub id: String,
    /// The organisation.
    pub house: OrganisationId,
    /// The name of the organisation.
    pub house_name: String,
    /// Its name in addresses.
    pub slug: String,
    /// The roles.
    pub roles: Vec<Role>,
    /// The login it is for, folded; empty when whoever holds the link may take it.
    pub login: String,
    /// The address it was mailed to, empty when it was not.
    pub email: String,
    /// Until when it counts.
    pub expires_at: Timestamp,
    /// Somebody took it, or it was taken back.
    pub over: bool,
}

/// An invitation that is being made.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    /// The roles.
    pub roles: Vec<Role>,
    /// The login it is for, folded.
    pub login: Option<String>,
    /// The address it is mailed to.
    pub email: Option<String>,
}

/// The team of an organisation, by login.
///
/// # Errors
/// The database failed.
pub fn held(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Held>, Failure> {
    let rows = look.tx.all(
        sql("select r.account_id, a.login, a.first_name, r.role, r.granted_at, f.account_id as factor
            from roles r
            join accounts a on a.id = r.account_id
            left join second_factors f on f.account_id = a.id
            where r.organisation_id = $1
            order by a.login_folded, r.role
            limit 500"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Held {
            account: row.get("account_id")?,
            login: row.get("login")?,
            first_name: row.get::<Option<String>>("first_name")?.unwrap_or_default(),
            role: row.get("role")?,
            since: row.get("granted_at")?,
            has_factor: row.get::<Option<String>>("factor")?.is_some(),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Whether an account belongs to the team.
///
/// # Errors
/// The database failed.
pub fn belongs(look: &mut Look<'_>, house: &OrganisationId, account: &AccountId) -> Result<bool, Failure> {
    let text = sql("select role from roles where organisation_id = $1 and account_id = $2 limit 1");
    Ok(look.tx.one(text, &params![house.as_str(), account.as_str()])?.is_some())
}

/// Keeps an invitation.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    house: &OrganisationId,
    new: &NewInvitation,
    expires: Timestamp,
) -> Result<String, Failure> {
    let (id, now) = (change.ids().id(), change.now().0);
    let roles = new.roles.iter().map(|role| <&str>::from(*role)).collect::<Vec<_>>().join(" ");
    change.tx.run(
        sql("insert into invitations (organisation_id, id, roles, login_folded, email, made_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![house.as_str(), id, roles, new.login, new.email, now, expires],
    )?;
    Ok(id)
}

/// The invitations of an organisation that still count, the latest first.
///
/// # Errors
/// The database failed.
pub fn open(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Invitation>, Failure> {
    let now = look.now().0;
    let rows = look.tx.all(
        sql("select i.id, i.organisation_id, o.name, o.slug, i.roles, i.login_folded, i.email, i.expires_at,
                i.accepted_at, i.revoked_at
            from invitations i join organisations o on o.id = i.organisation_id
            where i.organisation_id = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2
            order by i.id desc
            limit 100"),
        &params![house.as_str(), now],
    )?;
    Ok(rows.iter().map(invitation).collect::<Result<_, _>>()?)
}

/// An invitation, also one that is over.
///
/// # Errors
/// There is none of that id.
pub fn find(look: &mut Look<'_>, id: &str) -> Result<Invitation, Failure> {
    let text =
        sql("select i.id, i.organisation_id, o.name, o.slug, i.roles, i.login_folded, i.email, i.expires_at,
            i.accepted_at, i.revoked_at
        from invitations i join organisations o on o.id = i.organisation_id
        where i.id = $1");
    let row = look.tx.one(text, &params![id])?.ok_or(Failure::NotFound)?;
    Ok(invitation(&row)?)
}

/// Somebody took an invitation: the address it went to is no longer needed. Tells whether nobody did before.
///
/// # Errors
/// The database failed.
pub fn accept(change: &mut Change<'_>, id: &str) -> Result<bool, Failure> {
    let now = change.now().0;
    let rows = change.tx.run(
        sql("update invitations set accepted_at = $2, email = null
            where id = $1 and accepted_at is null and revoked_at is null and expires_at > $2"),
        &params![id, now],
    )?;
    Ok(rows == 1)
}

/// Takes an invitation back.
///
/// # Errors
/// There is none of that id in this organisation, or it is over.
pub fn revoke(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let now = change.now().0;
    let rows = change.tx.run(
        sql("update invitations set revoked_at = $3, email = null
            where organisation_id = $1 and id = $2 and accepted_at is null and revoked_at is null"),
        &params![house.as_str(), id, now],
    )?;
    if rows == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

fn invitation(row: &Row) -> Result<Invitation, Broken> {
    let text = |name: &str| row.get::<Option<String>>(name).map(Option::unwrap_or_default);
    let over = !text("accepted_at")?.is_empty() || !text("revoked_at")?.is_empty();
    Ok(Invitation {
        id: row.get("id")?,
        house: OrganisationId(row.get("organisation_id")?),
        house_name: row.get("name")?,
        slug: row.get("slug")?,
        roles: text("roles")?.split_whitespace().filter_map(|role| role.parse().ok()).collect(),
        login: text("login_folded")?,
        email: text("email")?,
        expires_at: row.get("expires_at")?,
        over,
    })
}
