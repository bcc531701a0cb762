//! The order is sent: its number in large, and what happens next and until when.

use crate::caller::{Answer, Caller};
use crate::kit::clock;
use crate::kit::locale::{Arg, Words};
use crate::look::Page;
use crate::orders::{Case, Meeting, holder, meeting};
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use mutual_aid::Law;
use mutual_aid::offer::Mode;
use mutual_aid::words::Email;

/// Characters of one text message in the alphabet of GSM 03.38, and with letters beyond it.
const SMS: (usize, usize) = (160, 70);

#[derive(Template)]
#[template(path = "enquiries/placed.html")]
struct Placed {
    page: Page,
    case: Case,
    until: String,
    sms: String,
    email: String,
    host: String,
    /// The time that was chosen, empty where both sides will agree one.
    chosen: String,
    /// Where to come then.
    workshop: Option<String>,
}

impl Placed {
    /// A fee is still to be named: whoever took a time has not agreed to it.
    fn pays(&self) -> bool {
        self.case.order.mode == Mode::Paid
    }
}

/// Shows the number; for whoever opened the case alone.
pub async fn show(caller: Caller, Path(number): Path<String>) -> Answer {
    let Some((case, host)) = holder::find(&caller).await?.filter(|(case, _)| case.number == number) else {
        return Ok(caller.go("/moja-prosba"));
    };
    let words = caller.words();
    let sent = case.clone();
    let (law, meeting) = caller.look(move |look| Ok((look.law(), meeting::of(look, &sent)?))).await?;
    let answered = answered_by(&case, &meeting, &law);
    let address = caller.app.settings.url.split("://").last().unwrap_or_default();
    let sms = sms(words, &case.number, answered, &format!("{address}{}/moja-prosba", words.prefix()));
    let unconfirmed = case.details.email.as_deref().filter(|_| case.details.email_confirmed.is_none());
    let email = unconfirmed.and_then(|email| Email::parse(email).ok()).map(|email| email.masked());
    let page = Placed {
        page: caller.page(),
        until: words.day(answered),
        sms,
        email: email.unwrap_or_default(),
        host: host.map_or_else(String::new, |host| host.name),
        workshop: meeting.workshop,
        chosen: meeting.span.map_or_else(String::new, |span| words.moment(span.starts.0)),
        case,
    };
    caller.show(&page)
}

/// The day until which somebody answers: the day that was chosen, at the latest.
#[must_use]
pub fn answered_by(case: &Case, meeting: &Meeting, law: &Law) -> Date {
    let placed = case.placed.unwrap_or(case.begun).day();
    let days = u32::try_from(law.acknowledge_working_days).unwrap_or_default();
    let usual = clock::working_days_after(placed.0, days);
    meeting.span.map_or(usual, |span| usual.min(span.day.0))
}

/// A text to keep on the phone, one message long; the address is left out where it does not fit.
#[must_use]
pub fn sms(words: Words, number: &str, day: Date, address: &str) -> String {
    let day = format!("{}.{:02}", day.day(), day.month());
    let args = |address: &str| {
        [("number", number), ("day", &day), ("address", address)]
            .map(|(name, value)| (name, Arg::Text(value.to_owned())))
    };
    let whole = words.with("sms-placed", &args(address));
    let most = if whole.is_ascii() { SMS.0 } else { SMS.1 };
    if whole.chars().count() <= most { whole } else { words.with("sms-placed-short", &args("")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::locale::Language;

    #[test]
    fn a_text_message_is_one_message_long() {
        let day = Date::constant(2026, 11, 26);
        for language in Language::ALL {
            for address in ["pomoc.pl/moja-prosba", &format!("pomoc.{}.pl/moja-prosba", "bardzo-".repeat(20))]
            {
                let text = sms(language.words(), "PW-482-739-518", day, address);
                let most = if language == Language::Uk { 70 } else { 160 };
                assert!(text.chars().count() <= most, "{text}");
                assert!(text.is_ascii() || language == Language::Uk, "{text}");
                assert!(text.contains("PW-482-739-518") && text.contains("26.11"), "{text}");
            }
        }
    }
}
