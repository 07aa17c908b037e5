//! Values that units and establishments have in common.

use super::{HIDDEN, StaffBand};
use crate::{
    cells::{Cells, Column},
    reject::Reason,
};

/// What may be shown of a unit or an establishment, as `statutDiffusion` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Diffusion {
    /// `O`: everything INSEE publishes.
    Public,
    /// `P`: part of it. What is hidden is not in the record.
    Partial,
    /// `N`, in files before 21 March 2023, or a letter that is not in the documentation: nothing. The
    /// record is delivered so that an organisation known from elsewhere can be hidden.
    Withheld,
}

impl Diffusion {
    /// A stable name for reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Partial => "partial",
            Self::Withheld => "withheld",
        }
    }
}

/// Whether a unit or an establishment lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SireneState {
    /// `A`.
    Active,
    /// `C` of a unit, `F` of an establishment.
    Closed,
    /// Blank, or a letter that is not in the documentation.
    Unknown,
}

impl SireneState {
    /// A stable name for reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}

/// A main activity, in the nomenclature that it was coded in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SireneActivity {
    /// The code with its dot: `94.99Z`.
    pub code: String,
    /// `NAFRev2` since 2008; `NAFRev1`, `NAF1993` and `NAP` before; none when not said.
    pub nomenclature: Option<String>,
}

pub(super) fn diffusion(cells: &mut Cells<'_>, column: Column) -> Diffusion {
    match &*cells.raw(column) {
        "O" => Diffusion::Public,
        "P" => Diffusion::Partial,
        "N" => Diffusion::Withheld,
        other => {
            cells.remark(column, other, Reason::UnknownCode);
            Diffusion::Withheld
        }
    }
}

pub(super) fn state(cells: &mut Cells<'_>, column: Column) -> SireneState {
    match &*cells.raw(column) {
        "A" => SireneState::Active,
        "C" | "F" => SireneState::Closed,
        "" => SireneState::Unknown,
        other => {
            cells.remark(column, other, Reason::UnknownCode);
            SireneState::Unknown
        }
    }
}

/// `O` or `N`, `true` or `false`; blank says neither.
pub(super) fn yes_or_no(cells: &mut Cells<'_>, column: Column) -> Option<bool> {
    match &*cells.raw(column) {
        "O" | "true" | "True" => Some(true),
        "N" | "false" | "False" => Some(false),
        "" => None,
        other => {
            cells.remark(column, other, Reason::UnknownCode);
            None
        }
    }
}

pub(super) fn activity(cells: &mut Cells<'_>, code: Column, nomenclature: Column) -> Option<SireneActivity> {
    let raw = cells.raw(code);
    // "00.00Z" stands for units that have none, or none yet.
    if raw.is_empty() || raw == "00.00Z" {
        return None;
    }
    let (digits, letter) = match raw.as_bytes() {
        [digits @ .., letter] if letter.is_ascii_uppercase() => (digits, true),
        digits => (digits, false),
    };
    let count = digits.iter().filter(|byte| byte.is_ascii_digit()).count();
    let formed = match digits {
        [_, _, b'.', ..] => count + 1 == digits.len(),
        digits => count == digits.len(),
    };
    if !formed || !(3..=4).contains(&count) || (!letter && count != 4) {
        cells.remark(code, &raw, Reason::MalformedActivity);
        return None;
    }
    Some(SireneActivity {
        code: raw.into_owned(),
        nomenclature: cells.line(nomenclature),
    })
}

pub(super) fn staff(cells: &mut Cells<'_>, column: Column) -> Option<StaffBand> {
    let raw = cells.raw(column);
    if raw.is_empty() {
        return None;
    }
    let band = StaffBand::parse(&raw);
    if band.is_none() {
        cells.remark(column, &raw, Reason::UnknownCode);
    }
    band
}

/// A year; `2022.0`, as some tools write it, is one.
pub(super) fn year(cells: &mut Cells<'_>, column: Column) -> Option<i16> {
    let raw = cells.raw(column);
    if raw.is_empty() {
        return None;
    }
    let year = without_decimals(&raw)
        .parse()
        .ok()
        .filter(|year| (1900..=2100).contains(year));
    if year.is_none() {
        cells.remark(column, &raw, Reason::MalformedDate);
    }
    year
}

/// A code that some tools take for a number: `9220.0`.
pub(super) fn without_decimals(text: &str) -> &str {
    text.strip_suffix(".0").unwrap_or(text)
}

/// A name that is not hidden.
pub(super) fn name(cells: &mut Cells<'_>, column: Column) -> Option<String> {
    cells.line(column).filter(|name| !name.contains(HIDDEN))
}
