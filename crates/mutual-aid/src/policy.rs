//! Who may do what: one match. A new act does not compile without a rule.

use crate::id::{AccountId, CompanyId, OrderId, OrganisationId, PersonId, TokenId};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// A role of a signed-in account; staff roles belong to one organisation.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the glossary")]
pub enum Role {
    Operator,
    Organiser,
    OrgAdmin,
    Coordinator,
    Treasurer,
    AidOfficer,
    SafeguardingOfficer,
    Helper,
}

impl Role {
    /// Roles of the whole programme; all others belong to one organisation.
    #[must_use]
    pub fn is_of_programme(self) -> bool {
        matches!(self, Self::Operator | Self::Organiser)
    }
}

/// A signed-in account with its roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The account.
    pub account: AccountId,
    /// Roles; `None` is the whole programme.
    pub roles: Vec<(Role, Option<OrganisationId>)>,
    /// The records that organisations keep of this person.
    pub people: Vec<(OrganisationId, PersonId)>,
    /// The companies this account speaks for.
    pub companies: Vec<CompanyId>,
    /// A second factor is overdue: staff acts wait for it.
    pub second_factor_overdue: bool,
}

/// A program of an organisation, by its token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    /// The token.
    pub token: TokenId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// It may what these roles may.
    pub scopes: Vec<Role>,
    /// Whose token it is: what somebody must sign, this account signs, with the roles it holds itself.
    pub owner: Option<Member>,
}

impl Member {
    /// Whether the account holds one of the roles in an organisation.
    fn holds(&self, house: &OrganisationId, roles: &[Role]) -> bool {
        self.roles.iter().any(|(role, of)| of.as_ref() == Some(house) && roles.contains(role))
    }
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Visitor,
    /// Somebody who gave the number and the contact of one order.
    CaseHolder(OrderId),
    /// A signed-in account.
    Member(Member),
    /// A program with a token of an organisation; it may what its scopes name.
    Token(Bearer),
    /// The clock.
    System,
    /// The command line.
    Console,
}

