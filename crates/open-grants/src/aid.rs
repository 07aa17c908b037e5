//! The aid that public funders have to declare: what article 6 of regulations (EU) 2023/2831 and 2023/2832 asks of the central
//! register since 1 January 2026 (who, how much, when, by whom, by what instrument), and in France within twenty days (decree
//! 2025-1361). The sector is a class of NACE rev. 2; the cell is empty where no register says it, and left to whoever declares.

use std::io::{self, Write};

use jiff::ToSpan;

use crate::award::{Aid, Shown};
use crate::line::{Line, head};
use crate::rule::{Told, Why};
use crate::superset::regime;
use crate::written::TEXT_MOST;

/// Days after the decision within which it is declared.
const WITHIN: i64 = 20;

const COLUMNS: [&str; 17] = [
    "idSubvention",
    "etatMembre",
    "regimeAide",
    "nomAttribuant",
    "idAttribuant",
    "bceAttribuant",
    "nomBeneficiaire",
    "idBeneficiaire",
    "sirenBeneficiaire",
    "rnaBeneficiaire",
    "bceBeneficiaire",
    "dateOctroi",
    "aDeclarerAvant",
    "equivalentSubventionBrut",
    "instrument",
    "secteurNace",
    "dispositif",
];

/// Writes the list of declarations, in constant memory.
#[derive(Debug)]
pub struct Declarations<W: Write> {
    writer: W,
    line: Line,
    told: Told,
}

impl<W: Write> Declarations<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(mut writer: W) -> io::Result<Self> {
        head(&mut writer, COLUMNS)?;
        Ok(Self {
            writer,
            line: Line::default(),
            told: Told::default(),
        })
    }

    /// Writes a line for each part of an award that is state aid. Private money is none.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let award = shown.award;
        if !award.public {
            return Ok(());
        }
        self.told.awards += 1;
        for part in award
            .parts
            .iter()
            .filter(|part| part.cents > 0 && part.aid != Aid::None)
        {
            let (funder, body) = (&award.funder, &part.beneficiary);
            if body.person {
                self.told.leave(Why::Person);
                continue;
            }
            let line = &mut self.line;
            line.clear();
            line.text(&award.id, usize::MAX);
            line.word(funder.country.code());
            line.text(regime(&part.aid), TEXT_MOST);
            line.text(&funder.name, usize::MAX);
            line.number(funder.siret.as_ref().map(registers::Siret::as_str));
            line.number(funder.kbo.as_ref().map(registers::Kbo::as_str));
            line.text(&body.name, usize::MAX);
            line.number(body.siret.as_ref().map(registers::Siret::as_str));
            line.number(body.unit());
            line.number(body.rna.as_ref().map(registers::RnaNumber::as_str));
            line.number(body.kbo.as_ref().map(registers::Kbo::as_str));
            line.day(Some(award.decided));
            line.day(award.decided.checked_add(WITHIN.days()).ok());
            line.euros(part.cents);
            line.word("subvention");
            line.number(body.nace.as_deref());
            line.text(&award.programme.name, usize::MAX);
            line.write(&mut self.writer)?;
            self.told.written += 1;
        }
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
