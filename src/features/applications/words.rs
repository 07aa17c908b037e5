//! Instants, deadlines and fingerprints in words, for pages, letters and paper alike.

use super::deadline::{Left, left};
use super::lifecycle::State;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

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

/// The last second in which a sending is in time: `too_late` is the one after it.
#[must_use]
pub fn last_second(app: &App, lang: Lang, too_late: i64) -> String {
    moment(app, lang, too_late.saturating_sub(1))
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

/// The text key of a state, for those inside or for everybody.
#[must_use]
pub fn state_key(state: State, inside: bool) -> String {
    let key = format!("application-state-{}", state.as_str().replace('_', "-"));
    if inside { key } else { format!("{key}.public") }
}
