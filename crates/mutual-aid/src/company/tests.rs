use super::*;

fn company() -> Company {
    Company::register("f".into(), false, false).unwrap().0
}

fn active() -> Company {
    let mut it = company();
    for point in Point::all() {
        assert!(it.tick(*point, How::LookedUp).is_ok());
    }
    assert!(it.verify().is_ok() && it.declare().is_ok());
    it
}

#[test]
fn a_nip_stands_once_and_an_account_speaks_for_one_company() {
    let known = |one, nip| Company::register("f".into(), one, nip).map(|_| ());
    assert_eq!(known(false, true), Err(CompanyRefusal::NipKnown));
    assert_eq!(known(true, false), Err(CompanyRefusal::OneAlready));
}

#[test]
fn a_company_is_verified_when_every_point_is_ticked() {
    let mut it = company();
    assert_eq!(it.verify(), Err(CompanyRefusal::ChecklistOpen { open: 3 }));
    for point in Point::all() {
        assert!(it.tick(*point, How::Extract).is_ok());
    }
    assert!(it.untick(Point::Register).is_ok());
    assert_eq!(it.verify(), Err(CompanyRefusal::ChecklistOpen { open: 1 }));
    assert!(it.tick(Point::Register, How::LookedUp).is_ok());
    assert!(it.declare().is_err(), "nobody declares before the check");
    assert!(it.verify().is_ok());
    assert!(it.tick(Point::Nip, How::Extract).is_err());
    assert_eq!(it.may_offer(), Err(CompanyRefusal::NotActive));
    assert!(it.declare().is_ok() && it.may_offer().is_ok());
}

#[test]
fn a_suspended_company_shows_nothing_and_can_come_back() {
    let mut it = active();
    assert_eq!(it.suspend("because"), Err(CompanyRefusal::NoReason));
    assert!(it.suspend("complaints").is_ok());
    assert!(it.may_offer().is_err() && it.suspend("complaints").is_err());
    assert!(it.resume().is_ok() && it.may_offer().is_ok());
    assert!(it.close("own-request").is_ok());
    assert!(it.close("own-request").is_err() && it.change(true).is_err() && it.resume().is_err());
}

#[test]
fn whoever_moves_is_compared_with_the_register_again() {
    let mut it = active();
    assert!(it.change(false).unwrap().1.is_none());
    assert_eq!(it.tick(Point::Register, How::LookedUp).map(|_| ()), Err(it.wrong_step()));
    assert!(it.change(true).unwrap().1.is_some() && it.change(true).unwrap().1.is_none());
    assert_eq!((it.status, it.checked.contains(&Point::Register)), (Status::Active, false));
    assert!(it.tick(Point::Register, How::Extract).is_ok());
}
