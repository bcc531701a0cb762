//! Facts about organisations.

use super::*;
use crate::law::Law;

fn draft() -> Organisation {
    Organisation {
        id: "o".into(),
        status: Status::Draft,
        complete: vec![],
        processing_agreement_on: None,
        coordinators: 0,
        standards: None,
    }
}

#[test]
fn an_application_is_sent_when_whole_but_the_account_may_follow() {
    let mut organisation = draft();
    assert_eq!(organisation.submit(), Err(OrganisationRefusal::Incomplete { missing: "register".into() }));
    organisation.complete = Part::ALL.into_iter().filter(|p| *p != Part::Account).collect();
    assert_eq!(organisation.submit().unwrap().what, What::OrganisationSubmitted);
    assert!(organisation.submit().is_err());
}

#[test]
fn an_organisation_goes_live_with_agreement_and_coordinator() {
    let mut organisation = Organisation { status: Status::UnderReview, ..draft() };
    assert_eq!(organisation.approve(2), Err(OrganisationRefusal::ChecklistOpen { open: 2 }));
    let _ = organisation.approve(0).unwrap();
    assert_eq!(organisation.activate(), Err(OrganisationRefusal::NoProcessingAgreement));
    organisation.processing_agreement_on = Day::parse("2026-11-24");
    assert_eq!(organisation.activate(), Err(OrganisationRefusal::NoCoordinator));
    organisation.coordinators = 1;
    assert!(organisation.activate().is_ok());
    assert!(organisation.may_serve().is_ok());
}

#[test]
fn children_wait_for_standards_reviewed_every_two_years() {
    let law = Law::default();
    let today = Day::parse("2026-11-24").unwrap();
    let mut organisation = draft();
    assert_eq!(organisation.may_serve_children(today, &law), Err(OrganisationRefusal::NoStandards));
    organisation.standards = Some(Standards { adopted_on: today.plus_months(-24) });
    assert!(organisation.may_serve_children(today, &law).is_ok());
    assert!(organisation.may_serve_children(today.plus(1), &law).is_err());
}

#[test]
fn nobody_leaves_with_open_orders() {
    let mut organisation = Organisation { status: Status::Active, ..draft() };
    let _ = organisation.leave().unwrap();
    assert_eq!(organisation.close(1), Err(OrganisationRefusal::OpenOrders { count: 1 }));
    assert!(organisation.close(0).is_ok());
}
