//! What an operator has computed anew, at the command line.

use std::process::ExitCode;

use super::{Failure, say};
use crate::features::directory::recompute;
use crate::features::observatory::{self, Difference};
use crate::features::surveys;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// Computes anew what follows from the registers, and says what came of it.
pub(super) async fn run(app: &App, json: bool, lang: Lang) -> Result<ExitCode, Failure> {
    let done = recompute::recompute(app, false).await?;
    observatory::publish(app).await?;
    if json {
        say(&serde_json::json!(done).to_string());
        return Ok(ExitCode::SUCCESS);
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
    Ok(ExitCode::SUCCESS)
}

/// Computes every published value again, results of surveys among them, and names each that differs. It fails where one of
/// this version of the data does, or nothing is published: values of an older version are not wrong, and are said to be
/// older.
pub(super) async fn check(app: &App, json: bool, lang: Lang) -> Result<ExitCode, Failure> {
    let checked = observatory::check(app).await?;
    let asked = surveys::check(app).await?;
    let holds = checked.holds() && asked.different.is_empty();
    if json {
        let told = |all: &[Difference]| all.iter().map(told).collect::<Vec<serde_json::Value>>();
        let said = serde_json::json!({
            "values": checked.values,
            "published_version": checked.published,
            "data_version": checked.version,
            "different": told(&checked.different),
            "older": told(&checked.older),
            "surveys": {
                "values": asked.values,
                "forgotten": asked.forgotten,
                "different": asked.different.iter().map(|one| serde_json::json!({
                    "value": one.value,
                    "published": one.published,
                    "now": one.now,
                })).collect::<Vec<serde_json::Value>>(),
            },
        });
        say(&said.to_string());
    } else {
        let said = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        for one in checked.different.iter().chain(&checked.older) {
            let path = format!("{}/{}/{}", one.indicator, one.cut, one.key);
            let (published, now) = (said(one.published), said(one.now));
            let args = [
                ("value", Arg::Text(&path)),
                ("published", Arg::Text(&published)),
                ("version", Arg::Text(&one.version)),
                ("now", Arg::Text(&now)),
            ];
            say(&app.texts.say(lang, "recompute-differs", &args));
        }
        match &checked.published {
            None => say(&app.texts.say(lang, "recompute-nothing", &[])),
            Some(version) => {
                let older = *version != checked.version;
                let different = if older { &checked.older } else { &checked.different };
                let args = [
                    ("values", Arg::from(checked.values)),
                    ("different", Arg::from(different.len())),
                    ("version", Arg::Text(version)),
                    ("newer", Arg::Text(&checked.version)),
                ];
                let key = if older {
                    "recompute-older"
                } else {
                    "recompute-checked"
                };
                say(&app.texts.say(lang, key, &args));
            }
        }
        surveyed(app, &asked, lang);
    }
    Ok(if holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Says what came of computing surveys again.
fn surveyed(app: &App, asked: &surveys::Checked, lang: Lang) {
    let none = "–".to_owned();
    for one in &asked.different {
        let args = [
            ("value", Arg::Text(&one.value)),
            ("published", Arg::Text(one.published.as_ref().unwrap_or(&none))),
            ("now", Arg::Text(one.now.as_ref().unwrap_or(&none))),
        ];
        say(&app.texts.say(lang, "recompute-survey-differs", &args));
    }
    let args = [
        ("values", Arg::from(asked.values)),
        ("different", Arg::from(asked.different.len())),
    ];
    if asked.values > 0 {
        say(&app.texts.say(lang, "recompute-surveys", &args));
    }
    if asked.forgotten > 0 {
        let args = [("n", Arg::from(asked.forgotten))];
        say(&app.texts.say(lang, "recompute-surveys-forgotten", &args));
    }
}

fn told(one: &Difference) -> serde_json::Value {
    serde_json::json!({
        "indicator": one.indicator,
        "cut": one.cut,
        "key": one.key,
        "published": one.published,
        "version": one.version,
        "now": one.now,
    })
}
