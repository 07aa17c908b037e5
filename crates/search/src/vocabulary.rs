//! The words that are in the index: those beginning with some letters, those that a mistyped word
//! may have been meant for, and how a folded word is written.

use std::collections::{BTreeSet, HashMap};

use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

use crate::error::Result;
use crate::facet::Facet;
use crate::plan::Sight;
use crate::prepare::COMPLETION_SEPARATOR;
use crate::schema::Fields;

/// Dictionary entries read at most for one beginning of a word, so that a single letter stays quick.
const ENTRIES: usize = 20_000;

/// A word of the index and in how many organisations it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub word: String,
    pub organisations: u64,
}

/// The most frequent words of `exact` that begin with `prefix`, most frequent first.
pub(crate) fn beginning_with(sight: &Sight<'_>, prefix: &str, limit: usize) -> Result<Vec<Known>> {
    let mut found = HashMap::new();
    each_from(
        sight.searcher,
        sight.fields.exact,
        prefix,
        |word, organisations| {
            *found.entry(word.to_owned()).or_insert(0) += organisations;
        },
    )?;
    Ok(most_frequent(found, limit))
}

/// The identifiers that begin with `prefix`, at most `limit` of each segment.
pub(crate) fn numbers_beginning_with(sight: &Sight<'_>, prefix: &str, limit: usize) -> Result<Vec<String>> {
    let mut found = BTreeSet::new();
    for reader in sight.searcher.segment_readers() {
        let index = reader.inverted_index(sight.fields.identifier)?;
        let mut stream = index.terms().range().ge(prefix).into_stream()?;
        let mut entries = 0;
        while entries < limit && stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
            entries += 1;
            found.insert(String::from_utf8_lossy(stream.key()).into_owned());
        }
    }
    Ok(found.into_iter().take(limit).collect())
}

/// Words of `exact`, and those that stand for a theme, that `word` may have been meant for: one letter wrong, missing, in excess or two
/// swapped; from eight letters on, two such errors when no word is nearer. Likeliest first: the more
/// frequent, and rather with the same first letter.
pub(crate) fn meant_by(sight: &Sight<'_>, word: &str, limit: usize) -> Result<Vec<Known>> {
    let (searcher, fields) = (sight.searcher, sight.fields);
    let letters = word.chars().count();
    if letters < 4 || word.chars().any(|c| c.is_ascii_digit()) {
        return Ok(Vec::new());
    }
    for errors in 1..=(if letters >= 8 { 2 } else { 1 }) {
        let mut found = HashMap::new();
        for reader in searcher.segment_readers() {
            let index = reader.inverted_index(fields.exact)?;
            let automaton =
                FuzzyTermQuery::new(Term::from_field_text(fields.exact, word), errors, true).automaton()?;
            let mut stream = index.terms().search(automaton).into_stream()?;
            while stream.advance() {
                let Ok(other) = std::str::from_utf8(stream.key()) else {
                    continue;
                };
                if other != word && other.len() >= 3 && !other.bytes().any(|b| b.is_ascii_digit()) {
                    *found.entry(other.to_owned()).or_insert(0) += u64::from(stream.value().doc_freq);
                }
            }
        }
        for (other, theme) in sight.themes.words() {
            if other != word
                && other.len() >= 3
                && !found.contains_key(other)
                && is_within(other, word, errors)
            {
                let term = fields
                    .facet(Facet::Theme)
                    .map(|field| Term::from_field_text(field, theme));
                let organisations = term.map_or(Ok(0), |term| searcher.doc_freq(&term))?;
                found.insert(other.to_owned(), organisations);
            }
        }
        if !found.is_empty() {
            let first = word.chars().next();
            let mut known = most_frequent(found, usize::MAX);
            known.sort_by_key(|other| {
                let likely = if other.word.chars().next() == first { 8 } else { 1 };
                std::cmp::Reverse(other.organisations * likely)
            });
            known.truncate(limit);
            return Ok(known);
        }
    }
    Ok(Vec::new())
}

