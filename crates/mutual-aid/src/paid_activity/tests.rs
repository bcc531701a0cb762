//! Facts about paid activity.

use super::*;
use crate::day::Moment;
use crate::offer::Mode;
use crate::order::{self, Order, RequesterKind};
use crate::refusal::{OrderRefusal, TermsRefusal};
use crate::terms::{Channel, Proposal, Side, Terms};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn scope() -> Scope {
    Scope { tasks: vec![PublicTask::Employment], source: "§ 7 statutu".into(), economic: vec![] }
}

fn line(kind: CostKind, zloty: i64, note: &str) -> CostLine {
    CostLine { kind, amount: Grosze::zloty(zloty), note: note.into() }
}

fn calculation() -> CostCalculation {
    CostCalculation {
        id: "k".into(),
        organisation: "o".into(),
        category: Category::BicycleRepair,
        public_task: PublicTask::Employment,
        unit: Unit::Hour,
        planned: Quantity::whole(300),
        lines: vec![
            line(CostKind::Materials, 4_000, ""),
            line(CostKind::Overhead, 1_000, "10 % czynszu: 1 z 10 pokoi"),
        ],
        from: day("2026-01-01"),
        until: day("2026-12-31"),
        status: Status::Draft,
        superseded_from: None,
        author: Some("ewa".into()),
    }
}

fn year(fees: i64, costs: i64) -> YearCheck {
    YearCheck {
        organisation: "o".into(),
        category: Category::BicycleRepair,
        year: 2026,
        fees: Grosze::zloty(fees),
        costs: Grosze::zloty(costs),
        explained_on: None,
        explained_excess: Grosze::ZERO,
        lowered_on: None,
    }
}

fn approval<'a>(by: Option<&'a AccountId>, staff: i64, others: &'a [Day]) -> Approval<'a> {
    Approval { by, staff, others, today: day("2026-03-01") }
}

fn in_force() -> CostCalculation {
    CostCalculation { status: Status::Approved, ..calculation() }
}

#[test]
fn a_unit_costs_its_share_rounded_down() {
    assert_eq!(calculation().unit_cost(), Grosze(1_666));
    assert_eq!(calculation().most(Quantity::hundredths(150)), Grosze(2_499));
}

#[test]
fn a_calculation_stays_within_the_declared_scope() {
    let law = Law::default();
    assert_eq!(calculation().draw_up(&Scope::default(), &law), Err(No::NoScope));
    let other = Scope { tasks: vec![PublicTask::Seniors], ..scope() };
    assert_eq!(calculation().draw_up(&other, &law), Err(No::OutsideScope));
    let economic = Scope { economic: vec![Category::BicycleRepair], ..scope() };
    assert_eq!(calculation().draw_up(&economic, &law), Err(No::EconomicHere));
    assert_eq!(economic.declare(&"o".into(), &[Category::BicycleRepair]), Err(No::PaidHere));
    assert!(economic.declare(&"o".into(), &[Category::Painting]).is_ok());
    assert!(calculation().draw_up(&scope(), &law).is_ok());
}

#[test]
fn lines_are_of_allowed_kinds_and_say_their_key() {
    let law = Law::default();
    let with = |lines| CostCalculation { lines, ..calculation() }.draw_up(&scope(), &law).map(drop);
    assert_eq!(with(vec![line(CostKind::Overhead, 500, " ")]), Err(No::NoKey));
    assert_eq!(with(vec![]), Err(No::NoCost));
    let limit = law.average_pay * law.pay_times * 12;
    assert_eq!(with(vec![line(CostKind::Coordinator, limit, "")]), Ok(()));
    assert!(matches!(with(vec![line(CostKind::Coordinator, limit + 1, "")]), Err(No::PayTooHigh { .. })));
    for kind in ["volunteers", "volunteer-work", "pay", "profit"] {
        assert!(kind.parse::<CostKind>().is_err(), "{kind}");
    }
}

#[test]
fn a_calculation_holds_for_a_year_at_most() {
    let law = Law::default();
    let until =
        |text| CostCalculation { until: day(text), ..calculation() }.draw_up(&scope(), &law).map(drop);
    assert_eq!(until("2026-12-31"), Ok(()));
    assert_eq!(until("2027-01-01"), Err(No::TooLong { months: 12 }));
    assert_eq!(until("2025-12-31"), Err(No::EndsBeforeStart));
}

#[test]
fn somebody_else_approves_unless_the_organisation_is_small() {
    let (law, ewa, jan) = (Law::default(), AccountId::from("ewa"), AccountId::from("jan"));
    let mut it = calculation();
    assert_eq!(it.approve(&approval(Some(&ewa), 4, &[]), &scope(), &law), Err(No::OwnCalculation));
    let event = it.clone().approve(&approval(Some(&ewa), 3, &[]), &scope(), &law).unwrap();
    assert!(matches!(&event.what, What::CalculationApproved { how, .. } if how == "alone"));
    let event = it.approve(&approval(Some(&jan), 4, &[]), &scope(), &law).unwrap();
    assert!(matches!(&event.what, What::CalculationApproved { how, .. } if how == "together"));
    assert!(matches!(it.discard(), Err(No::WrongStep { .. })));
}

