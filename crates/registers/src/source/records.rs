//! Cuts a table into records without ever holding more than one of bounded size.
//!
//! `csv-core` splits a record into fields; what this module adds is what a lenient parser cannot
//! tell: where a record starts and ends in physical lines, a quote that is never closed and would
//! swallow the rows that follow, characters after a closing quote. A record whose quotes cannot be
//! right gives up its first line only, and reading resumes on the next line, so that one bad
//! line never costs its neighbours.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter, memchr2};

use crate::refusal::RefusalReason;

const FIRST_BUFFER: usize = 256 << 10;

/// Records of one table, in order.
pub(crate) struct Records<'r> {
    input: &'r mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    delimiter: u8,
    columns: usize,
    record_bytes: usize,
    next_line: u64,
    taken: u64,
    rescanned: u64,
}

/// One record, or what could not be one.
pub(crate) struct Raw<'b> {
    /// The physical line it starts on, from 1.
    pub line: u64,
    /// Its bytes without the line ending; of a line that is too long, its beginning.
    pub bytes: &'b [u8],
    pub state: State,
    /// Whether the input ends with it, before its line does.
    pub cut: bool,
}

/// Whether a record can be split into fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Sound,
    /// Characters stand after a closing quote: a quote inside the text was not doubled.
    StrayQuote,
    /// A quote opens and is not closed where it must be.
    UnclosedQuote,
    /// More bytes than a record may have.
    TooLong,
}

impl<'r> Records<'r> {
    pub fn new(input: &'r mut dyn Read, record_bytes: usize) -> Self {
        Self {
            input,
            buffer: vec![0; FIRST_BUFFER.min(record_bytes.max(1))],
            start: 0,
            end: 0,
            ended: false,
            delimiter: b';',
            columns: 0,
            record_bytes: record_bytes.max(1),
            next_line: 1,
            taken: 0,
            rescanned: 0,
        }
    }

    /// The bytes at hand before anything was taken, at least the first line if it fits.
    pub fn peek(&mut self) -> io::Result<&[u8]> {
        while memchr(b'\n', &self.buffer[self.start..self.end]).is_none()
            && self.end - self.start < self.record_bytes
            && self.fill()?
        {}
        Ok(&self.buffer[self.start..self.end])
    }

