//! To what a sheet goes: a call, or programmes without any. Who asks on paper is received as who asks here: nobody can be made to have a
//! computer.

use jiff::civil::Date;

use crate::features::applications::asking::{ANSWER_MOST, Answer};
use crate::features::applications::finding::Found;
use crate::features::applications::goal::Goal;
use crate::features::applications::lacks::needed;
use crate::features::applications::requests::{self, Column};
use crate::features::applications::sheets;
use crate::features::calls::{self, Call};
use crate::features::directory;
use crate::features::programmes::{self, Programme, TOGETHER_MOST, Taking};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form};

/// To what a sheet goes, and under which mandate the asker types it in.
pub(super) struct Goes {
    /// The call and its rules, or programmes.
    pub goal: Goal,
    /// Without a call, the programme from whose page it is typed in: its funder's agents read what they type.
    programme: Option<(Programme, programmes::Version)>,
    pub acting: Acting,
}

impl Goes {
    /// Answers to a call, for an agent of one of its organisers.
    pub(super) async fn to_call(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Self, Error> {
        cx.someone()?;
        let (call, rules) = calls::standing(connection, address)
            .await?
            .ok_or(Error::NotFound)?;
        for organiser in &call.organisers {
            match cx.acting(Power::EnterForOthers, Some(*organiser)) {
                Err(Error::NotFound) => {}
                acting => {
                    let acting = acting?;
                    return Ok(Self {
                        goal: Goal::Call(Box::new((call, rules))),
                        programme: None,
                        acting,
                    });
                }
            }
        }
        Err(Error::NotFound)
    }

    /// Requests to a programme, and to others beside it, for an agent of its funder.
    pub(super) async fn to_programme(
        cx: &Cx,
        connection: &mut Connection,
        address: &str,
    ) -> Result<Self, Error> {
        cx.someone()?;
        let programme = programmes::find(connection, address).await?;
        let programme = programme.filter(|one| one.published > 0).ok_or(Error::NotFound)?;
        let acting = cx.acting(Power::EnterForOthers, Some(programme.funder))?;
        let versions = programmes::versions(connection, programme.id).await?;
        let version = versions.into_iter().next().ok_or(Error::NotFound)?;
        Ok(Self {
            goal: Goal::Programmes,
            programme: Some((programme, version)),
            acting,
        })
    }

    pub(super) fn call(&self) -> Option<&Call> {
        self.goal.call()
    }

    /// The number of the programme from whose page it is typed in, without a call.
    pub(super) fn programme(&self) -> Option<i64> {
        self.programme.as_ref().map(|(programme, _)| programme.id)
    }

    /// What is done here, in words of a text.
    pub(super) fn title(&self) -> &'static str {
        match self.call() {
            Some(_) => "paper-title",
            None => "paper-title.request",
        }
    }

    /// What it goes to, by its title and the language of that, and what follows the language in the address of its page.
    pub(super) fn page(&self, cx: &Cx) -> ((String, Option<&'static str>), String) {
        match (&self.programme, self.call()) {
            (Some((programme, version)), _) => (
                programmes::name(cx, &version.content),
                format!("/programmes/{}", programme.address),
            ),
            (None, Some(call)) => {
                let (title, lang) = call.title(cx.lang);
                let title = (title.to_owned(), cx.foreign(lang));
                (title, format!("/calls/{}", call.address))
            }
            (None, None) => ((String::new(), None), String::new()),
        }
    }

    /// Where it is one of many: the words and the address of the list.
    pub(super) fn list(&self) -> (&'static str, &'static str) {
        match self.call() {
            Some(_) => ("calls-title", "/calls"),
            None => ("programmes-title", "/programmes"),
        }
    }

    /// What was typed in before for the same body and is corrected, at its address: one that answers the call, or that asks the programme from
    /// whose page it is. No request becomes an answer to a call by that.
    pub(super) async fn corrected(
        &self,
        cx: &Cx,
        connection: &mut Connection,
        address: &str,
    ) -> Result<Found, Error> {
        let found = sheets::typed_in(cx, connection, address, None).await?;
        let own = match (&self.programme, self.call()) {
            (Some((own, _)), _) => {
                let mut asked = found.frozen.programmes.iter();
                found.call.is_none() && asked.any(|one| one.address == own.address)
            }
            (None, Some(call)) => found.application.call == Some(call.id),
            (None, None) => false,
        };
        match own {
            true => Ok(found),
            false => Err(Error::NotFound),
        }
    }

    /// What is said before something is corrected, in words of a text.
    pub(super) fn corrects(&self) -> &'static str {
        match self.call() {
            Some(_) => "paper-corrects.call",
            None => "paper-corrects",
        }
    }

