//! Somebody's own agreements, to read and to print.

use crate::caller::{Answer, Caller};
use crate::certificates::store::{self as certificates, Issued};
use crate::engagements::booklet::{Booklet, Pack};
use crate::engagements::{shape, store};
use crate::failure::Failure;
use crate::look::Page;
use crate::organisations::store as organisations;
use crate::people::own::records;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::engagement::Engagement;

#[derive(Template)]
#[template(path = "engagements/own.html")]
struct Own {
    page: Page,
    papers: Vec<(Engagement, String)>,
    certificates: Vec<(Issued, String)>,
}

impl Own {
    fn day(&self, issued: &Issued) -> String {
        self.page.words.date(issued.on.0)
    }

    /// The period, the shape and the words of where an agreement stands.
    fn line(&self, engagement: &Engagement) -> (String, &'static str, String) {
        let words = self.page.words;
        let from = words.date(engagement.starts_on.0);
        let period = match engagement.ends_on {
            Some(end) => words.two("engagement-from-to", "from", from, "to", words.date(end.0)),
            None => words.one("engagement-from", "from", from),
        };
        let status = words.say(format!("engagement-status-{}", <&str>::from(engagement.status)));
        (period, shape(engagement.status), status)
    }
}

/// Lists the agreements.
pub async fn show(caller: Caller) -> Answer {
    let found = caller.look(|look| {
        let (mut papers, mut issued) = (Vec::new(), Vec::new());
        for (house, id) in records(look.who())? {
            look.who().may(&Act::KeepOwnRecord(&id))?;
            let name = organisations::letterhead(look, &house)?.name;
            papers.extend(store::list(look, &house, Some(&id))?.into_iter().map(|one| (one, name.clone())));
            issued.extend(certificates::list(look, &house, &id)?.into_iter().map(|one| (one, name.clone())));
        }
        Ok((papers, issued))
    });
    let (papers, certificates) = found.await?;
    caller.show(&Own { page: caller.page(), papers, certificates })
}

/// Shows one of them as the booklet to print.
pub async fn print(caller: Caller, Path(id): Path<String>) -> Answer {
    let pack = caller.look(move |look| {
        for (house, person) in records(look.who())? {
            look.who().may(&Act::KeepOwnRecord(&person))?;
            let own = store::list(look, &house, Some(&person))?;
            if own.iter().any(|engagement| engagement.id.as_str() == id) {
                return Pack::find(look, &house, &id);
            }
        }
        Err(Failure::NotFound)
    });
    let pack = pack.await?;
    caller.show(&Booklet { page: caller.page(), pack, back: "/moje/dokumenty".to_owned() })
}
