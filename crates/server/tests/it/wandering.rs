//! Whatever people do in the demo world, opening and sending what they find: invariants I13 and I14 hold at each step.

mod chance;
mod forms;
mod languages;
mod state;
pub mod walk;

use crate::town::{Browser, Shown, Town};
use chance::Chance;
use forms::{Form, links};
use mutual_aid::Role;
use pomoc::demo::{Keys, Wish, fill};
use pomoc::kit::db::sql;
use pomoc::{params, schedule};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use state::State;
use std::collections::{BTreeMap, BTreeSet};

const ROLES: [Role; 6] = [
    Role::OrgAdmin,
    Role::Coordinator,
    Role::Helper,
    Role::Treasurer,
    Role::AidOfficer,
    Role::SafeguardingOfficer,
];

/// The demo world with an organisation of its sign-ins, another one that has as much, and its staff.
struct World {
    town: Town,
    own: String,
    other: String,
}

impl World {
    async fn new() -> World {
        Self::with_keys().await.0
    }

    /// The world, and who can sign in to it.
    async fn with_keys() -> (World, Keys) {
        let town = Town::new().await;
        let wish = Wish { organisations: 2, offers: 20, orders: 72, seed: 3 };
        let keys = fill(&town.app, &wish, &|_, _, _| {}).await.unwrap();
        let own = keys.accounts.iter().find_map(|one| one.organisation.clone()).unwrap();
        let text = sql("select o.slug as word from organisations o join visits v on v.organisation_id = o.id
            where o.slug <> $1 order by o.slug limit 1");
        let other: String = town.rows(text, params![own].to_vec()).await[0].get("word").unwrap();
        (World { town, own, other }, keys)
    }

    async fn id(&self, slug: &str) -> String {
        let text = sql("select id as word from organisations where slug = $1");
        self.town.rows(text, params![slug].to_vec()).await[0].get("word").unwrap()
    }

    /// One person for each role of the own organisation.
    async fn staff(&self, within: &[String]) -> Vec<Wanderer<'_>> {
        let mut staff = Vec::new();
        for role in ROLES {
            staff.push(Wanderer::new(self.member(role, &self.own).await, within));
        }
        staff
    }

    /// Somebody who has one role there.
    async fn member(&self, role: Role, slug: &str) -> Browser<'_> {
        let house: &'static str = self.id(slug).await.leak();
        let name = format!("{role:?} of {slug}").to_lowercase().leak();
        self.town.member(name, &[(role, Some(house))]).await
    }
}

/// Somebody who goes from page to page and remembers the links.
struct Wanderer<'a> {
    browser: Browser<'a>,
    /// The parts of the site where the person stays.
    within: Vec<String>,
    unseen: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl<'a> Wanderer<'a> {
    fn new(browser: Browser<'a>, within: &[String]) -> Self {
        Self {
            browser,
            within: within.to_vec(),
            unseen: within.iter().cloned().collect(),
            seen: BTreeSet::new(),
        }
    }

    /// Opens a page that was not opened yet, mostly.
    async fn open(&mut self, chance: &mut Chance) -> Shown {
        let fresh = !self.unseen.is_empty() && chance.in_hundred(70);
        let path = chance.one_of(if fresh { &self.unseen } else { &self.seen }).cloned();
        let path = path.or_else(|| self.unseen.first().cloned()).unwrap();
        self.unseen.remove(&path);
        self.seen.insert(path.clone());
        let shown = self.browser.open(&path).await;
        assert!(!shown.status.is_server_error(), "{path}: {}", shown.status);
        self.learn(&shown);
        shown
    }

    fn learn(&mut self, shown: &Shown) {
        let is_new = |link: &String| {
            !self.seen.contains(link) && self.within.iter().any(|part| link.starts_with(part.as_str()))
        };
        self.unseen.extend(links(&shown.body).into_iter().filter(is_new));
    }

    /// Sends a form of the page, filled in somehow.
    async fn send(&mut self, page: &Shown, chance: &mut Chance) -> Option<Form> {
        let form = chance.one_of(&Form::all(&page.body))?.clone();
        let fields = form.filled(chance);
        let shown = self.browser.post(&form.action, &fields).await;
        assert!(!shown.status.is_server_error(), "{} {fields:?}: {}", form.action, shown.status);
        self.learn(&shown);
        Some(form)
    }
}

/// I14: nothing changes where something stands without an entry of who did it, when, by which way, and, where there
/// is one to give, why.
#[test]
fn nothing_changes_without_an_entry_in_the_journal_whatever_people_do() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(ProptestConfig { cases: 2, max_shrink_iters: 0, ..Default::default() });
    let tried = runner.run(&(any::<u64>(), 360_usize..400), |(seed, steps)| {
        let (changed, events) = runtime.block_on(wander(seed, steps));
        assert!(changed > 20, "only {changed} steps changed something");
        assert!(events.len() > 15, "only {events:?} happened");
        Ok(())
    });
    tried.unwrap();
}

