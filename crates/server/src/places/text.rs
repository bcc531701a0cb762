//! Letters without their marks, words without their separators, and how alike two words are.

/// The letter without its diacritic, in lower case; `None` for what is no letter or digit.
pub fn fold(letter: char) -> Option<char> {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    Some(match lower {
        'ą' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' | 'ö' => 'o',
        'ś' => 's',
        'ź' | 'ż' => 'z',
        'ü' => 'u',
        plain if plain.is_alphanumeric() => plain,
        _ => return None,
    })
}

/// The words of a text, folded and joined by hyphens: `Bielsko-Biała` becomes `bielsko-biala`.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars() {
        match fold(letter) {
            Some(plain) => slug.push(plain),
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// How many letters must be changed, added, dropped or swapped with their neighbour to make one word of the other.
pub fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (row, letter) in one.chars().enumerate() {
        let mut now = Vec::with_capacity(last.len());
        now.push(row + 1);
        for (column, against) in other.iter().enumerate() {
            let get = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let changed = get(&last, column) + usize::from(letter != *against);
            let mut best = changed.min(get(&last, column + 1) + 1).min(get(&now, column) + 1);
            let left = column.checked_sub(1).and_then(|left| other.get(left));
            if previous == Some(*against) && left == Some(&letter) {
                best = best.min(get(&before, column.saturating_sub(1)) + 1);
            }
            now.push(best);
        }
        before = std::mem::replace(&mut last, now);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or(0)
}

/// The pairs of neighbouring letters, ends included, in order.
pub fn pairs(word: &str) -> Vec<(char, char)> {
    let mut pairs: Vec<_> = std::iter::once('^').chain(word.chars()).zip(word.chars().chain(['$'])).collect();
    pairs.sort_unstable();
    pairs
}

/// How many of the pairs two words share, in thousandths (Dice's coefficient).
pub fn likeness(one: &[(char, char)], other: &[(char, char)]) -> usize {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut shared = 0;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => drop(left.next()),
            std::cmp::Ordering::Greater => drop(right.next()),
            std::cmp::Ordering::Equal => {
                shared += 1;
                left.next();
                right.next();
            }
        }
    }
    2000 * shared / (one.len() + other.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_plain_letters_and_hyphens() {
        assert_eq!(slug("Bielsko-Biała"), "bielsko-biala");
        assert_eq!(slug("  ŁÓDŹ, "), "lodz");
    }

    #[test]
    fn a_swap_of_neighbours_is_one_mistake() {
        assert_eq!(distance("radom", "radom"), 0);
        assert_eq!(distance("radmo", "radom"), 1);
        assert_eq!(distance("warszwa", "warszawa"), 1);
        assert_eq!(distance("", "radom"), 5);
        assert_eq!(distance("krakow", "rakow"), 1);
        assert_eq!(distance("kielce", "kilece"), 1);
        assert_eq!(distance("gdansk", "gdynia"), 3);
    }

    #[test]
    fn likeness_counts_shared_pairs() {
        assert_eq!(likeness(&pairs("radom"), &pairs("radom")), 1000);
        assert_eq!(likeness(&pairs("abc"), &pairs("xyz")), 0);
        assert!(likeness(&pairs("radomek"), &pairs("radomka")) > 500);
    }
}
