//! What the Observatory published of a theme, as reasons beside it: each says its value beside that of all themes, when it
//! was published, what to beware of, and opens its indicator.

use crate::features::observatory::{self, Told};
use crate::features::poles::theme::{Ground, Theme};
use crate::shared::i18n::{Arg, typeset};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// A reason, as it is shown.
pub(super) struct Line {
    /// Slug of its indicator.
    pub indicator: String,
    pub name: String,
    pub url: String,
    /// Its value for the theme, and that of all themes.
    pub value: String,
    pub whole: String,
    pub when: String,
    /// Of what part that is known on which it rests.
    pub known: Option<String>,
    pub caveat: String,
    /// The value that stands now, where another was published since.
    pub now: Option<String>,
}

/// What was published of every theme by now.
pub(super) async fn every(cx: &Cx, connection: &mut Connection) -> Result<Vec<Told>, StoreError> {
    observatory::of_themes(&cx.app, connection).await
}

/// What was published of one theme, as it would be kept.
pub(super) fn of(every: &[Told], theme: &str) -> Vec<Ground> {
    let own = every.iter().filter(|one| one.theme == theme);
    own.map(Ground::from).collect()
}

/// Reasons in words; `now` is what stands. An indicator that is not computed any more says nothing.
pub(super) fn lines(cx: &Cx, theme: &str, kept: &[Ground], now: &[Ground]) -> Vec<Line> {
    let line = |ground: &Ground| {
        let named = observatory::named(cx, &ground.indicator, theme)?;
        let said = |value| observatory::said(cx, &ground.indicator, value);
        let stands = now.iter().find(|one| one.indicator == ground.indicator);
        let stands = stands.filter(|one| one.value != ground.value);
        Some(Line {
            indicator: ground.indicator.clone(),
            name: named.name,
            url: named.url,
            value: said((ground.value, ground.known)),
            whole: said((ground.whole, ground.whole_known)),
            when: cx.tv("pole-ground-when", "date", &cx.day(&ground.at)),
            known: observatory::rests_on(cx, &ground.indicator, ground.known),
            caveat: typeset(cx.lang, &named.caveat),
            now: stands.map(|one| cx.tv("pole-ground-now", "value", &said((one.value, one.known)))),
        })
    };
    kept.iter().filter_map(line).collect()
}

/// The reasons of a theme that was put up, as words for the call that comes of it; nothing where the reader's language is not
/// that of the theme.
pub(super) fn in_words(cx: &Cx, theme: &Theme) -> String {
    if cx.lang != theme.language {
        return String::new();
    }
    let lines = lines(cx, &theme.theme, &theme.grounds, &theme.grounds);
    let lines = lines.iter().map(|line| {
        let url = cx.absolute(&line.url);
        let args = [
            ("name", Arg::Text(&line.name)),
            ("value", Arg::Text(&line.value)),
            ("whole", Arg::Text(&line.whole)),
            ("when", Arg::Text(&line.when)),
            ("url", Arg::Text(&url)),
        ];
        cx.ta("pole-ground-said", &args)
    });
    lines.collect::<Vec<_>>().join("\n")
}
