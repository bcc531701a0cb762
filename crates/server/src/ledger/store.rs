//! Where the ledger is kept: entries and lines that are only added, and what they come to by month.

mod lists;

pub use lists::{Booked, entries, first_month, insert_closed, last_day_of, of_activity, prove};

use crate::app::{Change, Look};
use crate::documents::store as series;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::document::Number;
use mutual_aid::ledger::{ActivityKind, Books, Cause, Entry, LedgerAccount, Line, Month};
use mutual_aid::{Day, EntryId, FundId, Grosze, Moment, OrganisationId};
use std::collections::BTreeMap;

/// What belongs together in the balances: month, account, kind of activity, fund.
pub type Place = (String, LedgerAccount, ActivityKind, FundId);
/// Debit and credit by place.
pub type Sums = BTreeMap<Place, (Grosze, Grosze)>;

/// Adds a line to the sums.
pub fn add(sums: &mut Sums, month: Month, line: Line<'_>) {
    let place = (month.to_string(), line.account, line.activity, line.fund.clone());
    let (debit, credit) = sums.entry(place).or_default();
    if line.amount > Grosze::ZERO {
        *debit = *debit + line.amount;
    } else {
        *credit = *credit - line.amount;
    }
}

/// Where the books begin, and how far they are closed.
///
/// # Errors
/// There is no such organisation.
pub fn books(look: &mut Look<'_>, house: &OrganisationId) -> Result<Books, Failure> {
    let row = look.tx.one(
        sql("select o.created_at, (select max(m.month) from closed_months m where m.organisation_id = o.id) as month
            from organisations o
            where o.id = $1"),
        &params![house.as_str()],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let joined = Moment(row.get("created_at")?).day();
    Ok(Books::of(joined, row.get::<Option<String>>("month")?.as_deref().and_then(Month::parse)))
}

/// An entry that is about to be booked: its id, itself, its number and its day.
pub type Numbered<'a> = (EntryId, &'a Entry, Number, Day);

/// Keeps entries under their numbers, each of which stands on the one before it, with their lines.
///
/// # Errors
/// The database failed.
pub fn insert_all(
    change: &mut Change<'_>,
    house: &OrganisationId,
    entries: &[Numbered<'_>],
) -> Result<(), Failure> {
    let rows = entries.iter().map(|(id, entry, number, on)| {
        let serial = i64::from(number.serial);
        params![
            house.as_str(),
            id.as_str(),
            <&str>::from(number.kind),
            i64::from(number.year),
            serial,
            Some(serial - 1).filter(|previous| *previous > 0),
            on.to_string(),
            entry.happened_on.to_string(),
            <&str>::from(entry.cause),
            entry.subject.as_str(),
            entry.reverses.as_ref().map(EntryId::as_str),
        ]
    });
    change.tx.run_all(
        sql("insert into ledger_entries (organisation_id, id, kind, year, serial, previous, booked_on, happened_on,
                cause, subject_id, reverses)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        rows,
    )?;
    insert_lines(change, house, entries)
}

fn insert_lines(
    change: &mut Change<'_>,
    house: &OrganisationId,
    entries: &[Numbered<'_>],
) -> Result<(), Failure> {
    let rows = entries.iter().flat_map(|(id, entry, ..)| {
        (1_i64..).zip(entry.lines()).map(move |(position, line)| {
            params![
                house.as_str(),
                id.as_str(),
                position,
                <&str>::from(line.account),
                <&str>::from(line.activity),
                line.fund.as_str(),
                line.amount.0,
            ]
        })
    });
    change.tx.run_all(
        sql("insert into ledger_lines (organisation_id, entry_id, position, account, activity, fund_id, amount_grosze)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        rows,
    )?;
    Ok(())
}

/// Adds sums to the balances.
///
/// # Errors
/// The database failed.
pub fn save_sums(change: &mut Change<'_>, house: &OrganisationId, sums: &Sums) -> Result<(), Failure> {
    for ((month, account, activity, fund), (debit, credit)) in sums {
        change.tx.run(
            sql("insert into ledger_balances (organisation_id, month, account, activity, fund_id, debit_grosze,
                    credit_grosze)
                values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (organisation_id, month, account, activity, fund_id) do update
                set debit_grosze = ledger_balances.debit_grosze + excluded.debit_grosze,
                    credit_grosze = ledger_balances.credit_grosze + excluded.credit_grosze"),
            &params![
                house.as_str(),
                month.as_str(),
                <&str>::from(*account),
                <&str>::from(*activity),
                fund.as_str(),
                debit.0,
                credit.0,
            ],
        )?;
    }
    Ok(())
}

/// A booked entry; another change waits for this one.
///
/// # Errors
/// There is none.
pub fn find_to_change(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &EntryId,
) -> Result<Entry, Failure> {
    let row = change.tx.one(
        sql("select kind, cause, subject_id, happened_on, reverses
            from ledger_entries
            where organisation_id = $1 and id = $2")
        .locked(),
        &params![house.as_str(), id.as_str()],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let lines = change.tx.all(
        sql("select account, activity, fund_id, amount_grosze
            from ledger_lines
            where organisation_id = $1 and entry_id = $2
            order by position"),
        &params![house.as_str(), id.as_str()],
    )?;
    Ok(read(&row, &lines)?)
}

/// Whether an entry was taken back.
///
/// # Errors
/// The database failed.
pub fn is_reversed(look: &mut Look<'_>, house: &OrganisationId, id: &EntryId) -> Result<bool, Failure> {
    let text = sql("select 1 as one from ledger_entries where organisation_id = $1 and reverses = $2");
    Ok(look.tx.one(text, &params![house.as_str(), id.as_str()])?.is_some())
}

/// The entries made about one thing, the oldest first.
///
/// # Errors
/// The database failed.
pub fn of_subject(
    look: &mut Look<'_>,
    house: &OrganisationId,
    subject: &str,
) -> Result<Vec<(EntryId, Cause)>, Failure> {
    let rows = look.tx.all(
        sql("select id, cause
            from ledger_entries
            where organisation_id = $1 and subject_id = $2
            order by id"),
        &params![house.as_str(), subject],
    )?;
    let read = |row: &Row| Ok((EntryId(row.get("id")?), value(row, "cause")?));
    Ok(rows.iter().map(read).collect::<Result<_, Broken>>()?)
}

/// The numbers of the entries made about one thing, the oldest first.
///
/// # Errors
/// The database failed.
pub fn numbers_of(
    look: &mut Look<'_>,
    house: &OrganisationId,
    subject: &str,
) -> Result<Vec<String>, Failure> {
    let rows = look.tx.all(
        sql("select kind, year, serial
            from ledger_entries
            where organisation_id = $1 and subject_id = $2
            order by id"),
        &params![house.as_str(), subject],
    )?;
    Ok(rows.iter().map(|row| Ok(series::read(row)?.to_string())).collect::<Result<_, Broken>>()?)
}

/// What every account came to in the months up to one of them, by kind of activity and fund.
///
/// # Errors
/// The database failed.
pub fn balances(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (from, until): (Month, Month),
) -> Result<Sums, Failure> {
    let rows = look.tx.all(
        sql("select month, account, activity, fund_id, debit_grosze, credit_grosze
            from ledger_balances
            where organisation_id = $1 and month >= $2 and month <= $3
            order by month, account, activity, fund_id"),
        &params![house.as_str(), from.to_string(), until.to_string()],
    )?;
    Ok(rows.iter().map(sum).collect::<Result<_, _>>()?)
}

/// The same as the lines say: the proof of the balances.
///
/// # Errors
/// The database failed.
pub fn proof(look: &mut Look<'_>, house: &OrganisationId) -> Result<Sums, Failure> {
    let rows = look.tx.all(
        sql("select substr(e.booked_on, 1, 7) as month, l.account, l.activity, l.fund_id,
                cast(sum(case when l.amount_grosze > 0 then l.amount_grosze else 0 end) as bigint) as debit_grosze,
                cast(sum(case when l.amount_grosze < 0 then -l.amount_grosze else 0 end) as bigint) as credit_grosze
            from ledger_entries e
            join ledger_lines l on l.organisation_id = e.organisation_id and l.entry_id = e.id
            where e.organisation_id = $1
            group by substr(e.booked_on, 1, 7), l.account, l.activity, l.fund_id"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(sum).collect::<Result<_, _>>()?)
}

/// How many lines the books have.
///
/// # Errors
/// The database failed.
pub fn count_lines(look: &mut Look<'_>, house: &OrganisationId) -> Result<i64, Failure> {
    let text = sql("select cast(count(*) as bigint) as n from ledger_lines where organisation_id = $1");
    let row = look.tx.one(text, &params![house.as_str()])?.ok_or(Failure::NotFound)?;
    Ok(row.get("n")?)
}

fn sum(row: &Row) -> Result<(Place, (Grosze, Grosze)), Broken> {
    let place =
        (row.get("month")?, value(row, "account")?, value(row, "activity")?, FundId(row.get("fund_id")?));
    Ok((place, (Grosze(row.get("debit_grosze")?), Grosze(row.get("credit_grosze")?))))
}

fn read(row: &Row, lines: &[Row]) -> Result<Entry, Broken> {
    let wrong = || Broken::Type("ledger_lines".into());
    let on = Day::parse(&row.get::<String>("happened_on")?).ok_or_else(wrong)?;
    let subject: String = row.get("subject_id")?;
    let mut entry = Entry::of(value(row, "kind")?, value(row, "cause")?, &subject, on);
    entry.reverses = row.get::<Option<String>>("reverses")?.map(EntryId);
    for pair in lines.chunks(2) {
        let [debit, credit] = pair else { return Err(wrong()) };
        let fund = FundId(debit.get("fund_id")?);
        let on = (value(debit, "activity")?, &fund);
        let amount = Grosze(debit.get("amount_grosze")?);
        entry = entry.moves(on, value(debit, "account")?, value(credit, "account")?, amount);
    }
    Ok(entry)
}

/// A value that is kept by its name.
fn value<T: std::str::FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(name.to_owned()))
}
