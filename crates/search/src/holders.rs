//! The documents that hold any of some terms, for whoever narrows them further or wants the first alone: they are gone to as
//! they are asked for. The engine's own union reads four thousand documents ahead wherever it is sent, which serves who reads all.

use tantivy::postings::SegmentPostings;
use tantivy::query::{EnableScoring, Explanation, Query as EngineQuery, Scorer, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Score, SeekDangerResult, SegmentReader, TERMINATED, Term};

/// The documents that hold any of these terms.
#[derive(Debug, Clone)]
pub(crate) struct Holders(pub(crate) Vec<Term>);

impl EngineQuery for Holders {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.clone()))
    }
}

impl Weight for Holders {
    fn scorer(&self, reader: &SegmentReader, _: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut postings = Vec::with_capacity(self.0.len());
        for term in &self.0 {
            let index = reader.inverted_index(term.field())?;
            postings.extend(index.read_postings(term, IndexRecordOption::Basic)?);
        }
        Ok(Box::new(Held::new(postings)))
    }

    fn explain(&self, _: &SegmentReader, _: DocId) -> tantivy::Result<Explanation> {
        Ok(Explanation::new("holds any of some terms", 1.0))
    }
}

/// The documents of a segment. Where each posting list stands is kept beside them, together: the lists themselves are large, and most
/// questions are answered without going to one. A list may stand behind the document, once another was found to hold it.
struct Held {
    postings: Vec<SegmentPostings>,
    /// Where each of them stands.
    at: Vec<DocId>,
    document: DocId,
}

impl Held {
    /// The most frequent first: it answers most often whether a document is held.
    fn new(mut postings: Vec<SegmentPostings>) -> Self {
        postings.sort_by_key(|postings| std::cmp::Reverse(postings.doc_freq()));
        let at: Vec<DocId> = postings.iter().map(DocSet::doc).collect();
        Held {
            document: at.iter().copied().min().unwrap_or(TERMINATED),
            postings,
            at,
        }
    }
}

impl DocSet for Held {
    fn advance(&mut self) -> DocId {
        self.seek(self.document.saturating_add(1).min(TERMINATED))
    }

    fn seek(&mut self, target: DocId) -> DocId {
        let mut first = TERMINATED;
        for (at, postings) in self.at.iter_mut().zip(&mut self.postings) {
            if *at < target {
                *at = postings.seek(target);
            }
            first = first.min(*at);
        }
        self.document = first;
        first
    }

    fn seek_danger(&mut self, target: DocId) -> SeekDangerResult {
        let mut first = TERMINATED;
        for (at, postings) in self.at.iter_mut().zip(&mut self.postings) {
            if *at < target {
                *at = postings.seek(target);
            }
            if *at == target && target < TERMINATED {
                self.document = target;
                return SeekDangerResult::Found;
            }
            first = first.min(*at);
        }
        self.document = first;
        SeekDangerResult::SeekLowerBound(first)
    }

    fn doc(&self) -> DocId {
        self.document
    }

    fn size_hint(&self) -> u32 {
        self.postings
            .iter()
            .fold(0, |sum, postings| sum.saturating_add(postings.size_hint()))
    }
}

impl Scorer for Held {
    fn score(&mut self) -> Score {
        1.0
    }
}
