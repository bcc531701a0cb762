//! What the money and the aid of an organisation came to in the last twelve months, for whoever keeps them.

use crate::app::Look;
use crate::desk::store;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::ledger;
use mutual_aid::fund::Purpose;
use mutual_aid::ledger::{LedgerAccount, Month};
use mutual_aid::{Act, Day, Grosze, OrganisationId};

/// So many months are shown.
const MONTHS: usize = 12;

/// What the treasurer looks at.
pub struct MoneyFigures {
    /// What stands on some accounts now, by their names.
    pub now: Vec<(&'static str, Grosze)>,
    /// The months in which something happened, the newest first.
    pub months: Vec<MoneyMonth>,
}

/// What came and went in a month.
pub struct MoneyMonth {
    /// The month.
    pub month: Month,
    /// Gifts of money and goods.
    pub donations: Grosze,
    /// Fees of paid activity.
    pub fees: Grosze,
    /// Aid that was handed over.
    pub aid: Grosze,
    /// What services and the office cost.
    pub costs: Grosze,
}

/// What those look at who decide on aid.
pub struct AidFigures {
    /// What the fund can still give.
    pub free: Grosze,
    /// The months in which something happened, the newest first.
    pub months: Vec<AidMonth>,
}

/// The aid of a month.
#[derive(Debug, Clone, Copy)]
pub struct AidMonth {
    /// The month.
    pub month: Month,
    /// So many asked in it.
    pub asked: i64,
    /// So many of those were given something.
    pub granted: i64,
    /// So many of those were refused.
    pub refused: i64,
    /// What was handed over in it.
    pub handed_over: Grosze,
}

impl MoneyFigures {
    /// The greatest sum of a month, for the bars beside the sums.
    pub fn most(&self) -> i64 {
        greatest(
            self.months.iter().flat_map(|month| [&month.donations, &month.fees, &month.aid, &month.costs]),
        )
    }
}

impl AidFigures {
    /// The greatest sum of a month.
    pub fn most(&self) -> i64 {
        greatest(self.months.iter().map(|month| &month.handed_over))
    }
}

fn greatest<'a>(sums: impl IntoIterator<Item = &'a Grosze>) -> i64 {
    sums.into_iter().map(|sum| sum.0).max().unwrap_or(0).max(1)
}

/// The money, for whoever sees the books.
///
/// # Errors
/// The database failed.
pub fn money(look: &mut Look<'_>, house: &OrganisationId) -> Result<Option<MoneyFigures>, Failure> {
    if !look.who().can(&Act::SeeLedger(house)) {
        return Ok(None);
    }
    let months = months(look.now().day());
    let begin = Month { year: 1900, month: 1 };
    let sums = ledger::store::balances(look, house, (begin, *months.first().unwrap_or(&begin)))?;
    let of = |accounts: &[LedgerAccount], month: Option<Month>| {
        let counted = sums.iter().filter(|((of, account, _, _), _)| {
            accounts.contains(account) && month.is_none_or(|month| month.to_string() == *of)
        });
        counted.map(|(_, (debit, credit))| *debit - *credit).sum::<Grosze>()
    };
    use LedgerAccount as A;
    let standing = [A::Bank, A::Cash, A::Stock, A::Receivable];
    let mut now: Vec<_> = standing.iter().map(|account| (account.into(), of(&[*account], None))).collect();
    now.push((A::Unexplained.into(), -of(&[A::Unexplained], None)));
    let month = |month: &Month| MoneyMonth {
        month: *month,
        donations: -of(&[A::Donations, A::DonationsInKind], Some(*month)),
        fees: -of(&[A::Fees], Some(*month)),
        aid: of(&[A::Aid], Some(*month)),
        costs: of(&[A::ServiceCost, A::Administration], Some(*month)),
    };
    let moved = |month: &MoneyMonth| {
        [month.donations, month.fees, month.aid, month.costs].iter().any(|sum| !sum.is_zero())
    };
    Ok(Some(MoneyFigures { now, months: months.iter().map(month).filter(moved).collect() }))
}

/// The aid, for whoever decides on it; nothing in here tells of hours or orders.
///
/// # Errors
/// The database failed.
pub fn aid(look: &mut Look<'_>, house: &OrganisationId) -> Result<Option<AidFigures>, Failure> {
    if !look.who().can(&Act::SeeAid(house)) {
        return Ok(None);
    }
    let months = months(look.now().day());
    let kept = funds::list(look, house)?;
    let of_aid = kept.iter().filter(|kept| kept.fund.purpose == Purpose::Aid);
    let free = of_aid.map(|kept| kept.fund.available).sum();
    let (from, until) = (months.last().copied(), months.first().copied());
    let Some((from, until)) = from.zip(until) else { return Ok(None) };
    let sums = ledger::store::balances(look, house, (from, until))?;
    let asked = store::aid_months(look, house, &from.to_string())?;
    let month = |month: &Month| {
        let spent = sums
            .iter()
            .filter(|((of, account, _, _), _)| *of == month.to_string() && *account == LedgerAccount::Aid);
        let handed_over = spent.map(|(_, (debit, credit))| *debit - *credit).sum();
        let counts =
            asked.iter().find(|(of, _)| *of == month.to_string()).map_or([0; 3], |(_, counts)| *counts);
        let [asked, granted, refused] = counts;
        AidMonth { month: *month, asked, granted, refused, handed_over }
    };
    let moved = |month: &AidMonth| month.asked > 0 || !month.handed_over.is_zero();
    Ok(Some(AidFigures { free, months: months.iter().map(month).filter(moved).collect() }))
}

/// The month of a day and those before it, the newest first.
fn months(day: Day) -> Vec<Month> {
    let first = day.0.first_of_month();
    let before = (0..MONTHS).filter_map(|n| first.checked_sub(jiff::Span::new().months(n as i64)).ok());
    before.map(|first| Month::of(Day(first))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_months_end_with_this_one() {
        let of =
            |day: &str| months(Day::parse(day).unwrap()).iter().map(Month::to_string).collect::<Vec<_>>();
        let told = of("2026-03-31");
        assert_eq!((told.len(), told[0].as_str(), told[1].as_str()), (12, "2026-03", "2026-02"));
        assert_eq!(told[11], "2025-04");
    }

    #[test]
    fn bars_have_a_greatest_even_of_nothing() {
        assert_eq!(greatest([&Grosze(5), &Grosze(-9), &Grosze(3)]), 5);
        assert_eq!(greatest([]), 1);
    }
}
