//! Progress of long work at a terminal: what is done, at what rate, how long remains.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::i18n::{Lang, Texts};

/// What bars are said with: one program has one terminal. Until it is known they say nothing but figures.
static SPOKEN: OnceLock<(Arc<Texts>, Lang)> = OnceLock::new();

/// From now on bars speak this language; the first one that is said stays.
pub fn speak(texts: Arc<Texts>, lang: Lang) {
    let _already = SPOKEN.set((texts, lang));
}

/// A text of bars: `progress-` and its name.
fn said(name: &str) -> String {
    SPOKEN.get().map_or_else(String::new, |(texts, lang)| {
        texts.say(*lang, &format!("progress-{name}"), &[])
    })
}

/// A bar for one step. Where nobody watches (a pipe, a test), it draws nothing.
#[derive(Clone, Debug)]
pub struct Step {
    bar: ProgressBar,
    rows: Arc<AtomicU64>,
}

impl Step {
    /// A step whose length is known in rows, called by the text of bars with this name.
    #[must_use]
    pub fn rows(name: &str, length: u64) -> Self {
        Self::new(
            &said(name),
            length,
            "{msg:24} {bar:28} {human_pos} / {human_len}   {per_sec}   {left} {eta}",
        )
    }

    /// A file, whose length is known in bytes; rows are counted beside.
    #[must_use]
    pub fn bytes(file: &str, length: u64) -> Self {
        Self::new(
            file,
            length,
            "{msg:24} {bar:28} {bytes} / {total_bytes}   {lines} {rows}   {rate}   {left} {eta}",
        )
    }

    /// A file that is being fetched: its length is known once its server has said it.
    #[must_use]
    pub fn download(label: &str) -> Self {
        Self::new(
            label,
            0,
            "{msg:24} {bar:28} {bytes} / {total_bytes}   {bytes_per_sec}   {left} {eta}",
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
        let (lines, left) = (said("rows"), said("left"));
        let style = ProgressStyle::with_template(template)
            .expect("the three templates are fixed and valid")
            .with_key(
                "lines",
                move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
                    let _ = out.write_str(&lines);
                },
            )
            .with_key("left", move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
                let _ = out.write_str(&left);
            })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_speak_the_language_of_the_terminal() {
        let [fr, nl, en] = [
            "progress-index = Index de recherche\nprogress-left = reste :\n",
            "progress-index = Zoekindex\nprogress-left = nog:\n",
            "progress-index = Building the index\nprogress-left = left:\n",
        ];
        speak(Arc::new(Texts::new(&[[fr, nl, en]])), Lang::Fr);
        assert_eq!(Step::rows("index", 3).bar.message(), "Index de recherche");
        assert_eq!(said("left").replace(['\u{a0}', '\u{202f}'], " "), "reste :");
    }
}
