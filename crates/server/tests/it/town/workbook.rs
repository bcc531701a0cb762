//! A workbook, read back as a spreadsheet reads it (Office Open XML, ECMA-376).

use std::io::Read as _;

/// The rows of the first sheet; words by the table of shared words, numbers as they are written.
pub fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let words: Vec<String> =
        between(&part("xl/sharedStrings.xml"), "<si>", "</si>").iter().map(|word| plain(word)).collect();
    let sheet = part("xl/worksheets/sheet1.xml");
    let cell = |cell: &String| {
        let value = between(cell, "<v>", "</v>").concat();
        let head = cell.split('>').next().unwrap_or_default();
        let word = head.contains("t=\"s\"");
        (place(head), if word { words[value.parse::<usize>().unwrap()].clone() } else { value })
    };
    let row = |row: &String| {
        let mut cells = Vec::new();
        for (at, value) in between(row, "<c ", "</c>").iter().map(cell) {
            cells.resize(at, String::new());
            cells.push(value);
        }
        cells
    };
    between(&sheet, "<row ", "</row>").iter().map(row).collect()
}

/// The place of a cell in its row, by its name: `r="C7"` is the third; empty ones are not written.
fn place(head: &str) -> usize {
    let name = between(head, "r=\"", "\"").concat();
    let letters = name.bytes().take_while(u8::is_ascii_uppercase);
    letters.fold(0, |place, letter| 26 * place + usize::from(letter - b'A') + 1) - 1
}

/// A word without the marks around it.
fn plain(word: &str) -> String {
    let text = between(word, "<t", "</t>").concat();
    let text = text.split_once('>').map_or("", |(_, text)| text);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Every stretch of a text between two marks.
fn between(text: &str, begins: &str, ends: &str) -> Vec<String> {
    let pieces = text.split(begins).skip(1);
    pieces.filter_map(|piece| piece.split_once(ends)).map(|(stretch, _)| stretch.to_owned()).collect()
}
