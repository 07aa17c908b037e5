//! All that is known of each grant, in one table: what SCDL has no place for, and what it cannot express. Columns of the draft
//! of Datasubvention (2024-09-06) have its names and its order; ours come after them.

use std::io::{self, Write};

use csv::Writer;

use crate::award::{Aid, Part, Shown};
use crate::rule::{Told, Why, fault, shares};
use crate::scdl::{Dialect, conditions, nature, notified, table, written};
use crate::written::{TEXT_MOST, cell, euros, paid};

/// Those of the draft that we can fill, then ours.
const COLUMNS: [&str; 38] = [
    "idSubvention",
    "nomAttribuant",
    "idAttribuant",
    "nomBeneficiaire",
    "idBeneficiaire",
    "rnaBeneficiaire",
    "exerciceBudgetaire",
    "dateDecision",
    "dateConvention",
    "referenceDecision",
    "dateCreation",
    "dateDebut",
    "dateFin",
    "dispositif",
    "statutLabel",
    "objet",
    "nature",
    "montantDemande",
    "montant",
    "conditionsVersement",
    "datesPeriodeVersement",
    "cofinancement",
    "attribuantsCofinanceurs",
    "idCofinancement",
    "notificationUE",
    "pourcentageSubvention",
    "dateMiseAJour",
    "idDemande",
    "montantBeneficiaire",
    "montantBeneficiaireCentimes",
    "montantVerse",
    "regimeAide",
    "sirenAttribuant",
    "bceAttribuant",
    "sirenBeneficiaire",
    "bceBeneficiaire",
    "paysBeneficiaire",
    "horsScdl",
];

/// Writes the table, in constant memory.
#[derive(Debug)]
pub struct Superset<W: Write> {
    csv: Writer<W>,
    told: Told,
}

impl<W: Write> Superset<W> {
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

    /// Writes a line for each beneficiary of an award that may be named.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let award = shown.award;
        self.told.awards += 1;
        // Of those who may be named: a total would give away what the others receive.
        let cents: Vec<i64> = award.named().map(|(_, part)| part.cents).collect();
        let total = cents.iter().sum();
        for ((_, part), share) in award.named().zip(shares(&cents)) {
            self.csv.write_record(line(shown, part, (total, share)))?;
            self.told.written += 1;
        }
        let persons = award
            .parts
            .iter()
            .filter(|part| part.cents > 0 && part.beneficiary.person);
        persons.for_each(|_| self.told.leave(Why::Person));
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

fn line(shown: &Shown<'_>, part: &Part, (total, share): (i64, u16)) -> [String; 38] {
    let award = shown.award;
    let (funder, body) = (&award.funder, &part.beneficiary);
    let number = |one: Option<&str>| one.unwrap_or_default().to_owned();
    let day = |one: Option<jiff::civil::Date>| one.map_or_else(String::new, |day| day.to_string());
    let (first, last) = paid(award, part);
    let given = part.payments.iter().filter(|payment| payment.paid);
    let given: i64 = given.map(|payment| payment.cents).sum();
    [
        cell(&award.id, usize::MAX),
        cell(&funder.name, usize::MAX),
        number(funder.siret.as_ref().map(registers::Siret::as_str)),
        cell(&body.name, usize::MAX),
        number(body.siret.as_ref().map(registers::Siret::as_str)),
        number(body.rna.as_ref().map(registers::RnaNumber::as_str)),
        award.year.to_string(),
        award.decided.to_string(),
        award.day().to_string(),
        cell(award.act(), usize::MAX),
        day(award.received),
        day(award.lasts.map(|(first, _)| first)),
        day(award.lasts.map(|(_, last)| last)),
        cell(&award.programme.name, usize::MAX),
        "attribuée".to_owned(),
        cell(&shown.title, TEXT_MOST),
        nature(award.given).to_owned(),
        euros(part.requested),
        euros(total),
        conditions(part).to_owned(),
        if first == last {
            first.to_string()
        } else {
            format!("{first}/{last}")
        },
        if award.beside.is_empty() { "non" } else { "oui" }.to_owned(),
        cell(&award.beside.join(", "), usize::MAX),
        cell(&award.project, usize::MAX),
        notified(part).to_owned(),
        written(share),
        award.modified.strftime("%Y-%m-%d").to_string(),
        cell(&award.request, usize::MAX),
        euros(part.cents),
        part.cents.to_string(),
        euros(given),
        regime(&part.aid),
        number(funder.unit()),
        number(funder.kbo.as_ref().map(registers::Kbo::as_str)),
        number(body.unit()),
        number(body.kbo.as_ref().map(registers::Kbo::as_str)),
        body.country.code().to_owned(),
        fault(award, part, Dialect::Scdl)
            .map_or("", Why::as_str)
            .to_owned(),
    ]
}

/// The text under which an aid is given; empty where it is none.
pub(crate) fn regime(aid: &Aid) -> String {
    match aid {
        Aid::None => String::new(),
        Aid::Small => "(UE) 2023/2831".to_owned(),
        Aid::SmallServices => "(UE) 2023/2832".to_owned(),
        Aid::Other(text) => cell(text, TEXT_MOST),
    }
}
