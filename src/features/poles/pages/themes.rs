//! Priority themes: what the Observatory published of each and what is asked there, and those that public bodies put up.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;

use super::{Said, grounds, list};
use crate::features::directory::choosing::{self, Among, PlaceField};
use crate::features::directory::{self, names};
use crate::features::observatory::{self, Told};
use crate::features::poles::figures::{Figures, by_theme};
use crate::features::poles::store::themes;
use crate::features::poles::theme::Theme;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/poles/themes", Access::Everyone, get(show))
}

/// The address of a theme that was put up.
pub(super) fn at(cx: &Cx, theme: &Theme) -> String {
    cx.url(&format!("/poles/themes/{}", theme.address))
}

/// Where a theme is looked at, in words.
pub(super) fn area(cx: &Cx, communes: &[String]) -> String {
    let named: Vec<String> = communes.iter().map(|code| names::commune(cx, code)).collect();
    match named.is_empty() {
        true => cx.territory().to_owned(),
        false => names::list(cx, &named),
    }
}

/// A theme that was put up, in a list.
struct Line {
    url: String,
    title: Said,
    theme: String,
    area: String,
    organiser: String,
    until: String,
}

#[derive(Template)]
#[template(path = "features/poles/templates/themes.html")]
struct ThemesPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    organises: bool,
    /// The commune that is looked at: its code, and where one is in words.
    commune: String,
    place: String,
    /// The field to choose it by.
    field: String,
    /// Where something is asked, no pole lives and no theme is put up.
    lacking: Vec<Lacking>,
    /// The other themes: what is said of one beside its reasons is not said again.
    figures: Vec<Figures>,
    published: Published,
    /// What was published before of poles: the value, where and when, and what to beware of.
    before: Vec<(String, String, String)>,
}

/// A theme that public bodies might put up, with the reasons.
struct Lacking {
    slug: String,
    /// What is asked there: words, and where it is read.
    asked: Vec<(String, String)>,
    grounds: Vec<grounds::Line>,
}

/// What was published of the other themes: a table, and what to beware of.
struct Published {
    /// The indicators: name, address, what to beware of.
    heads: Vec<observatory::Named>,
    /// Each theme: its slug, and its value with its address for each indicator.
    rows: Vec<(String, Vec<(String, String)>)>,
    when: String,
}

impl Published {
    fn of(cx: &Cx, every: &[Told], themes: &[Figures]) -> Self {
        let mut indicators: Vec<&str> = every.iter().map(|one| one.indicator.as_str()).collect();
        indicators.dedup();
        let cell = |theme: &str, indicator: &str| {
            let mut told = every.iter();
            let told = told.find(|one| one.theme == theme && one.indicator == indicator);
            let value = told.map(|one| (one.value, one.known)).unwrap_or_default();
            let url = observatory::named(cx, indicator, theme).map(|named| named.url);
            (observatory::said(cx, indicator, value), url.unwrap_or_default())
        };
        let row = |figures: &Figures| {
            let theme = figures.theme.as_str();
            let cells = indicators.iter().copied();
            let cells: Vec<(String, String)> = cells.map(|indicator| cell(theme, indicator)).collect();
            (theme.to_owned(), cells)
        };
        let heads = indicators.iter();
        Self {
            heads: heads
                .filter_map(|indicator| observatory::named(cx, indicator, ""))
                .collect(),
            rows: themes.iter().map(row).collect(),
            when: every.first().map_or_else(String::new, |one| {
                cx.tv("pole-ground-when", "date", &cx.day(&one.at))
            }),
        }
    }
}

/// Where something is asked and no pole answers, nor a theme that was put up already: with what is asked, and what was
/// published of it.
fn lacking(cx: &Cx, figures: &[Figures], (up, every): (&[Theme], &[Told])) -> Vec<Lacking> {
    let today = cx.app.clock.today();
    let is_up = |slug: &str| up.iter().any(|one| one.theme == slug && one.is_open(today));
    let lacks = figures
        .iter()
        .filter(|one| one.lacks_a_pole() && !is_up(&one.theme));
    let one = |figures: &Figures| {
        let slug = &figures.theme;
        let asked = [
            ("pole-asked-petitions", figures.petitions, "petitions"),
            ("pole-asked-calls", figures.calls, "calls"),
            ("pole-asked-answers", figures.answers, "calls"),
        ];
        let asked = asked.into_iter().filter(|(_, count, _)| *count > 0);
        let published = grounds::of(every, slug);
        Lacking {
            asked: asked
                .map(|(key, count, list)| (cx.tn(key, &count), cx.url(&format!("/{list}?theme={slug}"))))
                .collect(),
            grounds: grounds::lines(cx, slug, &published, &published),
            slug: slug.clone(),
        }
    };
    lacks.map(one).collect()
}