    /// In which language sheets are likely to be written.
    pub(super) fn language(&self, cx: &Cx) -> Lang {
        match self.call() {
            Some(call) => call.languages.first().copied().unwrap_or_default(),
            None => cx.lang,
        }
    }

    /// Whether money is asked for: without a call that is what it is about.
    pub(super) fn carries_money(&self) -> bool {
        self.call().is_none_or(|call| call.cents.is_some())
    }

    /// The texts of a sheet, in their order: what every one says, but its title, which is typed on one line.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static str> {
        needed(self.call()).filter(|field| *field != "title")
    }

    /// The programmes of which money may be asked on a sheet that arrived on a day: those of the call, or without one that from whose page
    /// it is typed in and those that were added.
    pub(super) async fn columns(
        &self,
        cx: &Cx,
        connection: &mut Connection,
        form: &Form,
        day: Date,
    ) -> Result<Vec<Column>, StoreError> {
        let Some((own, _)) = &self.programme else {
            return match self.goal.answered() {
                Some((call, rules)) => requests::offered(cx, connection, (call, rules)).await,
                None => Ok(Vec::new()),
            };
        };
        let added = form.every("programme").iter().map(String::as_str);
        let added = added
            .chain(Some(form.value("also")))
            .filter(|one| !one.is_empty());
        let addresses: Vec<&str> = Some(own.address.as_str()).into_iter().chain(added).collect();
        let known = programmes::by_addresses(connection, &addresses).await?;
        let others = known.iter().filter(|one| one.published > 0 && one.id != own.id);
        let others = others.map(|one| one.id).take(TOGETHER_MOST - 1);
        let ids: Vec<i64> = Some(own.id).into_iter().chain(others).collect();
        requests::on_day(cx, connection, &ids, day).await
    }

    /// The programmes that may still be added to a sheet that arrived on a day: address and words.
    pub(super) async fn others(
        &self,
        cx: &Cx,
        connection: &mut Connection,
        (columns, day): (&[Column], Date),
    ) -> Result<Vec<(String, String)>, StoreError> {
        if self.programme.is_none() || columns.len() >= TOGETHER_MOST {
            return Ok(Vec::new());
        }
        let mut every = programmes::published(connection).await?;
        every.retain(|(programme, version)| {
            programme.state == programmes::State::Published
                && programmes::taking(&version.content, day) == Taking::Now
                && columns.iter().all(|column| column.programme.id != programme.id)
        });
        let funders: Vec<i64> = every.iter().map(|(programme, _)| programme.funder).collect();
        let funders = directory::published_by_ids(connection, &funders).await?;
        let said = every.into_iter().filter_map(|(programme, version)| {
            let funder = funders.iter().find(|one| one.id == programme.funder)?;
            let by = programmes::offered_by(cx, &programme, funder);
            let name = version.content.name(cx.lang).0;
            Some((programme.address, format!("{name} ({by})")))
        });
        Ok(said.collect())
    }

    /// Without a call, whether anything is asked of the programme from whose page it is typed in.
    pub(super) fn is_asked(&self, asked: &[&Column]) -> bool {
        let own = self.programme.as_ref();
        own.is_none_or(|(own, _)| asked.iter().any(|column| column.programme.id == own.id))
    }
}

/// What a box is called in which the answer to a question of a programme is typed, by the place of the question.
pub(super) fn box_of(column: &Column, at: usize) -> String {
    format!("answer-{}-{at}", column.programme.address)
}

/// What is answered to the programmes of which something is asked; an answer that is too long is said at its box.
pub(super) fn answers(form: &mut Form, asked: &[&Column]) -> Vec<Answer> {
    let mut answers = Vec::new();
    for column in asked {
        for (at, question) in column.version.content.questions.iter().enumerate() {
            let name = box_of(column, at);
            let typed = form.value(&name).trim().replace("\r\n", "\n");
            if typed.chars().count() > ANSWER_MOST {
                form.refuse(name, "annex-long");
            } else if !typed.is_empty() {
                answers.push(Answer {
                    programme: column.programme.address.clone(),
                    question: question.clone(),
                    answer: typed,
                    answer_second: String::new(),
                });
            }
        }
    }
    answers
}
