//! For which needs of a call an answer is: ticked by whoever answers, prefilled from what its words say, and told with the answer.

use std::collections::BTreeMap;

use matching::{Resource, Sayings};

use super::called;
use crate::features::calls;
use crate::features::capabilities::about::About;
use crate::features::capabilities::answer::Given;
use crate::shared::web::{Cx, Form};

/// The field of what is ticked, by number.
const TICKED: &str = "need";
/// The field of what whoever answers was shown ticked, or said something of before: left unticked it is not what the answer is for.
const WEIGHED: &str = "weighed";

/// A need that may be ticked.
pub(super) struct Choice {
    pub id: String,
    /// What kind of thing it is.
    pub kind: String,
    pub words: String,
    pub language: Option<&'static str>,
    pub ticked: bool,
    pub weighed: bool,
}

/// The needs of which words say something, by number, as it is compared where partners are looked for.
fn spoken_of(needs: &[calls::Need], words: &BTreeMap<Resource, String>) -> Vec<i64> {
    let needs = needs.iter().map(|need| matching::Need {
        id: need.id,
        resource: need.resource,
        weight: need.weight,
        words: need.words.iter().map(|(_, text)| text.to_owned()).collect(),
    });
    let needs: Vec<matching::Need> = needs.collect();
    let lines = words.iter().map(|(resource, words)| (*resource, words.as_str()));
    let sayings = Sayings::new(lines);
    let answering = sayings.answering(&needs, 0..sayings.len());
    answering.into_iter().map(|(_, need)| need).collect()
}

/// A form that was filled with words, with the needs ticked that the answer that stands said it is for or, where it said nothing, of
/// which those words speak.
pub(super) fn ticked(form: Form, about: &About, given: Option<&Given>) -> Form {
    let lines = Resource::ALL.into_iter();
    let lines = lines.map(|resource| (resource, form.value(resource.as_str()).to_owned()));
    let words = lines.filter(|(_, words)| !words.is_empty()).collect();
    let spoken = spoken_of(&about.needs, &words);
    let (mut ticked, mut weighed) = (Vec::new(), Vec::new());
    for need in &about.needs {
        let said = given.and_then(|given| given.meant.get(&need.id)).copied();
        let speaks = spoken.contains(&need.id);
        if said.unwrap_or(speaks) {
            ticked.push(need.id.to_string());
        }
        if said.is_some() || speaks {
            weighed.push(need.id.to_string());
        }
    }
    form.with_every(TICKED, &ticked).with_every(WEIGHED, &weighed)
}

/// What may be ticked, as the form stands.
pub(super) fn choices(cx: &Cx, about: &About, form: &Form) -> Vec<Choice> {
    let needs = about.needs.iter().map(|need| {
        let (words, language) = need.words.get(cx.lang);
        let id = need.id.to_string();
        Choice {
            kind: called(cx, need.resource),
            words: words.to_owned(),
            language: cx.foreign(language),
            ticked: form.every(TICKED).contains(&id),
            weighed: form.every(WEIGHED).contains(&id),
            id,
        }
    });
    needs.collect()
}

/// For which needs an answer is, and for which not, as it was sent. Of a need that was neither ticked nor shown so its words say.
pub(super) fn read(form: &Form, about: &About) -> BTreeMap<i64, bool> {
    let said = about.needs.iter().filter_map(|need| {
        let id = need.id.to_string();
        let is_ticked = form.every(TICKED).contains(&id);
        let is_said = is_ticked || form.every(WEIGHED).contains(&id);
        is_said.then_some((need.id, is_ticked))
    });
    said.collect()
}

/// What a call needs: kind, words, and their language where that is another than the reader's.
pub(super) fn listed(cx: &Cx, about: &About) -> Vec<(String, String, Option<&'static str>)> {
    let needs = about.needs.iter().map(|need| {
        let (words, language) = need.words.get(cx.lang);
        (called(cx, need.resource), words.to_owned(), cx.foreign(language))
    });
    needs.collect()
}

/// For which needs an answer is: as it says itself, then, of those of which it says nothing, as its words do; a sentence each.
pub(in crate::features::capabilities) fn meant(cx: &Cx, about: &About, given: &Given) -> Vec<String> {
    let spoken = spoken_of(&about.needs, &given.words);
    let of = |is_it: &dyn Fn(i64) -> bool| {
        let needs = about.needs.iter().filter(|need| is_it(need.id));
        let needs: Vec<String> = needs
            .map(|need| cx.tv("capabilities-need", "need", need.words.get(cx.lang).0))
            .collect();
        needs.join(", ")
    };
    let said = of(&|need| given.meant.get(&need) == Some(&true));
    let supposed = of(&|need| spoken.contains(&need) && !given.meant.contains_key(&need));
    [
        ("capabilities-meant", said),
        ("capabilities-meant.words", supposed),
    ]
    .into_iter()
    .filter(|(_, needs)| !needs.is_empty())
    .map(|(key, needs)| cx.tv(key, "needs", &needs))
    .collect()
}
