//! The registers of a year, read from where the organisation works with them. `$1` is the organisation, `$2` and `$3` the
//! first and the last day. Donors, needs of aid and screenings are left out: who inspects those sees the papers.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Row, Sql, params, sql};
use mutual_aid::OrganisationId;

/// Agreements that held in the year.
pub const AGREEMENTS: Sql = sql("select p.last_name || ' ' || p.first_name as person, p.kind,
        'POR/' || cast(d.serial as text) || '/' || cast(d.year as text) as number,
        e.status, e.starts_on, e.ends_on, e.signed_on, e.signature
    from engagements e
    join people p on p.organisation_id = e.organisation_id and p.id = e.person_id
    left join documents d on d.organisation_id = e.organisation_id and d.engagement_id = e.id
    where e.organisation_id = $1 and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $2)
    order by e.starts_on, e.id");

/// Hours of the year.
pub const HOURS: Sql = sql("select h.day, p.last_name || ' ' || p.first_name as person, h.minutes, h.status,
        o.number
    from hours_entries h
    join people p on p.organisation_id = h.organisation_id and p.id = h.person_id
    left join visits v on v.organisation_id = h.organisation_id and v.id = h.visit_id
    left join orders o on o.id = v.order_id
    where h.organisation_id = $1 and h.day >= $2 and h.day <= $3
    order by h.day, h.id");

/// Policies that covered a day of the year.
pub const POLICIES: Sql = sql("select insurer, number, kind, covers_from, covers_until
    from insurance_policies
    where organisation_id = $1 and covers_from <= $3 and covers_until >= $2
    order by covers_from, id");

/// Calculations that were approved and held in the year, with what their lines come to.
pub const CALCULATIONS: Sql = sql("select 'KAL/' || cast(c.number_serial as text) || '/'
            || cast(c.number_year as text) as number,
        c.category, c.public_task, c.unit, c.planned, cast(sum(l.amount_grosze) as bigint) as total,
        c.valid_from, c.valid_until, c.superseded_from, c.approved_on
    from cost_calculations c
    join cost_lines l on l.organisation_id = c.organisation_id and l.calculation_id = c.id
    where c.organisation_id = $1 and c.status = 'approved' and c.valid_from <= $3 and c.valid_until >= $2
    group by c.id, c.number_serial, c.number_year, c.category, c.public_task, c.unit, c.planned, c.valid_from,
        c.valid_until, c.superseded_from, c.approved_on
    order by c.number_year, c.number_serial");

/// The lines of those calculations.
pub const COSTS: Sql =
    sql("select 'KAL/' || cast(c.number_serial as text) || '/' || cast(c.number_year as text) as number,
        l.kind, l.amount_grosze, l.note
    from cost_calculations c
    join cost_lines l on l.organisation_id = c.organisation_id and l.calculation_id = c.id
    where c.organisation_id = $1 and c.status = 'approved' and c.valid_from <= $3 and c.valid_until >= $2
    order by c.number_year, c.number_serial, l.kind");

/// Fees whose document was issued in the year.
pub const FEES: Sql = sql("select f.document_number, f.issued_on, o.number, f.category,
        'KAL/' || cast(c.number_serial as text) || '/' || cast(c.number_year as text) as calculation,
        f.amount_grosze, f.natural_person, f.status, f.paid_grosze, f.paid_on, f.returned_on
    from fees f
    join orders o on o.id = f.order_id
    join cost_calculations c on c.organisation_id = f.organisation_id and c.id = f.calculation_id
    where f.organisation_id = $1 and f.issued_on >= $2 and f.issued_on <= $3
    order by f.issued_on, f.id");

/// Each month's look at fees beside costs.
pub const YEAR_CHECKS: Sql =
    sql("select month, category, fees_grosze, costs_grosze, standing, explained_on, reason
    from year_checks
    where organisation_id = $1 and month >= substr($2, 1, 7) and month <= substr($3, 1, 7)
    order by month, category");

/// Costs of the year of every kind of activity, also those that were taken back.
pub const SPENT: Sql = sql("select c.spent_on, c.activity, c.category, c.kind, u.purpose, u.name, c.amount_grosze, c.note,
        c.bill_number, case when c.withdrawn_on is not null then 'withdrawn' when c.paid_on is not null then 'paid'
            else 'due' end as status,
        c.paid_on, c.paid_from, c.withdraw_reason
    from costs c
    join funds u on u.organisation_id = c.organisation_id and u.id = c.fund_id
    where c.organisation_id = $1 and c.spent_on >= $2 and c.spent_on <= $3
    order by c.spent_on, c.id");

/// Donations that came in the year, without their donors.
pub const DONATIONS: Sql = sql("select d.received_on, d.way, u.purpose, u.name, d.amount_grosze, d.status,
        'DAR/' || cast(c.serial as text) || '/' || cast(c.year as text) as confirmation, d.reason
    from donations d
    join funds u on u.organisation_id = d.organisation_id and u.id = d.fund_id
    left join donation_confirmations c on c.organisation_id = d.organisation_id and c.donation_id = d.id
    where d.organisation_id = $1 and d.received_on >= $2 and d.received_on <= $3
    order by d.received_on, d.id");

/// Requests for aid that were made in the year, with what was decided and handed over; no names and no needs.
pub const AID: Sql = sql("select r.id, substr(r.made_at, 1, 10) as made_on, r.origin, r.status, d.decided_on, d.outcome,
        d.form, d.amount_grosze, d.criteria, d.emergency,
        'POK/' || cast(w.serial as text) || '/' || cast(w.year as text) as receipt, h.happened_on, h.total_grosze,
        b.amount_grosze as back
    from aid_requests r
    left join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
        and d.turned_down_at is null
    left join aid_handovers h on h.organisation_id = r.organisation_id and h.request_id = r.id
    left join aid_papers w on w.organisation_id = h.organisation_id and w.id = h.paper_id
    left join aid_recoveries b on b.organisation_id = r.organisation_id and b.request_id = r.id
    where r.organisation_id = $1 and substr(r.made_at, 1, 10) >= $2 and substr(r.made_at, 1, 10) <= $3
    order by r.made_at, r.id");

/// What moved in the store.
pub const STOCK: Sql =
    sql("select e.happened_on, b.what, e.kind, e.before_thousandths, e.change_thousandths,
        e.after_thousandths, b.unit,
        b.unit_value_grosze, b.origin, b.expires_on, e.reason
    from stock_events e
    join stock_batches b on b.organisation_id = e.organisation_id and b.id = e.batch_id
    where e.organisation_id = $1 and e.happened_on >= $2 and e.happened_on <= $3
    order by e.happened_on, e.batch_id, e.position");

/// What was counted in the store, beside what the books said.
pub const STOCK_TAKINGS: Sql =
    sql("select t.taken_on, b.what, l.expected_thousandths, l.found_thousandths, b.unit
    from stock_takings t
    join stock_taking_lines l on l.organisation_id = t.organisation_id and l.taking_id = t.id
    join stock_batches b on b.organisation_id = l.organisation_id and b.id = l.batch_id
    where t.organisation_id = $1 and t.taken_on >= $2 and t.taken_on <= $3
    order by t.taken_on, t.id, b.id");

/// Corrections of the store that were proposed in the year, and whether a second person signed them.
pub const STOCK_CORRECTIONS: Sql =
    sql("select substr(c.proposed_at, 1, 10) as proposed_on, b.what, c.change_thousandths, b.unit,
        c.reason, substr(c.answered_at, 1, 10) as answered_on, c.signed
    from stock_corrections c
    join stock_batches b on b.organisation_id = c.organisation_id and b.id = c.batch_id
    where c.organisation_id = $1 and substr(c.proposed_at, 1, 10) >= $2 and substr(c.proposed_at, 1, 10) <= $3
    order by c.proposed_at, c.id");

/// The rules of aid that were in force by the end of the year.
pub const AID_RULES: Sql = sql("select version, adopted_on, valid_from, criteria, month_limit_grosze,
        emergency_limit_grosze, body, appeal
    from aid_rules
    where organisation_id = $1 and valid_from <= $3 and valid_from >= coalesce((select max(e.valid_from)
        from aid_rules e where e.organisation_id = $1 and e.valid_from <= $2), $2)
    order by version");

/// Appeals against decisions on aid that were made in the year; what they say stays with the case.
pub const APPEALS: Sql = sql("select request_id, substr(made_at, 1, 10) as made_on,
        substr(reviewed_at, 1, 10) as reviewed_on, accepted
    from aid_appeals
    where organisation_id = $1 and substr(made_at, 1, 10) >= $2 and substr(made_at, 1, 10) <= $3
    order by made_at, request_id");

/// Statements of the bank that ended in the year.
pub const STATEMENTS: Sql = sql("select e.account, e.number, e.begins_on, e.ends_on, e.opening_grosze,
        e.closing_grosze, substr(s.booked_at, 1, 10) as booked_on, s.format
    from statement_ends e
    join statements s on s.organisation_id = e.organisation_id and s.id = e.statement_id
    where e.organisation_id = $1 and e.ends_on >= $2 and e.ends_on <= $3
    order by e.account, e.ends_on, e.statement_id, e.position");

/// The register of numbered papers.
pub const DOCUMENTS: Sql = sql("select d.kind, d.year, d.serial, d.issued_on,
        p.last_name || ' ' || p.first_name as person
    from documents d
    join people p on p.organisation_id = d.organisation_id and p.id = d.person_id
    where d.organisation_id = $1 and d.issued_on >= $2 and d.issued_on <= $3
    order by d.kind, d.year, d.serial");

/// The rows of a register.
///
/// # Errors
/// The database failed.
pub fn rows(look: &mut Look<'_>, text: Sql, house: &OrganisationId, year: i16) -> Result<Vec<Row>, Failure> {
    let days = (format!("{year}-01-01"), format!("{year}-12-31"));
    Ok(look.tx.all(text, &params![house.as_str(), days.0, days.1])?)
}