    /// Drops bytes that belong to no line, such as the mark of UTF-8.
    pub fn skip(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.end);
    }

    pub fn set_delimiter(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
    }

    /// From here on a record is expected to have this many fields.
    pub fn set_columns(&mut self, columns: usize) {
        self.columns = columns;
    }

    /// Physical lines taken so far.
    pub fn lines(&self) -> u64 {
        self.next_line - 1
    }

    /// The next record; blank lines between records are passed over.
    pub fn next(&mut self) -> io::Result<Option<Raw<'_>>> {
        let mut scan = Scan::default();
        loop {
            if scan.run(&self.buffer[self.start..self.end], self.delimiter) {
                if is_blank(&self.buffer[self.start..self.start + scan.at]) {
                    self.take(scan.at, 1);
                    scan = Scan::default();
                    continue;
                }
                return self.deliver(&scan).map(Some);
            }
            if self.end - self.start >= self.record_bytes {
                return self.overflow(&scan).map(Some);
            }
            if !self.fill()? {
                break;
            }
        }
        let rest = &self.buffer[self.start..self.end];
        if is_blank(rest) {
            let (length, lines) = (rest.len(), u64::from(!rest.is_empty()));
            self.take(length, lines);
            return Ok(None);
        }
        if scan.inside == Inside::Quotes {
            return self.unclosed(scan.at).map(Some);
        }
        self.deliver(&scan).map(Some)
    }

    fn deliver(&mut self, scan: &Scan) -> io::Result<Raw<'_>> {
        let record = &self.buffer[self.start..self.start + scan.at];
        let cut = !record.ends_with(b"\n");
        let body = without_line_end(record);
        let breaks = memchr_iter(b'\n', body).count();
        if breaks > 0 && self.swallows_rows(body, scan) {
            return self.unclosed(scan.at);
        }
        let (line, from, length) = (self.next_line, self.start, body.len());
        self.take(scan.at, breaks as u64 + 1);
        let state = if scan.stray {
            State::StrayQuote
        } else {
            State::Sound
        };
        Ok(Raw {
            line,
            bytes: &self.buffer[from..from + length],
            state,
            cut,
        })
    }

    /// Whether a record over several lines is more likely several rows behind one unclosed quote.
    fn swallows_rows(&self, body: &[u8], scan: &Scan) -> bool {
        if self.columns < 4 {
            return scan.stray;
        }
        let whole_row =
            |line: &[u8]| memchr_iter(self.delimiter, line).take(self.columns).count() == self.columns - 1;
        scan.stray
            || scan.delimiters + 1 != self.columns
            || body.split(|&byte| byte == b'\n').skip(1).any(whole_row)
    }

    /// Gives up the first line of a record whose quotes cannot be right.
    fn unclosed(&mut self, scanned: usize) -> io::Result<Raw<'_>> {
        // Scanning the same bytes again and again is what a hostile file would have us do.
        self.rescanned += scanned as u64;
        if self.rescanned > 64 * self.record_bytes as u64 + 4 * self.taken {
            return Err(RefusalReason::TooDamaged.into());
        }
        let rest = &self.buffer[self.start..self.end];
        let length = memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
        let (line, from) = (self.next_line, self.start);
        self.take(length, 1);
        Ok(Raw {
            line,
            bytes: without_line_end(&self.buffer[from..from + length]),
            state: State::UnclosedQuote,
            cut: self.ended && !self.buffer[from..from + length].ends_with(b"\n"),
        })
    }

    /// A record that does not end: an unclosed quote if it spans lines, one huge line otherwise.
    fn overflow(&mut self, scan: &Scan) -> io::Result<Raw<'_>> {
        if memchr(b'\n', &self.buffer[self.start..self.end]).is_some() {
            return self.unclosed(scan.at);
        }
        let line = self.next_line;
        let kept = self.buffer[self.start..self.end.min(self.start + 512)].to_vec();
        loop {
            let rest = &self.buffer[self.start..self.end];
            if let Some(at) = memchr(b'\n', rest) {
                self.take(at + 1, 1);
                break;
            }
            let length = rest.len();
            self.take(length, 0);
            if !self.fill()? {
                self.next_line += 1;
                break;
            }
        }
        // The buffer before `start` is free: the beginning of the line is shown from there.
        let length = kept.len().min(self.buffer.len());
        if self.start < length {
            let moved = self.end - self.start;
            if self.buffer.len() < length + moved {
                self.buffer.resize(length + moved, 0);
            }
            self.buffer.copy_within(self.start..self.end, length);
            (self.start, self.end) = (length, length + moved);
        }
        self.buffer[..length].copy_from_slice(&kept[..length]);
        Ok(Raw {
            line,
            bytes: &self.buffer[..length],
            state: State::TooLong,
            cut: false,
        })
    }

    fn take(&mut self, bytes: usize, lines: u64) {
        self.start += bytes;
        self.taken += bytes as u64;
        self.next_line += lines;
    }

    /// Reads more behind what is at hand; `false` at the end of the input.
    fn fill(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.end == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        loop {
            match self.input.read(&mut self.buffer[self.end..]) {
                Ok(read) => {
                    self.end += read;
                    self.ended = read == 0;
                    return Ok(read > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

fn is_blank(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

fn without_line_end(record: &[u8]) -> &[u8] {
    let record = record.strip_suffix(b"\n").unwrap_or(record);
    record.strip_suffix(b"\r").unwrap_or(record)
}

/// Where a scan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Inside {
    #[default]
    FieldStart,
    Bare,
    Quotes,
    /// Just after a quote inside quotes: the end of the field, or half of a doubled quote.
    Closing,
    /// After a closing quote and a carriage return.
    ClosingReturn,
}

/// Looks for the end of a record; can be resumed when more bytes are at hand.
#[derive(Debug, Default)]
struct Scan {
    inside: Inside,
    at: usize,
    delimiters: usize,
    stray: bool,
}

impl Scan {
    /// Whether the end of the record was found, just before `self.at`.
    fn run(&mut self, bytes: &[u8], delimiter: u8) -> bool {
        while let Some(&byte) = bytes.get(self.at) {
            match self.inside {
                Inside::FieldStart => {
                    if byte == b'"' {
                        self.at += 1;
                        self.inside = Inside::Quotes;
                    } else {
                        self.inside = Inside::Bare;
                    }
                }
                Inside::Bare => match memchr2(delimiter, b'\n', &bytes[self.at..]) {
                    Some(skip) => {
                        self.at += skip;
                        if self.end_field(bytes[self.at]) {
                            return true;
                        }
                    }
                    None => self.at = bytes.len(),
                },
                Inside::Quotes => match memchr(b'"', &bytes[self.at..]) {
                    Some(skip) => {
                        self.at += skip + 1;
                        self.inside = Inside::Closing;
                    }
                    None => self.at = bytes.len(),
                },
                Inside::Closing if byte == b'"' => {
                    self.at += 1;
                    self.inside = Inside::Quotes;
                }
                Inside::Closing if byte == b'\r' => {
                    self.at += 1;
                    self.inside = Inside::ClosingReturn;
                }
                Inside::Closing if byte == delimiter || byte == b'\n' => {
                    if self.end_field(byte) {
                        return true;
                    }
                }
                Inside::ClosingReturn if byte == b'\n' => return self.end_field(byte),
                Inside::Closing | Inside::ClosingReturn => {
                    self.stray = true;
                    self.inside = Inside::Bare;
                }
            }
        }
        false
    }

    fn end_field(&mut self, byte: u8) -> bool {
        self.at += 1;
        if byte == b'\n' {
            return true;
        }
        self.delimiters += 1;
        self.inside = Inside::FieldStart;
        false
    }
}
