//! Stories of bank statements: a file is looked at, booked whole, and never twice.

mod bad_input;
mod columns;
mod importing;
mod layouts;
mod noting;
mod owing;
mod paying;
mod returning;
mod suggesting;
mod taken_back;
mod twice;

use crate::town::{Browser, Shown, Town};
use mutual_aid::fund::Purpose;
use mutual_aid::{OrganisationId, Role};
use pomoc::app::{By, Change};
use pomoc::failure::Failure;
use pomoc::funds::store as funds;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};
use pomoc::statements::book::Confirmed;
use pomoc::statements::parse::parse;
use pomoc::statements::store::Counts;
use pomoc::statements::{book, store};

pub const OWN: &str = "61109010140000071219812874";
pub const OTHER: &str = "21291000062469800208837403";
pub const HOUSE: &str = "drugi-bieg";
pub const PANEL: &str = "/panel/drugi-bieg/wyciagi";

/// A line of a test's statement: grosze with sign, the bank's reference, the title.
pub type Line<'a> = (i64, &'a str, &'a str);

/// MT940 of some lines, which begins with a thousand złoty.
pub fn mt940(number: u32, lines: &[Line<'_>]) -> String {
    let mut text = format!(":20:1\r\n:25:/PL{OWN}\r\n:28C:{number}/1\r\n:60F:C261120PLN1000,00\r\n");
    for (grosze, reference, title) in lines {
        let (mark, amount) = (if *grosze > 0 { "C" } else { "D" }, grosze.abs());
        text += &format!(
            ":61:2611201120{mark}N{},{:02}NTRFNONREF//{reference}\r\n:86:020<00PRZELEW<20{title}<27JAN NOWAK<31{OTHER}\r\n",
            amount / 100,
            amount % 100
        );
    }
    let closing = 100_000 + lines.iter().map(|line| line.0).sum::<i64>();
    // An account may be overdrawn: the sign stands in the mark alone.
    let (mark, closing) = (if closing < 0 { "D" } else { "C" }, closing.abs());
    text + &format!(":62F:{mark}261120PLN{},{:02}\r\n-\r\n", closing / 100, closing % 100)
}

/// A statement in which the bank takes back what came with a title.
pub fn takes_back(number: u32, (grosze, reference, title): Line<'_>) -> String {
    mt940(number, &[(-grosze, reference, title)]).replace(":61:2611201120DN", ":61:2611201120RCN")
}

impl Town {
    /// The town with an account for an organisation and its funds opened; answers the code of its aid fund.
    pub async fn with_money_account(&self) -> String {
        let text = sql("update organisations set account = $2 where id = $1");
        self.run(text, params![HOUSE, OWN].to_vec()).await;
        let house = OrganisationId::from(HOUSE);
        let story = move |change: &mut Change<'_>| {
            let id = funds::of_purpose(change, &house, Purpose::Aid)?;
            funds::of_purpose(change, &house, Purpose::Statutory)?;
            change.record(mutual_aid::Event {
                subject: mutual_aid::Subject::of(mutual_aid::event::Noun::Organisation, HOUSE),
                organisation: Some(house.clone()),
                what: mutual_aid::What::OrganisationChanged { part: "account".into() },
            })?;
            Ok(funds::find(&mut change.look(), &house, &id)?.code.unwrap_or_default())
        };
        self.app.change(By::console(), story).await.unwrap()
    }

    /// Books a file as the command line does, whatever is strange in it.
    pub async fn books_statement(&self, bytes: &[u8]) -> Result<Counts, Failure> {
        self.books_statement_with(bytes, Confirmed { doubts: true, ..Confirmed::default() }).await
    }

    /// Books it, with what was said by whoever looked at it.
    pub async fn books_statement_with(&self, bytes: &[u8], confirmed: Confirmed) -> Result<Counts, Failure> {
        let parsed = parse(bytes, Some(OWN), vec![]);
        let bytes = bytes.to_vec();
        let story = move |change: &mut Change<'_>| {
            let id = store::insert(change, &HOUSE.into(), "wyciag.sta", &bytes)?;
            book::write(change, (&HOUSE.into(), &id), &parsed, confirmed)
        };
        self.app.change(By::console(), story).await
    }

    pub async fn money_keeper(&self) -> Browser<'_> {
        self.member("teresa", &[(Role::Treasurer, Some(HOUSE))]).await
    }

    /// What comes_to in the books: status and amount of each line, by amount.
    pub async fn bank_lines(&self) -> Vec<(String, i64)> {
        let text = sql("select status, amount_grosze from bank_lines order by amount_grosze, status, id");
        let rows = self.rows(text, vec![]).await;
        rows.iter().map(|row| (row.get("status").unwrap(), row.get("amount_grosze").unwrap())).collect()
    }

    /// The lines of the queue, by their amounts.
    pub async fn line_ids(&self) -> Vec<String> {
        let rows = self.rows(sql("select id from bank_lines order by amount_grosze, id"), vec![]).await;
        rows.iter().map(|row| row.get("id").unwrap()).collect()
    }

    /// What an account of the ledger comes to, grosze; debit is above nothing.
    pub async fn comes_to(&self, account: &'static str) -> i64 {
        let text = sql(
            "select cast(coalesce(sum(amount_grosze), 0) as bigint) as sum from ledger_lines where account = $1",
        );
        self.rows(text, params![account].to_vec()).await[0].get("sum").unwrap()
    }
}

impl Browser<'_> {
    /// Says in the queue what a line is.
    pub async fn explains(&self, line: &str, tab: &str, fields: &[(&str, &str)]) -> Shown {
        let page = self.open(&format!("{PANEL}/do-wyjasnienia?stan={tab}")).await;
        self.press(&page, &format!("{PANEL}/wplaty/{line}"), fields).await
    }

    /// Gives a statement file and lets it be read.
    pub async fn gives_statement(&self, name: &str, bytes: &[u8]) -> Shown {
        let page = self.open(PANEL).await;
        let shown = self.press_with(&page, PANEL, &[], ("plik", name, bytes)).await;
        jobs::do_all(&self.town.app).await.unwrap();
        self.open(&shown.path).await
    }
}
