//! The rules of aid: the versions there are, one as it is printed, and the one that counts as participants read it.

use crate::aid::store;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, find_house, letterhead};
use crate::people::own::records;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::Rules;
use mutual_aid::{Act, Day, Grosze};

#[derive(Template)]
#[template(path = "aid/rules.html")]
struct List {
    page: Page,
    desk: Desk,
    versions: Vec<Rules>,
    current: Option<u32>,
    sees_aid: bool,
}

impl List {
    fn says(&self, rules: &Rules) -> String {
        let words = self.page.words;
        words.two("aid-rules-version", "version", rules.version, "day", words.date(rules.adopted_on.0))
    }

    fn is_current(&self, rules: &Rules) -> bool {
        self.current == Some(rules.version)
    }
}

#[derive(Template)]
#[template(path = "aid/rules_print.html")]
struct Print {
    page: Page,
    /// The rules are Polish, as the board adopted them; what participants read around them is in their language.
    words: Words,
    language: &'static str,
    letterhead: Letterhead,
    rules: Rules,
    back: String,
}

impl Print {
    fn day(&self, day: &Day) -> String {
        self.words.date(day.0)
    }

    fn grosze(&self, amount: &Grosze) -> String {
        self.words.grosze(amount.0)
    }

    fn forms(&self) -> Vec<String> {
        let forms = self.rules.forms.iter();
        forms.map(|form| self.words.say(format!("aid-form-{}", <&str>::from(form)))).collect()
    }

    fn body(&self) -> String {
        self.words.say(format!("aid-body-{}", <&str>::from(self.rules.body)))
    }

    fn gives_at_once(&self) -> bool {
        self.rules.emergency_limit > Grosze::ZERO
    }
}

/// Lists the versions.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepAidRules(&desk.house.id))?;
        let (house, today) = (desk.house.id.clone(), look.now().day());
        let current = store::rules_on(look, &house, today)?.map(|rules| rules.version);
        let sees_aid = look.who().can(&Act::SeeAid(&house));
        Ok((desk, store::list_rules(look, &house)?, current, sees_aid))
    });
    let (desk, versions, current, sees_aid) = found.await?;
    caller.show(&List { page: caller.page(), desk, versions, current, sees_aid })
}

/// Shows one version as it is printed.
pub async fn print(caller: Caller, Path((slug, version)): Path<(String, String)>) -> Answer {
    let back = format!("/panel/{slug}/pomoc/zasady");
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepAidRules(&desk.house.id))?;
        let version = version.parse().map_err(|_| Failure::NotFound)?;
        Ok((letterhead(look, &desk.house.id)?, store::find_rules(look, &desk.house.id, version)?))
    });
    let (letterhead, rules) = found.await?;
    let words = Language::Pl.words();
    caller.show(&Print { page: caller.page(), words, language: "pl", letterhead, rules, back })
}

/// Shows a participant the rules that count in their organisation.
pub async fn show_own(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let house = find_house(look, &slug)?;
        let own = records(look.who())?.into_iter().find(|(id, _)| *id == house.id);
        let (_, person) = own.ok_or(Failure::NotFound)?;
        look.who().may(&Act::HandleOwnAid(&person))?;
        let today = look.now().day();
        let rules = store::rules_on(look, &house.id, today)?.ok_or(Failure::NotFound)?;
        Ok((letterhead(look, &house.id)?, rules))
    });
    let (letterhead, rules) = found.await?;
    let (words, back) = (caller.words(), "/moje/pomoc".to_owned());
    let language = caller.language.code();
    caller.show(&Print { page: caller.page(), words, language, letterhead, rules, back })
}
