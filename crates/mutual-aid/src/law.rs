//! The dated parameters of the law and of the programme, as valid on the day of an act.

/// Limits that rules are given; the values live in a dated table that the operator edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// An agreement for a longer period must be in writing, days (udpp art. 44 ust. 4).
    pub written_agreement_after_days: i32,
    /// From this age a person may volunteer, years (KC art. 15).
    pub volunteer_from_age: i32,
    /// From this age no guardian need agree, years (KC art. 10).
    pub adult_from_age: i32,
    /// A screening record is renewed after this many months.
    pub screening_months: i32,
    /// Safeguarding standards are reviewed after this many months (act of 13.05.2016, art. 22c ust. 4).
    pub standards_months: i32,
    /// An offer is valid for at most this many months.
    pub offer_months: i32,
    /// Open free orders of one requester.
    pub open_free_orders: i64,
    /// Working days in which an order is acknowledged.
    pub acknowledge_working_days: i32,
    /// An order nobody answered expires after this many days.
    pub order_expires_days: i64,
    /// A completed order counts as confirmed after this many days.
    pub confirm_days: i64,
    /// A confirmed order is closed after this many days.
    pub close_days: i64,
    /// Work of one person on one day, minutes.
    pub minutes_a_day: u32,
    /// Work of one person in one week, minutes.
    pub minutes_a_week: u32,
    /// Work of a minor on one day, minutes.
    pub minor_minutes_a_day: u32,
    /// The address stays visible this many hours after a visit.
    pub address_hours_after: i64,
    /// Staff must set a second factor within this many days.
    pub second_factor_days: i64,
    /// An organisation of at most this many staff counts as small.
    pub small_organisation_staff: i64,
}

impl Default for Law {
    /// The values the programme starts with.
    fn default() -> Self {
        Self {
            written_agreement_after_days: 30,
            volunteer_from_age: 13,
            adult_from_age: 18,
            screening_months: 24,
            standards_months: 24,
            offer_months: 6,
            open_free_orders: 3,
            acknowledge_working_days: 2,
            order_expires_days: 30,
            confirm_days: 14,
            close_days: 7,
            minutes_a_day: 240,
            minutes_a_week: 1200,
            minor_minutes_a_day: 120,
            address_hours_after: 24,
            second_factor_days: 14,
            small_organisation_staff: 3,
        }
    }
}
