//! Who may decide on aid, and within which bounds.

use super::super::{Body, Criteria, Origin};
use super::*;
use crate::id::AccountId;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn rules(body: Body) -> Rules {
    Rules {
        organisation: "o".into(),
        version: 1,
        adopted_on: day("2026-11-01"),
        valid_from: day("2026-11-01"),
        criteria: Criteria::parse("Dochód na osobę\nNagła potrzeba").unwrap(),
        forms: vec![Form::InKind, Form::Voucher],
        month_limit: Some(Grosze::zloty(500)),
        emergency_limit: Grosze::zloty(200),
        body,
        appeal: Remark::parse("Do zarządu.").unwrap(),
    }
}

fn request(board: bool) -> Request {
    Request {
        id: "r".into(),
        organisation: "o".into(),
        person: "marek".into(),
        status: Status::Assessed,
        origin: Origin::Noted,
        board,
        noted_by: Some("marta".into()),
        assessed_by: Some("danuta".into()),
        confirm_by: None,
        looked_over: false,
    }
}

fn decision(outcome: Outcome, zloty: i64) -> Decision {
    Decision {
        outcome,
        form: Some(Form::InKind),
        amount: Grosze::zloty(zloty),
        fund: Some("aid".into()),
        criteria: vec![1],
        reason: Remark::parse("Dochód nie starcza na jedzenie.").unwrap(),
        minute: None,
        emergency: false,
        signatures: vec![],
    }
}

fn signer(account: &str) -> Signer {
    Signer {
        account: account.into(),
        own: false,
        coordinates: false,
        decided_before: false,
        unseen_until: None,
        exception: None,
    }
}

fn excepted(account: &str) -> Signer {
    Signer { exception: Some(Remark::parse("Biuro prowadzą dwie osoby.").unwrap()), ..signer(account) }
}

fn bounds<'a>(rules: &'a Rules, law: &'a Law) -> Bounds<'a> {
    Bounds { rules, gifts: Gifts::default(), small: false, today: day("2026-11-24"), law }
}

fn names(happened: &[Event]) -> Vec<&'static str> {
    happened.iter().map(|event| event.what.name()).collect()
}

#[test]
fn who_noted_or_assessed_does_not_decide_alone() {
    let (rules, law) = (rules(Body::Officer), Law::default());
    let within = bounds(&rules, &law);
    for first in ["marta", "danuta"] {
        let (mut request, mut decision) = (request(false), decision(Outcome::Granted, 100));
        let happened = decision.sign(&mut request, &signer(first), &within).unwrap();
        assert_eq!((names(&happened), request.status), (vec!["aid-proposed"], Status::Proposed));
        let again = decision.sign(&mut request, &signer(first), &within);
        assert_eq!(again.unwrap_err(), AidRefusal::SignedBefore);
        let happened = decision.sign(&mut request, &signer("jan"), &within).unwrap();
        assert_eq!((names(&happened), request.status), (vec!["aid-decided"], Status::Reserved));
    }
    let (mut request, mut decision) = (request(false), decision(Outcome::Refused, 0));
    let happened = decision.sign(&mut request, &signer("jan"), &within).unwrap();
    assert_eq!((names(&happened), request.status), (vec!["aid-decided"], Status::Refused));
}

#[test]
fn nobody_decides_own_aid_and_a_coordinator_decides_nobodys() {
    let (rules, law) = (rules(Body::Officer), Law::default());
    let within = bounds(&rules, &law);
    let refused = |signer: &Signer, small| {
        decision(Outcome::Granted, 100).sign(&mut request(false), signer, &Bounds { small, ..within })
    };
    assert_eq!(refused(&Signer { own: true, ..excepted("jan") }, true).unwrap_err(), AidRefusal::OwnAid);
    let coordinator = Signer { coordinates: true, ..signer("jan") };
    assert_eq!(refused(&coordinator, false).unwrap_err(), AidRefusal::Coordinates);
    assert_eq!(refused(&coordinator, true).unwrap_err(), AidRefusal::Coordinates, "no reason is given");
    let excepted = Signer { coordinates: true, ..excepted("jan") };
    assert_eq!(
        refused(&excepted, false).unwrap_err(),
        AidRefusal::Coordinates,
        "the organisation is not small"
    );
    assert_eq!(names(&refused(&excepted, true).unwrap()), ["aid-exception", "aid-decided"]);
    let before = Signer { decided_before: true, ..signer("jan") };
    assert_eq!(refused(&before, true).unwrap_err(), AidRefusal::DecidedBefore);
}

