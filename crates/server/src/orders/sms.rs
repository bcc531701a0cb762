//! A short message for whoever just called: the number of the order, or the visit, with the word at the door or the workshop.

use crate::kit::clock;
use crate::kit::locale::{Arg, Language};
use crate::messages::sms;
use crate::orders::Case;
use crate::visits::store::Planned;

/// The address that opens it on the coordinator's phone, in the requester's language; nothing without a phone.
#[must_use]
pub fn link(
    case: &Case,
    visit: Option<&Planned>,
    workshop: Option<&str>,
    house_phone: &str,
) -> Option<String> {
    let to = case.details.phone.as_deref()?;
    let words = case.details.language.words();
    let text = |text: &str| Arg::Text(text.to_owned());
    let mut args = vec![("number", text(&case.number)), ("phone", text(house_phone))];
    let key = match visit {
        Some(planned) => {
            let starts = clock::local(planned.visit.span.starts.0);
            args.push(("day", Arg::Text(format!("{}.{:02}", starts.day(), starts.month()))));
            args.push(("hour", Arg::Text(words.hour(starts))));
            args.push(("word", text(&planned.password)));
            args.push(("address", text(workshop.unwrap_or_default())));
            if workshop.is_some() { "sms-visit-workshop" } else { "sms-visit" }
        }
        None => "sms-number",
    };
    let whole = [key.to_owned(), format!("{key}-short")].map(|key| words.with(key, &args));
    let texts = whole.map(|text| if words.language() == Language::Uk { text } else { sms::plain(&text) });
    let said = texts.into_iter().find(|text| sms::fits(text))?;
    Some(sms::link(to, &said))
}
