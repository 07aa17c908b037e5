//! What typed words come to mean, in a stated order: every word; then the last as the beginning of
//! a word; then with typing errors forgiven; then some of the words only. The first meaning that
//! anybody in the territory asked for answers to is kept, whatever the filters.

use tantivy::Searcher;
use tantivy::query::{BooleanQuery, EnableScoring, PhraseQuery, Query as EngineQuery};
use tantivy::{DocSet, TERMINATED, Term};

use crate::error::Result;
use crate::query::Relaxed;
use crate::schema::Fields;
use crate::select::{all, any, inside, term};
use crate::vocabulary;
use crate::words::{self, Stemming};

/// Letters of a text that count.
const TEXT_LETTERS: usize = 600;
/// Words of a text that count.
const TEXT_WORDS: usize = 24;
/// Words that a beginning may stand for.
const BEGINNINGS: usize = 60;
/// Words that a mistyped word may have been meant for.
const CANDIDATES: usize = 6;
/// Combinations of those that are tried.
const COMBINATIONS: usize = 40;

/// One thing that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clause {
    /// A word, by the stems that stand for it.
    Word { text: String, stems: Vec<String> },
    /// A word exactly.
    Exact(String),
    /// Words that follow each other.
    Phrase(Vec<String>),
}

/// What a text means.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    pub clauses: Vec<Clause>,
    /// How many of the clauses an organisation must answer.
    pub required: usize,
    /// Forms under which the whole text may be an identifier of the index.
    pub identifiers: Vec<String>,
    /// The text as a folded name.
    pub whole: String,
    pub relaxed: Relaxed,
    pub corrected: Option<String>,
}

impl Plan {
    /// Finds what a text means in an index.
    pub(crate) fn of(
        searcher: &Searcher,
        fields: &Fields,
        text: &str,
        only_inside: bool,
    ) -> Result<Plan> {
        let sight = Sight {
            searcher,
            fields,
            only_inside,
            stemming: Stemming::new(),
        };
        let text: String = text.chars().take(TEXT_LETTERS).collect();
        let clauses = sight.clauses(&text);
        let plan = Plan {
            required: clauses.len(),
            clauses,
            identifiers: sight.identifiers(&text)?,
            whole: crate::writer::whole_name(&words::words(&text)),
            relaxed: Relaxed::No,
            corrected: None,
        };
        if plan.clauses.is_empty() || !plan.identifiers.is_empty() || sight.finds(&plan)? {
            return Ok(plan);
        }
        sight.relax(plan)
    }

    /// The organisations that answer; None when nothing was asked in words.
    pub(crate) fn matching(&self, fields: &Fields) -> Option<Box<dyn EngineQuery>> {
        if self.clauses.is_empty() {
            return None;
        }
        let clauses: Vec<Box<dyn EngineQuery>> = self
            .clauses
            .iter()
            .map(|clause| clause.matching(fields))
            .collect();
        let by_words = if self.required < clauses.len() {
            Box::new(BooleanQuery::union_with_minimum_required_clauses(
                clauses,
                self.required,
            ))
        } else {
            all(clauses)
        };
        let mut ways = vec![by_words];
        ways.extend(
            self.identifiers
                .iter()
                .map(|number| term(fields.identifier, number)),
        );
        Some(any(ways))
    }
}

impl Clause {
    fn matching(&self, fields: &Fields) -> Box<dyn EngineQuery> {
        match self {
            Clause::Word { stems, .. } => {
                any(stems.iter().map(|stem| term(fields.stems, stem)).collect())
            }
            Clause::Exact(word) => term(fields.exact, word),
            Clause::Phrase(words) => Box::new(PhraseQuery::new(
                words
                    .iter()
                    .map(|word| Term::from_field_text(fields.exact, word))
                    .collect(),
            )),
        }
    }

    fn text(&self) -> String {
        match self {
            Clause::Word { text, .. } | Clause::Exact(text) => text.clone(),
            Clause::Phrase(words) => format!("\"{}\"", words.join(" ")),
        }
    }
}

/// The part of the index in which words must be found to mean what they say.
struct Sight<'a> {
    searcher: &'a Searcher,
    fields: &'a Fields,
    only_inside: bool,
    stemming: Stemming,
}

