//! The proof of the balances: what the lines come to, beside what is kept, at any moment.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::ledger::store::{self, Place, Sums};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::ledger::Month;
use mutual_aid::{Act, Grosze};

#[derive(Template)]
#[template(path = "ledger/prove.html")]
struct Proved {
    page: Page,
    desk: Desk,
    lines: i64,
    debit: Grosze,
    credit: Grosze,
    differences: Vec<Difference>,
    now: String,
}

/// A balance that is not what its lines say.
struct Difference {
    month: String,
    account: &'static str,
    activity: &'static str,
    kept: Grosze,
    proved: Grosze,
}

impl Proved {
    fn money(&self, sum: &Grosze) -> String {
        self.page.words.grosze(sum.0)
    }

    fn holds(&self) -> bool {
        self.differences.is_empty() && self.debit == self.credit
    }
}

/// `/panel/{org}/ksiegi/dowod`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = &desk.house.id;
        look.who().may(&Act::SeeLedger(house))?;
        let all = (Month { year: 1900, month: 1 }, Month { year: 2200, month: 12 });
        let (kept, proved) = (store::balances(look, house, all)?, store::proof(look, house)?);
        Ok::<_, Failure>((store::count_lines(look, house)?, kept, proved, desk))
    });
    let (lines, kept, proved, desk) = found.await?;
    let side = |of: fn(&(Grosze, Grosze)) -> Grosze| proved.values().map(of).sum::<Grosze>();
    let (debit, credit) = (side(|sums| sums.0), side(|sums| sums.1));
    let now = caller.words().moment_with_year(caller.app.clock.now());
    let differences = differences(&kept, &proved);
    caller.show(&Proved { page: caller.page(), desk, lines, debit, credit, differences, now })
}

fn differences(kept: &Sums, proved: &Sums) -> Vec<Difference> {
    let places: std::collections::BTreeSet<&Place> = kept.keys().chain(proved.keys()).collect();
    let balance =
        |sums: &Sums, place: &Place| sums.get(place).map_or(Grosze::ZERO, |(debit, credit)| *debit - *credit);
    let differs = |place: &&&Place| kept.get(**place) != proved.get(**place);
    let told = places.iter().filter(differs).map(|place| Difference {
        month: place.0.clone(),
        account: place.1.into(),
        activity: place.2.into(),
        kept: balance(kept, place),
        proved: balance(proved, place),
    });
    told.collect()
}
