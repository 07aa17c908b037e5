//! Writing: organisations are added, replaced, removed, and nothing shows until the commit.

use std::collections::{HashMap, HashSet};

use tantivy::indexer::{LogMergePolicy, NoMergePolicy};
use tantivy::schema::Field;
use tantivy::{IndexWriter, TantivyDocument, Term};

use crate::document::Document;
use crate::error::Result;
use crate::facet::Facet;
use crate::index::Index;
use crate::place::cells;
use crate::schema::{Fields, UNKNOWN_YEAR};
use crate::words::{self, Stemming, Word};

/// Least memory of a thread that indexes, a bound of the engine; with room for its tables.
const LEAST_MEMORY: usize = 15_000_000;
/// From here on a second thread is worth its memory.
const TWO_THREADS: usize = 60_000_000;
/// Words whose stems are remembered while writing.
const REMEMBERED_WORDS: usize = 150_000;

/// The one writer of an index. Dropping it forgets what was not committed.
pub struct Writer {
    engine: IndexWriter,
    preparation: Preparation,
    /// Numbers added since the index was empty: only these can be replaced, which spares a large
    /// build a removal per organisation. None when the index already held some.
    fresh: Option<HashSet<u64>>,
    pending: bool,
}

impl Writer {
    pub(crate) fn open(index: &Index, memory_bytes: usize) -> Result<Self> {
        let threads = if memory_bytes >= TWO_THREADS { 2 } else { 1 };
        let engine: IndexWriter = index
            .engine
            .writer_with_num_threads(threads, memory_bytes.max(LEAST_MEMORY * threads))?;
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
                .delete_term(Term::from_field_u64(self.preparation.fields.id, document.id));
        }
        self.pending = true;
        self.engine.add_document(self.preparation.prepare(document))?;
        Ok(())
    }

    /// Removes an organisation, if it is there.
    pub fn delete(&mut self, id: u64) {
        self.pending = true;
        self.engine
            .delete_term(Term::from_field_u64(self.preparation.fields.id, id));
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
            let mut engine: IndexWriter = index.writer_with_num_threads(1, LEAST_MEMORY)?;
            engine.set_merge_policy(Box::new(NoMergePolicy));
            engine.merge(&segments).wait()?;
            engine.garbage_collect_files().wait()?;
            engine.wait_merging_threads()?;
        }
        Ok(())
    }
}

/// Turns organisations into what the index holds.
struct Preparation {
    fields: Fields,
    stemming: Stemming,
    remembered: HashMap<String, Remembered>,
}

/// What a word becomes: its stems with spaces between them.
struct Remembered {
    empty: bool,
    whole: Box<str>,
    parts: Box<str>,
}

impl Preparation {
    fn new(fields: Fields) -> Self {
        Preparation {
            fields,
            stemming: Stemming::new(),
            remembered: HashMap::new(),
        }
    }

    fn prepare(&mut self, document: &Document) -> TantivyDocument {
        let fields = self.fields.clone();
        let mut prepared = TantivyDocument::default();
        prepared.add_u64(fields.id, document.id);
        prepared.add_text(fields.shown_name, &document.name);

        let mut stems = String::new();
        let name = words::words(&document.name);
        self.text(&mut prepared, &mut stems, Some(fields.name), &name);
        whole(&mut prepared, fields.whole_name, &name);
        let mut completion = String::new();
        self.completion(&mut completion, &name);
        for other in &document.other_names {
            let other = words::words(other);
            self.text(&mut prepared, &mut stems, Some(fields.other_names), &other);
            whole(&mut prepared, fields.whole_other_name, &other);
            self.completion(&mut completion, &other);
        }
        prepared.add_text(fields.completion, &completion);
        let purpose = words::words(&document.purpose);
        self.text(&mut prepared, &mut stems, None, &purpose);
        for theme in &document.theme_words {
            self.text(
                &mut prepared,
                &mut stems,
                Some(fields.theme_words),
                &words::words(theme),
            );
        }
        let mut places = String::new();
        for place in &document.place_names {
            self.text(&mut prepared, &mut places, None, &words::words(place));
        }
        prepared.add_text(fields.place_names, &places);
        for identifier in &document.identifiers {
            let bare = words::identifier(identifier);
            if !bare.is_empty() {
                prepared.add_text(fields.identifier, &bare);
                self.text(&mut prepared, &mut stems, None, &words::words(&bare));
            }
        }
        prepared.add_text(fields.stems, &stems);
        values(&mut prepared, &fields, document);
        prepared
    }

