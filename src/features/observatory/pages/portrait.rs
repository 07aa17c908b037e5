//! The portrait of a place or a theme: what the figures say of it, beside the whole territory and beside another one if
//! asked; made to be printed.

mod given;
mod kept;
mod read;
mod table;
mod year;

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use territory::Cut;

use self::given::Funds;
use self::kept::Kept;
use self::read::Line;
use self::year::Year;
use super::beside::{Beside, beside as besides_money};
use super::choices::{place_field, themes};
use super::indicators::source_of;
use crate::features::directory::choosing::{self, Among, Meant, PlaceField};
use crate::features::directory::names;
use crate::features::observatory::computed::Narrow;
use crate::features::observatory::figures::observed::called;
use crate::features::observatory::ledger::{Held, Stock};
use crate::shared::authz::Power;
use crate::shared::web::figure::Figure;
use crate::shared::web::{Access, Cx, Error, Routes, get, post};

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    let held = || Extension(Arc::clone(held));
    Routes::new()
        .page(
            "/observatory/portraits/{kind}/{id}",
            Access::Everyone,
            get(show).sharing(held()),
        )
        .page(
            "/observatory/portraits/{kind}/{id}/figures/{file}",
            Access::Everyone,
            get(file_of).sharing(held()),
        )
        .page(
            "/publications/portraits/{kind}/{id}",
            Access::Holding(Power::KeepSurveys),
            post(year::begin).get(year::back).sharing(held()),
        )
}

/// What a portrait is of.
struct Of {
    cut: Cut,
    name: String,
    narrow: Narrow,
    /// What follows the language in its address.
    path: String,
    url: String,
}

impl Of {
    /// The code of its place, or the word of its theme.
    fn code(&self) -> &str {
        match self.cut {
            Cut::Theme => &self.narrow.theme,
            _ => &self.narrow.place,
        }
    }

    /// Whether one of each year is kept: a publication is about a commune or a theme.
    fn is_kept(&self) -> bool {
        matches!(self.cut, Cut::Commune | Cut::Theme)
    }
}

fn of(cx: &Cx, kind: &str, code: &str) -> Option<Of> {
    let territory = &cx.app.territory;
    let code = match kind {
        "communes" => territory.today(code),
        _ => code,
    };
    let (cut, known) = match kind {
        "communes" => (
            Cut::Commune,
            territory.communes.iter().any(|one| one.code == code),
        ),
        "groups" => (
            Cut::Group,
            territory.communes.iter().any(|one| one.group.code == code),
        ),
        "sides" => (Cut::Side, territory.side(code).is_some()),
        "themes" => (Cut::Theme, territory.theme(code).is_some()),
        _ => return None,
    };
    let mut narrow = Narrow::default();
    match cut {
        Cut::Theme => narrow.theme = code.to_owned(),
        _ => narrow.place = code.to_owned(),
    }
    let path = format!("/observatory/portraits/{kind}/{code}");
    known.then(|| Of {
        cut,
        name: called(cx, cut, code),
        narrow,
        url: cx.url(&path),
        path,
    })
}

/// What a portrait is put beside.
struct Put {
    chosen: String,
    beside: Option<Of>,
    /// Why what was asked for does not stand beside it, in words.
    wrong: Option<String>,
}

impl Put {
    /// A theme stands beside a theme, a place beside a place of any size.
    fn read(cx: &Cx, kind: &str, own: &Of) -> Self {
        let chosen = with(cx.query());
        let meant = choosing::meant(cx, Among::Places, &chosen);
        let beside = match kind {
            "themes" => of(cx, "themes", &chosen),
            _ => match &meant {
                Meant::One(code) => ["communes", "groups", "sides"]
                    .into_iter()
                    .find_map(|kind| of(cx, kind, code)),
                Meant::Nothing | Meant::Several(_) | Meant::Unknown => None,
            },
        };
        let wrong = match &beside {
            _ if chosen.is_empty() => None,
            None if kind != "themes" && matches!(meant, Meant::Several(_)) => {
                Some(cx.tv("portrait-with-several", "typed", &chosen))
            }
            None => Some(cx.tv("portrait-with-unknown", "typed", &chosen)),
            Some(one) if one.url == own.url => Some(cx.tv("portrait-with-itself", "name", &one.name)),
            Some(_) => None,
        };
        Self {
            beside: beside.filter(|one| one.url != own.url),
            chosen,
            wrong,
        }
    }
}

