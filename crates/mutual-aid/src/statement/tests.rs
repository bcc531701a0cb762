use super::*;

fn line(status: Status) -> BankLine {
    let on = Day::parse("2026-11-20").unwrap();
    let (id, organisation, amount) = ("l".into(), "o".into(), Grosze(5_000));
    BankLine { id, organisation, amount, on, status, rest: false, taken: false }
}

fn code(seed: u64) -> DonationCode {
    DonationCode::from_seed(seed)
}

#[test]
fn a_title_settles_what_its_code_names() {
    let (own, other) = (code(77), code(78));
    let known = |asked: &DonationCode| *asked == own;
    let all = [own.clone()];
    let text = own.as_str().to_lowercase();
    let spaced = format!("darowizna {} {}-{}", &text[..2], &text[2..6], &text[6..]);
    assert_eq!(settles(&spaced, known, &all), Settles::Donation(own.clone()));
    assert_eq!(settles(&format!("Dar {}", other.as_str()), known, &all), Settles::Nothing);
    assert_eq!(settles("na cele statutowe", known, &all), Settles::Nothing);
    let mut wrong = own.as_str().to_owned();
    let last = if wrong.ends_with('0') { "1" } else { "0" };
    wrong.replace_range(4..5, if &wrong[4..5] == "7" { "8" } else { "7" });
    assert_ne!(last, "");
    assert_eq!(settles(&wrong, known, &all), Settles::Nearly(own.clone()));
}

#[test]
fn two_codes_in_one_title_are_for_somebody_to_decide() {
    let (one, two) = (code(1), code(2));
    let title = format!("{} {}", one.as_str(), two.as_str());
    assert!(matches!(settles(&title, |_| true, &[one, two]), Settles::Nearly(_)));
}

#[test]
fn a_document_is_paid_by_its_number_alone_if_it_does_not_ask_for_less() {
    let due = |number: &str| Due { fee: number.into(), number: number.to_owned(), amount: Grosze(3_332) };
    let (one, two, short) = (due("R 7/2026"), due("R 8/2026"), due("123"));
    let settled = |it: Settles, title: &str, grosze, named: &[&Due]| it.or_pays(title, Grosze(grosze), named);
    let fee = Settles::Fee("R 7/2026".into());
    assert_eq!(settled(Settles::Nothing, "R 7/2026", 3_332, &[&one]), fee);
    assert_eq!(settled(Settles::Nothing, "R 7/2026", 3_331, &[&one]), fee, "a part of it");
    for (title, grosze, named) in [
        ("R 7/2026", 3_333, vec![&one]),
        ("R 7/2026, R 8/2026", 3_332, vec![&one, &two]),
        ("darowizna R 7/2026", 3_332, vec![&one]),
        ("Lipowa 123", 3_332, vec![&short]),
        ("dziekuje", 3_332, vec![]),
    ] {
        assert_eq!(settled(Settles::Nothing, title, grosze, &named), Settles::Nothing, "{title}");
    }
    let both = settled(Settles::Donation(code(1)), "R 7/2026", 3_332, &[&one]);
    assert_eq!(both, Settles::Nearly(code(1)), "a gift is never a fee");
    assert_eq!(settled(Settles::Donation(code(1)), "", 3_332, &[]), Settles::Donation(code(1)));
}

#[test]
fn what_a_line_has_over_a_document_waits_as_a_line_of_its_own() {
    let pays = |open| line(Status::Unexplained).pays(Grosze(open), "rest".into()).unwrap();
    let (all, part, over) = (pays(5_000), pays(9_000), pays(3_000));
    assert_eq!((all.0, all.1, part.0, part.1), (Grosze(5_000), None, Grosze(5_000), None));
    let mut rest = over.1.unwrap();
    assert_eq!((over.0, rest.amount, rest.status), (Grosze(3_000), Grosze(2_000), Status::Unexplained));
    assert_eq!(rest.becomes_donation().unwrap_err(), StatementRefusal::RestIsNoDonation);
    assert_eq!((rest.id, rest.on), ("rest".into(), line(Status::Unexplained).on));
    let mut it = line(Status::Unexplained);
    let _ = it.pays(Grosze(5_000), "rest".into()).unwrap();
    assert_eq!(it.pays(Grosze(1), "rest".into()).unwrap_err(), StatementRefusal::AlreadyExplained);
    let _ = it.reverse().unwrap();
    assert_eq!(it.reverse().unwrap_err(), StatementRefusal::TakenBackByBank);
}

