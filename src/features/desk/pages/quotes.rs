//! What was said of an application, as it is shown: who said it, when, and the answer to a question.

use crate::features::applications::Sent;
use crate::features::desk::relaying::{self, Relayed, Told};
use crate::features::desk::store::{relayed, words as store};
use crate::features::desk::words::{Question, Said};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

/// What somebody said: their words and language, their organisation and the day.
pub struct Quote {
    pub words: String,
    pub language: Option<&'static str>,
    pub by: String,
    /// What an answer said before it was corrected, the oldest first.
    pub before: Vec<Quote>,
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
            before: Vec::new(),
        }
    }
}

impl Quote {
    /// An answer, with how it came where it was typed in for those who gave it, and with what it said before it was corrected.
    pub fn answer(cx: &Cx, said: &Said, relayed: Option<&Relayed>, known: &[Organisation]) -> Self {
        let Some(relayed) = relayed else {
            return Self::of(cx, said, known);
        };
        let mut answer = Self::of(cx, said, known).told(cx, relayed.told.as_ref(), known);
        if let Some(corrected) = corrected_by(cx, said, relayed, known) {
            answer.by = [answer.by, corrected].join(" · ");
        }
        let before = relayed.before.iter();
        let before = before.map(|one| Self::of(cx, &one.said, known).told(cx, one.told.as_ref(), known));
        answer.before = before.collect();
        answer
    }

    fn told(mut self, cx: &Cx, told: Option<&Told>, known: &[Organisation]) -> Self {
        if let Some(told) = told {
            self.by = [self.by, relayed_by(cx, told, known)].join(" · ");
        }
        self
    }
}

/// On which day an answer was corrected, and for whom by whoever did; nothing of one that was not.
pub(super) fn corrected_by(
    cx: &Cx,
    said: &Said,
    relayed: &Relayed,
    known: &[Organisation],
) -> Option<String> {
    if relayed.before.is_empty() {
        return None;
    }
    let body = relayed.told.as_ref().map_or(said.organisation, |told| told.by);
    let by = known.iter().find(|one| one.id == body);
    let by = by.map_or("", |one| one.name.as_str());
    let day = cx.day(&said.at);
    let args = [("organisation", Arg::Text(by)), ("date", Arg::Text(&day))];
    Some(cx.ta("desk-corrected", &args))
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
    /// Whether its answer was typed in for those who gave it, and nobody answers here for them still.
    pub relayed: bool,
    /// Whether its answer was typed in for whom the asker answers: they correct it.
    pub own: bool,
}

/// The questions about an application.
pub async fn asking(cx: &Cx, connection: &mut Connection, sent: &Sent) -> Result<Vec<Asking>, Error> {
    let every = store::questions(connection, sent.application.id).await?;
    let told = relayed::of(connection, sent.application.id).await?;
    let is_told = |one: &Question| told.get(&one.id).is_some_and(|relayed| relayed.told.is_some());
    let mute = match every.iter().any(|one| one.answer.is_none() || is_told(one)) {
        true => relaying::mute(connection, &cx.app, sent).await?,
        false => Vec::new(),
    };
    let is_mute = |one: &Question| {
        let asked = relaying::asked(sent, one);
        asked.is_some_and(|named| mute.contains(&named.party.key))
    };
    let is_own = |one: &Question| {
        let asked = relaying::asked(sent, one);
        asked.is_some_and(|named| {
            cx.acting(Power::WriteProjects, Some(named.organisation.id))
                .is_ok()
        })
    };
    let mut ids: Vec<i64> = told.values().flat_map(Relayed::bodies).collect();
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
                .map(|answer| Quote::answer(cx, answer, told.get(&one.id), &known)),
            id: one.id,
            mute: one.answer.is_none() && is_mute(one),
            relayed: is_told(one) && is_mute(one),
            own: is_told(one) && is_own(one),
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
