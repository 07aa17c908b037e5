//! The texts of an application beside those of its project: what is answered to programmes, the clause by which the lead passes
//! money on, why other rules on state aid hold. They are kept as those of the project are: in each of its languages, and a
//! translation is stale the moment its source changes.

use super::asking::Question;
use super::store::texts as store;
use super::terms::Terms;
use crate::features::projects::{self, Content, Found, Sent, Twin, Writes};
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::{Connection, StoreError};

/// What the agreement must say expressly where the lead passes money on.
pub const CLAUSE: &str = "clause";

/// What is answered to a question, by the numbers of the programme and of the question.
#[must_use]
pub fn answer(programme: i64, number: i64) -> String {
    format!("answer-{programme}-{number}")
}

/// Why a partner names other rules on the aid of a Member State, by its number in the project.
#[must_use]
pub fn reason(partner: i64, member_state: &str) -> String {
    format!("reason-{partner}-{member_state}")
}

/// The texts of an application, as they were last saved.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    languages: Vec<Lang>,
    content: Content,
}

impl Texts {
    /// The languages of the project, the first first.
    #[must_use]
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// What a text says in a language, by its code; empty where nothing was saved.
    #[must_use]
    pub fn held(&self, field: &str, language: &str) -> &str {
        let value = self.content.value(field, language);
        value.map_or("", |value| value.words.as_str())
    }

    /// What a text says in each language of the project.
    #[must_use]
    pub fn words(&self, field: &str) -> Words {
        let languages = self.languages.iter();
        languages.fold(Words::default(), |words, lang| {
            words.and(*lang, self.held(field, lang.code()))
        })
    }

    /// What a text says in the first language of the project and in the second, as it is frozen.
    #[must_use]
    pub fn both(&self, field: &str) -> (String, String) {
        let mut said = self.languages.iter();
        let mut next = || {
            said.next()
                .map_or_else(String::new, |lang| self.held(field, lang.code()).to_owned())
        };
        let first = next();
        (first, next())
    }

    /// How a text stands in the two languages of the project; nothing where it has one.
    #[must_use]
    pub fn twin(&self, field: &str) -> Option<Twin> {
        match self.languages[..] {
            [first, second] => Some(projects::twin(&self.content, field, first, second)),
            _ => None,
        }
    }

    /// What is to be written of what was typed, and of the texts of which the writer says that both languages say the same.
    #[must_use]
    pub fn writes(&self, sent: &[Sent], same: &[String]) -> Writes {
        projects::writes(&self.content, &self.languages, sent, same)
    }
}

/// The texts of an application of a project; none where it is still to be begun.
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    connection: &mut Connection,
    found: &Found,
    application: Option<i64>,
) -> Result<Texts, StoreError> {
    let content = match application {
        Some(application) => store::of(connection, application).await?,
        None => Content::default(),
    };
    Ok(Texts {
        languages: found.project.languages(),
        content,
    })
}

/// Keeps what was written; the caller took its turn. What was there and what is there now, as the journal seals them.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut Connection,
    application: i64,
    (texts, writes): (&Texts, &Writes),
    now: i64,
) -> Result<(String, String), StoreError> {
    let (mut before, mut after) = (String::new(), String::new());
    for (field, language, words, source_hash) in writes {
        let was = texts.held(field, language);
        before.push_str(&format!("{field} {language}\n{was}\n"));
        after.push_str(&format!("{field} {language}\n{words}\n"));
        store::put(
            connection,
            application,
            (field, language),
            (words, source_hash),
            now,
        )
        .await?;
    }
    Ok((before, after))
}

/// A text of an application, as people know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// What is answered to a question of a programme: what the programme is called, the number of the question.
    Answer(String, i64),
    /// What the agreement must say expressly where the lead passes money on.
    Clause,
    /// Why other rules on the aid of a Member State hold for a partner: its key, `fr be`.
    Reason(String, String),
}

/// The texts of an application that its project's two languages do not say alike; nothing for a project of one language. A text
/// that is written in neither is no gap here: it is said to lack.
#[must_use]
pub fn gaps(found: &Found, texts: &Texts, (questions, terms): (&[Question], &Terms)) -> Vec<(Beside, Twin)> {
    let mut every: Vec<(Beside, String)> = Vec::new();
    for question in questions {
        let beside = Beside::Answer(question.name.clone(), question.number);
        every.push((beside, question.field()));
    }
    if terms.redistributes() {
        every.push((Beside::Clause, CLAUSE.to_owned()));
    }
    for named in &terms.regimes {
        let mut partners = found.partners.iter();
        if let Some(partner) = partners.find(|one| one.organisation.key == named.partner) {
            let beside = Beside::Reason(named.partner.clone(), named.member_state.clone());
            every.push((beside, reason(partner.id, &named.member_state)));
        }
    }
    let twins = every
        .into_iter()
        .filter_map(|(beside, field)| Some((beside, texts.twin(&field)?)));
    twins
        .filter(|(_, twin)| matches!(twin, Twin::Missing(_) | Twin::Stale(_)))
        .collect()
}
