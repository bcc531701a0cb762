//! What happened to a thing, as sentences people read, oldest first.

mod store;

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::journal::{self, Recorded};
use crate::kit::locale::Words;
use crate::sentence;
use crate::tokens::store as tokens;
use jiff::Timestamp;
use mutual_aid::event::Noun;
use mutual_aid::{OrganisationId, Subject};
use std::collections::HashMap;

/// How many entries of one thing are read; a page shows no more.
const MOST: i64 = 500;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, in words.
    pub when: String,
    /// When, for machines.
    pub moment: String,
    /// What happened, by its name.
    pub event: String,
    /// What happened, as people read it.
    pub sentence: String,
    /// Who did it: a first name or a role, and for whom.
    pub who: String,
    /// How the line looks: empty, or `problem`.
    pub state: &'static str,
}

/// The history of one thing.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, words: Words, subject: &Subject) -> Result<Vec<Entry>, Failure> {
    of_all(look, words, std::slice::from_ref(subject))
}

/// Things whose history says no first name: who asks for aid, and who gives.
const NAMELESS: [Noun; 2] = [Noun::AidRequest, Noun::Donation];

/// The histories of several things as one, in the order in which they were written.
///
/// # Errors
/// The database failed.
pub fn of_all(look: &mut Look<'_>, words: Words, subjects: &[Subject]) -> Result<Vec<Entry>, Failure> {
    let mut found = Vec::new();
    for subject in subjects {
        found.extend(journal::history(look.tx, subject.noun.into(), &subject.id, 0, MOST)?);
    }
    found.sort_by_key(|recorded| recorded.place.position);
    let mut known = HashMap::new();
    found.iter().map(|recorded| entry(look, words, recorded, &mut known)).collect()
}

/// Something that happened, with the way it came and what it happened to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub entry: Entry,
    /// The way it came: `web`, `phone` …
    pub channel: String,
    /// The kind and the id of the thing.
    pub thing: String,
}

/// All that happened in an organisation in a year of the calendar, oldest first.
///
/// # Errors
/// The database failed.
pub fn of_house(
    look: &mut Look<'_>,
    words: Words,
    house: &OrganisationId,
    year: i16,
) -> Result<Vec<Told>, Failure> {
    let found =
        journal::of_organisation(look.tx, house.as_str(), &year.to_string(), &(year + 1).to_string())?;
    let mut known = HashMap::new();
    let mut told = |recorded: &Recorded| {
        let (channel, kind) = (recorded.entry.channel.clone(), &recorded.entry.subject_kind);
        let thing = format!("{kind} {}", recorded.entry.subject_id);
        Ok(Told { entry: entry(look, words, recorded, &mut known)?, channel, thing })
    };
    found.iter().map(&mut told).collect()
}

fn entry(
    look: &mut Look<'_>,
    words: Words,
    recorded: &Recorded,
    known: &mut HashMap<(String, String), String>,
) -> Result<Entry, Failure> {
    let written = &recorded.entry;
    let facts = serde_json::from_str(&written.details).unwrap_or_default();
    let name = who(look, words, recorded, known)?;
    Ok(Entry {
        when: when(look, words, &written.happened_at),
        moment: written.happened_at.clone(),
        event: written.event.clone(),
        sentence: sentence::happened(words, &written.event, &facts),
        who: match written.on_behalf_of.as_deref() {
            Some("requester") => words.one("who-for-requester", "name", name),
            Some(_) => words.one("who-for-person", "name", name),
            None => name,
        },
        state: state(&written.event),
    })
}

/// Who did it: a first name, a program, or a role.
fn who(
    look: &mut Look<'_>,
    words: Words,
    recorded: &Recorded,
    known: &mut HashMap<(String, String), String>,
) -> Result<String, Failure> {
    let written = &recorded.entry;
    match (&written.actor_id, written.actor_kind.as_str()) {
        (Some(account), "member") => {
            let house = written.organisation_id.clone().unwrap_or_default();
            if NAMELESS.iter().any(|noun| <&str>::from(*noun) == written.subject_kind) {
                return role(look, words, (account, &house));
            }
            let key = (account.clone(), house);
            if let Some(name) = known.get(&key) {
                return Ok(name.clone());
            }
            let name = member(look, words, &key)?;
            known.insert(key, name.clone());
            Ok(name)
        }
        (Some(token), "token") => program(look, words, (token, written.organisation_id.as_deref())),
        (_, kind) => Ok(words.say(format!("who-{kind}"))),
    }
}

/// A program of the organisation, by the name it has there.
fn program(
    look: &mut Look<'_>,
    words: Words,
    (token, house): (&str, Option<&str>),
) -> Result<String, Failure> {
    let name = tokens::find_name(look, house.unwrap_or_default(), token)?;
    Ok(name.map_or_else(|| words.say("who-token"), |name| words.one("who-token-named", "name", name)))
}

/// The first name the organisation knows, or else the role.
fn member(look: &mut Look<'_>, words: Words, key: &(String, String)) -> Result<String, Failure> {
    let (account, house) = key;
    if let Some(name) = store::find_first_name(look, account, house)? {
        return Ok(name);
    }
    role(look, words, (account, house))
}

/// The role alone: of a donor, or of somebody who asks for aid, a first name would say who it is.
fn role(look: &mut Look<'_>, words: Words, (account, house): (&str, &str)) -> Result<String, Failure> {
    let role = store::find_role(look, account, house)?;
    Ok(words
        .say(role.map_or_else(|| "who-member".to_owned(), |role| format!("who-{}", role.replace('_', "-")))))
}

fn when(look: &Look<'_>, words: Words, moment: &str) -> String {
    let Ok(moment) = moment.parse::<Timestamp>() else { return String::new() };
    let same_year = mutual_aid::Moment(moment).day().0.year() == look.now().day().0.year();
    if same_year { words.moment(moment) } else { words.moment_with_year(moment) }
}

/// What went wrong stands out.
fn state(event: &str) -> &'static str {
    match event {
        "order-declined"
        | "order-disputed"
        | "order-stopped"
        | "order-expired"
        | "visit-aborted"
        | "no-show"
        | "offer-blocked"
        | "company-suspended"
        | "listing-sent-back"
        | "listing-blocked"
        | "organisation-rejected"
        | "organisation-suspended" => "problem",
        _ => "",
    }
}
