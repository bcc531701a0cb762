//! The starter pack as one booklet to print and sign: agreement, risks, rights and duties, data notice.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::documents::store as documents;
use crate::engagements::Key;
use crate::engagements::store::{self, Agreement};
use crate::failure::Failure;
use crate::law::store as law;
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::people::{self, Profile};
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::document::Number;
use mutual_aid::{Act, Law, OrganisationId};

/// What is printed.
pub(crate) struct Pack {
    pub(crate) agreement: Agreement,
    pub(crate) number: Option<Number>,
    pub(crate) profile: Profile,
    pub(crate) letterhead: Letterhead,
    pub(crate) kinds: Vec<Category>,
    pub(crate) minor: bool,
    acts: Vec<law::Act>,
    law: Law,
}

impl Pack {
    /// Everything the booklet says.
    ///
    /// # Errors
    /// There is no such agreement.
    pub(crate) fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Self, Failure> {
        let agreement = store::find_own(look, house, id)?;
        let profile = people::store::find_own(look, house, &agreement.engagement.person)?;
        let skills = people::store::list_skills(look, &profile)?;
        let named = &agreement.engagement.categories;
        Ok(Self {
            number: documents::of_agreement(look, house, &agreement.engagement.id)?,
            letterhead: letterhead(look, house)?,
            kinds: if named.is_empty() { skills } else { named.clone() },
            minor: profile.person().minor_on(agreement.engagement.starts_on, &look.law()),
            acts: law::acts(look.tx, look.now().day())?,
            law: look.law(),
            agreement,
            profile,
        })
    }
}

#[derive(Template)]
#[template(path = "engagements/booklet.html")]
pub(crate) struct Booklet {
    pub(crate) page: Page,
    pub(crate) pack: Pack,
    pub(crate) back: String,
}

impl Booklet {
    /// The copies: for whom each is.
    fn copies(&self) -> [String; 2] {
        ["booklet-copy-house", "booklet-copy-person"].map(|key| self.page.words.say(key))
    }

    fn say(&self, key: impl AsRef<str>) -> String {
        self.page.words.say(key)
    }

    /// A sentence that names a provision of the law.
    fn lawful(&self, key: &str, provision: &str) -> String {
        self.page.words.one(key, "law", self.cited(provision))
    }

    /// The words by which an act or a provision is cited today.
    fn cited(&self, key: &str) -> &str {
        self.pack.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }

    fn period(&self) -> String {
        let (words, agreement) = (self.page.words, &self.pack.agreement.engagement);
        let from = words.date(agreement.starts_on.0);
        match agreement.ends_on {
            Some(end) => words.two("booklet-period-to", "from", from, "to", words.date(end.0)),
            None => words.one("booklet-period-open", "from", from),
        }
    }

    fn scope(&self) -> String {
        let words = self.page.words;
        let named: Vec<_> =
            self.pack.kinds.iter().map(|c| words.say(format!("category-{}", c.key()))).collect();
        if named.is_empty() {
            words.say("booklet-scope-all")
        } else {
            words.one("booklet-scope", "kinds", named.join(", "))
        }
    }

    fn costs(&self) -> String {
        if self.pack.agreement.waives_costs {
            self.lawful("booklet-costs-waived", "udpp-waiver")
        } else {
            self.lawful("booklet-costs-covered", "udpp-costs")
        }
    }

    fn accidents(&self) -> String {
        if self.pack.agreement.engagement.must_be_in_writing(&self.pack.law) {
            self.lawful("booklet-accident-state", "udpp-accident")
        } else {
            self.lawful("booklet-accident-insured", "udpp-insurance")
        }
    }

    /// The kinds of work with what each can do to somebody, and what protects.
    fn risks(&self) -> Vec<(String, Vec<String>, String)> {
        let words = self.page.words;
        let of = |kind: &Category| {
            let key = format!("category-{}", kind.key());
            let risks = (1..=3).map(|n| words.say(format!("{key}-risk-{n}"))).collect();
            (words.say(&key), risks, words.say(format!("{key}-kit")))
        };
        self.pack.kinds.iter().map(of).collect()
    }

    /// The acts, as they are cited on the day somebody looked.
    fn acts(&self) -> Vec<&str> {
        ["udpp", "kc", "gdpr"].map(|key| self.cited(key)).into_iter().filter(|act| !act.is_empty()).collect()
    }

    fn checked(&self) -> String {
        let checked = self.pack.acts.iter().map(|act| act.checked_on.as_str()).max();
        let day = checked.and_then(mutual_aid::Day::parse).map(|day| self.page.words.date(day.0));
        day.map_or_else(String::new, |day| self.page.words.one("booklet-checked", "day", day))
    }
}

/// Shows the booklet to the organisation.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let pack = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepAgreements(&desk.house.id))?;
        Pack::find(look, &desk.house.id, &of.id)
    });
    let pack = pack.await?;
    caller.show(&Booklet { page: caller.page(), pack, back: key.address() })
}
