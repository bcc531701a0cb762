//! The registers that somebody works with, each as a file of its own: CSV, or a workbook.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::inspection::registers::REGISTERS;
use crate::inspection::{YEARS, tables, year};
use crate::look::table::{FileKind, bound};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Moment;

#[derive(Template)]
#[template(path = "inspection/list.html")]
struct List {
    page: Page,
    desk: Desk,
    this_year: i16,
    year: i16,
    registers: Vec<&'static str>,
}

impl List {
    fn years(&self) -> Vec<i16> {
        (0..=YEARS).map(|before| self.this_year - before).collect()
    }

    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, self.desk.address("rejestry"))
    }
}

/// `/panel/{org}/rejestry`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let reads = REGISTERS.iter().filter(|register| look.who().can(&(register.act)(&desk.house.id)));
        let registers: Vec<&'static str> = reads.map(|register| register.name).collect();
        Ok::<_, Failure>((desk, registers))
    });
    let (desk, registers) = found.await?;
    let this_year = Moment(caller.app.clock.now()).day().0.year();
    let year = year(caller.asked().text("rok"), this_year).unwrap_or(this_year);
    caller.show(&List { page: caller.page(), desk, this_year, year, registers })
}

/// `/panel/{org}/rejestry/{rok}/{plik}`, where the file is `oplaty.csv` or `magazyn.xlsx`.
pub async fn file(caller: Caller, Path((slug, asked, name)): Path<(String, String, String)>) -> Answer {
    let (name, kind) = FileKind::split(&name)?;
    let register = REGISTERS.iter().find(|register| register.name == name).ok_or(Failure::NotFound)?;
    let year = year(&asked, Moment(caller.app.clock.now()).day().0.year())?;
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&(register.act)(&desk.house.id))?;
        tables::of_register(look, words, register, (&desk.house.id, year))
    });
    let mut table = found.await?;
    table.name = format!("{}-{year}", table.name);
    bound(&table, kind)
}
