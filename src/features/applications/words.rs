//! Instants, deadlines and fingerprints in words, for pages, letters and paper alike.

use jiff::Timestamp;
use jiff::civil::Date;

use super::application::{Answers, Application, Channel, Signature, Version};
use super::deadline::{Left, left};
use super::lifecycle::State;
use crate::features::calls::{self, Call};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// An instant in the territory's own time, to the second: what a receipt says.
#[must_use]
pub fn moment(app: &App, lang: Lang, seconds: i64) -> String {
    let Ok(instant) = jiff::Timestamp::from_second(seconds) else {
        return String::new();
    };
    let here = app.clock.here(instant);
    let date = app.texts.date(lang, here.date());
    let two = |number: i8| format!("{number:02}");
    let (hour, minute, second) = (here.hour().to_string(), two(here.minute()), two(here.second()));
    let args = [
        ("date", Arg::Text(&date)),
        ("hour", Arg::Text(&hour)),
        ("minute", Arg::Text(&minute)),
        ("second", Arg::Text(&second)),
    ];
    app.texts.say(lang, "application-moment", &args)
}

/// The minute in which a sheet arrived, in the territory's own time, as it was typed: nobody notes the second in which paper comes.
#[must_use]
pub fn arrival(app: &App, lang: Lang, seconds: i64) -> String {
    let Ok(instant) = jiff::Timestamp::from_second(seconds) else {
        return String::new();
    };
    let here = app.clock.here(instant);
    let date = app.texts.date(lang, here.date());
    let (hour, minute) = (here.hour().to_string(), format!("{:02}", here.minute()));
    let args = [
        ("date", Arg::Text(&date)),
        ("hour", Arg::Text(&hour)),
        ("minute", Arg::Text(&minute)),
    ];
    app.texts.say(lang, "application-arrival", &args)
}

/// When a version was received, or frozen as long as it was not: to the minute where it came on paper.
#[must_use]
pub fn came(app: &App, lang: Lang, version: &Version) -> String {
    let at = version.received_at.unwrap_or(version.frozen_at);
    by_channel(app, lang, (version.channel, at))
}

/// An instant to the second, to the minute of what came on paper.
fn by_channel(app: &App, lang: Lang, (channel, at): (Channel, i64)) -> String {
    match channel {
        Channel::Paper => arrival(app, lang, at),
        Channel::Online => moment(app, lang, at),
    }
}

/// When something was signed: of a sheet, when it arrived.
#[must_use]
pub fn signed(app: &App, lang: Lang, signature: &Signature) -> String {
    by_channel(app, lang, (signature.channel, signature.signed_at))
}

/// The day of an instant, in the territory's own time.
#[must_use]
pub fn day(app: &App, seconds: i64) -> Date {
    let instant = Timestamp::from_second(seconds).unwrap_or_default();
    app.clock.date_of(instant)
}

/// The last second in which a sending is in time: `too_late` is the one after it.
#[must_use]
pub fn last_second(app: &App, lang: Lang, too_late: i64) -> String {
    moment(app, lang, too_late.saturating_sub(1))
}

/// Who organises a call and until when it is answered: what tells it from another of the same title.
///
/// # Errors
/// When the database does not answer.
pub async fn which(cx: &Cx, connection: &mut Connection, call: &Call) -> Result<String, StoreError> {
    let by = calls::organised_by(connection, &[call]).await?;
    let by = by.get(&call.id).map_or("", String::as_str);
    let until = last_second(&cx.app, cx.lang, call.deadline);
    let args = [("organisers", by.into()), ("moment", until.as_str().into())];
    Ok(cx.ta("application-which-of", &args))
}

/// For those who organise a call that is over: the day on which they said they would answer, and that it is past. To be read after
/// other words.
#[must_use]
pub fn announced(cx: &Cx, call: &Call) -> String {
    let Some(day) = call
        .answer_by
        .filter(|_| call.state(cx.now()) == calls::State::Closed)
    else {
        return String::new();
    };
    let key = match day < cx.app.clock.today() {
        true => "application-answer-promised.late",
        false => "application-answer-promised",
    };
    format!(" · {}", cx.tv(key, "date", &cx.date(&day)))
}

