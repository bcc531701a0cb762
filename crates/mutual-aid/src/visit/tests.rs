//! Facts about visits.

use super::*;
use crate::day::parse_time;
use crate::engagement::{Acknowledged, Signature, Status as Agreement};
use crate::person::Status as Joined;
use crate::screening::Part;
use proptest::prelude::*;

fn day(n: i32) -> Day {
    Day::parse("2026-12-01").unwrap().plus(n)
}

fn span(on: Day, hour: &str, minutes: u32) -> Span {
    Span::new(on, parse_time(hour).unwrap(), minutes).unwrap()
}

fn worker(starts: Day, ends: Option<Day>) -> Worker {
    Worker {
        person: Person {
            id: "p".into(),
            organisation: "o".into(),
            born_on: None,
            guardian_agreed_on: None,
            reachable: true,
            status: Joined::Active,
        },
        engagements: vec![Engagement {
            id: "e".into(),
            organisation: "o".into(),
            person: "p".into(),
            status: Agreement::Active,
            starts_on: starts,
            ends_on: ends,
            signed: Some((Signature::PaperScan, starts)),
            acknowledged: Acknowledged { risks: true, rights: true, notice: true },
            categories: vec![],
        }],
        insurance: vec![],
        screening: None,
        qualified: vec![],
        booked: vec![],
    }
}

fn moment() -> Moment {
    Moment::parse("2026-11-24T09:00:00Z").unwrap()
}

proptest! {
    /// I7: no visit stands in the calendar without an agreement that is valid on its day.
    #[test]
    fn a_visit_has_a_valid_agreement_on_its_day(start in -60i32..60, length in proptest::option::of(1i32..90), on in 0i32..90) {
        let law = Law::default();
        let ends = length.map(|n| day(start + n - 1));
        let planned = Visit::plan(
            span(day(on), "10", 60), Category::Painting, &[(worker(day(start), ends), false)], false, (moment(), &law),
        );
        let long = length.is_none_or(|n| n > 30);
        let within = start <= on && length.is_none_or(|n| on < start + n);
        prop_assert_eq!(planned.is_ok(), long && within);
    }

    /// Nobody goes who is no more or not yet in the programme, or has a break, whatever papers there are.
    #[test]
    fn nobody_goes_who_does_not_take_part(status in 0usize..4, on in 0i32..90, hour in 7u32..20, beyond: bool) {
        let law = Law::default();
        let status = [Joined::Candidate, Joined::Active, Joined::Paused, Joined::Ended][status];
        let mut it = worker(day(-60), None);
        it.person.status = status;
        let went = it.may_visit(Category::Painting, &span(day(on), &hour.to_string(), 60), beyond, &law);
        let refused = VisitRefusal::NotTakingPart { status: <&str>::from(status).to_owned() };
        prop_assert_eq!(went, if status == Joined::Active { Ok(()) } else { Err(refused.into()) });
    }

    /// I9: nobody teaches a child before the record is complete, nor after it lapsed.
    #[test]
    fn no_lesson_without_a_complete_record(parts in 0usize..=4, admitted: bool, decided in -10i32..10, seen in -800i32..0) {
        let law = Law::default();
        let all = [Part::RestrictedRegister, Part::CommissionRegister, Part::Certificate, Part::Residence];
        let record = Screening {
            id: "s".into(), organisation: "o".into(), person: "p".into(), abroad: false,
            seen: all.into_iter().take(parts).map(|part| (part, day(seen))).collect(),
            decided: Some((admitted, day(decided))),
        };
        let it = Worker { screening: Some(record), ..worker(day(-900), None) };
        let lesson = it.may_visit(Category::Tutoring, &span(day(0), "16", 60), false, &law);
        let fresh = day(0) < day(seen).plus_months(24);
        prop_assert_eq!(lesson.is_ok(), parts == 4 && admitted && decided <= 0 && fresh);
    }

    /// I6: the address is seen only from confirmation until a day after the visit.
    #[test]
    fn an_address_is_seen_only_inside_its_window(hours in -100i64..100, status in 0usize..5) {
        let law = Law::default();
        let status = [Status::Confirmed, Status::Started, Status::Finished, Status::Aborted, Status::NoShow][status];
        let visit = Visit { status, span: span(day(0), "10", 60), people: vec![] };
        let seen = visit.shows_address(visit.span.ends.plus_hours(hours), &law);
        let going = !matches!(status, Status::Aborted | Status::NoShow);
        prop_assert_eq!(seen, going && hours < 24);
    }
}

#[test]
fn nobody_is_booked_twice_or_beyond_the_caps_without_a_reason() {
    let law = Law::default();
    let busy = Worker { booked: vec![span(day(0), "10", 180)], ..worker(day(-60), None) };
    let ask = |at: &str, minutes, reason| {
        busy.may_visit(Category::Painting, &span(day(0), at, minutes), reason, &law)
    };
    assert!(matches!(ask("12", 60, false), Err(Refusal::VisitRefusal(VisitRefusal::Overlap { .. }))));
    assert!(ask("13", 60, false).is_ok());
    assert_eq!(ask("13", 61, false), Err(VisitRefusal::TooMuchInDay { limit: 240 }.into()));
    assert!(ask("13", 61, true).is_ok());
}

#[test]
fn two_go_where_the_place_or_the_hour_asks_for_it() {
    let law = Law::default();
    let one = [(worker(day(-60), None), false)];
    let at = |hour| span(day(0), hour, 60);
    assert!(Visit::plan(at("10"), Category::Painting, &one, false, (moment(), &law)).is_ok());
    let pair = Err(VisitRefusal::NeedsPair.into());
    assert_eq!(Visit::plan(at("10"), Category::Painting, &one, true, (moment(), &law)), pair);
    assert_eq!(Visit::plan(at("22"), Category::Painting, &one, false, (moment(), &law)), pair);
    let electric = Visit::plan(at("10"), Category::ElectricalRepair, &one, false, (moment(), &law));
    assert_eq!(electric, Err(VisitRefusal::NotCovered.into()));
}

#[test]
fn a_visit_is_finished_once_with_a_signed_slip() {
    let mut visit = Visit { status: Status::Confirmed, span: span(day(0), "10", 60), people: vec![] };
    assert!(matches!(visit.finish(60, true, moment()), Err(VisitRefusal::NotYet { .. })));
    let after = visit.span.ends;
    assert_eq!(visit.finish(60, false, after), Err(VisitRefusal::NoSignature));
    assert_eq!(visit.finish(75, true, after), Ok(What::VisitFinished { minutes: 75 }));
    assert!(visit.finish(75, true, after).is_err());
    assert!(visit.abort("unsafe").is_err());
}
