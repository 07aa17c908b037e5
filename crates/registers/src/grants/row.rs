//! From the cells of a line to a grant.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{
    Aid, AmountError, Cents, Doubt, Extent, GrantRecord, Money, Party, Period, Share,
    cells::Cells,
    date::{self, Span, When},
    names::Column as C,
    number, party, share,
    spelling::has_exponent,
    state::one_funder,
    survey::Survey,
};
use crate::{
    mask_persons,
    reject::{Blame, Reason},
};

/// What is known of a file beside its lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub survey: Survey,
    /// Who gives, where no column says it.
    pub funder: Option<Party>,
    /// The licence of the file, where no column says it.
    pub licence: Option<String>,
}

/// More than any grant: in cents, ten billion euros.
const TOO_MUCH: i64 = 1_000_000_000_000;

/// Reads one line. What is wrong with single values is added to the remarks.
///
/// # Errors
/// Why there is no grant in this line.
pub(super) fn read(cells: &mut Cells<'_>, facts: &Facts) -> Result<Box<GrantRecord>, Blame> {
    awarded(cells)?;
    let funder = party::funder(cells, facts)?;
    let (beneficiary, person) = party::beneficiary(cells)?;
    let purpose = cells.line(C::Purpose);
    let purpose = match person {
        true => purpose.map(|purpose| mask_persons(&purpose).into_owned()),
        false => purpose,
    };
    let sum = sum(cells, facts);
    let decision = decided(cells, facts);
    let year = year(cells).or(decision.1);
    let payment = period(cells, facts);
    let source = cells.line(C::Source);
    let source_url = cells.line(C::SourceUrl);
    let aid = aid(cells, sum.loan);
    let extent = extent(cells);
    let money = money(cells, sum.paid);
    let doubt = doubt(cells, &sum, [&funder.name, &source, &source_url]);
    let mut record = Box::new(GrantRecord {
        funder,
        beneficiary,
        person,
        purpose,
        amount: sum.amount,
        money,
        aid,
        extent,
        doubt,
        decided: decision.0,
        period: payment.0,
        year: year.or(payment.1),
        scheme: cells.line(C::Scheme),
        share: shared(cells, facts),
        reference: cells.line(C::Reference),
        project: cells.line(C::Project),
        source,
        source_id: cells.line(C::SourceId),
        source_url,
        licence: cells.line(C::Licence).or_else(|| facts.licence.clone()),
        layout: cells.columns.layout,
    });
    one_funder(&mut record, &cells.raw(C::FunderLevel).to_lowercase());
    Ok(record)
}

/// A file of requests also lists those that were refused or are still examined.
fn awarded(cells: &mut Cells<'_>) -> Result<(), Blame> {
    let status = cells.raw(C::Status);
    let lower = status.to_lowercase();
    let not = [
        "refus",
        "rejet",
        "inéligible",
        "ineligible",
        "en cours",
        "abandon",
        "annul",
    ];
    if not.iter().any(|word| lower.starts_with(word)) {
        return Err(cells.blame(C::Status, &status, Reason::NotAwarded));
    }
    Ok(())
}

/// The amount of a line, and from which column it comes.
#[derive(Default)]
struct Sum {
    amount: Option<Cents>,
    paid: bool,
    loan: bool,
    refused: bool,
    foreign: bool,
}

