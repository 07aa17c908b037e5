//! What is opened once per state of the index and used by every search of it: the columns, the
//! values of facets, the order of names, and what is found when nothing narrows the list.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, Searcher, SegmentReader};

use crate::compound::Compounds;
use crate::error::Result;
use crate::facet::{AGES, Facet};
use crate::gather::Whole;
use crate::lines::Lines;
use crate::query::Count;
use crate::schema::{Fields, column};

/// Counts of everything that are kept; they are few but for their years.
const KEPT_COUNTS: usize = 64;

/// Whose counts are kept: what nothing narrows, the facet, the year for ages.
type Kept = (Whole, Facet, i16);

/// The index as it was at one moment.
pub(crate) struct Opened {
    pub searcher: Searcher,
    pub segments: Vec<Arc<Columns>>,
    compounds: OnceLock<Compounds>,
    counts: Mutex<HashMap<Kept, Arc<Vec<Count>>>>,
}

/// The columns of a segment.
pub(crate) struct Columns {
    pub ids: Column<u64>,
    /// Keys of names: [`crate::prepare::name_key`].
    pub names: Option<StrColumn>,
    pub dates: Column<i64>,
    pub founded: Column<i64>,
    pub inside: Column<bool>,
    pub places: Option<(Column<f64>, Column<f64>)>,
    facets: Vec<Option<Values>>,
    /// As they were last asked for.
    lines: Mutex<Option<Arc<Lines>>>,
    by_name: OnceLock<ByName>,
}

/// The values of a facet in a segment.
pub(crate) struct Values {
    pub column: Column<u64>,
    texts: StrColumn,
    terms: OnceLock<Terms>,
}

/// The terms of a dictionary, one after the other.
pub(crate) struct Terms {
    text: String,
    ends: Vec<u32>,
}

/// The documents of a segment in alphabetical order.
pub(crate) struct ByName {
    documents: Vec<DocId>,
    /// For each name, where its documents end.
    ends: Vec<u32>,
}

impl Opened {
    /// What `last` has read of a segment is not read again: a segment never changes.
    pub(crate) fn new(searcher: Searcher, last: Option<&Opened>) -> Result<Self> {
        let known = |reader: &SegmentReader| {
            let (_, columns) = last?
                .known()
                .find(|(known, _)| known.segment_id() == reader.segment_id())?;
            Some(Arc::clone(columns))
        };
        let segments = searcher
            .segment_readers()
            .iter()
            .map(|reader| match known(reader) {
                Some(columns) => Ok(columns),
                None => Columns::open(reader).map(Arc::new),
            })
            .collect::<Result<_>>()?;
        Ok(Opened {
            searcher,
            segments,
            compounds: OnceLock::new(),
            counts: Mutex::default(),
        })
    }

    /// The segments with their columns.
    pub(crate) fn segments(&self) -> impl Iterator<Item = (&SegmentReader, &Columns)> {
        self.known().map(|(reader, columns)| (reader, columns.as_ref()))
    }

    fn known(&self) -> impl Iterator<Item = (&SegmentReader, &Arc<Columns>)> {
        self.searcher.segment_readers().iter().zip(&self.segments)
    }

    /// The compounds of the index.
    pub(crate) fn compounds(&self, fields: &Fields) -> Result<&Compounds> {
        if let Some(compounds) = self.compounds.get() {
            return Ok(compounds);
        }
        let compounds = Compounds::read(&self.searcher, fields)?;
        Ok(self.compounds.get_or_init(|| compounds))
    }

    /// The counts of a facet over everything, or over the territory, counted once.
    pub(crate) fn counts(
        &self,
        whole: Kept,
        count: impl FnOnce() -> Result<Vec<Count>>,
    ) -> Result<Arc<Vec<Count>>> {
        let kept = || self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(counts) = kept().get(&whole) {
            return Ok(Arc::clone(counts));
        }
        let counts = Arc::new(count()?);
        let mut kept = kept();
        if kept.len() >= KEPT_COUNTS {
            kept.clear();
        }
        kept.insert(whole, Arc::clone(&counts));
        Ok(counts)
    }
}

