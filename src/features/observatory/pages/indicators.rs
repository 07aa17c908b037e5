//! The computed indicators: the catalogue, and each with its definition, its values and their files.

mod counted;
mod list;
mod sides;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::Response;
use search::Count;
use territory::{Cut, Measure, Observed};

pub(super) use self::counted::{narrowed as values_of, values, wholes};
use super::beside::{Beside, beside, tells_of_money};
use super::choices::{COMMUNES, Choice, place_field, themes};
use super::{parts, registers, source};
use crate::features::council::{self, page_of};
use crate::features::directory::choosing::{self, Among, Meant};
use crate::features::directory::{self, names};
use crate::features::observatory::computed::{Narrow, UNKNOWN, Value};
use crate::features::observatory::figures::observed::{Cutting, Wanted, narrowed, said, written};
use crate::features::observatory::ledger::{Held, Ledger, Stock};
use crate::shared::i18n::Arg;
use crate::shared::web::figure::Figure;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    let held = || Extension(Arc::clone(held));
    Routes::new()
        .page(
            "/observatory/indicators",
            Access::Everyone,
            get(list::list).sharing(held()),
        )
        .page(
            "/observatory/indicators/{id}",
            Access::Everyone,
            get(show).sharing(held()),
        )
        .page(
            "/observatory/indicators/{id}/figures/{file}",
            Access::Everyone,
            get(file_of).sharing(held()),
        )
}

/// The indicator of this slug.
fn find(cx: &Cx, slug: &str) -> Result<Observed, Error> {
    let found = cx.app.territory.observed.iter().find(|one| one.slug == slug);
    found.cloned().ok_or(Error::NotFound)
}

/// Where the numbers of an indicator come from.
pub(super) fn source_of(cx: &Cx, stock: &Stock, observed: &Observed) -> String {
    let ledger: &Ledger = &stock.ledger;
    if observed.measure.is_of_inputs() {
        return parts::source(cx, stock, observed);
    }
    match observed.measure {
        Measure::Measured => return cx.t("observed-source-measured"),
        Measure::Answers | Measure::Total => return cx.t("observed-source-answers"),
        _ => {}
    }
    match observed.measure.is_of_grants() || observed.measure.is_of_ties() {
        false => registers(cx, ledger),
        true => source(cx, ledger, &ledger.totals.files),
    }
}

#[derive(Template)]
#[template(path = "features/observatory/templates/observed.html")]
struct Show<'a> {
    cx: &'a Cx,
    observed: &'a Observed,
    narrow: &'a Narrow,
    /// That the council retired it, and when.
    retired: Option<String>,
    /// Where and for which theme, in words.
    about: Vec<String>,
    whole: String,
    quality: Vec<String>,
    /// What sides that were asked by themselves answered.
    sides: Vec<sides::OfSide>,
    /// What is brought besides money, where it tells of money.
    beside: Option<Vec<Beside>>,
    /// What was published of it before, which does not compare.
    before: Vec<parts::Earlier>,
    /// What an operator brings for it.
    parts: Option<parts::Parts>,
    levels: String,
    source: String,
    proved: String,
    /// The field to choose a place by, and themes.
    place: String,
    themes: Vec<Choice>,
    /// Who adopted it.
    panels: Vec<String>,
    map: Option<String>,
    figures: Vec<String>,
    here: String,
}

impl Show<'_> {
    fn lang(&self) -> &'static str {
        self.cx.lang.code()
    }
}

