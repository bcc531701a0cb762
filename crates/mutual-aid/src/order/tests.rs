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
        for_profit: false,
        mode: Mode::Unpaid,
        exempt: false,
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
    assert_eq!(it.agree(&terms, &Law::default(), now()), Err(OrderRefusal::NotAgreed.into()));
    terms.accept(Side::Organisation, 1, Channel::Web, now()).unwrap();
    assert_eq!(it.agree(&terms, &Law::default(), now()).unwrap().what, What::OrderAgreed { version: 1 });
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

#[test]
fn an_order_that_waits_gets_its_thirty_days_anew() {
    let law = Law::default();
    let mut it = order(S::Acknowledged);
    assert_eq!(it.wait(now().plus_days(29)).unwrap().what, What::OrderWaitlisted);
    assert!(it.expire(&law, now().plus_days(58)).is_err());
    assert!(it.expire(&law, now().plus_days(59)).is_ok());
    assert!(order(S::Agreed).wait(now()).is_err());
}

#[test]
fn an_order_goes_to_another_organisation_only_when_the_requester_agrees() {
    let mut it = order(S::Acknowledged);
    assert_eq!(it.refer(&"b".into(), false, now()), Err(OrderRefusal::NoConsent));
    assert_eq!(it.refer(&"o".into(), true, now()), Err(OrderRefusal::AlreadyTaken));
    let event = it.refer(&"b".into(), true, now()).unwrap();
    assert_eq!((event.organisation, it.organisation), (Some("o".into()), Some("b".into())));
    assert_eq!(it.status, S::Submitted);
}

#[test]
fn a_company_is_served_for_free_as_a_counted_exception() {
    let law = Law::default();
    let mut terms = Terms::standard(None, "", now()).unwrap();
    terms.accept(Side::Organisation, 1, Channel::Web, now()).unwrap();
    let company = || Order { kind: RequesterKind::Company, mode: Mode::Paid, ..order(S::Submitted) };
    assert_eq!(
        company().agree(&terms, &Law::default(), now()),
        Err(OrderRefusal::PaidWithoutCalculation.into())
    );
    let limit = law.company_orders_a_year;
    assert_eq!(company().serve_for_free(limit, &law, now()), Err(OrderRefusal::CompanyLimit { limit }));
    let mut it = company();
    assert_eq!(it.serve_for_free(limit - 1, &law, now()).unwrap().what, What::OrderServedForFree);
    assert!(it.agree(&terms, &Law::default(), now()).is_ok());
    assert!(order(S::Submitted).serve_for_free(0, &law, now()).is_err());
}

#[test]
fn an_institution_that_works_for_profit_pays_like_a_company() {
    use RequesterKind::{Company, Household, Institution, Ngo};
    let law = Law::default();
    let mut it = order(S::Enquiry);
    for (kind, for_profit, mode) in [
        (Institution, false, Mode::Unpaid),
        (Institution, true, Mode::Paid),
        (Company, false, Mode::Paid),
        (Institution, false, Mode::Unpaid),
        // Only an institution is asked; whoever else says so is not believed.
        (Household, true, Mode::Unpaid),
        (Ngo, true, Mode::Unpaid),
        (Institution, true, Mode::Paid),
    ] {
        it.asked_by(kind, for_profit);
        assert_eq!((it.mode, it.pays()), (mode, mode == Mode::Paid), "{kind:?}");
    }
    let _ = it.place("web", 0, &law, now()).unwrap();
    assert_eq!(it.ask_fee(false, None), Err(OrderRefusal::CompanyPays));
    let limit = law.company_orders_a_year;
    assert_eq!(it.clone().serve_for_free(limit, &law, now()), Err(OrderRefusal::CompanyLimit { limit }));
    let _ = it.serve_for_free(limit - 1, &law, now()).unwrap();
    assert_eq!((it.mode, it.pays()), (Mode::Unpaid, false));
}

#[test]
fn a_visit_that_fell_through_is_booked_again() {
    for status in [S::Scheduled, S::InProgress] {
        let mut it = order(status);
        let _ = it.rebook(What::NoShow { who: "recipient".into() }, now()).unwrap();
        assert_eq!(it.status, S::Agreed);
        let _ = it.schedule(now().plus_days(1), now()).unwrap();
    }
    assert!(order(S::ReportedDone).rebook(What::VisitDeclined { last: true }, now()).is_err());
}

#[test]
fn what_was_not_right_is_done_again_or_closed() {
    let mut redone = order(S::Disputed);
    let _ = redone.redo(now()).unwrap();
    assert_eq!(redone.status, S::Agreed);
    assert!(order(S::Disputed).close(now()).is_ok());
    assert!(order(S::Closed).redo(now()).is_err());
}

#[test]
fn a_confirmed_order_closes_by_itself_after_some_days() {
    let law = Law::default();
    assert!(order(S::Confirmed).close_by_time(&law, now().plus_days(6)).is_err());
    assert!(order(S::Confirmed).close_by_time(&law, now().plus_days(7)).is_ok());
    assert!(order(S::Disputed).close_by_time(&law, now().plus_days(90)).is_err());
}

#[test]
fn a_reason_is_one_of_the_list() {
    assert_eq!(order(S::Submitted).decline("bo tak", now()), Err(OrderRefusal::NoReason));
    assert_eq!(order(S::Submitted).call_off("requester", "", now()), Err(OrderRefusal::NoReason));
}

