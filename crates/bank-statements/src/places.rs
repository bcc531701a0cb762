//! Where a byte stands in a text: many bytes are looked at for all of its places at once.

/// Tells each place of a byte, from the first to the last.
#[inline]
pub(crate) fn each_place(text: &[u8], byte: u8, mut found: impl FnMut(usize)) {
    let (stretches, rest) = text.as_chunks();
    for (number, stretch) in stretches.iter().enumerate() {
        tell(places(stretch, byte), 64 * number, &mut found);
    }
    if rest.is_empty() {
        return;
    }
    // The last stretch may reach back over what was told already.
    let (left, from) = match text.last_chunk() {
        Some(stretch) => (places(stretch, byte) & (u64::MAX << (64 - rest.len())), text.len() - 64),
        None => (of_few(rest, byte), 0),
    };
    tell(left, from, &mut found);
}

#[inline]
fn tell(mut left: u64, from: usize, found: &mut impl FnMut(usize)) {
    while left > 0 {
        found(from + left.trailing_zeros() as usize);
        left &= left - 1;
    }
}

/// Where a byte stands in a stretch, as the bits of a number; without a branch for each the compiler takes sixteen at
/// once.
#[inline]
fn places(stretch: &[u8; 64], byte: u8) -> u64 {
    let mut bits = [0_u8; 64];
    for (place, (bit, found)) in bits.iter_mut().zip(stretch).enumerate() {
        *bit = if *found == byte { 1 << (place % 8) } else { 0 };
    }
    let (eights, _) = bits.as_chunks::<8>();
    // No two of eight are the same bit: the highest byte of the product is their sum.
    let sum = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0101_0101_0101_0101) >> 56;
    eights.iter().zip(0..).fold(0, |places, (eight, number)| places | sum(eight) << (8 * number))
}

/// Where a byte stands in fewer than 64.
fn of_few(few: &[u8], byte: u8) -> u64 {
    few.iter().rev().fold(0, |places, found| places << 1 | u64::from(*found == byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn each_place_is_told_once_and_in_order(text in prop::collection::vec(58_u8..62, 0..300)) {
            let mut told = Vec::new();
            each_place(&text, b'<', |place| told.push(place));
            let expected: Vec<usize> = (0..text.len()).filter(|at| text[*at] == b'<').collect();
            prop_assert_eq!(told, expected);
        }
    }
}