/// A call among others, by who organises it and until when it is answered: two may have the same title.
#[must_use]
pub fn offered(cx: &Cx, call: &Call, organisers: &str) -> String {
    let until = last_second(&cx.app, cx.lang, call.deadline);
    let said = [
        ("title", call.title(cx.lang).0.into()),
        ("organisers", organisers.into()),
        ("moment", until.as_str().into()),
    ];
    cx.ta("application-which-until", &said)
}

/// Where an application stands, as its partners are told: once it is decided, what was answered.
#[must_use]
pub fn stands(app: &App, lang: Lang, state: State, selected: Option<bool>) -> String {
    let key = match (state, selected) {
        (State::Decided, Some(true)) => "application-state-decided.selected".to_owned(),
        (State::Decided, Some(false)) => "application-state-decided.declined".to_owned(),
        _ => state_key(state, true),
    };
    app.texts.say(lang, &key, &[])
}

/// Where an application stands for its partners, and what funders answered by now.
#[must_use]
pub fn stands_now(app: &App, lang: Lang, application: &Application, answers: Option<&Answers>) -> String {
    let Answers { asked, told, begun } = answers.copied().unwrap_or_default();
    let awaits = application.state.is_examined() && application.state != State::Decided;
    if !awaits || told == 0 {
        return app
            .texts
            .say(lang, &state_key(application.state.shown(begun), true), &[]);
    }
    if told >= asked {
        return app.texts.say(lang, "application-answered-all", &[]);
    }
    let args = [("n", Arg::from(told)), ("asked", Arg::from(asked))];
    app.texts.say(lang, "application-answered", &args)
}

/// Names, one after the other, as one reads them: a comma between them, a word before the last.
#[must_use]
pub fn all(app: &App, lang: Lang, names: &[String]) -> String {
    let [before @ .., last] = names else {
        return String::new();
    };
    if before.is_empty() {
        return last.clone();
    }
    let before = before.join(", ");
    let args = [("names", Arg::Text(&before)), ("last", Arg::Text(last))];
    app.texts.say(lang, "application-and", &args)
}

/// How much time is left, in a sentence.
#[must_use]
pub fn time_left(app: &App, lang: Lang, now: i64, deadline: i64) -> String {
    let (key, great, small) = match left(now, deadline) {
        Left::Days(days, hours) => ("application-left-days", days, hours),
        Left::Hours(hours, minutes) => ("application-left-hours", hours, minutes),
        Left::Minutes(minutes, seconds) => ("application-left-minutes", minutes, seconds),
        Left::Nothing => return app.texts.say(lang, "application-left-nothing", &[]),
    };
    app.texts
        .say(lang, key, &[("n", Arg::from(great)), ("m", Arg::from(small))])
}

/// Who signed.
#[must_use]
pub fn signatory(app: &App, lang: Lang, signature: &Signature) -> String {
    match signature.name.as_str() {
        "" => app.texts.say(lang, "application-signed-nameless", &[]),
        name => name.to_owned(),
    }
}

/// As what they signed, by their mandate; nothing where it stands on paper.
#[must_use]
pub fn capacity(app: &App, lang: Lang, signature: &Signature) -> Option<String> {
    let (role, since) = signature.capacity?;
    let role = format!("role-{}", role.as_str().replace('_', "-"));
    let (role, since) = (app.texts.say(lang, &role, &[]), app.texts.date(lang, since));
    let args = [("role", Arg::Text(&role)), ("date", Arg::Text(&since))];
    Some(app.texts.say(lang, "application-signed-as", &args))
}

/// Who signed, as what, when and how.
#[must_use]
pub fn signature(app: &App, lang: Lang, signature: &Signature) -> String {
    let moment = signed(app, lang, signature);
    let name = signatory(app, lang, signature);
    let name = match capacity(app, lang, signature) {
        Some(capacity) => format!("{name} ({capacity})"),
        None => name,
    };
    let key = format!("application-signed-{}", signature.channel.as_str());
    let args = [("name", Arg::Text(&name)), ("moment", Arg::Text(&moment))];
    app.texts.say(lang, &key, &args)
}

/// The text key of a state, for those inside or for everybody.
#[must_use]
pub fn state_key(state: State, inside: bool) -> String {
    let key = format!("application-state-{}", state.as_str().replace('_', "-"));
    if inside { key } else { format!("{key}.public") }
}