#[test]
fn a_committee_and_the_board_need_two() {
    let law = Law::default();
    for (body, board) in [(Body::Committee, false), (Body::Officer, true)] {
        let rules = rules(body);
        let within = Bounds { small: true, ..bounds(&rules, &law) };
        let (mut request, mut decision) = (request(board), decision(Outcome::Granted, 100));
        assert_eq!(
            names(&decision.sign(&mut request, &excepted("danuta"), &within).unwrap()),
            ["aid-exception", "aid-proposed"]
        );
        assert_eq!(names(&decision.sign(&mut request, &signer("jan"), &within).unwrap()), ["aid-decided"]);
    }
}

#[test]
fn a_small_grant_is_given_at_once_and_looked_at_within_seven_days() {
    let (rules, law) = (rules(Body::Committee), Law::default());
    let within = bounds(&rules, &law);
    let at_once = |zloty| Decision { emergency: true, ..decision(Outcome::Granted, zloty) };
    let too_much = at_once(201).keeps(&request(false), &within);
    assert_eq!(too_much, Err(AidRefusal::TooMuchAtOnce { limit: Grosze::zloty(200).to_string() }));
    assert_eq!(at_once(100).keeps(&request(true), &within), Err(AidRefusal::BoardNeedsTwo));
    let (mut request, mut decision) =
        (Request { status: Status::Noted, assessed_by: None, ..request(false) }, at_once(200));
    decision.keeps(&request, &within).unwrap();
    let happened = decision.sign(&mut request, &signer("danuta"), &within).unwrap();
    assert_eq!((names(&happened), request.confirm_by), (vec!["aid-given-at-once"], Some(day("2026-12-01"))));
    request.status = Status::HandedOver;
    let not_yet = AidRefusal::NotLookedOver { until: day("2026-12-01") };
    assert_eq!(request.settle(), Err(not_yet));
    let mut looks = |signer: &Signer, small| {
        let looked = request.look_over(&decision, (signer, small), true);
        looked.map(|(_, happened)| names(&happened))
    };
    assert_eq!(looks(&signer("danuta"), true), Err(AidRefusal::SignedBefore));
    assert_eq!(looks(&Signer { own: true, ..excepted("jan") }, true), Err(AidRefusal::OwnAid));
    let coordinator = Signer { coordinates: true, ..signer("ola") };
    assert_eq!(looks(&coordinator, true), Err(AidRefusal::Coordinates));
    assert_eq!(looks(&signer("jan"), false), Ok(vec!["aid-looked-over"]));
    assert!(looks(&signer("ewa"), false).is_err(), "once is enough");
    assert!(request.settle().is_ok());
}

/// A small organisation that has nobody else settles all the same, by an exception that is written down.
#[test]
fn a_small_organisation_looks_over_by_an_exception() {
    let (rules, law) = (rules(Body::Officer), Law::default());
    let within = bounds(&rules, &law);
    let given = || {
        let (mut request, mut decision) =
            (request(false), Decision { emergency: true, ..decision(Outcome::Granted, 100) });
        decision.sign(&mut request, &signer("jan"), &within).unwrap();
        (request, decision)
    };
    let coordinator = Signer { coordinates: true, ..excepted("ola") };
    for (who, refused, conflict) in [
        (excepted("jan"), AidRefusal::SignedBefore, Conflict::GaveAtOnce),
        (coordinator, AidRefusal::Coordinates, Conflict::Coordinates),
    ] {
        let (mut request, decision) = given();
        let large = request.look_over(&decision, (&who, false), true);
        assert_eq!(large.unwrap_err(), refused, "the organisation is not small");
        let (signature, happened) = request.look_over(&decision, (&who, true), false).unwrap();
        assert_eq!((signature.conflict, signature.exception), (Some(conflict), who.exception));
        assert_eq!(names(&happened), ["aid-exception", "aid-looked-over"]);
    }
}

#[test]
fn nobody_gives_at_once_again_before_somebody_looked_and_never_more_than_the_programme_lets() {
    let (mut rules, law) = (rules(Body::Officer), Law { emergency_limit_zloty: 150, ..Law::default() });
    let at_once = |zloty| Decision { emergency: true, ..decision(Outcome::Granted, zloty) };
    let waits = Signer { unseen_until: Some(day("2026-12-01")), ..signer("jan") };
    let within = bounds(&rules, &law);
    let refused = at_once(100).sign(&mut request(false), &waits, &within);
    assert_eq!(refused.unwrap_err(), AidRefusal::LookWaits { until: day("2026-12-01") });
    let assessed = decision(Outcome::Granted, 100).sign(&mut request(false), &waits, &within);
    assert!(assessed.is_ok(), "what two look at does not wait");
    rules.emergency_limit = Grosze::zloty(100_000);
    let limit = Grosze::zloty(150).to_string();
    let much = at_once(151).keeps(&request(false), &bounds(&rules, &law));
    assert_eq!(much, Err(AidRefusal::TooMuchAtOnce { limit }), "old rules give no more than the programme");
}

