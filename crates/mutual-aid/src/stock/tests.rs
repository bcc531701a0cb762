//! Facts about goods in the store.

use super::*;
use crate::fund::Purpose;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

const fn whole(units: i64) -> Quantity {
    Quantity::whole(units)
}

fn thousandths(thousandths: i64) -> Quantity {
    Quantity { thousandths }
}

fn batch(units: i64) -> Batch {
    Batch {
        id: "b".into(),
        organisation: "o".into(),
        goods: Goods::Things,
        unit: Unit::Package,
        unit_value: Grosze(350),
        expires_on: Some(day("2026-12-01")),
        quantity: whole(units),
    }
}

/// Loose goods, by the kilogram.
fn loose(count: Quantity, unit_value: Grosze) -> Batch {
    Batch { unit: Unit::Kilogram, unit_value, quantity: count, ..batch(1) }
}

fn correction(change: i64) -> Correction {
    Correction { change: whole(change), reason: StockCorrection::Damaged, proposed_by: "ewa".into() }
}

#[test]
fn goods_are_handed_over_while_they_are_there_and_good() {
    let mut flour = batch(10);
    assert_eq!(flour.value(), Grosze(3_500));
    assert!(flour.receive(day("2026-11-24"), day("2026-11-24")).is_ok());
    let late = flour.receive(day("2026-12-02"), day("2026-12-02"));
    assert_eq!(late, Err(StockRefusal::Expired { since: day("2026-12-01") }));
    assert!(flour.hand_over(whole(7), Quantity::ZERO, day("2026-12-01")).is_ok());
    let more = flour.hand_over(whole(4), Quantity::ZERO, day("2026-12-01"));
    assert_eq!(more, Err(StockRefusal::NotThatMuch { count: whole(3) }));
    let expired = Err(StockRefusal::Expired { since: day("2026-12-01") });
    assert_eq!(flour.hand_over(whole(1), Quantity::ZERO, day("2026-12-02")), expired);
    assert_eq!(flour.quantity, whole(3));
}

#[test]
fn what_is_promised_to_others_is_not_handed_over() {
    let (flour, on) = (batch(10), day("2026-11-24"));
    assert_eq!(flour.spares(whole(4), whole(6), on), Ok(()));
    assert_eq!(flour.spares(whole(5), whole(6), on), Err(StockRefusal::Promised { count: whole(4) }));
    assert_eq!(flour.spares(whole(1), whole(12), on), Err(StockRefusal::Promised { count: whole(0) }));
    assert_eq!(flour.spares(whole(11), whole(6), on), Err(StockRefusal::NotThatMuch { count: whole(10) }));
}

#[test]
fn goods_are_bought_with_money_of_a_closed_campaign_and_never_of_paid_activity() {
    let fund = |purpose, closed_on| Fund { id: "f".into(), purpose, available: Grosze(1), closed_on };
    assert_eq!(batch(1).bought_from(&fund(Purpose::Aid, None)), Ok(()));
    let wrong = Err(StockRefusal::WrongFund);
    assert_eq!(batch(1).bought_from(&fund(Purpose::PaidActivity, None)), wrong);
    assert_eq!(batch(1).bought_from(&fund(Purpose::Campaign, Some(day("2026-11-24")))), Ok(()));
}

#[test]
fn a_correction_needs_a_second_person() {
    let mut flour = batch(10);
    assert!(flour.propose(&correction(-3)).is_ok());
    assert_eq!(flour.propose(&correction(0)), Err(StockRefusal::NothingChanges));
    assert_eq!(flour.propose(&correction(-11)), Err(StockRefusal::NotThatMuch { count: whole(10) }));
    assert_eq!(flour.correct(&correction(-3), &"ewa".into()), Err(StockRefusal::SameSignature));
    assert!(flour.correct(&correction(-3), &"jan".into()).is_ok());
    assert_eq!(flour.quantity, whole(7));
}

