//! The demo world while it is written: its texts, its chance, and a clock that shows any moment of its past.

use super::Wish;
use super::texts::Texts;
use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use mutual_aid::terms::Channel;
use mutual_aid::{AccountId, Member, Moment, OrganisationId, PersonId, Role, Who};

pub(super) struct World {
    pub app: App,
    pub wish: Wish,
    pub texts: Texts,
    pub now: Moment,
}

/// An organisation of the world, and who works there.
#[derive(Clone)]
pub(super) struct House {
    pub id: OrganisationId,
    pub slug: String,
    pub place: i64,
    pub founder: AccountId,
    pub people: Vec<PersonId>,
}

impl World {
    pub fn new(app: &App, wish: &Wish) -> Result<Self, Failure> {
        let now = Moment(app.clock.now());
        Ok(Self { app: app.clone(), wish: *wish, texts: Texts::read()?, now })
    }

    /// The programme at a moment, with ids of its own: `salt` tells apart who writes at the same time.
    pub fn at(&self, moment: Moment, salt: u64) -> App {
        let clock = Clock::still(moment.0);
        let seed = self.wish.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(salt);
        App::new(self.app.db.clone(), clock.clone(), Ids::seeded(seed, clock), self.app.settings.clone())
    }
}

impl House {
    /// The coordinator of the organisation in its panel.
    pub fn coordinator(&self) -> By {
        let here = Some(self.id.clone());
        let member = Member {
            account: self.founder.clone(),
            roles: vec![(Role::OrgAdmin, here.clone()), (Role::Coordinator, here)],
            people: Vec::new(),
            second_factor_overdue: false,
        };
        By { who: Who::Member(member), channel: Channel::Web }
    }
}
