//! A qualification is put on file, with the day it ends (udpp art. 43).

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::people::Key;
use crate::people::facts::past;
use crate::people::store::{self, Qualification};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Line;
use mutual_aid::{Act, Day, Moment};

#[derive(Template)]
#[template(path = "people/qualify.html")]
struct Qualify {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
}

impl Qualify {
    fn kinds(&self) -> Vec<Choice> {
        let mut kinds = Category::all().to_vec();
        kinds.sort_by_key(|kind| !kind.needs_qualification());
        let named =
            |kind: Category| Choice::new(kind.key(), self.page.words.say(format!("category-{}", kind.key())));
        kinds.into_iter().map(named).collect()
    }
}

/// Puts the paper on file.
///
/// # Errors
/// Not allowed.
pub fn qualify(change: &mut Change<'_>, key: &Key, paper: &Qualification) -> Result<(), Failure> {
    let profile = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepPeople(&profile.organisation))?;
    let qualified = profile.person().qualify(paper.valid_until);
    store::add_qualification(change, &profile, paper)?;
    change.record(qualified)
}

fn read(filled: &Filled, words: Words, today: Day) -> Result<Qualification, Errors> {
    let mut form = Reading::of(filled, words);
    let category = form.choice("do_czego", "paper-for-missing", |text| text.parse().ok());
    let name = form.need("nazwa", "paper-name-missing", Line::<100>::parse);
    let seen = past(&mut form, "widziane", today).unwrap_or(today);
    let until = form.need("do", "paper-until-missing", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    if until.is_some_and(|until| until < today) {
        form.wrong("do", "paper-until-past");
    }
    form.whole(|| {
        let name = name?.as_str().to_owned();
        Some(Qualification { category: category?, name, seen_on: seen, valid_until: until? })
    })
}

/// Shows the form.
pub async fn form(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let today = Moment(caller.app.clock.now()).day();
    let (of, paper) = (key.clone(), read(&filled, caller.words(), today));
    let gone = caller.submit(&filled, move |change| {
        qualify(change, &of, &paper.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let desk = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        store::find(look, &of)?;
        Ok(desk)
    });
    let (desk, rejected) = (desk.await?, !errors.is_empty());
    let shown = Qualify { page: caller.page(), desk, key, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
