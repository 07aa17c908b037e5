//! A place chosen among those of the territory: from a list where they are few, by its name where they are many. A list
//! of every commune of a country is a megabyte that nobody reads to its end; a name is found without script.

use std::collections::BTreeSet;

use askama::Template;
use territory::{Territory, folded};

use super::names;
use crate::shared::i18n::Lang;
use crate::shared::web::narrowing::{Way, Written};
use crate::shared::web::{Cx, Error};

/// Communes that fit in a list to choose from.
const LISTED: usize = 300;
/// Places that one name may mean and that are shown.
const SHOWN: usize = 12;

/// What one may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// Communes.
    Communes,
    /// Communes, what they are grouped in, and the sides of the border.
    Places,
}

/// What a value in an address means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// Nothing was asked for.
    Nothing,
    /// A place, by its code or slug.
    One(String),
    /// One of these, by code and name.
    Several(Vec<(String, String)>),
    /// Nothing that is here.
    Unknown,
}

/// Whether the communes of the territory are chosen from a list.
#[must_use]
pub fn are_listed(cx: &Cx) -> bool {
    are_few(&cx.app.territory)
}

/// Whether the communes of a territory are few enough to be chosen from a list, each with what it would leave.
#[must_use]
pub fn are_few(territory: &Territory) -> bool {
    territory.communes.len() <= LISTED
}

/// The commune by which a list is narrowed, by its code, of what an address says; what names no one commune narrows nothing.
#[must_use]
pub fn narrowed(cx: &Cx, typed: &str) -> Option<String> {
    match meant(cx, Among::Communes, typed) {
        Meant::One(code) => Some(code),
        Meant::Nothing | Meant::Several(_) | Meant::Unknown => None,
    }
}

/// The field in which one writes the commune by which a list is narrowed; nothing where it is chosen from a list.
///
/// # Errors
/// [`Error::Internal`] when it cannot be written.
pub fn written_in<W: Way>(cx: &Cx, way: W, label: String, typed: &str) -> Result<Option<Written<W>>, Error> {
    if are_listed(cx) {
        return Ok(None);
    }
    let about = (Among::Communes, typed);
    let names = (way.word(), way.word());
    let field = PlaceField::new(cx, names, (label, String::new()), about, Vec::new);
    Ok(Some(Written {
        way,
        field: field.render()?,
        typed: !typed.is_empty(),
    }))
}

/// What somebody means who wrote this, or followed a link that says it.
#[must_use]
pub fn meant(cx: &Cx, among: Among, typed: &str) -> Meant {
    let typed = typed.trim();
    if typed.is_empty() {
        return Meant::Nothing;
    }
    // “Saint-Denis (93066)”, as the field writes it where a name is not enough.
    let code = typed
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .map_or(typed, |(_, code)| code.trim());
    if let Some(code) = known(cx, among, code) {
        return Meant::One(code);
    }
    let wanted = folded(typed);
    if wanted.is_empty() {
        return Meant::Unknown;
    }
    // A name itself, else what begins so, else what holds it.
    let mut found: [Vec<(String, String)>; 3] = Default::default();
    every(cx, among, |code, own| {
        let how = |own: &String| {
            let own = folded(own);
            let fits = [own == wanted, own.starts_with(&wanted), own.contains(&wanted)];
            fits.iter().position(|fits| *fits)
        };
        let best = own.iter().filter_map(|own| Some((how(own)?, own))).min();
        if let Some((how, _)) = best.filter(|(how, _)| found[*how].len() <= SHOWN) {
            found[how].push((code.to_owned(), within(cx, code)));
        }
    });
    let mut found = found
        .into_iter()
        .find(|found| !found.is_empty())
        .unwrap_or_default();
    match found.len() {
        0 => Meant::Unknown,
        1 => Meant::One(found.remove(0).0),
        _ => {
            found.sort_by_cached_key(|(_, name)| search::fold(name));
            Meant::Several(found)
        }
    }
}

/// The code that a place has now.
pub(super) fn known(cx: &Cx, among: Among, code: &str) -> Option<String> {
    let territory = &cx.app.territory;
    if let Some(commune) = territory.commune(code) {
        return Some(commune.code.clone());
    }
    let wide = among == Among::Places && (territory.side(code).is_some() || territory.group(code).is_some());
    wide.then(|| code.to_owned())
}

/// Goes through the places with the names they have.
fn every(cx: &Cx, among: Among, mut each: impl FnMut(&str, BTreeSet<String>)) {
    let territory = &cx.app.territory;
    let own = |name: &territory::Text| {
        Lang::ALL
            .map(|lang| name.get(lang.code()).replace('\'', "’"))
            .into()
    };
    let mut groups = BTreeSet::new();
    for commune in &territory.communes {
        each(&commune.code, own(&commune.name));
        if among == Among::Places && groups.insert(&commune.group.code) {
            each(&commune.group.code, own(&commune.group.name));
        }
    }
    if among == Among::Places {
        for side in &territory.sides {
            each(&side.slug, own(&side.name));
        }
    }
}

