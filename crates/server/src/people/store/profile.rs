//! What is written down about people.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Tx, Value, params, sql};
use crate::organisations::store::find_house;
use crate::people::store::worker::day;
use crate::people::{Facts, Key, Profile};
use mutual_aid::person::{EndReason, Status};
use mutual_aid::{Day, OrganisationId, PersonId};
use polish_ids::Phone;
use std::str::FromStr;

const ONE: Sql = sql("select id, organisation_id, account_id, kind, status, first_name, last_name, phone, email, address,
        contact_way, reached_through, language, born_on, guardian, guardian_agreed_on, place_id, channel,
        unemployed, labour_office, presented_on, informed_on, joined_on, ended_on, end_reason, reach_km, wishes,
        version
    from people
    where organisation_id = $1 and id = $2");

/// A person of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, key: &Key) -> Result<Profile, Failure> {
    let house = find_house(look, &key.house)?;
    one(look.tx, ONE, house.id.as_str(), &key.id)
}

/// A person as an account's own record.
///
/// # Errors
/// There is none.
pub fn find_own(look: &mut Look<'_>, house: &OrganisationId, id: &PersonId) -> Result<Profile, Failure> {
    one(look.tx, ONE, house.as_str(), id.as_str())
}

/// A person of an organisation, to change the record.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Profile, Failure> {
    let house = find_house(&mut change.look(), &key.house)?;
    one(change.tx, ONE.locked(), house.id.as_str(), &key.id)
}

/// A person as an account's own record, to change it.
///
/// # Errors
/// There is none.
pub fn find_own_to_change(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &PersonId,
) -> Result<Profile, Failure> {
    one(change.tx, ONE.locked(), house.as_str(), id.as_str())
}

fn one(tx: &mut Tx, text: Sql, house: &str, id: &str) -> Result<Profile, Failure> {
    let row = tx.one(text, &params![house, id])?.ok_or(Failure::NotFound)?;
    Ok(read(&row)?)
}

fn read(row: &Row) -> Result<Profile, Broken> {
    let phone: Option<String> = row.get("phone")?;
    let reason: Option<String> = row.get("end_reason")?;
    Ok(Profile {
        id: PersonId(row.get("id")?),
        organisation: OrganisationId(row.get("organisation_id")?),
        facts: Facts {
            kind: word(row, "kind")?,
            first_name: row.get("first_name")?,
            last_name: row.get("last_name")?,
            phone: phone.and_then(|text| Phone::parse(&text).ok()),
            email: row.get("email")?,
            address: row.get("address")?,
            way: word(row, "contact_way")?,
            through: row.get("reached_through")?,
            language: row.get::<String>("language")?.parse().unwrap_or_default(),
            born_on: day(row, "born_on")?,
            guardian: row.get("guardian")?,
            guardian_agreed_on: day(row, "guardian_agreed_on")?,
            place: row.get("place_id")?,
            channel: word(row, "channel")?,
            unemployed: row.get("unemployed")?,
            labour_office: row.get("labour_office")?,
            presented_on: day(row, "presented_on")?,
            informed_on: day(row, "informed_on")?,
        },
        status: word(row, "status")?,
        joined_on: day(row, "joined_on")?,
        ended_on: day(row, "ended_on")?,
        end_reason: reason.and_then(|reason| reason.parse::<EndReason>().ok()),
        account: row.get("account_id")?,
        reach_km: row.get("reach_km")?,
        wishes: row.get("wishes")?,
        version: row.get("version")?,
    })
}

fn word<T: FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(format!("people.{name}")))
}

fn text(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// Everything that is written down, in the order in which both statements name it.
fn written(profile: &Profile) -> Vec<Value> {
    let facts = &profile.facts;
    params![
        profile.organisation.as_str(),
        profile.id.as_str(),
        <&str>::from(facts.kind),
        <&str>::from(profile.status),
        facts.first_name,
        facts.last_name,
        facts.sorted_by(),
        facts.phone.as_ref().map(|phone| phone.as_str().to_owned()),
        facts.email,
        facts.address,
        <&str>::from(facts.way),
        facts.through,
        facts.language.code(),
        text(facts.born_on),
        facts.guardian,
        text(facts.guardian_agreed_on),
        facts.place,
        <&str>::from(facts.channel),
        facts.unemployed,
        facts.labour_office,
        text(facts.presented_on),
        text(facts.informed_on),
        profile.reach_km,
        profile.wishes,
    ]
    .to_vec()
}

/// Writes down somebody new.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, profile: &Profile) -> Result<(), Failure> {
    let mut values = written(profile);
    values.extend(params![change.now().to_string()]);
    change.tx.run(
        sql("insert into people (organisation_id, id, kind, status, first_name, last_name, sorted_by, phone, email,
                address, contact_way, reached_through, language, born_on, guardian, guardian_agreed_on, place_id,
                channel, unemployed, labour_office, presented_on, informed_on, reach_km, wishes, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                $22, $23, $24, $25)"),
        &values,
    )?;
    Ok(())
}

