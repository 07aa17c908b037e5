//! Which of the organisations that answer comes first: a word in the name counts more than in
//! another name, then in its purpose, in the names of its place, then as a part of a compound; last
//! comes who only has a theme that the word stands for. Each field's weight is about twice the next,
//! and the rarity of a word is the same in all of them, so that the order of the fields holds. The exact name comes before everything but the exact number.
//! Nothing here knows of size, budget or age.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, SegmentReader, TERMINATED, Term};

use crate::error::Result;
use crate::facet::Facet;
use crate::opened::{Columns, Opened};
use crate::plan::{Clause, Plan, Word};
use crate::schema::Fields;
use crate::words::{self, Stemming};

/// Stems of one word that are ranked: the beginning of a word may stand for many.
const RANKED_STEMS: usize = 12;
/// What a word is worth in the name and in the other names, beside how often it is there and among how many.
const IN_NAME: f32 = 8.0;
const IN_OTHER_NAME: f32 = 4.0;
/// Words that a name usually has. A measured length would be next to nothing where few organisations have other names, and
/// would hold it against those that do.
const USUAL_LENGTH: f32 = 5.0;
/// What a word is worth in the purpose, in the names of the place, as a part of a compound; times its
/// rarity.
const IN_PURPOSE: f32 = 1.0;
const IN_PLACE: f32 = 0.5;
const IN_COMPOUND: f32 = 0.6;
const IN_COMPOUND_OF_NAME: f32 = 3.0;
/// What a theme adds that a word stands for, and what becomes of the sum when that is all there is of a
/// word.
const OF_THEME: f32 = 0.2;
const ONLY_A_THEME: f32 = 0.05;
/// A word that nobody has is not infinitely rare.
const MOST_RARE: f32 = 8.0;
/// What a second field with the same word adds.
const REPEATED: f32 = 0.1;
/// Above every sum of words.
const EXACT_NAME: f32 = 4_000.0;
const EXACT_OTHER_NAME: f32 = 2_000.0;
const EXACT_NUMBER: f32 = 100_000.0;
/// What the word as typed adds to its stem.
const SAME_FORM: f32 = 0.5;
/// Sums of the same values in another order may differ by less.
const ROUNDED: f32 = 1.0001;

/// The ranking of one search.
pub(crate) struct Ranking {
    words: Vec<Vec<Way>>,
    bonuses: Vec<Way>,
    /// The text as the key of a name.
    whole: String,
}

/// One place where a word may be.
struct Way {
    worth: Worth,
    /// Whether it is worth more than all that is plain: a word in a name, the whole name, a number. What most organisations
    /// that answer have is plain: the word in their purpose.
    telling: bool,
    term: Term,
}

/// What a word is worth there.
#[derive(Clone)]
enum Worth {
    /// By how often it is there and among how many words.
    Weighted(Bm25Weight),
    /// The same wherever it is: the purpose and the place, which are not read apart.
    Always(f32),
    /// Next to nothing, and all other words are worth less too: who holds every word in so many
    /// letters comes before who only has a theme.
    Theme,
}

