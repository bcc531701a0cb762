//! Where the tasks of the first page of the panel come from: an area adds a line, and its sentences `desk-task-…`.

use crate::aid::store as aid;
use crate::app::Look;
use crate::desk::store;
use crate::donations::store as donations;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row};
use crate::paid_activity::store::tasks as paid_activity;
use crate::statements::queue as statements;
use crate::stock::tasks as stock;
use mutual_aid::{Act, Moment, OrganisationId};

/// At most so many of one kind.
pub const MOST: i64 = 60;

/// Something that waits for the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What kind, as the sentence about it is named: `submitted`, `unwritten`, `letter` …
    pub kind: String,
    /// Where it is done, below the panel.
    pub path: String,
    /// The category of an order.
    pub category: Option<String>,
    /// First name, or the name on a letter.
    pub who: Option<String>,
    /// How it came.
    pub channel: Option<String>,
    /// Since when it waits.
    pub since: Moment,
}

impl Waiting {
    /// Reads tasks from rows of kind, key, category, who, channel, since; a key leads to a path below the panel.
    ///
    /// # Errors
    /// A row is without one of these.
    pub fn read(rows: &[Row], path: fn(&str) -> String) -> Result<Vec<Self>, Failure> {
        let read = |row: &Row| -> Result<Self, Broken> {
            let (key, since): (String, String) = (row.get("key")?, row.get("since")?);
            Ok(Self {
                kind: row.get("kind")?,
                path: path(&key),
                category: row.get("category")?,
                who: row.get("who")?,
                channel: row.get("channel")?,
                since: Moment::parse(&since).ok_or_else(|| Broken::Type("a waiting moment".into()))?,
            })
        };
        Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
    }
}

/// What opens the pages of some tasks: whoever may not do it does not see them either.
type Opens = for<'a> fn(&'a OrganisationId) -> Act<'a>;

/// What waits in an organisation, the longest waiting first, at most [`MOST`].
type Find = fn(&mut Look<'_>, &OrganisationId) -> Result<Vec<Waiting>, Failure>;

/// Every source of tasks.
const SOURCES: &[(Opens, Find)] = &[
    (|house| Act::SeeOrder(Some(house)), store::orders),
    (|house| Act::FinishVisit(house), store::unwritten),
    (|house| Act::EnterOrder(house), store::letters),
    (|house| Act::KeepPeople(house), store::candidates),
    (|house| Act::WorkOnOrder(Some(house)), store::hours),
    (|house| Act::KeepOffers(house), store::agreed_offers),
    (|house| Act::SeeAid(house), aid::to_decide),
    (|house| Act::HandOverAid(house), aid::to_hand_over),
    (|house| Act::KeepStock(house), stock::waiting),
    (|house| Act::ApproveCalculation(house), paid_activity::drafts),
    (|house| Act::ApproveCalculation(house), paid_activity::uncalculated),
    (|house| Act::CollectFees(house), paid_activity::undocumented),
    (|house| Act::CollectFees(house), paid_activity::years),
    (|house| Act::KeepDonations(house), donations::untold),
    (|house| Act::KeepStatements(house), statements::overdue),
    (|house| Act::KeepStatements(house), statements::missing),
    (|house| Act::KeepStatements(house), statements::unbooked),
];

/// Everything that waits for this person in an organisation, the longest waiting first.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let mut found = Vec::new();
    for (opens, find) in SOURCES {
        if look.who().can(&opens(house)) {
            found.extend(find(look, house)?);
        }
    }
    found.sort_by(|one, other| (one.since, &one.path).cmp(&(other.since, &other.path)));
    Ok(found)
}
