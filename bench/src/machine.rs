//! What the machine did: processor time, memory and load, as Linux counts them under `/proc`.
//!
//! The machine may be busy with other work: processor time is the robust figure, time of the clock
//! is not, and the load average is printed beside both.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{ChildStdout, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Done;

/// Processor time of the calling thread. It lets go of the processor first, because Linux only
/// brings the figure up to date then.
pub fn thread_cpu() -> Duration {
    thread::sleep(Duration::from_nanos(1));
    scheduled("/proc/thread-self/schedstat")
}

/// Processor time of the only thread of another process, exact while that process waits.
pub fn process_cpu(id: i32) -> Duration {
    scheduled(&format!("/proc/{id}/schedstat"))
}

/// Processor time of each thread that a process has now, by its number; exact while they wait.
pub fn threads_cpu(id: u32) -> BTreeMap<String, Duration> {
    let Ok(folder) = fs::read_dir(format!("/proc/{id}/task")) else {
        return BTreeMap::new();
    };
    let names = folder
        .flatten()
        .filter_map(|thread| thread.file_name().into_string().ok());
    names
        .map(|thread| {
            let used = scheduled(&format!("/proc/{id}/task/{thread}/schedstat"));
            (thread, used)
        })
        .collect()
}

/// What threads used between two looks. One that has ended meanwhile had nothing to do any more.
pub fn used(before: &BTreeMap<String, Duration>, after: &BTreeMap<String, Duration>) -> Duration {
    let since = |(thread, used): (&String, &Duration)| {
        let before = before.get(thread).copied().unwrap_or_default();
        used.saturating_sub(before)
    };
    after.iter().map(since).sum()
}

fn scheduled(path: &str) -> Duration {
    let text = fs::read_to_string(path).unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|number| number.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}

/// Processor time of a process and of all it started, ended or not, to a hundredth of a second.
pub fn family_cpu(id: u32) -> Duration {
    let mut ticks = 0;
    for (process, parent, own, ended) in processes() {
        if process == id || parent == id {
            ticks += own + ended;
        }
    }
    Duration::from_millis(ticks * 10)
}

/// Number, parent, own ticks, ticks of ended children of every process.
fn processes() -> Vec<(u32, u32, u64, u64)> {
    let Ok(folder) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let stat = |name: String| {
        let id = name.parse().ok()?;
        let text = fs::read_to_string(format!("/proc/{name}/stat")).ok()?;
        // The name of the program may hold spaces: the fields begin after its bracket.
        let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
        let number = |place: usize| fields.get(place)?.parse::<u64>().ok();
        Some((
            id,
            u32::try_from(number(1)?).ok()?,
            number(11)? + number(12)?,
            number(13)? + number(14)?,
        ))
    };
    folder
        .flatten()
        .filter_map(|entry| stat(entry.file_name().into_string().ok()?))
        .collect()
}

/// From now on the most memory that this process held is counted anew: what it needed to begin is not what it needs to go on.
pub fn forget_most() -> std::io::Result<()> {
    std::fs::write("/proc/self/clear_refs", "5")
}

/// A value of `/proc/ID/status` in megabytes: `VmHWM` the most resident memory so far, `RssAnon`
/// what is not a file of the disk.
pub fn memory(id: u32, name: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}

/// What a command cost.
#[derive(Clone, Debug)]
pub struct Cost {
    /// By the clock.
    pub wall: Duration,
    /// By the clock, until it printed its first line.
    pub told: Duration,
    /// Processor time of all its threads.
    pub cpu: Duration,
    /// Processor time by the names of threads, dearest first.
    pub threads: Vec<(String, Duration)>,
    /// Most resident memory, in megabytes.
    pub peak: f64,
    /// Most resident memory without files of the disk, in megabytes.
    pub peak_own: f64,
    /// What it printed.
    pub output: String,
}

