//! Fictitious files of the register, made of published headers and invented associations.

use std::{convert::Infallible, io::Cursor};

use registers::{Event, Limits, ReadError, Record, RefusalReason, Reject, RnaRecord, Summary, read};

/// The register since 2009.
pub const WALDEC_39: &str = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;observation;position;maj_time";

/// The register before 2009, with all that it ever had.
pub const IMPORT_26: &str = "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;telephone;siteweb;email;observation;position;rup_mi;maj_time";

/// The columns of a layout, by its number of columns.
pub fn columns(layout: usize) -> Vec<&'static str> {
    let without = |header: &'static str, absent: &[&str]| {
        header
            .split(';')
            .filter(|name| !absent.contains(name))
            .collect::<Vec<_>>()
    };
    let columns = match layout {
        39 => without(WALDEC_39, &[]),
        41 => {
            let mut columns = without(WALDEC_39, &[]);
            let after = |columns: &[&str], name| columns.iter().position(|c| *c == name).unwrap() + 1;
            columns.insert(after(&columns, "dir_civilite"), "telephone");
            columns.insert(after(&columns, "siteweb"), "email");
            columns
        }
        26 => without(IMPORT_26, &[]),
        24 => without(IMPORT_26, &["telephone", "email"]),
        23 => without(IMPORT_26, &["telephone", "email", "adrs_codeinsee"]),
        other => panic!("no layout has {other} columns"),
    };
    assert_eq!(columns.len(), layout);
    columns
}

/// An invented row: the values named, and nothing elsewhere.
pub type Cells<'a> = &'a [(&'a str, &'a str)];

/// A row that any layout can tell.
pub const WEAVERS: Cells<'static> = &[
    ("id", "W599000001"),
    ("gestion", "599S"),
    ("date_creat", "1998-05-04"),
    ("date_publi", "1998-05-30"),
    ("nature", "D"),
    ("groupement", "S"),
    ("titre", "LES TISSERANDS IMAGINAIRES"),
    ("objet", "tisser des liens ;\ndire \"bonjour\""),
    ("objet_social1", "006030"),
    ("objet_social2", "50000"),
    ("adrs_codepostal", "59000"),
    ("adrs_libcommune", "Fictiville"),
    ("libcom", "Fictiville"),
    ("adrs_codeinsee", "59350"),
    ("siteweb", "https://tisserands.example"),
    ("telephone", "0000000000"),
    ("email", "contact@tisserands.example"),
    ("position", "A"),
    ("maj_time", "2020-01-02 03:04:05"),
];

/// One row of a table, every value quoted.
pub fn row(columns: &[&str], cells: Cells<'_>, delimiter: char) -> String {
    let value = |name: &str| {
        cells
            .iter()
            .rev()
            .find(|(n, _)| *n == name)
            .map_or("", |(_, v)| v)
    };
    let values: Vec<String> = columns
        .iter()
        .map(|name| format!("\"{}\"", value(name).replace('"', "\"\"")))
        .collect();
    values.join(&delimiter.to_string())
}

/// A table in one of the published layouts.
pub fn table(layout: usize, rows: &[Cells<'_>]) -> String {
    table_of(&columns(layout), rows, ';')
}

/// A table with these columns in this order.
pub fn table_of(columns: &[&str], rows: &[Cells<'_>], delimiter: char) -> String {
    let mut table = columns.join(&delimiter.to_string()) + "\n";
    for cells in rows {
        table += &row(columns, cells, delimiter);
        table.push('\n');
    }
    table
}

/// [`WEAVERS`] with other values.
pub fn weavers<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [WEAVERS, other].concat()
}

/// All that a reading delivered.
#[derive(Debug)]
pub struct Outcome {
    pub records: Vec<RnaRecord>,
    /// Those of other registers.
    pub others: Vec<Record>,
    /// The numbers of natural persons.
    pub persons: Vec<String>,
    pub rejects: Vec<Reject>,
    pub result: Result<Summary, ReadError<Infallible>>,
}

impl Outcome {
    pub fn summary(&self) -> &Summary {
        self.result.as_ref().unwrap()
    }

    /// Why the whole file was refused.
    pub fn refusal(&self) -> RefusalReason {
        match self.result.as_ref().unwrap_err() {
            ReadError::Refused(refusal) => refusal.reason.clone(),
            ReadError::Io(error) => panic!("{error}"),
            ReadError::Stopped(never) => match *never {},
        }
    }

    /// The report in short: line, column, reason.
    pub fn report(&self) -> Vec<(u64, &'static str, &'static str)> {
        self.rejects
            .iter()
            .map(|reject| (reject.line, reject.column.unwrap_or(""), reject.reason.as_str()))
            .collect()
    }
}

pub fn read_bytes(bytes: &[u8]) -> Outcome {
    read_within(bytes, &Limits::default())
}

/// Reads and checks what is true of every reading.
pub fn read_within(bytes: &[u8], limits: &Limits) -> Outcome {
    let (mut records, mut others, mut rejects, mut members) = (Vec::new(), Vec::new(), Vec::new(), 0);
    let mut persons = Vec::new();
    let mut header = 1;
    let result = read(Cursor::new(bytes), "rna.csv", limits, |event| {
        match event {
            Event::Member(member) => {
                members += 1;
                header = u64::from(member.delimiter.is_some());
            }
            Event::Record {
                record: Record::Rna(record),
                ..
            } => records.push(*record),
            Event::Record { record, .. } => others.push(record),
            Event::Person(number) => persons.push(number.as_str().to_owned()),
            Event::Reject(reject) => rejects.push(reject),
        }
        Ok(())
    });
    if let Ok(summary) = &result {
        let rejected = rejects.iter().filter(|reject| !reject.kept).count() as u64;
        let aside: u64 = summary.aside.values().sum();
        assert_eq!(summary.read, summary.kept + summary.rejected + aside);
        assert_eq!(summary.kept, (records.len() + others.len()) as u64);
        assert_eq!(summary.rejected, rejected);
        assert_eq!(summary.reasons.values().sum::<u64>(), rejects.len() as u64);
        assert_eq!(summary.members.len(), members);
        assert!(
            rejects
                .iter()
                .all(|reject| reject.line > header && reject.line <= summary.lines)
        );
        // Several objects of JSON may share a line.
        assert!(header == 0 || summary.read <= summary.lines);
    }
    Outcome {
        records,
        others,
        persons,
        rejects,
        result,
    }
}
