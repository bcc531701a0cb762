//! Reads a statement file several times and says how long a line takes: `parse_rate FILE [TIMES]`.

use bank_statements::{Options, Part, Reader};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("which file?")?;
    let times: u32 = arguments.next().map_or(Ok(5), |times| times.parse())?;
    let mut best = f64::MAX;
    let mut lines = 0_u64;
    for _ in 0..times {
        let start = Instant::now();
        lines = 0;
        for part in Reader::new(std::fs::File::open(&path)?, Options::default())? {
            lines += u64::from(matches!(part?, Part::Line(_)));
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map_or("?", str::trim);
    println!("{lines} lines, {:.3} µs a line, peak memory {peak}", best * 1e6 / lines.max(1) as f64);
    Ok(())
}
