//! The golden table of rights: a change of rights is a visible change of `docs/policy.md`.

use mutual_aid::policy::Bearer;
use mutual_aid::{Act, Denied, Member, OrderId, OrganisationId, PersonId, Role, Who};
use std::fmt::Write as _;

fn member(role: Option<Role>, house: Option<&str>) -> Who {
    Who::Member(Member {
        account: "account".into(),
        roles: role.map(|role| (role, house.map(OrganisationId::from))).into_iter().collect(),
        people: vec![("own".into(), "self".into())],
        companies: Vec::new(),
        second_factor_overdue: false,
    })
}

/// Somebody who signs in for a company.
fn trader() -> Who {
    let Who::Member(member) = member(None, None) else { panic!("a member") };
    Who::Member(Member { companies: vec!["own-company".into()], people: Vec::new(), ..member })
}

fn actors() -> Vec<(&'static str, Who)> {
    let staff = |role| member(Some(role), Some("own"));
    vec![
        ("visitor", Who::Visitor),
        ("case holder", Who::CaseHolder("order".into())),
        ("member", member(None, None)),
        ("company", trader()),
        ("helper", staff(Role::Helper)),
        ("coordinator", staff(Role::Coordinator)),
        ("org admin", staff(Role::OrgAdmin)),
        ("treasurer", staff(Role::Treasurer)),
        ("aid officer", staff(Role::AidOfficer)),
        ("safeguarding", staff(Role::SafeguardingOfficer)),
        ("organiser", member(Some(Role::Organiser), None)),
        ("operator", member(Some(Role::Operator), None)),
        (
            "token",
            Who::Token(Bearer {
                token: "token".into(),
                organisation: "own".into(),
                scopes: vec![Role::Coordinator],
                owner: None,
            }),
        ),
        ("system", Who::System),
        ("console", Who::Console),
    ]
}

fn table() -> String {
    let (house, order, own, other) = (
        OrganisationId::from("own"),
        OrderId::from("order"),
        PersonId::from("self"),
        PersonId::from("other"),
    );
    let both = [own.clone()];
    let account = mutual_aid::AccountId::from("account");
    let company = mutual_aid::CompanyId::from("own-company");
    let acts = [
        Act::BrowseOffers,
        Act::PlaceOrder,
        Act::Volunteer,
        Act::Register,
        Act::KeepAccount(&account),
        Act::DraftOrganisation,
        Act::AcceptInvitation,
        Act::SeeApplication(&house),
        Act::SeeOwnCase(&order),
        Act::AnswerOwnCase(&order),
        Act::SeeOwnDay(&own),
        Act::KeepOwnRecord(&own),
        Act::ConnectRecord,
        Act::DisconnectRecord(&house, &other),
        Act::AnswerVisit(&both),
        Act::AnswerOffer(&own),
        Act::SeeDesk(&house),
        Act::SeeOrder(Some(&house)),
        Act::TakeOrder(&house),
        Act::EnterOrder(&house),
        Act::WorkOnOrder(Some(&house)),
        Act::FinishVisit(&house),
        Act::ApproveHours(&house, &other),
        Act::KeepOffers(&house),
        Act::KeepPeople(&house),
        Act::KeepAgreements(&house),
        Act::KeepScreening(&house),
        Act::KeepStandards(&house),
        Act::KeepOrganisation(&house),
        Act::KeepTeam(&house),
        Act::TakePack(&house),
        Act::ReviewOrganisations,
        Act::SuspendOrganisations,
        Act::KeepLegalParameters,
        Act::GrantProgrammeRoles,
        Act::WriteMessage,
        Act::AnswerAsOperator,
        Act::AnswerAsOrganiser,
        Act::AnswerForHouse(&house),
        Act::HandleOwnAid(&own),
        Act::NoteAid(&house),
        Act::KeepAidRules(&house),
        Act::SeeAid(&house),
        Act::DecideAid(&house, &other),
        Act::HandOverAid(&house),
        Act::KeepStock(&house),
        Act::QuestionSeparation,
        Act::ReportContent,
        Act::DecideNotices,
        Act::SeeLedger(&house),
        Act::KeepLedger(&house),
        Act::KeepDonations(&house),
        Act::KeepStatements(&house),
        Act::SeeDonors(&house),
        Act::LookAtDonor(&house),
        Act::RegisterCompany,
        Act::KeepCompany(&company),
        Act::ReviewCompanies,
        Act::ReviewListings,
        Act::SeeCalculations(&house),
        Act::KeepCalculations(&house),
        Act::ApproveCalculation(&house),
        Act::DeclarePaidScope(&house),
        Act::CollectFees(&house),
    ];
    assert_eq!(
        acts.len(),
        <Act<'_> as strum::VariantNames>::VARIANTS.len(),
        "an act is missing in the table"
    );
    let mut text = String::from(
        "# Who may do what\n\nWritten by a test from `policy.rs`. Staff act in their own organisation here; in another one nothing\nexists for them. `+` may, `s` must sign in, `x` may not (403), `.` does not exist (404).\n\n| act |",
    );
    let actors = actors();
    for (name, _) in &actors {
        write!(text, " {name} |").unwrap();
    }
    text.push_str("\n|---|");
    text.push_str(&"---|".repeat(actors.len()));
    for act in &acts {
        write!(text, "\n| {} |", <&str>::from(act)).unwrap();
        for (_, who) in &actors {
            let mark = match who.may(act) {
                Ok(()) => "+",
                Err(Denied::SignIn) => "s",
                Err(Denied::Forbidden | Denied::SecondFactor) => "x",
                Err(Denied::Hidden) => ".",
            };
            write!(text, " {mark} |").unwrap();
        }
    }
    text.push('\n');
    text
}

#[test]
fn the_rights_are_those_of_the_committed_table() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/policy.md");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let current = table();
    if committed != current {
        std::fs::write(&path, &current).unwrap();
    }
    assert!(
        committed == current,
        "rights changed: docs/policy.md was written anew, look at it and commit it"
    );
}
