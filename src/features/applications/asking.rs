//! What each programme asks beside the common file: at most three questions, answered once for all who request it, and
//! pieces of the file of each.

use serde::{Deserialize, Serialize};

use super::beside::{self, Texts};
use super::requests::Requests;
use super::store::answers as store;
use crate::features::file;
use crate::features::projects::Found;
use crate::shared::files;
use crate::shared::i18n::Words;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Characters of an answer at most.
pub const ANSWER_MOST: usize = 3_000;

/// A question of a programme of which something is requested, and what is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Number of the programme.
    pub programme: i64,
    /// Its address.
    pub address: String,
    /// What it is called, for the reader.
    pub name: String,
    /// Number of the question, from 1.
    pub number: i64,
    /// The question.
    pub question: Words,
    /// What is answered, in the languages of the project. What answers another question, which stood here before, is kept to be
    /// read.
    pub answer: Words,
    /// Whether it answers this very question.
    pub holds: bool,
}

impl Question {
    /// By what the question is known.
    #[must_use]
    pub fn asked(&self) -> String {
        hash(&self.question)
    }

    /// The text that answers it.
    #[must_use]
    pub fn field(&self) -> String {
        beside::answer(self.programme, self.number)
    }
}

/// By what a question is known: other words are another question.
#[must_use]
pub fn hash(question: &Words) -> String {
    let said: Vec<String> = question
        .iter()
        .map(|(lang, words)| format!("{}={words}", lang.code()))
        .collect();
    files::hash(said.join("\n").as_bytes())
}

/// An answer, as it is frozen beside its question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Address of the programme.
    pub programme: String,
    /// What it asks.
    pub question: Words,
    /// What is answered, in the first language of the project.
    pub answer: String,
    /// The same in its second language; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer_second: String,
}

/// The questions of the programmes of which something is requested, with what is answered.
///
/// # Errors
/// When the database does not answer.
pub async fn read(
    connection: &mut Connection,
    application: Option<i64>,
    requests: &Requests,
    texts: &Texts,
) -> Result<Vec<Question>, StoreError> {
    let Some(application) = application else {
        return Ok(Vec::new());
    };
    let kept = store::of(connection, application).await?;
    let mut questions = Vec::new();
    for column in requests.asked() {
        for (number, question) in (1_i64..).zip(&column.version.content.questions) {
            let own = kept
                .iter()
                .find(|(programme, at, _)| (*programme, *at) == (column.programme.id, number));
            let answer = texts.words(&beside::answer(column.programme.id, number));
            questions.push(Question {
                programme: column.programme.id,
                address: column.programme.address.clone(),
                name: column.name.clone(),
                number,
                question: question.clone(),
                holds: !answer.is_empty() && own.is_some_and(|(.., asked)| *asked == hash(question)),
                answer,
            });
        }
    }
    Ok(questions)
}

/// What is frozen of them: the answers that hold.
#[must_use]
pub fn frozen(questions: &[Question], texts: &Texts) -> Vec<Answer> {
    let held = questions.iter().filter(|question| question.holds);
    held.map(|question| {
        let (answer, answer_second) = texts.both(&question.field());
        Answer {
            programme: question.address.clone(),
            question: question.question.clone(),
            answer,
            answer_second,
        }
    })
    .collect()
}

/// Pieces that a programme needs of the file of somebody who requests it, and that are not there: key of the partner, name of
/// the programme, how many.
pub type Lacking = (String, String, u64);

/// Every such lack.
///
/// # Errors
/// When the database does not answer.
pub async fn pieces(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    requests: &Requests,
) -> Result<Vec<Lacking>, StoreError> {
    let mut lacking = Vec::new();
    for column in requests.asked() {
        let wanted = &column.version.content.pieces;
        if wanted.is_empty() {
            continue;
        }
        for partner in found.members() {
            let mut own = requests.own.iter();
            let asks = own.any(|one| (one.partner, one.programme) == (partner.id, column.programme.id));
            if !asks {
                continue;
            }
            let count = file::not_held(cx, connection, &partner.organisation, wanted).await?;
            if count > 0 {
                lacking.push((partner.organisation.key.clone(), column.name.clone(), count));
            }
        }
    }
    Ok(lacking)
}
