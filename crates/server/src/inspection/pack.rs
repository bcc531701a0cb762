//! The files of a pack in one archive (ZIP): each table as CSV, all of them as a workbook, and a list with their sums.

use crate::kit::csv;
use crate::kit::id::hex;
use crate::kit::locale::Words;
use crate::kit::table::{Table, workbook};
use sha2::{Digest, Sha256};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What stands above the list: the organisation, the year, and when the pack was taken.
pub struct Head {
    pub organisation: String,
    pub year: i16,
    pub taken: String,
}

/// Writes the archive.
///
/// # Errors
/// A table is longer than a sheet holds, or there is no room.
pub fn write(words: Words, head: &Head, tables: &[Table]) -> Result<Vec<u8>, std::io::Error> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut list = vec![
        words.one("pack-list-title", "year", i64::from(head.year)),
        head.organisation.clone(),
        words.one("pack-list-taken", "moment", &head.taken),
        String::new(),
        words.say("pack-list-left-out"),
        String::new(),
    ];
    for table in tables {
        let file = format!("{}.csv", table.name);
        let bytes = csv::file(&table.lines()).into_bytes();
        list.push(words.two("pack-list-file", "file", &file, "count", table.rows.len()));
        add(&mut archive, &mut list, &file, &bytes)?;
    }
    let bytes = workbook(tables).map_err(std::io::Error::other)?;
    list.push(words.say("pack-list-workbook"));
    add(&mut archive, &mut list, "wszystko.xlsx", &bytes)?;
    archive.start_file("spis.txt", SimpleFileOptions::default())?;
    archive.write_all(list.join("\r\n").as_bytes())?;
    Ok(archive.finish()?.into_inner())
}

fn add(
    archive: &mut ZipWriter<Cursor<Vec<u8>>>,
    list: &mut Vec<String>,
    file: &str,
    bytes: &[u8],
) -> Result<(), std::io::Error> {
    archive.start_file(file, SimpleFileOptions::default())?;
    archive.write_all(bytes)?;
    list.push(format!("  {file}  SHA-256 {}", hex(&Sha256::digest(bytes))));
    Ok(())
}
