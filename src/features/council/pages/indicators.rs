//! What the pages of the council say and ask of an indicator.

use crate::features::council::decision::Subject;
use crate::features::council::indicators::{About, Defined, Wish};
use crate::shared::web::{Cx, Form};

/// The indicators among which one chooses: the path of each and its name.
pub fn named(cx: &Cx, defined: &[Defined]) -> Vec<(String, String)> {
    let named = defined
        .iter()
        .map(|one| (one.path.clone(), one.names.get(cx.lang).0.to_owned()));
    let none = (String::new(), cx.t("council-indicator-none"));
    std::iter::once(none).chain(named).collect()
}

/// What may be proposed of one; nothing, where the text is of none.
pub fn wishes(cx: &Cx) -> Vec<(String, String)> {
    let said = |wish: &Wish| (wish.as_str().to_owned(), cx.t(&wish_key(*wish)));
    let none = (String::new(), cx.t("council-wish-none"));
    std::iter::once(none).chain(Wish::ALL.iter().map(said)).collect()
}

fn wish_key(wish: Wish) -> String {
    format!("council-wish-{}", wish.as_str())
}

/// The indicator as it was typed, as it is defined now; what is wrong is said on the form.
pub fn typed(form: &mut Form, subject: Option<Subject>, defined: &[Defined]) -> Option<About> {
    if subject != Some(Subject::Indicators) {
        return None;
    }
    let found = defined.iter().find(|one| one.path == form.value("indicator"));
    let wish = form.value("wish").parse::<Wish>().ok();
    match found {
        Some(_) => {}
        None if form.value("indicator").is_empty() => form.refuse("indicator", "council-indicator-missing"),
        None => form.refuse("indicator", "council-indicator-gone"),
    }
    if wish.is_none() {
        form.refuse("wish", "council-wish-missing");
    }
    let (found, wish) = (found?, wish?);
    Some(About {
        indicator: found.path.clone(),
        wish,
        definition: found.definition.clone(),
    })
}

/// The indicator that a decision is of, as its page shows it.
pub struct Shown {
    /// What is proposed.
    pub wish: String,
    pub name: (String, Option<&'static str>),
    /// Its page; nothing where it is there no more, or its text is withdrawn.
    pub url: Option<String>,
    /// The definition on which seats vote.
    pub definition: (String, Option<&'static str>),
    /// Whether another is in use now.
    pub is_other: bool,
}

impl Shown {
    pub fn of(cx: &Cx, about: &About, defined: &[Defined]) -> Self {
        let now = defined.iter().find(|one| one.path == about.indicator);
        let (words, lang) = about.definition.words.get(cx.lang);
        // The name stands first.
        let (name, rest) = words.split_once('\n').unwrap_or((words, ""));
        Self {
            wish: cx.t(&wish_key(about.wish)),
            name: (name.to_owned(), cx.foreign(lang)),
            url: now
                .filter(|one| one.hidden.is_none())
                .map(|one| cx.url(&one.path)),
            definition: (rest.to_owned(), cx.foreign(lang)),
            is_other: now.is_none_or(|one| !about.definition.is_that_of(&one.definition)),
        }
    }
}
