//! Stories of the ledger: it always balances, no fund goes below nothing, and what is booked stands.

use crate::town::Town;
use mutual_aid::document::Kind;
use mutual_aid::event::Noun;
use mutual_aid::fund::Purpose;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On, Month};
use mutual_aid::refusal::LedgerRefusal;
use mutual_aid::{Day, EntryId, Event, FundId, Grosze, OrganisationId, Refusal, Subject, What};
use pomoc::app::{By, Change};
use pomoc::failure::Failure;
use pomoc::funds::store as funds;
use pomoc::kit::db::{Tx, params, sql};
use pomoc::ledger::{self, store};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

const HOUSE: &str = "drugi-bieg";

fn house() -> OrganisationId {
    HOUSE.into()
}

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}

/// Something of the ledger happens, as the stories of money do it.
async fn happens<T, F>(town: &Town, story: F) -> Result<T, Failure>
where
    T: Send + 'static,
    F: Fn(&mut Change<'_>) -> Result<T, Failure> + Send + 'static,
{
    let recorded = move |change: &mut Change<'_>| {
        let answer = story(change)?;
        let subject = Subject::of(Noun::LedgerEntry, HOUSE);
        change.record(Event { subject, organisation: Some(house()), what: What::CampaignOpened })?;
        Ok(answer)
    };
    town.app.change(By::console(), recorded).await
}

async fn aid_fund(town: &Town) -> FundId {
    happens(town, |change| funds::of_purpose(change, &house(), Purpose::Aid)).await.unwrap()
}

fn gift(fund: &FundId, amount: i64) -> Entry {
    let entry = Entry::of(Kind::Bank, Cause::Donation, "gift", today());
    entry.moves((ActivityKind::Unpaid, fund), On::Bank, On::Donations, Grosze(amount))
}

fn reservation(fund: &FundId, amount: i64) -> Entry {
    let entry = Entry::of(Kind::Internal, Cause::AidReserved, "grant", today());
    entry.moves((ActivityKind::Unpaid, fund), On::Free, On::Reserved, Grosze(amount))
}

async fn books(town: &Town, entry: Entry) -> Result<EntryId, Failure> {
    happens(town, move |change| Ok(ledger::post(change, &house(), &entry)?.id)).await
}

async fn available(town: &Town, fund: &FundId) -> i64 {
    let text = sql("select available_grosze from funds where organisation_id = $1 and id = $2");
    let rows = town.rows(text, params![HOUSE, fund.as_str()].to_vec()).await;
    rows[0].get("available_grosze").unwrap()
}

/// The balances are what the lines say, and every fund and kind of activity comes to nothing.
async fn proves(town: &Town) {
    let by = By::console();
    let told = town.app.look(by, |look| {
        let all =
            (Month::of(Day::parse("2020-01-01").unwrap()), Month::of(Day::parse("2030-12-01").unwrap()));
        Ok((store::balances(look, &house(), all)?, store::proof(look, &house())?))
    });
    let (balances, lines) = told.await.unwrap();
    assert_eq!(balances, lines);
    let mut sums = std::collections::BTreeMap::new();
    for ((_, _, activity, fund), (debit, credit)) in balances {
        *sums.entry((activity, fund)).or_insert(0) += debit.0 - credit.0;
    }
    assert!(sums.values().all(|sum| *sum == 0), "{sums:?}");
}

