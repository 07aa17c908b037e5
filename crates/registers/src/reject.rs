//! What is said about a line that could not be used as it was published.
//!
//! A line without a usable number or name is **rejected**: nothing of it is kept. A line with one
//! value that cannot be true is kept without that value, and the report says so: a **remark**. The
//! same shape serves both, so that one report lists all that was not taken as it stood.

use std::fmt;

use crate::Fault;

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
    /// The file ends within this line: it was cut.
    CutShort,
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
    /// A spreadsheet turned a number into a quantity (`2,43E+13`): its digits are lost.
    SpreadsheetNumber,
    /// Kept: a number had lost its leading zeros; with them its check digits agree.
    LostZeros,
    /// Two numbers of one record contradict each other.
    ContradictoryNumbers,
    /// Kept: a number of the RNA in another register is none of its forms.
    MalformedRna,
    /// Kept: a number of the BCE/KBO in another register is wrong.
    MalformedKbo,
    /// Kept: a value is none of the closed list its column draws from.
    UnknownCode,
    /// The record does not say whether it is a natural person, and may be one.
    UnknownPersonality,
    /// Kept: a legal form is none of the nomenclature's form.
    MalformedLegalForm,
    /// Kept: an activity code is none of the nomenclature's form.
    MalformedActivity,
    /// It is no JSON.
    MalformedJson,
    /// It is JSON, but none of the register's.
    UnknownShape,
    /// Kept: a JSON value is not of the type that its name announces.
    WrongType,
    /// Kept: a theme code is none of the nomenclature's form.
    MalformedTheme,
    /// Kept: a postcode is none of its country's form.
    MalformedPostcode,
    /// Kept: a commune code is none of the form its country gives them.
    MalformedCommuneCode,
    /// Kept: the position is a letter we do not know.
    UnknownPosition,
    /// Kept: the grouping is a letter we do not know.
    UnknownGrouping,
    /// Kept: the association is said to continue under a new number, which is not given.
    MissingSuccessor,
    /// Kept: the web site is an electronic address of somebody.
    AddressAsWebsite,
    /// The line does not say who receives.
    MissingBeneficiary,
    /// The line does not say who gives, and nobody said it for the file.
    MissingFunder,
    /// The line is a request that was refused or is still examined: no grant.
    NotAwarded,
    /// Kept: there is no amount.
    MissingAmount,
    /// Kept: the amount is not written as one.
    MalformedAmount,
    /// Kept: the amount may be a thousand times larger or not, and the file does not tell.
    AmbiguousAmount,
    /// Kept: the amount is, or very likely is, in another currency.
    OtherCurrency,
    /// Kept: the amount had a fraction of a cent, and was rounded to the nearest.
    RoundedAmount,
    /// Kept: the amount is written with an exponent; a spreadsheet may have dropped digits.
    AmountWithExponent,
    /// Kept: the amount is larger than any grant.
    ImplausibleAmount,
    /// Kept: the amount is below zero: a correction, or a sum given back.
    NegativeAmount,
    /// Kept: the file itself sets the amount aside.
    RefusedAmount,
    /// Kept: a damaged number was mended, and its check digits prove it.
    MendedNumber,
    /// Kept: a period ends before it begins.
    ReversedPeriod,
    /// Kept: a period has no day at its end.
    OpenPeriod,
    /// Kept: a year is none.
    MalformedYear,
    /// Kept: a share is none, or its unit is uncertain.
    MalformedShare,
    /// Kept: shares that rise line after line come from a cell dragged down.
    DraggedShare,
    /// Kept: letters were destroyed before the file was published.
    LostCharacters,
    /// Kept: the beneficiary is a person, whose name and numbers were dropped.
    NaturalPerson,
    /// Kept: a word is none of those that its column has.
    UnknownWord,
    /// Kept: a total is not the sum of its details, which are what counts.
    TotalDiffers,
}

impl Reason {
    /// Why a record cannot be known by its number.
    pub(crate) const fn of_number(fault: Fault) -> Self {
        match fault {
            Fault::Empty => Self::MissingNumber,
            Fault::Spreadsheet => Self::SpreadsheetNumber,
            Fault::Characters | Fault::Length { .. } | Fault::Shape | Fault::CheckDigits => {
                Self::MalformedNumber
            }
        }
    }

    /// A stable code for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WrongNumberOfFields => "wrong-number-of-fields",
            Self::UnclosedQuote => "unclosed-quote",
            Self::CutShort => "cut-short",
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
            Self::SpreadsheetNumber => "spreadsheet-number",
            Self::LostZeros => "lost-zeros",
            Self::ContradictoryNumbers => "contradictory-numbers",
            Self::MalformedRna => "malformed-rna",
            Self::MalformedKbo => "malformed-kbo",
            Self::UnknownCode => "unknown-code",
            Self::UnknownPersonality => "unknown-personality",
            Self::MalformedLegalForm => "malformed-legal-form",
            Self::MalformedActivity => "malformed-activity",
            Self::MalformedJson => "malformed-json",
            Self::UnknownShape => "unknown-shape",
            Self::WrongType => "wrong-type",
            Self::MalformedTheme => "malformed-theme",
            Self::MalformedPostcode => "malformed-postcode",
            Self::MalformedCommuneCode => "malformed-commune-code",
            Self::UnknownPosition => "unknown-position",
            Self::UnknownGrouping => "unknown-grouping",
            Self::MissingSuccessor => "missing-successor",
            Self::AddressAsWebsite => "address-as-website",
            Self::MissingBeneficiary => "missing-beneficiary",
            Self::MissingFunder => "missing-funder",
            Self::NotAwarded => "not-awarded",
            Self::MissingAmount => "missing-amount",
            Self::MalformedAmount => "malformed-amount",
            Self::AmbiguousAmount => "ambiguous-amount",
            Self::OtherCurrency => "other-currency",
            Self::RoundedAmount => "rounded-amount",
            Self::AmountWithExponent => "amount-with-exponent",
            Self::ImplausibleAmount => "implausible-amount",
            Self::NegativeAmount => "negative-amount",
            Self::RefusedAmount => "refused-amount",
            Self::MendedNumber => "mended-number",
            Self::ReversedPeriod => "reversed-period",
            Self::OpenPeriod => "open-period",
            Self::MalformedYear => "malformed-year",
            Self::MalformedShare => "malformed-share",
            Self::DraggedShare => "dragged-share",
            Self::LostCharacters => "lost-characters",
            Self::NaturalPerson => "natural-person",
            Self::UnknownWord => "unknown-word",
            Self::TotalDiffers => "total-differs",
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
