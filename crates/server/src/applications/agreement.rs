//! The declaration of joining and the processing agreement (GDPR art. 28) as sheets to print and sign by hand.

use crate::caller::{Answer, Caller};
use crate::look::Page;
use crate::organisations::place;
use crate::organisations::store::{self, Record, find_house};
use crate::places::Places;
use crate::settings::Contact;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Day};

#[derive(Template)]
#[template(path = "applications/agreement.html")]
struct Agreement {
    page: Page,
    operator: Contact,
    organiser: Contact,
    record: Option<Record>,
    today: Day,
}

/// How many sentences each article of the agreement has.
const ARTICLES: [(&str, usize); 8] = [
    ("subject", 3),
    ("data", 3),
    ("duties", 8),
    ("sub", 3),
    ("place", 2),
    ("breach", 2),
    ("audit", 2),
    ("end", 4),
];

impl Agreement {
    fn articles(&self) -> Vec<(String, Vec<String>)> {
        let said = |key: String| self.page.words.say(key);
        let article = |(name, count): &(&str, usize)| {
            let sentences = (1..=*count).map(|n| said(format!("agreement-{name}-{n}"))).collect();
            (said(format!("agreement-{name}")), sentences)
        };
        ARTICLES.iter().map(article).collect()
    }

    fn declares(&self) -> Vec<String> {
        (1..=5).map(|n| self.page.words.say(format!("agreement-declares-{n}"))).collect()
    }

    fn text(&self, of: fn(&Record) -> String) -> String {
        self.or_dots(&self.record.as_ref().map(of).unwrap_or_default())
    }

    /// A line to write on, where nothing is known.
    fn or_dots(&self, text: &str) -> String {
        if text.is_empty() {
            "……………………………………".to_owned()
        } else {
            text.to_owned()
        }
    }

    fn name(&self) -> String {
        self.text(|record| record.house.name.clone())
    }

    fn seat(&self) -> String {
        self.text(|record| {
            let card = &record.card;
            if card.address.is_empty() {
                return String::new();
            }
            let town = place::plain(Places::embedded(), card.place);
            format!("{}, {} {town}", card.address, card.postal_code)
        })
    }

    fn number(&self) -> String {
        self.text(|record| {
            let card = &record.card;
            [card.register_number.as_str(), card.register_authority.as_str()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        })
    }

    fn nip(&self) -> String {
        self.text(|record| record.card.nip.clone())
    }

    fn signatories(&self) -> String {
        self.text(|record| record.card.signatories.lines().collect::<Vec<_>>().join("; "))
    }
}

/// `/dla-organizacji/umowa`: the sheets without anybody's data.
pub async fn blank(caller: Caller) -> Answer {
    let page = agreement(&caller, None);
    caller.show(&page)
}

/// `/panel/{org}/przystapienie/umowa`: the sheets with the data of the organisation.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let record = caller.look(move |look| {
        let house = find_house(look, &slug)?;
        look.who().may(&Act::SeeApplication(&house.id))?;
        store::find(look, &slug)
    });
    let page = agreement(&caller, Some(record.await?));
    caller.show(&page)
}

fn agreement(caller: &Caller, record: Option<Record>) -> Agreement {
    let settings = &caller.app.settings;
    Agreement {
        page: caller.page(),
        operator: settings.operator.clone(),
        organiser: settings.organiser.clone(),
        record,
        today: mutual_aid::Moment(caller.app.clock.now()).day(),
    }
}