impl Ranking {
    pub(crate) fn new(opened: &Opened, fields: &Fields, plan: &Plan) -> Result<Self> {
        let searcher = &opened.searcher;
        let stemming = Stemming::new();
        let literal = |text: &String| Word {
            text: text.clone(),
            stems: stemming.both(text),
            ..Word::default()
        };
        let mut ranks = Vec::new();
        let mut bonuses = Vec::new();
        let mut bonus = |value: f32, field: Field, text: &str| {
            bonuses.push(Way {
                worth: Worth::Always(value),
                telling: value > SAME_FORM,
                term: Term::from_field_text(field, text),
            });
        };
        let organisations = Bm25StatisticsProvider::total_num_docs(searcher)?;
        let rarity = |found: u64| {
            let (organisations, found) = (organisations as f32, found as f32);
            (1.0 + (organisations - found + 0.5) / (found + 0.5)).ln()
        };
        let mut word = |word: &Word| -> Result<()> {
            let (mut ways, mut in_names) = (Vec::new(), Vec::new());
            let mut always = |worth: Worth, field: Field, text: &str| {
                ways.push(Way {
                    worth,
                    telling: field == fields.name,
                    term: Term::from_field_text(field, text),
                });
            };
            let mut least = f32::MAX;
            for stem in word.stems.iter().take(RANKED_STEMS) {
                let found = |field| searcher.doc_freq(&Term::from_field_text(field, stem));
                let found_in_texts = found(fields.stems)?;
                let rarity = rarity(found_in_texts.max(found(fields.place_names)?));
                least = least.min(rarity);
                always(Worth::Always(IN_PURPOSE * rarity), fields.stems, stem);
                always(Worth::Always(IN_PLACE * rarity), fields.place_names, stem);
                // As rare as it is in the whole of an organisation, whichever name it is in.
                let weight =
                    Bm25Weight::for_one_term_without_explain(found_in_texts, organisations, USUAL_LENGTH);
                for (field, times) in [(fields.name, IN_NAME), (fields.other_names, IN_OTHER_NAME)] {
                    in_names.push(Way {
                        worth: Worth::Weighted(weight.boost_by(times)),
                        telling: true,
                        term: Term::from_field_text(field, stem),
                    });
                }
            }
            let least = least.min(MOST_RARE);
            for stem in word.compounds.iter().take(RANKED_STEMS) {
                always(Worth::Always(IN_COMPOUND * least), fields.stems, stem);
                always(Worth::Always(IN_COMPOUND_OF_NAME * least), fields.name, stem);
            }
            for number in &word.numbers {
                always(Worth::Always(IN_PURPOSE * least), fields.identifier, number);
            }
            if let Some(field) = fields.facet(Facet::Theme) {
                for theme in &word.themes {
                    always(Worth::Theme, field, theme);
                }
            }
            ways.append(&mut in_names);
            ranks.push(ways);
            Ok(())
        };
        for clause in &plan.clauses {
            match clause {
                Clause::Word(of) => {
                    word(of)?;
                    bonus(SAME_FORM, fields.exact, &of.text);
                }
                Clause::Exact(text) => word(&literal(text))?,
                Clause::Phrase(texts) => {
                    for text in texts.iter().filter(|text| !words::is_empty_word(text)) {
                        word(&literal(text))?;
                    }
                }
            }
        }
        bonus(EXACT_OTHER_NAME, fields.whole_other_name, &plan.whole);
        for number in &plan.identifiers {
            bonus(EXACT_NUMBER, fields.identifier, number);
        }
        Ok(Ranking {
            words: ranks,
            bonuses,
            whole: plan.whole.clone(),
        })
    }

    pub(crate) fn segment<'a>(
        &self,
        reader: &SegmentReader,
        columns: &'a Columns,
    ) -> Result<SegmentRanking<'a>> {
        let mut words = Vec::with_capacity(self.words.len());
        for ways in &self.words {
            words.push(asked(ways, reader)?);
        }
        let bonuses = asked(&self.bonuses, reader)?;
        let name = match &columns.names {
            Some(names) => names.dictionary().term_ord(&self.whole)?,
            None => None,
        };
        let mut ranking = SegmentRanking {
            words,
            bonuses,
            named: name.map_or(&[], |name| columns.by_name().of_name(name)),
            plain: 0.0,
        };
        ranking.plain = ranking.weigh(0, Asking::Nothing);
        Ok(ranking)
    }
}

/// A way in a segment: the list of its documents, and beside it where it stands, so that most questions are answered without going
/// to it.
struct Asked {
    worth: Worth,
    telling: bool,
    at: DocId,
    list: Box<SegmentPostings>,
    /// How many words there are, where that counts.
    lengths: Option<FieldNormReader>,
}

/// Those of some ways that a segment has.
fn asked(ways: &[Way], reader: &SegmentReader) -> Result<Vec<Asked>> {
    let mut asked = Vec::with_capacity(ways.len());
    for way in ways {
        let field = way.term.field();
        let (record, lengths) = match way.worth {
            Worth::Weighted(_) => (
                IndexRecordOption::WithFreqs,
                Some(reader.get_fieldnorms_reader(field)?),
            ),
            Worth::Always(_) | Worth::Theme => (IndexRecordOption::Basic, None),
        };
        if let Some(list) = reader.inverted_index(field)?.read_postings(&way.term, record)? {
            asked.push(Asked {
                worth: way.worth.clone(),
                telling: way.telling,
                at: list.doc(),
                list: Box::new(list),
                lengths,
            });
        }
    }
    Ok(asked)
}

