//! The table of messages: a change of what is told to whom is a visible change of `docs/messages.md`.

use mutual_aid::What;
use pomoc::jobs;
use pomoc::kit::locale::Language;
use pomoc::messages::{Kind, To};
use pomoc::reactions::{self, Follows, REMINDERS};
use serde_json::json;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use strum::VariantArray as _;

const ABOUT: &str = "# Who is told what

Written by a test from `reactions.rs`. *Letter or call* is an entry in the organisation's queue (the operator's, where no
organisation has the order), with the words to read aloud or print.

- Mails go to confirmed addresses alone: of an order, once somebody proved to read them; of people and staff, the address of
  their account. Whoever has none, or prefers the telephone or letters, stands in the queue.
- An address of an order that is not confirmed gets one mail: the question whether somebody reads it. Until then every step
  stands in the queue.
- Nobody is told what they did themselves; *receipts* are the exception. Coordinators are not told what one of them did.
- Of several events about one order in one change, requester and coordinators hear of the heaviest alone.
- What was said on the telephone in that very act is not put into the queue, nor that an order came which was sent on the
  page; mails still go out.
- A newer entry about an order replaces what waited for the same person.
- A mail that no server takes goes into the queue instead.
";

/// One event of every name, whatever its facts.
fn sample(name: &str) -> What {
    let (moment, day) = ("2026-11-26T09:00:00Z", "2026-11-26");
    let facts = |when: &str| {
        json!({
            "part": "contact", "kind": "first-password", "count": 1, "role": "coordinator", "reason": "other",
            "point": "x", "on": day, "from": when, "until": day, "how": "click", "starts": when, "channel": "web",
            "to": when, "version": 1, "by": "requester", "minutes": 60, "who": "recipient", "parameter": "x",
            "number": "ZAŚ/1/2026", "month": "2026-10", "way": "cash", "last": true, "year": "2026",
            "donations": 1, "unexplained": 1,
            "status": "over",
        })
    };
    let weighed = json!({ "count": { "thousandths": 2_500 } });
    let shapes =
        [json!(name), json!({ name: facts(moment) }), json!({ name: facts(day) }), json!({ name: weighed })];
    let read = shapes.into_iter().find_map(|shape| serde_json::from_value::<What>(shape).ok());
    read.unwrap_or_else(|| panic!("no sample of {name}"))
}

fn channel(to: To, kind: Kind) -> &'static str {
    match (to, kind) {
        (_, Kind::ContactChanged) => "the question whether somebody reads the new address",
        (To::Requester, kind) if kind.is_receipt() => "mail, else letter or call; a receipt",
        (To::Requester | To::Goers | To::Person | To::Named, _) => "mail, else letter or call",
        (To::Coordinators | To::Area | To::Operator | To::Desk, _) => "mail; it stands on the desk",
    }
}

fn rows(text: &mut String, event: &str, told: &[(To, Kind)]) {
    for (to, kind) in told {
        let name: &'static str = to.into();
        writeln!(text, "| {event} | {name} | {} | {} |", kind.name(), channel(*to, *kind)).unwrap();
    }
}

fn table() -> String {
    let mut text =
        format!("{ABOUT}\n## Messages\n\n| event | addressee | message | channel |\n|---|---|---|---|\n");
    let (mut elsewhere, mut nobody) = (String::new(), String::new());
    for name in What::names() {
        match reactions::to(&sample(name)) {
            Follows::Told(told) => rows(&mut text, name, told),
            Follows::Elsewhere(whom, job) => writeln!(elsewhere, "| {name} | {whom} | {job} |").unwrap(),
            Follows::Nobody(why) => writeln!(nobody, "| {name} | {why} |").unwrap(),
        }
    }
    text += "\n## Reminders\n\n| when | addressee | message | channel |\n|---|---|---|---|\n";
    for (when, told) in REMINDERS {
        rows(&mut text, when, told);
    }
    write!(text, "\n## Mails of their own\n\n| event | addressee | job |\n|---|---|---|\n{elsewhere}")
        .unwrap();
    write!(text, "\n## Nobody is written to\n\n| event | because |\n|---|---|\n{nobody}").unwrap();
    text
}

