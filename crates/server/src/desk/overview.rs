//! „Do zrobienia dziś”: what waits, the longest waiting first, and who goes where today.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::desk::figures::{self, AidFigures, MoneyFigures};
use crate::desk::store::{self, Figures, Today};
use crate::desk::tasks::{self, Waiting};
use crate::failure::Failure;
use crate::kit::clock;
use crate::look::{Desk, Page};
use crate::orders::around;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Grosze, Moment, OrganisationId};

#[derive(Template)]
#[template(path = "desk/overview.html")]
struct Overview {
    page: Page,
    desk: Desk,
    now: Moment,
    waiting: Vec<Waiting>,
    orders: Option<Orders>,
    money: Option<MoneyFigures>,
    aid: Option<AidFigures>,
    enters: bool,
}

/// What those see who may see orders.
struct Orders {
    today: Vec<Today>,
    figures: Figures,
    /// So many have no organisation yet; none for whoever may not take one.
    free: i64,
}

impl Overview {
    /// What is to be done, in a few words.
    fn task(&self, waiting: &Waiting) -> String {
        let words = self.page.words;
        let what = waiting.category.as_deref().map_or_else(
            || words.say("enquiry-what-other"),
            |category| words.say(format!("category-{category}")),
        );
        words.one(format!("desk-task-{}", waiting.kind), "what", what)
    }

    /// Whom it is about, and how they came.
    fn who(&self, waiting: &Waiting) -> String {
        let name = waiting.who.clone().unwrap_or_default();
        match &waiting.channel {
            Some(channel) if channel != "web" => {
                format!("{name} ({})", self.page.words.say(format!("channel-{channel}")))
            }
            _ => name,
        }
    }

    fn waits(&self, waiting: &Waiting) -> String {
        self.page.words.waiting(self.now.minutes_since(waiting.since))
    }

    /// A bar beside a sum, for the eye; the sum itself is read.
    fn bar(&self, sum: &Grosze, most: &i64) -> String {
        let length = sum.0.max(0) * 100 / most;
        format!(
            "<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{length}\" height=\"4\"/></svg>"
        )
    }

    fn grosze(&self, sum: &Grosze) -> String {
        self.page.words.grosze(sum.0)
    }

    fn category(&self, category: &str) -> String {
        self.page.words.say(format!("category-{category}"))
    }
}

/// Shows the page.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = desk.house.id.clone();
        let waiting = tasks::waiting(look, &house)?;
        let orders = orders(look, &house)?;
        let (money, aid) = (figures::money(look, &house)?, figures::aid(look, &house)?);
        let enters = look.who().can(&Act::EnterOrder(&house));
        Ok((desk, look.now(), waiting, orders, (money, aid, enters)))
    });
    let (desk, now, waiting, orders, (money, aid, enters)) = found.await?;
    caller.show(&Overview { page: caller.page(), desk, now, waiting, orders, money, aid, enters })
}

fn orders(look: &mut Look<'_>, house: &OrganisationId) -> Result<Option<Orders>, Failure> {
    if !look.who().can(&Act::SeeOrder(Some(house))) {
        return Ok(None);
    }
    let today = store::visits_on(look, house, &look.now().day().to_string())?;
    let figures = store::figures(look, house, first_of_month(look.now()))?;
    let takes = look.who().can(&Act::TakeOrder(house));
    Ok(Some(Orders { today, figures, free: if takes { around::count(look, house)? } else { 0 } }))
}

fn first_of_month(now: Moment) -> Moment {
    let day = clock::local(now.0).date().first_of_month();
    clock::from_local(day, jiff::civil::Time::midnight()).map_or(now, Moment)
}
