//! Stories of material aid: asked for, decided on need alone, handed over against a receipt, settled.

mod apart;
mod at_once;
mod deciding;
mod funds;
pub mod handing;
mod limits;
pub mod lists;
mod need_only;
mod papers;
mod promised;
mod signing;
mod taken_down;
mod thresholds;
mod voids;

use crate::town::{Browser, Shown, Town};
use mutual_aid::document::Kind;
use mutual_aid::event::Noun;
use mutual_aid::fund::Purpose;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On};
use mutual_aid::{Event, FundId, Grosze, OrganisationId, Role, Subject, What};
use pomoc::app::{By, Change};
use pomoc::funds::store as kept;
use pomoc::kit::db::{params, sql};
use pomoc::ledger;

pub const HOUSE: &str = "drugi-bieg";
pub const AID: &str = "/panel/drugi-bieg/pomoc";
const RULES: &str = "/panel/drugi-bieg/pomoc/zasady/nowe";

/// The rules that the board adopted.
pub const ADOPTED: [(&str, &str); 8] = [
    ("przyjeto", "2026-11-02"),
    ("od", "2026-11-02"),
    ("kryteria", "Dochód na osobę w domu\r\nNagła potrzeba"),
    ("formy", "in-kind"),
    ("formy", "bill-payment"),
    ("nagla", "200 zł"),
    ("decyduje", "officer"),
    ("odwolanie", "Napisz w „Mojej pomocy” w 14 dni."),
];

/// What a participant says of a need.
pub const NEED: [(&str, &str); 4] =
    [("rodzaj", "food"), ("co", "Jedzenie dla dzieci do końca miesiąca."), ("osob", "3"), ("dochod", "low")];

impl Town {
    /// Somebody who decides on aid in Drugi Bieg.
    pub async fn officer(&self, account: &'static str) -> Browser<'_> {
        self.member(account, &[(Role::AidOfficer, Some(HOUSE))]).await
    }

    /// An organisation with rules, and so much money in the fund of aid.
    pub async fn with_aid(&self, rules: &[(&str, &str)], grosze: i64) -> FundId {
        let danuta = self.officer("danuta").await;
        send(&danuta, RULES, rules).await.is(200).says("Wersja 1");
        self.gives(grosze).await
    }

    /// Somebody gives money for aid.
    pub async fn gives(&self, grosze: i64) -> FundId {
        let story = move |change: &mut Change<'_>| {
            let (house, today) = (OrganisationId::from(HOUSE), change.now().day());
            let fund = kept::of_purpose(change, &house, Purpose::Aid)?;
            let gift = Entry::of(Kind::Bank, Cause::Donation, "gift", today);
            let gift = gift.moves((ActivityKind::Unpaid, &fund), On::Bank, On::Donations, Grosze(grosze));
            ledger::post(change, &house, &gift)?;
            let subject = Subject::of(Noun::Fund, fund.as_str());
            change.record(Event { subject, organisation: Some(house), what: What::CampaignOpened })?;
            Ok(fund)
        };
        self.app.change(By::console(), story).await.unwrap()
    }

    /// What the fund of aid can still give, grosze.
    pub async fn available(&self, fund: &FundId) -> i64 {
        let text = sql("select available_grosze from funds where organisation_id = $1 and id = $2");
        let rows = self.rows(text, params![HOUSE, fund.as_str()].to_vec()).await;
        rows[0].get("available_grosze").unwrap()
    }

    /// What the books say of an account, grosze: debit above nothing.
    pub async fn booked(&self, account: &'static str) -> i64 {
        let text = sql("select cast(coalesce(sum(amount_grosze), 0) as bigint) as n
            from ledger_lines
            where organisation_id = 'drugi-bieg' and account = $1");
        self.rows(text, params![account].to_vec()).await[0].get("n").unwrap()
    }

    /// A participant with an account of their own, and a browser.
    pub async fn asker(&self) -> Browser<'_> {
        self.participant("marek", Some("marek-konto")).await;
        self.member("marek-konto", &[]).await
    }
}

