//! What the machine tells about this process, where it is Linux.

/// What the process uses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Used {
    /// Memory that is really taken, bytes.
    pub resident_bytes: u64,
    /// Time of the processor, user and system, seconds.
    pub cpu_seconds: f64,
}

/// What this process uses now; nothing where the machine does not tell.
#[must_use]
pub fn used() -> Option<Used> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = kilobytes.trim().strip_suffix(" kB")?.parse().ok()?;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program may hold spaces; the numbers begin behind its bracket, at field 3 (proc(5)).
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |field: usize| fields.get(field - 3)?.parse::<u64>().ok();
    let ticks = ticks(14)? + ticks(15)?;
    Some(Used {
        resident_bytes: kilobytes * 1024,
        cpu_seconds: f64::from(u32::try_from(ticks).ok()?) / TICKS,
    })
}

/// Linux counts in hundredths of a second, whatever the machine (`USER_HZ`).
const TICKS: f64 = 100.0;

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_process_uses_memory() {
        let before = used().unwrap();
        // Far more than the other tests of this process give back meanwhile.
        let taken = vec![1_u8; 256 << 20];
        let after = used().unwrap();
        assert!(
            after.resident_bytes > before.resident_bytes.saturating_sub(1 << 20) + (16 << 20),
            "{before:?} {after:?}"
        );
        assert!(after.cpu_seconds >= before.cpu_seconds && taken.len() > 1);
    }
}
