//! Completion while one types: first words that the last one begins, with how many organisations
//! they would find; then names that begin with what was typed; then names that hold words beginning
//! with each of the words typed.

use std::collections::HashSet;

use tantivy::query::{BooleanQuery, EnableScoring, Query as EngineQuery, TermSetQuery};
use tantivy::schema::Value;
use tantivy::{DocAddress, DocSet, TERMINATED, TantivyDocument, Term};

use crate::error::Result;
use crate::index::Index;
use crate::opened::Opened;
use crate::prepare::name_key;
use crate::query::Query;
use crate::schema::Fields;
use crate::select::{inside, of_term};
use crate::vocabulary;
use crate::words;

/// Words proposed before names.
const WORDS: usize = 3;
/// Names looked at for one beginning.
const NAMES: usize = 400;
/// Words that one beginning may stand for in names.
const BEGINNINGS: usize = 200;

/// One proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// What would be typed.
    pub text: String,
    /// How many organisations it would find, for words.
    pub count: Option<u64>,
    /// The organisation, for a name.
    pub id: Option<u64>,
}

impl Index {
    /// Proposals for what is being typed, at most `limit`; of the territory only, if asked.
    /// Nothing for fewer than two letters.
    pub fn complete(&self, prefix: &str, inside: bool, limit: usize) -> Result<Vec<Completion>> {
        let prefix: String = prefix.chars().take(100).collect();
        let typed = words::words(&prefix);
        let Some(last) = typed.last() else {
            return Ok(Vec::new());
        };
        if typed.iter().all(|word| word.folded.chars().count() < 2) {
            return Ok(Vec::new());
        }
        let opened = self.opened()?;
        let searcher = &opened.searcher;
        let mut proposals = Vec::new();
        if !prefix.ends_with(char::is_whitespace) && last.folded.chars().count() >= 2 {
            let before = prefix.trim_end();
            let before = before.strip_suffix(last.shown()).map_or_else(
                || {
                    typed[..typed.len() - 1]
                        .iter()
                        .map(|word| format!("{} ", word.shown()))
                        .collect()
                },
                str::to_owned,
            );
            for (known, _) in vocabulary::names_beginning_with(searcher, &self.fields, &last.folded)?
                .into_iter()
                .take(3 * WORDS)
            {
                if proposals.len() >= WORDS.min(limit) {
                    break;
                }
                let text = format!("{before}{}", known.word);
                let query = Query {
                    text: text.clone(),
                    inside,
                    ..Query::default()
                };
                let page = self.page(&query, 0, None)?;
                if page.total > 0 && page.corrected.is_none() {
                    proposals.push(Completion {
                        text,
                        count: Some(page.total),
                        id: None,
                    });
                }
            }
        }
        let mut names = Names {
            opened: &opened,
            fields: &self.fields,
            inside,
            seen: HashSet::new(),
        };
        let room = limit.saturating_sub(proposals.len());
        let mut found = names.beginning_with(&name_key(&prefix), room)?;
        if found.len() < room {
            let folded: Vec<&str> = typed.iter().map(|word| word.folded.as_str()).collect();
            found.extend(names.holding(&folded, room - found.len())?);
        }
        proposals.extend(found);
        Ok(proposals)
    }
}

/// Finds names, each once.
struct Names<'a> {
    opened: &'a Opened,
    fields: &'a Fields,
    inside: bool,
    seen: HashSet<String>,
}

impl Names<'_> {
    /// Names that begin with what was typed, in alphabetical order.
    fn beginning_with(&mut self, typed: &str, limit: usize) -> Result<Vec<Completion>> {
        let mut found: Vec<(Vec<u8>, DocAddress)> = Vec::new();
        for (segment, (reader, columns)) in (0..).zip(self.opened.segments()) {
            let here = found.len();
            let Some(names) = &columns.names else { continue };
            let mut stream = names.dictionary().range().ge(typed).into_stream()?;
            let mut looked = 0;
            while looked < NAMES
                && found.len() < here + limit
                && stream.advance()
                && stream.key().starts_with(typed.as_bytes())
            {
                looked += 1;
                let first = columns
                    .by_name()
                    .of_name(stream.term_ord())
                    .iter()
                    .find(|document| {
                        !reader.is_deleted(**document) && (!self.inside || columns.is_inside(**document))
                    });
                if let Some(document) = first {
                    found.push((stream.key().to_vec(), DocAddress::new(segment, *document)));
                }
            }
        }
        found.sort();
        self.shown(found.into_iter().map(|(_, address)| address), limit)
    }

    /// Names that hold, for each word typed, a word beginning with it: the shortest first.
    fn holding(&mut self, typed: &[&str], limit: usize) -> Result<Vec<Completion>> {
        let mut queries: Vec<Box<dyn EngineQuery>> = Vec::new();
        for word in typed
            .iter()
            .filter(|word| word.chars().count() >= 2 && !words::is_empty_word(word))
        {
            let terms = vocabulary::names_beginning_with(&self.opened.searcher, self.fields, word)?
                .into_iter()
                .take(BEGINNINGS)
                .flat_map(|(_, terms)| terms)
                .map(|term| Term::from_field_text(self.fields.completion, &term));
            queries.push(Box::new(TermSetQuery::new(terms)));
        }
        if queries.is_empty() {
            return Ok(Vec::new());
        }
        if self.inside {
            queries.push(of_term(inside(self.fields)));
        }
        let query = BooleanQuery::intersection(queries);
        let weight = query.weight(EnableScoring::disabled_from_searcher(&self.opened.searcher))?;
        let mut found: Vec<(usize, DocAddress)> = Vec::new();
        for (segment, (reader, columns)) in (0..).zip(self.opened.segments()) {
            let names = &columns.names;
            let mut documents = weight.scorer(reader, 1.0)?;
            let mut document = documents.doc();
            let mut looked = 0;
            while looked < NAMES && document != TERMINATED {
                if !reader.is_deleted(document) {
                    looked += 1;
                    let mut name = String::new();
                    if let Some(names) = names
                        && let Some(ord) = names.ords().first(document)
                    {
                        names.ord_to_str(ord, &mut name)?;
                    }
                    found.push((name.len(), DocAddress::new(segment, document)));
                }
                document = documents.advance();
            }
        }
        found.sort();
        self.shown(found.into_iter().map(|(_, address)| address), limit)
    }

    fn shown(
        &mut self,
        addresses: impl Iterator<Item = DocAddress>,
        limit: usize,
    ) -> Result<Vec<Completion>> {
        let mut proposals = Vec::new();
        for address in addresses {
            if proposals.len() >= limit {
                break;
            }
            let document: TantivyDocument = self.opened.searcher.doc(address)?;
            let Some(name) = document
                .get_first(self.fields.shown_name)
                .and_then(|value| value.as_str())
            else {
                continue;
            };
            if self.seen.insert(words::fold(name)) {
                let ids = &self.opened.segments[address.segment_ord as usize].ids;
                proposals.push(Completion {
                    text: name.to_owned(),
                    count: None,
                    id: ids.first(address.doc_id),
                });
            }
        }
        Ok(proposals)
    }
}
