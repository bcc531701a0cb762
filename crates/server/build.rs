//! Lists the files of `migrations/` and `assets/web/`, so that the binary carries them.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let home = std::env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no folder")?;
    let out = std::env::var_os("OUT_DIR").ok_or("cargo names no folder to write to")?;
    println!("cargo:rerun-if-changed=build.rs");
    // The sentences are read by a macro, which does not notice a new file.
    println!("cargo:rerun-if-changed=locales");

    let migrations = Path::new(&home).join("../../migrations").canonicalize()?;
    let texts = list(&migrations, "include_str", |name| name.ends_with(".sql"))?;
    std::fs::write(Path::new(&out).join("migrations.rs"), texts)?;

    let assets = Path::new(&home).join("assets/web").canonicalize()?;
    let bytes = list(&assets, "include_bytes", |_| true)?;
    std::fs::write(Path::new(&out).join("assets.rs"), bytes)?;
    Ok(())
}

/// A Rust list of name and content of each wanted file, in the order of the names.
fn list(folder: &Path, include: &str, wanted: fn(&str) -> bool) -> Result<String, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    walk(folder, &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for path in &files {
        let name =
            path.strip_prefix(folder)?.to_str().ok_or("a file's name is not UTF-8")?.replace('\\', "/");
        if wanted(&name) {
            writeln!(list, "    ({name:?}, {include}!({:?})),", path.display().to_string())?;
        }
    }
    list.push_str("]\n");
    Ok(list)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
