//! The receipt: number, date and time, what happens next, whom to ask, and the day on which silence becomes an
//! answer where a law says so (CRPA, L112-11 and R112-11-1 and following).

use jiff::civil::Date;
use workdays::{Calendar, Silence, tacit};

use super::application::Application;
use super::words;
use crate::features::calls::{Call, Content, Version};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Words};

/// What a receipt says beside the application's own number and instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Who organises the call.
    pub organisers: Vec<String>,
    /// Whom to ask: a function, and where it is reached.
    pub function: Words,
    /// A public address or telephone.
    pub reach: String,
    /// The day by which the organisers said that they answer.
    pub answer_by: Option<Date>,
    /// What silence means, and from when.
    pub silence: Silence,
    /// Until when it may be corrected: the deadline, in seconds.
    pub deadline: i64,
    /// Whether it came after the deadline, let in by the rule of the call.
    pub late: bool,
}

impl Receipt {
    /// The receipt of what was received at an instant, in seconds; `side` is the law under which the organiser lives.
    #[must_use]
    pub fn of(app: &App, (call, version): (&Call, &Version), received: i64, side: Calendar) -> Self {
        let content: &Content = &version.content;
        let silence = match (call.cents, jiff::Timestamp::from_second(received)) {
            (Some(_), Ok(instant)) => tacit(app.clock.date_of(instant), side),
            _ => Silence::MeansNothing,
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
            deadline: call.deadline,
            late: received >= call.deadline,
        }
    }

    /// What happens next, one sentence each.
    #[must_use]
    pub fn next(&self, app: &App, lang: Lang) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Arg<'_>)]| app.texts.say(lang, key, args);
        let organisers = self.organisers.join(", ");
        let mut next = Vec::new();
        if self.late {
            next.push(say("application-receipt-late", &[]));
        } else {
            let until = words::last_second(app, lang, self.deadline);
            next.push(say(
                "application-receipt-correct",
                &[("moment", Arg::Text(&until))],
            ));
        }
        next.push(say(
            "application-receipt-read",
            &[("organisers", Arg::Text(&organisers))],
        ));
        if let Some(day) = self.answer_by {
            let day = app.texts.date(lang, day);
            next.push(say("application-receipt-answer", &[("date", Arg::Text(&day))]));
        }
        if let Silence::Refused(day) = self.silence {
            let day = app.texts.date(lang, day);
            next.push(say("application-receipt-silence", &[("date", Arg::Text(&day))]));
        }
        next.push(say("application-receipt-yours", &[]));
        next
    }

    /// Whom to ask.
    #[must_use]
    pub fn contact(&self, lang: Lang) -> String {
        let (function, _) = self.function.get(lang);
        match (function.is_empty(), self.reach.is_empty()) {
            (false, false) => format!("{function}, {}", self.reach),
            (false, true) => function.to_owned(),
            (true, _) => self.reach.clone(),
        }
    }
}

/// What people write when they speak of an application: its number, and which version.
#[must_use]
pub fn called(app: &App, lang: Lang, application: &Application) -> String {
    let args = [
        ("number", Arg::Text(&application.number)),
        ("version", Arg::from(application.submitted.max(1))),
    ];
    app.texts.say(lang, "application-called", &args)
}
