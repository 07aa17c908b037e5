//! What typed words come to mean, in a stated order: every word; then the last as the beginning of
//! a word; then with typing errors forgiven; then some of the words only. The first meaning that
//! anybody in the territory asked for answers to is kept, whatever the filters.

use tantivy::Searcher;
use tantivy::query::{BooleanQuery, EnableScoring, PhraseQuery, Query as EngineQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, TERMINATED, Term};

use crate::error::Result;
use crate::facet::Facet;
use crate::holders::Holders;
use crate::index::Index;
use crate::opened::Opened;
use crate::prepare::name_key;
use crate::query::Relaxed;
use crate::schema::Fields;
use crate::select::{all, any, inside, of_term, term};
use crate::themes::Themes;
use crate::together::Together;
use crate::words::{self, Stemming};

/// Letters of a text that count.
const TEXT_LETTERS: usize = 600;
/// Words of a text that count.
const TEXT_WORDS: usize = 24;

/// One thing that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clause {
    /// A word, by what stands for it.
    Word(Word),
    /// A word exactly.
    Exact(String),
    /// Words that follow each other.
    Phrase(Vec<String>),
}

/// How the organisations that answer are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// All of them.
    Whole,
    /// The first, or those that something else narrows them to.
    Skipping,
}

/// What stands for a word, the nearest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it is compared.
    pub text: String,
    /// Its stems.
    pub stems: Vec<String>,
    /// Stems of the Dutch compounds it is a part of.
    pub compounds: Vec<String>,
    /// Identifiers that it is.
    pub numbers: Vec<String>,
    /// Themes it stands for.
    pub themes: Vec<String>,
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
    pub(crate) fn of(opened: &Opened, index: &Index, text: &str, only_inside: bool) -> Result<Plan> {
        if text.is_empty() {
            return Ok(Plan::default());
        }
        let text: String = text.chars().take(TEXT_LETTERS).collect();
        let stemming = Stemming::new();
        let typed = words::words(&text);
        let sight = Sight {
            opened,
            searcher: &opened.searcher,
            fields: &index.fields,
            themes: &index.themes,
            only_inside,
            typed: typed
                .iter()
                .flat_map(|word| stemming.both(&word.folded))
                .collect(),
            stemming,
        };
        let clauses = sight.clauses(&text)?;
        let plan = Plan {
            required: clauses.len(),
            clauses,
            identifiers: sight.identifiers(&text)?,
            whole: name_key(&text),
            relaxed: Relaxed::No,
            corrected: None,
        };
        if plan.clauses.is_empty() || !plan.identifiers.is_empty() || sight.finds(&plan)? {
            return Ok(plan);
        }
        sight.relax(plan)
    }

    /// For each word the terms of which an organisation that answers holds one; None when words ask for more than that.
    pub(crate) fn terms(&self, fields: &Fields) -> Option<Vec<Vec<Term>>> {
        let every = self.required == self.clauses.len() && self.identifiers.is_empty();
        let words = self.clauses.iter().map(|clause| clause.terms(fields));
        every.then(|| words.collect()).flatten()
    }

    /// The organisations that answer; None when nothing was asked in words.
    pub(crate) fn matching(&self, fields: &Fields, reading: Reading) -> Option<Box<dyn EngineQuery>> {
        if self.clauses.is_empty() {
            return None;
        }
        let by_words = if self.required < self.clauses.len() {
            let clauses = self.clauses.iter();
            Box::new(BooleanQuery::union_with_minimum_required_clauses(
                clauses.map(|clause| clause.matching(fields, reading)).collect(),
                self.required,
            ))
        } else {
            every(&self.clauses, fields, reading)
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

/// The organisations that answer all of some clauses; nobody where there is none.
fn every(clauses: &[Clause], fields: &Fields, reading: Reading) -> Box<dyn EngineQuery> {
    if reading == Reading::Whole
        && let Some(words) = clauses.iter().map(|clause| clause.terms(fields)).collect()
    {
        return Box::new(Together(words));
    }
    // What must all be there narrows each other.
    let reading = if clauses.len() > 1 {
        Reading::Skipping
    } else {
        reading
    };
    all(clauses
        .iter()
        .map(|clause| clause.matching(fields, reading))
        .collect())
}

impl Clause {
    fn matching(&self, fields: &Fields, reading: Reading) -> Box<dyn EngineQuery> {
        match (self, self.terms(fields)) {
            (Clause::Phrase(words), _) => phrase(fields, words),
            (Clause::Exact(word), _) => term(fields.exact, word),
            (Clause::Word(_), terms) => {
                let terms = terms.unwrap_or_default();
                match reading {
                    Reading::Skipping => Box::new(Holders(terms)),
                    Reading::Whole => Box::new(Together(vec![terms])),
                }
            }
        }
    }

    /// The terms of which an organisation holds one; None when it takes more than that.
    fn terms(&self, fields: &Fields) -> Option<Vec<Term>> {
        let word = match self {
            Clause::Word(word) => word,
            Clause::Exact(word) => return Some(vec![Term::from_field_text(fields.exact, word)]),
            Clause::Phrase(_) => return None,
        };
        let mut terms = Vec::new();
        let mut add = |field: Field, texts: &[String]| {
            terms.extend(texts.iter().map(|text| Term::from_field_text(field, text)));
        };
        add(fields.stems, &word.stems);
        add(fields.place_names, &word.stems);
        add(fields.stems, &word.compounds);
        add(fields.identifier, &word.numbers);
        if let Some(field) = fields.facet(Facet::Theme) {
            add(field, &word.themes);
        }
        Some(terms)
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Clause::Word(Word { text, .. }) | Clause::Exact(text) => text.clone(),
            Clause::Phrase(words) => format!("\"{}\"", words.join(" ")),
        }
    }
}

/// Words that follow each other; between them, small words may be any: purposes are kept without.
fn phrase(fields: &Fields, words: &[String]) -> Box<dyn EngineQuery> {
    let exact = |word: &str| Term::from_field_text(fields.exact, word);
    let telling: Vec<(usize, Term)> = (0..)
        .zip(words)
        .filter(|(_, word)| !words::is_empty_word(word))
        .map(|(place, word)| (place, exact(word)))
        .collect();
    match telling.as_slice() {
        [] => Box::new(PhraseQuery::new(words.iter().map(|word| exact(word)).collect())),
        [(_, only)] => Box::new(TermQuery::new(only.clone(), IndexRecordOption::Basic)),
        _ => Box::new(PhraseQuery::new_with_offset(telling)),
    }
}

/// The part of the index in which words must be found to mean what they say.
pub(crate) struct Sight<'a> {
    pub opened: &'a Opened,
    pub searcher: &'a Searcher,
    pub fields: &'a Fields,
    pub themes: &'a Themes,
    pub only_inside: bool,
    pub stemming: Stemming,
    /// Stems of all that was typed.
    typed: Vec<String>,
}

