//! Lists the files of `migrations/`, so that the binary carries them.

use std::fmt::Write as _;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let home = std::env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no folder")?;
    let folder = Path::new(&home).join("../../migrations").canonicalize()?;
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=build.rs");

    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "sql") {
            files.push(path);
        }
    }
    files.sort();

    let mut list = String::from("&[\n");
    for path in &files {
        let name =
            path.file_name().and_then(|name| name.to_str()).ok_or("a migration's name is not UTF-8")?;
        writeln!(list, "    ({name:?}, include_str!({:?})),", path.display().to_string())?;
    }
    list.push_str("]\n");
    let out = std::env::var_os("OUT_DIR").ok_or("cargo names no folder to write to")?;
    std::fs::write(Path::new(&out).join("migrations.rs"), list)?;
    Ok(())
}
