//! How far an offer reaches: where, for whom, where the work is done, in which languages.

use crate::order::RequesterKind;
use crate::refusal::OfferRefusal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where the work is done.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Where {
    /// At the neighbour's place.
    AtYours,
    /// In the workshop or the office.
    Workshop,
    /// As both agree.
    Either,
}

/// A language somebody of the offer speaks (ISO 639-1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "codes of ISO 639-1")]
pub enum Language {
    Pl,
    En,
    Uk,
}

impl Language {
    /// Reads a list with commas; codes that are none of ours are passed over, twice named counts once.
    #[must_use]
    pub fn list(text: &str) -> Vec<Self> {
        let mut spoken = Vec::new();
        for language in text.split(',').filter_map(|code| code.trim().parse().ok()) {
            if !spoken.contains(&language) {
                spoken.push(language);
            }
        }
        spoken
    }
}

/// Where an offer holds; written `places:1,2`, `powiats:0224,1465` or `radius:15`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Area {
    /// Named places, by their numbers in the gazetteer.
    Places(Vec<i64>),
    /// Whole powiats, by the four digits of TERYT.
    Powiats(Vec<String>),
    /// Around the offer's place, kilometres, 1 to 100.
    Radius(u32),
}

impl FromStr for Area {
    type Err = OfferRefusal;

    fn from_str(text: &str) -> Result<Self, OfferRefusal> {
        let (kind, list) = text.split_once(':').ok_or(OfferRefusal::NoArea)?;
        let parts: Vec<&str> = list.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let area = match kind {
            "places" => Self::Places(
                parts
                    .iter()
                    .map(|part| part.parse().ok())
                    .collect::<Option<_>>()
                    .ok_or(OfferRefusal::NoArea)?,
            ),
            "powiats" if parts.iter().all(|part| teryt(part)) => {
                Self::Powiats(parts.iter().map(|part| (*part).to_owned()).collect())
            }
            "radius" => {
                let kilometres = list.trim().parse().ok().filter(|km| (1..=100).contains(km));
                Self::Radius(kilometres.ok_or(OfferRefusal::NoArea)?)
            }
            _ => return Err(OfferRefusal::NoArea),
        };
        if parts.is_empty() { Err(OfferRefusal::NoArea) } else { Ok(area) }
    }
}

fn teryt(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|digit| digit.is_ascii_digit())
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Places(places) => {
                let places: Vec<String> = places.iter().map(ToString::to_string).collect();
                write!(f, "places:{}", places.join(","))
            }
            Self::Powiats(powiats) => write!(f, "powiats:{}", powiats.join(",")),
            Self::Radius(kilometres) => write!(f, "radius:{kilometres}"),
        }
    }
}

/// Whom an offer is for; written as a list with commas, empty for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipients(Vec<RequesterKind>);

impl Recipients {
    /// Reads a list; names that are no kind of requester are passed over, twice named counts once.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut kinds: Vec<RequesterKind> = Vec::new();
        for kind in text.split(',').filter_map(|name| name.trim().parse().ok()) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        Self(kinds)
    }

    /// Whether somebody of this kind may ask.
    #[must_use]
    pub fn include(&self, kind: RequesterKind) -> bool {
        self.0.is_empty() || self.0.contains(&kind)
    }
}

impl fmt::Display for Recipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.0.iter().map(|kind| <&str>::from(*kind)).collect();
        f.write_str(&names.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_read_back_as_it_was_written() {
        for text in ["places:12,7", "powiats:0224,1465", "radius:15"] {
            assert_eq!(text.parse::<Area>().unwrap().to_string(), text);
        }
        for text in
            ["", "places:", "places:x", "powiats:224", "powiats:", "radius:0", "radius:101", "gmina:1"]
        {
            assert_eq!(text.parse::<Area>(), Err(OfferRefusal::NoArea), "{text}");
        }
    }

    #[test]
    fn an_offer_for_nobody_in_particular_is_for_everybody() {
        let some = Recipients::parse("household, ngo,household,king");
        assert_eq!(some.to_string(), "household,ngo");
        assert!(some.include(RequesterKind::Ngo) && !some.include(RequesterKind::Company));
        assert!(Recipients::parse("").include(RequesterKind::Company));
        assert_eq!("at_yours".parse(), Ok(Where::AtYours));
        assert_eq!(Language::list("uk, pl,de,uk"), [Language::Uk, Language::Pl]);
    }
}
