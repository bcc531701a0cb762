//! Facts about offers.

use super::*;
use crate::organisation::{self, Standards};
use crate::refusal::OrganisationRefusal;

pub fn house() -> Organisation {
    Organisation {
        id: "o".into(),
        status: organisation::Status::Active,
        complete: vec![],
        processing_agreement_on: None,
        coordinators: 1,
        standards: None,
    }
}

pub fn offer(today: Day) -> Offer {
    Offer {
        id: "f".into(),
        organisation: "o".into(),
        status: Status::Draft,
        category: Category::BicycleRepair,
        mode: Mode::Unpaid,
        words: "Naprawimy Twój rower. Części kupujesz samodzielnie.".into(),
        people: vec![("p".into(), true)],
        screened: 0,
        calculated: false,
        valid_until: today.plus_months(6),
    }
}

#[test]
fn an_offer_is_published_once_and_for_half_a_year_at_most() {
    let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
    let mut it = offer(today);
    assert!(it.publish(&house(), today, &law).is_ok());
    assert!(it.publish(&house(), today, &law).is_err());
    let mut long = Offer { valid_until: today.plus_months(6).plus(1), ..offer(today) };
    assert_eq!(long.publish(&house(), today, &law), Err(OfferRefusal::TooLong { months: 6 }.into()));
    let mut paid = Offer { mode: Mode::Paid, ..offer(today) };
    assert_eq!(paid.publish(&house(), today, &law), Err(OfferRefusal::PaidWithoutCalculation.into()));
    paid.calculated = true;
    assert!(paid.publish(&house(), today, &law).is_ok());
    let mut alone = Offer { people: vec![("p".into(), false)], ..offer(today) };
    assert_eq!(alone.publish(&house(), today, &law), Err(OfferRefusal::NotAgreed { waiting: 1 }.into()));
}

#[test]
fn lessons_for_children_wait_for_standards_and_a_screened_person() {
    let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
    let mut it = Offer { category: Category::Tutoring, ..offer(today) };
    assert_eq!(it.publish(&house(), today, &law), Err(OrganisationRefusal::NoStandards.into()));
    let ready = Organisation { standards: Some(Standards { adopted_on: today }), ..house() };
    assert_eq!(it.publish(&ready, today, &law), Err(OfferRefusal::NobodyScreened.into()));
    it.screened = 1;
    assert!(it.publish(&ready, today, &law).is_ok());
}

#[test]
fn an_amount_tied_to_a_donation_is_refused_and_other_words_are_not() {
    let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
    let publish =
        |words: &str| Offer { words: words.into(), ..offer(today) }.publish(&house(), today, &law).map(drop);
    for text in ["Prosimy o darowiznę 20 zł.", "Naprawa. Minimum 15zł datku", "co łaska, od 10 PLN"] {
        let refused = publish(text);
        assert!(matches!(refused, Err(Refusal::OfferRefusal(OfferRefusal::MoneyInText { .. }))), "{text}");
    }
    for text in [
        "Usługa jest bezpłatna.",
        "Części kosztują około 40 zł. Kupujesz je samodzielnie.",
        "Organizacja przyjmuje darowizny.",
        "Zadzwoń: 600 100 200.",
        "Zmieścimy się w 2 złączkach do węża",
    ] {
        assert_eq!(publish(text), Ok(()), "{text}");
    }
}

#[test]
fn a_second_person_looks_unless_the_organisation_is_small() {
    let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
    let (anna, ewa) = ("anna".into(), "ewa".into());
    let mut it = offer(today);
    assert_eq!(it.look_over(&anna, &anna, 4, &law), Err(OfferRefusal::NoSecondLook));
    assert!(it.look_over(&anna, &anna, 3, &law).is_ok());
    assert_eq!(it.look_over(&anna, &ewa, 4, &law).unwrap().what, What::OfferLookedOver);
}

#[test]
fn a_moderator_blocks_what_was_shown_and_says_why() {
    let mut it = Offer { status: Status::Published, ..offer(Day::parse("2026-11-24").unwrap()) };
    assert_eq!(it.block("because"), Err(OfferRefusal::NoReason));
    assert_eq!(it.block("misleading").unwrap().what, What::OfferBlocked { reason: "misleading".into() });
    assert!(it.withdraw("mistake").is_err());
}

#[test]
fn what_was_taken_down_is_shown_again_as_far_as_it_may_be() {
    let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
    let mut it = offer(today);
    assert_eq!(it.block("unlawful"), Err(OfferRefusal::WrongStep { status: "draft".into() }));
    assert!(!it.is_public());
    assert!(it.publish(&house(), today, &law).is_ok());
    assert_eq!(it.block("because"), Err(OfferRefusal::NoReason));
    assert!(it.block("unlawful").is_ok());
    assert!(
        it.block("unlawful").is_err()
            && it.withdraw("mistake").is_err()
            && it.resume(&house(), today, &law).is_err()
    );
    let blocked = it.clone();
    assert_eq!(it.unblock(&house(), today, &law).unwrap().what, What::OfferUnblocked);
    assert_eq!(it.status, Status::Published);
    assert!(it.unblock(&house(), today, &law).is_err());
    let suspended = Organisation { status: organisation::Status::Suspended, ..house() };
    for (organisation, day, status) in
        [(suspended, today, Status::Paused), (house(), it.valid_until.plus(1), Status::Expired)]
    {
        let mut it = blocked.clone();
        assert!(it.unblock(&organisation, day, &law).is_ok());
        assert_eq!(it.status, status);
    }
}

#[test]
fn a_paid_offer_without_a_calculation_is_hidden_until_there_is_one() {
    let paid = |calculated| Offer {
        mode: Mode::Paid,
        calculated,
        status: Status::Published,
        ..offer(Day::parse("2026-11-24").unwrap())
    };
    assert!(paid(true).lapse().is_err());
    assert!(Offer { mode: Mode::Unpaid, ..paid(false) }.lapse().is_err());
    assert!(Offer { status: Status::Draft, ..paid(false) }.lapse().is_err());
    let mut it = paid(false);
    assert_eq!(it.lapse().unwrap().what, What::OfferUncalculated);
    assert_eq!(it.status, Status::Paused);
    assert!(it.lapse().is_err());
    assert!(Offer { status: Status::Full, ..paid(false) }.lapse().is_ok());
}
