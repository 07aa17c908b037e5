//! Communes in a form that is sent: boxes or a list where they are few, names that one writes where they are many. Several
//! lie one on a line or between commas; of a name that may be several, the form offers which, and keeps what was typed.

use askama::Template;

use super::choosing::{Among, Meant, are_listed, called, known, meant};
use super::names;
use crate::shared::web::{Cx, Form};

/// What a form may say in place of a commune: that it is none of the territory.
pub const ELSEWHERE: &str = "elsewhere";
/// Names that are looked up in one form, at most: each is held against every commune of a country.
const MOST: usize = 50;
/// Communes that one name may mean and that are offered.
const OFFERED: usize = 12;

/// Every commune by its code and name, in the order of the names, where they are chosen from a list; none where one
/// writes their names.
#[must_use]
pub fn listed(cx: &Cx) -> Vec<(String, String)> {
    if !are_listed(cx) {
        return Vec::new();
    }
    let communes = cx.app.territory.communes.iter();
    let mut communes: Vec<(String, String)> = communes
        .map(|one| (one.code.clone(), names::commune(cx, &one.code)))
        .collect();
    communes.sort_by_cached_key(|(_, name)| search::fold(name));
    communes
}

/// A name that was written and says no one commune: what it may mean.
struct Doubt {
    typed: String,
    /// By code and name; none where nothing is called so.
    may_be: Vec<(String, String)>,
    /// Whether it may mean more than are offered.
    more: bool,
}

/// What a form says of communes.
#[derive(Default)]
struct Read {
    /// Codes, each once, in the order in which they were written.
    codes: Vec<String>,
    doubts: Vec<Doubt>,
    /// Names that were not looked up, for there are too many.
    left: Vec<String>,
}

impl Read {
    /// The text key of what is wrong with it.
    fn wrong(&self) -> Option<&'static str> {
        match (self.left.is_empty(), self.doubts.is_empty()) {
            (false, _) => Some("place-written.many"),
            (true, false) => Some("place-written.wrong"),
            (true, true) => None,
        }
    }
}

