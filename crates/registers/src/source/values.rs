//! Cuts a stream of JSON into the objects it is made of, without holding more than one.
//!
//! One object, an array of objects, or one object after another (NDJSON): what stands between
//! objects says nothing. Where each object has its own line, one that is broken costs that line only;
//! elsewhere reading resumes at the next line that begins as it did.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter, memchr2};

use super::{
    sniff::{self, HEAD},
    text::Encoding,
};
use crate::refusal::RefusalReason;

const FIRST_BUFFER: usize = 256 << 10;

/// The objects of one file, in order.
pub(crate) struct Values<'r> {
    input: &'r mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    record_bytes: usize,
    next_line: u64,
    /// Brackets that are open around the objects.
    open: u32,
    /// What stands on the line before the object at hand: its indentation, nothing if more.
    indent: Option<Vec<u8>>,
    /// Whether every object is expected to end on the line it begins on.
    per_line: bool,
    taken: u64,
    rescanned: u64,
    pub encoding: Encoding,
}

/// One object, or what could not be one.
pub(crate) struct RawValue<'b> {
    /// The physical line it starts on, from 1.
    pub line: u64,
    /// Its bytes; of one that is broken or too long, its beginning.
    pub bytes: &'b [u8],
    pub state: ValueState,
}

/// Whether an object can be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueState {
    Whole,
    /// It does not end where it must, or is no object.
    Broken,
    /// More bytes than a record may have.
    TooLong,
}

/// Whether a stream begins as JSON that could be cut into objects does.
pub(crate) fn is_json(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    matches!(text.trim_ascii_start().first(), Some(b'{' | b'['))
}

impl<'r> Values<'r> {
    pub fn open(input: &'r mut dyn Read, record_bytes: usize) -> io::Result<Self> {
        let mut values = Self {
            input,
            buffer: vec![0; FIRST_BUFFER.min(record_bytes.max(HEAD))],
            start: 0,
            end: 0,
            ended: false,
            record_bytes: record_bytes.max(1),
            next_line: 1,
            open: 0,
            indent: Some(Vec::new()),
            per_line: false,
            taken: 0,
            rescanned: 0,
            encoding: Encoding::Utf8,
        };
        while values.end < HEAD && values.fill()? {}
        let sample = &values.buffer[..values.end];
        sniff::refuse_what_is_no_table(&sample[..sample.len().min(HEAD)])?;
        values.encoding = Encoding::sniff(sample);
        if values.encoding == Encoding::Utf8Bom {
            values.start = 3;
        }
        Ok(values)
    }

    /// The first object, without taking it; none when there is no whole one at the beginning.
    pub fn peek(&mut self) -> io::Result<Option<&[u8]>> {
        if !self.reach_value()? || self.buffer[self.start] != b'{' {
            return Ok(None);
        }
        let Some(length) = self.scan()? else {
            return Ok(None);
        };
        let mut after = self.start + length;
        let first = &self.buffer[self.start..after];
        let alone = memchr(b'\n', first).is_none() && self.indent.is_some();
        while after == self.end && self.fill()? {
            after = self.start + length;
        }
        let rest = &self.buffer[after..self.end];
        let rest = rest.strip_prefix(b",").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        self.per_line = alone && rest.first() == Some(&b'\n');
        Ok(Some(&self.buffer[self.start..self.start + length]))
    }

    /// Whether the input ended within the object that begins here.
    pub fn is_cut(&self) -> bool {
        let rest = &self.buffer[self.start..self.end];
        self.ended && rest.len() < self.record_bytes && rest.first() == Some(&b'{')
    }

