//! The keys for signing and encrypting: kept in one small text, replaced one by one.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use thiserror::Error;

use crate::kit::id::Ids;

const SIGNING: &str = "signing";
const ENCRYPTION: &str = "encryption";

/// Keys of 32 bytes, the newest first: it makes, all of them check and open.
#[derive(Clone, PartialEq, Eq)]
pub struct Keys {
    signing: (Key, Vec<Key>),
    encryption: (Key, Vec<Key>),
}

type Key = [u8; 32];

/// Why a text does not hold keys; it repeats nothing of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotKeys {
    /// An entry of another form.
    #[error("entry {0} is not `signing:…` or `encryption:…` with 32 bytes in base64url")]
    Entry(usize),
    /// There is no key for a use.
    #[error("there is no {0} key")]
    Missing(&'static str),
}

impl Keys {
    /// One key for each use.
    #[must_use]
    pub fn new(signing: Key, encryption: Key) -> Self {
        Self { signing: (signing, Vec::new()), encryption: (encryption, Vec::new()) }
    }

    /// Keys nobody knows yet.
    #[must_use]
    pub fn make(ids: &Ids) -> Self {
        let (mut signing, mut encryption) = ([0; 32], [0; 32]);
        ids.fill(&mut signing);
        ids.fill(&mut encryption);
        Self::new(signing, encryption)
    }

    /// The key that makes signatures.
    pub(super) fn newest_signing(&self) -> &[u8] {
        &self.signing.0
    }

    /// All keys a signature may have been made with, the newest first.
    pub fn signing(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.signing.0).chain(&self.signing.1)
    }

    /// All keys a text may have been encrypted with, the newest first.
    pub fn encryption(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.encryption.0).chain(&self.encryption.1)
    }

    /// The text `Keys` are read from, one entry a line; it is secret.
    #[must_use]
    pub fn to_text(&self) -> String {
        let line = |(name, key): (&str, &Key)| format!("{name}:{}\n", URL_SAFE_NO_PAD.encode(key));
        let signing = self.signing().map(|key| (SIGNING, key));
        signing.chain(self.encryption().map(|key| (ENCRYPTION, key))).map(line).collect()
    }
}

impl FromStr for Keys {
    type Err = NotKeys;

    /// Entries stand on lines or between commas, the newest of each use first; lines with `#` are remarks.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (mut signing, mut encryption) = (Vec::new(), Vec::new());
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        let entries = lines.flat_map(|line| line.split(',')).map(str::trim).filter(|entry| !entry.is_empty());
        for (at, entry) in entries.enumerate() {
            let (name, key) = entry.split_once(':').ok_or(NotKeys::Entry(at + 1))?;
            let bytes = URL_SAFE_NO_PAD.decode(key.trim()).ok().and_then(|bytes| bytes.try_into().ok());
            let key: Key = bytes.ok_or(NotKeys::Entry(at + 1))?;
            match name.trim() {
                SIGNING => signing.push(key),
                ENCRYPTION => encryption.push(key),
                _ => return Err(NotKeys::Entry(at + 1)),
            }
        }
        Ok(Self { signing: newest(signing, SIGNING)?, encryption: newest(encryption, ENCRYPTION)? })
    }
}

fn newest(keys: Vec<Key>, name: &'static str) -> Result<(Key, Vec<Key>), NotKeys> {
    let mut keys = keys.into_iter();
    let first = keys.next().ok_or(NotKeys::Missing(name))?;
    Ok((first, keys.collect()))
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({} and {} keys)", self.signing().count(), self.encryption().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_were_written() {
        let keys = Keys::make(&Ids::system());
        assert_eq!(keys.to_text().parse(), Ok(keys.clone()));
        assert_eq!(keys.to_text().replace('\n', ",").parse(), Ok(keys));
    }

    #[test]
    fn the_newest_key_stands_first_and_the_older_ones_are_kept() {
        let (old, new) = (Keys::new([1; 32], [2; 32]), Keys::new([3; 32], [4; 32]));
        let both: Keys =
            format!("# since today\n{}# before\n{}", new.to_text(), old.to_text()).parse().unwrap();
        assert_eq!(both.newest_signing(), [3; 32]);
        assert_eq!(both.signing().collect::<Vec<_>>(), [&[3; 32], &[1; 32]]);
        assert_eq!(both.encryption().collect::<Vec<_>>(), [&[4; 32], &[2; 32]]);
    }

    #[test]
    fn a_text_without_keys_is_refused_and_not_repeated() {
        assert_eq!("".parse::<Keys>(), Err(NotKeys::Missing(SIGNING)));
        let short = format!("signing:{}\nencryption:tajne", URL_SAFE_NO_PAD.encode([1; 32]));
        let refused = short.parse::<Keys>().unwrap_err();
        assert_eq!(refused, NotKeys::Entry(2));
        assert!(!refused.to_string().contains("tajne"));
        assert_eq!("tajne".parse::<Keys>(), Err(NotKeys::Entry(1)));
    }
}
