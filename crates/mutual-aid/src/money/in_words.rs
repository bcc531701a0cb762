//! An amount in Polish words, as papers about money say it besides the digits.

use super::Grosze;

const UNITS: [&str; 20] = [
    "",
    "jeden",
    "dwa",
    "trzy",
    "cztery",
    "pięć",
    "sześć",
    "siedem",
    "osiem",
    "dziewięć",
    "dziesięć",
    "jedenaście",
    "dwanaście",
    "trzynaście",
    "czternaście",
    "piętnaście",
    "szesnaście",
    "siedemnaście",
    "osiemnaście",
    "dziewiętnaście",
];
const TENS: [&str; 10] = [
    "",
    "",
    "dwadzieścia",
    "trzydzieści",
    "czterdzieści",
    "pięćdziesiąt",
    "sześćdziesiąt",
    "siedemdziesiąt",
    "osiemdziesiąt",
    "dziewięćdziesiąt",
];
const HUNDREDS: [&str; 10] = [
    "",
    "sto",
    "dwieście",
    "trzysta",
    "czterysta",
    "pięćset",
    "sześćset",
    "siedemset",
    "osiemset",
    "dziewięćset",
];
/// Forms after one, after two to four, after all others.
type Forms = [&'static str; 3];
const ZLOTY: Forms = ["złoty", "złote", "złotych"];
const THOUSAND: Forms = ["tysiąc", "tysiące", "tysięcy"];
const MILLION: Forms = ["milion", "miliony", "milionów"];

impl Grosze {
    /// `sto dwadzieścia trzy złote 45/100`; below nothing with „minus”.
    #[must_use]
    pub fn in_words(self) -> String {
        let amount = self.0.unsigned_abs();
        let (whole, cents) = (amount / 100, amount % 100);
        let sign = if self.0 < 0 { "minus " } else { "" };
        let said = if whole == 0 { "zero".to_owned() } else { number(whole) };
        format!("{sign}{said} {} {cents:02}/100", form(whole, ZLOTY, whole == 1))
    }
}

fn number(whole: u64) -> String {
    let (millions, thousands, rest) = (whole / 1_000_000, whole / 1_000 % 1_000, whole % 1_000);
    let group = |count: u64, forms: Forms| match count {
        0 => String::new(),
        1 => forms[0].to_owned(),
        _ => format!("{} {}", up_to_thousand(count), form(count, forms, false)),
    };
    let parts = [group(millions, MILLION), group(thousands, THOUSAND), up_to_thousand(rest)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn up_to_thousand(count: u64) -> String {
    let at = |list: &'static [&'static str], place: u64| {
        usize::try_from(place).ok().and_then(|place| list.get(place)).copied().unwrap_or_default()
    };
    let rest = count % 100;
    let small =
        if rest < 20 { [at(&UNITS, rest), ""] } else { [at(&TENS, rest / 10), at(&UNITS, rest % 10)] };
    let words = [at(&HUNDREDS, count / 100), small[0], small[1]];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The form of a noun after a number; `alone` is the number one itself.
fn form(count: u64, [one, few, many]: Forms, alone: bool) -> &'static str {
    match (count % 10, count % 100) {
        _ if alone => one,
        (2..=4, rest) if !(12..=14).contains(&rest) => few,
        _ => many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_said_as_on_papers() {
        for (grosze, words) in [
            (0, "zero złotych 00/100"),
            (100, "jeden złoty 00/100"),
            (245, "dwa złote 45/100"),
            (1_200, "dwanaście złotych 00/100"),
            (2_100, "dwadzieścia jeden złotych 00/100"),
            (12_345, "sto dwadzieścia trzy złote 45/100"),
            (100_001, "tysiąc złotych 01/100"),
            (221_500, "dwa tysiące dwieście piętnaście złotych 00/100"),
            (1_250_000, "dwanaście tysięcy pięćset złotych 00/100"),
            (100_000_000, "milion złotych 00/100"),
            (523_400_000, "pięć milionów dwieście trzydzieści cztery tysiące złotych 00/100"),
            (-500, "minus pięć złotych 00/100"),
        ] {
            assert_eq!(Grosze(grosze).in_words(), words);
        }
    }
}
