//! The receipt: number, date and time, what happens next, whom to ask, and what silence means (CRPA, L112-11 and
//! R112-11-1 and following). It is written once, when a version is received, and kept with it: what was promised that
//! day is what it says, whatever the call says later.

mod funders;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::funders::{Asked, Funder};
use super::checking::Check;
use super::lifecycle::State;
use super::requests::Column;
use super::silence::{Law, Silence, silence};
use super::{together, words};
use crate::features::calls::{Call, Version};
use crate::features::directory;
use crate::features::file::{self, Country};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// Why a version was let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Welcome {
    /// By the rule of the call, in time or late.
    ByTheRule,
    /// Its readers asked for it.
    AskedFor,
    /// The co-construction of the call was open: a group may change what it sent.
    Building,
}

/// What a receipt says beside the application's own number and instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Who organises the call, or funds the programmes.
    pub organisers: Vec<String>,
    /// Whom to ask: a function, and where it is reached.
    pub function: Words,
    /// A public address or telephone.
    pub reach: String,
    /// The day by which the organisers said that they answer.
    pub answer_by: Option<Date>,
    /// What silence means, and from when.
    pub silence: Silence,
    /// The organisers whose silence means nothing, by Belgian law, where that of the others means what `silence` says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub belgium: Vec<String>,
    /// The organisers under the law of another country, where others are under one of ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<String>,
    /// Until when it may be corrected, in seconds: the deadline, or the end of the co-construction in which it came; 0 where
    /// no day ends that.
    pub deadline: i64,
    /// Whether it came after the deadline, let in by the rule of the call.
    pub late: bool,
    /// Whether it came after the deadline because its readers had asked to complete it; no receipt given before said so.
    #[serde(default)]
    pub completed: bool,
    /// Where no call is answered, the programmes of which something was requested; else none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub funders: Vec<Funder>,
    /// Whether these were asked on paper: those who sent a sheet do not correct it here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_paper: bool,
}

/// The organisers of a call by the law under which each lives: their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laws {
    /// Those in France.
    pub france: Vec<String>,
    /// Those in Belgium.
    pub belgium: Vec<String>,
    /// Those of another country.
    pub elsewhere: Vec<String>,
}

/// What those to whom an application goes say of their answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answering {
    /// The organisers of a call, by the laws under which they live.
    Organisers(Laws),
    /// Funders, each for itself.
    Funders(Vec<Asked>),
}

/// What they say of it.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn answering(cx: &Cx, connection: &mut Connection, check: &Check) -> Result<Answering, Error> {
    Ok(match check.goal.call() {
        Some(call) => Answering::Organisers(laws(cx, connection, call).await?),
        None => Answering::Funders(funders::asked(cx, connection, check).await?),
    })
}

impl Receipt {
    /// The receipt of what was received at an instant, of a request whose first version came at another, both in seconds;
    /// `laws` are those under which the organisers live; `money` says whether any is asked for.
    #[must_use]
    pub fn of(
        app: &App,
        (call, version): (&Call, &Version),
        (received, first): (i64, i64),
        (laws, welcome): (&Laws, Welcome),
        money: bool,
    ) -> Self {
        let content = &version.content;
        let (french, belgian) = (!laws.france.is_empty(), !laws.belgium.is_empty());
        let law = match (french, belgian, laws.elsewhere.is_empty()) {
            (false, true, _) => Law::Belgium,
            (false, false, false) => Law::Elsewhere,
            (true, ..) | (false, false, true) => Law::France,
        };
        let named = |keys: &[String]| -> Vec<String> {
            let organisers = version.organisers.iter();
            let under = organisers.filter(|organiser| money && keys.contains(&organiser.key));
            under.map(|organiser| organiser.name.clone()).collect()
        };
        let silence = match money {
            false => Silence::NoMoney,
            true => silence(app, law, first),
        };
        Self {
            organisers: version
                .organisers
                .iter()
                .map(|organiser| organiser.name.clone())
                .collect(),
            function: content.contact.function.clone(),
            reach: content.contact.reach.clone(),
            answer_by: call.answer_by,
            silence,
            belgium: if french { named(&laws.belgium) } else { Vec::new() },
            elsewhere: if french || belgian {
                named(&laws.elsewhere)
            } else {
                Vec::new()
            },
            deadline: match welcome {
                Welcome::Building => together::end(app, call).unwrap_or(call.deadline),
                Welcome::ByTheRule | Welcome::AskedFor => call.deadline,
            },
            // What the readers asked to complete is not late, nor what changes while it is built together.
            late: received >= call.deadline && welcome == Welcome::ByTheRule,
            completed: received >= call.deadline && welcome == Welcome::AskedFor,
            funders: Vec::new(),
            on_paper: false,
        }
    }

