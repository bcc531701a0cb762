//! The organisation declares which public tasks it may be paid for, and what it runs as economic activity.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::paid_activity::{kind, store};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::category::Category;
use mutual_aid::paid_activity::Scope;
use mutual_aid::public_task::PublicTask;
use mutual_aid::words::Line;

#[derive(Template)]
#[template(path = "paid_activity/scope.html")]
struct Form {
    page: Page,
    desk: Desk,
    filled: Filled,
    errors: Errors,
}

impl Form {
    fn tasks(&self) -> Vec<Choice> {
        let words = self.page.words;
        let named =
            |task: &PublicTask| Choice::new(task.point(), words.say(format!("public-task-{}", task.point())));
        PublicTask::all().iter().map(named).collect()
    }

    fn categories(&self) -> Vec<Choice> {
        let named = |category: &Category| Choice::new(category.key(), kind(self.page.words, *category));
        Category::all().iter().map(named).collect()
    }
}

/// Declares the scope anew.
///
/// # Errors
/// A kind of service would be paid and economic at once, or it is not theirs to declare.
pub fn declare(change: &mut Change<'_>, slug: &str, scope: &Scope) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::DeclarePaidScope(&house))?;
    let today = change.now().day();
    let paid = store::paid_kinds(change.tx, &house, today)?;
    let declared = scope.declare(&house, &paid)?;
    store::scope::save(change, &house, scope, today)?;
    change.record(declared)
}

/// Shows what is declared.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let house = slug.clone();
    let scope = caller.look(move |look| {
        let house = find_house(look, &house)?.id;
        look.who().may(&Act::DeclarePaidScope(&house))?;
        store::scope::find(look.tx, &house)
    });
    let scope = scope.await?;
    let mut filled = Filled::of([("zrodlo", scope.source.clone())]);
    scope.tasks.iter().for_each(|task| filled.push("zadania", task.point()));
    scope.economic.iter().for_each(|category| filled.push("gospodarcza", category.key()));
    page(&caller, slug, filled, Errors::default()).await
}

/// Declares it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        declare(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/kalkulacje"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, slug, filled, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Scope, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let tasks: Vec<PublicTask> =
        filled.list("zadania").iter().filter_map(|point| point.parse().ok()).collect();
    let economic = filled.list("gospodarcza").iter().filter_map(|key| key.parse().ok()).collect();
    let source = form.may("zrodlo", Line::<160>::parse);
    if source.is_none() && !tasks.is_empty() && !filled.has("zrodlo") {
        form.wrong("zrodlo", "scope-no-source");
    }
    if tasks.is_empty() && source.is_some() {
        form.wrong("zadania", "scope-no-tasks");
    }
    let source = source.map_or_else(String::new, |source| source.as_str().to_owned());
    form.whole(|| Some(Scope { tasks, source, economic }))
}

async fn page(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Answer {
    let desk = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::DeclarePaidScope(&desk.house.id))?;
        Ok(desk)
    });
    let desk = desk.await?;
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), desk, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