    /// The next object. An end inside an object or an array is a refusal.
    pub fn next(&mut self) -> io::Result<Option<RawValue<'_>>> {
        if !self.reach_value()? {
            if self.open > 0 {
                return Err(RefusalReason::Truncated.into());
            }
            return Ok(None);
        }
        let line = self.next_line;
        if self.buffer[self.start] != b'{' {
            return self.give_up(line, ValueState::Broken, false).map(Some);
        }
        match self.scan()? {
            Some(length) => {
                let from = self.start;
                self.next_line += memchr_iter(b'\n', &self.buffer[from..from + length]).count() as u64;
                self.start += length;
                self.taken += length as u64;
                self.indent = None;
                Ok(Some(RawValue {
                    line,
                    bytes: &self.buffer[from..from + length],
                    state: ValueState::Whole,
                }))
            }
            None if self.per_line && memchr(b'\n', &self.buffer[self.start..self.end]).is_some() => {
                self.give_up(line, ValueState::Broken, false).map(Some)
            }
            None if self.end - self.start >= self.record_bytes => {
                // Scanning the same bytes again and again is what a hostile file would have us do.
                self.rescanned += (self.end - self.start) as u64;
                if self.rescanned > 64 * self.record_bytes as u64 + 4 * self.taken {
                    return Err(RefusalReason::TooDamaged.into());
                }
                self.give_up(line, ValueState::TooLong, true).map(Some)
            }
            None => Err(RefusalReason::Truncated.into()),
        }
    }

    /// Physical lines read so far.
    pub fn lines(&self) -> u64 {
        // The last line need not end in a line break.
        self.next_line - u64::from(self.indent.as_ref().is_some_and(Vec::is_empty))
    }

    /// Passes over what stands between objects; whether anything follows.
    fn reach_value(&mut self) -> io::Result<bool> {
        loop {
            while self.start < self.end {
                match self.buffer[self.start] {
                    b'\n' => {
                        self.next_line += 1;
                        self.indent = Some(Vec::new());
                    }
                    byte if byte.is_ascii_whitespace() => {
                        if let Some(indent) = &mut self.indent
                            && indent.len() < 64
                        {
                            indent.push(byte);
                        }
                    }
                    b',' => self.indent = None,
                    b'[' => {
                        self.open = self.open.saturating_add(1);
                        self.indent = None;
                    }
                    b']' if self.open > 0 => {
                        self.open -= 1;
                        self.indent = None;
                    }
                    _ => return Ok(true),
                }
                self.start += 1;
            }
            if !self.fill()? {
                return Ok(false);
            }
        }
    }

    /// The length of the object that begins here; none when it does not end where it must.
    fn scan(&mut self) -> io::Result<Option<usize>> {
        let mut scan = Scan::default();
        loop {
            let mut bytes = &self.buffer[self.start..self.end];
            let line_end = memchr(b'\n', bytes).filter(|_| self.per_line);
            if let Some(line_end) = line_end {
                bytes = &bytes[..line_end];
            }
            if scan.run(bytes) {
                return Ok((scan.at <= self.record_bytes).then_some(scan.at));
            }
            if line_end.is_some() || bytes.len() >= self.record_bytes || !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// Takes the line at hand, and those after it that belong to the same broken object.
    fn give_up(&mut self, line: u64, state: ValueState, rest: bool) -> io::Result<RawValue<'_>> {
        let indent = self.indent.clone();
        let shown = self.buffer[self.start..self.end.min(self.start + 600)].to_vec();
        self.take_line()?;
        while rest && !self.per_line && (self.start < self.end || self.fill()?) {
            while self.end - self.start < 66 && self.fill()? {}
            let bytes = &self.buffer[self.start..self.end];
            let begins = indent.as_ref().is_some_and(|indent| {
                bytes
                    .strip_prefix(indent.as_slice())
                    .is_some_and(|bytes| bytes.starts_with(b"{"))
            });
            if begins {
                break;
            }
            self.take_line()?;
        }
        let length = shown.len();
        // The buffer before `start` is free, or is made so.
        if self.start < length {
            let moved = self.end - self.start;
            if self.buffer.len() < length + moved {
                self.buffer.resize(length + moved, 0);
            }
            self.buffer.copy_within(self.start..self.end, length);
            (self.start, self.end) = (length, length + moved);
        }
        self.buffer[..length].copy_from_slice(&shown);
        Ok(RawValue {
            line,
            bytes: &self.buffer[..length],
            state,
        })
    }

    fn take_line(&mut self) -> io::Result<()> {
        loop {
            if let Some(at) = memchr(b'\n', &self.buffer[self.start..self.end]) {
                self.start += at + 1;
                self.taken += at as u64 + 1;
                self.next_line += 1;
                self.indent = Some(Vec::new());
                return Ok(());
            }
            self.start = self.end;
            self.indent = None;
            if !self.fill()? {
                return Ok(());
            }
        }
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

/// Looks for the end of an object; can be resumed when more bytes are at hand.
#[derive(Debug, Default)]
struct Scan {
    at: usize,
    depth: u32,
    in_text: bool,
}

impl Scan {
    /// Whether the end of the object was found, just before `self.at`.
    fn run(&mut self, bytes: &[u8]) -> bool {
        while self.at < bytes.len() {
            if self.in_text {
                match memchr2(b'"', b'\\', &bytes[self.at..]) {
                    Some(skip) if bytes[self.at + skip] == b'"' => {
                        self.at += skip + 1;
                        self.in_text = false;
                    }
                    // The character after a backslash is of no account; it may not be here yet.
                    Some(skip) if self.at + skip + 1 < bytes.len() => self.at += skip + 2,
                    Some(skip) => {
                        self.at += skip;
                        return false;
                    }
                    None => self.at = bytes.len(),
                }
                continue;
            }
            match bytes[self.at] {
                b'"' => self.in_text = true,
                b'{' | b'[' => self.depth = self.depth.saturating_add(1),
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        self.at += 1;
                        return true;
                    }
                }
                _ => {}
            }
            self.at += 1;
        }
        false
    }
}