/// Opens the page and sends its form, boxes of one name included.
pub async fn send(browser: &Browser<'_>, path: &str, fields: &[(&str, &str)]) -> Shown {
    let page = browser.open(path).await;
    browser.press(&page, path, fields).await
}

/// The page of a request in the panel, from its page in „Moja pomoc”.
pub fn in_panel(own: &Shown) -> String {
    format!("{AID}/{}", own.path.rsplit('/').next().unwrap())
}

/// Presses a button of a page.
pub async fn press(browser: &Browser<'_>, page: &str, button: &str, fields: &[(&str, &str)]) -> Shown {
    let shown = browser.open(page).await;
    browser.press(&shown, &format!("{page}/{button}"), fields).await
}

/// A decision that grants so much from a fund.
pub fn grant<'a>(fund: &'a FundId, amount: &'a str, form: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("decyzja", "granted"),
        ("kryteria", "1"),
        ("uzasadnienie", "Dochód nie starcza na jedzenie."),
        ("forma", form),
        ("kwota", amount),
        ("fundusz", fund.as_str()),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_adopts_rules_of_need_and_participants_read_them() {
    let town = Town::new().await;
    let danuta = town.officer("danuta").await;
    danuta.open(AID).await.is(200).says("Nie ma jeszcze zasad pomocy");
    let with = |name: &'static str, value: &'static str| {
        let kept = ADOPTED.into_iter().filter(move |(other, _)| *other != name);
        kept.chain([(name, value)]).collect::<Vec<_>>()
    };
    for (wrong, told) in [
        (with("kryteria", "Liczba godzin w miesiącu"), "Usuń słowo „godzin”"),
        (with("kryteria", "Obecność na wizytach"), "Usuń słowo „obecność”"),
        (with("przyjeto", "2027-01-01"), "Ten dzień jest w przyszłości"),
        (with("przyjeto", "wczoraj"), "Nie rozumiem tej daty"),
        (with("od", "2026-10-01"), "zanim zarząd je przyjął"),
        (with("nagla", "dużo"), "kwot"),
        (with("decyduje", "król"), "Wybierz, kto decyduje"),
        (with("formy", ""), "Zaznacz choć jedną formę pomocy"),
        (with("nagla", "500,01"), "Program pozwala dać od ręki najwyżej 500,00 zł"),
    ] {
        let shown = send(&danuta, RULES, &wrong).await;
        shown.is(422).says(told);
        assert!(shown.body.contains("Napisz w „Mojej pomocy” w 14 dni."), "what was typed is kept: {told}");
    }
    send(&danuta, RULES, &ADOPTED).await.is(200).says("Wersja 1, przyjęta 2 listopada 2026");
    send(&danuta, RULES, &with("kryteria", "Dochód")).await.says("Wersja 2").says("Wersja 1");
    let printed = danuta.open("/panel/drugi-bieg/pomoc/zasady/1").await;
    printed.is(200).says("Nagła potrzeba").says("Nikt nie pyta, ile ktoś pracował");
    assert_eq!(town.history("aid-rules", HOUSE).await, ["aid-rules-adopted", "aid-rules-adopted"]);

    let marek = town.asker().await;
    marek.open("/moje/pomoc").await.is(200).says("Zasady udzielania pomocy");
    marek.open("/moje/pomoc/zasady/drugi-bieg").await.is(200).says("Dochód").says("Wersja 2");
    marek.open("/moje/pomoc/zasady/nowy-dach").await.is(404);
    town.member("obcy", &[]).await.open("/moje/pomoc").await.is(404);
    marek.open(RULES).await.is(404);
    town.anna().await.open(RULES).await.is(403);
    town.member("ewa", &[(Role::AidOfficer, Some("nowy-dach"))]).await.open(AID).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_participant_asks_in_any_language_and_what_was_typed_is_kept() {
    let town = Town::new().await;
    let marek = town.asker().await;
    let shown = send(&marek, "/moje/pomoc/prosba", &[("co", "Buty zimowe"), ("osob", "dużo")]).await;
    shown.is(422).says("Wybierz, czego potrzeba").says("Wpisz liczbę osób").says("wolę nie mówić");
    assert!(shown.body.contains("Buty zimowe") && shown.body.contains("value=\"dużo\""));
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    asked.is(200).says("Prośba dotarła").says("Jedzenie dla dzieci");
    let again = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    again.is(422).says("Jedna prośba już czeka");
    let ukrainian = town.member("marek-konto", &[]).await.reading("/uk");
    ukrainian.open("/moje/pomoc").await.is(200).says("Моя допомога").says("нове");
    let withdrawn = press(&marek, &asked.path, "rezygnacja", &[]).await;
    withdrawn.is(200).says("Prośba jest wycofana");
    let id = asked.path.rsplit('/').next().unwrap();
    assert_eq!(town.history("aid-request", id).await, ["aid-requested", "aid-withdrawn"]);
    town.member("obcy", &[]).await.open(&asked.path).await.is(404);
    town.participant("zofia", Some("zofia-konto")).await;
    town.member("zofia-konto", &[]).await.open(&asked.path).await.is(404);
}

/// Aid hangs on participation, never on an agreement to work.
#[tokio::test(flavor = "multi_thread")]
async fn aid_is_for_participants_from_the_day_of_joining_and_some_days_after_leaving() {
    let town = Town::new().await;
    town.person(HOUSE, "ola").await;
    let anna = town.anna().await;
    let note = "/panel/drugi-bieg/osoby/ola/pomoc";
    let engagements = sql("select cast(count(*) as bigint) as n from engagements where person_id = 'ola'");
    assert_eq!(town.home.count(engagements).await, 0, "no agreement, no work");
    send(&anna, note, &NEED).await.is(200).says("Prośba jest zapisana");
    for (status, kind, ended, told) in [
        ("candidate", "participant", None, "jeszcze nie dołączyła"),
        ("active", "volunteer", None, "dla uczestników programu"),
        ("ended", "participant", Some("2026-10-20"), "minęło więcej dni niż 30"),
    ] {
        town.run(sql("delete from aid_needs"), vec![]).await;
        town.run(sql("delete from aid_requests"), vec![]).await;
        let text = sql("update people set status = $1, kind = $2, ended_on = $3 where id = 'ola'");
        town.run(text, params![status, kind, ended].to_vec()).await;
        send(&anna, note, &NEED).await.is(422).says(told);
    }
    for (status, ended) in [("paused", None), ("ended", Some("2026-10-25"))] {
        let text = sql("update people set status = $1, kind = 'participant', ended_on = $2 where id = 'ola'");
        town.run(text, params![status, ended].to_vec()).await;
        town.run(sql("delete from aid_needs"), vec![]).await;
        town.run(sql("delete from aid_requests"), vec![]).await;
        send(&anna, note, &NEED).await.is(200).says("Prośba jest zapisana");
    }
}

/// What somebody said of their need is forgotten a year after the end; that aid was given stays in the books.
#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_forgotten_a_year_after_the_end() {
    let town = Town::new().await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    press(&marek, &asked.path, "rezygnacja", &[]).await.is(200);
    let needs = sql("select cast(count(*) as bigint) as n from aid_needs");
    for (hours, left) in [(24 * 300, 1), (24 * 80, 0)] {
        town.hours_pass(hours);
        pomoc::schedule::run_all(&town.app).await.unwrap();
        assert_eq!(town.home.count(needs).await, left);
    }
    let marek = town.member("marek-konto", &[]).await;
    marek.open(&asked.path).await.is(200).hides("Jedzenie dla dzieci");
}
