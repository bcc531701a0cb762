//! I3: however many decide at the same time, what is granted and handed over never exceeds the fund.

use super::{ADOPTED, HOUSE};
use crate::town::Town;
use mutual_aid::aid::{Decision, Form, Outcome};
use mutual_aid::refusal::{AidRefusal, LedgerRefusal};
use mutual_aid::terms::Channel;
use mutual_aid::words::Remark;
use mutual_aid::{FundId, Grosze, Member, Refusal, Role, Who};
use pomoc::aid::{Key, cancel, decide, lists};
use pomoc::app::By;
use pomoc::failure::Failure;
use pomoc::kit::db::{params, sql};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

/// Somebody who decides on aid, by the name of their account.
fn officer(account: &str) -> By {
    let roles = vec![(Role::AidOfficer, Some(HOUSE.into()))];
    let people = Vec::new();
    let member = Member {
        account: account.into(),
        roles,
        people,
        companies: Vec::new(),
        second_factor_overdue: false,
    };
    By { who: Who::Member(member), channel: Channel::Web }
}

fn grants(fund: &FundId, form: Form, amount: i64) -> decide::Input {
    let decision = Decision {
        outcome: Outcome::Granted,
        form: Some(form),
        amount: Grosze(amount),
        fund: Some(fund.clone()),
        criteria: vec![1],
        reason: Remark::parse("Dochód nie starcza.").unwrap(),
        minute: None,
        emergency: false,
        signatures: Vec::new(),
    };
    decide::Input { decision, exception: None, board: false, aware: true }
}

fn key(n: usize) -> Key {
    Key { house: HOUSE.into(), id: format!("r{n}") }
}

/// Sixteen requests that were assessed by somebody else.
async fn requests(town: &Town) {
    for n in 0..16 {
        let id: &'static str = String::leak(format!("r{n}"));
        let person: &'static str = String::leak(format!("p{n}"));
        town.person(HOUSE, person).await;
        let text =
            sql("insert into aid_requests (organisation_id, id, person_id, status, status_since, origin,
                assessed_by, made_at)
            values ('drugi-bieg', $1, $2, 'assessed', '2026-11-24T08:00:00Z', 'participant', 'danuta',
                '2026-11-24T08:00:00Z')");
        town.run(text, params![id, person].to_vec()).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_fund_never_gives_more_than_it_has_under_sixteen_deciders() {
    let mut runner = TestRunner::deterministic();
    let plans = (500_i64..20_000, proptest::collection::vec((1_i64..5_000, any::<bool>()), 16));
    for _ in 0..3 {
        let (has, wishes) = plans.new_tree(&mut runner).unwrap().current();
        let town = Town::new().await;
        let fund = town.with_aid(&ADOPTED, has).await;
        town.officer("jan").await;
        requests(&town).await;
        let deciders: Vec<_> = wishes
            .into_iter()
            .enumerate()
            .map(|(n, (amount, calls_off))| {
                let (app, fund) = (town.app.clone(), fund.clone());
                tokio::spawn(async move {
                    let input = grants(&fund, Form::BillPayment, amount);
                    app.change(officer("jan"), move |change| decide::decide(change, &key(n), &input)).await?;
                    if !calls_off {
                        return Ok(amount);
                    }
                    let reason = mutual_aid::reason::AidCancel::NotNeeded;
                    app.change(officer("jan"), move |change| cancel::cancel(change, &key(n), reason)).await?;
                    Ok::<i64, Failure>(0)
                })
            })
            .collect();
        let mut reserved = 0;
        for decider in deciders {
            match decider.await.unwrap() {
                Ok(amount) => reserved += amount,
                Err(Failure::Refused(Refusal::LedgerRefusal(LedgerRefusal::FundShort))) => {}
                Err(Failure::Broken(broken)) if broken.is_passing() => {}
                Err(other) => panic!("{other}"),
            }
        }
        let granted = sql("select cast(coalesce(sum(d.amount_grosze), 0) as bigint) as n
            from aid_requests r
            join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
                and d.decided_on is not null
            where r.status = 'reserved'");
        let granted = town.home.count(granted).await;
        let available = town.available(&fund).await;
        assert!(available >= 0 && granted >= reserved, "{available} {granted} {reserved}");
        assert_eq!((available, -town.booked("reserved").await), (has - granted, granted));
    }
}

/// Goods of a fund, worth fifty złoty, and four lists, `l0` to `l3`, that promise four and a half each.
async fn lists_of_goods(town: &Town, fund: &FundId) {
    super::lists::goods(town, fund, ("Mąka 1 kg", "100", "0,50")).await;
    for n in 0..4 {
        let id: &'static str = String::leak(format!("l{n}"));
        let text = sql("insert into aid_lists (organisation_id, id, status, name, place, planned_on, drawn_up_by, made_at)
            values ('drugi-bieg', $1, 'drawn-up', 'x', 'x', '2026-11-24', 'danuta', '2026-11-24T08:00:00Z')");
        town.run(text, params![id].to_vec()).await;
        let text =
            sql("insert into aid_list_goods (organisation_id, list_id, batch_id, portion_thousandths, unit_value_grosze)
            select organisation_id, $1, id, 9000, unit_value_grosze from stock_batches");
        town.run(text, params![id].to_vec()).await;
        let text = sql("insert into aid_list_people (organisation_id, list_id, person_id)
            values ('drugi-bieg', $1, 'p0')");
        town.run(text, params![id].to_vec()).await;
    }
}

/// I3 for goods: whoever decides and approves lists at the same time, no more is promised than lies in the store.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_store_never_promises_more_than_it_has_under_sixteen_deciders() {
    let mut runner = TestRunner::deterministic();
    let plans = proptest::collection::vec(100_i64..1_500, 16);
    for _ in 0..2 {
        let wishes = plans.new_tree(&mut runner).unwrap().current();
        let town = Town::new().await;
        let fund = town.with_aid(&ADOPTED, 50_000).await;
        town.officer("jan").await;
        requests(&town).await;
        lists_of_goods(&town, &fund).await;
        let mut deciders = Vec::new();
        for (n, amount) in wishes.into_iter().enumerate() {
            let (app, fund) = (town.app.clone(), fund.clone());
            deciders.push(tokio::spawn(async move {
                if n % 4 == 0 {
                    let key = lists::Key { house: HOUSE.into(), id: format!("l{}", n / 4) };
                    return app
                        .change(officer("jan"), move |change| lists::approve(change, &key, None))
                        .await;
                }
                let input = grants(&fund, Form::InKind, amount);
                app.change(officer("jan"), move |change| decide::decide(change, &key(n), &input)).await
            }));
        }
        let mut kept = 0;
        for decider in deciders {
            match decider.await.unwrap() {
                Ok(()) => kept += 1,
                Err(Failure::Refused(Refusal::AidRefusal(AidRefusal::StoreTooSmall { .. }))) => {}
                Err(Failure::Broken(broken)) if broken.is_passing() => {}
                Err(other) => panic!("{other}"),
            }
        }
        let promised = sql("select cast(coalesce((select sum(d.amount_grosze)
                    from aid_requests r
                    join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
                        and d.decided_on is not null
                    where r.status = 'reserved'), 0)
                + (select count(*) * 450 from aid_lists where status = 'approved') as bigint) as n");
        let promised = town.home.count(promised).await;
        assert!(kept > 0 && promised > 0 && promised <= 5_000, "{kept} {promised}");
    }
}
