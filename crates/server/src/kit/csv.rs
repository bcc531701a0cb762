//! Lines of a file that spreadsheets open: semicolons as in Poland, UTF-8 with a mark, no cell that computes.

/// One line; every cell stands in quotes.
pub fn line<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
    cells.join(";")
}

/// The file of these lines; the mark at its beginning tells spreadsheets that it is UTF-8.
pub fn file(lines: &[String]) -> String {
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

/// A cell that a spreadsheet would take for a formula begins with an apostrophe; a phone number may keep its plus.
fn quoted(cell: &str) -> String {
    let computes = cell.starts_with(['=', '-', '@', '\t', '\r'])
        || cell.strip_prefix('+').is_some_and(|rest| !rest.chars().all(|c| c.is_ascii_digit() || c == ' '));
    let guard = if computes { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_disarmed() {
        assert_eq!(line(["Ala \"Kot\"", "a;b", ""]), "\"Ala \"\"Kot\"\"\";\"a;b\";\"\"");
        assert_eq!(line(["=1+1", "+48 601 234 567", "+cmd|x"]), "\"'=1+1\";\"+48 601 234 567\";\"'+cmd|x\"");
    }
}
