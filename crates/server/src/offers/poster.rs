//! The poster of an offer: one sheet of paper with strips to tear off.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::look::Page;
use crate::offers::show::{self, Seen};
use crate::offers::view::{View, on_paper};
use crate::offers::{panel, price};
use askama::Template;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "offers/poster.html")]
struct Poster {
    page: Page,
    /// The poster hangs in Poland, whoever prints it.
    words: Words,
    view: View,
    back: String,
    place: String,
    cost: String,
    phone: String,
    hours: String,
    strip: String,
}

/// Shows the poster of an offer that everybody may see.
///
/// # Errors
/// There is no such offer.
pub async fn show(caller: Caller, Path(address): Path<String>) -> Answer {
    let (words, number) = (caller.words(), show::number_of(&address)?);
    let seen = caller.look(move |look| show::see(look, words, number)).await?;
    if !seen.is_shown() {
        return Err(Failure::NotFound);
    }
    let back = format!("{}/oferty/{address}", words.prefix());
    caller.show(&poster(caller.page(), &seen, back))
}

/// Shows the poster of an organisation's own offer, also before it is published.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn preview(caller: Caller, Path(at): Path<panel::At>) -> Answer {
    let back = format!("{}{}", caller.words().prefix(), at.address());
    let seen = caller.look(move |look| panel::see(look, &at)).await?;
    caller.show(&poster(caller.page(), &seen, back))
}

fn poster(page: Page, seen: &Seen, back: String) -> Poster {
    let words = Language::Pl.words();
    let view = seen.view(&page);
    let own = !seen.host.phone.is_empty();
    Poster {
        words,
        back,
        place: on_paper(words, &seen.kept, &seen.host),
        cost: price::sentence(words, seen.kept.details.mode, seen.price),
        phone: if own { seen.host.phone.clone() } else { page.phone.clone() },
        hours: if own { seen.host.opening_hours.clone() } else { page.hours.clone() },
        strip: words.say(format!("category-{}", seen.kept.details.category.key())),
        view,
        page,
    }
}
