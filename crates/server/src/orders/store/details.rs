//! What a requester said: the words of an order's row.

use super::{Case, named};
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Value, params, sql};
use crate::kit::locale::Language;
use mutual_aid::category::Category;
use mutual_aid::order::{Order, RequesterKind};
use mutual_aid::{CompanyId, Day, Moment, OfferId, OrganisationId, SlotId};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// How somebody wants to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ContactWay {
    /// By telephone.
    Phone,
    /// By e-mail.
    Email,
    /// By letter.
    Post,
    /// At the organisation's office.
    InPerson,
    /// Through somebody who helps; phone and e-mail are that person's.
    Through,
}

/// What a requester said, as far as they have come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The offer it came from.
    pub offer: Option<OfferId>,
    /// The offer to whose workshop they come, because they chose so or took its time on the telephone.
    pub workshop: Option<OfferId>,
    /// The time wanted, until the seat is taken.
    pub slot: Option<SlotId>,
    /// What kind of service.
    pub category: Option<Category>,
    /// What is needed, in the requester's own words.
    pub description: Option<String>,
    /// The place, by its number in the gazetteer.
    pub place: Option<i64>,
    /// Street and house, as people write them.
    pub address: Option<String>,
    /// When, as a code of `when-…` or in own words.
    pub preferred: Option<String>,
    /// A day wished for.
    pub preferred_day: Option<Day>,
    /// What else matters about the time.
    pub preferred_note: Option<String>,
    /// Who asks.
    pub first_name: Option<String>,
    /// The phone, E.164.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// When somebody proved to read mails there.
    pub email_confirmed: Option<Moment>,
    /// How to reach them.
    pub contact_way: Option<ContactWay>,
    /// Who asks for them, where somebody does.
    pub helper_name: Option<String>,
    /// The institution, organisation or company that asks.
    pub institution_name: Option<String>,
    /// The tax number of the company that asks, or of the institution that works for profit, ten digits.
    pub nip: Option<String>,
    /// The company that was signed in.
    pub company: Option<CompanyId>,
    /// Who is served, when it is somebody else.
    pub recipient_name: Option<String>,
    /// What kind of requester.
    pub kind: RequesterKind,
    /// The institution works for profit.
    pub for_profit: bool,
    /// „I cannot afford this service.”
    pub hardship: Option<bool>,
    /// What the requester wrote about the finished work.
    pub remarks: Option<String>,
    /// The language to write in.
    pub language: Language,
    /// Which way the order came.
    pub channel: String,
    /// Why it was declined, a code.
    pub decline_reason: Option<String>,
}

impl Details {
    /// Nothing said yet.
    #[must_use]
    pub fn empty(language: Language, channel: &str) -> Self {
        Self {
            offer: None,
            workshop: None,
            slot: None,
            category: None,
            description: None,
            place: None,
            address: None,
            preferred: None,
            preferred_day: None,
            preferred_note: None,
            first_name: None,
            phone: None,
            email: None,
            email_confirmed: None,
            contact_way: None,
            helper_name: None,
            institution_name: None,
            nip: None,
            company: None,
            recipient_name: None,
            kind: RequesterKind::Household,
            for_profit: false,
            hardship: None,
            remarks: None,
            language,
            channel: channel.to_owned(),
            decline_reason: None,
        }
    }

    /// Whether one can tell what is needed, and where; „something else” is no category, and an answer.
    #[must_use]
    pub fn is_described(&self) -> bool {
        self.description.is_some() && self.place.is_some()
    }

    /// Whether who asks works for profit, and so pays by default.
    #[must_use]
    pub fn is_of_trader(&self) -> bool {
        self.kind.trades(self.for_profit)
    }

    /// Whether mails may be sent there: somebody proved to read them.
    #[must_use]
    pub fn may_mail(&self) -> bool {
        self.email.is_some() && self.email_confirmed.is_some()
    }

