//! What an operator has computed anew, at the command line.

use std::process::ExitCode;
use std::sync::Arc;

use super::{Failure, say};
use crate::features::directory::recompute;
use crate::features::observatory::{self, Difference};
use crate::features::{self, awards, publications, surveys};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::recomputed::{Different, Recomputed};
use crate::shared::web::{ready, serve_through};

/// How many times it is waited for what figures are drawn from, some seconds each.
const READING_MOST: usize = 60;

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

/// Published values that differ because the data moved since: they are not wrong, and are not what is stored now either.
const OLDER: u8 = 3;

/// Computes everything that is published again, and names what differs: values of indicators, results of surveys, figures in
/// publications, response times and sums of grants, files of the night. It fails where something of the same sources differs, or
/// nothing is published; and, with another code, where all that differs was published before the data moved.
pub(super) async fn check(app: &Arc<App>, json: bool, lang: Lang) -> Result<ExitCode, Failure> {
    app.refresh().await?;
    let router = serve_through(app, features::routes());
    let checked = observatory::check(app).await?;
    let asked = surveys::check(app).await?;
    ready(&router, "/en/observatory/grants/figures/years.json", READING_MOST).await;
    let moved = observatory::moved(app).await?;
    let others = publications::check(app, &router, moved).await?;
    let others = others.and(awards::check(app).await?);
    let others = others.and(observatory::check_files(app, &router).await?);
    let holds = checked.holds() && asked.different.is_empty() && others.different.is_empty();
    let is_of_now = checked.older.is_empty() && others.older.is_empty();
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
            "others": {
                "values": others.values,
                "kept": others.kept,
                "different": others.different.iter().map(named).collect::<Vec<serde_json::Value>>(),
                "older": others.older.iter().map(named).collect::<Vec<serde_json::Value>>(),
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
        published(app, &others, lang);
    }
    Ok(match (holds, is_of_now) {
        (true, true) => ExitCode::SUCCESS,
        (true, false) => ExitCode::from(OLDER),
        (false, _) => ExitCode::FAILURE,
    })
}

fn named(one: &Different) -> serde_json::Value {
    serde_json::json!({ "value": one.value, "published": one.published, "now": one.now })
}

/// Says what came of computing the rest again.
fn published(app: &App, others: &Recomputed, lang: Lang) {
    let none = "–".to_owned();
    for (key, every) in [
        ("recompute-other-differs", &others.different),
        ("recompute-other-differs.older", &others.older),
    ] {
        for one in every {
            let args = [
                ("value", Arg::Text(&one.value)),
                ("published", Arg::Text(one.published.as_ref().unwrap_or(&none))),
                ("now", Arg::Text(one.now.as_ref().unwrap_or(&none))),
            ];
            say(&app.texts.say(lang, key, &args));
        }
    }
    let args = [
        ("values", Arg::from(others.values)),
        ("different", Arg::from(others.different.len())),
        ("older", Arg::from(others.older.len())),
        ("kept", Arg::from(others.kept)),
    ];
    say(&app.texts.say(lang, "recompute-others", &args));
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
