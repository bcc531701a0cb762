//! Facts about orders.

use super::*;
use crate::terms::Channel;

fn now() -> Moment {
    Moment::parse("2026-11-24T09:00:00Z").unwrap()
}

fn order(status: Status) -> Order {
    Order {
        id: "z".into(),
        organisation: Some("o".into()),
        status,
        kind: RequesterKind::Household,
        mode: Mode::Unpaid,
        reachable: true,
        described: true,
        since: now(),
    }
}

#[test]
fn an_order_goes_from_asking_to_closed() {
    let (law, mut terms, mut it) = (Law::default(), Terms::default(), order(S::Enquiry));
    let _ = it.place("web", 2, &law, now()).unwrap();
    terms.propose(Side::Requester, None, "", now()).unwrap();
    assert_eq!(it.agree(&terms, now()), Err(OrderRefusal::NotAgreed));
    terms.accept(Side::Organisation, 1, Channel::Web, now()).unwrap();
    assert_eq!(it.agree(&terms, now()).unwrap().what, What::OrderAgreed { version: 1 });
    let _ = it.schedule(now().plus_days(1), now()).unwrap();
    let _ = it.report_done(now()).unwrap();
    assert!(it.confirm_by_time(&law, now().plus_days(13)).is_err());
    let _ = it.confirm_by_time(&law, now().plus_days(14)).unwrap();
    let _ = it.close(now()).unwrap();
    assert!(it.status.is_over());
    assert!(it.dispute(now()).is_err());
}

#[test]
fn an_order_needs_a_way_to_reach_somebody_and_a_fair_number() {
    let law = Law::default();
    let mut nobody = Order { reachable: false, ..order(S::Enquiry) };
    assert_eq!(nobody.place("web", 0, &law, now()), Err(OrderRefusal::Unreachable));
    assert_eq!(order(S::Enquiry).place("web", 3, &law, now()), Err(OrderRefusal::TooManyOpen { limit: 3 }));
    let mut company = Order { kind: RequesterKind::Company, ..order(S::Enquiry) };
    assert_eq!(company.place("web", 0, &law, now()), Err(OrderRefusal::CompanyPays));
}

#[test]
fn the_first_to_take_an_order_has_it() {
    let mut it = Order { organisation: None, ..order(S::Submitted) };
    assert_eq!(it.take(&"a".into(), now()).unwrap().organisation, Some("a".into()));
    assert_eq!(it.take(&"b".into(), now()), Err(OrderRefusal::AlreadyTaken));
}

#[test]
fn a_requester_calls_off_at_every_stage_until_done() {
    for status in [S::Enquiry, S::Submitted, S::NeedsInfo, S::TermsProposed, S::Agreed, S::Scheduled] {
        let mut it = order(status);
        let _ = it.call_off("requester", "other", now()).unwrap();
        assert_eq!(it.status, S::Cancelled);
    }
    let mut begun = order(S::InProgress);
    let _ = begun.call_off("requester", "other", now()).unwrap();
    assert_eq!(begun.status, S::Stopped);
    assert!(order(S::ReportedDone).call_off("requester", "other", now()).is_err());
}

#[test]
fn an_order_nobody_answers_expires() {
    let law = Law::default();
    assert!(order(S::Acknowledged).expire(&law, now().plus_days(29)).is_err());
    assert!(order(S::Acknowledged).expire(&law, now().plus_days(30)).is_ok());
    assert!(order(S::Scheduled).expire(&law, now().plus_days(90)).is_err());
}
