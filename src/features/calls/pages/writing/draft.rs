//! The list of what is written of a call and what is missing: where its organisers come back to.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{at, title};
use crate::features::calls::call::Kind;
use crate::features::calls::content::Section;
use crate::features::calls::guide;
use crate::features::calls::offering;
use crate::features::calls::organising::writing;
use crate::features::calls::pages::saying::Saying;
use crate::features::calls::store;
use crate::features::programmes;
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/calls/{id}/draft",
        Access::Holding(Power::OrganiseCalls),
        get(show),
    )
}

#[derive(Template)]
#[template(path = "features/calls/templates/draft.html")]
struct DraftPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    home: String,
    published: bool,
    /// What is published, for whoever wants to compare.
    public: String,
    sections: Vec<Line>,
    missing: u64,
    saying: Saying<'a>,
}

/// A section: its name and address, what is missing, how many sentences the guide asks about.
struct Line {
    name: String,
    url: String,
    lacks: Vec<String>,
    warnings: u64,
    written: bool,
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = writing(&cx, &mut connection, &address).await?;
    let (content, saved) = store::sections::read(&mut connection, own.draft.id).await?;
    let content = content.in_its_languages();
    let missing = offering::missing(&mut connection, &own.draft, &content).await?;
    let warnings = guide::read(&content);
    // Only a call for initiatives is built together; what was written before its kind changed is shown.
    let together = content.about.kind == Kind::Initiatives || !content.co_construction.is_empty();
    let sections = Section::ALL
        .into_iter()
        .filter(|section| together || *section != Section::CoConstruction)
        .map(|section| Line {
            name: cx.t(&format!("call-section-{}", section.as_str())),
            url: at(&cx, &own.draft, &format!("/draft/{}", section.as_str())),
            lacks: missing
                .iter()
                .filter(|lack| lack.section == section)
                .map(|lack| cx.t(lack.key))
                .collect(),
            warnings: warnings
                .iter()
                .filter(|warning| warning.section == Some(section))
                .count() as u64,
            written: saved.contains_key(&section),
        })
        .collect();
    let (title, language) = title(&cx, &content);
    let offered = programmes::briefs(&cx, &mut connection, &content.means.programmes).await?;
    drop(connection);
    cx.page(&DraftPage {
        title,
        language,
        home: at(&cx, &own.draft, ""),
        published: own.draft.published > 0,
        public: at(&cx, &own.draft, "/publish"),
        sections,
        missing: missing.len() as u64,
        saying: Saying::new(&cx, &content).await?.offering(offered),
        cx: &cx,
    })
}
