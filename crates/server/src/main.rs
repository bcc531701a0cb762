//! The binary `pomoc`.

use std::process::ExitCode;

fn main() -> ExitCode {
    pomoc::cli::main()
}