#[test]
fn a_later_calculation_takes_the_place_of_an_earlier_one() {
    let (law, jan) = (Law::default(), AccountId::from("jan"));
    let mut first = in_force();
    let mut next = CostCalculation { from: day("2026-07-01"), ..calculation() };
    let others = [day("2026-01-01")];
    assert!(next.approve(&approval(Some(&jan), 4, &others), &scope(), &law).is_ok());
    assert!(first.supersede(next.from).is_ok());
    assert!(first.supersede(next.from).is_err());
    let both = |on: &str| (first.state(day(on)), next.state(day(on)));
    assert_eq!(both("2026-06-30"), (State::InForce, State::Coming));
    assert_eq!(both("2026-07-01"), (State::Superseded, State::InForce));
    assert_eq!(both("2027-01-01"), (State::Superseded, State::Over));
    let later = [day("2026-01-01")];
    let same = calculation().approve(&approval(Some(&jan), 4, &later), &scope(), &law);
    assert_eq!(same, Err(No::LaterApproved { from: later[0] }));
}

#[test]
fn fees_near_costs_are_said_and_fees_above_them_stop_the_next_quote() {
    let law = Law::default();
    assert_eq!(year(949, 1_000).standing(&law), Standing::Fine);
    assert_eq!(year(950, 1_000).standing(&law), Standing::Near);
    assert_eq!(year(1_000, 1_000).standing(&law), Standing::Near);
    assert_eq!(year(1_001, 1_000).standing(&law), Standing::Over);
    assert_eq!(year(0, 0).standing(&law), Standing::Fine);
    assert_eq!((year(10, 0).per_cent(), year(1, 3).per_cent()), (None, Some(33)));
    let mut over = year(1_001, 1_000);
    let today = day("2026-11-24");
    assert_eq!(over.may_quote(today), Err(No::FeesAboveCosts { year: "2026".into() }));
    assert!(over.explain(today).is_ok());
    assert_eq!(over.may_quote(today), Ok(()));
    assert!(over.may_quote(day("2026-12-01")).is_err(), "the next month asks again");
    let lowered = YearCheck { lowered_on: Some(today), ..year(1_001, 1_000) };
    assert_eq!(lowered.may_quote(today), Ok(()));
    assert_eq!(year(1, 1).explain(today), Err(No::NothingToExplain));
}

#[test]
fn a_year_that_is_over_waits_for_a_reason_that_covers_it() {
    let (december, january) = (day("2026-12-30"), day("2027-01-04"));
    let mut over = year(1_001, 1_000);
    assert!(over.explain(december).is_ok());
    assert_eq!(over.may_quote(december), Ok(()));
    assert!(over.may_quote(january).is_err(), "the year ended after that reason");
    assert!(over.explain(january).is_ok());
    assert_eq!(over.may_quote(day("2027-03-01")), Ok(()), "once is enough");
    let more = YearCheck { fees: Grosze::zloty(1_002), ..over };
    assert!(more.may_quote(january).is_err(), "the reason was for less");
}

#[test]
fn a_fee_is_due_after_the_work_and_paid_once() {
    let today = day("2026-11-24");
    let scope = scope();
    let year = year(0, 0);
    let ground = Ground { category: Category::BicycleRepair, scope: &scope, year: &year, on: today };
    let quote = in_force().quote(Quantity::whole(2), Grosze(3_000), &ground).unwrap();
    let order = |status, mode| Order {
        id: "z".into(),
        organisation: Some("o".into()),
        status,
        kind: RequesterKind::Household,
        mode,
        for_profit: false,
        exempt: false,
        reachable: true,
        described: true,
        since: Moment::parse("2026-11-24T09:00:00Z").unwrap(),
    };
    let document = |on| Document { number: "FV 1/11".into(), on };
    let due = |status, mode, on| Fee::due("f".into(), &order(status, mode), &quote, document(on), today);
    assert_eq!(due(order::Status::Scheduled, Mode::Paid, today).unwrap_err(), No::NotPerformed);
    assert_eq!(due(order::Status::Confirmed, Mode::Unpaid, today).unwrap_err(), No::NotPerformed);
    let tomorrow = today.plus(1);
    assert_eq!(
        due(order::Status::Confirmed, Mode::Paid, tomorrow).unwrap_err(),
        No::InFuture { on: tomorrow }
    );
    let (mut fee, _) = due(order::Status::Confirmed, Mode::Paid, today).unwrap();
    assert!(fee.natural_person && fee.amount == Grosze(3_000));
    assert!(fee.pay(Grosze(3_000), Paid::Transfer, today, today).is_ok());
    assert!(matches!(fee.pay(Grosze(1), Paid::Statement, today, today), Err(No::FeeIs { .. })));
    assert_eq!(fee.reopen(Grosze(3_000)).unwrap().what, What::FeeReopened);
    assert!(fee.reopen(Grosze(3_000)).is_err());
    assert!(fee.pay(Grosze(3_000), Paid::Statement, today, today).is_ok());
    assert_eq!(fee.give_back().unwrap().what, What::FeeReturned { how: "paid".into() });
    assert!(fee.give_back().is_err() && fee.reopen(Grosze(3_000)).is_err());
    assert_eq!(Document::folded("FV 1/11"), Document::folded("fv-1 11"));
}

