//! Counting, block by block, how many of the documents of a segment have each value of a facet.

use std::collections::HashMap;

use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, SegmentReader};

use crate::error::Result;
use crate::facet::{AGES, Facet};
use crate::schema::column;
use crate::select::age_of;

/// How many documents of a segment have each value of a facet.
pub(crate) struct Tally {
    pub(crate) facet: Facet,
    values: Values,
    counts: Vec<u64>,
}

enum Values {
    None,
    Texts {
        texts: StrColumn,
        rows: Rows,
    },
    Ages {
        founded: Column<i64>,
        year: i16,
        block: Vec<i64>,
    },
}

#[derive(Default)]
struct Rows {
    documents: Vec<DocId>,
    rows: Vec<u32>,
    block: Vec<u64>,
}

impl Tally {
    pub(crate) fn new(reader: &SegmentReader, facet: Facet, year: i16) -> Result<Self> {
        if facet == Facet::Age {
            let founded = reader.fast_fields().i64(column::FOUNDED)?;
            let values = Values::Ages {
                founded,
                year,
                block: Vec::new(),
            };
            return Ok(Tally {
                facet,
                values,
                counts: vec![0; AGES.len()],
            });
        }
        Ok(match reader.fast_fields().str(facet.as_str())? {
            None => Tally {
                facet,
                values: Values::None,
                counts: Vec::new(),
            },
            Some(texts) => {
                let counts = vec![0; texts.num_terms()];
                Tally {
                    facet,
                    values: Values::Texts {
                        texts,
                        rows: Rows::default(),
                    },
                    counts,
                }
            }
        })
    }

    pub(crate) fn add(&mut self, documents: &[DocId]) {
        match &mut self.values {
            Values::None => {}
            Values::Texts { texts, rows } => {
                let column = texts.ords();
                let read = if column.get_cardinality().is_full() {
                    documents
                } else {
                    rows.documents.clear();
                    rows.rows.clear();
                    column.row_ids_for_docs(documents, &mut rows.documents, &mut rows.rows);
                    &rows.rows
                };
                rows.block.resize(read.len(), 0);
                column.values.get_vals(read, &mut rows.block);
                for ord in &rows.block {
                    self.counts[*ord as usize] += 1;
                }
            }
            Values::Ages { founded, year, block } => {
                block.resize(documents.len(), 0);
                founded.values.get_vals(documents, block);
                for founded in block.iter() {
                    self.counts[age_of(*founded, *year)] += 1;
                }
            }
        }
    }

    pub(crate) fn pour(&self, counts: &mut HashMap<String, u64>) -> Result<()> {
        let some: Vec<(u64, u64)> = (0..)
            .zip(self.counts.iter().copied())
            .filter(|(_, count)| *count > 0)
            .collect();
        match &self.values {
            Values::None => {}
            Values::Texts { texts, .. } => {
                let ords: Vec<u64> = some.iter().map(|(ord, _)| *ord).collect();
                let mut numbers = some.iter().map(|(_, count)| *count);
                texts.dictionary().sorted_ords_to_term_cb(&ords, |value| {
                    let count = numbers.next().unwrap_or(0);
                    *counts
                        .entry(String::from_utf8_lossy(value).into_owned())
                        .or_default() += count;
                })?;
            }
            Values::Ages { .. } => {
                for (bucket, count) in some {
                    *counts.entry(AGES[bucket as usize].to_owned()).or_default() += count;
                }
            }
        }
        Ok(())
    }
}
