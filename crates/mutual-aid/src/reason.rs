//! Why: the lists of reasons people choose from. The journal keeps the code, never what somebody wrote.

use strum::{EnumString, IntoStaticStr, VariantNames};

macro_rules! reasons {
    ($($(#[$doc:meta])* $list:ident { $($(#[$vdoc:meta])* $reason:ident),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
            #[strum(serialize_all = "kebab-case")]
            pub enum $list {
                $($(#[$vdoc])* $reason),*
            }

            impl $list {
                /// Every code of the list, in the order in which pages show it.
                #[must_use]
                pub fn codes() -> &'static [&'static str] {
                    <Self as strum::VariantNames>::VARIANTS
                }
            }
        )*

        /// Every code of every list, for the test that each has its sentence.
        #[must_use]
        pub fn codes() -> Vec<&'static str> {
            let lists = [$($list::codes()),*, <crate::person::EndReason as strum::VariantNames>::VARIANTS];
            lists.concat()
        }
    };
}

reasons! {
    /// Why an organisation cannot take an order on.
    Decline {
        /// Everybody is booked.
        Full,
        /// Too far away.
        OutOfArea,
        /// Not among the services.
        NotOffered,
        /// A qualified person must do it.
        NeedsProfessional,
        /// The place or the work is not safe.
        Unsafe,
        /// Nobody answered calls and letters.
        Unreachable,
        /// The same request came twice.
        Duplicate,
        /// Nobody was there several times.
        RepeatedAbsence,
        /// Something else.
        Other,
    }
    /// Why an order or a visit is called off.
    CallOff {
        /// No longer needed.
        NotNeeded,
        /// Somebody else helped.
        FoundHelp,
        /// The time does not suit.
        TimeDoesNotSuit,
        /// Somebody is ill.
        Illness,
        /// A mistake.
        Mistake,
        /// Nobody can come.
        NobodyAvailable,
        /// Nobody answered calls and letters.
        Unreachable,
        /// Weather.
        Weather,
        /// The place or the work is not safe.
        Unsafe,
        /// Something else.
        Other,
    }
    /// Why a visit is broken off.
    Abort {
        /// The place or the work is not safe.
        Unsafe,
        /// More was asked for than agreed.
        Scope,
        /// Weather.
        Weather,
        /// Somebody is ill.
        Illness,
        /// Something else.
        Other,
    }
    /// Why an organisation is suspended.
    Suspend {
        /// Nobody answers.
        NoContact,
        /// Complaints are open.
        Complaints,
        /// Somebody was or could be hurt.
        Safety,
        /// Register, insurance or standards have lapsed.
        LapsedDocuments,
        /// It asked for it.
        OwnRequest,
        /// Something else.
        Other,
    }
    /// Why an application is turned down.
    Reject {
        /// No organisation in the sense of udpp art. 3.
        NotEligible,
        /// The register says something else.
        DataWrong,
        /// The statute names no such task.
        OutsideStatute,
        /// Nobody answers.
        NoContact,
        /// Something else.
        Other,
    }
    /// Why an offer is taken back.
    Withdraw {
        /// Nobody can come.
        NobodyAvailable,
        /// Out of season.
        OutOfSeason,
        /// A mistake.
        Mistake,
        /// Something else.
        Other,
    }
    /// Why a moderator sends a company's listing back.
    SendBack {
        /// It looks for workers.
        JobAdvert,
        /// The price is missing, or is not the whole price.
        NoPrice,
        /// One cannot tell what is offered, where, or by whom.
        Unclear,
        /// It says what is not so.
        Misleading,
        /// Data of people.
        PersonalData,
        /// Against the law.
        Unlawful,
        /// Something else.
        Other,
    }
    /// Why a moderator takes an offer down.
    Block {
        /// Help for money.
        MoneyForHelp,
        /// Data of people.
        PersonalData,
        /// It says what is not so.
        Misleading,
        /// Against the law.
        Unlawful,
        /// Something else.
        Other,
    }
    /// Why granted aid is called off.
    AidCancel {
        /// No longer needed.
        NotNeeded,
        /// Somebody else helped.
        FoundHelp,
        /// What was granted is not to be had.
        Unavailable,
        /// A mistake.
        Mistake,
        /// Something else.
        Other,
    }
    /// Why the number of goods in the store is corrected.
    StockCorrection {
        /// Its last day is over.
        PastDate,
        /// Broken or spoilt.
        Damaged,
        /// Stolen.
        Stolen,
        /// Not to be found.
        Lost,
        /// Brought back by whoever got it.
        BroughtBack,
        /// Counted otherwise.
        Miscounted,
        /// Something else.
        Other,
    }
}

/// Who was not there; nobody is blamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Absent {
    /// Who was to come.
    Participant,
    /// Who waited for help at home.
    Recipient,
    /// Who was to come to the workshop.
    Guest,
}

/// The code of a reason, when the list has it.
pub(crate) fn code<List>(text: &str) -> Option<String>
where
    List: std::str::FromStr + Into<&'static str>,
{
    text.parse::<List>().ok().map(|reason| reason.into().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journal_takes_codes_only() {
        assert_eq!(code::<Decline>("out-of-area").as_deref(), Some("out-of-area"));
        assert_eq!(code::<Decline>("pani Kowalska jest chora"), None);
        assert!(codes().contains(&"found-job") && codes().contains(&"money-for-help"));
    }
}