fn sum(cells: &mut Cells<'_>, facts: &Facts) -> Sum {
    let columns = [C::Amount, C::AmountPaid, C::Loan, C::Guarantee];
    let filled = columns.into_iter().find(|column| {
        let text = cells.raw(*column);
        !text.is_empty() && (*column == C::Amount || text != "0")
    });
    let mut sum = Sum::default();
    let Some(column) = filled else {
        let refused = cells.raw(C::AmountRefused);
        sum.refused = !refused.is_empty();
        let reason = if sum.refused {
            Reason::RefusedAmount
        } else {
            Reason::MissingAmount
        };
        cells.remark(
            if sum.refused { C::AmountRefused } else { C::Amount },
            &refused,
            reason,
        );
        return sum;
    };
    sum.paid = column == C::AmountPaid;
    sum.loan = matches!(column, C::Loan | C::Guarantee);
    let text = cells.raw(column);
    let reason = match Cents::parse(&text, facts.survey.amounts) {
        Ok(amount) => {
            sum.amount = amount;
            has_exponent(&text).then_some(Reason::AmountWithExponent)
        }
        Err(AmountError::TooPrecise(nearest)) => {
            sum.amount = Some(nearest);
            Some(Reason::RoundedAmount)
        }
        Err(AmountError::Malformed) => Some(Reason::MalformedAmount),
        Err(AmountError::Ambiguous) => Some(Reason::AmbiguousAmount),
        Err(AmountError::TooLarge) => Some(Reason::ImplausibleAmount),
        Err(AmountError::OtherCurrency) => {
            sum.foreign = true;
            Some(Reason::OtherCurrency)
        }
    };
    if let Some(reason) = reason {
        cells.remark(column, &text, reason);
    }
    if cells.columns.thousands {
        sum.amount = sum
            .amount
            .and_then(|amount| amount.get().checked_mul(1_000))
            .map(Cents::new);
    }
    sum
}

/// Places whose money is the Pacific franc: their portals head it “euros” all the same.
const PACIFIC: [&str; 6] = ["noum", "caledonie", "calédonie", "polyn", "papeete", "wallis"];

fn doubt(cells: &mut Cells<'_>, sum: &Sum, told: [&Option<String>; 3]) -> Option<Doubt> {
    if sum.foreign {
        return Some(Doubt::Currency);
    }
    if sum.refused {
        return Some(Doubt::Unit);
    }
    let amount = sum.amount?;
    let (doubt, reason) = if amount.get().saturating_abs() >= TOO_MUCH {
        (Doubt::Unit, Reason::ImplausibleAmount)
    } else if told.into_iter().flatten().any(|text| names_any(text, &PACIFIC)) {
        (Doubt::Currency, Reason::OtherCurrency)
    } else if amount.get() < 0 {
        (Doubt::Negative, Reason::NegativeAmount)
    } else {
        return None;
    };
    cells.remark(C::Amount, &amount.to_string(), reason);
    Some(doubt)
}

/// Whether a text holds one of some words in small letters, its own ASCII capitals set aside.
fn names_any(text: &str, words: &[&str]) -> bool {
    let text = text.as_bytes();
    words.iter().any(|word| {
        let word = word.as_bytes();
        text.windows(word.len())
            .any(|part| part.eq_ignore_ascii_case(word))
    })
}

fn decided(cells: &mut Cells<'_>, facts: &Facts) -> (Option<Date>, Option<i16>) {
    let text = cells.raw(C::Decided);
    let reason = match date::day(&text, facts.survey.days) {
        When::Nothing => return (None, None),
        When::Day(date) => return (Some(date), None),
        When::Year(year) => return (None, Some(year)),
        When::Implausible => Reason::ImplausibleDate,
        When::Malformed => Reason::MalformedDate,
    };
    cells.remark(C::Decided, &text, reason);
    (None, None)
}

fn year(cells: &mut Cells<'_>) -> Option<i16> {
    let text = cells.raw(C::Year);
    if text.is_empty() {
        return None;
    }
    let year = date::year(&text);
    if year.is_none() {
        cells.remark(C::Year, &text, Reason::MalformedYear);
    }
    year
}