/// Walks so many steps; answers how many changed something, and what happened.
async fn wander(seed: u64, steps: usize) -> (usize, BTreeSet<String>) {
    let world = World::new().await;
    let begin = [format!("/panel/{}", world.own)];
    let mut people = world.staff(&begin).await;
    people.push(Wanderer::new(
        world.town.browser(),
        &["/oferty", "/prosba", "/wolontariat", "/dolacz"].map(str::to_owned),
    ));
    let (mut changed, mut events) = (0, BTreeSet::new());
    let mut before = State::of(&world.town).await;
    let mut chance = Chance::of(seed);
    for _ in 0..steps {
        let night = chance.in_hundred(2);
        let what = if night {
            world.town.hours_pass(20);
            schedule::run_all(&world.town.app).await.unwrap();
            // In the morning everybody signs in again.
            for (one, again) in people.iter_mut().zip(world.staff(&begin).await) {
                one.browser = again.browser;
            }
            "a night".to_owned()
        } else {
            let who = chance.below(people.len());
            let page = people[who].open(&mut chance).await;
            let form = people[who].send(&page, &mut chance).await;
            form.map_or(page.path, |form| form.action)
        };
        let after = State::of(&world.town).await;
        let told = after.told_since(&before, &world.town).await;
        for entry in &told {
            entry.is_whole(world.town.clock.now());
        }
        let moved = after.moved_since(&before);
        assert!(moved.is_empty() || !told.is_empty(), "{what} changed {moved:?} and nothing tells of it");
        changed += usize::from(!moved.is_empty());
        events.extend(told.into_iter().map(|entry| entry.event));
        before = after;
    }
    (changed, events)
}

/// I13: whatever a member of one organisation opens or sends, with addresses and answers of another one too, the
/// other's rows stay as they are and its secrets are on no page.
#[test]
fn nobody_reaches_into_another_organisation_whatever_they_send() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(ProptestConfig { cases: 2, max_shrink_iters: 0, ..Default::default() });
    let tried = runner.run(&(any::<u64>(), 300_usize..330), |(seed, steps)| {
        let reached = runtime.block_on(reach(seed, steps));
        assert!(reached > 100, "only {reached} addresses of the other organisation were tried");
        Ok(())
    });
    tried.unwrap();
}

/// Tries so many steps; answers how many led to an address of the other organisation.
async fn reach(seed: u64, steps: usize) -> usize {
    let world = World::new().await;
    let (addresses, forms) = harvest(&world).await;
    let (own, other) = (format!("/panel/{}", world.own), format!("/panel/{}", world.other));
    let mut people = world.staff(std::slice::from_ref(&own)).await;
    let theirs = world.id(&world.other).await;
    let secrets = state::secrets(&world.town, &theirs).await;
    let kept = state::rows_of(&world.town, &theirs).await;
    let mut tried = 0;
    let mut chance = Chance::of(seed);
    for _ in 0..steps {
        let who = chance.below(people.len());
        // Their address as it is, or what is theirs under the own organisation's name.
        let house = if chance.in_hundred(50) { &own } else { &other };
        let what = chance.below(3);
        tried += usize::from(what < 2);
        let (path, shown) = match what {
            0 => {
                let path = chance.one_of(&addresses).unwrap().replace(&other, house);
                let shown = people[who].browser.open(&path).await;
                (path, shown)
            }
            1 => {
                let form = chance.one_of(&forms).unwrap();
                let path = form.action.replace(&other, house);
                let shown = people[who].browser.post(&path, &form.filled(&mut chance)).await;
                (path, shown)
            }
            _ => {
                let page = people[who].open(&mut chance).await;
                let Some(form) = chance.one_of(&Form::all(&page.body)).cloned() else { continue };
                let fields = form.filled_with(&mut chance, &secrets.ids);
                let shown = people[who].browser.post(&form.action, &fields).await;
                (form.action, shown)
            }
        };
        assert!(!shown.status.is_server_error(), "{path}: {}", shown.status);
        if path.starts_with(&other) {
            assert!(shown.status.is_client_error(), "{path}: {}", shown.status);
        }
        if shown.path.starts_with("/panel/") {
            secrets.are_not_in(&shown.text(), &path);
        }
        assert_eq!(state::difference(&kept, &state::rows_of(&world.town, &theirs).await), None, "{path}");
    }
    state::no_row_refers_to_another_house(&world.town).await;
    tried
}

/// Every address and form that the staff of the other organisation finds.
async fn harvest(world: &World) -> (Vec<String>, Vec<Form>) {
    let begin = format!("/panel/{}", world.other);
    let (mut addresses, mut forms) = (BTreeSet::new(), BTreeMap::new());
    for role in ROLES {
        let browser = world.member(role, &world.other).await;
        let mut one = Wanderer::new(browser, std::slice::from_ref(&begin));
        for _ in 0..60 {
            let next = one.unseen.iter().find(|path| path.starts_with(&begin)).cloned();
            let Some(path) = next else { break };
            one.unseen.remove(&path);
            one.seen.insert(path.clone());
            let shown = one.browser.open(&path).await;
            one.learn(&shown);
            for form in Form::all(&shown.body).into_iter().filter(|form| form.action.starts_with(&begin)) {
                forms.insert(form.action.clone(), form);
            }
        }
        addresses.extend(one.seen);
    }
    assert!(addresses.len() > 60 && forms.len() > 30, "{} {}", addresses.len(), forms.len());
    (addresses.into_iter().collect(), forms.into_values().collect())
}
