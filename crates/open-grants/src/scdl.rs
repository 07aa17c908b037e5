//! SCDL "subventions" 2.1.1, and the dialect of the regulation: the same without two columns, and periods joined by `_`.

use std::io::{self, Write};

use crate::award::{Aid, Given, Part, Shown};
use crate::line::{Line, head};
use crate::rule::{Told, WHOLE, Way, way};
use crate::written::{TEXT_MOST, paid};

/// The columns of SCDL 2.1.1, in their order.
const COLUMNS: [&str; 16] = [
    "nomAttribuant",
    "idAttribuant",
    "dateConvention",
    "referenceDecision",
    "nomBeneficiaire",
    "idBeneficiaire",
    "rnaBeneficiaire",
    "objet",
    "montant",
    "nature",
    "conditionsVersement",
    "datesPeriodeVersement",
    "idRAE",
    "notificationUE",
    "pourcentageSubvention",
    "dispositifAide",
];

/// Columns that the regulation does not have.
const SCDL_ONLY: [&str; 2] = ["rnaBeneficiaire", "dispositifAide"];

/// Which of the two formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// SCDL 2.1.1.
    Scdl,
    /// Annex of the order of 17 November 2017, as `etalab/format-subventions` 1.1.1 reads it.
    Regulation,
}

/// Writes one of the two formats, in constant memory.
#[derive(Debug)]
pub struct Scdl<W: Write> {
    writer: W,
    /// What is being written, and the line before it.
    lines: [Line; 2],
    dialect: Dialect,
    told: Told,
}

impl<W: Write> Scdl<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(mut writer: W, dialect: Dialect) -> io::Result<Self> {
        let columns = COLUMNS.into_iter();
        head(
            &mut writer,
            columns.filter(|name| dialect == Dialect::Scdl || !SCDL_ONLY.contains(name)),
        )?;
        Ok(Self {
            writer,
            lines: <[Line; 2]>::default(),
            dialect,
            told: Told::default(),
        })
    }

    /// Writes an award by the export rule.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let award = shown.award;
        self.told.awards += 1;
        match way(award, self.dialect) {
            Way::Together(places) => {
                let total = award.cents();
                for (at, (place, share)) in places.into_iter().enumerate() {
                    self.line((shown, at > 0), &award.parts[place], (total, share))?;
                }
            }
            Way::Apart(places, faults) => {
                for (at, place) in places.into_iter().enumerate() {
                    let part = &award.parts[place];
                    self.line((shown, at > 0), part, (part.cents, WHOLE))?;
                }
                faults.into_iter().for_each(|(_, why)| self.told.leave(why));
            }
        }
        Ok(())
    }

    /// Writes what one beneficiary receives; whether it follows a line of the same award.
    fn line(
        &mut self,
        (shown, follows): (&Shown<'_>, bool),
        part: &Part,
        (cents, share): (i64, u16),
    ) -> io::Result<()> {
        let award = shown.award;
        let body = &part.beneficiary;
        let (is_scdl, separator) = match self.dialect {
            Dialect::Scdl => (true, '/'),
            Dialect::Regulation => (false, '_'),
        };
        let [line, before] = &mut self.lines;
        std::mem::swap(line, before);
        let before = follows.then_some(&*before);
        line.clear();
        line.shared(before, |line| {
            line.text(&award.funder.name, usize::MAX);
            line.number(award.funder.siret.as_ref().map(registers::Siret::as_str));
            line.day(Some(award.day()));
            line.text(award.act(), usize::MAX);
        });
        line.text(&body.name, usize::MAX);
        line.number(body.siret.as_ref().map(registers::Siret::as_str));
        if is_scdl {
            line.number(body.plain_rna());
        }
        line.shared(before, |line| line.text(&shown.words.title, TEXT_MOST));
        line.euros(cents);
        line.word(nature(award.given));
        line.word(conditions(part));
        line.period(paid(award, part), separator);
        line.word("");
        line.word(notified(part));
        line.share(share);
        if is_scdl {
            line.word("");
        }
        line.write(&mut self.writer)?;
        self.told.written += 1;
        Ok(())
    }

    /// Ends the file; says what stands in it.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn finish(self) -> io::Result<(W, Told)> {
        Ok((self.writer, self.told))
    }
}

/// The words of the schema for what is given.
pub(crate) const fn nature(given: Given) -> &'static str {
    match given {
        Given::Money => "aide en numéraire",
        Given::InKind => "aide en nature",
        Given::Both => "aide en numéraire;aide en nature",
    }
}

/// The words of the schema for how a part is paid.
pub(crate) fn conditions(part: &Part) -> &'static str {
    if part.payments.len() > 1 {
        "échelonné"
    } else {
        "unique"
    }
}

/// Whether a part is small aid, or aid under another text: the schema's column cites the regulation of 2013, in the place of
/// which 2023/2831 and 2023/2832 came.
pub(crate) const fn notified(part: &Part) -> &'static str {
    match part.aid {
        Aid::None => "non",
        Aid::Small | Aid::SmallServices | Aid::Other(_) => "oui",
    }
}
