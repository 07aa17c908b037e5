//! Which of the organisations that answer comes first: a word in the name counts more than in
//! another name, then in the words of its themes, in its purpose, in the names of its place. Each
//! field's weight is about twice the next, and the rarity of a word is the same in all of them, so
//! that the order of the fields holds. The exact name comes before everything but the exact number.
//! Nothing here knows of size, budget or age.

use tantivy::query::{
    Bm25StatisticsProvider, EnableScoring, Query as EngineQuery, Scorer, TermQuery, Weight,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Searcher, SegmentReader, Term};

use crate::error::Result;
use crate::plan::{Clause, Plan};
use crate::schema::Fields;
use crate::words::Stemming;

/// Stems of one word that are ranked: the beginning of a word may stand for many.
const RANKED_STEMS: usize = 12;
/// What a second field with the same word adds.
const REPEATED: f32 = 0.1;
/// Above every sum of words.
const EXACT_NAME: f32 = 4_000.0;
const EXACT_OTHER_NAME: f32 = 2_000.0;
const EXACT_NUMBER: f32 = 100_000.0;
/// What the word as typed adds to its stem.
const SAME_FORM: f32 = 0.5;

/// The ranking of one search.
pub(crate) struct Ranking {
    words: Vec<Vec<Way>>,
    bonuses: Vec<(f32, Box<dyn Weight>)>,
}

/// One place where a word may be.
struct Way {
    worth: Worth,
    term: Box<dyn Weight>,
}

/// What a word is worth there.
#[derive(Clone, Copy)]
enum Worth {
    /// By how often it is there and among how many words (BM25), times this.
    Weighted(f32),
    /// The same wherever it is: the purpose and the place, which are not read apart.
    Always(f32),
}

/// Rarity of a word in the whole of an organisation, whichever field it is ranked in; and what is
/// a usual length for each field. A measured length would be next to nothing where few organisations
/// fill a field, and would hold it against those that do.
struct Statistics<'a> {
    searcher: &'a Searcher,
    stems: Field,
    ranked: &'a [Ranked],
}

/// A field that ranks.
struct Ranked {
    field: Field,
    weight: f32,
    /// Words of it that are usual.
    usual: u64,
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        let usual = self
            .ranked
            .iter()
            .find(|ranked| ranked.field == field)
            .map_or(1, |ranked| ranked.usual);
        Ok(usual * self.total_num_docs()?)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Bm25StatisticsProvider::total_num_docs(self.searcher)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        match term.value().as_str() {
            Some(stem) => self.searcher.doc_freq(&Term::from_field_text(self.stems, stem)),
            None => Ok(0),
        }
    }
}

impl Ranking {
    pub(crate) fn new(searcher: &Searcher, fields: &Fields, plan: &Plan) -> Result<Self> {
        let ranked = [
            (fields.name, 8.0, 5),
            (fields.other_names, 4.0, 5),
            (fields.theme_words, 2.0, 5),
        ]
        .map(|(field, weight, usual)| Ranked { field, weight, usual });
        let statistics = Statistics {
            searcher,
            stems: fields.stems,
            ranked: &ranked,
        };
        let scoring = EnableScoring::enabled_from_statistics_provider(&statistics, searcher);
        let stemming = Stemming::new();
        let mut words = Vec::new();
        let mut bonuses = Vec::new();
        let mut bonus = |value: f32, field: Field, text: &str| -> Result<()> {
            let term = TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic);
            bonuses.push((
                value,
                term.weight(EnableScoring::disabled_from_searcher(searcher))?,
            ));
            Ok(())
        };
        let organisations = Bm25StatisticsProvider::total_num_docs(searcher)? as f32;
        let mut word = |stems: &[String]| -> Result<()> {
            let mut ways = Vec::new();
            for stem in stems.iter().take(RANKED_STEMS) {
                let everywhere = [(fields.stems, 1.0), (fields.place_names, 0.5)]
                    .map(|(field, weight)| (Term::from_field_text(field, stem), weight));
                let mut found = 0;
                for (term, _) in &everywhere {
                    found = found.max(searcher.doc_freq(term)?);
                }
                let found = found as f32;
                let rarity = (1.0 + (organisations - found + 0.5) / (found + 0.5)).ln();
                for (term, weight) in everywhere {
                    if searcher.doc_freq(&term)? > 0 {
                        ways.push(Way {
                            worth: Worth::Always(weight * rarity),
                            term: TermQuery::new(term, IndexRecordOption::Basic)
                                .weight(EnableScoring::disabled_from_searcher(searcher))?,
                        });
                    }
                }
                for of in &ranked {
                    let term = Term::from_field_text(of.field, stem);
                    if searcher.doc_freq(&term)? > 0 {
                        ways.push(Way {
                            worth: Worth::Weighted(of.weight),
                            term: TermQuery::new(term, IndexRecordOption::WithFreqs).weight(scoring)?,
                        });
                    }
                }
            }
            words.push(ways);
            Ok(())
        };
        for clause in &plan.clauses {
            match clause {
                Clause::Word { text, stems } => {
                    word(stems)?;
                    bonus(SAME_FORM, fields.exact, text)?;
                }
                Clause::Exact(text) => word(&stemming.stems(text).whole)?,
                Clause::Phrase(texts) => {
                    for text in texts {
                        word(&stemming.stems(text).whole)?;
                    }
                }
            }
        }
        bonus(EXACT_NAME, fields.whole_name, &plan.whole)?;
        bonus(EXACT_OTHER_NAME, fields.whole_other_name, &plan.whole)?;
        for number in &plan.identifiers {
            bonus(EXACT_NUMBER, fields.identifier, number)?;
        }
        Ok(Ranking { words, bonuses })
    }

    pub(crate) fn segment(&self, reader: &SegmentReader) -> Result<SegmentRanking> {
        let mut words = Vec::with_capacity(self.words.len());
        for ways in &self.words {
            let mut scorers = Vec::with_capacity(ways.len());
            for way in ways {
                let weight = match way.worth {
                    Worth::Weighted(weight) => weight,
                    Worth::Always(_) => 1.0,
                };
                scorers.push((way.worth, way.term.scorer(reader, weight)?));
            }
            words.push(scorers);
        }
        let mut bonuses = Vec::with_capacity(self.bonuses.len());
        for (value, term) in &self.bonuses {
            bonuses.push((*value, term.scorer(reader, 1.0)?));
        }
        Ok(SegmentRanking { words, bonuses })
    }
}

/// The ranking of the documents of a segment, asked in increasing order.
pub(crate) struct SegmentRanking {
    words: Vec<Vec<(Worth, Box<dyn Scorer>)>>,
    bonuses: Vec<(f32, Box<dyn Scorer>)>,
}

impl SegmentRanking {
    pub(crate) fn score(&mut self, document: DocId) -> f32 {
        let mut score = 0.0;
        for ways in &mut self.words {
            let (mut best, mut sum) = (0.0_f32, 0.0_f32);
            for (worth, way) in ways.iter_mut() {
                if holds(way.as_mut(), document) {
                    let value = match worth {
                        Worth::Weighted(_) => way.score(),
                        Worth::Always(value) => *value,
                    };
                    best = best.max(value);
                    sum += value;
                }
            }
            score += best + REPEATED * (sum - best);
        }
        for (value, bonus) in &mut self.bonuses {
            if holds(bonus.as_mut(), document) {
                score += *value;
            }
        }
        score
    }
}

fn holds(documents: &mut dyn Scorer, document: DocId) -> bool {
    if documents.doc() < document {
        documents.seek(document);
    }
    documents.doc() == document
}
