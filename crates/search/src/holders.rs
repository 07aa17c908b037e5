//! The documents that hold any of some terms, for whoever narrows them further or wants the first alone: they are gone to as
//! they are asked for. The engine's own union reads four thousand documents ahead wherever it is sent, which serves who reads all.

use tantivy::postings::SegmentPostings;
use tantivy::query::{EnableScoring, Explanation, Query as EngineQuery, Scorer, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, Term};

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
        let mut held = Held {
            postings,
            document: TERMINATED,
        };
        held.find();
        Ok(Box::new(held))
    }

    fn explain(&self, _: &SegmentReader, _: DocId) -> tantivy::Result<Explanation> {
        Ok(Explanation::new("holds any of some terms", 1.0))
    }
}

/// The documents of a segment.
struct Held {
    postings: Vec<SegmentPostings>,
    document: DocId,
}

impl Held {
    /// The document is the first that any stands on.
    fn find(&mut self) -> DocId {
        let first = self.postings.iter().map(DocSet::doc).min();
        self.document = first.unwrap_or(TERMINATED);
        self.document
    }
}

impl DocSet for Held {
    fn advance(&mut self) -> DocId {
        for postings in &mut self.postings {
            if postings.doc() == self.document {
                postings.advance();
            }
        }
        self.find()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        for postings in &mut self.postings {
            if postings.doc() < target {
                postings.seek(target);
            }
        }
        self.find()
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