fn read(cx: &Cx, form: &Form, field: &str, among: Among) -> Read {
    let mut read = Read::default();
    let words = form.every(field).iter().map(String::as_str);
    // What a form was filled with as one value is not among several.
    let words: Vec<&str> = match form.every(field) {
        [] => vec![form.value(field)],
        _ => words.collect(),
    };
    let words = words
        .into_iter()
        .flat_map(|words| words.split([',', ';', '\n', '\r']));
    let mut named = Vec::new();
    for word in words
        .map(str::trim)
        .filter(|word| !word.is_empty() && *word != ELSEWHERE)
    {
        let code = word.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
        let code = code.map_or(word, |(_, code)| code.trim());
        match known(cx, among, code) {
            Some(code) => read.codes.push(code),
            None => named.push(word.to_owned()),
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    named.retain(|word| seen.insert(word.clone()));
    read.left = named.split_off(named.len().min(MOST));
    for typed in named {
        match meant(cx, among, &typed) {
            Meant::Nothing => {}
            Meant::One(code) => read.codes.push(code),
            // Whoever said which of them has said it.
            Meant::Several(may_be) if may_be.iter().any(|(code, _)| read.codes.contains(code)) => {}
            Meant::Several(mut may_be) => {
                let more = may_be.len() > OFFERED;
                may_be.truncate(OFFERED);
                read.doubts.push(Doubt { typed, may_be, more });
            }
            Meant::Unknown => read.doubts.push(Doubt {
                typed,
                may_be: Vec::new(),
                more: false,
            }),
        }
    }
    let mut once = std::collections::BTreeSet::new();
    read.codes.retain(|code| once.insert(code.clone()));
    read
}

/// Codes that were kept, by those that are borne today: so a form shows them, and its sending loses none.
#[must_use]
pub fn today(cx: &Cx, codes: &[String]) -> Vec<String> {
    cx.app.territory.all_today(codes)
}

/// The communes that a form says, in the order of the territory; what it says and is no one commune is refused where it
/// was written, and passed over where it was chosen from a list.
pub fn several(cx: &Cx, form: &mut Form, field: &'static str) -> Vec<String> {
    let (codes, wrong) = said(cx, form, field);
    if let Some(wrong) = wrong {
        form.refuse(field, wrong);
    }
    codes
}

/// The communes that a form says, in the order of the territory, and the text key of what is wrong with what it says.
#[must_use]
pub fn said(cx: &Cx, form: &Form, field: &str) -> (Vec<String>, Option<&'static str>) {
    if are_listed(cx) {
        let every = cx.app.territory.communes.iter().map(|one| &one.code);
        let ticked = today(cx, form.every(field));
        return (
            every.filter(|code| ticked.contains(code)).cloned().collect(),
            None,
        );
    }
    let read = read(cx, form, field, Among::Communes);
    let wrong = read.wrong();
    let mut codes = read.codes;
    codes.sort_by_key(|code| cx.app.territory.position(code));
    (codes, wrong)
}

/// The one place that a form says: a commune, what communes are grouped in or a side of the border, by its code or slug.
/// Anything else is refused with this text key, or with what is wrong with what was written.
pub fn place(cx: &Cx, form: &mut Form, field: &'static str, wrong: &'static str) -> Option<String> {
    let mut read = read(cx, form, field, Among::Places);
    let found = read.codes.pop().filter(|_| read.codes.is_empty());
    match read.wrong() {
        None if found.is_some() => found,
        said => {
            form.refuse(field, said.unwrap_or(wrong));
            None
        }
    }
}

/// The one commune that a form says; nothing where it says none. More than one is refused, as is what is no commune.
pub fn one(cx: &Cx, form: &mut Form, field: &'static str) -> Option<String> {
    if are_listed(cx) {
        let commune = cx.app.territory.commune(form.value(field));
        return commune.map(|one| one.code.clone());
    }
    let mut codes = several(cx, form, field);
    if codes.len() > 1 {
        form.refuse(field, "place-written.one");
    }
    codes.pop()
}

/// A field in which one writes communes, ready to be shown.
#[derive(Template)]
#[template(path = "features/directory/templates/placed_field.html")]
pub struct PlacedField<'a> {
    cx: &'a Cx,
    field: String,
    label: String,
    hint: String,
    /// The text key of what one writes.
    write: &'static str,
    several: bool,
    /// What it holds.
    value: String,
    error: Option<&'static str>,
    doubts: Vec<Doubt>,
}

/// The field for one commune or several; nothing where they are chosen from a list.
#[must_use]
pub fn field<'a>(
    cx: &'a Cx,
    form: &Form,
    field: &str,
    several: bool,
    words: &(String, String),
) -> Option<PlacedField<'a>> {
    let write = match several {
        true => "place-written.several",
        false => "place-typed.commune",
    };
    shown(cx, form, (field, Among::Communes, write), several, words)
}

/// The field for one place, be it a commune, what communes are grouped in or a side of the border; nothing where it is
/// chosen from a list.
#[must_use]
pub fn place_field<'a>(cx: &'a Cx, form: &Form, field: &str, label: String) -> Option<PlacedField<'a>> {
    let what = (field, Among::Places, "place-typed.place");
    shown(cx, form, what, false, &(label, String::new()))
}

fn shown<'a>(
    cx: &'a Cx,
    form: &Form,
    (field, among, write): (&str, Among, &'static str),
    several: bool,
    (label, hint): &(String, String),
) -> Option<PlacedField<'a>> {
    if are_listed(cx) {
        return None;
    }
    let read = read(cx, form, field, among);
    // With its code, for others may be called the same.
    let known = read
        .codes
        .iter()
        .map(|code| format!("{} ({code})", called(cx, code)));
    let doubted = read.doubts.iter().map(|doubt| doubt.typed.clone());
    let every: Vec<String> = known.chain(doubted).chain(read.left.iter().cloned()).collect();
    Some(PlacedField {
        cx,
        field: field.to_owned(),
        label: label.clone(),
        hint: hint.clone(),
        write,
        several,
        value: every.join(if several { "\n" } else { ", " }),
        error: form.error(field),
        doubts: read.doubts,
    })
}

impl PlacedField<'_> {
    fn doubt(&self, doubt: &Doubt) -> String {
        let key = match (doubt.may_be.is_empty(), doubt.more) {
            (true, _) => "place-typed.unknown",
            (false, true) => "place-typed.more",
            (false, false) => "place-typed.several",
        };
        self.cx.tv(key, "typed", &doubt.typed)
    }

    fn kind(&self) -> &'static str {
        if self.several { "checkbox" } else { "radio" }
    }
}