/// Stores what is known of a person now, over the version that was read.
///
/// # Errors
/// Somebody changed it since.
pub fn save(change: &mut Change<'_>, profile: &Profile) -> Result<(), Failure> {
    let mut values = written(profile);
    let reason = profile.end_reason.map(<&str>::from);
    values.extend(params![profile.version, text(profile.joined_on), text(profile.ended_on), reason]);
    let saved = change.tx.run(
        sql("update people
            set kind = $3, status = $4, first_name = $5, last_name = $6, sorted_by = $7, phone = $8, email = $9,
                address = $10, contact_way = $11, reached_through = $12, language = $13, born_on = $14,
                guardian = $15, guardian_agreed_on = $16, place_id = $17, channel = $18, unemployed = $19,
                labour_office = $20, presented_on = $21, informed_on = $22, reach_km = $23, wishes = $24,
                joined_on = $26, ended_on = $27, end_reason = $28, version = version + 1
            where organisation_id = $1 and id = $2 and version = $25"),
        &values,
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Other records that may be of the same person: the same phone, or the same name. A phone may be shared.
///
/// # Errors
/// The database failed.
pub fn list_similar(look: &mut Look<'_>, profile: &Profile) -> Result<Vec<(String, String)>, Failure> {
    let phone = profile.facts.phone.as_ref().map(|phone| phone.as_str().to_owned());
    let rows = look.tx.all(
        sql("select id, first_name, last_name from people
            where organisation_id = $1 and id <> $2 and (sorted_by = $3 or phone = $4)
            order by sorted_by, id
            limit 5"),
        &params![profile.organisation.as_str(), profile.id.as_str(), profile.facts.sorted_by(), phone],
    )?;
    let read = |row: &Row| {
        let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
        Ok::<_, Broken>((row.get("id")?, name.trim_end().to_owned()))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Which people a list shows.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// `participant` or `volunteer`.
    pub kind: &'static str,
    /// The status, or everybody.
    pub status: Option<String>,
    /// Words of the name or digits of the phone.
    pub words: Vec<String>,
    /// The person after whom the list goes on.
    pub after: Option<String>,
    /// How many.
    pub most: i64,
}

/// A line of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The person's id.
    pub id: String,
    /// Surname and first name.
    pub name: String,
    /// Where the participation stands.
    pub status: Status,
    /// Where the person lives.
    pub place: Option<i64>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// First day in the programme.
    pub joined_on: Option<String>,
    /// First day of the running agreement, empty when there is none.
    pub agreement: Option<String>,
}

/// People of an organisation by name.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted) -> Result<Vec<Line>, Failure> {
    let like = |n: usize| wanted.words.get(n).map(|word| format!("%{word}%"));
    let rows = look.tx.all(
        sql("select p.id, p.first_name, p.last_name, p.status, p.place_id, p.phone, p.email, p.joined_on,
                (select min(e.starts_on) from engagements e
                    where e.organisation_id = p.organisation_id and e.person_id = p.id
                        and e.status in ('active', 'paused')) as agreement
            from people p
            where p.organisation_id = $1 and p.kind = $2
                and (cast($3 as text) is null or p.status = $3)
                and (cast($4 as text) is null or p.sorted_by like $4 or p.phone like $4)
                and (cast($5 as text) is null or p.sorted_by like $5)
                and (cast($6 as text) is null or (p.sorted_by, p.id) > (select c.sorted_by, c.id from people c
                    where c.organisation_id = $1 and c.id = $6))
            order by p.sorted_by, p.id
            limit $7"),
        &params![house.as_str(), wanted.kind, wanted.status, like(0), like(1), wanted.after, wanted.most],
    )?;
    let read = |row: &Row| {
        let (first, last): (String, String) = (row.get("first_name")?, row.get("last_name")?);
        Ok::<_, Broken>(Line {
            id: row.get("id")?,
            name: if last.is_empty() { first } else { format!("{last} {first}") },
            status: word(row, "status")?,
            place: row.get("place_id")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            joined_on: row.get("joined_on")?,
            agreement: row.get("agreement")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The surnames that an organisation knows, for what a published text should not say.
///
/// # Errors
/// The database failed.
pub fn surnames(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<String>, Failure> {
    let text = sql("select distinct last_name from people where organisation_id = $1 and last_name <> ''");
    let rows = look.tx.all(text, &params![house.as_str()])?;
    Ok(rows.iter().map(|row| row.get("last_name")).collect::<Result<_, _>>()?)
}
