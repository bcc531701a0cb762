//! Files that an organisation keeps: what they may be, and who may open them.

use crate::id::OrganisationId;
use crate::policy::Act;
use crate::refusal::FileRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The largest file that is kept, bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// What a file is kept for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// The statute or another act that names the public tasks (udpp art. 10 ust. 3).
    Statute,
    /// The signed processing agreement (GDPR art. 28).
    ProcessingAgreement,
    /// Safeguarding standards (act of 13.05.2016, art. 22b); published.
    Standards,
    /// Their short version for children (art. 22c ust. 1); published.
    ChildStandards,
    /// A signed agreement with a volunteer (udpp art. 44).
    Agreement,
    /// A signed slip of a visit.
    Slip,
    /// An invoice or a bill for paid work, issued elsewhere.
    FeeDocument,
    /// A paper of a screening record (act of 13.05.2016, art. 21 ust. 9).
    Screening,
}

impl Kind {
    /// Every kind.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// The name it is stored by: `statute`.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The act that somebody must be allowed to do to open such a file in this organisation.
    #[must_use]
    pub fn opened_by(self, house: &OrganisationId) -> Act<'_> {
        match self {
            Self::Statute | Self::ProcessingAgreement => Act::SeeApplication(house),
            Self::Standards | Self::ChildStandards => Act::KeepStandards(house),
            Self::Agreement => Act::KeepAgreements(house),
            Self::Slip => Act::SeeOrder(Some(house)),
            Self::FeeDocument => Act::CollectFees(house),
            Self::Screening => Act::KeepScreening(house),
        }
    }
}

/// What the bytes of a file are, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
pub enum MediaType {
    /// ISO 32000.
    #[strum(serialize = "application/pdf")]
    Pdf,
    /// ISO/IEC 10918.
    #[strum(serialize = "image/jpeg")]
    Jpeg,
    /// ISO/IEC 15948.
    #[strum(serialize = "image/png")]
    Png,
}

impl MediaType {
    /// Reads the kind from the first bytes.
    ///
    /// # Errors
    /// Empty, larger than `LARGEST`, or none of the kinds that are kept.
    pub fn of(bytes: &[u8]) -> Result<Self, FileRefusal> {
        match bytes {
            [] => Err(FileRefusal::Empty),
            _ if bytes.len() > LARGEST => Err(FileRefusal::TooLarge { max: LARGEST / (1024 * 1024) }),
            [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Self::Pdf),
            [0xff, 0xd8, 0xff, ..] => Ok(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(Self::Png),
            _ => Err(FileRefusal::WrongType),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_decide_what_a_file_is() {
        assert_eq!(MediaType::of(b"%PDF-1.7\n"), Ok(MediaType::Pdf));
        assert_eq!(MediaType::of(&[0xff, 0xd8, 0xff, 0xe0]), Ok(MediaType::Jpeg));
        assert_eq!(MediaType::of(b"\x89PNG\r\n\x1a\nIHDR"), Ok(MediaType::Png));
        for wrong in [&b"<html>"[..], b"MZ", b"PK\x03\x04", b"%PD", b" %PDF-1.7", b"\x89PNG\n"] {
            assert_eq!(MediaType::of(wrong), Err(FileRefusal::WrongType));
        }
        assert_eq!(MediaType::of(&[]), Err(FileRefusal::Empty));
    }

    #[test]
    fn ten_megabytes_are_kept_and_one_byte_more_is_not() {
        let mut bytes = b"%PDF-".to_vec();
        bytes.resize(LARGEST, b' ');
        assert_eq!(MediaType::of(&bytes), Ok(MediaType::Pdf));
        bytes.push(b' ');
        assert_eq!(MediaType::of(&bytes), Err(FileRefusal::TooLarge { max: 10 }));
    }

    #[test]
    fn screening_papers_are_for_the_officer() {
        let house = OrganisationId::from("a");
        assert_eq!(Kind::Screening.opened_by(&house), Act::KeepScreening(&house));
        assert_eq!(Kind::all().len(), 8);
    }
}
