//! The map of the territory: one woven tile per commune, so that the smallest stays visible and
//! clickable; or, when contours were loaded, the communes as they are drawn on the ground. The same
//! counts drive both, and the table beside them says the same.

mod contours;
mod weave;

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use search::Count;

use super::coverage::Coverage;
use super::pages::names;
use crate::shared::i18n::Arg;
use crate::shared::web::figure;
use crate::shared::web::{Cx, Error};

pub use contours::{Contours, load as load_contours};
use weave::{Label, Weave};

/// Width and height of a tile, and of the strip above where the name pointed at is read.
const TILE: (u32, u32) = (60, 56);
const STRIP: u32 = 48;

/// The map with its legend.
#[derive(Template)]
#[template(path = "features/directory/templates/map_figure.html")]
pub struct Figure<'a> {
    cx: &'a Cx,
    title: String,
    /// What one learns from it, where that is known.
    message: Option<String>,
    colon: String,
    table: Option<String>,
    size: (u32, u32),
    weave: Arc<Weave>,
    contours: Option<Arc<Contours>>,
    places: Vec<Place>,
    sides: Vec<SideOfMap>,
    legend: Vec<String>,
    /// What a dash stands for, where there is one.
    unseen: Option<String>,
    steps: [u64; 4],
    /// The address of its picture, and what is asked for there; nothing where it has none of its own.
    files: Option<(String, String)>,
    /// Whether its table is there too, as files.
    tabled: bool,
    /// Where the numbers come from, and of when.
    source: String,
}

/// The map as it stands in another site.
#[derive(Template)]
#[template(path = "features/directory/templates/map.svg", escape = "html")]
struct Alone<'f> {
    cx: &'f Cx,
    title: &'f str,
    colon: &'f str,
    size: (u32, u32),
    weave: &'f Weave,
    contours: &'f Option<Arc<Contours>>,
    places: &'f [Place],
    sides: &'f [SideOfMap],
    legend: &'f [String],
    source: &'f str,
}

impl Alone<'_> {
    fn shape<'s>(&self, contours: &'s Contours, place: &Place) -> &'s str {
        shape(contours, place)
    }
}

fn shape<'s>(contours: &'s Contours, place: &Place) -> &'s str {
    contours.shapes.get(&place.code).map_or("", String::as_str)
}

/// A commune on the map.
struct Place {
    code: String,
    /// What was counted.
    counted: u64,
    name: String,
    /// What its count says in words.
    label: Arc<str>,
    count: String,
    /// 0 for none, then four steps.
    density: usize,
    side: usize,
    url: String,
    chosen: bool,
    /// Left edge and top edge of its tile.
    corner: (u32, u32),
    lines: Label,
}

struct SideOfMap {
    number: usize,
    name: String,
    /// Where its anchor stands, so that a narrow screen can slide there.
    anchor: u32,
}

impl<'a> Figure<'a> {
    /// Draws counts by commune: `url` says where a commune leads.
    pub fn new(cx: &'a Cx, title: String, counts: &[Count], url: impl Fn(&str) -> String) -> Self {
        let territory = &cx.app.territory;
        let weave = Weave::of(territory);
        let lang = cx.lang;
        let by_code: HashMap<&str, u64> = counts
            .iter()
            .map(|count| (count.value.as_str(), count.count))
            .collect();
        let count_of = |code: &str| by_code.get(code).copied().unwrap_or(0);
        let steps = steps(territory.communes.iter().map(|commune| count_of(&commune.code)));
        let mut said: HashMap<u64, Arc<str>> = HashMap::new();
        let places = weave
            .tiles
            .iter()
            .map(|tile| {
                let commune = &territory.communes[tile.commune];
                let count = count_of(&commune.code);
                let label = said
                    .entry(count)
                    .or_insert_with(|| cx.tn("count-organisations", &count).into());
                Place {
                    counted: count,
                    name: names::commune(cx, &commune.code),
                    label: Arc::clone(label),
                    count: cx.n(&count),
                    density: steps.iter().filter(|step| count >= **step).count(),
                    side: tile.side,
                    url: url(&commune.code),
                    chosen: false,
                    corner: (
                        u32::from(tile.column) * TILE.0,
                        u32::from(tile.row) * TILE.1 + STRIP,
                    ),
                    lines: tile.labels[lang as usize].clone(),
                    code: commune.code.clone(),
                }
            })
            .collect();
        let sides = territory
            .sides
            .iter()
            .zip(&weave.anchors)
            .enumerate()
            .map(|(index, (side, anchor))| SideOfMap {
                number: index + 1,
                name: side.name.get(lang.code()).to_owned(),
                anchor: *anchor,
            })
            .collect();
        Self {
            cx,
            title,
            message: None,
            colon: cx.t("pages-colon"),
            table: None,
            size: (
                u32::from(weave.columns) * TILE.0,
                u32::from(weave.rows) * TILE.1 + STRIP,
            ),
            weave,
            contours: None,
            places,
            sides,
            legend: legend(cx, &steps, |number| cx.n(&number)),
            unseen: None,
            steps,
            files: None,
            tabled: false,
            source: String::new(),
        }
    }

    /// Says what was counted otherwise than in organisations: `number` writes it, `words` says what it is.
    pub fn saying(mut self, number: impl Fn(u64) -> String, words: impl Fn(u64) -> String) -> Self {
        for place in &mut self.places {
            place.label = words(place.counted).into();
            place.count = number(place.counted);
        }
        self.legend = legend(self.cx, &self.steps, number);
        self
    }

