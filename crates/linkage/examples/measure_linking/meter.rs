//! The processor, the clock, the memory.

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// Time of the clock and of the processor.
pub struct Stopwatch {
    wall: Instant,
    process: Duration,
}

impl Stopwatch {
    /// Now.
    pub fn start() -> Self {
        Self {
            wall: Instant::now(),
            process: processor(),
        }
    }

    /// Seconds of the clock and of the processor since.
    pub fn stop(&self) -> (f64, f64) {
        (
            self.wall.elapsed().as_secs_f64(),
            (processor() - self.process).as_secs_f64(),
        )
    }
}

fn processor() -> Duration {
    time(ClockId::ProcessCPUTime)
}

/// Processor time of this thread so far.
pub fn thread() -> Duration {
    time(ClockId::ThreadCPUTime)
}

fn time(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap_or_default(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

/// The most memory this process has held, in MB.
pub fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| {
            line.strip_prefix("VmHWM:")?
                .split_whitespace()
                .next()?
                .parse::<f64>()
                .ok()
        })
        .map_or(0.0, |kilobytes| kilobytes / 1e3)
}