#[test]
fn what_was_sent_back_is_explained_no_more() {
    let mut it = line(Status::Unexplained);
    assert_eq!(it.send_back().unwrap().what, What::BankLineSentBack);
    assert_eq!(it.send_back().unwrap_err(), StatementRefusal::TakenBackByBank);
    let _ = it.take_back().unwrap();
    assert_eq!(it.status, Status::Unexplained, "somebody was wrong about it");
    it.taken = true;
    assert_eq!(it.send_back().unwrap_err(), StatementRefusal::TakenBackByBank);
    let _ = it.reverse().unwrap();
    assert_eq!(it.take_back().unwrap_err(), StatementRefusal::TakenBackByBank);
    assert_eq!(line(Status::Donation).send_back().unwrap_err(), StatementRefusal::AlreadyExplained);
}

#[test]
fn a_line_is_explained_once_and_can_be_taken_back() {
    let fund = FundId::from("s");
    let mut it = line(Status::Unexplained);
    assert_eq!(it.take_back().unwrap_err(), StatementRefusal::NotExplained);
    let (entry, _) = it.becomes_other(NoDonation::Grant, &fund).unwrap();
    assert_eq!(entry.change_of(&fund), Grosze(5_000));
    assert_eq!(it.becomes_donation().unwrap_err(), StatementRefusal::AlreadyExplained);
    let _ = it.take_back().unwrap();
    let _ = it.becomes_donation().unwrap();
    assert_eq!(it.status, Status::Donation);
    assert_eq!(line(Status::Reversed).becomes_donation().unwrap_err(), StatementRefusal::TakenBackByBank);
}

#[test]
fn what_nobody_explained_cannot_be_given_away() {
    let fund = FundId::from("s");
    assert_eq!(line(Status::Unexplained).unexplained(&fund).change_of(&fund), Grosze::ZERO);
}

#[test]
fn own_cash_is_what_was_carried_to_the_bank_and_nothing_else() {
    let today = Day::parse("2026-11-20").unwrap();
    let carried = |id: &str, amount| {
        let fund = FundId::from("s");
        CashDeposit::note(id.into(), (&fund, Grosze(amount)), Grosze(9_000), (today, today)).unwrap().0
    };
    let (mut one, mut both) = ([carried("a", 3_000)], [carried("a", 3_000), carried("b", 2_000)]);
    let mut it = line(Status::Unexplained);
    let sum = StatementRefusal::DepositsComeTo { found: "30,00\u{a0}zł".into() };
    assert_eq!(it.is_own_cash(&mut one).unwrap_err(), sum.into());
    let (entry, _) = it.is_own_cash(&mut both).unwrap();
    assert_eq!((entry.lines().count(), entry.change_of(&"s".into())), (4, Grosze::ZERO));
    assert_eq!((it.status, both[1].status), (Status::Other, crate::cash_deposit::Status::Arrived));
    assert!(line(Status::Unexplained).is_own_cash(&mut both).is_err(), "it arrived already");
    let mut early = BankLine { on: today.plus(-1), ..line(Status::Unexplained) };
    let carried_later = LedgerRefusal::BeforeDeposit { on: today };
    assert_eq!(early.is_own_cash(&mut [carried("a", 5_000)]).unwrap_err(), carried_later.into());
    assert_eq!(NoDonation::OwnCash.other(), Err(StatementRefusal::CashNeedsDeposit));
}

#[test]
fn a_payment_noted_by_hand_is_the_line_of_just_that_sum() {
    let mut it = line(Status::Unexplained);
    assert_eq!(it.is_noted(Grosze(4_999)).unwrap_err(), StatementRefusal::NoSuchPayment);
    let _ = it.is_noted(Grosze(5_000)).unwrap();
    assert_eq!(it.is_noted(Grosze(5_000)).unwrap_err(), StatementRefusal::AlreadyExplained);
}