fn period(cells: &mut Cells<'_>, facts: &Facts) -> (Option<Period>, Option<i16>) {
    let text = cells.raw(C::Period);
    let (period, year, reason) = match date::period(&text, facts.survey.days) {
        Span::Nothing => (None, None, None),
        Span::Year(year) => (None, Some(year), None),
        Span::Period(period) => (Some(period), None, None),
        Span::Open(period) => (Some(period), None, Some(Reason::OpenPeriod)),
        Span::Reversed => (None, None, Some(Reason::ReversedPeriod)),
        Span::Malformed => (None, None, Some(Reason::MalformedDate)),
    };
    if let Some(reason) = reason {
        cells.remark(C::Period, &text, reason);
    }
    if period.is_some() {
        return (period, year);
    }
    let [start, end] = [C::PeriodStart, C::PeriodEnd].map(|column| {
        let text = cells.raw(column);
        match date::day(&text, facts.survey.days) {
            When::Day(date) => Some(date),
            When::Nothing | When::Year(_) => None,
            When::Implausible | When::Malformed => {
                cells.remark(column, &text, Reason::MalformedDate);
                None
            }
        }
    });
    let reversed = start.zip(end).is_some_and(|(start, end)| end < start);
    if reversed {
        let text = cells.raw(C::PeriodEnd);
        cells.remark(C::PeriodEnd, &text, Reason::ReversedPeriod);
        return (None, year);
    }
    (start.or(end).map(|start| Period { start, end }), year)
}

fn shared(cells: &mut Cells<'_>, facts: &Facts) -> Option<Share> {
    let text = cells.raw(C::Share);
    let share = share::read(&text, facts.survey.shares);
    let reason = match share {
        Ok(Some(_)) if facts.survey.is_dragged(cells.line) => Reason::DraggedShare,
        Ok(share) => return share,
        Err(()) => Reason::MalformedShare,
    };
    cells.remark(C::Share, &text, reason);
    None
}

fn aid(cells: &mut Cells<'_>, loan: bool) -> Aid {
    if loan {
        return Aid::Loan;
    }
    let concours = cells.raw(C::Concours);
    match &*concours {
        "" => {}
        "don" => return Aid::Grant,
        "nature" => return Aid::InKind,
        "prestation" => return Aid::Service,
        "remboursement" => return Aid::Refund,
        other => {
            cells.remark(C::Concours, other, Reason::UnknownWord);
            return Aid::Other;
        }
    }
    let nature = cells.raw(C::Nature).to_lowercase();
    let money = ["numéraire", "numeraire", "num\u{fffd}raire"]
        .iter()
        .any(|word| nature.contains(word));
    if nature.contains("nature") && !money {
        return Aid::InKind;
    }
    let loan = nature.starts_with("prêt") || nature.starts_with("pret ") || nature.starts_with("garantie");
    if loan { Aid::Loan } else { Aid::Grant }
}

fn extent(cells: &mut Cells<'_>) -> Extent {
    let granularity = cells.raw(C::Granularity);
    match &*granularity {
        "" | "individual" => Extent::Single,
        "aggregate" => Extent::Total,
        other => {
            cells.remark(C::Granularity, other, Reason::UnknownWord);
            // A line that may be a total is not added to its details.
            Extent::Total
        }
    }
}

fn money(cells: &mut Cells<'_>, paid: bool) -> Money {
    let measure = cells.raw(C::Measure);
    match &*measure {
        "attribue" => Money::Voted,
        "verse" => Money::Paid,
        "" if paid => Money::Paid,
        "" if cells.columns.place(C::Decided).is_some() => Money::Voted,
        "" => Money::Unstated,
        other => {
            cells.remark(C::Measure, other, Reason::UnknownWord);
            Money::Unstated
        }
    }
}

/// The number in one cell, with its remark.
pub(super) fn numbered(cells: &mut Cells<'_>, column: C) -> number::Found {
    let text: Cow<'_, str> = cells.raw(column);
    let persons = cells.columns.persons && column == C::BeneficiaryId;
    let found = number::read(&text, persons);
    if let Some(reason) = found.remark {
        // A SIREN in its own column is where it belongs.
        if !(reason == Reason::SirenForSiret && column == C::BeneficiarySiren) {
            cells.remark(column, &text, reason);
        }
    }
    found
}
