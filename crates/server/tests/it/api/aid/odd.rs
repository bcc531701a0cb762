//! Who may not sign, and what a thief or a clumsy program may send about aid.

use super::{AID, PAYOUTS, actions, asked, grant, posts, with};
use crate::aid::{ADOPTED, HOUSE};
use crate::town::Town;
use axum::body::Body;
use mutual_aid::Role;
use serde_json::json;

/// A signature belongs to somebody: a token that nobody owns reads, and signs nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_signs_for_its_owner_alone() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let one = asked(&marek).await;
    town.member("adam", &[(Role::OrgAdmin, Some(HOUSE))]).await;
    town.officer("marek-konto").await;
    let calls = [
        ("assess", json!({})),
        ("decide", grant(&fund, 100, "bill-payment")),
        ("sign", json!({})),
        ("cancel", json!({ "reason": "other" })),
    ];
    for program in [
        town.program(HOUSE, &[Role::AidOfficer]).await,
        town.program_of("adam", &[Role::AidOfficer]).await,
        town.program_of("marek-konto", &[Role::AidOfficer]).await,
    ] {
        assert_eq!(program.get(AID).await.is(200).body["count"], 1);
        assert_eq!(actions(program.get(&one).await.is(200)), Vec::<&str>::new());
        program.get(&format!("{one}/ground")).await.is(403);
        for (act, payload) in &calls {
            posts(&program, &one, act, payload.clone()).await.is(403);
        }
    }
    let both = [(Role::AidOfficer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    town.member("marta", &both).await;
    let marta = town.program_of("marta", &[Role::AidOfficer]).await;
    posts(&marta, &one, "assess", json!({})).await.is(200);
    let told = posts(&marta, &one, "decide", grant(&fund, 100, "bill-payment")).await;
    assert_eq!(told.is(422).pointers(), ["/exception"], "whoever coordinates decides nobody's aid");
    for role in [Role::Coordinator, Role::Helper, Role::OrgAdmin, Role::Treasurer] {
        let other = town.program(HOUSE, &[role]).await;
        for path in [AID, &one, PAYOUTS, &format!("{one}/ground"), &format!("{one}/granted")] {
            other.get(path).await.is(403);
        }
        for (act, payload) in &calls {
            posts(&other, &one, act, payload.clone()).await.is(403);
        }
        posts(&other, &format!("{AID}/nie-ma"), "assess", json!({})).await.is(403);
    }
    let history = town.history("aid-request", one.rsplit('/').next().unwrap()).await;
    assert_eq!(history, ["aid-requested", "aid-assessed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_thief_or_a_clumsy_program_sends_about_aid_is_told_no() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let one = asked(&marek).await;
    let (danuta, jan) = (town.decider("danuta").await, town.decider("jan").await);
    posts(&danuta, &one, "assess", json!({})).await.is(200);
    let stranger = town.program("nowy-dach", &[Role::AidOfficer, Role::Treasurer]).await;
    let theirs = format!("/api/v1/organisations/nowy-dach/aid/{}", one.rsplit('/').next().unwrap());
    for path in [AID, &one, PAYOUTS, &format!("{one}/ground"), &format!("{one}/granted"), &theirs] {
        stranger.get(path).await.is(404);
        town.machine().get(path).await.is(401);
    }
    posts(&stranger, &one, "assess", json!({})).await.is(404);
    posts(&danuta, &theirs, "assess", json!({})).await.is(404);
    posts(&danuta, &format!("{AID}/nie-ma"), "assess", json!({})).await.is(404);
    danuta.get(&format!("{AID}/%00")).await.is(404);

    let right = grant(&fund, 15_000, "bill-payment");
    for (name, value, pointer) in [
        ("amount_grosze", json!(0), "/amount_grosze"),
        ("amount_grosze", json!(-15_000), "/amount_grosze"),
        ("amount_grosze", json!(i64::MAX), "/amount_grosze"),
        ("amount_grosze", json!(0.5), "/amount_grosze"),
        ("amount_grosze", json!(50_001), "/amount_grosze"),
        ("criteria", json!([]), "/criteria"),
        ("criteria", json!([0]), "/criteria"),
        ("criteria", json!([7]), "/criteria"),
        ("criteria", json!("1"), "/criteria"),
        ("form", json!("cash-transfer"), "/form"),
        ("form", json!("złoto"), "/form"),
        ("fund", json!("cudzy"), "/fund"),
        ("outcome", json!("może"), "/outcome"),
        ("reason", json!("Był na wszystkich wizytach"), "/reason"),
        ("reason", json!("a".repeat(601)), "/reason"),
        ("at_once", json!("tak"), "/at_once"),
        ("hours", json!(12), "/hours"),
    ] {
        let told = posts(&jan, &one, "decide", with(&right, name, value.clone())).await;
        assert_eq!(told.is(422).pointers(), [pointer], "{name}: {value}");
    }
    let endless = with(&right, "reason", json!("a".repeat(1_000_000))).to_string();
    let kind = [("content-type", "application/json")];
    jan.send("POST", &format!("{one}/decide"), &kind, Body::from(endless)).await.is(413);
    posts(&jan, &one, "decide", right).await.is(200);
    let bill =
        json!({ "on": "2026-11-24", "place": "biuro", "payee": "Dom", "bill": "1", "amount_grosze": 15_000 });
    for (name, value, pointer) in [
        ("on", json!("2026-11-25"), "/on"),
        ("on", json!("2026-11-23"), "/on"),
        ("on", json!("24.11.2026"), "/on"),
        ("amount_grosze", json!(15_001), "/amount_grosze"),
        ("amount_grosze", json!(-1), "/amount_grosze"),
        ("payee", json!("WRONA Marek"), "/payee"),
        ("bill", json!(""), "/bill"),
        ("place", json!("x".repeat(161)), "/place"),
    ] {
        let told = posts(&jan, &one, "hand-over", with(&bill, name, value.clone())).await;
        assert_eq!(told.is(422).pointers(), [pointer], "{name}: {value}");
    }
    for (query, pointer) in [
        ("limit=0", "/limit"),
        ("status=lost", "/status"),
        ("standing=x", "/standing"),
        ("cursor=x", "/cursor"),
    ] {
        assert_eq!(danuta.get(&format!("{AID}?{query}")).await.is(422).pointers(), [pointer]);
    }
    assert_eq!(danuta.get(&one).await.is(200).text("status"), "reserved", "nothing else happened");
}
