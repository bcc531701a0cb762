//! Ids and secrets, given like the time: from the machine, or from a seed for a world that can be made again.

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sha2::{Digest, Sha256};
use uuid::Builder;

use super::clock::Clock;

/// The highest value of the twelve bits that count ids within a millisecond.
const COUNTER_MAX: u16 = 0x0fff;

/// The source of ids, tokens and codes; clones share it.
#[derive(Clone)]
pub struct Ids(Arc<Source>);

struct Source {
    clock: Clock,
    chance: Chance,
    last: Mutex<Stamp>,
}

enum Chance {
    System,
    Seeded(Box<Mutex<StdRng>>),
}

#[derive(Clone, Copy, Default)]
struct Stamp {
    millis: u64,
    counter: u16,
}

impl Ids {
    /// Ids from the machine's clock and randomness.
    pub fn system() -> Ids {
        Ids::from(Clock::system(), Chance::System)
    }

    /// Ids that come out the same for the same seed and clock; never for secrets of real people.
    pub fn seeded(seed: u64, clock: Clock) -> Ids {
        Ids::from(clock, Chance::Seeded(Box::new(Mutex::new(StdRng::seed_from_u64(seed)))))
    }

    fn from(clock: Clock, chance: Chance) -> Ids {
        Ids(Arc::new(Source { clock, chance, last: Mutex::default() }))
    }

    /// A new id: UUID version 7 (RFC 9562, 6.2 method 1), each greater than the one before it.
    pub fn id(&self) -> String {
        let stamp = self.stamp();
        let mut noise = [0; 10];
        self.fill(&mut noise);
        // The counter takes the twelve bits after the version; the rest stays random.
        let [first, second, ..] = &mut noise;
        [*first, *second] = stamp.counter.to_be_bytes();
        Builder::from_unix_timestamp_millis(stamp.millis, &noise).into_uuid().to_string()
    }

    /// A secret of 32 random bytes in base64url, 43 characters.
    pub fn token(&self) -> String {
        let mut bytes = [0; 32];
        self.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// A code of so many decimal digits, each equally likely.
    pub fn digits(&self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.below_ten())).collect()
    }

    /// Fills the bytes with randomness.
    pub fn fill(&self, bytes: &mut [u8]) {
        match &self.0.chance {
            Chance::System => rand::rng().fill_bytes(bytes),
            Chance::Seeded(chance) => {
                chance.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
            }
        }
    }

    fn below_ten(&self) -> u8 {
        loop {
            let mut byte = [0];
            self.fill(&mut byte);
            let [value] = byte;
            // 250 is the last multiple of ten in a byte; more would favour the low digits.
            if value < 250 {
                return value % 10;
            }
        }
    }

    fn stamp(&self) -> Stamp {
        let now = self.0.clock.millis();
        let mut last = self.0.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = if now > last.millis {
            Stamp { millis: now, counter: 0 }
        } else if last.counter < COUNTER_MAX {
            Stamp { millis: last.millis, counter: last.counter + 1 }
        } else {
            Stamp { millis: last.millis + 1, counter: 0 }
        };
        *last
    }
}

/// The form in which a secret is stored: SHA-256 in hex, of which the secret cannot be made again.
pub fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn still() -> Clock {
        Clock::still("2026-11-22T08:00:00Z".parse().unwrap())
    }

    #[test]
    fn ids_are_of_version_seven_and_carry_the_clock() {
        let id: uuid::Uuid = Ids::seeded(1, still()).id().parse().unwrap();
        assert_eq!(id.get_version_num(), 7);
        assert_eq!(id.get_variant(), uuid::Variant::RFC4122);
        assert_eq!(id.get_timestamp().unwrap().to_unix().0, 1_795_334_400);
    }

    #[test]
    fn each_id_is_greater_than_the_one_before_also_while_the_clock_stands() {
        let ids = Ids::seeded(1, still());
        let made: Vec<String> = (0..10_000).map(|_| ids.id()).collect();
        assert!(made.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn threads_never_get_the_same_id() {
        let ids = Ids::system();
        let make = || {
            let ids = ids.clone();
            std::thread::spawn(move || (0..500).map(|_| ids.id()).collect::<Vec<_>>())
        };
        let threads: Vec<_> = (0..4).map(|_| make()).collect();
        let all: BTreeSet<String> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(all.len(), 2000);
    }

    #[test]
    fn the_same_seed_gives_the_same_world() {
        let world = |seed| {
            let ids = Ids::seeded(seed, still());
            (ids.id(), ids.token(), ids.digits(6))
        };
        assert_eq!(world(7), world(7));
        assert_ne!(world(7), world(8));
    }

    #[test]
    fn tokens_and_codes_have_their_length_and_differ() {
        let ids = Ids::system();
        assert_eq!(ids.token().len(), 43);
        assert_ne!(ids.token(), ids.token());
        let code = ids.digits(2000);
        assert!(('0'..='9').all(|digit| code.contains(digit)) && code.len() == 2000);
    }

    #[test]
    fn a_hash_is_the_published_one() {
        // FIPS 180-4, the example of "abc".
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
