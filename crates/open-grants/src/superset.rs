//! All that is known of each grant, in one table: what SCDL has no place for, and what it cannot express. Columns of the draft
//! of Datasubvention (2024-09-06) have its names and its order; ours come after them.

use std::io::{self, Write};

use jiff::tz::Offset;

use crate::award::{Aid, Part, Shown};
use crate::columns::Columns;
use crate::line::{Line, head};
use crate::rule::{Told, Why, fault, shares};
use crate::scdl::{Dialect, conditions, nature, notified};
use crate::written::{TEXT_MOST, paid};

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
    writer: W,
    /// What is being written, and the line before it.
    lines: [Line; 2],
    told: Told,
}

impl<W: Write> Superset<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn new(mut writer: W) -> io::Result<Self> {
        head(&mut writer, COLUMNS)?;
        Ok(Self {
            writer,
            lines: <[Line; 2]>::default(),
            told: Told::default(),
        })
    }

    /// Writes a line for each beneficiary of an award that may be named.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn push(&mut self, shown: &Shown<'_>) -> io::Result<()> {
        let writer = &mut self.writer;
        each_line(shown, &mut self.lines, |line| line.write(writer))?;
        self.told.note(shown.award);
        Ok(())
    }

    /// The same, and the same lines in columns: each is made once for both.
    ///
    /// # Errors
    /// When a writer refuses.
    pub fn push_with<C: Write + Send>(
        &mut self,
        shown: &Shown<'_>,
        columns: &mut Columns<C>,
    ) -> io::Result<()> {
        let writer = &mut self.writer;
        each_line(shown, &mut self.lines, |line| {
            columns.add(line);
            line.write(writer)
        })?;
        self.told.note(shown.award);
        columns.note(shown.award)
    }

    /// Ends the file; says what stands in it.
    ///
    /// # Errors
    /// When the writer refuses.
    pub fn finish(self) -> io::Result<(W, Told)> {
        Ok((self.writer, self.told))
    }
}

/// The lines of an award, one after the other: one for each beneficiary that may be named, its cells in the order of the columns.
pub(crate) fn each_line(
    shown: &Shown<'_>,
    [line, before]: &mut [Line; 2],
    mut each: impl FnMut(&Line) -> io::Result<()>,
) -> io::Result<()> {
    let award = shown.award;
    // Of those who may be named: a total would give away what the others receive.
    let cents: Vec<i64> = award.named().map(|(_, part)| part.cents).collect();
    let total = cents.iter().sum();
    for (at, ((_, part), share)) in award.named().zip(shares(&cents)).enumerate() {
        std::mem::swap(line, before);
        line.clear();
        fill((line, (at > 0).then_some(&*before)), shown, part, (total, share));
        each(line)?;
    }
    Ok(())
}

fn fill(
    (line, before): (&mut Line, Option<&Line>),
    shown: &Shown<'_>,
    part: &Part,
    (total, share): (i64, u16),
) {
    let award = shown.award;
    let (funder, body) = (&award.funder, &part.beneficiary);
    let given = part.payments.iter().filter(|payment| payment.paid);
    line.shared(before, |line| {
        line.text(&award.id, usize::MAX);
        line.text(&funder.name, usize::MAX);
        line.number(funder.siret.as_ref().map(registers::Siret::as_str));
    });
    line.text(&body.name, usize::MAX);
    line.number(body.siret.as_ref().map(registers::Siret::as_str));
    line.number(body.rna.as_ref().map(registers::RnaNumber::as_str));
    line.shared(before, |line| {
        line.whole(award.year.into());
        line.day(Some(award.decided));
        line.day(Some(award.day()));
        line.text(award.act(), usize::MAX);
        line.day(award.received);
        line.day(award.lasts.map(|(first, _)| first));
        line.day(award.lasts.map(|(_, last)| last));
        line.text(&award.programme.name, usize::MAX);
        line.word("attribuée");
        line.text(&shown.words.title, TEXT_MOST);
        line.word(nature(award.given));
    });
    line.euros(part.requested);
    line.euros(total);
    line.word(conditions(part));
    line.period(paid(award, part), '/');
    line.shared(before, |line| {
        line.word(if award.beside.is_empty() { "non" } else { "oui" });
        line.text(&award.beside.join(", "), usize::MAX);
        line.text(&award.project, usize::MAX);
    });
    line.word(notified(part));
    line.share(share);
    line.shared(before, |line| {
        line.day(Some(Offset::UTC.to_datetime(award.modified).date()));
        line.text(&award.request, usize::MAX);
    });
    line.euros(part.cents);
    line.whole(part.cents);
    line.euros(given.map(|payment| payment.cents).sum());
    line.text(regime(&part.aid), TEXT_MOST);
    line.number(funder.unit());
    line.number(funder.kbo.as_ref().map(registers::Kbo::as_str));
    line.number(body.unit());
    line.number(body.kbo.as_ref().map(registers::Kbo::as_str));
    line.word(body.country.code());
    line.word(fault(award, part, Dialect::Scdl).map_or("", Why::as_str));
    line.whole(i64::try_from(award.askers).unwrap_or(i64::MAX));
}

/// The text under which an aid is given; empty where it is none.
pub(crate) fn regime(aid: &Aid) -> &str {
    match aid {
        Aid::None => "",
        Aid::Small => "(UE) 2023/2831",
        Aid::SmallServices => "(UE) 2023/2832",
        Aid::Other(text) => text,
    }
}