/// Whether a word becomes the other by so many errors at most: a letter wrong, missing, in excess, or
/// two neighbours swapped (optimal string alignment).
fn is_within(one: &str, other: &str, errors: u8) -> bool {
    let errors = usize::from(errors);
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > errors {
        return false;
    }
    let mut rows = [Vec::new(), Vec::new(), (0..=other.len()).collect::<Vec<usize>>()];
    for (i, a) in one.iter().enumerate() {
        rows.rotate_left(1);
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut cost = (rows[1][j] + usize::from(a != b))
                .min(rows[1][j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                cost = cost.min(rows[0][j - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().all(|cost| *cost > errors) {
            return false;
        }
        rows[2] = row;
    }
    rows[2].last().is_some_and(|cost| *cost <= errors)
}

/// A folded word as people write it, with its accents, if names of the index tell.
pub(crate) fn as_written(searcher: &Searcher, fields: &Fields, folded: &str) -> Result<String> {
    let entry = format!("{folded}{COMPLETION_SEPARATOR}");
    let mut written = HashMap::new();
    each_from(searcher, fields.completion, &entry, |term, organisations| {
        *written.entry(term[entry.len()..].to_owned()).or_insert(0) += organisations;
    })?;
    Ok(best_written(folded, &written))
}

/// The words of names that begin with `prefix`, as they are written, most frequent first, and the
/// terms of the index that stand for each.
pub(crate) fn names_beginning_with(
    searcher: &Searcher,
    fields: &Fields,
    prefix: &str,
) -> Result<Vec<(Known, Vec<String>)>> {
    let mut words: HashMap<String, HashMap<String, u64>> = HashMap::new();
    each_from(searcher, fields.completion, prefix, |term, organisations| {
        if let Some((folded, written)) = term.split_once(COMPLETION_SEPARATOR) {
            let forms = words.entry(folded.to_owned()).or_default();
            *forms.entry(written.to_owned()).or_insert(0) += organisations;
        }
    })?;
    let mut known: Vec<(Known, Vec<String>)> = words
        .into_iter()
        .map(|(folded, forms)| {
            let known = Known {
                word: best_written(&folded, &forms),
                organisations: forms.values().sum(),
            };
            (
                known,
                forms
                    .keys()
                    .map(|written| format!("{folded}{COMPLETION_SEPARATOR}{written}"))
                    .collect(),
            )
        })
        .collect();
    known.sort_by(|(a, _), (b, _)| {
        b.organisations
            .cmp(&a.organisations)
            .then_with(|| a.word.cmp(&b.word))
    });
    Ok(known)
}

/// Registers write in capitals, which lose accents: a form with accents wins as soon as it is not
/// an oddity.
fn best_written(folded: &str, forms: &HashMap<String, u64>) -> String {
    let all: u64 = forms.values().sum();
    forms
        .iter()
        .filter(|(written, organisations)| !written.is_empty() && **organisations * 20 >= all)
        .max_by(|(a, left), (b, right)| left.cmp(right).then_with(|| b.cmp(a)))
        .map_or_else(|| folded.to_owned(), |(written, _)| written.clone())
}

/// Reads the terms of a field that begin with `prefix`, in every segment.
fn each_from(searcher: &Searcher, field: Field, prefix: &str, mut each: impl FnMut(&str, u64)) -> Result<()> {
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field)?;
        let mut stream = index.terms().range().ge(prefix).into_stream()?;
        let mut entries = 0;
        while entries < ENTRIES && stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
            entries += 1;
            if let Ok(term) = std::str::from_utf8(stream.key()) {
                each(term, u64::from(stream.value().doc_freq));
            }
        }
    }
    Ok(())
}

fn most_frequent(found: HashMap<String, u64>, limit: usize) -> Vec<Known> {
    let mut known: Vec<Known> = found
        .into_iter()
        .map(|(word, organisations)| Known { word, organisations })
        .collect();
    known.sort_by(|a, b| {
        b.organisations
            .cmp(&a.organisations)
            .then_with(|| a.word.cmp(&b.word))
    });
    known.truncate(limit);
    known
}
