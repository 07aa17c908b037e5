//! All that is known of each grant, in one table: what SCDL has no place for, and what it cannot express. Columns of the draft
//! of Datasubvention (2024-09-06) have its names and its order; ours come after them.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::Writer;
use jiff::tz::Offset;

use crate::award::{Aid, Part, Shown};
use crate::rule::{Told, Why, fault, shares};
use crate::scdl::{Dialect, conditions, nature, notified, period, table, written};
use crate::written::{TEXT_MOST, cell, day, euros, paid};

/// Those of the draft that we can fill, then ours.
pub(crate) const COLUMNS: [&str; 39] = [
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
    "nombreDemandeurs",
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
        let csv = &mut self.csv;
        each_line(shown, &mut self.told, |line| {
            csv.write_record(line.each_ref().map(|value| value.as_bytes()))?;
            Ok(())
        })
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

/// The lines of an award: one for each beneficiary that may be named.
pub(crate) fn each_line<'a>(
    shown: &'a Shown<'_>,
    told: &mut Told,
    mut each: impl FnMut(Line<'a>) -> io::Result<()>,
) -> io::Result<()> {
    let award = shown.award;
    told.awards += 1;
    // Of those who may be named: a total would give away what the others receive.
    let cents: Vec<i64> = award.named().map(|(_, part)| part.cents).collect();
    let total = cents.iter().sum();
    for ((_, part), share) in award.named().zip(shares(&cents)) {
        each(line(shown, part, (total, share)))?;
        told.written += 1;
    }
    let persons = award
        .parts
        .iter()
        .filter(|part| part.cents > 0 && part.beneficiary.person);
    persons.for_each(|_| told.leave(Why::Person));
    Ok(())
}

/// The cells of a line, in the order of the columns.
pub(crate) type Line<'a> = [Cow<'a, str>; COLUMNS.len()];

fn line<'a>(shown: &'a Shown<'_>, part: &'a Part, (total, share): (i64, u16)) -> Line<'a> {
    let award = shown.award;
    let (funder, body) = (&award.funder, &part.beneficiary);
    let whole = |text: &'a str| cell(text, usize::MAX);
    let number = |one: Option<&'a str>| Cow::Borrowed(one.unwrap_or_default());
    let (first, last) = paid(award, part);
    let given = part.payments.iter().filter(|payment| payment.paid);
    let given: i64 = given.map(|payment| payment.cents).sum();
    let others = award.beside.join(", ");
    [
        whole(&award.id),
        whole(&funder.name),
        number(funder.siret.as_ref().map(registers::Siret::as_str)),
        whole(&body.name),
        number(body.siret.as_ref().map(registers::Siret::as_str)),
        number(body.rna.as_ref().map(registers::RnaNumber::as_str)),
        award.year.to_string().into(),
        award.decided.to_string().into(),
        award.day().to_string().into(),
        whole(award.act()),
        day(award.received).into(),
        day(award.lasts.map(|(first, _)| first)).into(),
        day(award.lasts.map(|(_, last)| last)).into(),
        whole(&award.programme.name),
        "attribuée".into(),
        cell(&shown.words.title, TEXT_MOST),
        nature(award.given).into(),
        euros(part.requested).into(),
        euros(total).into(),
        conditions(part).into(),
        period((first, last), '/').into(),
        if award.beside.is_empty() { "non" } else { "oui" }.into(),
        cell(&others, usize::MAX).into_owned().into(),
        whole(&award.project),
        notified(part).into(),
        written(share).into(),
        Offset::UTC.to_datetime(award.modified).date().to_string().into(),
        whole(&award.request),
        euros(part.cents).into(),
        part.cents.to_string().into(),
        euros(given).into(),
        regime(&part.aid),
        number(funder.unit()),
        number(funder.kbo.as_ref().map(registers::Kbo::as_str)),
        number(body.unit()),
        number(body.kbo.as_ref().map(registers::Kbo::as_str)),
        body.country.code().into(),
        fault(award, part, Dialect::Scdl).map_or("", Why::as_str).into(),
        award.askers.to_string().into(),
    ]
}

/// The text under which an aid is given; empty where it is none.
pub(crate) fn regime(aid: &Aid) -> Cow<'_, str> {
    match aid {
        Aid::None => "".into(),
        Aid::Small => "(UE) 2023/2831".into(),
        Aid::SmallServices => "(UE) 2023/2832".into(),
        Aid::Other(text) => cell(text, TEXT_MOST),
    }
}