/// One step of an order's life, by number, so that a chance sequence can be walked.
fn step(it: &mut Order, terms: &Terms, n: u8, now: Moment) -> Result<Event, Refusal> {
    let law = Law::default();
    let done = match n {
        0 => it.place("web", 0, &law, now),
        1 => it.take(&"b".into(), now),
        2 => it.acknowledge(now),
        3 => it.ask(now),
        4 => it.answer(now),
        5 => it.decline("full", now),
        6 => it.terms_moved(Side::Requester, What::TermsCountered { version: 2 }, now),
        7 => return it.agree(terms, &law, now),
        8 => it.schedule(now.plus_days(1), now),
        9 => it.begin_work(now),
        10 => it.report_done(now),
        11 => it.confirm(false, now),
        12 => it.dispute(now),
        13 => it.close(now),
        14 => it.call_off("requester", "other", now),
        15 => it.expire(&law, now),
        16 => it.wait(now),
        17 => it.refer(&"c".into(), true, now),
        18 => it.serve_for_free(0, &law, now),
        19 => it.rebook(What::VisitDeclined { last: true }, now),
        20 => it.redo(now),
        _ => it.confirm_by_time(&law, now),
    };
    Ok(done?)
}

proptest::proptest! {
    /// I14 and I16: a refused step changes nothing, a change comes with its event, and work follows agreed terms only.
    #[test]
    fn nothing_changes_without_an_event(
        steps in proptest::collection::vec(0u8..22, 0..40), free: bool, both: bool, company: bool,
    ) {
        let mut terms = Terms::standard(None, "", now()).unwrap();
        if both {
            terms.accept(Side::Organisation, 1, Channel::Web, now()).unwrap();
        }
        let (kind, mode) =
            if company { (RequesterKind::Company, Mode::Paid) } else { (RequesterKind::Household, Mode::Unpaid) };
        let organisation = (!free).then(|| "o".into());
        let mut it = Order { organisation, kind, mode, ..order(S::Enquiry) };
        let mut agreed = false;
        for (n, which) in steps.into_iter().enumerate() {
            let at = now().plus_days(i64::try_from(n).unwrap());
            let before = it.clone();
            match step(&mut it, &terms, which, at) {
                Err(_) => proptest::prop_assert_eq!(&it, &before),
                Ok(event) => {
                    proptest::prop_assert_eq!(event.subject.id.as_str(), "z");
                    proptest::prop_assert!(it.status == before.status || it.since == at);
                    agreed |= matches!(event.what, What::OrderAgreed { .. });
                }
            }
            let working = matches!(it.status, S::Agreed | S::Scheduled | S::InProgress | S::ReportedDone | S::Confirmed);
            proptest::prop_assert!(!working || (agreed && both));
        }
    }
}

#[test]
fn a_change_that_is_not_agreed_leaves_the_visit_where_it_was() {
    let mut terms = Terms::standard(None, "w czwartek", now()).unwrap();
    terms.accept(Side::Organisation, 1, Channel::Web, now()).unwrap();
    let mut it = order(S::Scheduled);
    let asked = terms.propose(Side::Requester, None, "w piątek", now()).unwrap();
    let _ = it.terms_moved(Side::Requester, asked, now()).unwrap();
    assert_eq!(
        (it.status, it.agree(&terms, &Law::default(), now())),
        (S::TermsCountered, Err(OrderRefusal::NotAgreed.into()))
    );
    terms.keep(now()).unwrap();
    assert_eq!(it.agree(&terms, &Law::default(), now()).unwrap().what, What::OrderAgreed { version: 3 });
    assert!(it.visit_moved(What::TermsKept { version: 3 }, now()).is_ok());
    assert_eq!(it.status, S::Scheduled);
}

#[test]
fn what_is_asked_decides_whether_an_order_is_paid() {
    let mut it = order(S::Acknowledged);
    assert_eq!(it.ask_fee(true, Some(Mode::Unpaid)), Err(OrderRefusal::OfferIsFree));
    assert_eq!((it.ask_fee(true, None), it.mode), (Ok(()), Mode::Paid));
    assert_eq!((it.ask_fee(false, Some(Mode::Paid)), it.mode), (Ok(()), Mode::Unpaid));
    let mut company = Order { kind: RequesterKind::Company, mode: Mode::Paid, ..order(S::Acknowledged) };
    assert_eq!(company.ask_fee(false, None), Err(OrderRefusal::CompanyPays));
    assert!(company.serve_for_free(0, &Law::default(), now()).is_ok());
    assert_eq!(company.ask_fee(false, None), Ok(()));
}

#[test]
fn a_company_is_not_agreed_with_for_free_without_a_recorded_exception() {
    let mut terms = Terms::standard(None, "", now()).unwrap();
    terms.accept(Side::Organisation, 1, Channel::Web, now()).unwrap();
    let told_later = Order { kind: RequesterKind::Company, ..order(S::Acknowledged) };
    let refused = told_later.clone().agree(&terms, &Law::default(), now());
    assert_eq!(refused, Err(OrderRefusal::CompanyPays.into()));
    assert!(Order { exempt: true, ..told_later }.agree(&terms, &Law::default(), now()).is_ok());
}

#[test]
fn nobody_is_sent_into_economic_activity() {
    let paid = Order { mode: Mode::Paid, ..order(S::Agreed) };
    assert_eq!(paid.may_send_people(true), Err(OrderRefusal::EconomicActivity));
    assert_eq!((paid.may_send_people(false), order(S::Agreed).may_send_people(true)), (Ok(()), Ok(())));
}
