//! The portrait of a year: what the figures say today, kept as a draft of a publication. Somebody else reads it before it comes
//! out, as of everything that is published; its values stay, and it stands beside those of other years on the portrait's page.

use std::sync::Arc;

use axum::Extension;
use axum::extract::Path;
use axum::response::Response;

use super::given::funds;
use super::read::{Line, read};
use super::{Of, of, source};
use crate::features::capacities;
use crate::features::observatory::ledger::Held;
use crate::features::publications::{self, Content, Keeping, Section};
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::StoreError;
use crate::shared::web::figure::address_of;
use crate::shared::web::{Cx, Error, Form};

/// What the page of a portrait says of those of each year.
pub(super) struct Year {
    /// This one.
    pub year: String,
    /// Where it is begun.
    pub begin: String,
    /// Those that are published, the latest year first.
    pub published: Vec<publications::Line>,
    /// Those of them of this year: whoever makes another knows of them first.
    pub there: Vec<publications::Line>,
    /// The organisations for which the reader publishes.
    pub makers: Vec<Maker>,
}

/// Somebody who may make this year's.
pub(super) struct Maker {
    /// Last part of the address of the organisation.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it is written, once begun.
    pub begun: Option<String>,
}

impl Year {
    /// Whether there is one of this year already, and the reader could make another.
    pub(super) fn is_another(&self) -> bool {
        !self.there.is_empty() && self.makers.iter().any(|maker| maker.begun.is_none())
    }
}

fn year(cx: &Cx) -> i16 {
    cx.app.clock.today().year()
}

/// What is said there; of places that are wider than a commune nothing is kept.
pub(super) async fn shown(cx: &Cx, of: &Of) -> Result<Year, Error> {
    let mut shown = Year {
        year: year(cx).to_string(),
        begin: cx.url(&kept_at(of)),
        published: Vec::new(),
        there: Vec::new(),
        makers: Vec::new(),
    };
    if !of.is_kept() {
        return Ok(shown);
    }
    let mut connection = cx.app.db.read().await?;
    let issue = (of.path.as_str(), i64::from(year(cx)));
    shown.published = publications::published_issues(cx, &mut connection, (issue.0, 0)).await?;
    shown.there = publications::published_issues(cx, &mut connection, issue).await?;
    for maker in publications::makers(cx, &mut connection).await? {
        let begun = publications::begun_issue(&mut connection, maker.id, issue).await?;
        shown.makers.push(Maker {
            slug: maker.slug(),
            begun: begun.map(|address| written_at(cx, &address)),
            name: maker.name,
        });
    }
    Ok(shown)
}

/// Where this year's is begun.
fn kept_at(of: &Of) -> String {
    of.path.replacen("/observatory/", "/publications/", 1)
}

fn written_at(cx: &Cx, address: &str) -> String {
    cx.url(&format!("/publications/{address}/write"))
}

/// The portrait that an address names, if those of each year are kept.
fn kept(cx: &Cx, (kind, id): &(String, String)) -> Result<Of, Error> {
    of(cx, kind, id).filter(Of::is_kept).ok_or(Error::NotFound)
}

/// Whoever comes without sending anything is on the page of the portrait.
pub(super) async fn back(cx: Cx, Path(named): Path<(String, String)>) -> Result<Response, Error> {
    Ok(cx.redirect(&kept(&cx, &named)?.url))
}

/// Begins this year's for an organisation; whoever clicks twice, or after somebody else of it, is led to the one that is there.
pub(super) async fn begin(
    cx: Cx,
    Path(named): Path<(String, String)>,
    Extension(held): Extension<Arc<Held>>,
    form: Form,
) -> Result<Response, Error> {
    let of = kept(&cx, &named)?;
    let chosen = form.value("organisation");
    let mut connection = cx.app.db.read().await?;
    publications::publisher(&cx, &mut connection, chosen).await?;
    drop(connection);
    // Drawn before anything is held: it takes a while.
    let content = content(&cx, &held, &of, &named).await?;
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = publications::publisher(&cx, &mut transaction, chosen).await?;
    let issue = (of.path.as_str(), i64::from(year(&cx)));
    // Of two who click at once, the second reads what the first began.
    capacities::take_turn(&mut transaction, organisation.id).await?;
    if let Some(address) = publications::begun_issue(&mut transaction, organisation.id, issue).await? {
        return Ok(cx.redirect_saying(&written_at(&cx, &address), &cx.t("portrait-year-there")));
    }
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now: cx.now(),
    };
    let begun = publications::begin_issue(&mut transaction, keeping, issue, content).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&written_at(&cx, &begun.address), &cx.t("publication-done-begun")))
}

