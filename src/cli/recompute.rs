//! What an operator has computed anew, at the command line.

use super::{Failure, say};
use crate::features::directory::recompute;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// Computes anew what follows from the registers, and says what came of it.
pub(super) async fn run(app: &App, json: bool, lang: Lang) -> Result<(), Failure> {
    let done = recompute::recompute(app, false).await?;
    if json {
        say(&serde_json::json!(done).to_string());
        return Ok(());
    }
    let args = [
        ("learned", Arg::from(done.learned_from)),
        ("without", Arg::from(done.without_theme)),
        ("inferred", Arg::from(done.inferred)),
    ];
    say(&app.texts.say(lang, "recompute-themes", &args));
    let mut themes: Vec<_> = done.themes.iter().collect();
    themes.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (slug, count) in themes {
        let name = app
            .territory
            .theme(slug)
            .map_or(slug.as_str(), |theme| theme.name.get(lang.code()));
        say(&format!(
            "  {} × {name}",
            app.texts.number(lang, i64::try_from(*count).unwrap_or(i64::MAX))
        ));
    }
    let args = [
        ("joined", Arg::from(done.links_joined)),
        ("waiting", Arg::from(done.links_waiting)),
    ];
    say(&app.texts.say(lang, "recompute-links", &args));
    let args = [
        ("without", Arg::from(done.parties_without_number)),
        ("recognised", Arg::from(done.parties_recognised)),
    ];
    if done.parties_without_number > 0 {
        say(&app.texts.say(lang, "recompute-parties", &args));
    }
    Ok(())
}
