//! What this process has taken of the machine so far, where the system tells.

use std::time::Duration;

/// CPU time of all threads together.
pub fn cpu_time() -> Option<Duration> {
    #[cfg(any(target_os = "linux", target_os = "macos", target_os = "freebsd"))]
    {
        use rustix::time::{ClockId, clock_gettime};
        clock_gettime(ClockId::ProcessCPUTime).try_into().ok()
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "freebsd")))]
    None
}

/// The same, in the program and in the system on its behalf. In steps of a hundredth of a second, mostly.
pub fn user_and_system_time() -> Option<(Duration, Duration)> {
    #[cfg(target_os = "linux")]
    {
        let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
        let ticks = rustix::param::clock_ticks_per_second();
        in_stat(&stat).map(|(user, system)| (from_ticks(user, ticks), from_ticks(system, ticks)))
    }
    #[cfg(not(target_os = "linux"))]
    None
}

/// The most memory it ever had, in bytes.
pub fn peak_memory() -> Option<u64> {
    #[cfg(target_os = "linux")]
    {
        in_status(&std::fs::read_to_string("/proc/self/status").ok()?)
    }
    #[cfg(not(target_os = "linux"))]
    None
}

/// utime and stime, the 14th and 15th field of proc_pid_stat(5). The second field is a name that may hold spaces and
/// brackets.
#[cfg(any(target_os = "linux", test))]
fn in_stat(stat: &str) -> Option<(u64, u64)> {
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(target_os = "linux")]
fn from_ticks(ticks: u64, per_second: u64) -> Duration {
    Duration::from_secs(ticks) / u32::try_from(per_second).unwrap_or(100).max(1)
}

/// "VmHWM: 12345 kB", the high-water mark of proc_pid_status(5).
#[cfg(any(target_os = "linux", test))]
fn in_status(status: &str) -> Option<u64> {
    let kilobytes =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?;
    Some(kilobytes.parse::<u64>().ok()? * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_linux_tells_is_read() {
        let stat = "77 (a ) b) R 1 77 77 0 -1 4194304 120 0 0 0 31 7 2 3 20 0 1 0 9 1 2 3";
        assert_eq!(in_stat(stat), Some((31, 7)));
        assert_eq!(in_stat("77 (a) R 1"), None);
        assert_eq!(in_status("Name:\ta\nVmHWM:\t   12345 kB\nVmRSS:\t 1 kB\n"), Some(12345 * 1024));
        assert_eq!(in_status("Name:\ta\n"), None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn linux_tells_of_this_process() {
        assert!(cpu_time().is_some() && user_and_system_time().is_some());
        assert!(peak_memory().is_some_and(|bytes| bytes > 1 << 20));
    }
}
