//! Paid activity in the demo world: calculations and fees in every state, in the first organisations.

use super::offers;
use super::world::{House, World, member};
use crate::accounts::store as accounts;
use crate::app::{App, By, Change, Whom};
use crate::costs;
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::offers::lapse;
use crate::orders::store::{ContactWay, Details};
use crate::orders::{self, Key};
use crate::paid_activity::form::Input;
use crate::paid_activity::{approve, charge, discard, draft, explain, give_back, look_back, pay, scope};
use crate::visits::{finish, store as visits};
use jiff::SignedDuration;
use mutual_aid::category::Category;
use mutual_aid::cost::{PaidFrom, Spending};
use mutual_aid::paid_activity::{CostKind, CostLine, Document, Paid, Scope, Unit};
use mutual_aid::public_task::PublicTask;
use mutual_aid::terms::Channel;
use mutual_aid::words::{Line, Remark};
use mutual_aid::{AccountId, Day, Grosze, OrderId, Quantity, Role, Span};
use strum::VariantArray as _;

/// So many organisations work for fees.
const HOUSES: usize = 2;

/// How far a paid order comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::VariantArray)]
enum Aim {
    Proposed,
    Agreed,
    Performed,
    Due,
    Paid,
    Returned,
    PartPaid,
}

/// What came of a fee of which the rest is open.
const PART: Grosze = Grosze(1_000);

/// So many days ago the calculation of a paid offer ran out.
const LAPSED: i64 = 12;

/// Fills the first organisations with paid activity.
pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let found = world.app.db.look(|tx| accounts::find_by_login(tx, "treasurer")).await?;
    let treasurer = found.ok_or(Failure::NotFound)?;
    for (h, house) in houses.iter().take(HOUSES).enumerate() {
        let plain = |category: &&Category| !category.needs_qualification() && !category.involves_minors();
        let kinds: Vec<Category> = house.categories.iter().filter(plain).copied().collect();
        let [first, second, third, ..] = kinds.as_slice() else { continue };
        let at = Till { world, house, treasurer: &treasurer };
        at.calculate((*first, *second, *third), h as u64).await?;
        for (n, aim) in Aim::VARIANTS.iter().copied().enumerate() {
            let cost = matches!(aim, Aim::Due | Aim::Paid | Aim::PartPaid).then_some(3_000);
            at.serve((*first, cost), aim, h * 10 + n).await?;
        }
        at.serve((*second, Some(1_500)), Aim::Paid, h * 10 + Aim::VARIANTS.len()).await?;
        at.look_back(*second, h as u64).await?;
    }
    Ok(())
}

/// Who works for fees, and who keeps them.
struct Till<'a> {
    world: &'a World,
    house: &'a House,
    treasurer: &'a AccountId,
}