/// Of which ways a document is asked; the others are taken to be its own, so that it is worth no more than is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    /// Of none, and it has no telling one.
    Nothing,
    Telling,
    Everything,
}

impl Asked {
    /// Goes to its first document from this one on.
    fn reach(&mut self, document: DocId) -> DocId {
        if self.at < document {
            self.at = self.list.seek(document);
        }
        self.at
    }

    /// Whether a document has it, as far as is asked.
    fn holds(&mut self, document: DocId, asking: Asking) -> bool {
        match asking {
            Asking::Nothing => !self.telling,
            Asking::Telling if !self.telling => true,
            Asking::Telling | Asking::Everything => self.reach(document) == document,
        }
    }

    /// What it is worth to the document at hand; nothing by itself where it is a theme.
    fn value(&self) -> f32 {
        match (&self.worth, &self.lengths) {
            (Worth::Weighted(weight), Some(lengths)) => {
                weight.score(lengths.fieldnorm_id(self.at), self.list.term_freq())
            }
            (Worth::Always(value), _) => *value,
            (Worth::Weighted(_) | Worth::Theme, _) => 0.0,
        }
    }
}

/// The ranking of the documents of a segment, asked in increasing order.
pub(crate) struct SegmentRanking<'a> {
    words: Vec<Vec<Asked>>,
    bonuses: Vec<Asked>,
    /// The documents whose name is the text, from the one at hand on.
    named: &'a [DocId],
    /// See [`SegmentRanking::plain`].
    plain: f32,
}

impl SegmentRanking<'_> {
    pub(crate) fn score(&mut self, document: DocId) -> f32 {
        self.weigh(document, Asking::Everything)
    }

    /// The most that a document may be worth, by its telling ways alone.
    pub(crate) fn at_most(&mut self, document: DocId) -> f32 {
        self.weigh(document, Asking::Telling)
    }

    /// The most that a document is worth that answers, but by no telling way.
    pub(crate) fn plain(&self) -> f32 {
        self.plain
    }

    fn weigh(&mut self, document: DocId, asking: Asking) -> f32 {
        let (mut score, mut only_themes) = (0.0, 0);
        for ways in &mut self.words {
            let (mut best, mut sum) = (0.0_f32, 0.0_f32);
            let mut theme = false;
            for way in ways {
                if way.holds(document, asking) {
                    let value = way.value();
                    best = best.max(value);
                    sum += value;
                    theme |= matches!(way.worth, Worth::Theme);
                }
            }
            score += best + REPEATED * (sum - best);
            if theme {
                score += OF_THEME;
                only_themes += i32::from(best == 0.0);
            }
        }
        if asking == Asking::Everything {
            score *= ONLY_A_THEME.powi(only_themes);
        }
        for way in &mut self.bonuses {
            if way.holds(document, asking) {
                score += way.value();
            }
        }
        if asking != Asking::Nothing && self.is_named(document) {
            score += EXACT_NAME;
        }
        match asking {
            Asking::Everything => score,
            Asking::Nothing | Asking::Telling => score * ROUNDED,
        }
    }

    /// The first document from this one on that has a telling way.
    pub(crate) fn telling_from(&mut self, document: DocId) -> DocId {
        self.is_named(document);
        let named = self.named.first().copied().unwrap_or(TERMINATED);
        self.telling()
            .map(|way| way.reach(document))
            .fold(named, DocId::min)
    }

    fn telling(&mut self) -> impl Iterator<Item = &mut Asked> {
        let ways = self.words.iter_mut().flatten().chain(&mut self.bonuses);
        ways.filter(|way| way.telling)
    }

    /// Whether the name of a document is the text.
    fn is_named(&mut self, document: DocId) -> bool {
        while let [first, rest @ ..] = self.named
            && *first < document
        {
            self.named = rest;
        }
        self.named.first() == Some(&document)
    }
}