#[test]
fn pieces_and_packages_are_whole_and_what_is_weighed_has_three_places() {
    let counts = |unit: Unit, written: &str| unit.read(written).map(|read| read.thousandths);
    assert_eq!(counts(Unit::Package, " 1 250 "), Ok(1_250_000));
    assert_eq!(counts(Unit::Kilogram, "2,5"), Ok(2_500));
    assert_eq!(counts(Unit::Litre, "1 250,125"), Ok(1_250_125));
    let whole_only = Err(StockRefusal::NoCount { from: whole(1), max: whole(1_000_000) });
    for written in ["2,5", "0", "-1", "1000001", "dużo"] {
        assert_eq!(counts(Unit::Piece, written), whole_only, "{written}");
    }
    let measured = Err(StockRefusal::NoMeasure { from: thousandths(1), max: whole(1_000_000) });
    for written in ["0", "0,0001", "-1", "1000000,001", "2 kg"] {
        assert_eq!(counts(Unit::Kilogram, written), measured, "{written}");
    }
    assert_eq!(Unit::Kilogram.read_found("0"), Ok(Quantity::ZERO));
    assert_eq!(Unit::Piece.read_found("0"), Ok(Quantity::ZERO));
    assert!(Unit::Piece.read_found("0,5").is_err());
}

#[test]
fn no_part_of_a_package_leaves_the_store_and_nothing_worth_less_than_a_grosz() {
    let on = day("2026-11-24");
    let parted = Err(StockRefusal::NoCount { from: whole(1), max: whole(1_000_000) });
    assert_eq!(batch(10).spares(thousandths(2_500), Quantity::ZERO, on), parted);
    let half = Correction { change: thousandths(-500), ..correction(1) };
    assert!(batch(10).propose(&half).is_err());
    let flour = loose(whole(10), Grosze(300));
    assert_eq!(flour.spares(thousandths(2_500), whole(7), on), Ok(()));
    assert_eq!(flour.spares(thousandths(3), Quantity::ZERO, on), Err(StockRefusal::WorthNothing));
    let free = StockRefusal::Promised { count: thousandths(2_500) };
    assert_eq!(flour.spares(thousandths(2_501), thousandths(7_500), on), Err(free));
    assert!(flour.propose(&half).is_ok());
    assert!(batch(0).receive(on, on).is_err());
}

#[test]
fn a_correction_never_makes_a_batch_worth_more_than_can_be_meant() {
    let dear = Batch { unit_value: Grosze::zloty(100_000_000), ..batch(1) };
    assert_eq!(dear.propose(&correction(1)), Err(StockRefusal::NotThatMuch { count: whole(1) }));
}

proptest! {
    /// Whatever is done in whatever order, there is never less than nothing.
    #[test]
    fn there_is_never_less_than_nothing(
        steps in proptest::collection::vec((any::<bool>(), -20_000i64..20_000), 0..40),
    ) {
        let mut flour = loose(whole(10), Grosze(350));
        for (hands_over, count) in steps {
            let change = thousandths(count);
            if hands_over {
                let _ = flour.hand_over(change, Quantity::ZERO, day("2026-11-24"));
            } else {
                let _ = flour.correct(&Correction { change, ..correction(1) }, &"jan".into());
            }
            prop_assert!(flour.quantity >= Quantity::ZERO);
        }
    }

    /// What is handed out bit by bit comes to what the batch was worth, and each part is at most a grosz from its own worth.
    #[test]
    fn parts_come_to_the_whole(
        count in 1i64..100_000,
        unit_value in 1i64..100_000,
        parts in proptest::collection::vec(1i64..20_000, 0..40),
    ) {
        let mut flour = loose(thousandths(count), Grosze(unit_value));
        let (whole, on) = (flour.value(), day("2026-11-24"));
        let mut given = Grosze::ZERO;
        for part in parts.into_iter().map(thousandths) {
            let (worth, alone) = (flour.worth_of(part), part.worth(flour.unit_value));
            if flour.hand_over(part, Quantity::ZERO, on).is_ok() {
                prop_assert!(worth >= Grosze(1) && (worth.0 - alone.0).abs() <= 1);
                given = given + worth;
            }
            prop_assert_eq!(given + flour.value(), whole);
        }
        let rest = flour.quantity;
        prop_assert_eq!(given + flour.worth_of(rest), whole, "the last part takes the rest");
    }

    /// What each of many gets comes to what all of them get.
    #[test]
    fn portions_come_to_what_they_are_worth_together(
        portion in 1i64..5_000,
        unit_value in 1i64..10_000,
        people in 0usize..40,
        more in 0i64..10_000,
    ) {
        let (portion, all) = (thousandths(portion), thousandths(portion).times(people as i64));
        let flour = loose(all + thousandths(more), Grosze(unit_value));
        let each = flour.worth_of_each(portion, people);
        prop_assert_eq!(each.len(), people);
        prop_assert_eq!(each.into_iter().sum::<Grosze>(), flour.worth_of(all));
    }
}