/// What somebody wants to do, with the facts the rule needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each names its act; the table in docs/policy.md lists who may")]
pub enum Act<'a> {
    BrowseOffers,
    PlaceOrder,
    Volunteer,
    Register,
    KeepAccount(&'a AccountId),
    DraftOrganisation,
    AcceptInvitation,
    SeeApplication(&'a OrganisationId),
    SeeOwnCase(&'a OrderId),
    AnswerOwnCase(&'a OrderId),
    SeeOwnDay(&'a PersonId),
    KeepOwnRecord(&'a PersonId),
    ConnectRecord,
    DisconnectRecord(&'a OrganisationId, &'a PersonId),
    AnswerVisit(&'a [PersonId]),
    AnswerOffer(&'a PersonId),
    SeeDesk(&'a OrganisationId),
    SeeOrder(Option<&'a OrganisationId>),
    TakeOrder(&'a OrganisationId),
    EnterOrder(&'a OrganisationId),
    WorkOnOrder(Option<&'a OrganisationId>),
    FinishVisit(&'a OrganisationId),
    ApproveHours(&'a OrganisationId, &'a PersonId),
    KeepOffers(&'a OrganisationId),
    SeeCalculations(&'a OrganisationId),
    KeepCalculations(&'a OrganisationId),
    ApproveCalculation(&'a OrganisationId),
    DeclarePaidScope(&'a OrganisationId),
    CollectFees(&'a OrganisationId),
    KeepPeople(&'a OrganisationId),
    KeepAgreements(&'a OrganisationId),
    KeepScreening(&'a OrganisationId),
    KeepStandards(&'a OrganisationId),
    KeepOrganisation(&'a OrganisationId),
    KeepTeam(&'a OrganisationId),
    TakePack(&'a OrganisationId),
    ReviewOrganisations,
    SuspendOrganisations,
    KeepLegalParameters,
    GrantProgrammeRoles,
    WriteMessage,
    AnswerAsOperator,
    AnswerAsOrganiser,
    AnswerForHouse(&'a OrganisationId),
    HandleOwnAid(&'a PersonId),
    NoteAid(&'a OrganisationId),
    KeepAidRules(&'a OrganisationId),
    SeeAid(&'a OrganisationId),
    DecideAid(&'a OrganisationId, &'a PersonId),
    HandOverAid(&'a OrganisationId),
    KeepStock(&'a OrganisationId),
    QuestionSeparation,
    ReportContent,
    DecideNotices,
    SeeLedger(&'a OrganisationId),
    KeepLedger(&'a OrganisationId),
    KeepDonations(&'a OrganisationId),
    KeepStatements(&'a OrganisationId),
    SeeDonors(&'a OrganisationId),
    LookAtDonor(&'a OrganisationId),
    RegisterCompany,
    KeepCompany(&'a CompanyId),
    ReviewCompanies,
    ReviewListings,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// Sign in first.
    #[error("sign in first")]
    SignIn,
    /// Known, but not allowed: 403.
    #[error("not allowed")]
    Forbidden,
    /// For this person it does not exist: 404.
    #[error("does not exist")]
    Hidden,
    /// A second factor is overdue.
    #[error("a second factor is overdue")]
    SecondFactor,
}

use Role::{AidOfficer, Coordinator, Helper, Operator, OrgAdmin, Organiser, SafeguardingOfficer, Treasurer};

impl Who {
    /// Asks whether the act is allowed.
    ///
    /// # Errors
    /// It is not, and how to say so.
    pub fn may(&self, act: &Act<'_>) -> Result<(), Denied> {
        match *act {
            Act::BrowseOffers
            | Act::PlaceOrder
            | Act::Volunteer
            | Act::Register
            | Act::WriteMessage
            | Act::ReportContent => Ok(()),
            Act::KeepAccount(account) => self.owns(account),
            Act::DraftOrganisation | Act::AcceptInvitation | Act::ConnectRecord | Act::RegisterCompany => {
                self.signed_in()
            }
            Act::KeepCompany(company) => self.speaks_for(company),
            Act::ReviewCompanies => self.directs(&[Organiser, Operator]),
            Act::SeeApplication(house) => self.handles_application(house),
            Act::SeeOwnCase(order) | Act::AnswerOwnCase(order) => self.holds(order),
            Act::SeeOwnDay(person) | Act::KeepOwnRecord(person) | Act::AnswerOffer(person) => {
                self.is_one_of(std::slice::from_ref(person))
            }
            Act::DisconnectRecord(house, person) => self.parts(house, person),
            Act::AnswerVisit(people) => self.is_one_of(people),
            Act::SeeDesk(house) => self.serves(
                Some(house),
                &[Coordinator, OrgAdmin, Helper, SafeguardingOfficer, Treasurer, AidOfficer],
            ),
            Act::SeeOrder(house) => self.serves(house, &[Coordinator, Helper]),
            Act::EnterOrder(house) | Act::AnswerForHouse(house) => {
                self.serves(Some(house), &[Coordinator, Helper])
            }
            Act::WorkOnOrder(house) => self.serves(house, &[Coordinator]),
            Act::ApproveHours(house, person) => self.approves(house, person),
            Act::TakeOrder(house)
            | Act::FinishVisit(house)
            | Act::KeepOffers(house)
            | Act::KeepPeople(house)
            | Act::KeepAgreements(house) => self.serves(Some(house), &[Coordinator]),
            Act::SeeCalculations(house) => self.serves(Some(house), &[Treasurer, OrgAdmin, Coordinator]),
            Act::KeepCalculations(house) | Act::ApproveCalculation(house) => {
                self.serves(Some(house), &[Treasurer, OrgAdmin])
            }
            Act::KeepScreening(house) => self.screens(house),
            Act::KeepStandards(house) => self.serves(Some(house), &[SafeguardingOfficer, OrgAdmin]),
            Act::KeepOrganisation(house)
            | Act::KeepTeam(house)
            | Act::TakePack(house)
            | Act::DeclarePaidScope(house) => self.serves(Some(house), &[OrgAdmin]),
            Act::HandleOwnAid(person) => self.is_one_of(std::slice::from_ref(person)),
            Act::NoteAid(house) => self.signs(house, &[Coordinator, AidOfficer]),
            Act::KeepAidRules(house) => self.serves(Some(house), &[OrgAdmin, AidOfficer]),
            Act::SeeAid(house) => self.serves(Some(house), &[AidOfficer]),
            Act::DecideAid(house, person) => self.decides_aid(house, person),
            Act::HandOverAid(house) => self.signs(house, &[AidOfficer, Treasurer]),
            Act::KeepStock(house) => self.serves(Some(house), &[AidOfficer, Treasurer, Coordinator]),
            Act::ReviewOrganisations
            | Act::SuspendOrganisations
            | Act::AnswerAsOrganiser
            | Act::QuestionSeparation => self.directs(&[Organiser]),
            Act::KeepLegalParameters
            | Act::GrantProgrammeRoles
            | Act::AnswerAsOperator
            | Act::DecideNotices
            | Act::ReviewListings => self.directs(&[Operator]),
            Act::SeeLedger(house)
            | Act::KeepLedger(house)
            | Act::KeepDonations(house)
            | Act::CollectFees(house)
            | Act::KeepStatements(house)
            | Act::LookAtDonor(house) => self.serves(Some(house), &[Treasurer]),
            Act::SeeDonors(house) => self.keeps_apart(house),
        }
    }

    /// Whether the act is allowed: what a page asks before it shows a button.
    #[must_use]
    pub fn can(&self, act: &Act<'_>) -> bool {
        self.may(act).is_ok()
    }

    fn signed_in(&self) -> Result<(), Denied> {
        match self {
            Self::Visitor | Self::CaseHolder(_) => Err(Denied::SignIn),
            Self::Member(_) | Self::System | Self::Console => Ok(()),
            Self::Token(..) => Err(Denied::Forbidden),
        }
    }

    fn owns(&self, account: &AccountId) -> Result<(), Denied> {
        match self {
            Self::Member(member) if member.account == *account => Ok(()),
            Self::System | Self::Console => Ok(()),
            Self::Visitor | Self::CaseHolder(_) => Err(Denied::SignIn),
            Self::Member(_) | Self::Token(..) => Err(Denied::Hidden),
        }
    }

    /// A company is its own people's; for everybody else there is nothing behind its public page.
    fn speaks_for(&self, company: &CompanyId) -> Result<(), Denied> {
        match self {
            Self::Member(member) if member.companies.contains(company) => Ok(()),
            Self::System | Self::Console => Ok(()),
            Self::Visitor | Self::CaseHolder(_) => Err(Denied::SignIn),
            Self::Member(_) | Self::Token(..) => Err(Denied::Hidden),
        }
    }

    fn holds(&self, order: &OrderId) -> Result<(), Denied> {
        match self {
            Self::CaseHolder(own) if own == order => Ok(()),
            Self::System | Self::Console => Ok(()),
            Self::Visitor | Self::CaseHolder(_) | Self::Member(_) | Self::Token(..) => Err(Denied::Hidden),
        }
    }

    fn is_one_of(&self, people: &[PersonId]) -> Result<(), Denied> {
        match self {
            Self::Member(member) if member.people.iter().any(|(_, own)| people.contains(own)) => Ok(()),
            Self::Visitor | Self::CaseHolder(_) => Err(Denied::SignIn),
            Self::Member(_) | Self::Token(..) | Self::System | Self::Console => Err(Denied::Hidden),
        }
    }

    /// A record and its account are parted by the person or by who keeps the record.
    fn parts(&self, house: &OrganisationId, person: &PersonId) -> Result<(), Denied> {
        self.is_one_of(std::slice::from_ref(person)).or_else(|_| self.serves(Some(house), &[Coordinator]))
    }

    /// A staff role in one organisation; somebody else's organisation does not exist.
    fn serves(&self, house: Option<&OrganisationId>, roles: &[Role]) -> Result<(), Denied> {
        match self {
            Self::Visitor | Self::CaseHolder(_) => Err(Denied::SignIn),
            Self::System | Self::Console => Ok(()),
            Self::Token(bearer) if Some(&bearer.organisation) == house => {
                if bearer.scopes.iter().any(|role| roles.contains(role)) {
                    Ok(())
                } else {
                    Err(Denied::Forbidden)
                }
            }
            Self::Token(..) => Err(Denied::Hidden),
            Self::Member(member) => {
                let here = |(_, of): &&(Role, Option<OrganisationId>)| of.as_ref() == house && of.is_some();
                let mut held = member.roles.iter().filter(here).map(|(role, _)| role).peekable();
                if held.peek().is_none() {
                    return Err(Denied::Hidden);
                }
                if !held.any(|role| roles.contains(role)) {
                    return Err(Denied::Forbidden);
                }
                if member.second_factor_overdue { Err(Denied::SecondFactor) } else { Ok(()) }
            }
        }
    }

    /// What somebody signs: a program does it for the owner of its token, who holds such a role, too.
    fn signs(&self, house: &OrganisationId, roles: &[Role]) -> Result<(), Denied> {
        self.serves(Some(house), roles)?;
        let Self::Token(bearer) = self else { return Ok(()) };
        let owner = bearer.owner.clone().map(Self::Member).ok_or(Denied::Forbidden)?;
        owner.serves(Some(house), roles).map_err(|_| Denied::Forbidden)
    }

    /// An application is read by who writes it and by who decides on it.
    fn handles_application(&self, house: &OrganisationId) -> Result<(), Denied> {
        match self.directs(&[Organiser]) {
            Err(Denied::Hidden) => self.serves(Some(house), &[OrgAdmin]),
            answer => answer,
        }
    }

    /// A coordinator approves hours, never own ones.
    fn approves(&self, house: &OrganisationId, person: &PersonId) -> Result<(), Denied> {
        self.serves(Some(house), &[Coordinator])?;
        if self.is(person) { Err(Denied::Forbidden) } else { Ok(()) }
    }

    /// Who gave is hidden from those who handle orders, also when they are the treasurer besides, or own the token of a
    /// program that is.
    fn keeps_apart(&self, house: &OrganisationId) -> Result<(), Denied> {
        self.serves(Some(house), &[Treasurer])?;
        let handling = [Coordinator, Helper];
        let by_scope = match self {
            Self::Token(bearer) => bearer.scopes.iter().any(|role| handling.contains(role)),
            _ => false,
        };
        if by_scope || self.signer().is_some_and(|member| member.holds(house, &handling)) {
            return Err(Denied::Forbidden);
        }
        Ok(())
    }

    /// An aid officer decides on aid, never on own aid.
    fn decides_aid(&self, house: &OrganisationId, person: &PersonId) -> Result<(), Denied> {
        self.signs(house, &[AidOfficer])?;
        if self.is(person) { Err(Denied::Forbidden) } else { Ok(()) }
    }

    /// The account that signs what whoever acts signs: their own, or that of the owner of a program's token.
    #[must_use]
    pub fn signer(&self) -> Option<&Member> {
        match self {
            Self::Member(member) => Some(member),
            Self::Token(bearer) => bearer.owner.as_ref(),
            Self::Visitor | Self::CaseHolder(_) | Self::System | Self::Console => None,
        }
    }

    /// Whether a record is about whoever acts, or about the owner of the token they act with.
    #[must_use]
    pub fn is(&self, person: &PersonId) -> bool {
        self.signer().is_some_and(|member| member.people.iter().any(|(_, own)| own == person))
    }

    /// Whether whoever acts coordinates what people of an organisation do, and so decides nobody's aid there.
    #[must_use]
    pub fn coordinates(&self, house: &OrganisationId) -> bool {
        let by_scope = matches!(self, Self::Token(bearer)
            if bearer.organisation == *house && bearer.scopes.contains(&Coordinator));
        by_scope || self.signer().is_some_and(|member| member.holds(house, &[Coordinator]))
    }

    /// Screening records are for the safeguarding officer alone: not for the clock, nor for the machine's keeper.
    fn screens(&self, house: &OrganisationId) -> Result<(), Denied> {
        match self {
            Self::System | Self::Console | Self::Token(..) => Err(Denied::Hidden),
            Self::Visitor | Self::CaseHolder(_) | Self::Member(_) => {
                self.serves(Some(house), &[SafeguardingOfficer])
            }
        }
    }

    /// A role of the whole programme.
    fn directs(&self, roles: &[Role]) -> Result<(), Denied> {
        match self {
            Self::Visitor | Self::CaseHolder(_) => Err(Denied::SignIn),
            Self::System | Self::Console => Ok(()),
            Self::Token(..) => Err(Denied::Hidden),
            Self::Member(member) => {
                let held = member.roles.iter().any(|(role, of)| of.is_none() && roles.contains(role));
                match (held, member.second_factor_overdue) {
                    (false, _) => Err(Denied::Hidden),
                    (true, true) => Err(Denied::SecondFactor),
                    (true, false) => Ok(()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(role: Role, house: &str) -> Who {
        Who::Member(Member {
            account: "a".into(),
            roles: vec![(role, Some(house.into()))],
            people: vec![("a".into(), "ala".into())],
            companies: vec!["malarze".into()],
            second_factor_overdue: false,
        })
    }

    #[test]
    fn another_organisation_does_not_exist() {
        let (own, other) = (OrganisationId::from("a"), OrganisationId::from("b"));
        let staff = [Coordinator, OrgAdmin, Helper, SafeguardingOfficer, Treasurer, AidOfficer];
        for role in staff {
            let who = member(role, "a");
            for act in [
                Act::SeeDesk(&other),
                Act::SeeOrder(Some(&other)),
                Act::WorkOnOrder(None),
                Act::KeepPeople(&other),
                Act::KeepScreening(&other),
                Act::KeepTeam(&other),
                Act::TakePack(&other),
            ] {
                assert_eq!(who.may(&act), Err(Denied::Hidden), "{role:?} {act:?}");
            }
        }
        assert!(member(Coordinator, "a").can(&Act::WorkOnOrder(Some(&own))));
        assert_eq!(member(Helper, "a").may(&Act::WorkOnOrder(Some(&own))), Err(Denied::Forbidden));
    }

    #[test]
    fn a_case_is_open_to_its_holder_alone() {
        let (own, other) = (OrderId::from("1"), OrderId::from("2"));
        let holder = Who::CaseHolder(own.clone());
        assert!(holder.can(&Act::AnswerOwnCase(&own)));
        assert_eq!(holder.may(&Act::SeeOwnCase(&other)), Err(Denied::Hidden));
        assert_eq!(Who::Visitor.may(&Act::SeeOwnCase(&own)), Err(Denied::Hidden));
        assert_eq!(member(Coordinator, "a").may(&Act::SeeOwnCase(&own)), Err(Denied::Hidden));
    }

    #[test]
    fn nobody_approves_own_hours_nor_reads_screening_as_coordinator() {
        let house = OrganisationId::from("a");
        let who = member(Coordinator, "a");
        assert!(who.can(&Act::ApproveHours(&house, &"ola".into())));
        assert_eq!(who.may(&Act::ApproveHours(&house, &"ala".into())), Err(Denied::Forbidden));
        assert_eq!(who.may(&Act::KeepScreening(&house)), Err(Denied::Forbidden));
    }

    #[test]
    fn who_gave_is_hidden_from_those_who_handle_orders() {
        let house = OrganisationId::from("a");
        let Who::Member(base) = member(Treasurer, "a") else { panic!("a member") };
        assert!(Who::Member(base.clone()).can(&Act::SeeDonors(&house)));
        let roles = [base.roles.clone(), vec![(Coordinator, Some(house.clone()))]].concat();
        let both = Who::Member(Member { roles, ..base });
        assert_eq!(both.may(&Act::SeeDonors(&house)), Err(Denied::Forbidden));
        assert!(both.can(&Act::LookAtDonor(&house)) && both.can(&Act::KeepDonations(&house)));
        assert_eq!(member(Coordinator, "a").may(&Act::SeeDonors(&house)), Err(Denied::Forbidden));
    }

    #[test]
    fn nobody_decides_own_aid_and_a_coordinator_reads_no_needs() {
        let house = OrganisationId::from("a");
        let officer = member(AidOfficer, "a");
        assert!(officer.can(&Act::DecideAid(&house, &"ola".into())));
        assert_eq!(officer.may(&Act::DecideAid(&house, &"ala".into())), Err(Denied::Forbidden));
        assert!(!officer.coordinates(&house) && officer.is(&"ala".into()));
        let coordinator = member(Coordinator, "a");
        assert!(coordinator.can(&Act::NoteAid(&house)) && coordinator.coordinates(&house));
        assert_eq!(coordinator.may(&Act::SeeAid(&house)), Err(Denied::Forbidden));
        assert!(!coordinator.coordinates(&"b".into()));
    }

    fn program(scopes: &[Role], owner: Option<Who>) -> Who {
        let owner = owner.and_then(|who| who.signer().cloned());
        let scopes = scopes.to_vec();
        Who::Token(Bearer { token: "t".into(), organisation: "a".into(), scopes, owner })
    }

    #[test]
    fn a_program_signs_for_the_owner_of_its_token_and_for_nobody_else() {
        let house = OrganisationId::from("a");
        let (ola, ala) = (PersonId::from("ola"), PersonId::from("ala"));
        let own = program(&[AidOfficer], Some(member(AidOfficer, "a")));
        assert!(own.can(&Act::DecideAid(&house, &ola)) && own.can(&Act::HandOverAid(&house)));
        assert_eq!(own.may(&Act::DecideAid(&house, &ala)), Err(Denied::Forbidden), "the owner's own aid");
        for owner in [None, Some(member(OrgAdmin, "a")), Some(member(AidOfficer, "b"))] {
            let other = program(&[AidOfficer], owner);
            assert!(other.can(&Act::SeeAid(&house)), "a program may read what its role may");
            assert_eq!(other.may(&Act::DecideAid(&house, &ola)), Err(Denied::Forbidden));
        }
        let calendar = program(&[Coordinator], Some(member(AidOfficer, "a")));
        assert_eq!(calendar.may(&Act::DecideAid(&house, &ola)), Err(Denied::Forbidden));
        assert!(calendar.coordinates(&house) && calendar.can(&Act::ApproveHours(&house, &ola)));
        assert_eq!(calendar.may(&Act::ApproveHours(&house, &ala)), Err(Denied::Forbidden), "own hours");
        assert_eq!(calendar.may(&Act::HandleOwnAid(&ala)), Err(Denied::Hidden), "no program's matter");
    }

    #[test]
    fn a_program_of_somebody_who_handles_orders_reads_no_donor() {
        let house = OrganisationId::from("a");
        assert!(program(&[Treasurer], None).can(&Act::SeeDonors(&house)));
        assert!(program(&[Treasurer], Some(member(OrgAdmin, "a"))).can(&Act::SeeDonors(&house)));
        for who in [
            program(&[Treasurer], Some(member(Helper, "a"))),
            program(&[Treasurer, Coordinator], None),
            program(&[Coordinator], Some(member(Treasurer, "a"))),
        ] {
            assert_eq!(who.may(&Act::SeeDonors(&house)), Err(Denied::Forbidden), "{who:?}");
        }
    }

    #[test]
    fn another_company_does_not_exist_and_no_company_reviews_itself() {
        let who = member(Coordinator, "a");
        assert!(who.can(&Act::KeepCompany(&"malarze".into())));
        assert_eq!(who.may(&Act::KeepCompany(&"stolarze".into())), Err(Denied::Hidden));
        assert_eq!(who.may(&Act::ReviewCompanies), Err(Denied::Hidden));
        assert_eq!(who.may(&Act::ReviewListings), Err(Denied::Hidden));
    }

    #[test]
    fn staff_acts_wait_for_an_overdue_second_factor() {
        let Who::Member(base) = member(Coordinator, "a") else { panic!("a member") };
        let who = Who::Member(Member { second_factor_overdue: true, ..base });
        assert_eq!(who.may(&Act::SeeDesk(&"a".into())), Err(Denied::SecondFactor));
        assert!(who.can(&Act::SeeOwnDay(&"ala".into())));
    }
}
