//! What each side brings, as it was published, on the page of the call: for everyone.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::brought::means;
use crate::features::applications::store::bringing as store;
use crate::features::applications::together::bringing::{Hearing, Thing, Told};
use crate::features::applications::words;
use crate::features::{calls, directory};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

/// A line of it.
struct Line {
    head: String,
    head_language: Option<&'static str>,
    words: String,
    changed: String,
    language: Option<&'static str>,
    by: String,
}

/// A group.
struct Group {
    title: String,
    language: Option<&'static str>,
    partners: String,
    organisers: Vec<Line>,
    group: Vec<Line>,
    heard: Vec<Line>,
}

#[derive(Template)]
#[template(path = "features/applications/templates/told.html")]
struct Panel<'a> {
    cx: &'a Cx,
    date: String,
    everyone: Vec<Line>,
    groups: Vec<Group>,
    heard: Vec<Line>,
}

/// What was published last; nothing before.
pub(in crate::features::applications) fn call<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let Some(published) = store::published(connection, call.id).await? else {
            return Ok(String::new());
        };
        let told: Told =
            serde_json::from_str(&published.document).map_err(|error| Error::Internal(error.into()))?;
        if told.is_empty() {
            return Ok(String::new());
        }
        let shown = Shown::of(connection, &told).await?;
        let things = |things: &[Thing]| things.iter().map(|one| shown.thing(cx, one)).collect();
        let heard = |heard: &[Hearing]| heard.iter().map(|one| shown.hearing(cx, one)).collect();
        let panel = Panel {
            date: cx.day(&published.at),
            everyone: things(&told.everyone),
            groups: told
                .groups
                .iter()
                .map(|group| Group {
                    title: group.title.clone(),
                    language: cx.foreign(group.language),
                    partners: {
                        let named = group.partners.iter().filter(|(key, _)| shown.shows(key));
                        let names: Vec<String> = named.map(|(_, name)| name.clone()).collect();
                        words::all(&cx.app, cx.lang, &names)
                    },
                    organisers: things(&group.organisers),
                    group: things(&group.group),
                    heard: heard(&group.heard),
                })
                .collect(),
            heard: heard(&told.heard),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// The keys of the organisations that may be named: one that is withheld since is not, whatever was published.
struct Shown(Vec<String>);

impl Shown {
    async fn of(connection: &mut Connection, told: &Told) -> Result<Self, Error> {
        let groups = told.groups.iter();
        let mut keys: Vec<&str> = groups
            .clone()
            .flat_map(|group| group.partners.iter().map(|(key, _)| key.as_str()))
            .collect();
        keys.extend(told.everyone.iter().map(|one| one.by.as_str()));
        keys.extend(told.heard.iter().map(|one| one.by.as_str()));
        for group in groups {
            let things = group.organisers.iter().chain(&group.group);
            keys.extend(things.map(|one| one.by.as_str()));
            keys.extend(group.heard.iter().map(|one| one.by.as_str()));
        }
        keys.sort_unstable();
        keys.dedup();
        let mut shown = Vec::new();
        for key in keys {
            if directory::published_by_key(connection, key).await?.is_some() {
                shown.push(key.to_owned());
            }
        }
        Ok(Self(shown))
    }

    fn shows(&self, key: &str) -> bool {
        self.0.iter().any(|one| one == key)
    }

    fn thing(&self, cx: &Cx, thing: &Thing) -> Line {
        let mut by = Vec::new();
        if self.shows(&thing.by) {
            by.push(thing.name.clone());
        }
        if let Ok(day) = thing.until.parse() {
            by.push(cx.tv("brought-until-day", "date", &cx.date(&day)));
        }
        Line {
            head: thing
                .means
                .parse()
                .map_or_else(|()| String::new(), |one| means(cx, one)),
            head_language: None,
            words: thing.words.clone(),
            changed: String::new(),
            language: cx.foreign(thing.language),
            by: by.join(" · "),
        }
    }

    fn hearing(&self, cx: &Cx, heard: &Hearing) -> Line {
        let mut by = Vec::new();
        if let Ok(day) = heard.on.parse() {
            by.push(cx.date(&day));
        }
        if self.shows(&heard.by) {
            by.push(heard.name.clone());
        }
        Line {
            head: heard.who.clone(),
            head_language: cx.foreign(heard.language),
            words: heard.said.clone(),
            changed: heard.changed.clone(),
            language: cx.foreign(heard.language),
            by: by.join(" · "),
        }
    }
}