#[test]
fn sales_to_people_are_said_at_four_fifths_and_at_the_threshold() {
    let law = Law::default();
    let said = [15_999, 16_000, 19_999, 20_000].map(|zloty| register_alert(Grosze::zloty(zloty), &law));
    assert_eq!(said, [None, Some(80), Some(80), Some(100)]);
}

#[test]
fn free_terms_have_no_fee_and_paid_ones_have_one() {
    let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
    let (law, scope, year) = (Law::default(), scope(), year(0, 0));
    let ground = Ground { category: Category::BicycleRepair, scope: &scope, year: &year, on: now.day() };
    let quote = in_force().quote(Quantity::whole(2), Grosze(3_000), &ground).unwrap();
    let agreed = |fee: Option<Quote>, mode, early: bool| {
        let span = crate::day::Span::new(now.day().plus(2), crate::day::parse_time("10").unwrap(), 60);
        let mut terms = Terms::default();
        terms.put(Side::Organisation, Proposal { span, text: "", fee }, now).unwrap();
        if early {
            terms.ask_early_start(now);
        }
        terms.accept(Side::Requester, 1, Channel::Web, now).unwrap();
        let mut order = Order {
            id: "z".into(),
            organisation: Some("o".into()),
            status: order::Status::TermsProposed,
            kind: RequesterKind::Household,
            mode,
            for_profit: false,
            exempt: false,
            reachable: true,
            described: true,
            since: now,
        };
        order.agree(&terms, &law, now).map(drop)
    };
    assert_eq!(agreed(Some(quote.clone()), Mode::Unpaid, true), Err(TermsRefusal::FeeInUnpaid.into()));
    assert_eq!(agreed(None, Mode::Paid, true), Err(OrderRefusal::PaidWithoutCalculation.into()));
    assert_eq!(
        agreed(Some(quote.clone()), Mode::Paid, false),
        Err(TermsRefusal::EarlyStart { days: 14 }.into())
    );
    assert_eq!(agreed(Some(quote), Mode::Paid, true), Ok(()));
    assert_eq!(agreed(None, Mode::Unpaid, false), Ok(()));
}

proptest! {
    /// I2: at every quote the fee is at most the cost of a unit times the quantity, and what all planned units may
    /// cost together is at most what they cost altogether.
    #[test]
    fn a_fee_never_exceeds_the_calculated_cost(
        lines in proptest::collection::vec((0usize..8, 1i64..5_000_000), 1..8),
        planned in 1i64..100_000,
        quotes in proptest::collection::vec((1i64..20_000, 1i64..2_000_000), 1..20),
    ) {
        let lines = lines.into_iter().map(|(kind, amount)| CostLine {
            kind: CostKind::all()[kind], amount: Grosze(amount), note: "klucz".into(),
        });
        let it = CostCalculation { lines: lines.collect(), planned: Quantity::hundredths(planned), ..in_force() };
        let (scope, year) = (scope(), year(0, 0));
        let ground = Ground { category: it.category, scope: &scope, year: &year, on: day("2026-11-24") };
        prop_assert!(it.planned.of(it.unit_cost()) <= it.total());
        let (mut asked, mut units) = (Grosze::ZERO, 0);
        for (hundredths, fee) in quotes {
            let (quantity, fee) = (Quantity::hundredths(hundredths), Grosze(fee));
            let above = i128::from(fee.0) * 100 > i128::from(it.unit_cost().0) * i128::from(hundredths);
            match it.quote(quantity, fee, &ground) {
                Ok(quote) => {
                    prop_assert!(!above && quote.fee <= quote.limit);
                    (asked, units) = (asked + quote.fee, units + hundredths);
                }
                Err(why) => prop_assert!(above && matches!(why, No::FeeAboveCost { .. }), "{why:?}"),
            }
            prop_assert!(asked <= it.most(Quantity::hundredths(units)));
        }
    }

    /// A quote rests on a calculation that is in force, of the same kind, within the scope.
    #[test]
    fn nothing_is_asked_without_a_calculation_in_force(offset in -400i32..400, draft: bool, other: bool, outside: bool) {
        let status = if draft { Status::Draft } else { Status::Approved };
        let it = CostCalculation { status, ..calculation() };
        let scope = if outside { Scope::default() } else { scope() };
        let category = if other { Category::Painting } else { Category::BicycleRepair };
        let on = it.from.plus(offset);
        let year = year(0, 0);
        let ground = Ground { category, scope: &scope, year: &year, on };
        let holds = !draft && !other && !outside && (it.from..=it.until).contains(&on);
        prop_assert_eq!(it.quote(Quantity::whole(1), Grosze(1), &ground).is_ok(), holds);
        prop_assert_eq!(it.carries(category, &scope, on), holds);
    }
}
