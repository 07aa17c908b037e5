//! The lines of a file, cut into fields, and where each section ends.

use super::super::{Fault, ReadError};

/// The lines of the file, cut into fields; stops before the name of a section.
pub struct Lines<'a> {
    text: &'a str,
    records: csv::StringRecordsIntoIter<&'a [u8]>,
    /// The line of what was read last, counted from one, and the place in the text up to which lines were counted.
    pub line: u64,
    counted: usize,
    /// A section's name that ended the one before.
    section: Option<String>,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        Self {
            text,
            records: reader.into_records(),
            line: 1,
            counted: 0,
            section: None,
        }
    }

    pub fn fault(&self, fault: Fault) -> ReadError {
        ReadError {
            line: self.line,
            fault,
        }
    }

    /// The fields of the next line of this section; nothing at its end. Empty lines are passed over.
    pub fn row(&mut self) -> Result<Option<Vec<String>>, ReadError> {
        if self.section.is_some() {
            return Ok(None);
        }
        let Some(fields) = self.next()? else {
            return Ok(None);
        };
        if is_section(&fields) {
            self.section = fields.into_iter().next();
            return Ok(None);
        }
        Ok(Some(fields))
    }

    /// The same, of exactly so many fields; a spreadsheet may have added empty ones.
    pub fn row_of(&mut self, expected: usize) -> Result<Option<Vec<String>>, ReadError> {
        let Some(mut fields) = self.row()? else {
            return Ok(None);
        };
        while fields.len() > expected && fields.last().is_some_and(String::is_empty) {
            fields.pop();
        }
        if fields.len() != expected {
            return Err(self.fault(Fault::Fields {
                expected,
                found: fields.len(),
            }));
        }
        Ok(Some(fields))
    }

    /// Makes sure that nothing follows the last section.
    pub fn end(&self) -> Result<(), ReadError> {
        match &self.section {
            None => Ok(()),
            Some(name) => Err(self.fault(Fault::Twice {
                what: "the section",
                name: name.clone(),
            })),
        }
    }

    /// Begins a section, which must be the next thing in the file.
    pub fn section(&mut self, expected: &'static str) -> Result<(), ReadError> {
        let found = match self.section.take() {
            Some(section) => Some(section),
            None => self.next()?.map(|fields| fields.join(";")),
        };
        match found {
            None => Err(self.fault(Fault::Missing(expected))),
            Some(found) if found.trim_end_matches(';') == expected => Ok(()),
            Some(found) => Err(self.fault(Fault::SectionExpected { expected, found })),
        }
    }

    /// Counts the lines before a record; the end of the one before may still stand at its beginning.
    fn count_up_to(&mut self, byte: u64) {
        let start = usize::try_from(byte).expect("a place in a text in memory");
        let start = self.text.len() - self.text[start..].trim_start_matches(['\r', '\n']).len();
        self.line += self.text.as_bytes()[self.counted..start]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count() as u64;
        self.counted = start;
    }

    fn next(&mut self) -> Result<Option<Vec<String>>, ReadError> {
        while let Some(record) = self.records.next() {
            let record = record.map_err(|_| ReadError {
                line: self.line,
                fault: Fault::NotUtf8,
            })?;
            self.count_up_to(record.position().map_or(0, csv::Position::byte));
            if record.iter().any(|field| !field.is_empty()) {
                return Ok(Some(record.iter().map(str::to_owned).collect()));
            }
        }
        Ok(None)
    }
}

/// A line that is the name of a section; spreadsheets add empty fields to it.
fn is_section(fields: &[String]) -> bool {
    let (name, rest) = fields.split_first().expect("a line has a field");
    ["META", "PROJECTS", "VOTES"].contains(&name.as_str()) && rest.iter().all(String::is_empty)
}
