//! What was granted at the desk, as files; and how long each funder took to answer.

use askama::Template;
use axum::response::Response;
use open_grants::Why;

use super::said;
use crate::features::awards::kept::{File, Known};
use crate::features::directory;
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/awards", Access::Everyone, get(show))
}

/// A file: the word in text keys, its address and name, what it holds.
struct Line {
    key: &'static str,
    url: String,
    name: &'static str,
    size: String,
    /// The same in other formats: their names, and addresses.
    besides: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "features/awards/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    /// How many awards, how much, when it was written; nothing before the first.
    told: Option<(u64, String, String)>,
    /// What of it was granted to requests that several make, and to those that one makes alone: each counted apart.
    made: Vec<(&'static str, String)>,
    /// What of it reaches associations without employees.
    reach: Option<String>,
    files: Vec<Line>,
    /// How many beneficiaries are in no file at all, for they are not named.
    unnamed: Option<String>,
    /// Why others are not in SCDL, and how many.
    left: Vec<String>,
    /// Name of a funder, its page, how long it took.
    funders: Vec<(String, String, String)>,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let known = Known::read(&cx.app).unwrap_or_default();
    let mut connection = cx.app.db.read().await?;
    let ids: Vec<i64> = known.funders.iter().map(|one| one.funder).collect();
    let mut organisations = directory::published_by_ids(&mut connection, &ids).await?;
    organisations.sort_by_cached_key(|one| search::fold(&one.name));
    let funders = organisations.iter().filter_map(|one| {
        let own = known.funders.iter().find(|own| own.funder == one.id)?;
        let url = cx.url(&format!("/awards/{}", one.slug()));
        Some((one.name.clone(), url, said(&cx, &own.whole)))
    });
    let files = File::ALL.into_iter().filter_map(|file| {
        let (lines, bytes) = known.file(file).filter(|(lines, _)| *lines > 0)?;
        Some(Line {
            key: file.as_str(),
            url: file.path(),
            name: file.name(),
            size: [cx.tn("awards-lines", &lines), cx.size(&bytes)].join(", "),
            besides: file
                .besides()
                .into_iter()
                .map(|(format, url, _)| (if format == "json" { "JSON" } else { "Parquet" }, url))
                .collect(),
        })
    });
    let said_left = |(why, count): &(String, u64)| cx.tn(&format!("awards-left-{why}"), count);
    let is_unnamed = |(why, _): &&(String, u64)| *why == Why::Person.as_str();
    let (unnamed, left): (Vec<_>, Vec<_>) = known.left.iter().partition(is_unnamed);
    let made = ["awards-fact-together", "awards-fact-alone"]
        .into_iter()
        .zip(&known.made)
        // Files of before it was counted apart say nothing of it.
        .filter(|_| known.made.iter().any(|one| one.projects > 0));
    let made = made.map(|(key, of)| {
        let money = cx.money(&of.cents);
        let args = [("n", of.projects.into()), ("amount", Arg::Text(&money))];
        (key, cx.ta("awards-fact-made", &args))
    });
    cx.page(&ListPage {
        told: (known.awards > 0).then(|| (known.awards, cx.money(&known.cents), cx.moment(&known.at))),
        made: made.collect(),
        reach: known.reach.said_granted(&cx),
        files: files.collect(),
        unnamed: unnamed.into_iter().map(said_left).next(),
        left: left.into_iter().map(said_left).collect(),
        funders: funders.collect(),
        cx: &cx,
    })
}
