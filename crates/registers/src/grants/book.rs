//! The State's annex to its budget (“jaune”): for each association a line with its total, then one
//! line for each programme that paid it.
//!
//! The details are the records: counting the total as well would double every grant. The total only
//! checks them, and is said when it differs. An association with a total and no details is a record
//! that covers several grants.

use super::{
    Aid, Cents, Extent, GrantRecord, Layout, Money, Party,
    cells::Cells,
    names::Column as C,
    number, person,
    row::Facts,
    state::{STATE, one_funder},
};
use crate::reject::{Blame, Reason};

/// The associations whose lines are being read.
///
/// Most have their details right behind their total. Those of one name have all their totals first,
/// then all their details: so several are open at a time.
#[derive(Default)]
pub(super) struct Book {
    open: Vec<Open>,
    /// The association of the line above, for a line that does not repeat it.
    last: usize,
    all: i128,
}

struct Open {
    line: u64,
    key: [String; 2],
    beneficiary: Party,
    person: bool,
    total: Option<Cents>,
    details: i128,
    lines: u64,
}

/// So many associations of one name are not met: what is still open then is closed as it stands.
const MOST: usize = 1_000;

/// What one line of the book gives.
pub(super) enum Line {
    /// A grant.
    Record(Box<GrantRecord>),
    /// A total, which is no record.
    Total,
}

/// What the end of an association's lines brings to light.
pub(super) struct Closed {
    /// The line of its total.
    pub line: u64,
    /// A record, when there are no details.
    pub record: Option<Box<GrantRecord>>,
    /// A remark, when the details do not sum up to the total.
    pub blame: Option<Blame>,
}

impl Book {
    /// Ends the associations that a line leaves behind: on a total, those whose details sum up to
    /// theirs; at the end of the file, all.
    pub fn close(&mut self, next: Option<&Cells<'_>>, facts: &Facts) -> Vec<Closed> {
        let all = match next {
            None => true,
            Some(cells) if !cells.raw(C::Heading).is_empty() => return Vec::new(),
            Some(cells) => self.open.len() >= MOST || is_grand_total(&cells.raw(C::BeneficiarySiren)),
        };
        let mut closed = Vec::new();
        let mut open = std::mem::take(&mut self.open);
        open.retain_mut(|open| {
            let total = open.total.map(|total| i128::from(total.get()));
            let complete = open.lines > 0 && total.is_none_or(|total| total == open.details);
            if all && !complete {
                closed.push(self.end(open, facts));
            }
            !all && !complete
        });
        self.open = open;
        self.last = self.open.len().saturating_sub(1);
        closed
    }

    /// An association whose details are missing or do not sum up.
    fn end(&mut self, open: &mut Open, facts: &Facts) -> Closed {
        let (line, total) = (open.line, open.total);
        let cents = total.map_or(0, |total| i128::from(total.get()));
        if open.lines > 0 {
            let blame = Some(differs(cents, open.details));
            return Closed {
                line,
                record: None,
                blame,
            };
        }
        self.all += cents;
        let mut record = record(std::mem::take(&mut open.beneficiary), open.person, facts);
        record.amount = total;
        record.extent = Extent::Total;
        record.funder.name = Some(STATE.to_owned());
        Closed {
            line,
            record: Some(record),
            blame: None,
        }
    }

    /// Reads one line.
    pub fn read(&mut self, cells: &mut Cells<'_>, facts: &Facts) -> Result<Line, Blame> {
        let heading = cells.line(C::Heading);
        let key = [C::BeneficiarySiren, C::BeneficiaryName].map(|column| cells.raw(column).into_owned());
        if is_grand_total(&key[0]) {
            let total = amount(cells, C::BookTotal, facts);
            if let Some(total) = total.filter(|total| i128::from(total.get()) != self.all) {
                cells.remarks.push(differs(i128::from(total.get()), self.all));
            }
            return Ok(Line::Total);
        }
        let Some(heading) = heading else {
            let total = amount(cells, C::BookTotal, facts);
            self.begin(cells, key, total)?;
            return Ok(Line::Total);
        };
        self.find(cells, key)?;
        let sum = amount(cells, C::BookDetail, facts);
        let cents = sum.map_or(0, |sum| i128::from(sum.get()));
        self.all += cents;
        let open = &mut self.open[self.last];
        open.lines += 1;
        open.details += cents;
        let mut record = record(open.beneficiary.clone(), open.person, facts);
        record.amount = sum;
        let (ministry, programme) = heading.split_once(": ").unwrap_or((&heading, ""));
        record.funder.name = Some(format!("État — {ministry}"));
        record.scheme = (!programme.is_empty()).then(|| programme.to_owned());
        one_funder(&mut record, "");
        Ok(Line::Record(record))
    }

