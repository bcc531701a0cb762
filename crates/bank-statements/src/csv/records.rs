//! A line of a table as its fields.

/// Signs that banks put between fields.
pub(super) const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];

/// Whether a quoted field goes on in the next line.
pub(super) fn is_open(line: &str) -> bool {
    line.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
}

/// The fields of a line. A field in double quotes may hold the delimiter; a doubled quote in it is one.
pub(super) fn fields(line: &str, delimiter: char) -> Vec<String> {
    let mut fields = Vec::with_capacity(12);
    let mut field = String::new();
    let mut quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                field.push('"');
                signs.next();
            }
            '"' if quoted => quoted = false,
            '"' if field.trim().is_empty() => {
                quoted = true;
                field.clear();
            }
            _ if sign == delimiter && !quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(sign),
        }
    }
    fields.push(field);
    fields
}

/// A name of a column as it is compared: small letters without tails, no signs around it, single spaces.
pub(super) fn folded(name: &str) -> String {
    let plain = |sign: char| match sign {
        'ą' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' => 'o',
        'ś' => 's',
        'ź' | 'ż' => 'z',
        other => other,
    };
    let text: String = name.chars().flat_map(char::to_lowercase).map(plain).collect();
    let words = text
        .split(|c: char| c.is_whitespace())
        .map(|word| word.trim_matches(['#', '"', '\'', ':', '\u{feff}']));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_keep_the_delimiter() {
        assert_eq!(fields("a;\"b;c\"\"d\";;'12'", ';'), ["a", "b;c\"d", "", "'12'"]);
        assert_eq!(fields("\"x\",\"-1,50\"", ','), ["x", "-1,50"]);
        assert!(is_open("a;\"b"));
        assert!(!is_open("a;\"b\""));
    }

    #[test]
    fn names_are_compared_without_tails() {
        assert_eq!(folded("#Data  księgowania"), "data ksiegowania");
        assert_eq!(folded("\u{feff}\"Tytuł:\""), "tytul");
    }
}
