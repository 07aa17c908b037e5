//! What was done to a decision before, for whoever decides on it.

use super::telling;
use crate::features::desk::deciding::Act;
use crate::features::desk::spreading;
use crate::features::desk::store::decisions::Past;
use crate::shared::web::Cx;

/// What was done before: when, what, in which words and their language.
pub(super) type Before = (String, String, (String, Option<&'static str>));

/// A line of the history: when, what, on which ground and version, in which words.
pub(super) fn history(cx: &Cx, past: &Past) -> Before {
    let key = format!("desk-past-{}", past.act);
    let amount = spreading::over_years(&cx.app, cx.lang, (past.cents, &past.later));
    let mut said = cx.tv(&key, "amount", &amount);
    if !past.ground.is_empty() {
        said = format!("{said} · {}", cx.t(&format!("desk-ground-{}", past.ground)));
    }
    // To notify says so by itself.
    if !past.told.is_empty() && past.act != Act::Notify.as_str() {
        said = format!("{said} · {}", cx.t(&format!("desk-past-told-{}", past.told)));
    }
    if let Some((advice, state)) = past.advice.as_ref().zip(past.state) {
        let key = match advice.departs(state, past.cents) {
            true => "desk-advice-departs",
            false => "desk-advice-follows",
        };
        said = format!("{said} · {} · {}", telling::advised(cx, advice), cx.t(key));
    }
    let mut when = cx.moment(&past.at);
    if past.on > 0 {
        when = format!("{when} · {}", cx.tn("desk-on-version", &past.on.unsigned_abs()));
    }
    let language = past.language.and_then(|lang| cx.foreign(lang));
    (when, said, (past.words.clone(), language))
}