async fn show(
    cx: Cx,
    Path(slug): Path<String>,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let observed = find(&cx, &slug)?;
    let stock = held.stock(&cx.app).await?;
    let mut narrow = Narrow::read(&cx.app.territory, cx.query());
    let words = ("observed-place", "observed-everywhere");
    let place = place_field(&cx, ("in-place", "place"), words, &narrow.place);
    match choosing::meant(&cx, Among::Places, &narrow.place) {
        Meant::One(code) => narrow.place = code,
        // The field says what is wrong with what was written; a list has no such thing.
        Meant::Several(_) | Meant::Unknown if !choosing::are_listed(&cx) => narrow.place.clear(),
        Meant::Nothing | Meant::Several(_) | Meant::Unknown => {}
    }
    let cuts = observed.cuts.iter().copied().filter(|cut| *cut != Cut::Whole);
    let cuts = std::iter::once(Cut::Whole).chain(cuts).collect();
    let every = values(&cx, &held, &stock, (&observed, &narrow, cuts)).await?;
    let source = source_of(&cx, &stock, &observed);
    let figures = figures(
        &cx,
        (&stock.ledger, Wanted::Page),
        &observed,
        &narrow,
        (&every, &source),
    );
    let html: Result<Vec<String>, askama::Error> = figures.iter().map(|figure| figure.html(&cx)).collect();
    let whole = every
        .first()
        .and_then(|(_, values)| values.first())
        .cloned()
        .unwrap_or_default();
    let levels = match observed.cuts.as_slice() {
        [] => &[Cut::Whole][..],
        cuts => cuts,
    };
    let levels: Vec<String> = levels
        .iter()
        .map(|cut| cx.t(&format!("observed-by-{}", cut.as_str())))
        .collect();
    let commune = every.iter().find(|(cut, _)| *cut == Cut::Commune);
    let few = cx.app.territory.communes.len() <= COMMUNES;
    let of_communes = figures.iter().find(|figure| figure.name == Cut::Commune.as_str());
    let map = match (commune, of_communes) {
        (Some((_, values)), Some(figure)) if few && narrow.place.is_empty() => {
            let map = map(&cx, &observed, (&narrow, &source), values);
            let message = format!("{}. {}", figure.title, figure.sentence);
            Some(map.with_message(message).render()?)
        }
        _ => None,
    };
    let path = page_of(&observed.slug);
    let subject = Subject {
        organisation: 0,
        slug: &path,
    };
    let mut connection = cx.app.db.read().await?;
    let standing = council::standings(&cx.app, &mut connection).await?.of(&path);
    let panels = cx.panels(&mut connection, Slot::Indicator, subject).await?;
    drop(connection);
    let beside = match tells_of_money(&observed) {
        true => Some(beside(&cx, &held, &stock).await?),
        false => None,
    };
    let here = cx.url(&path);
    cx.page(&Show {
        retired: matches!(standing, council::Standing::Retired(_)).then(|| standing.said(&cx)),
        about: narrowed(&cx, &narrow),
        whole: said(&cx, &observed, &whole),
        quality: sides::quality_of(&cx, &stock, &observed, (&narrow, &whole)),
        sides: sides::every(&cx, &stock, &observed, &every),
        before: parts::earlier(&cx, &observed),
        parts: parts::of(&cx, &stock, &observed),
        beside,
        levels: names::list(&cx, &levels),
        proved: cx.t(&format!("observed-proved-{}", observed.proved.as_str())),
        place: place.render()?,
        // Nothing is told of jobs by place and theme at once, and what was brought is of places.
        themes: match observed.measure {
            Measure::Themes | Measure::Jobs | Measure::Ratio | Measure::Development => Vec::new(),
            measure if measure.is_whole_only() => Vec::new(),
            _ => themes(&cx),
        },
        panels,
        map,
        figures: html?,
        source,
        here,
        observed: &observed,
        narrow: &narrow,
        cx: &cx,
    })
}

fn figures(
    cx: &Cx,
    (ledger, wanted): (&Ledger, Wanted),
    observed: &Observed,
    narrow: &Narrow,
    (every, source): (&[(Cut, Vec<Value>)], &str),
) -> Vec<Figure> {
    let figures = every
        .iter()
        .filter(|(cut, _)| *cut != Cut::Whole)
        .filter_map(|(cut, values)| {
            let cutting = Cutting {
                cx,
                observed,
                cut: *cut,
                narrow,
                values,
                source,
                ranks: ledger.ranks(cx),
                steady: ledger.totals.steady,
                wanted,
            };
            cutting.figure()
        });
    figures.collect()
}

