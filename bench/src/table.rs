//! Figures as markdown tables, and the order statistics they show.

use std::time::Duration;

/// A table with its heads.
pub struct Table {
    lines: Vec<Vec<String>>,
}

impl Table {
    /// An empty table.
    pub fn new(heads: &[&str]) -> Self {
        let lines = vec![heads.iter().map(|head| (*head).to_owned()).collect()];
        Self { lines }
    }

    /// One more line.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.lines.push(cells.into());
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let widths: Vec<usize> = (0..self.lines[0].len())
            .map(|column| {
                self.lines
                    .iter()
                    .map(|line| line[column].chars().count())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        for (number, line) in self.lines.iter().enumerate() {
            for (place, (cell, width)) in line.iter().zip(&widths).enumerate() {
                if place == 0 {
                    write!(out, "| {cell:<width$} |")?;
                } else {
                    write!(out, " {cell:>width$} |")?;
                }
            }
            writeln!(out)?;
            if number == 0 {
                for (place, width) in widths.iter().enumerate() {
                    let line = "-".repeat(*width);
                    out.write_str(&if place == 0 {
                        format!("|-{line}-|")
                    } else {
                        format!("-{line}:|")
                    })?;
                }
                writeln!(out)?;
            }
        }
        Ok(())
    }
}

/// The value that a share of the values do not exceed: 0.5 the median, 0.95 the 95th percentile.
pub fn at(values: &[Duration], share: f64) -> Duration {
    let mut values = values.to_vec();
    values.sort_unstable();
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place in a short list"
    )]
    let place = ((values.len() as f64 * share).ceil() as usize).max(1) - 1;
    values
        .get(place.min(values.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}

/// Milliseconds, with three figures that count.
pub fn ms(time: Duration) -> String {
    let value = time.as_secs_f64() * 1e3;
    if value < 10.0 {
        format!("{value:.2}")
    } else if value < 100.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.0}")
    }
}

/// Seconds to a tenth.
pub fn s(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// How many times the second is in the first; below one we lose.
pub fn ratio(theirs: Duration, ours: Duration) -> String {
    let ratio = theirs.as_secs_f64() / ours.as_secs_f64().max(1e-9);
    if ratio >= 10.0 {
        format!("{ratio:.0}×")
    } else if ratio >= 1.0 {
        format!("{ratio:.1}×")
    } else {
        format!("{ratio:.2}× (loss)")
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, at, ratio};
    use std::time::Duration;

    #[test]
    fn a_median_is_a_value_that_was_measured() {
        let values: Vec<_> = (1..=4).map(Duration::from_millis).collect();
        assert_eq!(at(&values, 0.5), Duration::from_millis(2));
        assert_eq!(at(&values, 0.95), Duration::from_millis(4));
        assert_eq!(at(&[], 0.5), Duration::ZERO);
    }

    #[test]
    fn a_loss_is_said() {
        let ratio = |theirs, ours| ratio(Duration::from_millis(theirs), Duration::from_millis(ours));
        assert_eq!(ratio(50, 2), "25×");
        assert_eq!(ratio(3, 2), "1.5×");
        assert_eq!(ratio(1, 2), "0.50× (loss)");
    }

    #[test]
    fn a_table_is_markdown() {
        let mut table = Table::new(&["query", "ms"]);
        table.row(["all".into(), "1.25".into()]);
        assert_eq!(
            table.to_string(),
            "| query |   ms |\n|-------|-----:|\n| all   | 1.25 |\n"
        );
    }
}