#[test]
fn messages_are_those_of_the_committed_table() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/messages.md");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let current = table();
    if committed != current {
        std::fs::write(&path, &current).unwrap();
    }
    assert!(
        committed == current,
        "messages changed: docs/messages.md was written anew, look at it and commit it"
    );
}

#[test]
fn every_message_is_sent_by_something_and_has_its_words() {
    let mut sent: BTreeSet<&str> = BTreeSet::new();
    for name in What::names() {
        if let Follows::Told(told) = reactions::to(&sample(name)) {
            sent.extend(told.iter().map(|(_, kind)| kind.name()));
        }
    }
    sent.extend(REMINDERS.iter().flat_map(|(_, told)| *told).map(|(_, kind)| kind.name()));
    for kind in Kind::VARIANTS {
        assert!(sent.contains(kind.name()), "nothing sends {}", kind.name());
        if *kind == Kind::ContactChanged {
            continue;
        }
        for language in Language::ALL {
            for part in ["-subject", ""] {
                let key = format!("mail-{}{part}", kind.name());
                assert!(language.words().has(&key), "{language} lacks {key}");
            }
        }
    }
}

/// What a message may name: the places that are filled for it, and never a person in the subject.
fn may_name(kind: &str, subject: bool) -> &'static [&'static str] {
    match kind {
        _ if subject && kind.starts_with("go-") => &["when"],
        _ if subject => &["number", "what"],
        "visit-planned" | "visit-moved" | "visit-soon" => &["number", "host", "when"],
        "no-show" => &["number", "host", "who"],
        "hours-returned" => &[],
        "ask-offer" => &["host", "title"],
        _ if kind.starts_with("go-") => &["what", "when"],
        _ if kind.starts_with("desk-offer-") => &["title", "day", "reason"],
        "desk-candidate" => &["day"],
        _ if kind.starts_with("desk-") => &["number", "what", "place", "day", "reason"],
        _ => &["number", "host"],
    }
}

#[test]
fn messages_name_only_what_they_are_given() {
    let files = [
        include_str!("../../../locales/pl/messages.ftl"),
        include_str!("../../../locales/en/messages.ftl"),
        include_str!("../../../locales/uk/messages.ftl"),
    ];
    let mut seen = 0;
    for text in files {
        for kind in Kind::VARIANTS {
            let name = kind.name();
            for part in ["-subject", "", "-next"] {
                let key = format!("\nmail-{name}{part} =");
                let Some((_, said)) = text.split_once(&key) else { continue };
                let said = said
                    .split("\nmail-")
                    .next()
                    .and_then(|said| said.split("\n\n").next())
                    .unwrap_or_default();
                for place in said.split("{ $").skip(1) {
                    let place = place.split([' ', '}']).next().unwrap_or_default();
                    assert!(may_name(name, part == "-subject").contains(&place), "{key} names {place}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn every_job_that_the_table_names_exists() {
    let known: BTreeSet<&str> = jobs::all().into_iter().map(|(name, _)| name).collect();
    for name in What::names() {
        if let Follows::Elsewhere(_, job) = reactions::to(&sample(name)) {
            assert!(known.contains(job), "{name}: no job {job}");
        }
    }
}

#[test]
fn what_neighbours_are_written_is_plain() {
    let said = include_str!("../../../locales/pl/messages.ftl");
    let lines = said.lines().filter_map(|line| line.split_once(" = "));
    let neighbours = lines.filter(|(key, _)| !key.starts_with("mail-desk-") && !key.ends_with("-subject"));
    // The places hold a short word each; a name is as hard as it is.
    let fill = |text: &str| {
        let mut parts = text.split(['{', '}']);
        let mut filled = parts.next().unwrap_or_default().to_owned();
        while let (Some(_), rest) = (parts.next(), parts.next()) {
            filled = filled + "dom" + rest.unwrap_or_default();
        }
        filled
    };
    let text: Vec<String> = neighbours.map(|(_, text)| fill(text)).collect();
    let read = polish_text::reading_level(&text.join("\n"));
    assert!(text.len() > 50 && read.fog() <= 9.0, "{} {read:?}", read.fog());
}