#[derive(Template)]
#[template(path = "features/observatory/templates/portrait.html")]
struct Portrait<'a> {
    cx: &'a Cx,
    of: Of,
    with: Option<Of>,
    /// The field to choose what it is put beside.
    choice: String,
    /// Why what was asked for stands not beside it, in words.
    wrong: Option<String>,
    lines: Vec<Line>,
    /// Where the table is taken away: in which format, and its address.
    files: [(&'static str, String); 3],
    /// What stood at the end of the years that are over.
    kept: Kept,
    /// Those that say nothing, here or anywhere yet.
    silent: Vec<Line>,
    /// What the commune itself gives, and figures of it.
    funds: Vec<Funds>,
    /// What is brought besides the money that a portrait tells of, on the whole territory.
    beside: Vec<Beside>,
    figures: Vec<String>,
    /// The same beside those of what stands beside it; empty where there is none to draw.
    pairs: Vec<(String, String)>,
    /// Of what the pictures are, in words.
    drawn: String,
    source: String,
    day: String,
    /// Those of every year, and for whoever publishes, making this year's.
    year: Year,
}

async fn show(
    cx: Cx,
    Path((kind, code)): Path<(String, String)>,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let own = of(&cx, &kind, &code).ok_or(Error::NotFound)?;
    if kind == "communes" && own.narrow.place != code {
        // To the whole for now and not for good: the part may come back.
        let query = cx.query().map_or_else(String::new, |query| format!("?{query}"));
        return Ok(Redirect::temporary(&format!("{}{query}", own.url)).into_response());
    }
    let Put {
        chosen,
        beside,
        wrong,
    } = Put::read(&cx, &kind, &own);
    let read = read::read(&cx, &held, &own, beside.as_ref()).await?;
    let (lines, silent) = read.lines(&cx, &own);
    let table = table::figure(&cx, &own, beside.as_ref(), &read);
    let files = [("CSV", "csv"), ("JSON", "json"), ("Parquet", "parquet")];
    let (mut figures, mut pairs) = (Vec::new(), Vec::new());
    let html = |figure: Option<&Figure>| figure.map_or_else(|| Ok(String::new()), |figure| figure.html(&cx));
    for [one, other] in read.figures(&cx) {
        match beside.is_some() {
            true => pairs.push((html(one.as_ref())?, html(other.as_ref())?)),
            false => figures.push(html(one.as_ref())?),
        }
    }
    let year = year::shown(&cx, &own).await?;
    let kept = kept::shown(&cx, &own, &read).await?;
    let given_beside = besides_money(&cx, &held, &read.stock).await?;
    let (names, words) = (("with", "with"), ("portrait-with", "portrait-alone"));
    cx.page(&Portrait {
        choice: match kind.as_str() {
            "themes" => PlaceField::listed(&cx, names, (cx.t(words.0), cx.t(words.1)), &chosen, themes(&cx)),
            _ => place_field(&cx, names, words, &chosen),
        }
        .render()?,
        lines,
        files: files.map(|(name, format)| (name, table.address(format))),
        kept,
        silent,
        funds: match kind.as_str() {
            "communes" => given::drawn(&cx, &held, &read.stock.ledger, &code).await?,
            _ => Vec::new(),
        },
        beside: given_beside,
        drawn: match &beside {
            Some(beside) => names::list(&cx, &[own.name.clone(), beside.name.clone()]),
            None => own.name.clone(),
        },
        figures,
        pairs,
        source: source(&cx, &read.stock),
        day: cx.day(&cx.now()),
        year,
        of: own,
        with: beside,
        wrong,
        cx: &cx,
    })
}

/// The table, or that of the years that are over, as a file.
async fn file_of(
    cx: Cx,
    Path((kind, code, file)): Path<(String, String, String)>,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let own = of(&cx, &kind, &code).ok_or(Error::NotFound)?;
    let (name, extension) = file.split_once('.').ok_or(Error::NotFound)?;
    let beside = Put::read(&cx, &kind, &own).beside.filter(|_| name == table::NAME);
    if name != table::NAME && name != kept::NAME {
        return Err(Error::NotFound);
    }
    let read = read::read(&cx, &held, &own, beside.as_ref()).await?;
    let figure = match name == table::NAME {
        true => table::figure(&cx, &own, beside.as_ref(), &read),
        false => kept::figure(&cx, &own, &read).await?,
    };
    figure.file(&cx, extension)
}

/// Where what a portrait says comes from: the registers, and the files of grants where there are some.
fn source(cx: &Cx, stock: &Stock) -> String {
    let registers = super::registers(cx, &stock.ledger);
    let mut every = cx.app.territory.observed.iter();
    match every.find(|one| one.measure.is_of_grants()) {
        Some(grants) if stock.ledger.totals.counted > 0 => match source_of(cx, stock, grants) {
            // Of one file, as the demonstration's, it is said once.
            grants if grants.starts_with(registers.as_str()) => grants,
            grants => format!("{registers} {grants}"),
        },
        _ => registers,
    }
}

/// What it is to be put beside.
fn with(query: Option<&str>) -> String {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
    let with = pairs.into_iter().find(|(name, _)| name == "with");
    with.map_or_else(String::new, |(_, value)| value.chars().take(80).collect())
}
