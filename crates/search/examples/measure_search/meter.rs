//! The clock, the processor, the memory, the disk.

use std::path::Path;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// Time of the clock and of the processor.
pub struct Stopwatch {
    wall: Instant,
    process: Duration,
    thread: Duration,
}

impl Stopwatch {
    /// Now.
    pub fn start() -> Self {
        Stopwatch {
            wall: Instant::now(),
            process: processor(ClockId::ProcessCPUTime),
            thread: processor(ClockId::ThreadCPUTime),
        }
    }

    /// Wall and processor time of every thread.
    pub fn stop(&self) -> (Duration, Duration) {
        (
            self.wall.elapsed(),
            processor(ClockId::ProcessCPUTime) - self.process,
        )
    }

    /// Processor time of this thread.
    pub fn stop_thread(&self) -> Duration {
        processor(ClockId::ThreadCPUTime) - self.thread
    }
}

fn processor(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// What the system says of this process's memory.
pub fn memory(what: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| {
            line.strip_prefix(what)?
                .split_whitespace()
                .nth(1)?
                .parse::<f64>()
                .ok()
        })
        .map_or_else(
            || "unknown".to_owned(),
            |kilobytes| format!("{:.0} MB", kilobytes / 1e3),
        )
}

/// Bytes of the files of a folder.
pub fn bytes_in(directory: &Path) -> std::io::Result<u64> {
    std::fs::read_dir(directory)?.try_fold(0, |sum, entry| Ok(sum + entry?.metadata()?.len()))
}

/// A time in seconds.
pub fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}
