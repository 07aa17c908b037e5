//! Why a whole file is refused.
//!
//! A line that cannot be used is a [`Reject`](crate::Reject) and the others go on; a file that is
//! not what it claims is a [`Refusal`], and nothing of it may be kept.

use std::{error::Error, fmt, io};

use crate::Kind;

/// A file, or one file inside an archive, that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{member}: {reason}")]
pub struct Refusal {
    /// The file, or the path inside the archive, where it was found.
    pub member: String,
    /// What is wrong.
    pub reason: RefusalReason,
}

/// What is wrong with a refused file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RefusalReason {
    /// It holds no byte, or only blank lines.
    #[error("it is empty")]
    Empty,
    /// It is an archive without a single table in it.
    #[error("the archive holds no table")]
    NoTable,
    /// It is not text.
    #[error("it is not a text file")]
    Binary,
    /// It is a document to be read, not to be counted (PDF, DOCX).
    #[error("it is a document, not a table")]
    Document,
    /// It is a workbook (XLSX, XLS, ODS).
    #[error("it is a spreadsheet: save it as CSV first")]
    Spreadsheet,
    /// It is a web page: an error page or a login form saved under the name of the data.
    #[error("it is a web page, not a table: the download went wrong")]
    WebPage,
    /// It is text in UTF-16.
    #[error("it is written in UTF-16: save it in UTF-8")]
    Utf16,
    /// Its columns are those of no register we know.
    #[error("{}", unknown_columns(.found, *.closest, .missing))]
    UnknownColumns {
        /// The first columns of its header, shortened.
        found: Vec<String>,
        /// The kind of file it resembles most, if any.
        closest: Option<Kind>,
        /// Which columns of that kind it lacks.
        missing: Vec<&'static str>,
    },
    /// It is JSON, but no answer of a register we know.
    #[error("it is JSON of no register we know: {}", .found.join(", "))]
    UnknownJson {
        /// The first members of its first object, shortened; none when that cannot be read.
        found: Vec<String>,
    },
    /// It is a Parquet table, of another shape than those we know.
    #[error("it is a Parquet table whose columns are those of no file we know")]
    UnknownParquet,
    /// It is to draw contours, and is neither GeoJSON nor TopoJSON.
    #[error("it is neither a GeoJSON collection nor a TopoJSON topology")]
    NoDrawing,
    /// It draws contours by other coordinates than degrees.
    #[error("its points are not in degrees of longitude and latitude")]
    NoDegrees,
    /// Its header names a column twice.
    #[error("its header names the column “{0}” twice")]
    DuplicateColumn(String),
    /// Its header alone is larger than a record may be.
    #[error("its first line is too long for a header")]
    HeaderTooLong,
    /// An archive inside an archive, or something compressed twice.
    #[error("it is an archive inside another: unpack it first")]
    NestedArchive,
    /// A password is needed.
    #[error("it is encrypted")]
    Encrypted,
    /// Packed by a method we do not read.
    #[error("it is packed by a method that is not supported")]
    UnsupportedMethod,
    /// What it is read from failed.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// It stops before its end.
    #[error("it is truncated: it stops before its end")]
    Truncated,
    /// The archive or the compressed stream contradicts itself.
    #[error("it is damaged: {0}")]
    Corrupt(String),
    /// So many unclosed quotes that reading on would mean guessing.
    #[error("its quotes are too damaged to be read")]
    TooDamaged,
    /// More files than the limit.
    #[error("it holds more than {0} files")]
    TooManyMembers(usize),
    /// One file larger than the limit, in bytes.
    #[error("a file in it is larger than {0} bytes")]
    MemberTooLarge(u64),
    /// More bytes in all, once unpacked, than the limit.
    #[error("it unpacks to more than {0} bytes")]
    TooLarge(u64),
    /// It unpacks to so many times its size that it is a trap.
    #[error("it unpacks to more than {0} times its size")]
    Ratio(u64),
}

impl RefusalReason {
    /// A stable code for texts and reports.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoTable => "no-table",
            Self::Binary => "binary",
            Self::Document => "document",
            Self::Spreadsheet => "spreadsheet",
            Self::WebPage => "web-page",
            Self::Utf16 => "utf-16",
            Self::UnknownColumns { .. } => "unknown-columns",
            Self::UnknownJson { .. } => "unknown-json",
            Self::UnknownParquet => "unknown-parquet",
            Self::NoDrawing => "no-drawing",
            Self::NoDegrees => "no-degrees",
            Self::DuplicateColumn(_) => "duplicate-column",
            Self::HeaderTooLong => "header-too-long",
            Self::NestedArchive => "nested-archive",
            Self::Encrypted => "encrypted",
            Self::UnsupportedMethod => "unsupported-method",
            Self::Unreadable(_) => "unreadable",
            Self::Truncated => "truncated",
            Self::Corrupt(_) => "corrupt",
            Self::TooDamaged => "too-damaged",
            Self::TooManyMembers(_) => "too-many-members",
            Self::MemberTooLarge(_) => "member-too-large",
            Self::TooLarge(_) => "too-large",
            Self::Ratio(_) => "ratio",
        }
    }

    pub(crate) fn of(self, member: &str) -> Refusal {
        Refusal {
            member: member.to_owned(),
            reason: self,
        }
    }
}

fn unknown_columns(found: &[String], closest: Option<Kind>, missing: &[&str]) -> String {
    match closest {
        Some(kind) => format!("it resembles {kind} but lacks {}", missing.join(", ")),
        None => format!(
            "its columns are those of no register we know: {}",
            found.join(", ")
        ),
    }
}

/// A reason that travels through a chain of readers inside an [`io::Error`].
#[derive(Debug)]
struct Carried(RefusalReason);

impl fmt::Display for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Carried {}

impl From<RefusalReason> for io::Error {
    fn from(reason: RefusalReason) -> Self {
        Self::other(Carried(reason))
    }
}

/// What an error met while unpacking says about the file.
pub(crate) fn reason_of(error: &io::Error) -> RefusalReason {
    if let Some(reason) = carried(error) {
        return reason;
    }
    match error.kind() {
        io::ErrorKind::UnexpectedEof => RefusalReason::Truncated,
        _ => RefusalReason::Corrupt(error.to_string()),
    }
}

/// Decoders wrap the errors of what they read from: the reason may be some layers down.
fn carried(error: &io::Error) -> Option<RefusalReason> {
    let mut cause: Option<&(dyn Error + 'static)> = error.get_ref().map(|inner| inner as _);
    while let Some(inner) = cause {
        if let Some(Carried(reason)) = inner.downcast_ref() {
            return Some(reason.clone());
        }
        cause = match inner.downcast_ref::<io::Error>() {
            Some(deeper) => deeper.get_ref().map(|deepest| deepest as _),
            None => inner.source(),
        };
    }
    None
}
