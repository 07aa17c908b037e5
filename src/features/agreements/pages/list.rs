//! The agreements in which somebody has a part, for whichever side.

use askama::Template;
use axum::response::Response;

use super::state_word;
use crate::features::agreements::finding::{Found, giver};
use crate::features::agreements::listing::{self, Short};
use crate::features::agreements::store::agreements;
use crate::features::directory::Organisation;
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/agreements",
        Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
        get(list),
    )
}

/// An agreement as a line.
pub struct Line {
    /// The title of its project.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub language: Option<&'static str>,
    /// Its page.
    pub url: String,
    /// Its number, its funder, where it stands.
    pub by: String,
}

#[derive(Template)]
#[template(path = "features/agreements/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    /// Where the rest is, and the start.
    next: Option<String>,
    start: Option<String>,
}

/// An agreement as a line of a list.
pub fn line(cx: &Cx, found: &Found) -> Line {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let stands = found.agreement.stands(cx.app.clock.today());
    let by = [
        state_word(cx, stands),
        found.agreement.number.clone(),
        found.giver(&cx.app, cx.lang),
    ];
    Line {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&found.agreement.path()),
        by: by.join(" · "),
    }
}

/// Which of several agreements one is: its state, number, funder.
fn short(cx: &Cx, one: &Short, funder: Option<&Organisation>) -> Line {
    let (title, lang) = one.sent.titles.get(cx.lang);
    let stands = one.agreement.stands(cx.app.clock.today());
    let funder = funder.map_or_else(String::new, |funder| {
        giver(&cx.app, cx.lang, (&one.agreement, funder))
    });
    Line {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&one.agreement.path()),
        by: [state_word(cx, stands), one.agreement.number.clone(), funder].join(" · "),
    }
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let actor = cx.someone()?;
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::SeeFile)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let after = after(&cx);
    let mut page = agreements::of_organisations(&mut connection, &ids, (after, ON_A_PAGE + 1)).await?;
    let more = further(&mut page);
    let (every, ties) = listing::short(&cx, &mut connection, page).await?;
    let funders: Vec<i64> = every.iter().map(|one| one.agreement.funder).collect();
    let funders = listing::known(&mut connection, &funders).await?;
    let own = every.iter().filter(|one| one.role(&cx, &ties).is_some());
    let here = cx.url("/agreements");
    cx.page(&ListPage {
        lines: own
            .map(|one| short(&cx, one, funders.get(&one.agreement.funder)))
            .collect(),
        next: more.then(|| format!("{here}?after={}", after + ON_A_PAGE)),
        start: (after > 0).then_some(here),
        cx: &cx,
    })
}

/// Lines on a page of a list.
pub(super) const ON_A_PAGE: i64 = 50;

/// After how many lines of a list a page begins, as its address says.
pub(super) fn after(cx: &Cx) -> i64 {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let after = pairs.iter().find(|(name, _)| name == "after");
    let after = after.and_then(|(_, value)| value.parse::<i64>().ok());
    after.unwrap_or_default().clamp(0, 1_000_000)
}

/// Cuts what was read to see whether there is more to what one page shows.
pub(super) fn further<T>(lines: &mut Vec<T>) -> bool {
    let most = usize::try_from(ON_A_PAGE).unwrap_or(usize::MAX);
    let more = lines.len() > most;
    lines.truncate(most);
    more
}
