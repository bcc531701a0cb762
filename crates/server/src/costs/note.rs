//! The treasurer notes a cost: of one kind of activity, from the money of a fund, paid or still to pay.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::costs::{at_field, ground, store};
use crate::donations::fund_name;
use crate::failure::Failure;
use crate::funds::store::{self as funds, Kept as Fund};
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::paid_activity;
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::cost::{Cost, PaidFrom, Spending};
use mutual_aid::ledger::ActivityKind;
use mutual_aid::paid_activity::CostKind;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Line;
use mutual_aid::{Act, CostId, Day, FundId, Grosze, Moment, OrganisationId};
use strum::VariantArray as _;

/// A cost as the treasurer types it.
#[derive(Debug, Clone)]
pub struct Input {
    /// On what.
    pub spending: Spending,
    /// Whose money; the usual fund when nobody says otherwise.
    pub fund: Option<FundId>,
    /// How much.
    pub amount: Grosze,
    /// When.
    pub on: Day,
    /// The number of the bill.
    pub bill: Option<Line<60>>,
    /// For what.
    pub note: Line<160>,
    /// From where it was paid; none while it is still to pay.
    pub paid: Option<PaidFrom>,
}

/// Notes a cost, and books it.
///
/// # Errors
/// A rule forbids it, the fund has less than that, or the caller may not.
pub fn note(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<CostId, Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let fund = match &input.fund {
        Some(fund) => fund.clone(),
        None => funds::of_purpose(change, &house, input.spending.usual_fund())?,
    };
    let ground = ground(change, &house, &fund)?;
    let cost = input.cost(CostId(change.ids().id()), house, fund);
    let (entry, event) = cost.note(&ground)?;
    let posted = ledger::post(change, &cost.organisation, &entry)?;
    store::insert(change, &cost, input.bill.as_ref().map(Line::as_str), &posted.id)?;
    change.record(event)?;
    Ok(cost.id)
}

impl Input {
    fn cost(&self, id: CostId, organisation: OrganisationId, fund: FundId) -> Cost {
        Cost {
            id,
            organisation,
            spending: self.spending,
            fund,
            amount: self.amount,
            on: self.on,
            note: self.note.as_str().to_owned(),
            paid: self.paid.map(|from| (self.on, from)),
            withdrawn_on: None,
        }
    }
}

/// `/panel/{org}/koszty/nowy`
pub async fn form(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = Moment(caller.app.clock.now()).day().to_string();
    let asked = caller.asked();
    let first = Filled::of([
        ("dzialalnosc", asked.text("dzialalnosc")),
        ("kategoria", asked.text("kategoria")),
        ("dzien", &today),
    ]);
    page(caller, slug, first, Errors::default()).await
}

/// Notes it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, words, of) = (read(&caller, &filled), caller.words(), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        let id = note(change, &of, &input.clone()?).map_err(|failure| at_field(words, failure))?;
        Ok(urls::cost(&of, id.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, filled, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let activity: Option<ActivityKind> =
        form.choice("dzialalnosc", "cost-no-activity", |text| text.parse().ok());
    let line = if activity == Some(ActivityKind::Paid) {
        let category: Option<Category> =
            form.choice("kategoria", "calculation-no-category", |text| text.parse().ok());
        category.zip(form.choice("rodzaj", "cost-no-kind", |text| text.parse().ok()))
    } else {
        None
    };
    let fund = filled.has("fundusz").then(|| FundId(filled.text("fundusz").to_owned()));
    let amount = form.need("kwota", "cost-no-amount", Grosze::parse);
    let on = form.need("dzien", "cost-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let bill = form.may("faktura", Line::parse);
    let note = form.need("opis", "cost-no-note", Line::parse);
    let paid = form.choice("zaplata", "cost-no-way", |way| match way {
        "payable" => Some(None),
        way => way.parse().ok().map(Some),
    });
    form.whole(|| {
        let spending = Spending::of(activity?, line)?;
        Some(Input { spending, fund, amount: amount?, on: on?, bill, note: note?, paid: paid? })
    })
}

#[derive(Template)]
#[template(path = "costs/note.html")]
struct Note {
    page: Page,
    desk: Desk,
    activity: ActivityKind,
    /// The funds whose money may be spent so.
    funds: Vec<Fund>,
    /// The kinds of service that are paid.
    services: Vec<Category>,
    filled: Filled,
    errors: Errors,
}

impl Note {
    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, self.desk.address("koszty/nowy"))
    }

    fn activities(&self) -> Vec<&'static str> {
        ActivityKind::VARIANTS.iter().map(Into::into).collect()
    }

    fn activity(&self) -> &'static str {
        self.activity.into()
    }

    /// A cost of paid activity belongs to a kind of service that has a calculation.
    fn lacks_service(&self) -> bool {
        self.activity == ActivityKind::Paid && self.services.is_empty()
    }

    fn is_paid_activity(&self) -> bool {
        self.activity == ActivityKind::Paid
    }

    fn services(&self) -> Vec<Choice> {
        let named = |category: &Category| {
            Choice::new(category.key(), paid_activity::kind(self.page.words, *category))
        };
        self.services.iter().map(named).collect()
    }

    fn lines(&self) -> Vec<Choice> {
        let named = |kind: &CostKind| {
            let code: &str = (*kind).into();
            Choice::new(code, self.page.words.say(format!("cost-{code}")))
        };
        CostKind::all().iter().map(named).collect()
    }

    fn fund(&self, fund: &Fund) -> String {
        let (name, free) = (fund_name(self.page.words, fund), self.page.words.grosze(fund.fund.available.0));
        self.page.words.two("cost-fund-free", "fund", name, "free", free)
    }

    fn funds(&self) -> Vec<Choice> {
        self.funds.iter().map(|fund| Choice::new(fund.fund.id.as_str(), self.fund(fund))).collect()
    }

    fn ways(&self) -> Vec<Choice> {
        let named = |way: &str| Choice::new(way, self.page.words.say(format!("cost-way-{way}")));
        ["bank", "cash", "payable"].into_iter().map(named).collect()
    }
}

async fn page(caller: Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let activity = filled.text("dzialalnosc").parse().unwrap_or(ActivityKind::Unpaid);
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepLedger(&desk.house.id))?;
        let mut funds = funds::list(look, &desk.house.id)?;
        funds.retain(|fund| fund.fund.purpose.pays_for(activity));
        let services = store::services(look, &desk.house.id)?;
        Ok::<_, Failure>((funds, services, desk))
    });
    let (funds, services, desk) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Note { page: caller.page(), desk, activity, funds, services, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