#[test]
fn a_decision_stays_within_the_rules_and_speaks_of_need() {
    let (rules, law) = (rules(Body::Officer), Law::default());
    let within = bounds(&rules, &law);
    let keeps = |decision: Decision| decision.keeps(&request(false), &within);
    let good = decision(Outcome::Granted, 500);
    assert_eq!(keeps(good.clone()), Ok(()));
    assert_eq!(keeps(Decision { criteria: vec![], ..good.clone() }), Err(AidRefusal::NoCriterion));
    assert_eq!(keeps(Decision { criteria: vec![3], ..good.clone() }), Err(AidRefusal::NoCriterion));
    assert_eq!(
        keeps(Decision { form: Some(Form::CashTransfer), ..good.clone() }),
        Err(AidRefusal::FormNotInRules)
    );
    assert_eq!(keeps(Decision { amount: Grosze::ZERO, ..good.clone() }), Err(AidRefusal::NothingGranted));
    let reason = Remark::parse("Był na każdej wizycie.").unwrap();
    let found = "wizycie".to_owned();
    assert_eq!(keeps(Decision { reason, ..good.clone() }), Err(AidRefusal::SpeaksOfWork { found }));
    let limit = Grosze::zloty(500).to_string();
    let over = Bounds { gifts: Gifts::default().with(Grosze(1)), ..within };
    assert_eq!(good.keeps(&request(false), &over), Err(AidRefusal::OverLimit { limit }));
}

#[test]
fn whoever_decides_says_that_they_know_of_an_amount_of_the_law_that_comes_near_with_it() {
    let (law, rules) = (Law { half_minimum_wage_zloty: 1000, ..Law::default() }, rules(Body::Officer));
    let with = |before, decision: Decision, aware| {
        let gifts = Gifts::default().with(Grosze::zloty(before));
        let within = Bounds { rules: &rules, gifts, small: false, today: day("2026-11-24"), law: &law };
        decision.warns(&within, aware)
    };
    let (granted, near) = (|zloty| decision(Outcome::Granted, zloty), Err(AidRefusal::NearThreshold));
    assert_eq!(with(400, granted(399), false), Ok(()));
    assert_eq!(with(400, granted(400), false), near);
    assert_eq!(with(400, granted(400), true), Ok(()));
    assert_eq!(with(0, granted(5000), false), near);
    assert_eq!(with(5000, decision(Outcome::Refused, 0), false), Ok(()));
}

#[test]
fn a_committee_decides_by_its_minute() {
    let (law, rules) = (Law::default(), rules(Body::Committee));
    let gifts = Gifts::default();
    let within = Bounds { rules: &rules, gifts, small: false, today: day("2026-11-24"), law: &law };
    let granted = decision(Outcome::Granted, 100);
    assert_eq!(granted.keeps(&request(false), &within), Err(AidRefusal::NoMinute));
    let refused = decision(Outcome::Refused, 0);
    assert_eq!(refused.keeps(&request(false), &within), Err(AidRefusal::NoMinute));
    let minute = Some(Remark::parse("Protokół 4/2026").unwrap());
    assert_eq!(Decision { minute, ..granted.clone() }.keeps(&request(false), &within), Ok(()));
    assert_eq!(Decision { emergency: true, ..granted }.keeps(&request(false), &within), Ok(()));
}

proptest! {
    /// Whoever signs and in whatever order: nothing counts that its recipient or a coordinator signed, or that only
    /// people signed who noted or assessed it; and aid of the board has two signatures.
    #[test]
    fn four_eyes_see_every_decision(
        board: bool,
        committee: bool,
        signers in proptest::collection::vec((0usize..5, any::<bool>(), any::<bool>()), 1..8),
    ) {
        let (rules, law) =
            (rules(if committee { Body::Committee } else { Body::Officer }), Law::default());
        let within = bounds(&rules, &law);
        let (mut request, mut decision) = (request(board), decision(Outcome::Granted, 100));
        for (who, own, coordinates) in signers {
            let account = ["marta", "danuta", "jan", "ewa", "olga"][who];
            let signer = Signer { own, coordinates, ..excepted(account) };
            let _ = decision.sign(&mut request, &signer, &within);
        }
        if request.status == Status::Reserved {
            let others = |by: &AccountId| !["marta", "danuta"].contains(&by.as_str());
            prop_assert!(decision.signatures.iter().any(|signature| others(&signature.by)));
            prop_assert!(decision.signatures.iter().all(|signature| signature.conflict != Some(Conflict::Coordinates)));
            let needed = if board || committee { 2 } else { 1 };
            prop_assert!(decision.signatures.len() >= needed);
        }
    }
}
