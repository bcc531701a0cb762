//! A table without a header speaks by its values: days, amounts and account numbers are told apart by how they look.

use super::meaning::Meaning;
use super::table::Table;
use crate::amount::Decimal;
use crate::{Currency, Dates, account, amount};

/// How the values of a column look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Day,
    Amount,
    Currency,
    Account,
    Text,
}

impl Look {
    fn of(value: &str) -> Self {
        let dates = [Dates::Either, Dates::MonthFirst, Dates::YearFirst];
        if dates.iter().any(|order| order.parse(value).is_some()) {
            Self::Day
        } else if is_amount(value) {
            Self::Amount
        } else if value.len() == 3 && Currency::parse(value).is_some() {
            Self::Currency
        } else if account::is_polish(&account::plain(value)) {
            Self::Account
        } else {
            Self::Text
        }
    }
}

/// Whether a value is an amount with its hundredths, and no number of something.
fn is_amount(value: &str) -> bool {
    let cents = value.rsplit_once([',', '.']).is_some_and(|(_, cents)| {
        cents.len() <= 6 && cents.bytes().take_while(u8::is_ascii_digit).count() == 2
    });
    cents && amount::of_table(value, Decimal::Either).is_some()
}

impl Table {
    /// Whether a row says a day and an amount, as lines do.
    pub(super) fn is_line(&self, at: usize) -> bool {
        let row = self.rows.get(at).map(Vec::as_slice).unwrap_or_default();
        let has = |look| row.iter().any(|value| Look::of(value.trim()) == look);
        has(Look::Day) && has(Look::Amount)
    }

    /// What the columns most likely mean by their values. Which of two texts is the title, nobody can see.
    pub(super) fn meanings_of_values(&self) -> Vec<Option<Meaning>> {
        let mut left = vec![
            (Look::Day, Meaning::BookedOn),
            (Look::Day, Meaning::ValuedOn),
            (Look::Amount, Meaning::Amount),
            (Look::Amount, Meaning::Balance),
            (Look::Currency, Meaning::Currency),
            (Look::Account, Meaning::Account),
        ];
        let means = |at| {
            let look = self.look(at)?;
            let first = left.iter().position(|(other, _)| *other == look)?;
            Some(left.remove(first).1)
        };
        (0..self.width(None)).map(means).collect()
    }

    /// How all values of a column look that there are; nothing where they differ.
    fn look(&self, at: usize) -> Option<Look> {
        let rows = self.rows.iter().skip(self.first_line(None));
        let values = rows.filter_map(|row| row.get(at)).map(|value| value.trim());
        let mut looks = values.filter(|value| !value.is_empty()).map(Look::of);
        let first = looks.next()?;
        looks.all(|look| look == first).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, Part, Profile, Reader};

    const FILE: &str = "Wyciąg;61109010140000071219812874;\n\
        20.11.2026;21.11.2026;na cele;-7,50;PLN;39109010140000071219812875;92,50\n\
        21.11.2026;21.11.2026;\"dla;was\";100,00;PLN;;192,50\n";

    #[test]
    fn values_say_that_there_is_no_header_and_what_they_mean() {
        let table = Table::of(FILE.as_bytes(), None, None, 20);
        assert_eq!((table.header(), table.first_line(None), table.width(None)), (None, 1, 7));
        let meanings = table.meanings(None);
        let named: Vec<_> = meanings.iter().map(|meaning| meaning.map_or("-", Meaning::name)).collect();
        assert_eq!(named, ["booked-on", "valued-on", "-", "amount", "currency", "-", "balance"]);
    }

    #[test]
    fn a_table_without_a_header_is_read_from_its_first_line() {
        let mut meanings = Table::of(FILE.as_bytes(), None, None, 20).meanings(None);
        meanings[2] = Some(Meaning::Title);
        let profile = Profile::of_places("BS", &meanings);
        assert_eq!(Profile::from_toml(&profile.to_toml()).unwrap(), profile);
        let reader = Reader::new(FILE.as_bytes(), Options { profiles: vec![profile] }).unwrap();
        let mut lines = Vec::new();
        for part in reader {
            if let Part::Line(line) = part.unwrap() {
                lines.push((line.line, line.amount, line.title().to_owned(), line.balance_after));
            }
        }
        let told =
            [(2, -750, "na cele".to_owned(), Some(9_250)), (3, 10_000, "dla;was".to_owned(), Some(19_250))];
        assert_eq!(lines, told);
    }

    #[test]
    fn numbers_are_no_amounts() {
        for (value, amount) in [("1 050,00", true), ("-7.50 PLN", true), ("12345", false), ("1.234", false)] {
            assert_eq!(is_amount(value), amount, "{value}");
        }
    }
}
