use super::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn fund(purpose: Purpose, available: i64) -> Fund {
    Fund { id: "f".into(), purpose, available: Grosze(available), closed_on: None }
}

fn ground(fund: &Fund) -> Ground {
    let books = Books::of(day("2026-05-04"), Month::parse("2026-10"));
    Ground { fund: fund.clone(), cash: Grosze(300), books, today: day("2026-11-24") }
}

fn cost(spending: Spending, paid: Option<PaidFrom>) -> Cost {
    let on = day("2026-11-20");
    Cost {
        id: "c".into(),
        organisation: "o".into(),
        spending,
        fund: "f".into(),
        amount: Grosze(500),
        on,
        note: "Czynsz za listopad".to_owned(),
        paid: paid.map(|from| (on, from)),
        withdrawn_on: None,
    }
}

const PAID: Spending = Spending::Paid(Category::BicycleRepair, CostKind::Materials);

fn refused(cost: &Cost, fund: &Fund) -> Refusal {
    cost.note(&ground(fund)).unwrap_err()
}

#[test]
fn each_kind_of_activity_spends_the_money_that_serves_it() {
    for spending in [Spending::Unpaid, PAID, Spending::Economic, Spending::Administration] {
        for purpose in Purpose::VARIANTS {
            let may = match (purpose, spending) {
                (Purpose::Statutory, spending) => spending != PAID,
                (Purpose::Campaign | Purpose::OnePointFive, spending) => spending == Spending::Unpaid,
                (Purpose::PaidActivity, spending) => spending == PAID,
                (Purpose::Aid, _) => false,
            };
            let told = cost(spending, None).note(&ground(&fund(*purpose, 500)));
            assert_eq!(told.is_ok(), may, "{spending:?} from {purpose:?}");
        }
        assert!(spending.usual_fund().pays_for(spending.activity()));
        assert_eq!(Spending::of(spending.activity(), spending.line()), Some(spending));
    }
    assert_eq!(Spending::of(ActivityKind::Paid, None), None);
    assert_eq!(Spending::of(ActivityKind::Economic, PAID.line()), None);
}

#[test]
fn aid_has_its_own_path_and_a_purpose_is_kept() {
    assert_eq!(refused(&cost(Spending::Unpaid, None), &fund(Purpose::Aid, 500)), No::Aid.into());
    let campaign = fund(Purpose::Campaign, 500);
    assert_eq!(refused(&cost(Spending::Administration, None), &campaign), No::PurposeForbids.into());
    let work = Cost { note: "Praca wolontariuszy".to_owned(), ..cost(Spending::Unpaid, None) };
    assert_eq!(refused(&work, &fund(Purpose::Statutory, 500)), No::VolunteersWork.into());
    // What a campaign has, when it ended, stays there to be spent for its purpose.
    let ended = Fund { closed_on: Some(day("2026-11-01")), ..campaign };
    assert!(cost(Spending::Unpaid, None).note(&ground(&ended)).is_ok());
}

#[test]
fn a_cost_needs_an_open_day_and_money() {
    let statutory = fund(Purpose::Statutory, 500);
    let on = |text| Cost { on: day(text), ..cost(Spending::Unpaid, None) };
    let future = LedgerRefusal::InFuture { on: day("2026-11-25") };
    assert_eq!(refused(&on("2026-11-25"), &statutory), future.into());
    let closed = No::MonthClosed { month: "2026-10".into() };
    assert_eq!(refused(&on("2026-10-31"), &statutory), closed.into());
    let early = LedgerRefusal::BeforeBooks { day: day("2020-01-01") };
    assert_eq!(refused(&on("2019-12-31"), &statutory), early.into());
    let short = LedgerRefusal::FundShort;
    assert_eq!(refused(&cost(Spending::Unpaid, None), &fund(Purpose::Statutory, 499)), short.into());
    assert!(cost(PAID, None).note(&ground(&fund(Purpose::PaidActivity, -100))).is_ok(), "fees come later");
    let box_short = LedgerRefusal::CashShort { found: Grosze(300).to_string() };
    assert_eq!(refused(&cost(Spending::Unpaid, Some(PaidFrom::Cash)), &statutory), box_short.into());
}

#[test]
fn what_is_noted_stands_in_the_books_of_its_activity() {
    let statutory = fund(Purpose::Statutory, 500);
    for (paid, paper, against) in [
        (Some(PaidFrom::Bank), document::Kind::Bank, LedgerAccount::Bank),
        (None, document::Kind::Internal, LedgerAccount::Payable),
    ] {
        let (entry, _) = cost(Spending::Administration, paid).note(&ground(&statutory)).unwrap();
        let lines: Vec<_> = entry.lines().map(|line| (line.account, line.activity, line.amount.0)).collect();
        let on = ActivityKind::Administration;
        assert_eq!(lines, [(LedgerAccount::Administration, on, 500), (against, on, -500)]);
        assert_eq!((entry.kind, entry.change_of(&"f".into())), (paper, Grosze(-500)));
    }
}

#[test]
fn a_cost_is_paid_once_and_withdrawn_once() {
    let empty = fund(Purpose::Statutory, 0);
    let mut due = Cost { amount: Grosze(300), ..cost(Spending::Unpaid, None) };
    let pays = |cost: &mut Cost, on: &str, from| cost.pay((day(on), from), &ground(&empty));
    let early = No::PaidBefore { on: due.on };
    assert_eq!(pays(&mut due, "2026-11-19", PaidFrom::Bank).unwrap_err(), early.into());
    assert!(pays(&mut due, "2026-11-25", PaidFrom::Bank).is_err(), "a day to come");
    let mut dear = cost(Spending::Unpaid, None);
    assert!(pays(&mut dear, "2026-11-24", PaidFrom::Cash).is_err(), "less cash than that");
    assert_eq!(dear.status(), Status::Due);
    let (entry, event) = pays(&mut due, "2026-11-21", PaidFrom::Cash).unwrap();
    assert_eq!((entry.kind, entry.change_of(&"f".into())), (document::Kind::CashOut, Grosze::ZERO));
    assert_eq!(event.what, What::CostPaid { on: day("2026-11-21") });
    assert_eq!(pays(&mut due, "2026-11-21", PaidFrom::Bank).unwrap_err(), No::Paid.into());
    assert_eq!(due.status(), Status::Paid);
    assert!(due.withdraw(day("2026-11-24")).is_ok());
    assert_eq!(due.withdraw(day("2026-11-24")), Err(No::Withdrawn));
    assert_eq!(pays(&mut due, "2026-11-21", PaidFrom::Bank).unwrap_err(), No::Withdrawn.into());
}
