//! Numbers, money and distances as each language writes them.

use fluent_templates::fluent_bundle::FluentValue;

use super::{Language, Words};

const NO_BREAK: char = '\u{a0}';

/// Whatever counts something; behind references too, since templates lend what they pass.
pub trait Amount {
    /// The number itself.
    fn amount(&self) -> i64;
}

impl<T: Amount + ?Sized> Amount for &T {
    fn amount(&self) -> i64 {
        (**self).amount()
    }
}

macro_rules! amounts {
    ($($number:ty),*) => {
        $(impl Amount for $number {
            fn amount(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        })*
    };
}

amounts!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

impl Words {
    /// Money: `1 234,56 zł`, in English `PLN 1,234.56`, with no-break spaces.
    pub fn grosze(&self, grosze: impl Amount) -> String {
        let grosze = grosze.amount();
        let (zlote, rest) = (grosze.unsigned_abs() / 100, grosze.unsigned_abs() % 100);
        let sign = if grosze < 0 { "−" } else { "" };
        let whole = grouped(&zlote.to_string(), separator(self.language()));
        match self.language() {
            Language::En => format!("{sign}PLN{NO_BREAK}{whole}.{rest:02}"),
            Language::Pl | Language::Uk => format!("{sign}{whole},{rest:02}{NO_BREAK}zł"),
        }
    }

    /// A whole number; four digits stay together in Polish and Ukrainian, as Polish typography has it.
    pub fn number(&self, number: impl Amount) -> String {
        whole(number.amount(), self.language())
    }

    /// So many units, given in thousandths: `2,5`, in English `2.5`; no more places than there are.
    pub fn quantity(&self, thousandths: impl Amount) -> String {
        let size = thousandths.amount().unsigned_abs();
        let sign = if thousandths.amount() < 0 { "−" } else { "" };
        let units = self.number(i64::try_from(size / 1000).unwrap_or(i64::MAX));
        let point = if self.language() == Language::En { '.' } else { ',' };
        let places = format!("{:03}", size % 1000);
        match places.trim_end_matches('0') {
            "" => format!("{sign}{units}"),
            places => format!("{sign}{units}{point}{places}"),
        }
    }

    /// A distance given in metres: below ten kilometres with one decimal.
    pub fn km(&self, metres: impl Amount) -> String {
        let hundreds = metres.amount().max(0).saturating_add(50) / 100;
        let figure = if hundreds >= 100 || hundreds % 10 == 0 {
            self.number(metres.amount().max(0).saturating_add(500) / 1000)
        } else {
            let point = if self.language() == Language::En { '.' } else { ',' };
            format!("{}{point}{}", hundreds / 10, hundreds % 10)
        };
        format!("{figure}{NO_BREAK}{}", self.kilometre())
    }

    fn kilometre(&self) -> &'static str {
        // The Ukrainian symbol is written in Cyrillic (DSTU ISO 80000).
        if self.language() == Language::Uk { "км" } else { "km" }
    }
}

/// The formatter of numbers within Polish and Ukrainian sentences.
pub(super) fn in_polish<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    within(value, Language::Pl)
}

/// The formatter of numbers within English sentences.
pub(super) fn in_english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    within(value, Language::En)
}

fn within(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    text.parse::<i64>().ok().map(|number| whole(number, language))
}

fn whole(number: i64, language: Language) -> String {
    let least = if language == Language::En { 4 } else { 5 };
    let digits = number.unsigned_abs().to_string();
    let shown = if digits.len() < least { digits } else { grouped(&digits, separator(language)) };
    if number < 0 { format!("−{shown}") } else { shown }
}

const fn separator(language: Language) -> char {
    match language {
        Language::En => ',',
        Language::Pl | Language::Uk => NO_BREAK,
    }
}

fn grouped(digits: &str, separator: char) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
