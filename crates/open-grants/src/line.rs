//! A line of a table while it is written: its cells beside each other in one text, which is used again for the next.

use jiff::civil::Date;

use crate::rule::WHOLE;
use crate::written::{cell, push_day, push_euros, push_figures, push_whole};

/// The cells of a line, in the order in which they were added.
#[derive(Debug, Default)]
pub(crate) struct Line {
    text: String,
    /// Where each cell ends.
    ends: Vec<usize>,
}

impl Line {
    /// Begins the next.
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// A word that is a cell as it stands.
    pub fn word(&mut self, word: &str) {
        self.text.push_str(word);
        self.end();
    }

    /// A number of a register, where there is one.
    pub fn number(&mut self, number: Option<&str>) {
        self.word(number.unwrap_or_default());
    }

    /// A text that somebody wrote.
    pub fn text(&mut self, text: &str, most: usize) {
        self.text.push_str(&cell(text, most));
        self.end();
    }

    /// A date, where there is one.
    pub fn day(&mut self, day: Option<Date>) {
        if let Some(day) = day {
            push_day(&mut self.text, day);
        }
        self.end();
    }

    /// The days between which something is paid; one day where they are the same.
    pub fn period(&mut self, (first, last): (Date, Date), separator: char) {
        push_day(&mut self.text, first);
        if first != last {
            self.text.push(separator);
            push_day(&mut self.text, last);
        }
        self.end();
    }

    /// Euros.
    pub fn euros(&mut self, cents: i64) {
        push_euros(&mut self.text, cents);
        self.end();
    }

    /// A whole number.
    pub fn whole(&mut self, number: i64) {
        if number < 0 {
            self.text.push('-');
        }
        push_whole(&mut self.text, number.unsigned_abs());
        self.end();
    }

    /// A share in ten-thousandths as the schema's examples have it: `1.00`, `0.45`, `0.3334`.
    pub fn share(&mut self, share: u16) {
        push_figures(&mut self.text, (share / WHOLE).into(), 1);
        self.text.push('.');
        let (mut rest, mut figures) = (share % WHOLE, 4);
        while figures > 2 && rest % 10 == 0 {
            (rest, figures) = (rest / 10, figures - 1);
        }
        push_figures(&mut self.text, rest.into(), figures);
        self.end();
    }

    fn end(&mut self) {
        self.ends.push(self.text.len());
    }

    /// They.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        let begins = std::iter::once(0).chain(self.ends.iter().copied());
        begins.zip(&self.ends).map(|(begin, end)| &self.text[begin..*end])
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Line;

    fn cells(line: &Line) -> Vec<&str> {
        line.cells().collect()
    }

    #[test]
    fn a_share_has_two_decimals_at_least_and_four_at_most() {
        let mut line = Line::default();
        for share in [10_000, 4_500, 3_334, 100, 125, 9_990, 1, 0] {
            line.share(share);
        }
        assert_eq!(
            cells(&line),
            [
                "1.00", "0.45", "0.3334", "0.01", "0.0125", "0.999", "0.0001", "0.00"
            ]
        );
    }

    #[test]
    fn the_cells_of_a_line_are_its_own() {
        let mut line = Line::default();
        line.word("of the line before");
        line.clear();
        assert_eq!(cells(&line), Vec::<&str>::new());
        line.number(None);
        line.text("=a  b", 256);
        line.day(None);
        line.day(Some(date(2026, 1, 5)));
        line.period((date(2026, 1, 5), date(2026, 1, 5)), '/');
        line.period((date(2026, 1, 5), date(2026, 12, 31)), '_');
        line.euros(-5);
        for number in [0, 1_000, i64::MIN] {
            line.whole(number);
        }
        line.word("");
        assert_eq!(
            cells(&line),
            [
                "",
                "'=a b",
                "",
                "2026-01-05",
                "2026-01-05",
                "2026-01-05_2026-12-31",
                "-0.05",
                "0",
                "1000",
                "-9223372036854775808",
                ""
            ]
        );
    }
}
