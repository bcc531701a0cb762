//! The sixteen voivodeships.

use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

/// A voivodeship; its variant is the key used on the map, in the list of places and for names in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the keys are explained by `slug`")]
pub enum Voivodeship {
    Ds,
    Kp,
    Lb,
    Ld,
    Lu,
    Ma,
    Mz,
    Op,
    Pd,
    Pk,
    Pm,
    Sk,
    Sl,
    Wn,
    Wp,
    Zp,
}

impl Voivodeship {
    /// All of them, by key.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// The two letters, as on the map: `MZ`.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// Reads a key.
    pub fn from_key(key: &str) -> Option<Self> {
        key.parse().ok()
    }

    /// The name in Polish.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ds => "dolnośląskie",
            Self::Kp => "kujawsko-pomorskie",
            Self::Lb => "lubuskie",
            Self::Ld => "łódzkie",
            Self::Lu => "lubelskie",
            Self::Ma => "małopolskie",
            Self::Mz => "mazowieckie",
            Self::Op => "opolskie",
            Self::Pd => "podlaskie",
            Self::Pk => "podkarpackie",
            Self::Pm => "pomorskie",
            Self::Sk => "świętokrzyskie",
            Self::Sl => "śląskie",
            Self::Wn => "warmińsko-mazurskie",
            Self::Wp => "wielkopolskie",
            Self::Zp => "zachodniopomorskie",
        }
    }

    /// The name as it stands in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Ds => "dolnoslaskie",
            Self::Kp => "kujawsko-pomorskie",
            Self::Lb => "lubuskie",
            Self::Ld => "lodzkie",
            Self::Lu => "lubelskie",
            Self::Ma => "malopolskie",
            Self::Mz => "mazowieckie",
            Self::Op => "opolskie",
            Self::Pd => "podlaskie",
            Self::Pk => "podkarpackie",
            Self::Pm => "pomorskie",
            Self::Sk => "swietokrzyskie",
            Self::Sl => "slaskie",
            Self::Wn => "warminsko-mazurskie",
            Self::Wp => "wielkopolskie",
            Self::Zp => "zachodniopomorskie",
        }
    }

    /// Finds the voivodeship that a folded word names in any case: `mazowieckie`, `mazowieckiego`, `mazowieckim`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::iter().find(|voivodeship| {
            let first = voivodeship.slug().split('-').next().unwrap_or_default();
            let stem = first.strip_suffix("ie").unwrap_or(first);
            word.strip_prefix(stem)
                .is_some_and(|ending| matches!(ending, "" | "ie" | "iego" | "iemu" | "im" | "a" | "iej"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voivodeship_is_known_by_its_key_and_by_its_name_in_any_case() {
        for voivodeship in Voivodeship::all() {
            assert_eq!(Voivodeship::from_key(voivodeship.key()), Some(voivodeship));
        }
        assert_eq!(Voivodeship::Mz.key(), "MZ");
        assert_eq!(Voivodeship::from_word("mazowieckim"), Some(Voivodeship::Mz));
        assert_eq!(Voivodeship::from_word("warminsko"), Some(Voivodeship::Wn));
        assert_eq!(Voivodeship::from_word("slaskiego"), Some(Voivodeship::Sl));
        assert_eq!(Voivodeship::from_word("pomorska"), Some(Voivodeship::Pm));
        assert_eq!(Voivodeship::from_word("slask"), Some(Voivodeship::Sl));
        assert_eq!(Voivodeship::from_word("radomskie"), None);
    }

    #[test]
    fn every_voivodeship_has_an_outline_on_the_map() {
        let map = include_str!("../look/map.svg");
        for voivodeship in Voivodeship::all() {
            assert!(map.contains(&format!("\"{}\"", voivodeship.key())), "{}", voivodeship.key());
        }
    }
}
