//! The demo world while it is written: its texts, its chance, and a clock that shows any moment of its past.

use super::Wish;
use super::texts::Texts;
use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use mutual_aid::category::Category;
use mutual_aid::terms::Channel;
use mutual_aid::{AccountId, Member, Moment, OfferId, OrganisationId, PersonId, Role, SlotId, Span, Who};

/// So many days ago the programme began.
pub(super) const BEGUN: i64 = 200;

pub(super) struct World {
    pub app: App,
    pub wish: Wish,
    pub texts: Texts,
    pub now: Moment,
    /// The organiser's account, once it is there.
    pub organiser: AccountId,
}

/// An organisation of the world, and who works there.
#[derive(Clone)]
pub(super) struct House {
    pub id: OrganisationId,
    pub slug: String,
    pub name: String,
    pub place: i64,
    pub address: String,
    pub founder: AccountId,
    pub categories: Vec<Category>,
    /// Who may be sent; the first are qualified, the next two work with children.
    pub people: Vec<PersonId>,
    pub offers: Vec<Invitation>,
}

/// An offer that is open, and its times.
#[derive(Clone)]
pub(super) struct Invitation {
    pub id: OfferId,
    pub category: Category,
    pub slots: Vec<(SlotId, Span)>,
}

impl World {
    pub fn new(app: &App, wish: &Wish) -> Result<Self, Failure> {
        let now = Moment(app.clock.now());
        Ok(Self {
            app: app.clone(),
            wish: *wish,
            texts: Texts::read()?,
            now,
            organiser: AccountId(String::new()),
        })
    }

    /// The programme at a moment, with ids of its own: `salt` tells apart who writes at the same time.
    pub fn at(&self, moment: Moment, salt: u64) -> App {
        let clock = Clock::still(moment.0);
        let seed = self.wish.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(salt);
        App::new(self.app.db.clone(), clock.clone(), Ids::seeded(seed, clock), self.app.settings.clone())
    }

    /// The organiser of the programme.
    pub fn organiser(&self) -> By {
        member(&self.organiser, vec![(Role::Organiser, None)], Vec::new())
    }
}

impl House {
    /// Who runs the organisation, in its panel.
    pub fn coordinator(&self) -> By {
        self.by(&[Role::OrgAdmin, Role::Coordinator])
    }

    /// Who keeps the screening records.
    pub fn officer(&self) -> By {
        self.by(&[Role::SafeguardingOfficer])
    }

    /// Who keeps its money.
    pub fn treasurer(&self) -> By {
        self.by(&[Role::Treasurer])
    }

    /// One of its people.
    pub fn person(&self, person: &PersonId) -> By {
        member(&self.founder, Vec::new(), vec![(self.id.clone(), person.clone())])
    }

    fn by(&self, roles: &[Role]) -> By {
        let roles = roles.iter().map(|role| (*role, Some(self.id.clone()))).collect();
        member(&self.founder, roles, Vec::new())
    }
}

/// Somebody signed in.
pub(super) fn member(
    account: &AccountId,
    roles: Vec<(Role, Option<OrganisationId>)>,
    people: Vec<(OrganisationId, PersonId)>,
) -> By {
    let member = Member { account: account.clone(), roles, people, second_factor_overdue: false };
    By { who: Who::Member(member), channel: Channel::Web }
}
