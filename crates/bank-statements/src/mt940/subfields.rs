//! Subfields of a structured `:86:`: a separator, a tag of two digits, and a text.

use crate::places::each_place;
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

/// Instead of the place of a tag that is none of them.
const UNKNOWN: u8 = 31;

/// The place of each tag among those that are known, by its digits.
#[allow(clippy::indexing_slicing, reason = "the compiler counts this itself and would stop")]
const PLACES: [[u8; 10]; 7] = {
    let mut places = [[UNKNOWN; 10]; 7];
    let mut place = 0;
    while place < TAGS.len() {
        places[TAGS[place] as usize / 10][TAGS[place] as usize % 10] = place as u8;
        place += 1;
    }
    places
};

/// Subfields by the places of their tags. A tag opens one only once: a later `+20` is part of somebody's text.
pub(super) fn subfields<'a>(text: &'a str, separator: char, found: &mut [&'a str; KEPT]) {
    let mut seen = 1_u32 << UNKNOWN;
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

/// Where two digits begin with their separator, where they end, and which tag they are.
fn each_tag(text: &[u8], separator: char, mut found: impl FnMut(usize, usize, u8)) {
    let mut utf8 = [0; 4];
    let sign = separator.encode_utf8(&mut utf8).as_bytes();
    let first = sign.first().copied().unwrap_or_default();
    each_place(text, first, |at| {
        let behind = at + sign.len();
        let Some(tag) = text.get(behind..).and_then(tag) else { return };
        if sign.len() == 1 || text.get(at..behind) == Some(sign) {
            found(at, behind + 2, tag);
        }
    });
}

/// The place among the known tags of the two digits that a text begins with.
fn tag(text: &[u8]) -> Option<u8> {
    let [tens, ones] = text.first_chunk()?.map(|digit| usize::from(digit.wrapping_sub(b'0')));
    PLACES.get(tens)?.get(ones).copied()
}
