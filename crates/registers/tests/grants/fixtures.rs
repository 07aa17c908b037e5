//! Fictitious files about grants.

use std::{convert::Infallible, io::Cursor};

use registers::{
    Limits, ReadError, RefusalReason, Reject,
    grants::{Event, Given, GrantRecord, Summary, read},
};

/// The columns of the schema, in its order.
pub const SCDL: &str = "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide";

/// A line of the schema: its values, and others in their place.
pub fn line(other: &[(&str, &str)]) -> String {
    let usual = [
        ("nomAttribuant", "Ville de Fictiville"),
        ("idAttribuant", "21590350100017"),
        ("dateConvention", "2023-06-27"),
        ("referenceDecision", "2023-17"),
        ("nomBeneficiaire", "LES TISSERANDS IMAGINAIRES"),
        ("idBeneficiaire", "73282932000074"),
        ("objet", "fonctionnement"),
        ("montant", "1500.50"),
        ("nature", "aide en numéraire"),
        ("conditionsVersement", "unique"),
        ("datesPeriodeVersement", "2023-07-01/2023-12-31"),
        ("notificationUE", "non"),
        ("pourcentageSubvention", "1"),
    ];
    let value = |name: &str| {
        let find = |values: &[(&str, &str)]| {
            values
                .iter()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| (*v).to_owned())
        };
        find(other).or_else(|| find(&usual)).unwrap_or_default()
    };
    let values: Vec<String> = SCDL
        .split(',')
        .map(|name| format!("\"{}\"", value(name).replace('"', "\"\"")))
        .collect();
    values.join(",")
}

/// A file of the schema.
pub fn file(lines: &[&[(&str, &str)]]) -> String {
    let lines: Vec<String> = lines.iter().map(|other| line(other)).collect();
    format!("{SCDL}\n{}\n", lines.join("\n"))
}

/// All that a reading delivered.
#[derive(Debug)]
pub struct Outcome {
    pub records: Vec<GrantRecord>,
    pub rejects: Vec<Reject>,
    pub result: Result<Summary, ReadError<Infallible>>,
}

impl Outcome {
    pub fn summary(&self) -> &Summary {
        self.result.as_ref().unwrap()
    }

    /// The only grant of a file.
    pub fn only(&self) -> &GrantRecord {
        assert_eq!(self.records.len(), 1, "{:?}", self.rejects);
        &self.records[0]
    }

    /// Why the whole file was refused.
    pub fn refusal(&self) -> RefusalReason {
        match self.result.as_ref().unwrap_err() {
            ReadError::Refused(refusal) => refusal.reason.clone(),
            ReadError::Io(error) => panic!("{error}"),
            ReadError::Stopped(never) => match *never {},
        }
    }

    /// The report in short: line and reason.
    pub fn report(&self) -> Vec<(u64, &'static str)> {
        self.rejects
            .iter()
            .map(|reject| (reject.line, reject.reason.as_str()))
            .collect()
    }

    /// The amounts in cents.
    pub fn cents(&self) -> Vec<Option<i64>> {
        let cents = |record: &GrantRecord| record.amount.map(|amount| amount.get());
        self.records.iter().map(cents).collect()
    }
}

pub fn read_text(text: &str) -> Outcome {
    read_bytes(text.as_bytes(), "grants.csv", &Limits::default())
}

/// Reads and checks what is true of every reading.
pub fn read_bytes(bytes: &[u8], name: &str, limits: &Limits) -> Outcome {
    let (mut records, mut rejects, mut members) = (Vec::new(), Vec::new(), 0);
    let result = read(Cursor::new(bytes), name, &Given::default(), limits, |event| {
        match event {
            Event::Member(_) => members += 1,
            Event::Record { record, .. } => records.push(*record),
            Event::Reject(reject) => rejects.push(reject),
        }
        Ok(())
    });
    if let Ok(summary) = &result {
        let rejected = rejects.iter().filter(|reject| !reject.kept).count() as u64;
        assert_eq!(summary.read, summary.kept + summary.rejected + summary.totals);
        assert_eq!(summary.kept, records.len() as u64);
        assert_eq!(summary.rejected, rejected);
        assert_eq!(summary.reasons.values().sum::<u64>(), rejects.len() as u64);
        assert_eq!(summary.members.len(), members);
    }
    for record in &records {
        let numbered = record.beneficiary.name.is_some() || record.beneficiary.has_number();
        assert!(
            !(record.person && numbered),
            "a person keeps no name and no number"
        );
        let shown = format!("{record:?}");
        assert!(
            !["\\u{1e}", "\\u{1f}"].iter().any(|mark| shown.contains(mark)),
            "no text holds what stands between packed values"
        );
    }
    Outcome {
        records,
        rejects,
        result,
    }
}
