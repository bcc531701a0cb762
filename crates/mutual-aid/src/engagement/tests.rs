//! Facts about engagements.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn agreement() -> Engagement {
    Engagement {
        id: "e".into(),
        organisation: "o".into(),
        person: "p".into(),
        status: Status::DocumentsPending,
        starts_on: day("2026-12-01"),
        ends_on: None,
        signed: Some((Signature::PaperAttested, day("2026-11-30"))),
        acknowledged: Acknowledged { risks: true, rights: true, notice: true },
        categories: vec![],
    }
}

#[test]
fn an_open_agreement_needs_a_hand_signature_before_the_first_day() {
    let law = Law::default();
    assert!(agreement().activate(&[], &law).is_ok());
    let click = Some((Signature::DocumentaryClick, day("2026-11-30")));
    assert!(matches!(
        Engagement { signed: click, ..agreement() }.activate(&[], &law),
        Err(EngagementRefusal::NotInWriting { .. })
    ));
    let late = Some((Signature::PaperScan, day("2026-12-02")));
    assert!(matches!(
        Engagement { signed: late, ..agreement() }.activate(&[], &law),
        Err(EngagementRefusal::SignedLate { .. })
    ));
}

#[test]
fn a_short_agreement_needs_insurance_on_every_day() {
    let law = Law::default();
    let short = Engagement { ends_on: Some(day("2026-12-30")), signed: None, ..agreement() };
    assert_eq!(short.period_days(), Some(30));
    let gap = [
        Insurance { from: day("2026-12-01"), until: day("2026-12-10") },
        Insurance { from: day("2026-12-12"), until: day("2026-12-31") },
    ];
    assert_eq!(
        short.clone().activate(&gap, &law),
        Err(EngagementRefusal::NotInsured { on: day("2026-12-11") })
    );
    let whole = [Insurance { from: day("2026-12-01"), until: day("2026-12-30") }];
    assert!(short.clone().activate(&whole, &law).is_ok());
    let longer = Engagement { ends_on: Some(day("2026-12-31")), ..short };
    assert_eq!(longer.holds_the_line(&whole, &law), Err(EngagementRefusal::NotInWriting { days: 31 }));
}

proptest! {
    /// I8: beyond the line there is writing, up to it there is insurance, whatever else is true.
    #[test]
    fn no_agreement_in_force_crosses_the_thirty_day_line(
        length in proptest::option::of(1i32..90), signed in proptest::option::of(-5i32..5), click: bool,
        insured_from in -10i32..10, insured_days in 0i32..100,
    ) {
        let law = Law::default();
        let start = day("2026-12-01");
        let how = if click { Signature::DocumentaryClick } else { Signature::PaperScan };
        let mut it = Engagement {
            ends_on: length.map(|n| start.plus(n - 1)),
            signed: signed.map(|n| (how, start.plus(n))),
            ..agreement()
        };
        let policy = Insurance { from: start.plus(insured_from), until: start.plus(insured_from + insured_days) };
        let in_force = it.activate(std::slice::from_ref(&policy), &law).is_ok();
        let expected = match length {
            Some(n) if n <= 30 => policy.covers(start) && policy.covers(start.plus(n - 1)),
            _ => !click && signed.is_some_and(|n| n <= 0),
        };
        prop_assert_eq!(in_force, expected);
    }
}
