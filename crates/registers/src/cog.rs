//! The official geographic code of France (code officiel géographique, COG), as INSEE publishes it each
//! year: `v_commune_YYYY.csv`, the communes there are, and `v_mvt_commune_YYYY.csv`, what became of each
//! since 1943. Columns are found by name, in whatever case (small letters until 2020).

use jiff::civil::Date;

use crate::{
    Kind, Record,
    cells::{Cells, Column, Columns, blame},
    record::Taken,
    reject::{Blame, Reason},
};

mod listed {
    use super::Column;

    pub const SORT: Column = Column::new(0, "TYPECOM");
    pub const CODE: Column = Column::new(1, "COM");
    pub const NAME: Column = Column::new(2, "LIBELLE");
    pub const PART_OF: Column = Column::new(3, "COMPARENT");

    pub const ALL: [Column; 4] = [SORT, CODE, NAME, PART_OF];
}

mod event {
    use super::Column;

    pub const DATE: Column = Column::new(0, "DATE_EFF");
    pub const SORT_BEFORE: Column = Column::new(1, "TYPECOM_AV");
    pub const CODE_BEFORE: Column = Column::new(2, "COM_AV");
    pub const NAME_BEFORE: Column = Column::new(3, "LIBELLE_AV");
    pub const SORT_AFTER: Column = Column::new(4, "TYPECOM_AP");
    pub const CODE_AFTER: Column = Column::new(5, "COM_AP");
    pub const NAME_AFTER: Column = Column::new(6, "LIBELLE_AP");

    pub const ALL: [Column; 7] = [
        DATE,
        SORT_BEFORE,
        CODE_BEFORE,
        NAME_BEFORE,
        SORT_AFTER,
        CODE_AFTER,
        NAME_AFTER,
    ];
}

/// What bears a code: a commune, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CogSort {
    /// `COM`.
    Commune,
    /// `COMD`, `COMA`: a commune of before, delegated or associated within another.
    Former,
    /// `ARM`: an arrondissement of Paris, Lyon or Marseille.
    Arrondissement,
}

/// What bears a code and how it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CogCommune {
    /// What it is.
    pub sort: CogSort,
    /// Five characters. A delegated commune may bear that of the commune it is in.
    pub code: String,
    /// Its name, with its article.
    pub name: String,
    /// The commune it is a part of, when it is none itself.
    pub part_of: Option<String>,
}

/// Something that happened to a commune: what it was, what came of it. One commune that became several,
/// or several that became one, are as many events of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CogEvent {
    /// Since when.
    pub date: Date,
    /// What was there.
    pub before: CogCommune,
    /// What came of it.
    pub after: CogCommune,
}

fn all(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::CogEvents => &event::ALL,
        _ => &listed::ALL,
    }
}

/// What a file of each kind must have.
pub(crate) fn needed(kind: Kind) -> Vec<&'static str> {
    all(kind).iter().map(|column| column.name).collect()
}

/// Places the columns of a header.
pub(crate) fn locate(kind: Kind, header: &[String]) -> Columns {
    Columns::locate(all(kind).iter().copied(), header)
}

/// Reads one row.
///
/// # Errors
/// Why the row says nothing that can be used.
pub(crate) fn read(cells: &mut Cells<'_>, kind: Kind) -> Result<Taken, Blame> {
    if kind != Kind::CogEvents {
        let mut commune = commune(cells, listed::SORT, listed::CODE, listed::NAME)?;
        commune.part_of = cells.commune_code(listed::PART_OF);
        return Ok(Taken::Record(Record::CogCommune(commune)));
    }
    let raw = cells.raw(event::DATE).into_owned();
    let event = CogEvent {
        date: cells
            .date(event::DATE)
            .ok_or_else(|| blame(event::DATE, &raw, Reason::MalformedDate))?,
        before: commune(cells, event::SORT_BEFORE, event::CODE_BEFORE, event::NAME_BEFORE)?,
        after: commune(cells, event::SORT_AFTER, event::CODE_AFTER, event::NAME_AFTER)?,
    };
    Ok(Taken::Record(Record::CogEvent(Box::new(event))))
}

fn commune(cells: &mut Cells<'_>, sort: Column, code: Column, name: Column) -> Result<CogCommune, Blame> {
    let raw = cells.raw(sort);
    let sort = match &*raw {
        "COM" => CogSort::Commune,
        "COMD" | "COMA" => CogSort::Former,
        "ARM" => CogSort::Arrondissement,
        other => return Err(blame(sort, other, Reason::UnknownCode)),
    };
    let raw = cells.raw(code).into_owned();
    Ok(CogCommune {
        sort,
        code: cells
            .commune_code(code)
            .ok_or_else(|| blame(code, &raw, Reason::MalformedCommuneCode))?,
        name: cells
            .line(name)
            .ok_or_else(|| blame(name, "", Reason::MissingName))?,
        part_of: None,
    })
}
