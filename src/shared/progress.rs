//! Progress of long work at a terminal: what is done, at what rate, how long remains.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

/// A bar for one step. Where nobody watches (a pipe, a test), it draws nothing.
#[derive(Clone, Debug)]
pub struct Step {
    bar: ProgressBar,
    rows: Arc<AtomicU64>,
}

impl Step {
    /// A step whose length is known in rows.
    #[must_use]
    pub fn rows(label: &str, length: u64) -> Self {
        Self::new(
            label,
            length,
            "{msg:24} {bar:28} {human_pos} / {human_len}   {per_sec}   {eta} left",
        )
    }

    /// A step whose length is known in bytes; rows are counted beside.
    #[must_use]
    pub fn bytes(label: &str, length: u64) -> Self {
        Self::new(
            label,
            length,
            "{msg:24} {bar:28} {bytes} / {total_bytes}   {rows} rows   {rate}   {eta} left",
        )
    }

    /// A file that is being fetched: its length is known once its server has said it.
    #[must_use]
    pub fn download(label: &str) -> Self {
        Self::new(
            label,
            0,
            "{msg:24} {bar:28} {bytes} / {total_bytes}   {bytes_per_sec}   {eta}",
        )
    }

    /// A step that draws nothing.
    #[must_use]
    pub fn hidden() -> Self {
        Self {
            bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
            rows: Arc::default(),
        }
    }

    fn new(label: &str, length: u64, template: &str) -> Self {
        let rows = Arc::new(AtomicU64::new(0));
        let (seen, rated) = (Arc::clone(&rows), Arc::clone(&rows));
        let style = ProgressStyle::with_template(template)
            .expect("the three templates are fixed and valid")
            .with_key("rows", move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
                let _ = write!(out, "{}", indicatif::HumanCount(seen.load(Ordering::Relaxed)));
            })
            .with_key(
                "rate",
                move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
                    let seconds = state.elapsed().as_secs_f64().max(0.001);
                    #[expect(clippy::cast_precision_loss, reason = "a rate shown to a person")]
                    let rate = rated.load(Ordering::Relaxed) as f64 / seconds;
                    let _ = write!(out, "{}/s", indicatif::HumanFloatCount(rate.round()));
                },
            )
            .progress_chars("━╾─");
        let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr_with_hz(8));
        bar.set_style(style);
        bar.set_message(label.to_owned());
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar, rows }
    }

    /// Where the step is, in its own unit.
    pub fn at(&self, position: u64) {
        self.bar.set_position(position);
    }

    /// How long the step is, in its own unit, when it was not known at first.
    pub fn length(&self, length: u64) {
        self.bar.set_length(length);
    }

    /// Where the step begins when part of it was done before: rate and remaining time start here.
    pub fn from(&self, position: u64) {
        self.bar.set_position(position);
        self.bar.reset_eta();
    }

    /// How many rows have been seen.
    pub fn seen(&self, rows: u64) {
        self.rows.store(rows, Ordering::Relaxed);
    }

    /// The step has nothing to show; its line goes.
    pub fn vanish(&self) {
        self.bar.finish_and_clear();
    }

    /// The step is over; its line stays.
    pub fn done(&self) {
        if let Some(length) = self.bar.length() {
            self.bar.set_position(length);
        }
        self.bar.finish();
    }
}
