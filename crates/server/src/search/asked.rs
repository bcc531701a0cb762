//! What the address of a list asks for, and the addresses that ask for a little more or less.

use super::question::{Question, Way};
use crate::categories;
use crate::kit::forms::Filled;
use crate::places::{Found, Place, Places};
use mutual_aid::Day;
use mutual_aid::category::Category;
use mutual_aid::offer::Mode;
use mutual_aid::order::RequesterKind;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Kilometres one may choose from, and how far one looks who did not choose.
pub const RADII: [u32; 6] = [0, 5, 15, 30, 60, 100];
const USUAL: u32 = 15;

/// The longest text read of a field.
const LONGEST: usize = 200;

/// When somebody should come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Today or tomorrow.
    Soon,
    /// In seven days.
    Week,
    /// In thirty days.
    Month,
}

impl When {
    /// All of them, the soonest first.
    pub const ALL: [When; 3] = [When::Soon, When::Week, When::Month];

    /// The value in addresses, and the end of the key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            When::Soon => "jutro",
            When::Week => "tydzien",
            When::Month => "miesiac",
        }
    }

    fn days(self, today: Day) -> (Day, Day) {
        let ahead = match self {
            When::Soon => 1,
            When::Week => 7,
            When::Month => 30,
        };
        (today, today.plus(ahead))
    }
}

/// The kinds of requesters by their value in addresses.
pub const RECIPIENTS: [(&str, RequesterKind); 4] = [
    ("dom", RequesterKind::Household),
    ("instytucja", RequesterKind::Institution),
    ("firma", RequesterKind::Company),
    ("organizacja", RequesterKind::Ngo),
];

/// Free, paid or commercial by their value in addresses.
pub const WAYS: [(&str, Way); 3] = [
    ("bezplatnie", Way::Help(Mode::Unpaid)),
    ("odplatnie", Way::Help(Mode::Paid)),
    ("komercyjnie", Way::Commercial),
];

/// What an address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// `q`: free words.
    pub words: String,
    /// `gdzie`: a place as typed, or its slug.
    pub place: String,
    /// `promien`: kilometres.
    pub radius: Option<u32>,
    /// `kategoria`.
    pub category: Option<Category>,
    /// `kiedy`.
    pub when: Option<When>,
    /// `dla`.
    pub recipient: Option<RequesterKind>,
    /// `tryb`.
    pub way: Option<Way>,
    /// `widok=mapa`.
    pub map: bool,
    /// `od`: where the page before ended.
    pub cursor: Option<String>,
}

