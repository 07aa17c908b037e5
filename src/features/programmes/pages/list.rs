//! Every programme of every funder: words, what one can narrow by, those that take requests first.

use askama::Template;
use axum::response::Response;
use axum::routing::get;

use super::{address, asked, days, every_commune, every_kind, every_theme, kinds, name};
use crate::features::directory::{self, Organisation, names};
use crate::features::programmes::content::Content;
use crate::features::programmes::programme::{Programme, State, Version};
use crate::features::programmes::store;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page("/programmes", Access::Everyone, get(show))
}

/// A programme in a list.
struct Line {
    url: String,
    name: (String, Option<&'static str>),
    funder: String,
    days: String,
    kinds: String,
    themes: String,
    completes: bool,
}

/// A way of narrowing: name of its parameter, what is chosen, values with their words.
struct Narrowing {
    by: &'static str,
    chosen: String,
    values: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "features/programmes/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    words: String,
    narrowing: Vec<Narrowing>,
    total: u64,
    asked: bool,
    /// By where they stand: the end of the title's key, and the programmes.
    groups: Vec<(&'static str, Vec<Line>)>,
}

/// What one can narrow by, beside words.
const BY: [&str; 4] = ["theme", "commune", "kind", "open"];

async fn show(cx: Cx) -> Result<Response, Error> {
    let [words] = asked(cx.query(), ["q"]);
    let wanted = asked(cx.query(), BY);
    let mut connection = cx.app.db.read().await?;
    let every = store::published(&mut connection).await?;
    let ids: Vec<i64> = every.iter().map(|(programme, _)| programme.funder).collect();
    let funders = directory::published_by_ids(&mut connection, &ids).await?;
    let today = cx.app.clock.today();
    let takes = |programme: &Programme, content: &Content| {
        programme.state == State::Published && content.takes(today)
    };
    let mut found: Vec<(&Programme, &Version, &Organisation)> = every
        .iter()
        .filter_map(|(programme, version)| {
            let funder = funders.iter().find(|one| one.id == programme.funder)?;
            Some((programme, version, funder))
        })
        .collect();
    found.retain(|(programme, version, funder)| {
        let content = &version.content;
        let lists = [&content.themes, &content.communes, &content.kinds];
        let narrowed = lists
            .iter()
            .zip(&wanted)
            .all(|(list, value)| value.is_empty() || list.is_empty() || list.contains(value));
        narrowed && (wanted[3].is_empty() || takes(programme, content)) && holds(content, funder, &words)
    });
    let mut groups = Vec::new();
    for (group, open) in [("open", true), ("shut", false)] {
        let own: Vec<Line> = found
            .iter()
            .filter(|(programme, version, _)| takes(programme, &version.content) == open)
            .map(|(programme, version, funder)| line(&cx, programme, &version.content, funder))
            .collect();
        if !own.is_empty() {
            groups.push((group, own));
        }
    }
    cx.page(&ListPage {
        asked: !words.is_empty() || wanted.iter().any(|value| !value.is_empty()),
        total: found.len() as u64,
        narrowing: narrowing(&cx, wanted),
        words,
        groups,
        cx: &cx,
    })
}

/// Whether every word that is looked for stands in it, or in the name of its funder.
fn holds(content: &Content, funder: &Organisation, words: &str) -> bool {
    let mut said = funder.name.clone();
    for (_, text) in content.names.iter().chain(content.purposes.iter()) {
        said.push(' ');
        said.push_str(text);
    }
    let said = search::fold(&said);
    search::fold(words)
        .split_whitespace()
        .all(|word| said.contains(word))
}

fn line(cx: &Cx, programme: &Programme, content: &Content, funder: &Organisation) -> Line {
    let themes: Vec<&str> = content
        .themes
        .iter()
        .map(|theme| names::theme(cx, theme))
        .collect();
    Line {
        url: address(cx, programme),
        name: name(cx, content),
        funder: funder.name.clone(),
        days: match programme.state {
            State::Closed => cx.t("programme-state-closed"),
            State::Draft | State::Published => days(cx, content),
        },
        kinds: kinds(cx, content),
        themes: themes.join(", "),
        completes: content.completes,
    }
}

fn narrowing(cx: &Cx, wanted: [String; 4]) -> Vec<Narrowing> {
    let open = vec![("now".to_owned(), cx.t("programmes-open-now"))];
    BY.into_iter()
        .zip(wanted)
        .zip([every_theme(cx), every_commune(cx), every_kind(cx), open])
        .map(|((by, chosen), values)| Narrowing { by, chosen, values })
        .collect()
}