impl Till<'_> {
    fn keeper(&self) -> By {
        member(self.treasurer, vec![(Role::Treasurer, Some(self.house.id.clone()))], Vec::new())
    }

    /// The treasurer does something.
    async fn keeps<T: Send + 'static>(
        &self,
        app: &App,
        story: impl Fn(&mut Change<'_>) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Failure> {
        app.change(self.keeper(), story).await
    }

    /// The scope is declared; one calculation took the place of another, one ran out while an offer rested on it, one
    /// comes, one is a draft, one was dropped.
    async fn calculate(
        &self,
        (first, second, third): (Category, Category, Category),
        salt: u64,
    ) -> Result<(), Failure> {
        let app = self.world.at(self.world.now.plus_days(-120), 500_000 + salt);
        let slug = self.house.slug.clone();
        let declared = Scope {
            tasks: vec![PublicTask::Employment],
            source: "§ 9 statutu".to_owned(),
            economic: Vec::new(),
        };
        app.change(self.house.coordinator(), move |change| scope::declare(change, &slug, &declared)).await?;
        let today = self.world.now.day();
        let begun = today.plus(-118);
        self.approved(&app, input(first, (begun, today.plus(120)), 9_000)).await?;
        self.approved(&app, input(second, (begun, today.plus(200)), 9_000)).await?;
        self.approved(&app, input(third, (begun, today.plus(-LAPSED as i32)), 11_000)).await?;
        app.clock.advance(SignedDuration::from_hours(24 * 30));
        self.approved(&app, input(first, (today.plus(-90), today.plus(200)), 10_500)).await?;
        self.approved(&app, input(third, (today.plus(20), today.plus(300)), 12_000)).await?;
        for dropped in [true, false] {
            let (slug, written) = (self.house.slug.clone(), input(third, (today, today.plus(300)), 13_000));
            self.keeps(&app, move |change| {
                let id = draft::draft(change, &slug, &written)?;
                if dropped { discard::discard(change, &slug, &id) } else { Ok(()) }
            })
            .await?;
        }
        for category in [first, third] {
            offers::paid(&app, self.world, self.house, category).await?;
        }
        lapse::lapse_all(&self.world.at(self.world.now.plus_days(1 - LAPSED), 505_000 + salt)).await.map(drop)
    }

    async fn approved(&self, app: &App, written: Input) -> Result<(), Failure> {
        let slug = self.house.slug.clone();
        let id = self.keeps(app, move |change| draft::draft(change, &slug, &written)).await?;
        let slug = self.house.slug.clone();
        app.change(self.house.coordinator(), move |change| approve::approve(change, &slug, &id)).await
    }

    /// Somebody asks for paid help, and the order comes as far as `aim`; what the work cost is noted with its document.
    async fn serve(
        &self,
        (category, cost): (Category, Option<i64>),
        aim: Aim,
        n: usize,
    ) -> Result<(), Failure> {
        let (ago, ahead) = match aim {
            Aim::Proposed | Aim::Agreed => (2, 5),
            _ => (20 + n as i64, -15 - n as i32),
        };
        let app = self.world.at(self.world.now.plus_days(-ago), 510_000 + n as u64);
        let day = self.world.now.day().plus(ahead);
        let (id, key) = self.asked(&app, category, n).await?;
        let Some(span) = Span::new(day, jiff::civil::time(7, 30, 0, 0), 60) else { return Ok(()) };
        let Some(person) = self.house.people.get(n % self.house.people.len().max(1)).cloned() else {
            return Ok(());
        };
        let taken = taken(person, span, aim);
        let of = key.clone();
        let coordinator = self.house.coordinator();
        app.change(coordinator, move |change| orders::take_on::take_on(change, &of, &taken).map(|_| ()))
            .await?;
        if matches!(aim, Aim::Proposed | Aim::Agreed) {
            return Ok(());
        }
        app.clock.set(span.starts.plus_hours(3).0);
        self.perform(&app, &id).await?;
        if let Some(grosze) = cost {
            self.spent(&app, category, grosze).await?;
        }
        self.collect(&app, &key, aim, n).await
    }

    async fn asked(&self, app: &App, category: Category, n: usize) -> Result<(OrderId, Key), Failure> {
        let texts = &self.world.texts.people;
        let details = Details {
            category: Some(category),
            description: Some("Proszę o pomoc, mogę zapłacić.".to_owned()),
            place: Some(self.house.place),
            address: Some(format!("ul. Spokojna {}", 2 + n)),
            first_name: Some(super::texts::pick(&texts.first_names_f, n * 5 + 3).to_owned()),
            phone: Some(format!("+48601{:06}", 300 + n)),
            contact_way: Some(ContactWay::Phone),
            hardship: Some(false),
            ..Details::empty(Language::Pl, "phone")
        };
        let house = self.house.id.clone();
        let case = app.change(self.house.coordinator(), move |change| {
            change.on_behalf(Whom::Requester, Channel::Phone, |change| {
                let mut case = orders::begin::begin(change, details.clone(), Some(house.clone()))?;
                orders::place::send(change, &mut case)?;
                Ok(case)
            })
        });
        let case = case.await?;
        Ok((case.order.id, Key { organisation: self.house.id.clone(), number: case.number }))
    }

    async fn perform(&self, app: &App, id: &OrderId) -> Result<(), Failure> {
        let (of, house) = (id.clone(), self.house.id.clone());
        app.change(self.house.coordinator(), move |change| {
            let visit = visits::of_order(&mut change.look(), &of)?.pop().ok_or(Failure::NotFound)?.id;
            let slip = finish::Slip { minutes: 60, signed: true, remarks: None };
            finish::finish(change, &house, &visit, &slip).map(|_| ())
        })
        .await
    }

    /// What becomes of the fee.
    async fn collect(&self, app: &App, key: &Key, aim: Aim, n: usize) -> Result<(), Failure> {
        if aim == Aim::Performed {
            return Ok(());
        }
        app.clock.advance(SignedDuration::from_hours(24));
        let on = mutual_aid::Moment(app.clock.now()).day();
        let document = Document { number: format!("R/{}/{}", n + 1, on.0.year()), on };
        let input = charge::Input { document, file: None };
        let of = key.clone();
        let fee = self.keeps(app, move |change| charge::charge(change, &of, &input)).await?;
        if aim == Aim::Due {
            return Ok(());
        }
        app.clock.advance(SignedDuration::from_hours(48));
        let on = mutual_aid::Moment(app.clock.now()).day();
        let (house, paid) = (self.house.id.clone(), fee.clone());
        let part = (aim == Aim::PartPaid).then_some(PART);
        self.keeps(app, move |change| pay::pay(change, &house, paid.as_str(), (Paid::Transfer, on, part)))
            .await?;
        if matches!(aim, Aim::Paid | Aim::PartPaid) {
            return Ok(());
        }
        let (slug, reason) = (self.house.slug.clone(), Remark::parse("Praca nie była skończona")?);
        self.keeps(app, move |change| give_back::give_back(change, &slug, fee.as_str(), &reason)).await
    }

    async fn spent(&self, app: &App, category: Category, grosze: i64) -> Result<(), Failure> {
        let on = mutual_aid::Moment(app.clock.now()).day();
        let noted = costs::note::Input {
            spending: Spending::Paid(category, CostKind::Materials),
            fund: None,
            amount: Grosze(grosze),
            on,
            bill: None,
            note: Line::parse("materiały, faktura")?,
            paid: Some(PaidFrom::Bank),
        };
        let slug = self.house.slug.clone();
        self.keeps(app, move |change| costs::note::note(change, &slug, &noted).map(drop)).await
    }

    /// Fees are compared with costs; where they passed them, the treasurer says why.
    async fn look_back(&self, over: Category, salt: u64) -> Result<(), Failure> {
        let app = self.world.at(self.world.now.plus_days(-1), 520_000 + salt);
        let month = mutual_aid::ledger::Month::of(mutual_aid::Moment(app.clock.now()).day());
        let house = self.house.id.clone();
        app.change(By::system(), move |change| look_back::look_back(change, &house, month)).await?;
        let (slug, reason) =
            (self.house.slug.clone(), Remark::parse("Rachunek za dojazdy przyjdzie w grudniu.")?);
        let explained = self
            .keeps(&app, move |change| explain::explain(change, &slug, month.year, &(over, reason.clone())));
        match explained.await {
            // In the first days of a year the work was done in the one before.
            Err(Failure::Refused(_)) => Ok(()),
            explained => explained,
        }
    }
}