    pub(super) fn read(row: &Row) -> Result<Self, Broken> {
        Ok(Self {
            offer: row.get::<Option<String>>("offer_id")?.map(OfferId),
            workshop: row.get::<Option<String>>("workshop_offer_id")?.map(OfferId),
            slot: row.get::<Option<String>>("slot_id")?.map(SlotId),
            category: row.get::<Option<String>>("category")?.and_then(|key| key.parse().ok()),
            description: row.get("description")?,
            place: row.get("place_id")?,
            address: row.get("address")?,
            preferred: row.get("preferred")?,
            preferred_day: row.get::<Option<String>>("preferred_day")?.and_then(|day| Day::parse(&day)),
            preferred_note: row.get("preferred_note")?,
            first_name: row.get("first_name")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            email_confirmed: row
                .get::<Option<String>>("email_confirmed_at")?
                .and_then(|text| Moment::parse(&text)),
            contact_way: row.get::<Option<String>>("contact_way")?.and_then(|way| way.parse().ok()),
            helper_name: row.get("helper_name")?,
            institution_name: row.get("institution_name")?,
            nip: row.get("nip")?,
            company: row.get::<Option<String>>("company_id")?.map(CompanyId),
            recipient_name: row.get("recipient_name")?,
            kind: named(row, "requester_kind")?,
            for_profit: row.get("for_profit")?,
            hardship: row.get("hardship")?,
            remarks: row.get("remarks")?,
            language: named(row, "language")?,
            channel: row.get("channel")?,
            decline_reason: row.get("decline_reason")?,
        })
    }
}

/// Stores everything of an order in one statement: a second one on the same row in a change would make PostgreSQL
/// lock the offer and the organisation for its foreign keys, and two changes could wait for each other.
pub(super) fn save(change: &mut Change<'_>, case: &Case) -> Result<bool, Failure> {
    let saved = change.tx.run(
        sql("update orders
            set version = version + 1, status = $3, status_since = $4, organisation_id = $5, mode = $6,
                placed_at = $7, offer_id = $8, slot_id = $9, category = $10, description = $11, place_id = $12,
                address = $13, preferred = $14, preferred_day = $15, preferred_note = $16, remarks = $17,
                decline_reason = $18, first_name = $19, phone = $20, email = $21, email_confirmed_at = $22,
                contact_way = $23, helper_name = $24, institution_name = $25, recipient_name = $26,
                requester_kind = $27, hardship = $28, language = $29, needs_pair = $30, nip = $31, company_id = $32,
                free_because = $33, free_on = $34, workshop_offer_id = $35, for_profit = $36
            where id = $1 and version = $2"),
        &values(case, &case.order, &case.details),
    )?;
    Ok(saved == 1)
}

/// The values of the statement, in its order; the hardship flag goes when the order is over.
fn values(case: &Case, order: &Order, it: &Details) -> [Value; 36] {
    params![
        order.id.as_str(),
        case.version,
        <&str>::from(order.status),
        order.since.to_string(),
        order.organisation.as_ref().map(OrganisationId::as_str),
        <&str>::from(order.mode),
        case.placed.map(|moment| moment.to_string()),
        it.offer.as_ref().map(OfferId::as_str),
        it.slot.as_ref().map(SlotId::as_str),
        it.category.map(Category::key),
        it.description,
        it.place,
        it.address,
        it.preferred,
        it.preferred_day.map(|day| day.to_string()),
        it.preferred_note,
        it.remarks,
        it.decline_reason,
        it.first_name,
        it.phone,
        it.email,
        it.email_confirmed.map(|moment| moment.to_string()),
        it.contact_way.map(<&str>::from),
        it.helper_name,
        it.institution_name,
        it.recipient_name,
        <&str>::from(it.kind),
        it.hardship.filter(|_| !order.status.is_over()),
        it.language.code(),
        case.pair,
        it.nip,
        it.company.as_ref().map(CompanyId::as_str),
        case.exception.as_ref().map(|exception| exception.because.as_str()),
        case.exception.as_ref().map(|exception| exception.on.to_string()),
        it.workshop.as_ref().map(OfferId::as_str),
        it.for_profit,
    ]
}