/// Runs a command to its end and watches it: every ten milliseconds its memory and its threads.
pub fn watch(command: &mut Command) -> Done<Cost> {
    let before = ended_children();
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let id = child.id();
    let pipe = child.stdout.take().ok_or("it has no output")?;
    let reading = thread::spawn(move || listen(pipe, begun));
    let (mut peak, mut peak_own) = (0.0_f64, 0.0_f64);
    let mut threads: Vec<(u32, String, Duration)> = Vec::new();
    let status: ExitStatus = loop {
        peak = peak.max(memory(id, "VmHWM").unwrap_or(0.0));
        peak_own = peak_own.max(memory(id, "RssAnon").unwrap_or(0.0));
        see_threads(id, &mut threads);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(10));
    };
    let wall = begun.elapsed();
    let (output, told) = reading.join().map_err(|_| "reading its output panicked")??;
    if !status.success() {
        return Err(format!("{command:?} ended with {status}: {output}").into());
    }
    let mut by_name: Vec<(String, Duration)> = Vec::new();
    for (_, name, cpu) in threads {
        let name = name
            .trim_end_matches(|last: char| last.is_ascii_digit() || last == '-')
            .to_owned();
        match by_name.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += cpu,
            None => by_name.push((name, cpu)),
        }
    }
    by_name.sort_by_key(|(_, cpu)| std::cmp::Reverse(*cpu));
    Ok(Cost {
        wall,
        told: told.unwrap_or(wall),
        cpu: ended_children().saturating_sub(before),
        threads: by_name,
        peak,
        peak_own,
        output,
    })
}

/// All that is printed, and when its first line was.
fn listen(pipe: ChildStdout, begun: Instant) -> std::io::Result<(String, Option<Duration>)> {
    let mut pipe = BufReader::new(pipe);
    let mut output = String::new();
    let told = (pipe.read_line(&mut output)? > 0).then(|| begun.elapsed());
    pipe.read_to_string(&mut output)?;
    Ok((output, told))
}

/// Processor time of the children that have ended.
fn ended_children() -> Duration {
    let id = std::process::id();
    let own = processes().into_iter().find(|(process, ..)| *process == id);
    Duration::from_millis(own.map_or(0, |(.., ended)| ended) * 10)
}

fn see_threads(id: u32, threads: &mut Vec<(u32, String, Duration)>) {
    let Ok(folder) = fs::read_dir(format!("/proc/{id}/task")) else {
        return;
    };
    for entry in folder.flatten() {
        let Some(thread) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let cpu = scheduled(&format!("/proc/{id}/task/{thread}/schedstat"));
        let name = fs::read_to_string(entry.path().join("comm")).unwrap_or_default();
        match threads.iter_mut().find(|(known, ..)| *known == thread) {
            Some(known) if cpu >= known.2 => (known.1, known.2) = (name.trim().to_owned(), cpu),
            Some(_) => {}
            None => threads.push((thread, name.trim().to_owned(), cpu)),
        }
    }
}

/// Load average of the last minute.
pub fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("?").to_owned()
}

/// The processors and memory of this machine, in a line.
pub fn description() -> String {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| {
        Some(
            line.strip_prefix("model name")?
                .trim_start_matches([' ', '\t', ':']),
        )
    });
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes = memory
        .split_whitespace()
        .nth(1)
        .and_then(|number| number.parse::<f64>().ok());
    format!(
        "{} processors ({}), {:.0} GB of memory, load {}",
        thread::available_parallelism().map_or(0, usize::from),
        model.unwrap_or("unnamed"),
        kilobytes.unwrap_or(0.0) / 1e6,
        load()
    )
}

/// Megabytes of the files of a folder.
pub fn disk(path: &Path) -> f64 {
    let Ok(folder) = fs::read_dir(path) else {
        #[expect(clippy::cast_precision_loss, reason = "shown in megabytes")]
        return fs::metadata(path).map_or(0.0, |file| file.len() as f64 / 1e6);
    };
    folder.flatten().map(|entry| disk(&entry.path())).sum()
}