/// A calculation: three hundred hours, so that an hour costs a thirtieth of a hundredth of `zloty`.
fn input(category: Category, (from, until): (Day, Day), zloty: i64) -> Input {
    let line = |kind, share: i64, note: &str| CostLine {
        kind,
        amount: Grosze::zloty(zloty * share / 100),
        note: note.to_owned(),
    };
    Input {
        category,
        public_task: PublicTask::Employment,
        unit: Unit::Hour,
        planned: Quantity::whole(300),
        lines: vec![
            line(CostKind::Materials, 50, "według zużycia z ostatniego roku"),
            line(CostKind::Travel, 20, "bilety miesięczne, 2 osoby"),
            line(CostKind::Insurance, 10, "NNW i OC, jedna piąta składki"),
            line(CostKind::Overhead, 20, "czynsz: 1 pokój z 5"),
        ],
        from,
        until,
    }
}

/// Who goes when, and what is asked for it; by telephone unless the answer is still to come.
fn taken(person: mutual_aid::PersonId, span: Span, aim: Aim) -> orders::take_on::Input {
    orders::take_on::Input {
        people: vec![person],
        span,
        text: "Robimy to, co razem ustaliliśmy. Płacisz przelewem po pracy.".to_owned(),
        by_phone: aim != Aim::Proposed,
        category: None,
        beyond_hours: None,
        pair: false,
        fee: Some((Quantity::whole(1), Grosze(2_900))),
        early_start: aim != Aim::Proposed,
    }
}
