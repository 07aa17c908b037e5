//! A table of a file: its columns by name, its lines by column.

use std::collections::HashMap;

use super::super::{Fault, ReadError, is_absent};
use super::lines::Lines;

/// A table whose columns may stand in any order; those that are not asked for are kept as text.
pub struct Table<const OBLIGED: usize, const OPTIONAL: usize> {
    obliged: [usize; OBLIGED],
    optional: [Option<usize>; OPTIONAL],
    more: Vec<usize>,
    pub more_names: Vec<String>,
    width: usize,
}

pub struct Row<const OBLIGED: usize, const OPTIONAL: usize> {
    pub obliged: [String; OBLIGED],
    pub optional: [Option<String>; OPTIONAL],
    pub more: Vec<String>,
}

impl<const OBLIGED: usize, const OPTIONAL: usize> Table<OBLIGED, OPTIONAL> {
    pub fn read(
        lines: &mut Lines,
        obliged: [&'static str; OBLIGED],
        optional: [&'static str; OPTIONAL],
    ) -> Result<Self, ReadError> {
        let names = lines
            .row()?
            .ok_or_else(|| lines.fault(Fault::Missing(obliged[0])))?;
        let mut places: HashMap<&str, usize> = HashMap::with_capacity(names.len());
        for (place, name) in names.iter().enumerate() {
            if places.insert(name, place).is_some() {
                return Err(lines.fault(Fault::Twice {
                    what: "the column",
                    name: name.clone(),
                }));
            }
        }
        let find = |wanted: &'static str| places.get(wanted).copied();
        let mut table = Self {
            obliged: [0; OBLIGED],
            optional: optional.map(find),
            more: vec![],
            more_names: vec![],
            width: names.len(),
        };
        for (place, wanted) in table.obliged.iter_mut().zip(obliged) {
            *place = find(wanted).ok_or_else(|| lines.fault(Fault::Missing(wanted)))?;
        }
        let taken = |place: &usize| table.obliged.contains(place) || table.optional.contains(&Some(*place));
        table.more = (0..names.len()).filter(|place| !taken(place)).collect();
        table.more_names = table.more.iter().map(|&place| names[place].clone()).collect();
        Ok(table)
    }

    pub fn row(&mut self, lines: &mut Lines) -> Result<Option<Row<OBLIGED, OPTIONAL>>, ReadError> {
        let Some(mut fields) = lines.row_of(self.width)? else {
            return Ok(None);
        };
        let mut take = |place: usize| std::mem::take(&mut fields[place]);
        Ok(Some(Row {
            obliged: self.obliged.map(&mut take),
            optional: self
                .optional
                .map(|place| place.map(&mut take).filter(|field| !is_absent(field))),
            more: self.more.iter().map(|&place| take(place)).collect(),
        }))
    }
}
