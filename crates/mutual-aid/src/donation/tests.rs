use super::*;
use crate::fund::Purpose;
use crate::ledger::LedgerAccount;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn fund(purpose: Purpose) -> Fund {
    Fund { id: "f".into(), purpose, available: Grosze::ZERO, closed_on: None }
}

fn announced(way: Way) -> Donation {
    let (mut it, _) = Donation::announce("d".into(), "o".into(), &fund(Purpose::Aid)).unwrap();
    it.way = way;
    it
}

fn gift(amount: i64) -> Gift {
    Gift { amount: Grosze(amount), on: day("2026-11-20"), accepted_on: None }
}

#[test]
fn a_donation_is_booked_once_and_feeds_its_fund() {
    let (mut it, aid, today) = (announced(Way::Transfer), fund(Purpose::Aid), day("2026-11-24"));
    assert!(it.forget().is_ok());
    let (entry, _) = it.book(&aid, gift(5_000), today).unwrap();
    assert_eq!(entry.change_of(&aid.id), Grosze(5_000));
    assert_eq!(it.forget().unwrap_err(), DonationRefusal::AlreadyBooked);
    assert_eq!(it.book(&aid, gift(5_000), today).unwrap_err(), DonationRefusal::AlreadyBooked);
}

#[test]
fn goods_need_a_written_acceptance_and_money_a_day_that_was() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    let mut goods = announced(Way::InKind);
    assert_eq!(goods.book(&aid, gift(5_000), today).unwrap_err(), DonationRefusal::NotAccepted);
    let accepted = Gift { accepted_on: Some(today), ..gift(5_000) };
    let (entry, _) = goods.book(&aid, accepted, today).unwrap();
    assert_eq!(entry.change_of(&aid.id), Grosze::ZERO, "goods are no money to give");
    let future = Gift { on: day("2026-11-25"), ..gift(5_000) };
    let refused = announced(Way::Transfer).book(&aid, future, today).unwrap_err();
    assert_eq!(refused, DonationRefusal::InFuture { on: day("2026-11-25") });
}

#[test]
fn fees_and_closed_campaigns_take_no_donations() {
    let closed = Fund { closed_on: Some(day("2026-11-01")), ..fund(Purpose::Campaign) };
    for fund in [fund(Purpose::PaidActivity), fund(Purpose::OnePointFive), closed] {
        let refused = Donation::announce("d".into(), "o".into(), &fund).unwrap_err();
        assert_eq!(refused, DonationRefusal::FundTakesNone);
    }
}

#[test]
fn only_what_came_is_confirmed_and_only_once() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    let number = Number::next(Kind::DonationConfirmation, today, None);
    let mut it = announced(Way::Transfer);
    assert_eq!(it.acknowledge(number).unwrap_err(), DonationRefusal::NotReceived);
    let _ = it.book(&aid, gift(5_000), today).unwrap();
    let _ = it.acknowledge(number).unwrap();
    assert_eq!(it.acknowledge(number).unwrap_err(), DonationRefusal::AlreadyConfirmed);
}

#[test]
fn a_payment_that_was_none_leaves_what_was_announced_open() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    for (was_announced, status) in [(true, Status::Announced), (false, Status::Reclassified)] {
        let mut it = announced(Way::Transfer);
        assert_eq!(it.unexplain(was_announced).unwrap_err(), DonationRefusal::NotReceived);
        let _ = it.book(&aid, gift(5_000), today).unwrap();
        let _ = it.unexplain(was_announced).unwrap();
        assert_eq!((it.status, it.gift.is_none()), (status, was_announced));
    }
    let mut it = announced(Way::Transfer);
    let _ = it.book(&aid, gift(5_000), today).unwrap();
    let _ = it.acknowledge(Number::next(Kind::DonationConfirmation, today, None)).unwrap();
    assert_eq!(it.unexplain(true).unwrap_err(), DonationRefusal::AlreadyConfirmed);
    let _ = it.bounce().unwrap();
    assert_eq!(it.bounce().unwrap_err(), DonationRefusal::Gone);
}

