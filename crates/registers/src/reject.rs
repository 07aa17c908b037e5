//! What is said about a line that could not be used as it was published.
//!
//! A line without a usable number or name is **rejected**: nothing of it is kept. A line with one
//! value that cannot be true is kept without that value, and the report says so: a **remark**. The
//! same shape serves both, so that one report lists all that was not taken as it stood.

use std::fmt;

/// One entry of the report that follows an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reject {
    /// The file, or the path inside the archive.
    pub member: String,
    /// The physical line the record starts on, from 1 (the header).
    pub line: u64,
    /// The column at fault, by its published name; none when it is the whole line.
    pub column: Option<&'static str>,
    /// The value as published, shortened to 120 characters. It may name a person: for the report
    /// of whoever imports, never for a public page.
    pub value: String,
    /// What is wrong.
    pub reason: Reason,
    /// Whether the record was kept, without this value.
    pub kept: bool,
}

/// What is wrong with a line or a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// More or fewer fields than the header has columns.
    WrongNumberOfFields,
    /// A quote is opened and never closed.
    UnclosedQuote,
    /// The line is longer than a record may be.
    RecordTooLong,
    /// The record has no number.
    MissingNumber,
    /// The number is none of the register's.
    MalformedNumber,
    /// The record has no name.
    MissingName,
    /// Kept: a quote inside a quoted value was not doubled; its place may be wrong.
    StrayQuote,
    /// Kept: a value of a UTF-8 file was not UTF-8, and was read as Windows-1252.
    OtherEncoding,
    /// Kept: characters that no text holds were taken out of a value.
    ControlCharacters,
    /// Kept: a date is no date.
    MalformedDate,
    /// Kept: a date is one, but cannot be true (`0201-08-11`).
    ImplausibleDate,
    /// Kept: a SIRET is wrong in its length, characters or check digits.
    MalformedSiret,
    /// Kept: the SIRET column holds a SIREN, which is read as such.
    SirenForSiret,
    /// Kept: a theme code is none of the nomenclature's form.
    MalformedTheme,
    /// Kept: a postcode is not five digits.
    MalformedPostcode,
    /// Kept: a commune code is none of INSEE's form.
    MalformedCommuneCode,
    /// Kept: the position is a letter we do not know.
    UnknownPosition,
    /// Kept: the grouping is a letter we do not know.
    UnknownGrouping,
    /// Kept: the association is said to continue under a new number, which is not given.
    MissingSuccessor,
    /// Kept: the web site is an electronic address of somebody.
    AddressAsWebsite,
}

impl Reason {
    /// A stable code for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WrongNumberOfFields => "wrong-number-of-fields",
            Self::UnclosedQuote => "unclosed-quote",
            Self::RecordTooLong => "record-too-long",
            Self::MissingNumber => "missing-number",
            Self::MalformedNumber => "malformed-number",
            Self::MissingName => "missing-name",
            Self::StrayQuote => "stray-quote",
            Self::OtherEncoding => "other-encoding",
            Self::ControlCharacters => "control-characters",
            Self::MalformedDate => "malformed-date",
            Self::ImplausibleDate => "implausible-date",
            Self::MalformedSiret => "malformed-siret",
            Self::SirenForSiret => "siren-for-siret",
            Self::MalformedTheme => "malformed-theme",
            Self::MalformedPostcode => "malformed-postcode",
            Self::MalformedCommuneCode => "malformed-commune-code",
            Self::UnknownPosition => "unknown-position",
            Self::UnknownGrouping => "unknown-grouping",
            Self::MissingSuccessor => "missing-successor",
            Self::AddressAsWebsite => "address-as-website",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A value at fault, before the report knows which line it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Blame {
    pub column: Option<&'static str>,
    pub value: String,
    pub reason: Reason,
}