/// What the portrait says today in each language: its values in words, what to beware of, and its figures as they are.
async fn content(cx: &Cx, held: &Arc<Held>, of: &Of, named: &(String, String)) -> Result<Content, Error> {
    let read = read(cx, held, of, None).await?;
    let mut content = Content::default();
    let (mut values, mut beware) = (Section::default(), Section::default());
    for lang in Lang::ALL {
        let mut own = cx.clone();
        own.lang = lang;
        let of = kept(&own, named)?;
        let (year, day) = (year(cx).to_string(), own.day(&cx.now()));
        let args = [
            ("name", Arg::Text(of.name.as_str())),
            ("year", Arg::Text(year.as_str())),
            ("day", Arg::Text(day.as_str())),
        ];
        content.titles.put(lang, &own.ta("portrait-year", &args));
        content
            .summaries
            .put(lang, &own.ta("portrait-year.summary", &args));
        let (told, silent) = read.lines(&own, &of);
        let mut said: Vec<String> = told.iter().map(|line| in_words(&own, line)).collect();
        if !silent.is_empty() {
            let names: Vec<&str> = silent.iter().map(|line| line.name.as_str()).collect();
            said.push(format!("{} {}", own.t("portrait-silent"), names.join(" · ")));
        }
        for one in funds(&own, &read.stock.ledger, &of.narrow.place) {
            said.push(format!(
                "{} {}",
                own.tv("portrait-funds", "name", &one.name),
                one.lines
            ));
        }
        said.push(source(&own, &read.stock));
        put(&mut values, lang, &own.t("portrait-table"), &said.join("\n"));
        let caveats = told.iter().filter(|line| !line.caveat.is_empty());
        let caveats: Vec<String> = caveats
            .map(|line| {
                pair(
                    &own,
                    "portrait-year.beware",
                    (line.name.as_str(), line.caveat.as_str()),
                )
            })
            .collect();
        put(&mut beware, lang, &own.t("observed-caveat"), &caveats.join("\n"));
    }
    content.sections.push(keyed(values));
    for figure in read.figures(cx).into_iter().flat_map(|[own, _]| own) {
        let (url, query) = &figure.files;
        let Some(address) = address_of(&format!("{url}?{query}")) else {
            continue;
        };
        if let Some(taken) = publications::take(cx, &address, false).await? {
            content.sections.push(keyed(Section {
                figure: Some(taken),
                ..Section::default()
            }));
        }
    }
    if !beware.texts.is_empty() {
        content.sections.push(keyed(beware));
    }
    content.theme.clone_from(&of.narrow.theme);
    content.commune.clone_from(&of.narrow.place);
    Ok(content)
}

fn keyed(section: Section) -> Section {
    Section {
        key: chance::key(),
        ..section
    }
}

/// Words and their heading, where there are any.
fn put(section: &mut Section, lang: Lang, heading: &str, text: &str) {
    if !text.is_empty() {
        section.headings.put(lang, heading);
        section.texts.put(lang, text);
    }
}

fn pair(cx: &Cx, key: &str, (name, said): (&str, &str)) -> String {
    cx.ta(key, &[("name", Arg::Text(name)), ("said", Arg::Text(said))])
}

/// An indicator here and on the whole territory, with what is known of both.
fn in_words(cx: &Cx, line: &Line) -> String {
    let mut values = line.values.iter().map(|one| match &one.known {
        Some(known) => format!("{} ({})", one.value, known.trim_end_matches('.')),
        None => one.value.clone(),
    });
    let (here, whole) = (
        values.next().unwrap_or_default(),
        values.next().unwrap_or_default(),
    );
    cx.ta(
        "portrait-year.line",
        &[
            ("name", Arg::Text(line.name.as_str())),
            ("here", Arg::Text(here.as_str())),
            ("whole", Arg::Text(whole.as_str())),
        ],
    )
}
