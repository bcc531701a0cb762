//! Stories of the panel: an order is taken on, somebody goes, the slip is signed.

use crate::town::{Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const HOUSE: &str = "drugi-bieg";

impl Town {
    /// Somebody with an open-ended agreement, signed on paper.
    pub async fn participant(&self, id: &'static str, account: Option<&'static str>) {
        if let Some(account) = account {
            let text = sql("insert into accounts (id, login, login_folded, created_at)
                values ($1, $1, $1, '2026-11-01T08:00:00Z') on conflict (id) do nothing");
            self.run(text, params![account].to_vec()).await;
        }
        let text =
            sql("insert into people (organisation_id, id, account_id, kind, status, first_name, last_name,
                sorted_by, contact_way, phone, created_at)
            values ('drugi-bieg', $1, $2, 'participant', 'active', 'Marek', 'Wrona', 'wrona marek', 'phone',
                '+48221234502', '2026-11-01T08:00:00Z')");
        self.run(text, params![id, account].to_vec()).await;
        let text = sql("insert into engagements (organisation_id, id, person_id, status, starts_on, signature, signed_on,
                risks_acknowledged, rights_acknowledged, notice_acknowledged, created_at)
            values ('drugi-bieg', $1, $1, 'active', '2026-11-01', 'paper-attested', '2026-11-01', true, true, true,
                '2026-11-01T08:00:00Z')");
        self.run(text, params![id].to_vec()).await;
    }

    /// Zofia's order from a slot on Thursday at ten: she accepted the standard terms with it.
    pub async fn zofia_asks(&self, number: &'static str) {
        let text = sql("insert into orders (id, number, organisation_id, status, status_since, category, mode,
                requester_kind, description, place_id, address, first_name, phone, contact_way, hardship, language,
                channel, created_at)
            values ($1, $1, 'drugi-bieg', 'submitted', '2026-11-24T08:00:00Z', 'bicycle-repair', 'unpaid', 'household',
                'Rower nie hamuje', 760778, 'ul. Polna 3', 'Zofia', '+48221234501', 'phone', true, 'pl', 'web',
                '2026-11-24T08:00:00Z')");
        self.run(text, params![number].to_vec()).await;
        let text = sql(
            "insert into terms (order_id, number, day, at, minutes, text, requester_accepted_at)
            values ($1, 1, '2026-11-26', '10:00', 60, 'Naprawiamy to, co ustalimy.', '2026-11-24T08:00:00Z')",
        );
        self.run(text, params![number].to_vec()).await;
    }

    async fn standing(&self, number: &'static str) -> String {
        let rows =
            self.rows(sql("select status from orders where number = $1"), params![number].to_vec()).await;
        rows[0].get("status").unwrap()
    }
}

fn order(verb: &str) -> String {
    format!("/panel/drugi-bieg/zlecenia/PW-4827-3951{verb}")
}

/// Where a link on a page leads.
fn link(shown: &Shown, ending: &str) -> String {
    let mut links = shown.body.split("href=\"").skip(1).map(|part| part.split('"').next().unwrap());
    links.find(|link| link.ends_with(ending)).unwrap_or_else(|| panic!("no link to …{ending}")).to_owned()
}

/// J7: inbox, acceptance, job card, done, thanks; the requester accepted with the slot, so one press agrees.
#[tokio::test(flavor = "multi_thread")]
async fn an_order_with_a_slot_is_done_in_four_steps() {
    let town = Town::new().await;
    town.participant("marek", Some("marek")).await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await;
    anna.open("/panel/drugi-bieg").await.is(200).says("Nowa prośba: Naprawa rowerów").says("1 godzina");
    let shown = anna
        .send(
            &order("/przyjecie"),
            &[
                ("osoba", "marek"),
                ("dzien", "2026-11-26"),
                ("godzina", "10:00"),
                ("minuty", "60"),
                ("warunki", "Naprawiamy to, co ustalimy."),
            ],
        )
        .await;
    shown
        .is(200)
        .says("Marek Wrona")
        .says("Wizyta: czwartek 26 listopada, 10:00")
        .says("Hasło przy drzwiach");
    assert_eq!(town.standing("PW-4827-3951").await, "scheduled");

    let marek = town.member("marek", &[]).await;
    let day = marek.open("/moje/dzien").await;
    day.is(200).says("ul. Polna 3").says("Zofia").says("22 123 45 01").hides("nie stać");

    let done = link(&shown, "/wykonane");
    anna.send(&done, &[("minuty", "50"), ("podpisane", "yes")]).await.is(422).says("26 listopada");
    town.hours_pass(50);
    let anna = town.member("anna", &[]).await;
    anna.open("/panel/drugi-bieg").await.says("Zapisz wykonanie: Naprawa rowerów");
    let shown = anna.send(&done, &[("minuty", "50")]).await;
    shown.is(422).says("Zaznacz, że karta jest podpisana");
    anna.send(&done, &[("minuty", "50"), ("podpisane", "yes"), ("uwagi", "Hamulec jak nowy")]).await.is(200);
    assert_eq!(town.standing("PW-4827-3951").await, "reported-done");
    let hours = town.rows(sql("select minutes, status from hours_entries"), vec![]).await;
    assert_eq!(
        (hours[0].get::<i64>("minutes").unwrap(), hours[0].get::<String>("status").unwrap().as_str()),
        (50, "approved")
    );
    assert_eq!(
        town.history("order", "PW-4827-3951").await,
        ["terms-accepted", "order-agreed", "visit-planned", "visit-finished", "order-reported-done"]
    );
    town.hours_pass(30);
    let marek = town.member("marek", &[]).await;
    marek.open("/moje/dzien").await.hides("ul. Polna 3").hides("+48221234501");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_time_waits_for_the_requester_unless_agreed_on_the_telephone() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await;
    let mut fields = vec![
        ("osoba", "marek"),
        ("dzien", "2026-11-27"),
        ("godzina", "12"),
        ("minuty", "60"),
        ("warunki", "W warsztacie"),
    ];
    anna.send(&order("/przyjecie"), &fields).await.is(200).says("Proszący jeszcze nie odpowiedział");
    assert_eq!(town.standing("PW-4827-3951").await, "terms-proposed");
    fields.push(("telefonicznie", "yes"));
    anna.send(&order("/przyjecie"), &fields).await.is(200).says("piątek 27 listopada, 12:00");
    assert_eq!(town.standing("PW-4827-3951").await, "scheduled");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_goes_without_an_agreement_and_what_was_typed_stays() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.run(sql("update engagements set status = 'paused'"), vec![]).await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await;
    let fields = [
        ("osoba", "marek"),
        ("dzien", "2026-11-26"),
        ("godzina", "10:00"),
        ("minuty", "60"),
        ("warunki", "Tak jak w ofercie"),
    ];
    let shown = anna.send(&order("/przyjecie"), &fields).await;
    shown.is(422).says("Błąd:").says("Tak jak w ofercie");
    assert!(shown.body.contains("value=\"marek\" id=\"f-osoba\" checked"));
    assert_eq!(town.standing("PW-4827-3951").await, "submitted");
    for (name, value) in [
        ("dzien", "jutro"),
        ("godzina", "25"),
        ("minuty", "0"),
        ("dzien", "2020-01-01"),
        ("osoba", ""),
        ("osoba", "obcy"),
    ] {
        let mut wrong = fields.to_vec();
        for field in &mut wrong {
            if field.0 == name {
                field.1 = value;
            }
        }
        let status = anna.send(&order("/przyjecie"), &wrong).await.status.as_u16();
        assert!([404, 422].contains(&status), "{name}={value}: {status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_finds_no_such_order() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.zofia_asks("PW-4827-3951").await;
    let eve = town.member("eve", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    eve.open(&order("")).await.is(404);
    eve.open("/panel/nowy-dach/zlecenia/PW-4827-3951").await.is(404);
    for verb in ["/przyjecie", "/odmowa", "/pytanie", "/odwolanie", "/reklamacja"] {
        eve.open(&order(verb)).await.is(404);
    }
    eve.post(&order("/odczytane"), &[]).await.is(404);
    assert_eq!(town.standing("PW-4827-3951").await, "submitted");
    town.browser().open(&order("")).await.is(200).says("Zaloguj się");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_declined_with_a_reason_of_the_list() {
    let town = Town::new().await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await;
    anna.send(&order("/odmowa"), &[("powod", "nie-chce")]).await.is(422).says("Wybierz powód");
    anna.send(&order("/odmowa"), &[("powod", "full"), ("uwaga", "Zadzwoń w maju")]).await.is(200);
    assert_eq!(town.standing("PW-4827-3951").await, "declined");
    let again = anna.open(&order("/odmowa")).await;
    anna.press(&again, &order("/odmowa"), &[("powod", "full")]).await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_moves_falls_through_and_is_booked_again() {
    let town = Town::new().await;
    town.participant("marek", Some("marek")).await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await;
    let fields = [
        ("osoba", "marek"),
        ("dzien", "2026-11-26"),
        ("godzina", "10:00"),
        ("minuty", "60"),
        ("warunki", "Naprawiamy to, co ustalimy."),
    ];
    let sheet = anna.send(&order("/przyjecie"), &fields).await;
    let moving = link(&sheet, "/przelozenie");
    let to = [("dzien", "2026-11-26"), ("godzina", "11"), ("minuty", "60")];
    anna.send(&moving, &to).await.is(422).says("Zadzwoń i uzgodnij nowy termin");
    let sheet = anna.send(&moving, &[&to[..], &[("uzgodnione", "yes")]].concat()).await;
    sheet.is(200).says("Wizyta: czwartek 26 listopada, 11:00");
    let marek = town.member("marek", &[]).await;
    let day = marek.open("/moje/dzien").await;
    let declines = day
        .body
        .split("action=\"")
        .skip(1)
        .map(|p| p.split('"').next().unwrap())
        .find(|a| a.ends_with("/nie-moge"))
        .unwrap()
        .to_owned();
    marek.press(&day, &declines, &[]).await.is(200).hides("ul. Polna 3");
    assert_eq!(town.standing("PW-4827-3951").await, "agreed");
    anna.open("/panel/drugi-bieg").await.says("Zaplanuj wizytę");
}

/// J3: one page, keyboard only; a person and a time make everything agreed at once.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_entered_on_one_page() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some(HOUSE))]).await;
    let address = "/panel/drugi-bieg/wpisz";
    let told = [
        ("imie", "Stefania"),
        ("telefon", "22 123 45 03"),
        ("co", "bicycle-repair"),
        ("opis", "Nie trzyma powietrza"),
        ("gdzie", "radom"),
        ("adres", "Wesoła 2"),
        ("droga", "phone"),
        ("jezyk", "pl"),
    ];
    let shown = anna.send(address, &told).await;
    shown.is(422).says("Przeczytaj tekst i zaznacz").says("Nie trzyma powietrza");
    let ticks = [("poinformowano", "yes"), ("bezplatne", "yes"), ("dobrowolna", "yes")];
    let time = [("dzien", "26.11.2026"), ("godzina", "9.30"), ("osoba", "marek")];
    let shown = anna.send(address, &[&told[..], &ticks[..], &time[..]].concat()).await;
    shown.is(200).says("Stefania").says("Wizyta: czwartek 26 listopada, 9:30").says("Marek Wrona");
    let shown = anna.send(address, &[&told[..], &ticks[..]].concat()).await;
    shown.is(422).says("ma już otwarte zlecenie PW-");
    anna.send(address, &[&told[..], &ticks[..], &[("mimo_to", "yes")]].concat()).await.is(200);
    let wrong =
        [("imie", "X"), ("co", "bicycle-repair"), ("opis", "y"), ("gdzie", "Radmo"), ("droga", "phone")];
    anna.send(address, &[&wrong[..], &ticks[..]].concat())
        .await
        .is(422)
        .says("Może:")
        .says("Wpisz telefon, e-mail albo adres");
}