    /// One text: its words in `exact`, their stems in the field that ranks and in what matches.
    fn text(
        &mut self,
        prepared: &mut TantivyDocument,
        all: &mut String,
        ranked: Option<Field>,
        words: &[Word],
    ) {
        let mut exact = String::new();
        let mut whole = String::new();
        for word in words {
            push(&mut exact, &word.folded);
            let known = self.remember(&word.folded);
            if known.empty {
                continue;
            }
            push(all, &known.whole);
            push(&mut whole, &known.whole);
            if !known.parts.is_empty() {
                push(all, &known.parts);
            }
        }
        if !exact.is_empty() {
            prepared.add_text(self.fields.exact, &exact);
        }
        if let Some(ranked) = ranked
            && !whole.is_empty()
        {
            prepared.add_text(ranked, &whole);
        }
    }

    fn completion(&mut self, terms: &mut String, words: &[Word]) {
        for word in words {
            if word.folded.len() >= 3 && !self.remember(&word.folded).empty {
                push(terms, &word.folded);
                terms.push(COMPLETION_SEPARATOR);
                if word.shown() != word.folded {
                    terms.push_str(word.shown());
                }
            }
        }
    }

    fn remember(&mut self, folded: &str) -> &Remembered {
        if self.remembered.len() >= REMEMBERED_WORDS {
            self.remembered.clear();
        }
        if !self.remembered.contains_key(folded) {
            let stems = self.stemming.stems(folded);
            let known = Remembered {
                empty: words::is_empty_word(folded),
                whole: stems.whole.join(" ").into_boxed_str(),
                parts: stems.parts.join(" ").into_boxed_str(),
            };
            self.remembered.insert(folded.to_owned(), known);
        }
        &self.remembered[folded]
    }
}

/// Between the folded word and the word as written, in the terms of completion.
pub(crate) const COMPLETION_SEPARATOR: char = '\u{1}';

fn push(text: &mut String, word: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

/// A whole folded name as one term.
pub(crate) fn whole_name(words: &[Word]) -> String {
    let mut name = String::new();
    for word in words {
        push(&mut name, &word.folded);
    }
    let mut end = name.len().min(500);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name.truncate(end);
    name
}

fn whole(prepared: &mut TantivyDocument, field: Field, words: &[Word]) {
    if !words.is_empty() {
        prepared.add_text(field, whole_name(words));
    }
}

/// The values an organisation is filtered, counted and ordered by.
fn values(prepared: &mut TantivyDocument, fields: &Fields, document: &Document) {
    for facet in Facet::ALL {
        let Some(field) = fields.facet(facet) else {
            continue;
        };
        let mut values: Vec<&str> = match facet {
            Facet::Theme => document.themes.iter().map(String::as_str).collect(),
            Facet::Source => document.sources.iter().map(String::as_str).collect(),
            Facet::Commune => document.commune.as_deref().into_iter().collect(),
            Facet::Kind => vec![document.kind.as_str()],
            Facet::LegalForm => document.legal_form.as_deref().into_iter().collect(),
            Facet::Side => document.side.as_deref().into_iter().collect(),
            Facet::State => vec![document.state.as_str()],
            Facet::Area => document.area.as_deref().into_iter().collect(),
            Facet::Age => Vec::new(),
        };
        values.sort_unstable();
        values.dedup();
        for value in values {
            prepared.add_text(field, value);
        }
    }
    prepared.add_i64(fields.founded, document.founded.map_or(UNKNOWN_YEAR, i64::from));
    if let Some(place) = document.place() {
        prepared.add_f64(fields.latitude, place.0);
        prepared.add_f64(fields.longitude, place.1);
        for cell in cells(place) {
            prepared.add_u64(fields.cell, cell);
        }
    }
    prepared.add_bool(fields.inside, document.inside);
    prepared.add_text(fields.sort_name, document.sort_key());
    prepared.add_i64(fields.date, document.date);
}
