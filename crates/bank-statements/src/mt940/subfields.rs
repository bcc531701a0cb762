//! Subfields of a structured `:86:`: a separator, a tag of two digits, and a text.

use std::ops::Range;

/// The tags that are known, first those that say something.
const TAGS: [u8; 24] =
    [0, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 32, 33, 30, 31, 38, 10, 34, 60, 61, 62, 63, 64, 65];

/// How many of them say something.
pub(super) const KEPT: usize = 16;

/// Where among them stand: the type of movement (00),
pub(super) const KIND: usize = 0;
/// the title (20 to 26),
pub(super) const TITLE: Range<usize> = 1..8;
/// name and address of the other side (32 and 33, or 27 to 29),
pub(super) const NAME: [Range<usize>; 2] = [11..13, 8..11];
/// its sort code (30), and its account (38, 31).
pub(super) const SORT_CODE: usize = 13;
pub(super) const ACCOUNT: [usize; 2] = [15, 14];

/// The place of each tag among those that are known, by its number.
#[allow(clippy::indexing_slicing, reason = "the compiler counts this itself and would stop")]
const PLACES: [Option<u8>; 66] = {
    let mut places = [None; 66];
    let mut place = 0;
    while place < TAGS.len() {
        places[TAGS[place] as usize] = Some(place as u8);
        place += 1;
    }
    places
};

/// Subfields by the places of their tags. A tag opens one only once: a later `+20` is part of somebody's text.
pub(super) fn subfields<'a>(text: &'a str, separator: char, found: &mut [&'a str; KEPT]) {
    let mut seen = 0_u32;
    let (mut open, mut from) = (KEPT, 0);
    each_tag(text.as_bytes(), separator, |at, behind, tag| {
        if seen & (1 << tag) > 0 {
            return;
        }
        seen |= 1 << tag;
        if let Some(to) = found.get_mut(open) {
            *to = text.get(from..at).unwrap_or_default();
        }
        (open, from) = (usize::from(tag), behind);
    });
    if let Some(to) = found.get_mut(open) {
        *to = text.get(from..).unwrap_or_default();
    }
}

/// Where a known tag begins with its separator, where it ends, and which it is.
fn each_tag(text: &[u8], separator: char, mut found: impl FnMut(usize, usize, u8)) {
    let mut utf8 = [0; 4];
    let sign = separator.encode_utf8(&mut utf8).as_bytes();
    each_place(text, sign.first().copied().unwrap_or_default(), |at| {
        let behind = at + sign.len();
        let Some(tag) = text.get(behind..).and_then(tag) else { return };
        if sign.len() == 1 || text.get(at..behind) == Some(sign) {
            found(at, behind + 2, tag);
        }
    });
}

/// The place among the known tags of the one that a text begins with.
fn tag(text: &[u8]) -> Option<u8> {
    let [tens, ones] = text.first_chunk()?.map(|digit| usize::from(digit.wrapping_sub(b'0')));
    PLACES.get(10 * tens + ones).copied().flatten().filter(|_| ones < 10)
}

/// Where a byte stands in a text. Separators stand close together: many bytes are looked at for all of them at once.
fn each_place(text: &[u8], byte: u8, mut found: impl FnMut(usize)) {
    for (number, stretch) in text.chunks(64).enumerate() {
        let mut left = places(stretch, byte);
        while left > 0 {
            found(64 * number + left.trailing_zeros() as usize);
            left &= left - 1;
        }
    }
}

/// Where a byte stands in a stretch of 64 at most, as the bits of a number.
fn places(stretch: &[u8], byte: u8) -> u64 {
    let mut padded = [!byte; 64];
    let whole = stretch.first_chunk().unwrap_or_else(|| {
        padded.iter_mut().zip(stretch).for_each(|(to, from)| *to = *from);
        &padded
    });
    let (eights, _) = whole.as_chunks::<8>();
    eights.iter().rev().fold(0, |places, eight| places << 8 | equal(*eight, byte))
}

/// Which of eight bytes are this one, as the bits of a number.
fn equal(eight: [u8; 8], byte: u8) -> u64 {
    const LOW: u64 = u64::from_le_bytes([0x7f; 8]);
    // A byte is zero where it is the one. Adding carries into its highest bit from every bit that is not.
    let differ = u64::from_le_bytes(eight) ^ u64::from_le_bytes([byte; 8]);
    let same = !(((differ & LOW) + LOW) | differ | LOW);
    // The highest bits of all bytes go side by side.
    (same >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}
