//! Stretching words that nobody answers to, in a stated order: the last as the beginning of a word,
//! typing errors forgiven, some of the words only.

use crate::error::Result;
use crate::plan::{Clause, Plan, Sight, Word};
use crate::prepare::name_key;
use crate::query::Relaxed;
use crate::vocabulary;
use crate::words;

/// Words that a beginning may stand for.
const BEGINNINGS: usize = 60;
/// Words that a mistyped word may have been meant for.
const CANDIDATES: usize = 6;
/// Combinations of those that are tried.
const COMBINATIONS: usize = 40;

impl Sight<'_> {
    pub(crate) fn relax(&self, plan: Plan) -> Result<Plan> {
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
        let Some(Clause::Word(Word { text, .. })) = last else {
            return Ok(None);
        };
        if text.len() < 2 {
            return Ok(None);
        }
        let mut beginning = Word {
            text: text.clone(),
            ..Word::default()
        };
        for known in vocabulary::beginning_with(self, text, BEGINNINGS)? {
            for stem in self.stemming.both(&known.word) {
                if !beginning.stems.contains(&stem) {
                    beginning.stems.push(stem);
                }
            }
        }
        for (word, theme) in self.themes.words() {
            if word.starts_with(text.as_str()) && !beginning.themes.iter().any(|known| known == theme) {
                beginning.themes.push(theme.to_owned());
            }
        }
        if text.bytes().any(|byte| byte.is_ascii_digit()) {
            beginning.numbers = vocabulary::numbers_beginning_with(self, text, BEGINNINGS)?;
        }
        let some =
            !(beginning.stems.is_empty() && beginning.themes.is_empty() && beginning.numbers.is_empty());
        Ok(some.then_some(Clause::Word(beginning)))
    }

    /// For each clause what it may mean: itself when it is known, else the last as a beginning, else
    /// the words it may have been meant for.
    fn choices(&self, clauses: &[Clause], beginning: Option<&Clause>) -> Result<Vec<Vec<Clause>>> {
        let mut choices = Vec::with_capacity(clauses.len());
        for (place, clause) in clauses.iter().enumerate() {
            choices.push(match (clause, beginning) {
                _ if self.knows(clause)? => vec![clause.clone()],
                (Clause::Word(_), Some(beginning))
                    if place + 1 == clauses.len() && self.knows(beginning)? =>
                {
                    vec![beginning.clone()]
                }
                (Clause::Word(Word { text, .. }) | Clause::Exact(text), _) => self.meant_by(text)?,
                (Clause::Phrase(words), _) => self.phrases_meant_by(words)?,
            });
        }
        Ok(choices)
    }

    fn meant_by(&self, text: &str) -> Result<Vec<Clause>> {
        let mut meant = Vec::new();
        for known in vocabulary::meant_by(self, text, CANDIDATES)? {
            let clause = self.word(known.word)?;
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
            let (Clause::Word(Word { text, .. }), [only]) = (clause, choices[place].as_slice()) else {
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
                        let word = self.word(word.clone())?;
                        if self.knows(&word)? {
                            kept.push(word);
                        }
                    }
                }
                (None, Clause::Word(_) | Clause::Exact(_)) => {}
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
                Clause::Word(Word { text, .. }) | Clause::Exact(text) => {
                    vocabulary::as_written(self.searcher, self.fields, text)?
                }
                Clause::Phrase(_) => clause.text(),
            });
        }
        let text = written.join(" ");
        Ok(Plan {
            required: clauses.len(),
            clauses,
            whole: name_key(&text),
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
