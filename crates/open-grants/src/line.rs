//! A line of a table while it is written: its cells beside each other in one text, which is used again for the next. It is written as RFC
//! 4180 has it; most lines stand in the file as they are held.

use std::io::{self, Write};
use std::ops::Range;

use jiff::civil::Date;

use crate::rule::WHOLE;
use crate::written::{cell, push_day, push_euros, push_figures, push_whole};

/// The cells of a line, in the order in which they were added.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// They, a comma after each.
    text: String,
    /// Where each cell ends.
    ends: Vec<usize>,
    /// Whether one must stand in quotes.
    is_quoted: bool,
    /// Which of them the next line of the same award has too, run by run.
    runs: Vec<Range<usize>>,
}

impl Line {
    /// Begins the next.
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.is_quoted = false;
        self.runs.clear();
    }

    /// Adds cells that all lines of an award have: as the line before it has them, where that is of the same award.
    pub fn shared(&mut self, before: Option<&Self>, add: impl FnOnce(&mut Self)) {
        let first = self.ends.len();
        match before {
            None => add(self),
            Some(before) => self.again(before, before.runs[self.runs.len()].clone()),
        }
        self.runs.push(first..self.ends.len());
    }

    fn again(&mut self, before: &Self, cells: Range<usize>) {
        let begin = cells.start.checked_sub(1).map_or(0, |at| before.ends[at] + 1);
        let (here, ends) = (self.text.len(), &before.ends[cells]);
        let end = ends.last().map_or(begin, |end| end + 1);
        self.text.push_str(&before.text[begin..end]);
        self.ends.extend(ends.iter().map(|end| end - begin + here));
        self.is_quoted |= before.is_quoted;
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
        let cell = cell(text, most);
        self.is_quoted |= must_be_quoted(&cell);
        self.text.push_str(&cell);
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
        self.text.push(',');
    }

    /// They.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        let begins = std::iter::once(0).chain(self.ends.iter().map(|end| end + 1));
        begins.zip(&self.ends).map(|(begin, end)| &self.text[begin..*end])
    }

    /// Writes it as a line of a table.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        if !self.is_quoted {
            let end = self.ends.last().copied().unwrap_or_default();
            to.write_all(&self.text.as_bytes()[..end])?;
            return to.write_all(END);
        }
        for (at, cell) in self.cells().enumerate() {
            to.write_all(if at > 0 { b"," } else { b"" })?;
            match must_be_quoted(cell) {
                false => to.write_all(cell.as_bytes())?,
                true => write!(to, "\"{}\"", cell.replace('"', "\"\""))?,
            }
        }
        to.write_all(END)
    }
}

/// What ends a line of a table.
const END: &[u8] = b"\r\n";

/// Writes the names of the columns of a table, of which none has to stand in quotes.
pub(crate) fn head<'a>(to: &mut impl Write, columns: impl IntoIterator<Item = &'a str>) -> io::Result<()> {
    let mut line = Line::default();
    columns.into_iter().for_each(|name| line.word(name));
    line.write(to)
}

/// Whether a cell must stand in quotes: none holds more than one line. No byte ends the search, so that several are compared at once.
fn must_be_quoted(cell: &str) -> bool {
    cell.bytes()
        .fold(false, |found, byte| found | (byte == b',') | (byte == b'"'))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test says what it expects")]

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

    #[test]
    fn what_lines_of_an_award_share_stands_in_each() {
        let mut lines = [Line::default(), Line::default(), Line::default()];
        for at in 0..3 {
            let (done, rest) = lines.split_at_mut(at);
            let (before, line) = (done.last(), &mut rest[0]);
            line.shared(before, |line| {
                line.text("a, b", 256);
                line.word("");
            });
            line.whole(i64::try_from(at).unwrap());
            line.shared(before, |line| line.euros(5));
            line.shared(before, |_| ());
            line.text(["", "long", "c"][at], 256);
        }
        let shown = lines.map(|line| cells(&line).join("|"));
        assert_eq!(shown, ["a, b||0|0.05|", "a, b||1|0.05|long", "a, b||2|0.05|c"]);
    }

    #[test]
    fn a_line_is_written_as_rfc_4180_has_it() {
        let (mut line, mut written) = (Line::default(), Vec::new());
        for texts in [
            &["a", "", "l’été; à deux"][..],
            &["", "a, b", "\"c\"", ""],
            &["\""],
            &["d"],
        ] {
            line.clear();
            texts.iter().for_each(|text| line.text(text, 256));
            line.write(&mut written).unwrap();
        }
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "a,,l’été; à deux\r\n,\"a, b\",\"\"\"c\"\"\",\r\n\"\"\"\"\r\nd\r\n"
        );
    }
}