    /// Says of communes without any of which no register was loaded that nobody looked there.
    pub fn covered(mut self, coverage: &Coverage) -> Self {
        let territory = &self.cx.app.territory;
        let untold: Arc<str> = self.cx.t("count-unseen").into();
        for place in &mut self.places {
            if place.counted == 0 && !coverage.speaks_of(territory, &place.code) {
                place.label = Arc::clone(&untold);
                place.count = "–".to_owned();
                self.unseen = Some(untold.to_string());
            }
        }
        self
    }

    /// Says otherwise of some communes what was counted there, and whether that is not known or not told.
    pub fn saying_of(mut self, said: impl Fn(&str) -> Option<(String, bool)>) -> Self {
        for place in &mut self.places {
            let Some((words, untold)) = said(&place.code) else {
                continue;
            };
            place.label = words.into();
            if untold {
                place.count = "–".to_owned();
            }
        }
        self
    }

    /// Says which communes are chosen.
    pub fn choosing(mut self, chosen: impl Fn(&str) -> bool) -> Self {
        for place in &mut self.places {
            place.chosen = chosen(&place.code);
        }
        self
    }

    /// Says what one learns from it.
    pub fn with_message(mut self, message: String) -> Self {
        self.message = Some(message);
        self
    }

    /// Says where the same counts stand as a table.
    pub fn with_table(mut self, address: String) -> Self {
        self.table = Some(address);
        self
    }

    /// Gives it a picture of its own at an address, by which another site shows it; and where its numbers come from.
    pub fn taken(mut self, (path, query): (String, String), source: String) -> Self {
        (self.files, self.source) = (Some((path, query)), source);
        self
    }

    /// Says that where its picture is, its table is too, as files.
    pub fn with_files(mut self) -> Self {
        self.tabled = true;
        self
    }

    /// The address of its picture.
    fn address(&self) -> Option<String> {
        self.file("svg")
    }

    /// The address of one of its files.
    fn file(&self, extension: &str) -> Option<String> {
        let (path, query) = self.files.as_ref()?;
        Some(match query.is_empty() {
            true => format!("{path}.{extension}"),
            false => format!("{path}.{extension}?{query}"),
        })
    }

    /// The line by which another site shows the picture at an address.
    fn embed(&self, picture: &str) -> String {
        figure::embedding(self.cx, picture, &self.title)
    }

    /// The picture alone, for another site.
    ///
    /// # Errors
    /// When the template fails, which is our mistake.
    pub fn picture(&self) -> Result<Response, Error> {
        let alone = Alone {
            cx: self.cx,
            title: &self.title,
            colon: &self.colon,
            size: self.size,
            weave: &self.weave,
            contours: &self.contours,
            places: &self.places,
            sides: &self.sides,
            legend: &self.legend,
            source: &self.source,
        };
        Ok(figure::alone(self.cx, alone.render()?))
    }

    /// Draws the communes as they are on the ground.
    pub fn drawn(mut self, contours: Arc<Contours>) -> Self {
        self.size = contours.size;
        self.contours = Some(contours);
        self
    }

    fn shape<'s>(&self, contours: &'s Contours, place: &Place) -> &'s str {
        shape(contours, place)
    }
}

/// Where each of four steps of density begins: the first at one organisation, the others at round
/// numbers near the middle, the fourth fifth and the twentieth twentieth of the communes that have any.
fn steps(counts: impl Iterator<Item = u64>) -> [u64; 4] {
    let mut counts: Vec<u64> = counts.filter(|count| *count > 0).collect();
    counts.sort_unstable();
    let at = |twentieths: usize| {
        let index = counts.len() * twentieths / 20;
        counts.get(index).copied().unwrap_or(0)
    };
    let mut steps = [1, round(at(10)), round(at(16)), round(at(19))];
    for index in 1..4 {
        steps[index] = steps[index].max(steps[index - 1] + 1);
    }
    steps
}

/// The nearest number that reads easily: 1, 1.5, 2, 3, 4, 5 or 7 followed by noughts.
fn round(number: u64) -> u64 {
    if number < 10 {
        return number;
    }
    let unit = 10_u64.pow(number.ilog10()) / 10;
    [10, 15, 20, 30, 40, 50, 70, 100]
        .map(|tenths| tenths * unit)
        .into_iter()
        .min_by_key(|round| round.abs_diff(number))
        .unwrap_or(number)
}

fn legend(cx: &Cx, steps: &[u64; 4], number: impl Fn(u64) -> String) -> Vec<String> {
    let mut legend = vec![number(0)];
    for pair in steps.windows(2) {
        let (from, to) = (pair[0], pair[1] - 1);
        legend.push(if from == to {
            number(from)
        } else {
            cx.ta(
                "map-range",
                &[("from", Arg::Text(&number(from))), ("to", Arg::Text(&number(to)))],
            )
        });
    }
    legend.push(cx.ta("map-and-more", &[("from", Arg::Text(&number(steps[3])))]));
    legend
}

#[cfg(test)]
mod tests {
    use super::{round, steps};

    #[test]
    fn steps_rise_whatever_the_counts() {
        assert_eq!(steps([].into_iter()), [1, 2, 3, 4]);
        assert_eq!(steps([0, 0, 1].into_iter()), [1, 2, 3, 4]);
        let many = steps((1..=100).map(|n| n * 13));
        assert!(many.windows(2).all(|pair| pair[0] < pair[1]), "{many:?}");
        assert_eq!(many[0], 1);
    }

    #[test]
    fn numbers_are_rounded_to_what_reads_easily() {
        assert_eq!(
            [3, 9, 12, 13, 44, 96, 1234, 8999].map(round),
            [3, 9, 10, 15, 40, 100, 1000, 10_000]
        );
    }
}
