//! Stories of people: what is known of somebody before a visit.

use crate::town::Town;
use mutual_aid::category::Category;
use mutual_aid::refusal::{ScreeningRefusal, VisitRefusal};
use mutual_aid::visit::Worker;
use mutual_aid::{Day, Law, OrganisationId, Refusal, Span};
use pomoc::app::By;
use pomoc::failure::Failure;
use pomoc::kit::db::{params, sql};
use pomoc::people::store::{find_worker, list_workers};

impl Town {
    /// A person of an organisation who takes part.
    pub async fn person(&self, house: &'static str, id: &'static str) {
        let text = sql("insert into people (organisation_id, id, kind, status, first_name, last_name, sorted_by,
                phone, contact_way, created_at)
            values ($1, $2, 'participant', 'active', $2, 'Kot', $2, '+48221234567', 'phone', '2026-11-01T08:00:00Z')");
        self.run(text, params![house, id].to_vec()).await;
    }

    /// An agreement in force, signed by hand before it began.
    pub async fn agreement(&self, house: &'static str, person: &'static str, categories: &'static str) {
        let text = sql("insert into engagements (organisation_id, id, person_id, status, starts_on, signature,
                signed_on, risks_acknowledged, rights_acknowledged, notice_acknowledged, categories, created_at)
            values ($1, $2, $2, 'active', '2026-11-02', 'paper-attested', '2026-11-01', true, true, true, $3,
                '2026-11-01T08:00:00Z')");
        self.run(text, params![house, person, categories].to_vec()).await;
    }

    async fn worker(&self, house: &'static str, person: &'static str) -> Result<Worker, Failure> {
        self.app.look(By::system(), move |look| find_worker(look, &house.into(), &person.into())).await
    }
}

fn at(day: &str, hour: &str) -> Span {
    Span::new(Day::parse(day).unwrap(), mutual_aid::day::parse_time(hour).unwrap(), 120).unwrap()
}

/// I7: without an agreement that is valid on the day nobody goes anywhere.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_with_an_agreement_may_go_and_somebody_without_may_not() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.person("drugi-bieg", "ola").await;
    town.agreement("drugi-bieg", "ala", "").await;
    let (law, visit) = (Law::default(), at("2026-12-01", "10"));
    let ala = town.worker("drugi-bieg", "ala").await.unwrap();
    assert_eq!(ala.may_visit(Category::BicycleRepair, &visit, false, &law), Ok(()));
    let ola = town.worker("drugi-bieg", "ola").await.unwrap();
    let none = Refusal::from(VisitRefusal::NoAgreement { on: visit.day });
    assert_eq!(ola.may_visit(Category::BicycleRepair, &visit, false, &law), Err(none));
    let list = town.app.look(By::system(), |look| list_workers(look, &"drugi-bieg".into())).await.unwrap();
    let names: Vec<_> = list.iter().map(|(name, worker)| (name.as_str(), worker.engagements.len())).collect();
    assert_eq!(names, [("ala Kot", 1), ("ola Kot", 0)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_knows_no_such_person() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    assert!(matches!(town.worker("nowy-dach", "ala").await, Err(Failure::NotFound)));
    let other = OrganisationId::from("nowy-dach");
    assert!(town.app.look(By::system(), move |look| list_workers(look, &other)).await.unwrap().is_empty());
}

/// I9: a refused record looks like one that nobody decided.
#[tokio::test(flavor = "multi_thread")]
async fn a_screening_admits_openly_and_refuses_silently() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.agreement("drugi-bieg", "ala", "").await;
    let text = sql("insert into screenings (organisation_id, id, person_id, restricted_register_on,
            commission_register_on, certificate_on, residence_on, admitted, decided_on)
        values ('drugi-bieg', 'ala', 'ala', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-02', false,
            '2026-11-03')");
    town.run(text, vec![]).await;
    let (law, visit) = (Law::default(), at("2026-12-01", "10"));
    let ala = town.worker("drugi-bieg", "ala").await.unwrap();
    let said = ala.may_visit(Category::Tutoring, &visit, false, &law);
    assert_eq!(said, Err(ScreeningRefusal::NotComplete.into()));
    town.run(sql("update screenings set admitted = true"), vec![]).await;
    let ala = town.worker("drugi-bieg", "ala").await.unwrap();
    assert_eq!(ala.may_visit(Category::Tutoring, &visit, false, &law), Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn work_already_taken_and_qualifications_are_known() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.agreement("drugi-bieg", "ala", "bicycle-repair electrical-repair").await;
    town.run(
        sql("insert into orders (id, number, organisation_id, status, status_since, mode, requester_kind,
                contact_way, language, channel, created_at)
            values ('1', '1', 'drugi-bieg', 'scheduled', '2026-11-24T08:00:00Z', 'unpaid', 'household', 'phone',
                'pl', 'web', '2026-11-24T08:00:00Z')"),
        vec![],
    )
    .await;
    town.run(
        sql(
            "insert into visits (organisation_id, id, order_id, status, day, at, minutes, starts_at, ends_at,
                password)
            values ('drugi-bieg', 'v', '1', 'confirmed', '2026-12-01', '10:00', 120, '2026-12-01T09:00:00Z',
                '2026-12-01T11:00:00Z', 'jabłko')",
        ),
        vec![],
    )
    .await;
    let goes = sql("insert into visit_people (organisation_id, visit_id, person_id)
        values ('drugi-bieg', 'v', 'ala')");
    town.run(goes, vec![]).await;
    let card = sql(
        "insert into qualifications (organisation_id, id, person_id, category, name, seen_on, valid_until)
        values ('drugi-bieg', 'q', 'ala', 'electrical-repair', 'SEP do 1 kV', '2026-11-01', '2026-12-31')",
    );
    town.run(card, vec![]).await;
    let law = Law::default();
    let ala = town.worker("drugi-bieg", "ala").await.unwrap();
    let may = |category, day, hour| ala.may_visit(category, &at(day, hour), false, &law);
    let overlap = VisitRefusal::Overlap { at: "2026-12-01T09:00:00Z".into() };
    assert_eq!(may(Category::BicycleRepair, "2026-12-01", "11:30"), Err(overlap.into()));
    assert_eq!(may(Category::BicycleRepair, "2026-12-01", "12"), Ok(()));
    assert_eq!(may(Category::ElectricalRepair, "2026-12-02", "12"), Ok(()));
    let late = may(Category::ElectricalRepair, "2027-01-04", "12");
    assert_eq!(late, Err(VisitRefusal::NeedsQualification.into()));
}
