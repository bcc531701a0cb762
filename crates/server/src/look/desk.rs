//! The frame of the panel: the organisation, and the menu of what this person may do there.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::organisations::store::{House, find_house};
use mutual_aid::{Act, OrganisationId};

/// The panel of one organisation as one person sees it.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The organisation.
    pub house: House,
    /// The menu: only what this person may open.
    pub menu: Vec<Entry>,
}

/// A line of the menu.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The last part of the address, empty for the first page.
    pub path: &'static str,
    /// The key of its words.
    pub key: &'static str,
    /// The key of the heading it opens, empty when it stands below the one before.
    pub heading: &'static str,
}

impl Desk {
    /// Opens the panel of an organisation for somebody who works there; for others it does not exist.
    ///
    /// # Errors
    /// There is no such organisation for this person.
    pub fn open(look: &mut Look<'_>, slug: &str) -> Result<Self, Failure> {
        let house = find_house(look, slug)?;
        look.who().may(&Act::SeeDesk(&house.id))?;
        let mut menu = Vec::new();
        for (heading, entries) in groups(&house) {
            let open = entries.into_iter().filter(|(_, _, act)| look.who().can(act));
            for (n, (path, key, _)) in open.enumerate() {
                menu.push(Entry { path, key, heading: if n == 0 { heading } else { "" } });
            }
        }
        Ok(Self { house, menu })
    }

    /// The address of a page of this panel, without its language.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        let slug = &self.house.slug;
        if path.is_empty() { format!("/panel/{slug}") } else { format!("/panel/{slug}/{path}") }
    }

    /// Tells whether a page belongs to a line of the menu.
    #[must_use]
    pub fn is_at(&self, entry: &Entry, path: &str) -> bool {
        let address = self.address(entry.path);
        path == address || (!entry.path.is_empty() && path.starts_with(&format!("{address}/")))
    }

    /// The words of a line.
    #[must_use]
    pub fn label(&self, words: &Words, entry: &Entry) -> String {
        words.say(entry.key)
    }
}

type Line<'a> = (&'static str, &'static str, Act<'a>);

/// Every page of the panel in the order of the menu, by heading: address, words, and the act that opens it.
fn groups(house: &House) -> Vec<(&'static str, Vec<Line<'_>>)> {
    let id = &house.id;
    vec![
        (
            "desk-today",
            vec![
                ("", "desk-overview", Act::SeeDesk(id)),
                ("zlecenia", "desk-orders", Act::SeeOrder(Some(id))),
                ("wpisz", "desk-enter", Act::EnterOrder(id)),
                ("kolejka", "desk-letters", Act::EnterOrder(id)),
                ("godziny", "desk-hours", Act::WorkOnOrder(Some(id))),
                ("wiadomosci", "desk-messages", Act::AnswerForHouse(id)),
                ("oferty", "desk-offers", Act::KeepOffers(id)),
            ],
        ),
        (
            "desk-people",
            vec![
                ("uczestnicy", "people-participant", Act::KeepPeople(id)),
                ("wolontariusze", "people-volunteer", Act::KeepPeople(id)),
                ("ochrona", "screening-title", Act::KeepScreening(id)),
            ],
        ),
        ("desk-money", money(id)),
        ("desk-aid", aid(id)),
        (
            "desk-organisation",
            vec![
                ("przystapienie", "desk-application", Act::KeepOrganisation(id)),
                ("ustawienia", "desk-settings", Act::KeepStandards(id)),
                ("zespol", "desk-team", Act::KeepTeam(id)),
                ("kontrola", "pack-title", Act::TakePack(id)),
            ],
        ),
    ]
}

/// The pages about money.
fn money(id: &OrganisationId) -> Vec<Line<'_>> {
    vec![
        ("darowizny", "donations-title", Act::KeepDonations(id)),
        ("fundusze", "funds-title", Act::KeepDonations(id)),
        ("wyciagi", "desk-statements", Act::KeepStatements(id)),
        (crate::cash_deposits::list::PATH, "cash-title", Act::KeepLedger(id)),
        ("kalkulacje", "calculations-title", Act::SeeCalculations(id)),
        ("koszty", "costs-title", Act::SeeLedger(id)),
        ("ksiegi", "ledger-title", Act::SeeLedger(id)),
    ]
}

/// What those open who decide on aid, hand it over, or keep the store.
fn aid(id: &OrganisationId) -> Vec<Line<'_>> {
    vec![
        ("pomoc", "aid-desk", Act::SeeAid(id)),
        ("pomoc/wyplaty", "aid-payouts", Act::HandOverAid(id)),
        ("pomoc/zasady", "aid-rules", Act::KeepAidRules(id)),
        ("magazyn", "stock-title", Act::KeepStock(id)),
    ]
}