#[test]
fn what_goes_back_or_was_no_donation_leaves_the_fund() {
    let (aid, today, paid) = (fund(Purpose::Aid), day("2026-11-24"), FundId::from("other"));
    let mut it = announced(Way::Transfer);
    let _ = it.book(&aid, gift(5_000), today).unwrap();
    let mut other = it.clone();
    let (entry, _) = it.give_back(Lies::InBank, today).unwrap();
    assert_eq!(entry.change_of(&aid.id), Grosze(-5_000));
    assert_eq!(it.give_back(Lies::InBank, today).unwrap_err(), DonationRefusal::Gone);
    let (entry, _) = other.reclassify(Other::Grant, &paid, (Lies::InBank, today)).unwrap();
    assert_eq!((entry.change_of(&aid.id), entry.change_of(&paid)), (Grosze(-5_000), Grosze(5_000)));
}

#[test]
fn cash_goes_back_from_the_box_as_far_as_it_is_there_or_by_transfer() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    let mut it = announced(Way::Cash);
    let _ = it.book(&aid, gift(5_000), today).unwrap();
    let short = DonationRefusal::CashShort { found: Grosze(4_999).to_string() };
    let little = Lies::InBox { found: Grosze(4_999) };
    assert_eq!(it.give_back(little, today).unwrap_err(), short);
    assert_eq!(it.reclassify(Other::Grant, &aid.id, (little, today)).unwrap_err(), short);
    let (entry, _) = it.clone().give_back(Lies::InBox { found: Grosze(5_000) }, today).unwrap();
    assert!(entry.kind == Kind::CashOut && entry.lines().any(|line| line.account == LedgerAccount::Cash));
    let (entry, _) = it.give_back(Lies::InBank, today).unwrap();
    assert!(entry.kind == Kind::Bank && entry.lines().any(|line| line.account == LedgerAccount::Bank));
}

#[test]
fn goods_that_were_shelved_do_not_go_back() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    let mut it = announced(Way::InKind);
    let _ = it.book(&aid, Gift { accepted_on: Some(today), ..gift(5_000) }, today).unwrap();
    let used = it.give_back(Lies::Goods { shelved: true }, today).unwrap_err();
    assert_eq!(used, DonationRefusal::GoodsShelved);
    let (entry, _) = it.give_back(Lies::Goods { shelved: false }, today).unwrap();
    assert_eq!(entry.kind, Kind::GoodsOut);
}

#[test]
fn what_was_typed_by_mistake_never_came() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    let number = Number::next(Kind::DonationConfirmation, today, None);
    let there = Lies::InBox { found: Grosze(5_000) };
    let mut it = announced(Way::Cash);
    assert_eq!(it.mistake(there).unwrap_err(), DonationRefusal::NotReceived);
    let _ = it.book(&aid, gift(5_000), today).unwrap();
    assert!(it.mistake(Lies::InBox { found: Grosze(4_999) }).is_err());
    let mut known = it.clone();
    let _ = known.acknowledge(number).unwrap();
    assert_eq!(known.mistake(there).unwrap_err(), DonationRefusal::AlreadyConfirmed);
    let mut transfer = Donation { way: Way::Transfer, ..it.clone() };
    assert_eq!(transfer.mistake(Lies::InBank).unwrap_err(), DonationRefusal::NotByHand);
    assert!(it.mistake(there).is_ok());
    assert_eq!(it.mistake(there).unwrap_err(), DonationRefusal::Gone);
}

#[test]
fn whoever_holds_a_void_confirmation_is_told_once() {
    let (aid, today) = (fund(Purpose::Aid), day("2026-11-24"));
    let number = Number::next(Kind::DonationConfirmation, today, None);
    let mut it = announced(Way::Transfer);
    let _ = it.book(&aid, gift(5_000), today).unwrap();
    let _ = it.acknowledge(number).unwrap();
    assert_eq!(it.tell(Some(number), None, Told::Letter).unwrap_err(), DonationRefusal::NothingVoid);
    let _ = it.give_back(Lies::InBank, today).unwrap();
    assert_eq!(it.tell(None, None, Told::Letter).unwrap_err(), DonationRefusal::NothingVoid);
    let told = it.tell(Some(number), None, Told::InPerson).unwrap();
    assert_eq!(told.what, What::DonorTold { number: "DAR/1/2026".into(), how: "in-person".into() });
    let again = it.tell(Some(number), Some(Told::InPerson), Told::Letter);
    assert_eq!(again.unwrap_err(), DonationRefusal::ToldBefore);
}
