//! The statement on states of residence, to print and sign (act of 13.05.2016, art. 21 ust. 5–8).

use crate::caller::{Answer, Caller};
use crate::law::store as law;
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;

#[derive(Template)]
#[template(path = "screenings/statement.html")]
struct Statement {
    page: Page,
    desk: Desk,
    acts: Vec<law::Act>,
}

impl Statement {
    fn cited(&self, key: &str) -> &str {
        self.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }
}

/// Shows the paper.
pub async fn show(caller: Caller, Path(house): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepScreening(&desk.house.id))?;
        let acts = law::acts(look.tx, look.now().day())?;
        Ok((desk, acts))
    });
    let (desk, acts) = found.await?;
    caller.show(&Statement { page: caller.page(), desk, acts })
}
