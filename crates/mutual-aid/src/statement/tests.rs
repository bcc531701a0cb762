use super::*;

fn line(status: Status) -> BankLine {
    let on = Day::parse("2026-11-20").unwrap();
    BankLine { id: "l".into(), organisation: "o".into(), amount: Grosze(5_000), on, status }
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
fn a_document_is_paid_by_its_number_and_its_amount_alone() {
    let due = |number: &str| Due { fee: number.into(), number: number.to_owned(), amount: Grosze(3_332) };
    let (one, two, short) = (due("R 7/2026"), due("R 8/2026"), due("123"));
    let settled = |it: Settles, title: &str, grosze, named: &[&Due]| it.or_pays(title, Grosze(grosze), named);
    let fee = Settles::Fee("R 7/2026".into());
    assert_eq!(settled(Settles::Nothing, "R 7/2026", 3_332, &[&one]), fee);
    for (title, grosze, named) in [
        ("R 7/2026", 3_331, vec![&one]),
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
fn a_line_pays_what_is_open_or_more() {
    assert_eq!(line(Status::Unexplained).pays(Grosze(5_001)).unwrap_err(), StatementRefusal::LessThanDue);
    let mut it = line(Status::Unexplained);
    let _ = it.pays(Grosze(5_000)).unwrap();
    assert_eq!(it.pays(Grosze(5_000)).unwrap_err(), StatementRefusal::AlreadyExplained);
    let _ = it.reverse().unwrap();
    assert_eq!(it.reverse().unwrap_err(), StatementRefusal::TakenBackByBank);
    assert!(line(Status::Unexplained).pays(Grosze(1)).is_ok());
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
