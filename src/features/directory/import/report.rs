//! The report of a load: every line that was refused or remarked, with its file, line, column,
//! value and reason in the reader's words. It appears whole, after the load, or not at all.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use registers::Reject;

use super::ImportError;
use crate::features::directory::store::entries::RnaEntry;
use crate::features::directory::store::imports::Import;
use crate::shared::app::App;
use crate::shared::files::{self, Whole};
use crate::shared::i18n::Lang;

/// A report being written.
pub(super) struct Report<'a> {
    app: &'a App,
    lang: Lang,
    /// Nothing once the report is finished.
    writer: Option<csv::Writer<Whole>>,
    path: PathBuf,
    reasons: BTreeMap<String, u64>,
    member: String,
    line: u64,
}

impl<'a> Report<'a> {
    /// Begins a report in `reports/`, beside the database.
    pub fn begin(app: &'a App, import: &Import, lang: Lang) -> Result<Self, ImportError> {
        let name = format!("{:04}-{}.csv", import.id, safe(&import.file_name));
        let path = app.config.path("reports").join(name);
        let folder = app.config.path("reports");
        files::make_folder(&folder).map_err(|error| ImportError::File(folder.clone(), error))?;
        let file = Whole::begin(&path).map_err(|error| ImportError::File(path.clone(), error))?;
        let mut report = Self {
            app,
            lang,
            writer: Some(csv::Writer::from_writer(file)),
            path,
            reasons: BTreeMap::new(),
            member: import.file_name.clone(),
            line: 0,
        };
        let head = ["file", "line", "column", "value", "reason", "kept"]
            .map(|column| app.texts.say(lang, &format!("report-{column}"), &[]));
        report.write(&head)?;
        Ok(report)
    }

    /// The file inside the archive that the next records come from.
    pub fn within(&mut self, member: String) {
        self.member = member;
    }

    /// The line that the next record starts on.
    pub fn at(&mut self, line: u64) {
        self.line = line;
    }

    /// A line that the reader refused, or kept with a remark.
    pub fn reject(&mut self, reject: &Reject) -> Result<(), ImportError> {
        let reason = reject.reason.as_str();
        *self.reasons.entry(reason.to_owned()).or_default() += 1;
        let column = reject.column.unwrap_or_default();
        let words = self.app.texts.say(self.lang, &format!("reject-{reason}"), &[]);
        let kept = self.kept(reject.kept);
        self.write(&[
            reject.member.clone(),
            reject.line.to_string(),
            column.to_owned(),
            disarmed(&reject.value),
            words,
            kept,
        ])
    }

    /// A record that was kept, but of which something is unsure.
    pub fn remark(&mut self, entry: &RnaEntry, column: &str, reason: &str) -> Result<(), ImportError> {
        self.note(entry, column, reason, true)
    }

    /// A record that was read but cannot be kept beside what is held.
    pub fn refuse(&mut self, entry: &RnaEntry, column: &str, reason: &str) -> Result<(), ImportError> {
        self.note(entry, column, reason, false)
    }

    fn note(&mut self, entry: &RnaEntry, column: &str, reason: &str, kept: bool) -> Result<(), ImportError> {
        *self.reasons.entry(reason.to_owned()).or_default() += 1;
        let words = self.app.texts.say(self.lang, &format!("reject-{reason}"), &[]);
        let place = [entry.postcode.as_deref(), entry.commune_name.as_deref()];
        let value = format!(
            "{}: {}",
            entry.number,
            place.into_iter().flatten().collect::<Vec<_>>().join(" ")
        );
        let line = self.line.to_string();
        let kept = self.kept(kept);
        self.write(&[
            self.member.clone(),
            line,
            column.to_owned(),
            disarmed(&value),
            words,
            kept,
        ])
    }

    /// The same of a body of any register, by its number.
    pub fn remark_number(&mut self, number: &str, reason: &str) -> Result<(), ImportError> {
        self.note_number(number, reason, true)
    }

    /// A body that cannot be kept beside what is held, by its number.
    pub fn refuse_number(&mut self, number: &str, reason: &str) -> Result<(), ImportError> {
        self.note_number(number, reason, false)
    }

    fn note_number(&mut self, number: &str, reason: &str, kept: bool) -> Result<(), ImportError> {
        *self.reasons.entry(reason.to_owned()).or_default() += 1;
        let words = self.app.texts.say(self.lang, &format!("reject-{reason}"), &[]);
        let kept = self.kept(kept);
        self.write(&[
            self.member.clone(),
            self.line.to_string(),
            String::new(),
            disarmed(number),
            words,
            kept,
        ])
    }

    /// Sound records that were left aside: only counted, as each would name somebody.
    pub fn count(&mut self, reason: &str, records: u64) {
        *self.reasons.entry(reason.to_owned()).or_default() += records;
    }

    /// How often each reason occurred.
    pub fn reasons(&self) -> BTreeMap<String, u64> {
        self.reasons.clone()
    }

    /// Puts the report in its place; with nothing to tell there is none.
    pub fn finish(mut self) -> Result<Option<PathBuf>, ImportError> {
        let told = !self.reasons.is_empty();
        if !told {
            return Ok(None);
        }
        let Some(writer) = self.writer.take() else {
            return Ok(None);
        };
        let whole = writer.into_inner().map_err(csv::IntoInnerError::into_error);
        let kept = whole.and_then(Whole::appear);
        kept.map(|()| Some(self.path.clone()))
            .map_err(|error| ImportError::File(self.path.clone(), error))
    }

    fn kept(&self, kept: bool) -> String {
        self.app
            .texts
            .say(self.lang, if kept { "report-yes" } else { "report-no" }, &[])
    }

    fn write(&mut self, fields: &[String]) -> Result<(), ImportError> {
        let Some(writer) = &mut self.writer else {
            return Ok(());
        };
        let written = writer.write_record(fields);
        written.map_err(|error| ImportError::File(self.path.clone(), io::Error::other(error)))
    }
}

impl Drop for Report<'_> {
    /// A load that was refused, or had nothing to tell, leaves no report.
    fn drop(&mut self) {
        if let Some(whole) = self.writer.take().and_then(|writer| writer.into_inner().ok()) {
            let _ = whole.discard();
        }
    }
}

/// A file's name as part of another's.
fn safe(name: &str) -> String {
    name.chars()
        .map(|letter| {
            if letter.is_alphanumeric() || "._-".contains(letter) {
                letter
            } else {
                '_'
            }
        })
        .collect()
}

/// A value that a spreadsheet will not take for a formula (ASVS 5.0, 1.2.10).
pub(in crate::features::directory) fn disarmed(value: &str) -> String {
    if value.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{value}")
    } else {
        value.to_owned()
    }
}
