//! What was said of an application, as it is shown: who said it, when, and the answer to a question.

use crate::features::applications::Sent;
use crate::features::desk::store::words as store;
use crate::features::desk::words::Said;
use crate::features::directory::{self, Organisation};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// What somebody said: their words and language, their organisation and the day.
pub struct Quote {
    pub words: String,
    pub language: Option<&'static str>,
    pub by: String,
}

impl Quote {
    /// What was said, by one of the organisations that are known.
    pub fn of(cx: &Cx, said: &Said, known: &[Organisation]) -> Self {
        let mut known = known.iter();
        let name = known.find(|one| one.id == said.organisation);
        let name = name.map_or_else(String::new, |one| one.name.clone());
        Self {
            words: said.words.clone(),
            language: cx.foreign(said.language),
            by: [name, cx.day(&said.at)].join(" · "),
        }
    }
}

/// A question, whom it asks, until when, and its answer.
pub struct Asking {
    pub question: Quote,
    pub whom: String,
    pub due: Option<String>,
    pub answer: Option<Quote>,
    /// Its number, where it is answered.
    pub id: i64,
}

/// The questions about an application.
pub async fn asking(cx: &Cx, connection: &mut Connection, sent: &Sent) -> Result<Vec<Asking>, Error> {
    let every = store::questions(connection, sent.application.id).await?;
    let mut ids = Vec::new();
    for one in &every {
        ids.push(one.said.organisation);
        ids.extend(one.answer.as_ref().map(|answer| answer.organisation));
    }
    let known = known(connection, ids).await?;
    let whom = |key: &str| match key {
        "" => sent
            .frozen
            .lead()
            .map_or("", |lead| lead.name.as_str())
            .to_owned(),
        key => sent.frozen.name(key).to_owned(),
    };
    Ok(every
        .iter()
        .map(|one| Asking {
            question: Quote::of(cx, &one.said, &known),
            whom: whom(&one.partner),
            due: one.due.filter(|_| one.answer.is_none()).map(|day| cx.date(&day)),
            answer: one.answer.as_ref().map(|answer| Quote::of(cx, answer, &known)),
            id: one.id,
        })
        .collect())
}

/// The organisations that said something.
pub(super) async fn known(
    connection: &mut Connection,
    mut ids: Vec<i64>,
) -> Result<Vec<Organisation>, Error> {
    ids.sort_unstable();
    ids.dedup();
    Ok(directory::any_by_ids(connection, &ids).await?)
}
