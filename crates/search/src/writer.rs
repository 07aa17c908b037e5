//! Writing: organisations are added, replaced, removed, and nothing shows until the commit.

use std::collections::HashSet;

use tantivy::indexer::{LogMergePolicy, NoMergePolicy};
use tantivy::{IndexWriter, Term};

use crate::document::Document;
use crate::error::Result;
use crate::index::Index;
use crate::prepare::Preparation;
use crate::prepared::Prepared;

/// Least memory of a thread that indexes, a bound of the engine; with room for its tables. There is
/// one such thread: two would leave twice the pieces to gather, and whoever reads the organisations
/// has work for the other processor.
const LEAST_MEMORY: usize = 15_000_000;

/// The one writer of an index. Dropping it forgets what was not committed.
pub struct Writer {
    engine: IndexWriter<Prepared>,
    preparation: Preparation,
    /// Numbers added since the index was empty: only these can be replaced, which spares a large
    /// build a removal per organisation. None when the index already held some.
    fresh: Option<HashSet<u64>>,
    pending: bool,
}

impl Writer {
    pub(crate) fn open(index: &Index, memory_bytes: usize) -> Result<Self> {
        let engine: IndexWriter<Prepared> = index
            .engine
            .writer_with_num_threads(1, memory_bytes.max(LEAST_MEMORY))?;
        let empty = index.engine.searchable_segment_metas()?.is_empty();
        let writer = Writer {
            engine,
            preparation: Preparation::new(index.fields.as_ref().clone()),
            fresh: empty.then(HashSet::new),
            pending: false,
        };
        writer.choose_merging();
        Ok(writer)
    }

    /// A large build gathers its segments once, at its end ([`Writer::finish`]); afterwards five
    /// small ones become one as they come, and one that is a third dead is written again.
    fn choose_merging(&self) {
        if self.fresh.is_some() {
            self.engine.set_merge_policy(Box::new(NoMergePolicy));
        } else {
            let mut policy = LogMergePolicy::default();
            policy.set_min_num_segments(5);
            policy.set_del_docs_ratio_before_merge(0.3);
            self.engine.set_merge_policy(Box::new(policy));
        }
    }

    /// Adds an organisation, or replaces the one of the same number. Organisations added commune by
    /// commune lie near those they are searched with, which makes the index smaller and faster.
    pub fn add(&mut self, document: &Document) -> Result<()> {
        if self.fresh.as_mut().is_none_or(|seen| !seen.insert(document.id)) {
            self.engine
                .delete_term(Term::from_field_u64(self.preparation.fields().id, document.id));
        }
        self.pending = true;
        self.engine.add_document(self.preparation.prepare(document))?;
        Ok(())
    }

    /// Removes an organisation, if it is there.
    pub fn delete(&mut self, id: u64) {
        self.pending = true;
        self.engine
            .delete_term(Term::from_field_u64(self.preparation.fields().id, id));
    }

    /// Removes every organisation, to build anew. Readers keep the old state until the commit.
    pub fn clear(&mut self) -> Result<()> {
        if self.pending {
            self.engine.rollback()?;
        }
        self.engine.delete_all_documents()?;
        self.pending = true;
        self.fresh = Some(HashSet::new());
        self.choose_merging();
        Ok(())
    }

    /// Publishes everything since the last commit, in one step, under the caller's version of the
    /// data: see [`Index::stamp`].
    pub fn commit(&mut self, stamp: &str) -> Result<()> {
        let mut commit = self.engine.prepare_commit()?;
        commit.set_payload(stamp);
        commit.commit()?;
        self.pending = false;
        Ok(())
    }

    /// Does all of a commit but its last step, then asks `decide`, which may wait: with a stamp,
    /// everything since the last commit is published as by [`Writer::commit`]; with none it is
    /// forgotten. For a caller with another commit to make first, so that the long part of both goes
    /// on at once. Whether it was published.
    pub fn commit_if(&mut self, decide: impl FnOnce() -> Option<String>) -> Result<bool> {
        let mut commit = self.engine.prepare_commit()?;
        let Some(stamp) = decide() else {
            commit.abort()?;
            self.pending = false;
            self.fresh = None;
            self.choose_merging();
            return Ok(false);
        };
        commit.set_payload(&stamp);
        commit.commit()?;
        self.pending = false;
        Ok(true)
    }

    /// Forgets everything since the last commit.
    pub fn rollback(&mut self) -> Result<()> {
        self.engine.rollback()?;
        self.pending = false;
        self.fresh = None;
        self.choose_merging();
        Ok(())
    }

    /// Gathers the index into one segment and waits for it: worth it after a large build, as every
    /// search then reads one dictionary. What is not committed is forgotten.
    pub fn finish(self) -> Result<()> {
        let index = self.engine.index().clone();
        self.engine.wait_merging_threads()?;
        let segments = index.searchable_segment_ids()?;
        if segments.len() > 1 {
            let mut engine: IndexWriter<Prepared> = index.writer_with_num_threads(1, LEAST_MEMORY)?;
            engine.set_merge_policy(Box::new(NoMergePolicy));
            engine.merge(&segments).wait()?;
            engine.garbage_collect_files().wait()?;
            engine.wait_merging_threads()?;
        }
        Ok(())
    }
}