/// A place by its name.
pub(super) fn called(cx: &Cx, code: &str) -> String {
    let (territory, lang) = (&cx.app.territory, cx.lang.code());
    let wide = territory.side(code).map(|side| side.name.get(lang));
    let wide = wide.or_else(|| territory.group(code).map(|group| group.name.get(lang)));
    wide.map_or_else(|| names::commune(cx, code), |name| name.replace('\'', "’"))
}

/// A commune by its name and what it lies in, which tells two of one name apart.
fn within(cx: &Cx, code: &str) -> String {
    match cx.app.territory.commune(code) {
        Some(commune) => format!(
            "{} ({})",
            names::commune(cx, code),
            commune.group.name.get(cx.lang.code()).replace('\'', "’")
        ),
        None => called(cx, code),
    }
}

/// What the field holds for a place: its name, and its code where another has the same name.
fn written(cx: &Cx, among: Among, code: &str) -> String {
    let name = called(cx, code);
    let mut alike = 0;
    every(cx, among, |_, own| alike += usize::from(own.contains(&name)));
    if alike > 1 {
        format!("{name} ({code})")
    } else {
        name
    }
}

/// Choices under one head: each its value and its name.
type Group = (String, Vec<(String, String)>);

/// A field to choose a place by, ready to be shown.
#[derive(Template)]
#[template(path = "features/directory/templates/place_field.html")]
pub struct PlaceField<'a> {
    cx: &'a Cx,
    id: &'static str,
    name: &'static str,
    label: String,
    /// The words for no choice.
    any: String,
    /// What was chosen.
    value: String,
    /// What one chooses from, under heads; nothing where a name is written.
    listed: Option<Vec<Group>>,
    hint: &'static str,
    wrong: Option<String>,
    /// Places that what was written may mean: the address that chooses it, and its name.
    several: Vec<(String, String)>,
}

impl<'a> PlaceField<'a> {
    /// A field of this name, for what an address says of it. `lists` is asked for what one chooses from where that is
    /// a list.
    pub fn new(
        cx: &'a Cx,
        (id, name): (&'static str, &'static str),
        (label, any): (String, String),
        (among, typed): (Among, &str),
        lists: impl FnOnce() -> Vec<(String, Vec<(String, String)>)>,
    ) -> Self {
        let mut field = Self {
            cx,
            id,
            name,
            label,
            any,
            value: typed.trim().to_owned(),
            listed: are_listed(cx).then(lists),
            hint: match among {
                Among::Communes => "place-typed.commune",
                Among::Places => "place-typed.place",
            },
            wrong: None,
            several: Vec::new(),
        };
        if field.listed.is_some() {
            return field;
        }
        match meant(cx, among, typed) {
            Meant::Nothing => {}
            Meant::One(code) => field.value = written(cx, among, &code),
            Meant::Unknown => field.wrong = Some(cx.tv("place-typed.unknown", "typed", &field.value)),
            Meant::Several(mut found) => {
                let more = if found.len() > SHOWN {
                    "place-typed.more"
                } else {
                    "place-typed.several"
                };
                field.wrong = Some(cx.tv(more, "typed", &field.value));
                found.truncate(SHOWN);
                let link = |(code, words): (String, String)| (field.choosing(&code), words);
                field.several = found.into_iter().map(link).collect();
            }
        }
        field
    }

    /// A field that is a list wherever it is shown.
    pub fn listed(
        cx: &'a Cx,
        (id, name): (&'static str, &'static str),
        (label, any): (String, String),
        chosen: &str,
        choices: Vec<(String, String)>,
    ) -> Self {
        Self {
            cx,
            id,
            name,
            label,
            any,
            value: chosen.to_owned(),
            listed: Some(vec![(String::new(), choices)]),
            hint: "place-typed.place",
            wrong: None,
            several: Vec::new(),
        }
    }

    /// The same field, which stands on a part of its page: whoever chooses comes back there.
    #[must_use]
    pub fn on(mut self, part: &str) -> Self {
        for (url, _) in &mut self.several {
            url.push('#');
            url.push_str(part);
        }
        self
    }

    /// Whether what was written is no one place.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        self.wrong.is_some()
    }

    /// The address of this page with that place chosen.
    fn choosing(&self, code: &str) -> String {
        let pairs: Vec<(String, String)> =
            serde_html_form::from_str(self.cx.query().unwrap_or_default()).unwrap_or_default();
        let others = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| *name != self.name && *name != "after" && *name != "page");
        let pairs: Vec<(&str, &str)> = others.chain([(self.name, code)]).collect();
        let query = serde_html_form::to_string(&pairs).unwrap_or_default();
        self.cx.url(&format!("{}?{query}", self.cx.path()))
    }
}
