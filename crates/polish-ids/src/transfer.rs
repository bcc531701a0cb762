//! The 2D code that a banking application reads to fill in a transfer.

use crate::account::Nrb;
use crate::registers::Nip;

/// Characters of the whole text.
const WHOLE: usize = 160;
/// Characters of the name.
const NAME: usize = 20;
/// Characters of the title.
const TITLE: usize = 32;
/// The highest amount that six digits hold, grosze.
const MOST: i64 = 999_999;

/// A domestic transfer as the recommendation of the Polish Bank Association on 2D codes of 3 December 2013 writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer<'a> {
    /// The recipient's NIP; an organisation has one.
    pub nip: Option<&'a Nip>,
    /// The recipient's account.
    pub account: &'a Nrb,
    /// The amount in grosze; `None` is left to the payer and written as six zeros.
    pub amount: Option<i64>,
    /// The recipient's name; cut to 20 characters.
    pub name: &'a str,
    /// The title; cut to 32 characters.
    pub title: &'a str,
}

impl Transfer<'_> {
    /// The text of the code: `NIP|PL|NRB|amount|name|title|||`, at most 160 characters; `None` when the amount has
    /// more than six digits or is below nothing.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let amount = self.amount.unwrap_or_default();
        if !(0..=MOST).contains(&amount) {
            return None;
        }
        let nip = self.nip.map_or("", Nip::as_str);
        let (name, title) = (cut(self.name, NAME), cut(self.title, TITLE));
        let text = format!("{nip}|PL|{}|{amount:06}|{name}|{title}|||", self.account.as_str());
        (text.chars().count() <= WHOLE).then_some(text)
    }
}

/// The first characters of a text without the mark that parts the fields.
fn cut(text: &str, most: usize) -> String {
    let clean: String =
        text.chars().map(|mark| if mark == '|' || mark.is_control() { ' ' } else { mark }).collect();
    let folded = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    folded.chars().take(most).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> Nrb {
        Nrb::parse("61109010140000071219812874").unwrap()
    }

    fn transfer<'a>(account: &'a Nrb, nip: Option<&'a Nip>) -> Transfer<'a> {
        let title = "Darowizna cele stat. DRK7Q29FX3";
        Transfer { nip, account, amount: Some(2_500), name: "Fundacja Przykład", title }
    }

    #[test]
    fn the_fields_stand_in_their_order_and_lengths() {
        let (account, nip) = (account(), Nip::parse("5252248481").unwrap());
        let code = transfer(&account, Some(&nip)).code().unwrap();
        assert_eq!(
            code,
            "5252248481|PL|61109010140000071219812874|002500|Fundacja Przykład|Darowizna cele stat. DRK7Q29FX3|||"
        );
        assert_eq!(code.matches('|').count(), 8);
    }

    #[test]
    fn long_and_odd_texts_are_cut_by_characters() {
        let account = account();
        let name = "Stowarzyszenie |Łąka|\u{7} Żółtych Źdźbeł i Gęślą";
        let long = Transfer { nip: None, name, title: &"ż".repeat(200), amount: None, account: &account };
        let code = long.code().unwrap();
        let fields: Vec<&str> = code.split('|').collect();
        assert_eq!(fields.len(), 9);
        assert_eq!(fields[3..5], ["000000", "Stowarzyszenie Łąka"]);
        assert_eq!(fields[5].chars().count(), 32);
        assert!(code.chars().count() <= 160);
    }

    #[test]
    fn an_amount_of_more_than_six_digits_has_no_code() {
        let account = account();
        let of = |amount| Transfer { amount: Some(amount), ..transfer(&account, None) }.code();
        assert!(of(999_999).unwrap().contains("|999999|"));
        assert_eq!((of(1_000_000), of(-1)), (None, None));
    }
}
