//! The documents that hold, of each of several words or filters, some term that stands for it, for whoever reads them all: whole blocks
//! of posting lists are taken at once. The rarest says who may be among them; another one is laid out as a set of bits
//! where it is not much more frequent between the first and the last of these, and else asked document by document.

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

/// For each word or filter the terms that stand for it.
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
                lists => Set::of(lists, whole(reader)).len(),
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
        let mut documents = any_of(rarest, reader);
        for (frequency, lists) in words {
            let (Some(first), Some(last)) = (documents.first(), documents.last()) else {
                break;
            };
            // Those of a commune are neighbours: of other lists little lies between them.
            let part = f64::from(last - first + 1) / f64::from(reader.max_doc());
            if (frequency as f64 * part) as usize <= documents.len() * SEEK {
                let set = Set::of(lists, (*first, *last));
                narrow(&mut documents, |document| set.holds(document));
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

/// From the first document of a segment to the last.
fn whole(reader: &SegmentReader) -> (DocId, DocId) {
    (0, reader.max_doc().saturating_sub(1))
}

/// The documents that are in any of these lists, in order.
fn any_of(lists: Vec<BlockSegmentPostings>, reader: &SegmentReader) -> Vec<DocId> {
    let frequency = frequency(&lists);
    if lists.len() > 1 && frequency as u64 * SPARSE > u64::from(reader.max_doc()) {
        return Set::of(lists, whole(reader)).documents(frequency);
    }
    let several = lists.len() > 1;
    let mut documents = Vec::with_capacity(frequency);
    for list in lists {
        each_block(list, whole(reader), |block| documents.extend_from_slice(block));
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

/// Keeps the documents that pass, without a branch: nothing foretells which they are.
pub(crate) fn narrow(documents: &mut Vec<DocId>, passes: impl Fn(DocId) -> bool) {
    let mut kept = 0;
    for place in 0..documents.len() {
        let document = documents[place];
        documents[kept] = document;
        kept += usize::from(passes(document));
    }
    documents.truncate(kept);
}

/// Gives the documents of a list from the first to the last of these.
fn each_block(mut list: BlockSegmentPostings, (first, last): (DocId, DocId), mut each: impl FnMut(&[DocId])) {
    let mut place = list.seek(first);
    while let Some(block) = list.docs().get(place..).filter(|block| !block.is_empty()) {
        let within = match block.last() {
            Some(end) if *end > last => block.partition_point(|document| *document <= last),
            _ => block.len(),
        };
        each(&block[..within]);
        if within < block.len() {
            break;
        }
        list.advance();
        place = 0;
    }
}

/// Documents of a part of a segment, a bit each.
struct Set {
    /// That of the first bit.
    from: DocId,
    bits: Vec<u64>,
}

impl Set {
    /// Those of some lists from the first to the last of these.
    fn of(lists: Vec<BlockSegmentPostings>, (first, last): (DocId, DocId)) -> Self {
        let mut bits = vec![0; ((last - first) / 64 + 1) as usize];
        for list in lists {
            each_block(list, (first, last), |block| {
                for document in block {
                    let place = document - first;
                    bits[(place / 64) as usize] |= 1 << (place % 64);
                }
            });
        }
        Set { from: first, bits }
    }

    fn len(&self) -> usize {
        self.bits.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// Whether a document of its part is in it.
    fn holds(&self, document: DocId) -> bool {
        let place = document - self.from;
        self.bits[(place / 64) as usize] >> (place % 64) & 1 == 1
    }

    /// Those that are in it, at most so many.
    fn documents(&self, at_most: usize) -> Vec<DocId> {
        let mut documents = Vec::with_capacity(at_most);
        for (first, bits) in (self.from..).step_by(64).zip(&self.bits) {
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
