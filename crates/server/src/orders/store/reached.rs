//! Finding an order by its number and the contact given with it.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrderId;

/// The order of that number, if the phone or the e-mail is the one given with it.
///
/// # Errors
/// The database failed.
pub fn find(
    look: &mut Look<'_>,
    number: &str,
    phone: Option<&str>,
    email: Option<&str>,
) -> Result<Option<OrderId>, Failure> {
    let text = sql("select id, phone, email from orders where number = $1");
    let Some(row) = look.tx.one(text, &params![number])? else { return Ok(None) };
    let known = |name: &str| row.get::<Option<String>>(name);
    let same_phone = phone.is_some() && known("phone")?.as_deref() == phone;
    let same_email = match (email, known("email")?) {
        (Some(given), Some(known)) => given.to_lowercase() == known.to_lowercase(),
        _ => false,
    };
    Ok(if same_phone || same_email { Some(OrderId(row.get("id")?)) } else { None })
}

/// The order of a number with its e-mail address, to check the proof that somebody reads mails there.
///
/// # Errors
/// The database failed.
pub fn email_of(look: &mut Look<'_>, number: &str) -> Result<Option<(OrderId, String)>, Failure> {
    let text = sql("select id, email from orders where number = $1 and email is not null");
    let row = look.tx.one(text, &params![number])?;
    Ok(row
        .map(|row| Ok::<_, crate::kit::db::Broken>((OrderId(row.get("id")?), row.get("email")?)))
        .transpose()?)
}