/// I3 and I10: sixteen write at once, each reserving what may or may not be there; whatever order they come in, the
/// fund never goes below nothing, exactly what was answered is reserved, and the ledger balances.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_fund_never_goes_below_nothing_under_sixteen_writers() {
    let mut runner = TestRunner::deterministic();
    let plans = (100_i64..5_000, proptest::collection::vec(1_i64..1_000, 16));
    for _ in 0..3 {
        let (amount, wishes) = plans.new_tree(&mut runner).unwrap().current();
        let town = Town::new().await;
        let fund = aid_fund(&town).await;
        books(&town, gift(&fund, amount)).await.unwrap();
        let writers: Vec<_> = wishes
            .into_iter()
            .map(|wish| {
                let (app, entry) = (town.app.clone(), reservation(&fund, wish));
                tokio::spawn(async move {
                    let story = move |change: &mut Change<'_>| {
                        ledger::post(change, &house(), &entry)?;
                        let subject = Subject::of(Noun::LedgerEntry, HOUSE);
                        let what = What::CampaignOpened;
                        change.record(Event { subject, organisation: Some(house()), what })?;
                        Ok(wish)
                    };
                    app.change(By::console(), story).await
                })
            })
            .collect();
        let mut reserved = 0;
        for writer in writers {
            match writer.await.unwrap() {
                Ok(wish) => reserved += wish,
                Err(Failure::Refused(Refusal::LedgerRefusal(LedgerRefusal::FundShort))) => {}
                Err(Failure::Broken(broken)) if broken.is_passing() => {}
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(available(&town, &fund).await, amount - reserved);
        assert!(reserved > 0 && reserved <= amount);
        proves(&town).await;
        let rows = town
            .rows(sql("select serial from ledger_entries where kind = 'internal' order by serial"), vec![]);
        let serials: Vec<i64> = rows.await.iter().map(|row| row.get("serial").unwrap()).collect();
        assert!(serials.iter().copied().eq(1..=i64::try_from(serials.len()).unwrap()), "{serials:?}");
    }
}

/// Whatever is booked and taken back, in whatever months, the balances are what the lines say.
#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_always_balances() {
    let mut runner = TestRunner::deterministic();
    let plans = proptest::collection::vec((any::<bool>(), 1_i64..100_000, 0_i32..400, any::<bool>()), 1..25);
    let town = Town::new().await;
    let fund = aid_fund(&town).await;
    for _ in 0..4 {
        for (gives, amount, before, back) in plans.new_tree(&mut runner).unwrap().current() {
            let mut entry = if gives { gift(&fund, amount) } else { reservation(&fund, amount) };
            entry.happened_on = today().plus(-before);
            let Ok(booked) = books(&town, entry).await else { continue };
            if back {
                let again = booked.clone();
                let reverses = |id: EntryId| {
                    happens(&town, move |change| {
                        ledger::reverse(change, &house(), &id).map(|posted| posted.id)
                    })
                };
                if reverses(booked).await.is_ok() {
                    let refused = reverses(again).await.unwrap_err();
                    let why = Refusal::LedgerRefusal(LedgerRefusal::AlreadyReversed);
                    assert!(matches!(refused, Failure::Refused(found) if found == why));
                }
            }
        }
        proves(&town).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_booked_stands() {
    let town = Town::new().await;
    let fund = aid_fund(&town).await;
    books(&town, gift(&fund, 5_000)).await.unwrap();
    for text in [
        sql("update ledger_entries set cause = 'transfer'"),
        sql("delete from ledger_entries"),
        sql("update ledger_lines set amount_grosze = 1"),
        sql("delete from ledger_lines"),
    ] {
        let tried = town.home.change(move |tx: &mut Tx| tx.run(text, &[])).await;
        assert!(tried.unwrap_err().breaks("ledger_append_only"), "{text:?}");
    }
    let short =
        town.home.change(|tx: &mut Tx| tx.run(sql("update funds set available_grosze = -1"), &[])).await;
    assert!(short.unwrap_err().breaks("funds_available"));
}

/// What happened in a closed month is booked on the first open day, and a number never jumps.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_month_takes_nothing_more() {
    let town = Town::new().await;
    let fund = aid_fund(&town).await;
    let text = sql("insert into closed_months (organisation_id, month, closed_at)
        values ($1, '2026-10', '2026-11-02T08:00:00Z')");
    town.run(text, params![HOUSE].to_vec()).await;
    let mut late = gift(&fund, 700);
    late.happened_on = Day::parse("2026-09-30").unwrap();
    books(&town, late).await.unwrap();
    let rows = town.rows(sql("select booked_on, happened_on, serial from ledger_entries"), vec![]).await;
    let told = |name| rows[0].get::<String>(name).unwrap();
    assert_eq!((told("booked_on"), told("happened_on")), ("2026-11-01".into(), "2026-09-30".into()));
}

/// Another organisation's fund cannot be booked on.
#[tokio::test(flavor = "multi_thread")]
async fn a_fund_belongs_to_one_organisation() {
    let town = Town::new().await;
    let fund = aid_fund(&town).await;
    let entry = gift(&fund, 700);
    let told = happens(&town, move |change| ledger::post(change, &"nowy-dach".into(), &entry)).await;
    assert!(matches!(told.unwrap_err(), Failure::Broken(broken) if broken.breaks("foreign_key")));
}
