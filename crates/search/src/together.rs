//! The documents that hold, of each of several words, some term that stands for it, for whoever reads them all: whole blocks of
//! posting lists are taken at once. The rarest word says who may be among them; another one is laid out as a set of bits
//! where it is not much more frequent, and else asked document by document.

use tantivy::postings::BlockSegmentPostings;
use tantivy::query::{EnableScoring, Explanation, Query as EngineQuery, Scorer, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, Term};

/// Documents given at once.
const BLOCK: usize = 256;
/// To look for one document in a posting list costs as much as to lay out so many.
const SEEK: usize = 16;
/// Documents to one that is laid out: a set of bits is cheaper than to sort from here on.
const SPARSE: u64 = 64;

/// For each word the terms that stand for it.
#[derive(Debug, Clone)]
pub(crate) struct Together(pub(crate) Vec<Vec<Term>>);

impl EngineQuery for Together {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.clone()))
    }
}

impl Weight for Together {
    fn scorer(&self, reader: &SegmentReader, _: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let documents = self.documents(reader)?;
        Ok(Box::new(Listed { documents, place: 0 }))
    }

    fn for_each_no_score(
        &self,
        reader: &SegmentReader,
        callback: &mut dyn FnMut(&[DocId]),
    ) -> tantivy::Result<()> {
        self.documents(reader)?.chunks(BLOCK).for_each(callback);
        Ok(())
    }

    fn count(&self, reader: &SegmentReader) -> tantivy::Result<u32> {
        let count = match (reader.alive_bitset(), self.0.as_slice()) {
            (Some(alive), _) => {
                let documents = self.documents(reader)?;
                documents
                    .iter()
                    .filter(|document| alive.is_alive(**document))
                    .count()
            }
            // One word: how many there are is known without naming them.
            (None, [terms]) => match lists_of(terms, reader)? {
                lists if lists.len() == 1 => frequency(&lists),
                lists => Set::of(lists, reader.max_doc()).len(),
            },
            (None, _) => self.documents(reader)?.len(),
        };
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    fn explain(&self, _: &SegmentReader, _: DocId) -> tantivy::Result<Explanation> {
        Ok(Explanation::new("holds some term of each word", 1.0))
    }
}

impl Together {
    /// The documents of a segment, in order.
    fn documents(&self, reader: &SegmentReader) -> tantivy::Result<Vec<DocId>> {
        let mut words = Vec::with_capacity(self.0.len());
        for terms in &self.0 {
            let lists = lists_of(terms, reader)?;
            words.push((frequency(&lists), lists));
        }
        words.sort_by_key(|(frequency, _)| *frequency);
        let mut words = words.into_iter();
        let Some((_, rarest)) = words.next() else {
            return Ok(Vec::new());
        };
        let mut documents = any_of(rarest, reader.max_doc());
        for (frequency, lists) in words {
            if frequency <= documents.len() * SEEK {
                Set::of(lists, reader.max_doc()).narrow(&mut documents);
            } else {
                retain_held(&mut documents, lists);
            }
        }
        Ok(documents)
    }
}

/// The posting lists of those terms that are in a segment.
fn lists_of(terms: &[Term], reader: &SegmentReader) -> tantivy::Result<Vec<BlockSegmentPostings>> {
    let mut lists = Vec::with_capacity(terms.len());
    for term in terms {
        let index = reader.inverted_index(term.field())?;
        lists.extend(index.read_block_postings(term, IndexRecordOption::Basic)?);
    }
    Ok(lists)
}

/// Documents of all lists, one that is in several counted as often.
fn frequency(lists: &[BlockSegmentPostings]) -> usize {
    lists.iter().map(|list| list.doc_freq() as usize).sum()
}

/// The documents that are in any of these lists, in order.
fn any_of(lists: Vec<BlockSegmentPostings>, max_doc: DocId) -> Vec<DocId> {
    let frequency = frequency(&lists);
    if lists.len() > 1 && frequency as u64 * SPARSE > u64::from(max_doc) {
        return Set::of(lists, max_doc).documents(frequency);
    }
    let several = lists.len() > 1;
    let mut documents = Vec::with_capacity(frequency);
    for list in lists {
        each_block(list, |block| documents.extend_from_slice(block));
    }
    if several {
        // Each list is in order, which is what this way of sorting looks for.
        documents.sort();
        documents.dedup();
    }
    documents
}

/// Keeps the documents that are in any of these lists.
fn retain_held(documents: &mut Vec<DocId>, mut lists: Vec<BlockSegmentPostings>) {
    // The most frequent first: it answers most often.
    lists.sort_by_key(|list| std::cmp::Reverse(list.doc_freq()));
    let mut at: Vec<DocId> = lists.iter().map(|list| list.doc(0)).collect();
    documents.retain(|document| {
        at.iter_mut().zip(&mut lists).any(|(at, list)| {
            if *at < *document {
                let place = list.seek(*document);
                *at = list.doc(place);
            }
            *at == *document
        })
    });
}

fn each_block(mut list: BlockSegmentPostings, mut each: impl FnMut(&[DocId])) {
    let mut left = list.doc_freq() as usize;
    while left > 0 {
        let block = list.docs();
        if block.is_empty() {
            break;
        }
        each(block);
        left = left.saturating_sub(block.len());
        if left > 0 {
            list.advance();
        }
    }
}

/// Documents of a segment, a bit each.
struct Set(Vec<u64>);

impl Set {
    fn of(lists: Vec<BlockSegmentPostings>, max_doc: DocId) -> Self {
        let mut bits = vec![0; (max_doc as usize).div_ceil(64)];
        for list in lists {
            each_block(list, |block| {
                for document in block {
                    bits[(document / 64) as usize] |= 1 << (document % 64);
                }
            });
        }
        Set(bits)
    }

    fn len(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// Keeps the documents that are in it, without a branch: nothing foretells which they are.
    fn narrow(&self, documents: &mut Vec<DocId>) {
        let mut kept = 0;
        for place in 0..documents.len() {
            let document = documents[place];
            documents[kept] = document;
            kept += (self.0[(document / 64) as usize] >> (document % 64) & 1) as usize;
        }
        documents.truncate(kept);
    }

    /// Those that are in it, at most so many.
    fn documents(&self, at_most: usize) -> Vec<DocId> {
        let mut documents = Vec::with_capacity(at_most);
        for (first, bits) in (0..).step_by(64).zip(&self.0) {
            let mut bits = *bits;
            while bits != 0 {
                documents.push(first + bits.trailing_zeros());
                bits &= bits - 1;
            }
        }
        documents
    }
}

/// Documents that are known, one after the other.
struct Listed {
    documents: Vec<DocId>,
    place: usize,
}

impl DocSet for Listed {
    fn advance(&mut self) -> DocId {
        self.place += 1;
        self.doc()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        let rest = self.documents.get(self.place..).unwrap_or_default();
        self.place += rest.partition_point(|document| *document < target);
        self.doc()
    }

    fn doc(&self) -> DocId {
        self.documents.get(self.place).copied().unwrap_or(TERMINATED)
    }

    fn size_hint(&self) -> u32 {
        u32::try_from(self.documents.len()).unwrap_or(u32::MAX)
    }
}

impl Scorer for Listed {
    fn score(&mut self) -> Score {
        1.0
    }
}
