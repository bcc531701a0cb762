//! The words of a title as they stand in an address.

/// How long the words of an address may be, so that a link stays readable.
const LONGEST: usize = 60;

/// The title folded, its words joined by hyphens; a title without letters of ours gives `oferta`.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for word in polish_text::tokens(title) {
        let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if plain.is_empty() || slug.len() + plain.len() + 1 > LONGEST {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&plain);
    }
    if slug.is_empty() { "oferta".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_title_becomes_words_of_an_address() {
        assert_eq!(slug("Naprawimy Twój rower – także „na jutro”!"), "naprawimy-twoj-rower-takze-na-jutro");
        assert_eq!(slug("Ремонт"), "oferta");
        assert!(slug(&"bardzo długi tytuł ".repeat(20)).len() <= 60);
    }
}