/// The place a text means.
pub enum Meant {
    /// None was named.
    None,
    /// This one.
    Known(&'static Place),
    /// Nobody knows it; these have similar names.
    Unknown(Vec<&'static Place>),
}

impl Asked {
    /// Reads a query; what it does not know it passes over.
    #[must_use]
    pub fn read(query: &Filled) -> Self {
        let short = |name: &str| query.text(name).trim().chars().take(LONGEST).collect::<String>();
        let radius = query.text("promien").trim().parse().ok().map(listed);
        Self {
            words: short("q"),
            place: short("gdzie"),
            radius: radius.filter(|km| *km != USUAL),
            category: categories::by_slug(query.text("kategoria")),
            when: When::ALL.into_iter().find(|when| when.key() == query.text("kiedy")),
            recipient: named(&RECIPIENTS, query.text("dla")),
            way: named(&WAYS, query.text("tryb")),
            map: query.text("widok") == "mapa",
            cursor: Some(short("od")).filter(|cursor| !cursor.is_empty()),
        }
    }

    /// Kilometres around the place.
    #[must_use]
    pub fn km(&self) -> u32 {
        self.radius.unwrap_or(USUAL)
    }

    /// Whether nothing narrows the list.
    #[must_use]
    pub fn is_all(&self) -> bool {
        let narrowed = Self { map: self.map, radius: self.radius, ..Self::default() };
        *self == narrowed
    }

    /// The place that is meant.
    #[must_use]
    pub fn meant(&self) -> Meant {
        if self.place.is_empty() {
            return Meant::None;
        }
        let places = Places::embedded();
        // A slug or a plain name is found at once; anything else is compared with every place.
        let words: Vec<&str> = self.place.split(' ').collect();
        if let Some(place) = places.by_slug(&self.place).or_else(|| places.named(&words, false)) {
            return Meant::Known(place);
        }
        match places.find(&self.place, 5) {
            Found::Exact(found) => {
                found.first().map_or(Meant::Unknown(Vec::new()), |place| Meant::Known(place))
            }
            Found::Near(similar) => Meant::Unknown(similar),
            Found::Nothing => Meant::Unknown(Vec::new()),
        }
    }

    /// The question to the search.
    #[must_use]
    pub fn question(&self, place: Option<&Place>, today: Day, limit: usize) -> Question {
        Question {
            words: self.words.clone(),
            place: place.map(|place| place.id),
            radius_km: self.km(),
            category: self.category,
            ways: self.way.into_iter().collect(),
            recipient: self.recipient,
            days: self.when.map(|when| when.days(today)),
            cursor: self.cursor.clone(),
            limit,
            counts: true,
            ..Question::default()
        }
    }

    /// What the address of this list holds besides its form's own fields.
    #[must_use]
    pub fn kept(&self) -> Vec<(&'static str, &'static str)> {
        let mut kept = Vec::new();
        kept.extend(self.category.map(|category| ("kategoria", categories::slug(category))));
        kept.extend(self.when.map(|when| ("kiedy", when.key())));
        kept.extend(self.recipient.and_then(|kind| Some(("dla", value_of(&RECIPIENTS, kind)?))));
        kept.extend(self.way.and_then(|way| Some(("tryb", value_of(&WAYS, way)?))));
        kept.extend(self.map.then_some(("widok", "mapa")));
        kept
    }

    /// The address of this list.
    #[must_use]
    pub fn address(&self, prefix: &str) -> String {
        let radius = self.radius.map(|km| km.to_string());
        let mut pairs: Vec<(&str, &str)> = vec![("q", &self.words), ("gdzie", &self.place)];
        pairs.extend(radius.as_deref().map(|km| ("promien", km)));
        pairs.extend(self.kept());
        pairs.extend(self.cursor.as_deref().map(|cursor| ("od", cursor)));
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let query: Vec<String> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{prefix}/oferty{mark}{}", query.join("&"))
    }

    /// This list from its beginning, a little changed.
    #[must_use]
    pub fn but(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut other = Self { cursor: None, ..self.clone() };
        change(&mut other);
        other
    }
}

/// The nearest circle of the list that holds so many kilometres, else the widest.
fn listed(km: u32) -> u32 {
    let widest = RADII.into_iter().max().unwrap_or(USUAL);
    RADII.into_iter().find(|listed| *listed >= km).unwrap_or(widest)
}

fn named<T: Copy>(list: &[(&str, T)], text: &str) -> Option<T> {
    list.iter().find(|(value, _)| *value == text).map(|(_, meant)| *meant)
}

/// The value of a choice in addresses.
#[must_use]
pub fn value_of<T: PartialEq + Copy>(list: &[(&'static str, T)], meant: T) -> Option<&'static str> {
    list.iter().find(|(_, known)| *known == meant).map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_back_as_it_was_written() {
        for query in [
            "",
            "q=naprawa+roweru&gdzie=Nowy+S%C4%85cz&promien=30&kategoria=malowanie&kiedy=tydzien&dla=dom&widok=mapa",
            "q=a%26b%3Dc&tryb=bezplatnie&od=1.2.3.4.5.6.7",
        ] {
            let asked = Asked::read(&Filled::decode(query.as_bytes()));
            let address = asked.address("/en");
            let again = address.split_once('?').map_or("", |(_, query)| query);
            assert_eq!(Asked::read(&Filled::decode(again.as_bytes())), asked, "{address}");
        }
    }

    #[test]
    fn what_an_address_should_not_hold_is_passed_over() {
        let query = "promien=daleko&kategoria=kredyty&kiedy=zawsze&dla=krol&tryb=x&widok=x";
        let asked = Asked::read(&Filled::decode(query.as_bytes()));
        assert_eq!(asked, Asked::default());
        assert_eq!(asked.address(""), "/oferty");
    }

    #[test]
    fn a_circle_is_as_wide_as_was_asked_or_wider() {
        for (asked, km) in [("0", 0), ("1", 5), ("15", 15), ("25", 30), ("61", 100), ("400", 100), ("-3", 15)]
        {
            let query = format!("promien={asked}");
            assert_eq!(Asked::read(&Filled::decode(query.as_bytes())).km(), km, "{asked}");
        }
    }

    #[test]
    fn a_place_is_meant_by_its_name_or_its_slug() {
        let meant = |place: &str| Asked { place: place.into(), ..Asked::default() }.meant();
        assert!(matches!(meant("w Radomiu"), Meant::Known(place) if place.name == "Radom"));
        assert!(matches!(meant("nowy-sacz"), Meant::Known(place) if place.name == "Nowy Sącz"));
        assert!(matches!(meant("Osiek"), Meant::Known(place) if place.slug() == "osiek"));
        assert!(matches!(meant("Radomianka"), Meant::Unknown(similar) if !similar.is_empty()));
        assert!(matches!(meant("qqq"), Meant::Unknown(similar) if similar.is_empty()));
        assert!(matches!(meant(""), Meant::None));
    }
}