    /// The receipt of a request that was received at an instant, in seconds, and goes to these funders.
    #[must_use]
    pub fn of_funders(app: &App, asked: &[Asked], received: i64) -> Self {
        funders::receipt(app, asked, received)
    }

    /// The receipt of a sheet that arrived at an instant, in seconds, and asks money of these programmes without any call.
    #[must_use]
    pub fn of_sheet(app: &App, columns: &[&Column], received: i64) -> Self {
        funders::of_sheet(app, columns, received)
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts, dates and numbers are JSON")
    }

    /// As it was kept; nothing where this version of the program does not know it.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        serde_json::from_str(kept).ok()
    }

    /// That which was given for a version, where it was sent.
    #[must_use]
    pub fn given(version: &super::application::Version) -> Option<Self> {
        version.received_at?;
        Self::read(version.receipt.as_deref()?)
    }

    /// What still happens next, seen from now, as those inside are told: that it may be corrected is not said once it is too late,
    /// or an agreement rests on it; what is announced is said as long as people wait.
    #[must_use]
    pub fn still(&self, app: &App, lang: Lang, (state, bound): (State, bool)) -> Vec<String> {
        let waits = matches!(state, State::Admissible | State::UnderExamination);
        match state {
            State::Returned => return self.to_complete(app, lang),
            State::Submitted | State::Admissible | State::UnderExamination => {}
            State::Draft | State::Signing | State::Decided | State::Closed | State::Withdrawn => {
                return Vec::new();
            }
        }
        let mut next = self.next(app, lang);
        let over = self.funders.is_empty() && app.clock.now().as_second() >= self.deadline;
        let past = if self.late || self.completed {
            waits
        } else {
            over || bound
        };
        if past {
            next.remove(0);
        }
        let (then, now) = (
            self.announced(app, lang, false),
            self.announced(app, lang, self.is_past(app)),
        );
        if let (Some(then), Some(now)) = (then, now)
            && let Some(at) = next.iter().position(|sentence| *sentence == then)
        {
            next[at] = now;
        }
        next
    }

    /// Whether the day of the answer is past.
    fn is_past(&self, app: &App) -> bool {
        self.answer_by.is_some_and(|day| day < app.clock.today())
    }

    /// By when an answer is announced; where that is past, by when it was.
    fn announced(&self, app: &App, lang: Lang, past: bool) -> Option<String> {
        let day = app.texts.date(lang, self.answer_by?);
        let key = match past {
            true => "application-receipt-answer.late",
            false => "application-receipt-answer",
        };
        Some(app.texts.say(lang, key, &[("date", Arg::Text(&day))]))
    }

    /// How what was given back is completed, and by when.
    fn to_complete(&self, app: &App, lang: Lang) -> Vec<String> {
        let how = app.texts.say(lang, "application-to-complete", &[]);
        vec![how, self.by_when(app, lang)]
    }

    /// By when what was given back is completed: no day ends that, but an answer is announced.
    #[must_use]
    pub fn by_when(&self, app: &App, lang: Lang) -> String {
        match self.answer_by {
            Some(day) => {
                let day = app.texts.date(lang, day);
                app.texts.say(
                    lang,
                    "application-to-complete-before",
                    &[("date", Arg::Text(&day))],
                )
            }
            None => app.texts.say(lang, "application-to-complete-soon", &[]),
        }
    }

    /// The same for those who read it: what the partners were promised.
    #[must_use]
    pub fn promises(&self, app: &App, lang: Lang, (state, bound): (State, bool)) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
        let mut said = Vec::new();
        if !matches!(
            state,
            State::Submitted | State::Admissible | State::UnderExamination
        ) {
            return said;
        }
        if self.late {
            said.push(say("application-receipt-late", &[]));
        } else if self.completed {
            said.push(say("application-receipt-completed.readers", &[]));
        } else if app.clock.now().as_second() < self.deadline && !bound {
            let until = words::last_second(app, lang, self.deadline);
            let args = [("moment", Arg::Text(&until))];
            said.push(say("application-receipt-correct.readers", &args));
        }
        said.extend(self.announced(app, lang, self.is_past(app)));
        if let Silence::Refused { on, .. } = self.silence {
            let on = app.texts.date(lang, on);
            let args = [("date", Arg::Text(&on))];
            said.push(say("application-receipt-silence.readers", &args));
        }
        said
    }

    /// What happens next, one sentence each.
    #[must_use]
    pub fn next(&self, app: &App, lang: Lang) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
        if !self.funders.is_empty() {
            return funders::next(self, app, lang);
        }
        let mut next = Vec::new();
        if self.late {
            next.push(say("application-receipt-late", &[]));
        } else if self.completed {
            next.push(say("application-receipt-completed", &[]));
        } else {
            let until = words::last_second(app, lang, self.deadline);
            next.push(say(
                "application-receipt-correct",
                &[("moment", Arg::Text(&until))],
            ));
        }
        let organisers = words::all(app, lang, &self.organisers);
        next.push(say(
            "application-receipt-read",
            &[
                ("organisers", Arg::Text(&organisers)),
                ("n", Arg::from(self.organisers.len() as u64)),
            ],
        ));
        next.extend(self.announced(app, lang, false));
        next.push(match self.silence {
            Silence::Refused { on, remedies } => {
                let (on, remedies) = (app.texts.date(lang, on), app.texts.date(lang, remedies));
                let args = [("date", Arg::Text(&on)), ("until", Arg::Text(&remedies))];
                say("application-receipt-silence", &args)
            }
            Silence::NoMoney | Silence::Private => say("application-receipt-silence-without-money", &[]),
            Silence::Belgium if self.elsewhere.is_empty() => say("application-receipt-silence-belgium", &[]),
            Silence::Belgium => {
                let names = words::all(app, lang, &self.under_the_first_law());
                say(
                    "application-receipt-silence-belgium.of",
                    &[("names", Arg::Text(&names))],
                )
            }
            Silence::Elsewhere => say(
                "application-receipt-silence-elsewhere",
                &[("names", Arg::Text(&organisers))],
            ),
        });
        if !self.belgium.is_empty() {
            let (french, belgian) = (
                words::all(app, lang, &self.under_the_first_law()),
                words::all(app, lang, &self.belgium),
            );
            let args = [("french", Arg::Text(&french)), ("belgian", Arg::Text(&belgian))];
            next.push(say("application-receipt-silence-both", &args));
        }
        if !self.elsewhere.is_empty() {
            let names = words::all(app, lang, &self.elsewhere);
            let args = [("names", Arg::Text(&names))];
            next.push(say("application-receipt-silence-elsewhere", &args));
        }
        next.push(say("application-receipt-yours", &[]));
        next
    }

    /// The organisers of whose silence `silence` speaks, where it is not that of all.
    fn under_the_first_law(&self) -> Vec<String> {
        let organisers = self.organisers.iter();
        let under = organisers.filter(|one| !self.belgium.contains(one) && !self.elsewhere.contains(one));
        under.cloned().collect()
    }

    /// Whom to ask.
    #[must_use]
    pub fn contact(&self, lang: Lang) -> String {
        if !self.funders.is_empty() {
            return funders::contact(self, lang);
        }
        let (function, _) = self.function.get(lang);
        match (function.is_empty(), self.reach.is_empty()) {
            (false, false) => format!("{function}, {}", self.reach),
            (false, true) => function.to_owned(),
            (true, _) => self.reach.clone(),
        }
    }
}

/// The laws under which the organisers of a call live.
///
/// # Errors
/// When the database does not answer.
pub async fn laws(cx: &Cx, connection: &mut Connection, call: &Call) -> Result<Laws, StoreError> {
    let mut laws = Laws::default();
    for organiser in directory::any_by_ids(connection, &call.organisers).await? {
        let of = match file::country(&cx.app, &organiser) {
            Country::France => &mut laws.france,
            Country::Belgium => &mut laws.belgium,
            Country::Elsewhere => &mut laws.elsewhere,
        };
        of.push(organiser.key);
    }
    Ok(laws)
}

/// What people write when they speak of an application: its number, and which version.
#[must_use]
pub fn called(app: &App, lang: Lang, number: &str, version: i64) -> String {
    let args = [("number", Arg::Text(number)), ("version", Arg::from(version))];
    app.texts.say(lang, "application-called", &args)
}
