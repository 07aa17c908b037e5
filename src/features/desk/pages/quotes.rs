//! What was said of an application, as it is shown: who said it, when, and the answer to a question.

use crate::features::applications::Sent;
use crate::features::desk::relaying::{self, Told};
use crate::features::desk::store::{relayed, words as store};
use crate::features::desk::words::{Question, Said};
use crate::features::directory::{self, Organisation};
use crate::shared::i18n::Arg;
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

impl Quote {
    /// The same answer, with how it came where it was typed in for those who gave it.
    pub fn told(mut self, cx: &Cx, told: Option<&Told>, known: &[Organisation]) -> Self {
        if let Some(told) = told {
            self.by = [self.by, relayed_by(cx, told, known)].join(" · ");
        }
        self
    }
}

/// How an answer came that was typed in for those who gave it, and for whom it was typed in.
pub(super) fn relayed_by(cx: &Cx, told: &Told, known: &[Organisation]) -> String {
    let by = known.iter().find(|one| one.id == told.by);
    let by = by.map_or("", |one| one.name.as_str());
    let day = cx.date(&told.on);
    let args = [("organisation", Arg::Text(by)), ("date", Arg::Text(&day))];
    cx.ta(&format!("desk-relayed-{}", told.how.as_str()), &args)
}

/// A question, whom it asks, until when, and its answer.
pub struct Asking {
    pub question: Quote,
    pub whom: String,
    pub due: Option<String>,
    pub answer: Option<Quote>,
    /// Its number, where it is answered.
    pub id: i64,
    /// Whether it waits and nobody answers here for those whom it asks.
    pub mute: bool,
}

/// The questions about an application.
pub async fn asking(cx: &Cx, connection: &mut Connection, sent: &Sent) -> Result<Vec<Asking>, Error> {
    let every = store::questions(connection, sent.application.id).await?;
    let told = relayed::of(connection, sent.application.id).await?;
    let mute = match every.iter().any(|one| one.answer.is_none()) {
        true => relaying::mute(connection, &cx.app, sent).await?,
        false => Vec::new(),
    };
    let is_mute = |one: &Question| {
        let asked = relaying::asked(sent, one);
        one.answer.is_none() && asked.is_some_and(|named| mute.contains(&named.party.key))
    };
    let mut ids: Vec<i64> = told.values().map(|told| told.by).collect();
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
            answer: one
                .answer
                .as_ref()
                .map(|answer| Quote::of(cx, answer, &known).told(cx, told.get(&one.id), &known)),
            id: one.id,
            mute: is_mute(one),
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