impl Sight<'_> {
    /// What a text asks for: its quoted phrases and its words; words that say nothing count when
    /// there is nothing else.
    fn clauses(&self, text: &str) -> Vec<Clause> {
        let pieces: Vec<&str> = text.split(['"', '“', '”', '„', '«', '»']).collect();
        let last = pieces.len() - 1;
        let (mut clauses, mut empty) = (Vec::new(), Vec::new());
        for (place, piece) in pieces.into_iter().enumerate() {
            let words: Vec<String> = words::words(piece)
                .into_iter()
                .map(|word| word.folded)
                .collect();
            let quoted = place % 2 == 1 && place < last && !words.is_empty();
            if quoted {
                clauses.push(match words.as_slice() {
                    [word] => Clause::Exact(word.clone()),
                    _ => Clause::Phrase(words.into_iter().take(TEXT_WORDS).collect()),
                });
                continue;
            }
            for word in words {
                if words::is_empty_word(&word) {
                    empty.push(Clause::Exact(word));
                } else {
                    clauses.push(self.word(word));
                }
            }
        }
        let mut asked: Vec<Clause> = Vec::new();
        for clause in if clauses.is_empty() { empty } else { clauses } {
            if asked.len() < TEXT_WORDS && !asked.contains(&clause) {
                asked.push(clause);
            }
        }
        asked
    }

    fn word(&self, text: String) -> Clause {
        let stems = self.stemming.stems(&text).whole;
        Clause::Word { text, stems }
    }

    /// The forms of the whole text that are an identifier of the index: as typed, a SIRET by its
    /// SIREN, an old Belgian number of nine digits by its ten.
    fn identifiers(&self, text: &str) -> Result<Vec<String>> {
        let bare = words::identifier(text);
        if bare.bytes().filter(u8::is_ascii_digit).count() < 5 {
            return Ok(Vec::new());
        }
        let mut forms = vec![bare.clone()];
        if bare.bytes().all(|b| b.is_ascii_digit()) {
            match bare.len() {
                9 => forms.push(format!("0{bare}")),
                14 => forms.push(bare[..9].to_owned()),
                _ => {}
            }
        }
        let mut known = Vec::new();
        for form in forms {
            if self
                .searcher
                .doc_freq(&Term::from_field_text(self.fields.identifier, &form))?
                > 0
            {
                known.push(form);
            }
        }
        Ok(known)
    }

    /// Whether anybody in sight answers.
    fn finds(&self, plan: &Plan) -> Result<bool> {
        match plan.matching(self.fields) {
            Some(matching) => self.some(matching),
            None => Ok(false),
        }
    }

    fn in_sight(&self, mut queries: Vec<Box<dyn EngineQuery>>) -> Box<dyn EngineQuery> {
        if self.only_inside {
            queries.push(inside(self.fields));
        }
        all(queries)
    }

    fn some(&self, query: Box<dyn EngineQuery>) -> Result<bool> {
        let weight = self
            .in_sight(vec![query])
            .weight(EnableScoring::disabled_from_searcher(self.searcher))?;
        for reader in self.searcher.segment_readers() {
            let mut documents = weight.scorer(reader, 1.0)?;
            let mut document = documents.doc();
            while document != TERMINATED {
                if !reader.is_deleted(document) {
                    return Ok(true);
                }
                document = documents.advance();
            }
        }
        Ok(false)
    }

    fn knows(&self, clause: &Clause) -> Result<bool> {
        self.some(clause.matching(self.fields))
    }

    fn count(&self, clauses: &[Clause]) -> Result<u64> {
        let clauses = clauses
            .iter()
            .map(|clause| clause.matching(self.fields))
            .collect();
        let weight = self
            .in_sight(clauses)
            .weight(EnableScoring::disabled_from_searcher(self.searcher))?;
        let mut count = 0;
        for reader in self.searcher.segment_readers() {
            count += u64::from(weight.count(reader)?);
        }
        Ok(count)
    }

    fn relax(&self, plan: Plan) -> Result<Plan> {
        let beginning = self.beginning(plan.clauses.last())?;
        if let (Some(beginning), Some((_, first))) = (&beginning, plan.clauses.split_last()) {
            let clauses = first.iter().chain([beginning]).cloned().collect();
            let prefix = Plan {
                clauses,
                relaxed: Relaxed::Prefix,
                ..plan.clone()
            };
            if self.finds(&prefix)? {
                return Ok(prefix);
            }
        }
        let choices = self.choices(&plan.clauses, beginning.as_ref())?;
        if let Some(clauses) = self.best(&plan.clauses, &choices)? {
            return self.corrected(plan, clauses, Relaxed::Typing);
        }
        self.some_words(plan, &choices)
    }

    /// The last word as the beginning of words.
    fn beginning(&self, last: Option<&Clause>) -> Result<Option<Clause>> {
        let Some(Clause::Word { text, .. }) = last else {
            return Ok(None);
        };
        if text.len() < 2 {
            return Ok(None);
        }
        let mut stems = Vec::new();
        for known in vocabulary::beginning_with(self.searcher, self.fields, text, BEGINNINGS)? {
            for stem in self.stemming.stems(&known.word).whole {
                if !stems.contains(&stem) {
                    stems.push(stem);
                }
            }
        }
        Ok((!stems.is_empty()).then(|| Clause::Word {
            text: text.clone(),
            stems,
        }))
    }

    /// For each clause what it may mean: itself when it is known, else the last as a beginning, else
    /// the words it may have been meant for.
    fn choices(&self, clauses: &[Clause], beginning: Option<&Clause>) -> Result<Vec<Vec<Clause>>> {
        let mut choices = Vec::with_capacity(clauses.len());
        for (place, clause) in clauses.iter().enumerate() {
            choices.push(match (clause, beginning) {
                _ if self.knows(clause)? => vec![clause.clone()],
                (Clause::Word { .. }, Some(beginning))
                    if place + 1 == clauses.len() && self.knows(beginning)? =>
                {
                    vec![beginning.clone()]
                }
                (Clause::Word { text, .. } | Clause::Exact(text), _) => self.meant_by(text)?,
                (Clause::Phrase(words), _) => self.phrases_meant_by(words)?,
            });
        }
        Ok(choices)
    }

    fn meant_by(&self, text: &str) -> Result<Vec<Clause>> {
        let mut meant = Vec::new();
        for known in vocabulary::meant_by(self.searcher, self.fields, text, CANDIDATES)? {
            let clause = self.word(known.word);
            if self.knows(&clause)? {
                meant.push(clause);
            }
        }
        Ok(meant)
    }

    /// A phrase with the likeliest words for those nobody uses.
    fn phrases_meant_by(&self, words: &[String]) -> Result<Vec<Clause>> {
        let mut meant = Vec::with_capacity(words.len());
        for word in words {
            let known = self.knows(&Clause::Exact(word.clone()))?;
            let other = if known {
                None
            } else {
                self.meant_by(word)?.into_iter().next()
            };
            meant.push(other.map_or_else(|| word.clone(), |clause| clause.text()));
        }
        let phrase = Clause::Phrase(meant);
        Ok(if self.knows(&phrase)? {
            vec![phrase]
        } else {
            Vec::new()
        })
    }

    /// The combination that most organisations answer: of the choices for unknown words first, then
    /// with one known word taken for a mistyped one.
    fn best(&self, clauses: &[Clause], choices: &[Vec<Clause>]) -> Result<Option<Vec<Clause>>> {
        if choices.iter().any(Vec::is_empty) {
            return Ok(None);
        }
        if choices
            .iter()
            .map(Vec::as_slice)
            .ne(clauses.iter().map(std::slice::from_ref))
            && let Some(best) = self.most_answered(combinations(choices))?
        {
            return Ok(Some(best));
        }
        if clauses.len() < 2 {
            return Ok(None);
        }
        let mut others = Vec::new();
        for (place, clause) in clauses.iter().enumerate() {
            let (Clause::Word { text, .. }, [only]) = (clause, choices[place].as_slice()) else {
                continue;
            };
            if only != clause {
                continue;
            }
            let mut with_other = choices.to_vec();
            with_other[place] = self.meant_by(text)?;
            others.extend(combinations(&with_other));
        }
        others.truncate(COMBINATIONS);
        self.most_answered(others)
    }

    fn most_answered(&self, combinations: Vec<Vec<Clause>>) -> Result<Option<Vec<Clause>>> {
        if let [only] = combinations.as_slice() {
            return Ok((self.count(only)? > 0).then(|| only.clone()));
        }
        let mut best = (0, None);
        for combination in combinations {
            let count = self.count(&combination)?;
            if count > best.0 {
                best = (count, Some(combination));
            }
        }
        Ok(best.1)
    }

    /// All the words that are known, then all but one, down to half of them.
    fn some_words(&self, plan: Plan, choices: &[Vec<Clause>]) -> Result<Plan> {
        let mut kept: Vec<Clause> = Vec::new();
        for (clause, choices) in plan.clauses.iter().zip(choices) {
            match (choices.first(), clause) {
                (Some(choice), _) => kept.push(choice.clone()),
                (None, Clause::Phrase(words)) => {
                    for word in words.iter().filter(|word| !words::is_empty_word(word)) {
                        let word = self.word(word.clone());
                        if self.knows(&word)? {
                            kept.push(word);
                        }
                    }
                }
                (None, Clause::Word { .. } | Clause::Exact(_)) => {}
            }
        }
        for required in (kept.len().div_ceil(2).max(1)..=kept.len()).rev() {
            let some = Plan {
                clauses: kept.clone(),
                required,
                ..plan.clone()
            };
            if self.finds(&some)? {
                let mut plan = self.corrected(some, kept, Relaxed::SomeWords)?;
                plan.required = required;
                return Ok(plan);
            }
        }
        Ok(plan)
    }

    /// The plan with other words, and how they are written.
    fn corrected(&self, plan: Plan, clauses: Vec<Clause>, relaxed: Relaxed) -> Result<Plan> {
        let mut written = Vec::with_capacity(clauses.len());
        for clause in &clauses {
            written.push(match clause {
                Clause::Word { text, .. } | Clause::Exact(text) => {
                    vocabulary::as_written(self.searcher, self.fields, text)?
                }
                Clause::Phrase(_) => clause.text(),
            });
        }
        let text = written.join(" ");
        Ok(Plan {
            required: clauses.len(),
            clauses,
            whole: crate::writer::whole_name(&words::words(&text)),
            relaxed,
            corrected: Some(text),
            ..plan
        })
    }
}

/// Every way of choosing one of each, likeliest first, as many as are tried.
fn combinations(choices: &[Vec<Clause>]) -> Vec<Vec<Clause>> {
    let mut combinations: Vec<Vec<Clause>> = vec![Vec::new()];
    for choices in choices {
        combinations = combinations
            .iter()
            .flat_map(|start| {
                choices
                    .iter()
                    .map(|choice| [start.as_slice(), std::slice::from_ref(choice)].concat())
            })
            .take(COMBINATIONS)
            .collect();
    }
    combinations
}
