//! The whole of a list, one organisation after the other, in constant memory.

use std::collections::VecDeque;
use std::sync::Arc;

use tantivy::query::{EnableScoring, Query as EngineQuery, Scorer, Weight};
use tantivy::{DocId, DocSet, TERMINATED};

use crate::error::Result;
use crate::opened::Opened;

/// Documents read at once.
const BLOCK: usize = 256;

/// The numbers of the organisations of a list, in the order of the index. Made by
/// [`crate::Index::walk`]; it may be sent to another thread.
pub struct Walk {
    opened: Arc<Opened>,
    weight: Box<dyn Weight>,
    segment: usize,
    documents: Option<Box<dyn Scorer>>,
    read: VecDeque<u64>,
}

impl Walk {
    pub(crate) fn new(opened: Arc<Opened>, selection: &dyn EngineQuery) -> Result<Self> {
        let weight = selection.weight(EnableScoring::disabled_from_searcher(&opened.searcher))?;
        Ok(Walk {
            opened,
            weight,
            segment: 0,
            documents: None,
            read: VecDeque::new(),
        })
    }

    /// Reads the next documents; false when there are no more.
    fn read_more(&mut self) -> Result<bool> {
        while let Some((reader, columns)) = self.opened.segments().nth(self.segment) {
            let mut documents = match self.documents.take() {
                Some(documents) => documents,
                None => self.weight.scorer(reader, 1.0)?,
            };
            let mut block: Vec<DocId> = Vec::with_capacity(BLOCK);
            while block.len() < BLOCK && documents.doc() != TERMINATED {
                if !reader.is_deleted(documents.doc()) {
                    block.push(documents.doc());
                }
                documents.advance();
            }
            if documents.doc() == TERMINATED {
                self.segment += 1;
            } else {
                self.documents = Some(documents);
            }
            if !block.is_empty() {
                let ids = &columns.ids.values;
                self.read
                    .extend(block.into_iter().map(|document| ids.get_val(document)));
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Iterator for Walk {
    type Item = Result<u64>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.read.is_empty()
            && let Err(error) = self.read_more()
        {
            self.segment = usize::MAX;
            return Some(Err(error));
        }
        self.read.pop_front().map(Ok)
    }
}