impl Columns {
    fn open(reader: &SegmentReader) -> Result<Self> {
        let columns = reader.fast_fields();
        let facets = Facet::ALL
            .into_iter()
            .map(|facet| {
                let texts = (facet != Facet::Age)
                    .then(|| columns.str(facet.as_str()))
                    .transpose()?
                    .flatten();
                Ok(texts.map(|texts| Values {
                    column: texts.ords().clone(),
                    texts,
                    terms: OnceLock::new(),
                }))
            })
            .collect::<Result<_>>()?;
        Ok(Columns {
            ids: columns.u64(column::ID)?,
            names: columns.str(column::SORT_NAME)?,
            dates: columns.i64(column::DATE)?,
            founded: columns.i64(column::FOUNDED)?,
            inside: columns.bool(column::INSIDE)?,
            places: columns
                .column_opt::<f64>(column::LATITUDE)?
                .zip(columns.column_opt::<f64>(column::LONGITUDE)?),
            facets,
            lines: Mutex::default(),
            by_name: OnceLock::new(),
        })
    }

    /// The values of a facet; none for ages, or when no document has any.
    pub(crate) fn facet(&self, facet: Facet) -> Option<&Values> {
        self.facets[facet as usize].as_ref()
    }

    /// How many values a facet has.
    pub(crate) fn values(&self, facet: Facet) -> usize {
        match facet {
            Facet::Age => AGES.len(),
            facet => self.facet(facet).map_or(0, Values::len),
        }
    }

    /// What the documents are counted by, as it is in a year; as it was in another where nobody asks for `ages`.
    pub(crate) fn lines(&self, year: i16, ages: bool) -> Arc<Lines> {
        let mut kept = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref() {
            Some(lines) if !ages || lines.year == year => Arc::clone(lines),
            _ => Arc::clone(kept.insert(Arc::new(Lines::of(self, year)))),
        }
    }

    /// Whether a document is in the territory.
    pub(crate) fn is_inside(&self, document: DocId) -> bool {
        self.inside.values.get_val(document)
    }

    /// The documents in alphabetical order.
    pub(crate) fn by_name(&self) -> &ByName {
        self.by_name.get_or_init(|| ByName::of(self.names.as_ref()))
    }
}

impl Values {
    pub(crate) fn len(&self) -> usize {
        self.texts.num_terms()
    }

    /// The place of a value among those there are.
    pub(crate) fn place(&self, value: &str) -> Result<Option<u64>> {
        Ok(self.texts.dictionary().term_ord(value.as_bytes())?)
    }

    /// The texts of the values.
    pub(crate) fn terms(&self) -> Result<&Terms> {
        if let Some(terms) = self.terms.get() {
            return Ok(terms);
        }
        let mut terms = Terms {
            text: String::new(),
            ends: Vec::with_capacity(self.len()),
        };
        let mut stream = self.texts.dictionary().stream()?;
        while stream.advance() {
            terms.text.push_str(&String::from_utf8_lossy(stream.key()));
            terms
                .ends
                .push(u32::try_from(terms.text.len()).unwrap_or(u32::MAX));
        }
        Ok(self.terms.get_or_init(|| terms))
    }
}

impl Terms {
    /// The text of a value.
    pub(crate) fn get(&self, ord: u32) -> &str {
        let ord = ord as usize;
        let from = ord.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[from..self.ends[ord] as usize]
    }
}

impl ByName {
    fn of(names: Option<&StrColumn>) -> Self {
        let Some(names) = names else {
            return ByName {
                documents: Vec::new(),
                ends: Vec::new(),
            };
        };
        let ords = &names.ords().values;
        let mut ends = vec![0_u32; names.num_terms()];
        for document in 0..ords.num_vals() {
            ends[ords.get_val(document) as usize] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            let here = *end;
            // Where the name begins, until its documents are placed.
            *end = sum;
            sum += here;
        }
        let mut documents = vec![0; sum as usize];
        for document in 0..ords.num_vals() {
            let place = &mut ends[ords.get_val(document) as usize];
            documents[*place as usize] = document;
            *place += 1;
        }
        ByName { documents, ends }
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> u64 {
        self.ends.len() as u64
    }

    /// The documents of a name, by its place in the dictionary of names.
    pub(crate) fn of_name(&self, ord: u64) -> &[DocId] {
        let ord = ord as usize;
        let from = ord.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.documents[from..self.ends[ord] as usize]
    }
}