fn map<'a>(
    cx: &'a Cx,
    observed: &'a Observed,
    (narrow, source): (&Narrow, &str),
    values: &[Value],
) -> directory::Figure<'a> {
    // A density is drawn in tenths, an amount in euros: what is seen, not more. Creations are so few that tenths would be all noughts.
    let by = match observed.measure {
        Measure::GrantMoney => 100,
        Measure::Density => 10,
        _ => 1,
    };
    let counts: Vec<Count> = values
        .iter()
        .filter(|one| one.key != UNKNOWN)
        .map(|one| Count {
            value: one.key.clone(),
            count: one.least().unwrap_or_default().unsigned_abs() / by,
        })
        .collect();
    let number = move |count: u64| {
        let value = i64::try_from(count * by).unwrap_or(i64::MAX);
        match observed.measure {
            Measure::GrantMoney if count > 0 => {
                cx.ta("observed-thousands", &[("n", Arg::from(count.div_ceil(1_000)))])
            }
            _ => written(cx, observed, value),
        }
    };
    let words = move |count: u64| {
        let value = i64::try_from(count * by).unwrap_or(i64::MAX);
        let known = Value {
            value: Some(value),
            ..Value::default()
        };
        said(cx, observed, &known)
    };
    // What is certain of each, and what is not known or not told, which is not nothing.
    let exact: HashMap<String, String> = values
        .iter()
        .filter(|one| one.value.is_none() || one.low.is_some())
        .map(|one| (one.key.clone(), said(cx, observed, one)))
        .collect();
    let untold: HashSet<String> = values
        .iter()
        .filter(|one| one.least().is_none())
        .map(|one| one.key.clone())
        .collect();
    let theme = narrow.theme.clone();
    let url = move |code: &str| {
        let asked = Narrow {
            place: code.to_owned(),
            theme: theme.clone(),
        };
        cx.url(&format!("{}?{}", page_of(&observed.slug), asked.query()))
    };
    directory::Figure::new(cx, observed.name.get(cx.lang.code()).to_owned(), &counts, url)
        .saying(number, words)
        .saying_of(|code| Some((exact.get(code)?.clone(), untold.contains(code))))
        .with_table("#commune".to_owned())
        .taken(
            (
                cx.url(&format!("{}/figures/map", page_of(&observed.slug))),
                narrow.query(),
            ),
            source.to_owned(),
        )
        .with_files()
}

/// The map of an indicator alone, for another site; nothing where its page has none.
async fn mapped(cx: &Cx, held: &Arc<Held>, slug: &str) -> Result<Response, Error> {
    let observed = find(cx, slug)?;
    let narrow = Narrow::read(&cx.app.territory, cx.query());
    let few = cx.app.territory.communes.len() <= COMMUNES;
    if !few || !narrow.place.is_empty() || !observed.cuts.contains(&Cut::Commune) {
        return Err(Error::NotFound);
    }
    let stock = held.stock(&cx.app).await?;
    let every = values(cx, held, &stock, (&observed, &narrow, vec![Cut::Commune])).await?;
    let source = source_of(cx, &stock, &observed);
    let known = every.first().map_or(&[][..], |(_, values)| values);
    map(cx, &observed, (&narrow, &source), known).picture()
}

/// A file of a figure: its table or its picture.
async fn file_of(
    cx: Cx,
    Path((slug, file)): Path<(String, String)>,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let (name, extension) = file.split_once('.').ok_or(Error::NotFound)?;
    if (name, extension) == ("map", "svg") {
        return mapped(&cx, &held, &slug).await;
    }
    let wanted = match extension {
        "csv" | "parquet" => Wanted::Table,
        _ => Wanted::Whole,
    };
    drawn(&cx, &held, (&slug, name), wanted)
        .await?
        .file(&cx, extension)
}

/// A figure of an indicator by their names, as the question of the address makes it.
pub(super) async fn figure(cx: &Cx, held: &Arc<Held>, named: (&str, &str)) -> Result<Figure, Error> {
    drawn(cx, held, named, Wanted::Whole).await
}

async fn drawn(
    cx: &Cx,
    held: &Arc<Held>,
    (slug, name): (&str, &str),
    wanted: Wanted,
) -> Result<Figure, Error> {
    let observed = find(cx, slug)?;
    let stock = held.stock(&cx.app).await?;
    let narrow = Narrow::read(&cx.app.territory, cx.query());
    // The table of the map, and what stands in a text where its address was written.
    let name = if name == "map" {
        Cut::Commune.as_str()
    } else {
        name
    };
    let cut = observed.cuts.iter().copied().find(|cut| cut.as_str() == name);
    let cut = cut.ok_or(Error::NotFound)?;
    let every = values(cx, held, &stock, (&observed, &narrow, vec![cut])).await?;
    let source = source_of(cx, &stock, &observed);
    let figures = figures(cx, (&stock.ledger, wanted), &observed, &narrow, (&every, &source));
    let figure = figures.into_iter().find(|figure| figure.name == name);
    figure.ok_or(Error::NotFound)
}