impl Sight<'_> {
    /// What a text asks for: its quoted phrases and its words; words that say nothing count when
    /// there is nothing else.
    fn clauses(&self, text: &str) -> Result<Vec<Clause>> {
        let pieces: Vec<&str> = text.split(['"', '“', '”', '„', '«', '»']).collect();
        let last = pieces.len() - 1;
        let (mut clauses, mut empty) = (Vec::new(), Vec::new());
        for (place, piece) in pieces.into_iter().enumerate() {
            let words: Vec<String> = words::words(piece).into_iter().map(|word| word.folded).collect();
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
                    clauses.push(self.word(word)?);
                }
            }
        }
        let mut asked: Vec<Clause> = Vec::new();
        for clause in if clauses.is_empty() { empty } else { clauses } {
            if asked.len() < TEXT_WORDS && !asked.contains(&clause) {
                asked.push(clause);
            }
        }
        Ok(asked)
    }

    /// A word and all that stands for it.
    pub(crate) fn word(&self, text: String) -> Result<Clause> {
        let stems = self.stemming.both(&text);
        let mut word = Word {
            themes: self.themes.of(&stems, &self.typed),
            ..Word::default()
        };
        if text.bytes().any(|byte| byte.is_ascii_digit()) {
            word.numbers.push(text.clone());
        } else {
            for compound in self.opened.compounds(self.fields)?.with(&stems) {
                for stem in self.stemming.both(compound) {
                    if !stems.contains(&stem) && !word.compounds.contains(&stem) {
                        word.compounds.push(stem);
                    }
                }
            }
        }
        Ok(Clause::Word(Word { text, stems, ..word }))
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
    pub(crate) fn finds(&self, plan: &Plan) -> Result<bool> {
        match plan.matching(self.fields, Reading::Skipping) {
            Some(matching) => self.some(matching),
            None => Ok(false),
        }
    }

    fn in_sight(&self, mut queries: Vec<Box<dyn EngineQuery>>) -> Box<dyn EngineQuery> {
        if self.only_inside {
            queries.push(of_term(inside(self.fields)));
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

    pub(crate) fn knows(&self, clause: &Clause) -> Result<bool> {
        self.some(clause.matching(self.fields, Reading::Skipping))
    }

    pub(crate) fn count(&self, clauses: &[Clause]) -> Result<u64> {
        let reading = if self.only_inside {
            Reading::Skipping
        } else {
            Reading::Whole
        };
        let weight = self
            .in_sight(vec![every(clauses, self.fields, reading)])
            .weight(EnableScoring::disabled_from_searcher(self.searcher))?;
        let mut count = 0;
        for reader in self.searcher.segment_readers() {
            count += u64::from(weight.count(reader)?);
        }
        Ok(count)
    }
}
