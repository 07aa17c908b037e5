//! The aid that public funders have to declare: what article 6 of regulations (EU) 2023/2831 and 2023/2832 asks of the central
//! register since 1 January 2026 (who, how much, when, by whom, by what instrument), and in France within twenty days (decree
//! 2025-1361). The sector (NACE) is left to whoever declares where we do not know it.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::Writer;
use jiff::ToSpan;

use crate::award::{Aid, Shown};
use crate::rule::{Told, Why};
use crate::scdl::table;
use crate::superset::regime;
use crate::written::{cell, day, euros};

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
    csv: Writer<W>,
    told: Told,
}

impl<W: Write> Declarations<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(writer: W) -> io::Result<Self> {
        let mut csv = table(writer);
        csv.write_record(COLUMNS)?;
        Ok(Self {
            csv,
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
            let number = |one: Option<&'_ str>| one.unwrap_or_default().to_owned();
            let last = award.decided.checked_add(WITHIN.days()).ok();
            let values: [Cow<'_, str>; 17] = [
                cell(&award.id, usize::MAX),
                funder.country.code().into(),
                regime(&part.aid),
                cell(&funder.name, usize::MAX),
                number(funder.siret.as_ref().map(registers::Siret::as_str)).into(),
                number(funder.kbo.as_ref().map(registers::Kbo::as_str)).into(),
                cell(&body.name, usize::MAX),
                number(body.siret.as_ref().map(registers::Siret::as_str)).into(),
                number(body.unit()).into(),
                number(body.rna.as_ref().map(registers::RnaNumber::as_str)).into(),
                number(body.kbo.as_ref().map(registers::Kbo::as_str)).into(),
                award.decided.to_string().into(),
                day(last).into(),
                euros(part.cents).into(),
                "subvention".into(),
                "".into(),
                cell(&award.programme.name, usize::MAX),
            ];
            self.csv
                .write_record(values.each_ref().map(|value| value.as_bytes()))?;
            self.told.written += 1;
        }
        Ok(())
    }

    /// Ends the file; says what stands in it.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn finish(self) -> io::Result<(W, Told)> {
        let writer = self.csv.into_inner().map_err(|error| error.into_error())?;
        Ok((writer, self.told))
    }
}
