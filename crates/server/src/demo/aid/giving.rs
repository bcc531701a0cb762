//! Lists by which portions are handed out in the demo world, and how its store is counted and corrected.

use super::asked::Asked;
use super::day;
use crate::aid::lists;
use crate::failure::Failure;
use crate::organisations::store::find_house;
use crate::stock::{answer, batch, correct, count, store as stock};
use mutual_aid::reason::StockCorrection;
use mutual_aid::words::Remark;
use mutual_aid::{PersonId, Quantity};

impl Asked<'_> {
    /// One list is drawn up, one approved, one handed out, and one dropped.
    pub(super) async fn lists(&self, participants: &[&PersonId]) -> Result<(), Failure> {
        for n in 0..4 {
            let input = lists::Input {
                name: format!("Paczki, grupa {}", n + 1),
                place: self.house.address.clone(),
                on: day(self.app),
                portions: vec![
                    (self.goods.flour.clone(), Quantity::whole(2)),
                    (self.goods.groats.clone(), Quantity { thousandths: 750 }),
                ],
                people: participants.iter().map(|person| (*person).clone()).collect(),
                exception: None,
            };
            let slug = self.house.slug.clone();
            let (by, other) = (self.staff.danuta.clone(), self.staff.halina.clone());
            let id = self.app.change(by.clone(), move |change| lists::draw_up(change, &slug, &input)).await?;
            let key = lists::Key { house: self.house.slug.clone(), id: id.0 };
            let of = key.clone();
            match n {
                0 => {}
                3 => self.app.change(by, move |change| lists::drop_list(change, &of)).await?,
                _ => self.app.change(other, move |change| lists::approve(change, &of, None)).await?,
            }
            if n == 2 {
                let came: Vec<PersonId> =
                    participants.iter().skip(1).map(|person| (*person).clone()).collect();
                let by = self.staff.danuta.clone();
                self.app
                    .change(by, move |change| {
                        let today = change.now().day();
                        lists::hand_out(change, &key, (today, &came))
                    })
                    .await?;
            }
        }
        Ok(())
    }

    /// The store is counted: one correction is signed, one turned down, one waits.
    pub(super) async fn counts(&self) -> Result<(), Failure> {
        let key = batch::Key { house: self.house.slug.clone(), id: self.goods.flour.0.clone() };
        for (n, reason) in [StockCorrection::Damaged, StockCorrection::BroughtBack].into_iter().enumerate() {
            let note = Remark::parse("Rozdarte opakowania na dolnej półce.")?;
            let change_by = if n == 0 { -2 } else { 1 };
            let input =
                correct::Input { change: Quantity::whole(change_by), reason, note, serials: Vec::new() };
            let (of, by) = (key.clone(), self.staff.ryszard.clone());
            let id = self.app.change(by, move |change| correct::propose(change, &of, &input)).await?;
            let (of, by) = (key.clone(), self.staff.danuta.clone());
            self.app.change(by, move |change| answer::answer(change, &of, &id, n == 0)).await?;
        }
        let (slug, flour, on) = (self.house.slug.clone(), self.goods.flour.clone(), day(self.app));
        let by = self.staff.ryszard.clone();
        self.app
            .change(by, move |change| {
                let house = find_house(&mut change.look(), &slug)?.id;
                let there = stock::find(&mut change.look(), &house, flour.as_str())?;
                let found = vec![(flour.clone(), there.batch.quantity - Quantity::whole(1))];
                let note = "Różnica ze spisu z natury.".to_owned();
                count::count(change, &slug, &count::Input { on, found, note }).map(|_| ())
            })
            .await
    }
}
