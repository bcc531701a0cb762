//! Why not: one enum per noun. A refusal carries facts, never sentences; every one has a sentence in every language.

use crate::day::Day;
use crate::quantity::Quantity;
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

macro_rules! refusals {
    ($($(#[$doc:meta])* $noun:ident as $group:literal { $($(#[$vdoc:meta])* $variant:ident $({ $($field:ident : $type:ty),* $(,)? })?),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Serialize, VariantNames, IntoStaticStr)]
            #[serde(rename_all = "kebab-case")]
            #[strum(serialize_all = "kebab-case")]
            pub enum $noun {
                $($(#[$vdoc])* $variant $({ $(#[doc = "The fact."] $field: $type),* })?),*
            }

            impl From<$noun> for Refusal {
                fn from(refusal: $noun) -> Self {
                    Self::$noun(refusal)
                }
            }
        )*

        /// Every refusal of the programme.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
        #[serde(untagged)]
        pub enum Refusal {
            $($(#[$doc])* #[error("{}", self.key())] $noun($noun)),*
        }

        impl Refusal {
            /// The key of its sentence: `refusal-order-not-open`.
            #[must_use]
            pub fn key(&self) -> String {
                match self {
                    $(Self::$noun(refusal) => format!("refusal-{}-{}", $group, <&'static str>::from(refusal))),*
                }
            }

            /// Every key there is, for the test that each has its sentence.
            #[must_use]
            pub fn keys() -> Vec<String> {
                let groups: &[(&str, &[&str])] = &[$(($group, $noun::VARIANTS)),*];
                groups.iter().flat_map(|(g, names)| names.iter().map(move |n| format!("refusal-{g}-{n}"))).collect()
            }

            /// The facts by name, for the sentence.
            #[must_use]
            pub fn facts(&self) -> serde_json::Map<String, serde_json::Value> {
                crate::event::facts_of(self)
            }
        }
    };
}

refusals! {
    /// A text that cannot be taken.
    WordsRefusal as "words" {
        /// Nothing was written.
        Empty,
        /// Longer than allowed, characters.
        TooLong { max: usize, length: usize },
        /// It holds control characters.
        Control,
        /// Not an e-mail address.
        NoEmail,
        /// Not a day.
        NoDay,
        /// Not a time of day, or the hour that daylight saving skips.
        NoTime,
        /// Not a telephone number.
        NoPhone,
    }
    /// Why an account cannot be so.
    AccountRefusal as "account" {
        /// The name is too short or too long.
        LoginLength { max: usize },
        /// The name holds other characters than plain letters, digits and a few marks.
        LoginCharacters,
        /// Another account has this name.
        LoginTaken,
        /// Another account has this address.
        EmailTaken,
        /// The password is too short.
        PasswordShort { limit: usize, length: usize },
        /// The password is too long.
        PasswordLong { max: usize, length: usize },
        /// The password is known to everybody, or is the owner's name.
        PasswordCommon,
        /// The account holds the role already.
        RoleHeld { role: String },
        /// The account does not hold the role.
        RoleNotHeld { role: String },
        /// The role does not belong there.
        RoleElsewhere { role: String },
        /// Nobody would be left who can grant roles.
        LastAdmin,
        /// The account has other ways in than a card from its organisation.
        SignsInOtherwise,
    }
    /// Why an amount cannot be taken.
    MoneyRefusal as "money" {
        /// It is no amount.
        NoAmount,
        /// It is no whole number of grosze.
        NoGrosze,
        /// It is nothing, or less.
        NotAboveZero,
        /// It has parts of a grosz.
        Fractions,
        /// It is more than can be meant.
        TooMuch,
    }
    /// Why something cannot be booked.
    LedgerRefusal as "ledger" {
        /// There is nothing to book.
        NoAmount,
        /// The fund has less than that.
        FundShort,
        /// The fund is closed.
        FundClosed,
        /// The money of a fund is for its purpose alone.
        PurposeForbids,
        /// There is less cash than that.
        CashShort { found: String },
        /// The day is still to come.
        InFuture { on: Day },
        /// The day is before the cash was carried to the bank.
        BeforeDeposit { on: Day },
        /// Cash that was carried to the bank is not where this step begins.
        DepositIs { status: String },
        /// Cash that was carried to the bank is a line of a statement: that is taken back first.
        DepositIsLine,
        /// The day is before the books of the organisation begin.
        BeforeBooks { day: Day },
        /// The entry was taken back before.
        AlreadyReversed,
        /// The month is closed.
        MonthClosed { month: String },
        /// The month is not over.
        MonthNotOver { month: String },
        /// A month before it is open.
        EarlierMonthOpen { month: String },
    }
    /// Why a cost cannot be so.
    CostRefusal as "cost" {
        /// Aid is given by its own path.
        Aid,
        /// The work of volunteers costs nothing (udpp art. 42).
        VolunteersWork,
        /// The money of the fund is not for costs of this activity.
        PurposeForbids,
        /// It was paid before.
        Paid,
        /// It was taken back before.
        Withdrawn,
        /// The month of the day is closed; a cost is not moved to another month by itself.
        MonthClosed { month: String },
        /// It is paid before the day of the cost.
        PaidBefore { on: Day },
    }
    /// Why a donation cannot be so.
    DonationRefusal as "donation" {
        /// The fund takes no donations.
        FundTakesNone,
        /// It was booked before.
        AlreadyBooked,
        /// The day is still to come.
        InFuture { on: Day },
        /// Goods need a written acceptance.
        NotAccepted,
        /// Nothing came yet.
        NotReceived,
        /// It has a confirmation.
        AlreadyConfirmed,
        /// It went back, or it was no donation.
        Gone,
        /// Goods are never a fee or a grant.
        Goods,
        /// The account of the organisation is not verified yet.
        AccountUnverified,
        /// A purpose names a person or an order.
        NamesSomebody { found: String },
        /// Both donors are the same already.
        SameDonor,
        /// It came by transfer: what it was is said where payments are explained.
        NotByHand,
        /// The cash box holds less of the fund than goes back.
        CashShort { found: String },
        /// The goods came into the store, or were handed out.
        GoodsShelved,
        /// No confirmation of it is void.
        NothingVoid,
        /// The donor was told already that the confirmation is void.
        ToldBefore,
    }
    /// Why a bank statement or a line of it cannot be so.
    StatementRefusal as "statement" {
        /// No file was chosen, or it is empty.
        NoFile,
        /// The file has more megabytes than that.
        TooLarge { max: usize },
        /// The same file waits to be booked already.
        Waiting { statement: String },
        /// It is not read to its end yet.
        NotRead,
        /// Something is wrong at a line; zero is the file as a whole.
        Faulty { line: u64 },
        /// Something at a line is strange, and nobody said that it is right.
        Doubtful { line: u64 },
        /// It was booked or put away before.
        AlreadyBooked,
        /// Somebody said what it is already.
        AlreadyExplained,
        /// Nobody said what it is.
        NotExplained,
        /// The bank took it back.
        TakenBackByBank,
        /// No such code was given out.
        CodeUnknown,
        /// No document of this number waits for money.
        DocumentUnknown,
        /// What came over a document was explained or sent back: that is taken back first.
        RestIsExplained,
        /// What came over a document was paid for a service: it is no gift.
        RestIsNoDonation,
        /// A fee is known by the number of its document alone.
        FeeNeedsDocument,
        /// Of no fund so much aid was asked back.
        NothingOwed,
        /// What was noted as carried to the bank comes to another sum than the line.
        DepositsComeTo { found: String },
        /// Own cash is known by what was noted as carried to the bank.
        CashNeedsDeposit,
        /// No payment of this sum was noted by hand.
        NoSuchPayment,
        /// The layout cannot be understood.
        NoLayout { reason: String },
        /// The layout says no name, no header, no day or no amount.
        LayoutIncomplete,
    }
    /// Why a parameter of the law cannot change so.
    LawRefusal as "law" {
        /// No number, or none that is possible.
        Impossible,
        /// The past is not changed.
        InPast { on: Day },
        /// The day has a value already.
        SameDay { on: Day },
    }
    /// Why a message cannot be answered.
    MessageRefusal as "message" {
        /// Somebody did already.
        AlreadyAnswered,
    }
    /// Why a notice cannot be decided.
    NoticeRefusal as "notice" {
        /// It is already.
        AlreadyDecided,
    }
    /// Why an organisation cannot do this now.
    OrganisationRefusal as "organisation" {
        /// The step does not follow from where the membership stands.
        WrongStep { status: String },
        /// Parts of the application are missing.
        Incomplete { missing: String },
        /// The checklist has open points.
        ChecklistOpen { open: usize },
        /// The processing agreement is not signed (GDPR art. 28).
        NoProcessingAgreement,
        /// Nobody coordinates.
        NoCoordinator,
        /// It is not active.
        NotActive,
        /// There are open orders or visits.
        OpenOrders { count: i64 },
        /// No safeguarding standards on file (act of 13.05.2016, art. 22b).
        NoStandards,
        /// The standards are due for review (art. 22c).
        StandardsLapsed { since: Day },
        /// The bank account was not verified, and donations wait for it.
        NoVerifiedAccount,
        /// The reason is none of the list.
        NoReason,
        /// This part cannot be written now.
        PartClosed { part: String },
        /// So many applications of one account are in hand.
        TooManyDrafts { limit: i64 },
        /// The day lies in the future.
        InFuture { day: Day },
        /// It ends before it begins.
        EndsBeforeStart,
        /// The invitation was used, taken back, or is too old.
        InvitationOver,
        /// The invitation is for somebody else.
        InvitedOther,
    }
    /// Why a number of a register or a bank cannot be right.
    NumberRefusal as "number" {
        /// Too few or too many digits.
        Length { kind: String },
        /// Something else than digits.
        Digits { kind: String },
        /// The check digit does not fit: one digit is wrong.
        CheckDigit { kind: String },
    }
    /// Why a file is not kept.
    FileRefusal as "file" {
        /// It holds nothing.
        Empty,
        /// More than the largest file, megabytes.
        TooLarge { max: usize },
        /// Neither PDF nor JPEG nor PNG, whatever its name says.
        WrongType,
        /// No file was chosen.
        Missing,
    }
    /// Why a person cannot join or be changed.
    PersonRefusal as "person" {
        /// Nobody could reach this person.
        Unreachable,
        /// Too young to volunteer.
        TooYoung { from_age: i32 },
        /// The guardian has not agreed.
        NoGuardian,
        /// The step does not follow from where the participation stands.
        WrongStep { status: String },
    }
    /// Why a record and an account cannot be connected, or parted.
    ConnectionRefusal as "connection" {
        /// The sheet was used, or the record has an account.
        SheetUsed,
        /// The days of the sheet are over.
        SheetOver { until: Day },
        /// The account belongs to another record of this organisation.
        OtherRecord,
        /// They are apart already.
        NotConnected,
    }
    /// Why a certificate cannot be issued.
    CertificateRefusal as "certificate" {
        /// No hours are approved: there is nothing to certify.
        NoHours,
    }
    /// Why an agreement cannot start or go on.
    EngagementRefusal as "engagement" {
        /// The step does not follow from where the agreement stands.
        WrongStep { status: String },
        /// It ends before it starts.
        EndsBeforeStart,
        /// Longer than the line: it must be in writing (udpp art. 44 ust. 4).
        NotInWriting { days: i32 },
        /// Signed after the work was to begin.
        SignedLate { signed_on: Day, starts_on: Day },
        /// Up to the line: the organisation must insure against accidents (udpp art. 46 ust. 3).
        NotInsured { on: Day },
        /// The risk information is not acknowledged (udpp art. 45 ust. 1 pkt 1).
        RiskNotRead,
        /// Rights and duties are not acknowledged (udpp art. 47).
        RightsNotRead,
        /// The data notice is not acknowledged (GDPR art. 13).
        NoticeNotRead,
    }
    /// Why a person may not work with children.
    ScreeningRefusal as "screening" {
        /// There is no complete record (act of 13.05.2016, art. 21).
        NotComplete,
        /// The record must be renewed.
        Lapsed { since: Day },
        /// The record does not allow it.
        NotEligible,
        /// A part of the record is missing.
        PartMissing { part: String },
        /// A day lies in the future.
        InFuture { day: Day },
    }
    /// Why an offer cannot change so.
    OfferRefusal as "offer" {
        /// The step does not follow from where the offer stands.
        WrongStep { status: String },
        /// A named person has not agreed.
        NotAgreed { waiting: usize },
        /// The text ties money to the help.
        MoneyInText { found: String },
        /// Valid for too long.
        TooLong { months: i32 },
        /// It ends in the past.
        InPast { until: Day },
        /// Paid mode needs a cost calculation (udpp art. 9 ust. 1 pkt 1).
        PaidWithoutCalculation,
        /// Nobody with a complete screening record takes part.
        NobodyScreened,
        /// There is no free place left.
        NoFreeSlot,
        /// The time is in the past.
        SlotInPast,
        /// The time is taken and cannot be removed.
        SlotTaken,
        /// Slots of one offer overlap.
        SlotOverlaps,
        /// The time lies after the offer's last day.
        SlotAfterEnd { until: Day },
        /// More coming slots than an offer may have.
        TooManySlots { limit: usize },
        /// The text names a person the offer names, or their phone.
        PersonInText { found: String },
        /// The check of the text points at words that nobody has looked at.
        TextToCheck { count: usize },
        /// Nobody has agreed tomorrow.
        AgreedInFuture { on: Day },
        /// Somebody else of the organisation has to look first.
        NoSecondLook,
        /// The area cannot be read.
        NoArea,
        /// The reason is none of the list.
        NoReason,
        /// Everybody agreed, or was asked today.
        NobodyToAsk,
    }
    /// Why an order cannot change so.
    OrderRefusal as "order" {
        /// The step does not follow from where the order stands.
        WrongStep { status: String },
        /// There is neither phone nor e-mail nor another way to reach the person.
        Unreachable,
        /// Too many open free orders of this requester.
        TooManyOpen { limit: i64 },
        /// The category is missing.
        NoCategory,
        /// The description is missing.
        NoDescription,
        /// The place is missing.
        NoPlace,
        /// A company pays by default (udpp art. 42).
        CompanyPays,
        /// Volunteers never work in economic activity (udpp art. 42 ust. 1).
        EconomicActivity,
        /// Somebody has taken it already.
        AlreadyTaken,
        /// An own order is not confirmed by oneself.
        OwnOrder,
        /// Terms are not agreed.
        NotAgreed,
        /// The work is done only with a day in the past or today.
        DoneInFuture { on: Day },
        /// The answer is not open any more.
        TooLate,
        /// The requester did not agree to another organisation.
        NoConsent,
        /// Paid work needs a cost calculation (udpp art. 9 ust. 1 pkt 1).
        PaidWithoutCalculation,
        /// The offer says that the help is free.
        OfferIsFree,
        /// The year's free orders of companies are used up.
        CompanyLimit { limit: i64 },
        /// The reason is none of the list.
        NoReason,
    }
    /// Why terms cannot be accepted.
    TermsRefusal as "terms" {
        /// Another version is current.
        OtherVersion { current: u32 },
        /// An unpaid service has no fee (udpp art. 7).
        FeeInUnpaid,
        /// Nothing is proposed.
        NothingProposed,
        /// A consumer did not ask to begin within the days of withdrawal (consumer act, art. 15 ust. 3).
        EarlyStart { days: i64 },
        /// The day has passed.
        InPast { day: Day },
    }
    /// Why a visit cannot be planned or written.
    VisitRefusal as "visit" {
        /// The step does not follow from where the visit stands.
        WrongStep { status: String },
        /// Nobody was chosen.
        Nobody,
        /// The person is no more or not yet in the programme, or has a break.
        NotTakingPart { status: String },
        /// No agreement is valid on that day.
        NoAgreement { on: Day },
        /// The agreement does not cover this kind of work.
        NotCovered,
        /// The person is already taken at that time.
        Overlap { at: String },
        /// More than the daily limit, minutes.
        TooMuchInDay { limit: u32 },
        /// More than the weekly limit, minutes.
        TooMuchInWeek { limit: u32 },
        /// This work needs two people.
        NeedsPair,
        /// This work needs a qualification on file.
        NeedsQualification,
        /// Not before the visit began.
        NotYet { starts: String },
        /// The slip is not signed.
        NoSignature,
        /// The hours exceed the visit.
        TooManyMinutes { limit: u32 },
        /// It lies in the past.
        InPast,
        /// The person does not take part in this visit.
        NotTheirs,
        /// The reason is none of the list.
        NoReason,
    }
    /// Why hours cannot be approved.
    HoursRefusal as "hours" {
        /// Nobody approves own hours.
        OwnHours,
        /// The step does not follow from where the entry stands.
        WrongStep { status: String },
        /// More minutes than a day has, or none.
        WrongLength,
        /// The day lies in the future.
        InFuture,
        /// Only what counts is reversed, and only once.
        NotReversible,
    }
    /// Why an objection to a decision cannot be made or decided.
    ObjectionRefusal as "objection" {
        /// Its time is over.
        TooLate { until: Day },
        /// The decision has its objection.
        AlreadyMade,
        /// It is decided already.
        AlreadyDecided,
    }
    /// Why a token cannot be made or taken back.
    TokenRefusal as "token" {
        /// It has no role, or one that no program can have.
        NoScope,
        /// It was taken back already.
        AlreadyRevoked,
    }
    /// Why aid cannot be asked for, decided on or handed over so.
    AidRefusal as "aid" {
        /// The step does not follow from where it stands.
        WrongStep { status: String },
        /// The rules name no criterion.
        NoCriteria,
        /// More criteria than anybody keeps in mind.
        TooManyCriteria { max: usize },
        /// A criterion or a reason speaks of work, and aid is never pay.
        SpeaksOfWork { found: String },
        /// The rules name no form of aid.
        NoForm,
        /// The rules hold before they were adopted.
        ValidBeforeAdopted,
        /// There are no rules yet.
        NoRules,
        /// A day lies in the future.
        InFuture { day: Day },
        /// Nothing is handed over before it was decided on.
        BeforeDecision { day: Day },
        /// Nothing is handed out before the list was approved.
        BeforeApproval { day: Day },
        /// The household has no such number of people.
        NoHousehold { max: u32 },
        /// Aid is for participants.
        NoParticipant,
        /// The person has not joined yet.
        NotJoined,
        /// The person left the programme long ago.
        LeftLongAgo { days: i32 },
        /// No criterion of the rules is named.
        NoCriterion,
        /// Nothing is refused at once.
        RefusedAtOnce,
        /// Granted, and yet nothing, or from no fund.
        NothingGranted,
        /// The rules know no such form of aid.
        FormNotInRules,
        /// More than the rules give in a month.
        OverLimit { limit: String },
        /// A committee decides, and its minute is not named.
        NoMinute,
        /// With this decision the gifts come near an amount of the law, and the decider does not say that they know.
        NearThreshold,
        /// Somebody on a list would get more than the rules give in a month.
        ListedOverLimit { who: String, limit: String },
        /// Somebody on a list may not receive aid.
        ListedMayNot { who: String },
        /// More than one person gives at once.
        TooMuchAtOnce { limit: String },
        /// The rules let one person give more at once than the programme does.
        EmergencyTooHigh { limit: String },
        /// Nobody else has looked at what they gave at once before.
        LookWaits { until: Day },
        /// Aid of a board member is decided on by two others.
        BoardNeedsTwo,
        /// Nobody decides own aid.
        OwnAid,
        /// Others decide after an appeal.
        DecidedBefore,
        /// They signed it already, or it is their own doing.
        SignedBefore,
        /// Whoever coordinates somebody's work does not decide their aid.
        Coordinates,
        /// A second person has not looked at what was given at once.
        NotLookedOver { until: Day },
        /// The store has not that much free of this fund.
        StoreTooSmall { limit: String },
        /// Nothing is handed over.
        NothingHandedOver,
        /// More than was granted.
        MoreThanGranted { limit: String },
        /// A voucher without its serial number.
        NoSerials,
        /// No such voucher is in the store.
        NoSuchVoucher { number: String },
        /// A bill without its number.
        NoBill,
        /// A bill is paid to somebody else than the participant.
        PayeeIsRecipient,
        /// Something else was granted.
        OtherForm,
        /// There is nothing to appeal against.
        NothingToAppeal,
        /// The days for an appeal are over.
        AppealLate { until: Day },
        /// There was an appeal already.
        AppealedBefore,
        /// Nobody stands on the list.
        NobodyListed,
        /// There is a request that waits already.
        WaitsAlready,
    }
    /// Why it cannot be asked whether aid follows hours.
    SeparationRefusal as "separation" {
        /// Too few take part: it would tell of somebody.
        TooFew { limit: i64 },
    }
    /// Why goods in the store cannot change so.
    StockRefusal as "stock" {
        /// No whole number of pieces or packages.
        NoCount { from: Quantity, max: Quantity },
        /// No number of kilograms or litres, with three places after the comma at most.
        NoMeasure { from: Quantity, max: Quantity },
        /// There is not so much.
        NotThatMuch { count: Quantity },
        /// It is worth less than a grosz.
        WorthNothing,
        /// Its last day is over.
        Expired { since: Day },
        /// A day lies in the future.
        InFuture { day: Day },
        /// The correction changes nothing.
        NothingChanges,
        /// A correction is signed by two.
        SameSignature,
        /// It was signed or turned down already.
        AlreadySigned,
        /// A serial number is in the store already, or stands there twice.
        SerialTwice { number: String },
        /// Not every voucher has a serial number.
        NoSerials,
        /// There is no such gift in kind to take goods from.
        NoGift,
        /// More than is left of the gift.
        MoreThanGift { limit: String },
        /// The rest is promised to those on approved lists.
        Promised { count: Quantity },
        /// The money of the fund is bound to paid activity.
        WrongFund,
    }
    /// Why a company cannot do this now.
    CompanyRefusal as "company" {
        /// The step does not follow from where the company stands.
        WrongStep { status: String },
        /// A company of this NIP is known here.
        NipKnown,
        /// The account speaks for a company already.
        OneAlready,
        /// The checklist has open points.
        ChecklistOpen { open: usize },
        /// It is not active.
        NotActive,
        /// The reason is none of the list.
        NoReason,
        /// The law and the programme's rules were not declared to be kept (Regulation (EU) 2022/2065, art. 30).
        NotDeclared,
    }
    /// Why a company's listing cannot change so.
    ListingRefusal as "listing" {
        /// The step does not follow from where the listing stands.
        WrongStep { status: String },
        /// The text looks for workers.
        JobAdvert { found: String },
        /// Valid for too long.
        TooLong { months: i32 },
        /// It ends in the past.
        InPast { until: Day },
        /// The reason is none of the list.
        NoReason,
        /// The company has so many listings that are not over.
        TooMany { limit: i64 },
    }
    /// Why a service cannot be paid so.
    PaidActivityRefusal as "paid-activity" {
        /// The step does not follow from where the calculation stands.
        WrongStep { status: String },
        /// No scope of paid activity is declared (udpp art. 10 ust. 3).
        NoScope,
        /// The public task lies outside the declared scope of paid activity.
        OutsideScope,
        /// The organisation runs this kind as economic activity (udpp art. 9 ust. 3).
        EconomicHere,
        /// The kind has a calculation, so it cannot be economic activity at once (udpp art. 9 ust. 3).
        PaidHere,
        /// It ends before it begins.
        EndsBeforeStart,
        /// It holds for longer than allowed.
        TooLong { months: i32 },
        /// Its last day is over.
        PeriodOver { until: Day },
        /// A calculation that begins on the same day or later was approved before.
        LaterApproved { from: Day },
        /// The author does not approve alone.
        OwnCalculation,
        /// A share of common costs needs its key in writing.
        NoKey,
        /// More pay than the limit (udpp art. 9 ust. 1 pkt 2).
        PayTooHigh { limit: String },
        /// Nothing costs anything, or the units are so many that one costs nothing.
        NoCost,
        /// Not a quantity.
        NoQuantity,
        /// No calculation of this kind is in force today.
        NotInForce,
        /// Nothing is asked.
        NoFee,
        /// More is asked than the work costs (udpp art. 9 ust. 1 pkt 1).
        FeeAboveCost { limit: String },
        /// The fees of the year passed the costs, and nobody gave a reason this month.
        FeesAboveCosts { year: String },
        /// Fees did not pass costs.
        NothingToExplain,
        /// The work is not done yet, or it is free.
        NotPerformed,
        /// The fee was paid or taken back before.
        FeeIs { status: String },
        /// Nothing came, or more than is open.
        MoreThanOpen { open: String },
        /// Another document has this number, or this order has one.
        NumberTaken,
        /// The day lies in the future.
        InFuture { on: Day },
    }
    /// Why a complaint cannot change so.
    ComplaintRefusal as "complaint" {
        /// It has been answered.
        AlreadyAnswered,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_has_a_key_and_facts() {
        let refusal = Refusal::from(OfferRefusal::TooLong { months: 6 });
        assert_eq!(refusal.key(), "refusal-offer-too-long");
        assert_eq!(refusal.facts()["months"], 6);
        assert!(Refusal::from(VisitRefusal::Nobody).facts().is_empty());
        assert!(Refusal::keys().contains(&"refusal-order-too-many-open".to_owned()));
    }
}
