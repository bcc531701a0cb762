//! Costs of the demo world beside those of paid services: paid by transfer, in cash, still to pay, and one taken back.

use super::world::{House, World};
use crate::costs::{note, pay, withdraw};
use crate::failure::Failure;
use mutual_aid::cost::{PaidFrom, Spending};
use mutual_aid::words::{Line, Remark};
use mutual_aid::{CostId, Grosze, Moment};

/// So many organisations have costs that one sees; the first has the sign-ins.
const HOUSES: usize = 3;

/// What becomes of a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    Noted,
    Paid,
    Withdrawn,
}

/// Days ago, on what, grosze, for what, the number of the bill, from where it was paid, and what becomes of it.
type Planned = (i64, Spending, i64, &'static str, Option<&'static str>, Option<PaidFrom>, Aim);

const COSTS: [Planned; 6] = [
    (
        44,
        Spending::Unpaid,
        12_480,
        "Klucze i smary do warsztatu",
        Some("FV 1182/26"),
        Some(PaidFrom::Bank),
        Aim::Noted,
    ),
    (
        40,
        Spending::Administration,
        9_900,
        "Prowadzenie konta, kwartał",
        None,
        Some(PaidFrom::Bank),
        Aim::Noted,
    ),
    (33, Spending::Administration, 28_000, "Czynsz za warsztat", Some("17/10/2026"), None, Aim::Paid),
    (21, Spending::Unpaid, 6_400, "Bilety dla wolontariuszy", None, Some(PaidFrom::Bank), Aim::Withdrawn),
    (12, Spending::Unpaid, 19_900, "Ubezpieczenie wolontariuszy, rok", Some("NNW/88213"), None, Aim::Noted),
    (5, Spending::Administration, 14_350, "Prąd w warsztacie", Some("E/2231/11"), None, Aim::Noted),
];

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    for (n, house) in houses.iter().take(HOUSES).enumerate() {
        for (turn, planned) in COSTS.iter().enumerate() {
            happens(world, house, planned, 530_000 + (n * COSTS.len() + turn) as u64).await?;
        }
    }
    Ok(())
}

async fn happens(world: &World, house: &House, planned: &Planned, salt: u64) -> Result<(), Failure> {
    let (ago, spending, grosze, about, bill, paid, aim) = *planned;
    let app = world.at(world.now.plus_days(-ago), salt);
    let input = note::Input {
        spending,
        fund: None,
        amount: Grosze(grosze),
        on: Moment(app.clock.now()).day(),
        bill: bill.map(Line::parse).transpose()?,
        note: Line::parse(about)?,
        paid,
    };
    let slug = house.slug.clone();
    let id: CostId = app.change(house.treasurer(), move |change| note::note(change, &slug, &input)).await?;
    if aim == Aim::Noted {
        return Ok(());
    }
    let app = world.at(world.now.plus_days(2 - ago), salt + 1_000);
    let (slug, on) = (house.slug.clone(), Moment(app.clock.now()).day());
    let reason = Remark::parse("Bilety rozliczono razem z delegacją")?;
    app.change(house.treasurer(), move |change| {
        if aim == Aim::Paid {
            pay::pay(change, &slug, &id, (on, PaidFrom::Bank))
        } else {
            withdraw::withdraw(change, &slug, &id, &reason)
        }
    })
    .await
}