    /// Turns to the association of a detail; one without a total begins here.
    fn find(&mut self, cells: &mut Cells<'_>, key: [String; 2]) -> Result<(), Blame> {
        let repeats = key[0].is_empty() && self.last < self.open.len();
        if !repeats {
            let same = |open: &Open| open.key == key;
            // The name is sometimes written otherwise in the details.
            let alike = |open: &Open| !key[0].is_empty() && open.key[0] == key[0];
            let place = self.open.iter().position(same);
            match place.or_else(|| self.open.iter().position(alike)) {
                Some(at) => self.last = at,
                None => self.begin(cells, key, None)?,
            }
        }
        Ok(())
    }

    fn begin(&mut self, cells: &mut Cells<'_>, key: [String; 2], total: Option<Cents>) -> Result<(), Blame> {
        let (beneficiary, person) = beneficiary(cells, &key[0])?;
        self.last = self.open.len();
        self.open.push(Open {
            line: cells.line,
            key,
            beneficiary,
            person,
            total,
            details: 0,
            lines: 0,
        });
        Ok(())
    }
}

/// “Total des subventions versées en 2010”
fn is_grand_total(first: &str) -> bool {
    first.to_lowercase().starts_with("total")
}

fn differs(total: i128, details: i128) -> Blame {
    let euros = |cents: i128| format!("{}.{:02}", cents / 100, (cents % 100).abs());
    Blame {
        column: Some(C::BookTotal.as_str()),
        value: format!("{} ≠ {}", euros(total), euros(details)),
        reason: Reason::TotalDiffers,
    }
}

fn amount(cells: &mut Cells<'_>, column: C, facts: &Facts) -> Option<Cents> {
    let text = cells.raw(column);
    match Cents::parse(&text, facts.survey.amounts) {
        Ok(None) => cells.remark(column, &text, Reason::MissingAmount),
        Ok(amount) => return amount,
        Err(_) => cells.remark(column, &text, Reason::MalformedAmount),
    }
    None
}

/// “NAME - 06 MOUANS SARTOUX”: the seat follows the name.
fn beneficiary(cells: &mut Cells<'_>, siren: &str) -> Result<(Party, bool), Blame> {
    let written = cells.line(C::BeneficiaryName);
    let found = number::read(siren, false);
    if let Some(reason) = found.remark.filter(|reason| *reason != Reason::SirenForSiret) {
        cells.remark(C::BeneficiarySiren, siren, reason);
    }
    let (name, department, commune) = match written.as_deref().map(seat) {
        Some((name, department, commune)) => (Some(name), department, commune),
        None => (None, None, None),
    };
    if name.is_some_and(person::is_person) {
        cells.remark(C::BeneficiaryName, "…", Reason::NaturalPerson);
        let party = Party {
            department,
            ..Party::default()
        };
        return Ok((party, true));
    }
    let party = Party {
        name: name
            .filter(|name| !name.is_empty())
            .map(|name| person::without_host(name).into_owned()),
        siren: found.siren(),
        siret: found.siret,
        rna: found.rna,
        department,
        commune,
        ..Party::default()
    };
    if party.is_known() {
        Ok((party, false))
    } else {
        Err(cells.blame(C::BeneficiaryName, "", Reason::MissingBeneficiary))
    }
}

fn seat(written: &str) -> (&str, Option<String>, Option<String>) {
    // A trailing " -" or " - 91" is all that some have.
    for (at, _) in written.rmatch_indices(" - ") {
        let after = &written[at + 3..];
        let (code, commune) = after.split_once(' ').unwrap_or((after, ""));
        let formed = matches!(code.as_bytes(), [b'0'..=b'9', b'0'..=b'9' | b'A' | b'B'])
            || (code.len() == 3 && code.starts_with("97") && code.ends_with(|c: char| c.is_ascii_digit()));
        if formed {
            let commune = commune.trim();
            let commune = (!commune.is_empty()).then(|| commune.to_owned());
            return (written[..at].trim(), Some(code.to_owned()), commune);
        }
    }
    (written, None, None)
}

fn record(beneficiary: Party, person: bool, facts: &Facts) -> Box<GrantRecord> {
    Box::new(GrantRecord {
        funder: Party::default(),
        beneficiary,
        person,
        purpose: None,
        amount: None,
        money: Money::Paid,
        aid: Aid::Grant,
        extent: Extent::Single,
        doubt: None,
        decided: None,
        period: None,
        year: facts.survey.year,
        scheme: None,
        share: None,
        reference: None,
        project: None,
        source: None,
        source_id: None,
        source_url: None,
        licence: facts.licence.clone(),
        layout: Layout::YellowBook,
    })
}