/// Figures of poles that stand beside those of today: other perimeter, other method.
fn before(cx: &Cx) -> Vec<(String, String, String)> {
    let lang = cx.lang.code();
    let known = cx.app.territory.surveys.before.iter();
    let poles = known.filter(|one| one.poles).map(|one| {
        let said = format!("{} {}", one.value.get(lang), one.what.get(lang));
        (said, one.source.clone(), one.caution.get(lang).to_owned())
    });
    poles.collect()
}

impl ThemesPage<'_> {
    fn theme<'s>(&'s self, slug: &'s str) -> &'s str {
        names::theme(self.cx, slug)
    }

    /// What follows a link to a list, so that it shows the same commune.
    fn also(&self) -> String {
        match self.commune.is_empty() {
            true => String::new(),
            false => format!("&commune={}", self.commune),
        }
    }
}

async fn lines(cx: &Cx, connection: &mut Connection, every: &[Theme]) -> Result<Vec<Line>, StoreError> {
    let ids: Vec<i64> = every.iter().map(|one| one.organiser).collect();
    let organisers = directory::published_by_ids(connection, &ids).await?;
    let today = cx.app.clock.today();
    let shown = |one: &Theme| {
        let organiser = organisers.iter().find(|body| body.id == one.organiser)?;
        Some(Line {
            url: at(cx, one),
            title: (one.title.clone(), cx.foreign(one.language)),
            theme: names::theme(cx, &one.theme).to_owned(),
            area: area(cx, &one.communes),
            organiser: organiser.name.clone(),
            until: until(cx, one, today),
        })
    };
    Ok(every.iter().filter_map(shown).collect())
}

/// Until when one answers, in words.
pub(super) fn until(cx: &Cx, theme: &Theme, today: Date) -> String {
    match theme.until {
        _ if !theme.is_open(today) => cx.t("pole-theme-over"),
        Some(day) => cx.tv("pole-theme-until-said", "date", &cx.date(&day)),
        None => cx.t("pole-theme-no-end"),
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let asked = pairs.iter().find(|(name, _)| name == "commune");
    let typed: String = asked.map_or_else(String::new, |(_, value)| value.chars().take(80).collect());
    // A commune that nobody knows narrows nothing.
    let commune = choosing::narrowed(&cx, &typed);
    let words = (cx.t("poles-by-commune"), cx.territory().to_owned());
    let field = PlaceField::new(
        &cx,
        ("commune", "commune"),
        words,
        (Among::Communes, &typed),
        || {
            let communes = cx.app.territory.communes.iter();
            let mut communes: Vec<(String, String)> = communes
                .map(|one| (one.code.clone(), names::commune(&cx, &one.code)))
                .collect();
            communes.sort_by_cached_key(|(_, name)| search::fold(name));
            vec![(String::new(), communes)]
        },
    );
    let mut connection = cx.app.db.read().await?;
    let poles = list::public(&mut connection).await?;
    let mut figures = by_theme(&cx, &mut connection, commune.as_deref(), &poles).await?;
    figures.sort_by_cached_key(|one| search::fold(names::theme(&cx, &one.theme)));
    let mut up = themes::all(&mut connection).await?;
    up.retain(|one| one.closed_at.is_none());
    let every = grounds::every(&cx, &mut connection).await?;
    let lacking = lacking(&cx, &figures, (&up, &every));
    figures.retain(|one| !lacking.iter().any(|known| known.slug == one.theme));
    cx.page(&ThemesPage {
        lines: lines(&cx, &mut connection, &up).await?,
        organises: cx.actor().is_some_and(|actor| actor.holds(Power::OrganiseCalls)),
        place: commune
            .as_deref()
            .map_or_else(|| cx.territory().to_owned(), |code| names::commune(&cx, code)),
        commune: commune.unwrap_or_default(),
        field: field.render()?,
        lacking,
        published: Published::of(&cx, &every, &figures),
        figures,
        before: before(&cx),
        cx: &cx,
    })
}
