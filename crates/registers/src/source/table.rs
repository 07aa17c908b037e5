//! One table of text: its delimiter, its encoding, its header, then its rows.

use std::{
    borrow::Cow,
    io::{self, Read},
};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use memchr::{memchr, memchr_iter};

use super::{
    limits::Limits,
    records::{Raw, Records, State},
    sniff::{self, HEAD},
    text::{Encoding, decode},
};
use crate::refusal::RefusalReason;

/// How much of a table its encoding is judged on.
const SAMPLE: usize = 64 << 10;

/// A table opened at its first row.
pub(crate) struct Table<'r> {
    records: Records<'r>,
    splitter: Splitter,
    /// The names of the columns: trimmed, in small letters.
    pub header: Vec<String>,
    pub delimiter: u8,
    pub encoding: Encoding,
}

/// One row, or one line that could not be a row.
pub(crate) struct Row<'t> {
    pub line: u64,
    pub state: State,
    /// Whether the file ends with it, before its line does.
    pub cut: bool,
    /// Its bytes as published, to be shown in a report.
    pub raw: &'t [u8],
    /// Its fields; none when it could not be split.
    pub fields: Fields<'t>,
}

impl<'r> Table<'r> {
    /// Reads the header. A refusal travels inside the error.
    pub fn open(input: &'r mut dyn Read, limits: &Limits) -> io::Result<Self> {
        let mut records = Records::new(input, limits.record_bytes);
        let sample = records.peek()?;
        let sample = &sample[..sample.len().min(SAMPLE)];
        sniff::refuse_what_is_no_table(&sample[..sample.len().min(HEAD)])?;
        let encoding = Encoding::sniff(sample);
        let text = sample.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sample);
        let text = text.trim_ascii_start();
        let first_line = &text[..memchr(b'\n', text).unwrap_or(text.len())];
        let announced = announced(first_line);
        let delimiter = announced.unwrap_or_else(|| delimiter_of(first_line));
        if encoding == Encoding::Utf8Bom {
            records.skip(3);
        }
        records.set_delimiter(delimiter);
        let mut splitter = Splitter::new(delimiter);
        if announced.is_some() {
            records.next()?;
        }
        let Some(raw) = records.next()? else {
            return Err(RefusalReason::Empty.into());
        };
        if raw.state == State::TooLong {
            return Err(RefusalReason::HeaderTooLong.into());
        }
        let fields = splitter.split(raw.bytes);
        let header: Vec<String> = (0..fields.len()).map(|at| named(&fields.get(at).0)).collect();
        records.set_columns(header.len());
        Ok(Self {
            records,
            splitter,
            header,
            delimiter,
            encoding,
        })
    }

    /// The next row.
    pub fn next(&mut self) -> io::Result<Option<Row<'_>>> {
        let Some(raw) = self.records.next()? else {
            return Ok(None);
        };
        let Raw {
            line,
            bytes,
            state,
            cut,
        } = raw;
        let fields = match state {
            State::Sound | State::StrayQuote => self.splitter.split(bytes),
            State::UnclosedQuote | State::TooLong => self.splitter.nothing(),
        };
        Ok(Some(Row {
            line,
            state,
            cut,
            raw: bytes,
            fields,
        }))
    }

    /// Physical lines read so far, the header included.
    pub fn lines(&self) -> u64 {
        self.records.lines()
    }
}

/// The name of a column: trimmed, in small letters, without a mark of UTF-8 that a program kept as letters.
fn named(cell: &str) -> String {
    let bare = cell.trim_start_matches('\u{feff}').trim_start_matches("ï»¿");
    bare.trim().to_lowercase()
}

/// The delimiter that a line before the header announces to spreadsheets: `sep=;`.
fn announced(line: &[u8]) -> Option<u8> {
    match line.trim_ascii().strip_prefix(b"sep=")? {
        &[delimiter @ (b';' | b',' | b'|')] => Some(delimiter),
        // A tab at the end was trimmed.
        [] => Some(b'\t'),
        _ => None,
    }
}

/// The delimiter a header uses: the most frequent of `;`, `,`, tab and `|`.
fn delimiter_of(header: &[u8]) -> u8 {
    let mut best = (b';', 0);
    for delimiter in [b';', b',', b'\t', b'|'] {
        let count = memchr_iter(delimiter, header).count();
        if count > best.1 {
            best = (delimiter, count);
        }
    }
    best.0
}

/// Splits sound records into fields.
struct Splitter {
    reader: Reader,
    delimiter: u8,
    output: Vec<u8>,
    ends: Vec<usize>,
}

impl Splitter {
    fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .terminator(Terminator::Any(b'\n'))
            .build();
        Self {
            reader,
            delimiter,
            output: Vec::new(),
            ends: Vec::new(),
        }
    }

    fn split(&mut self, record: &[u8]) -> Fields<'_> {
        let most = memchr_iter(self.delimiter, record).count() + 1;
        if self.output.len() <= record.len() {
            self.output.resize(record.len() + 1, 0);
        }
        if self.ends.len() <= most {
            self.ends.resize(most + 1, 0);
        }
        self.reader.reset();
        let (mut read, mut written, mut ended) = (0, 0, 0);
        loop {
            let (result, taken, wrote, fields) = self.reader.read_record(
                &record[read..],
                &mut self.output[written..],
                &mut self.ends[ended..],
            );
            read += taken;
            written += wrote;
            ended += fields;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::Record | ReadRecordResult::End => break,
                // Both buffers are as large as the record needs.
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => break,
            }
        }
        let bytes = &self.output[..written];
        Fields {
            bytes,
            text: str::from_utf8(bytes).ok(),
            ends: &self.ends[..ended],
        }
    }

    fn nothing(&self) -> Fields<'_> {
        Fields {
            bytes: &[],
            text: Some(""),
            ends: &[],
        }
    }
}

/// The fields of a row, unquoted and still undecoded.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'t> {
    bytes: &'t [u8],
    /// All of them at once when they are UTF-8 together, as nearly all rows are.
    text: Option<&'t str>,
    ends: &'t [usize],
}

impl<'t> Fields<'t> {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a field, and whether it was not UTF-8. A field that is not there is empty.
    pub fn get(&self, at: usize) -> (Cow<'t, str>, bool) {
        let Some(&end) = self.ends.get(at) else {
            return (Cow::Borrowed(""), false);
        };
        let start = at
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .map_or(0, |&end| end);
        match self.text.and_then(|text| text.get(start..end)) {
            Some(text) => (Cow::Borrowed(text), false),
            None => decode(self.bytes.get(start..end).unwrap_or_default()),
        }
    }
}
