//! The treasurer writes a calculation down, or writes it anew before it is approved.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::paid_activity::form::{self, Input};
use crate::paid_activity::{account, keeper, kind, store};
use crate::{sentence, urls};
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::paid_activity::{CostCalculation, CostKind, Scope, Status, Unit};
use mutual_aid::public_task::PublicTask;
use mutual_aid::{CalculationId, OrganisationId, Quantity, Refusal};

#[derive(Template)]
#[template(path = "paid_activity/draft.html")]
struct Form {
    page: Page,
    desk: Desk,
    scope: Scope,
    action: String,
    filled: Filled,
    errors: Errors,
}

/// A line of the form.
struct Row {
    label: String,
    hint: String,
    amount: String,
    note: String,
}

impl Form {
    fn categories(&self) -> Vec<Choice> {
        let paid = Category::all().iter().filter(|category| !self.scope.economic.contains(category));
        paid.map(|category| Choice::new(category.key(), kind(self.page.words, *category))).collect()
    }

    fn tasks(&self) -> Vec<Choice> {
        let words = self.page.words;
        let named =
            |task: &PublicTask| Choice::new(task.point(), words.say(format!("public-task-{}", task.point())));
        self.scope.tasks.iter().map(named).collect()
    }

    fn units(&self) -> Vec<Choice> {
        let named = |unit: &Unit| {
            let code: &str = (*unit).into();
            Choice::new(code, self.page.words.say(format!("unit-{code}")))
        };
        Unit::all().iter().map(named).collect()
    }

    fn rows(&self) -> Vec<Row> {
        let row = |kind: &CostKind| {
            let code: &str = (*kind).into();
            Row {
                label: self.page.words.say(format!("cost-{code}")),
                hint: self.page.words.say(format!("cost-{code}-hint")),
                amount: form::amount_field(*kind),
                note: form::note_field(*kind),
            }
        };
        CostKind::all().iter().map(row).collect()
    }
}

/// Keeps a new draft; answers its id.
///
/// # Errors
/// It lies outside the scope, or does not say what it must.
pub fn draft(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<String, Failure> {
    let house = keeper(&mut change.look(), slug)?;
    let (scope, law) = (store::scope::find(change.tx, &house)?, change.law());
    let id = CalculationId(change.ids().id());
    let it = CostCalculation { author: account(change.who()), ..written(id, house, input) };
    let drafted = it.draw_up(&scope, &law)?;
    store::add(change, &it)?;
    change.record(drafted)?;
    Ok(it.id.0)
}

/// Writes a draft anew.
///
/// # Errors
/// It was approved, it lies outside the scope, or somebody changed it since.
pub fn mend(change: &mut Change<'_>, slug: &str, id: &str, input: &Input) -> Result<(), Failure> {
    let house = keeper(&mut change.look(), slug)?;
    let mut kept = store::find_to_change(change, &house, id)?;
    let (scope, law) = (store::scope::find(change.tx, &house)?, change.law());
    let mended =
        CostCalculation { author: account(change.who()), ..written(kept.it.id.clone(), house, input) };
    let changed = kept.it.mend(mended, &scope, &law)?;
    store::rewrite(change, &kept)?;
    change.record(changed)
}

fn written(id: CalculationId, organisation: OrganisationId, input: &Input) -> CostCalculation {
    CostCalculation {
        id,
        organisation,
        category: input.category,
        public_task: input.public_task,
        unit: input.unit,
        planned: input.planned,
        lines: input.lines.clone(),
        from: input.from,
        until: input.until,
        status: Status::Draft,
        superseded_from: None,
        author: None,
    }
}

/// Shows an empty form; the period begins today and lasts as long as it may.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = mutual_aid::Moment(caller.app.clock.now()).day();
    let mut filled = Filled::default();
    filled.set("od", today.to_string());
    filled.set("do", today.plus_months(12).plus(-1).to_string());
    filled.set("ile", Quantity::whole(100).to_string());
    let action = format!("/panel/{slug}/kalkulacje/nowa");
    page(&caller, slug, (action, filled), Errors::default()).await
}

/// Keeps the draft.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = form::read(&filled, caller.words());
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        let id = draft(change, &house, &input.clone()?)?;
        Ok(urls::calculation(&house, &id))
    });
    let gone = gone.await.map_err(|failure| at_field(&caller, failure));
    let action = format!("/panel/{slug}/kalkulacje/nowa");
    caller.onward(gone, async |errors| page(&caller, slug, (action, filled), errors).await).await
}

/// Shows the form with what a draft says.
pub async fn show_mend(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (house, wanted) = (slug.clone(), id.clone());
    let kept = caller.look(move |look| {
        let house = keeper(look, &house)?;
        store::find(look, &house, &wanted)
    });
    let filled = form::fill(&kept.await?.it);
    let action = format!("{}/zmiana", urls::calculation(&slug, &id));
    page(&caller, slug, (action, filled), Errors::default()).await
}

/// Keeps what was written anew.
pub async fn submit_mend(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let input = form::read(&filled, caller.words());
    let (house, wanted) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        mend(change, &house, &wanted, &input.clone()?)?;
        Ok(urls::calculation(&house, &wanted))
    });
    let gone = gone.await.map_err(|failure| at_field(&caller, failure));
    let action = format!("{}/zmiana", urls::calculation(&slug, &id));
    caller.onward(gone, async |errors| page(&caller, slug, (action, filled), errors).await).await
}

/// Puts a refusal of the rules where it can be mended.
fn at_field(caller: &Caller, failure: Failure) -> Failure {
    let Failure::Refused(refusal) = &failure else { return failure };
    let Refusal::PaidActivityRefusal(why) = refusal else { return failure };
    Failure::Invalid(Errors::one(form::field_of(why), sentence::refusal(caller.words(), refusal)))
}

async fn page(caller: &Caller, slug: String, (action, filled): (String, Filled), errors: Errors) -> Answer {
    let found = caller.look(move |look: &mut Look<'_>| {
        let desk = Desk::open(look, &slug)?;
        let house = keeper(look, &slug)?;
        Ok((desk, store::scope::find(look.tx, &house)?))
    });
    let (desk, scope) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), desk, scope, action, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
