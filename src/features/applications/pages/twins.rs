//! A text in the languages of its project, as a page asks for it: a box for each, how they stand, and what was typed.

use crate::features::applications::beside::Texts;
use crate::features::projects::{Sent, Twin, Writes};
use crate::shared::files;
use crate::shared::i18n::Lang;
use crate::shared::web::{Cx, Form};

/// What is wrong with boxes: name, why, what is there now.
pub(super) type Wrong = (String, &'static str, String);

/// What is said of a text beside its boxes.
#[derive(Default)]
pub(super) struct Said {
    /// What it is called, and in which language where that is not the page's.
    pub label: (String, Option<&'static str>),
    /// About whom, for those who listen; empty where it is plain.
    pub of: String,
    /// What is asked for; may be empty.
    pub hint: String,
    /// Lines of a box.
    pub rows: u8,
    /// Whether the reader may write it.
    pub writes: bool,
}

/// A text as the page shows it.
pub(super) struct Text {
    /// What its first box is called.
    pub name: String,
    /// What is said beside its boxes.
    pub said: Said,
    /// A box for each language.
    pub boxes: Vec<Typed>,
    /// Whether both are in step, and in words; nothing where there is one language, or no text yet.
    pub stands: Option<(bool, String)>,
    /// Where there are two to be compared: the name of the tick that they say the same, and whether it is set.
    pub same: Option<(String, bool)>,
}

/// A box.
pub(super) struct Typed {
    pub name: String,
    pub lang: Lang,
    /// What the language is called; empty where there is one.
    pub language: String,
    /// The language, where it is not the page's.
    pub code: Option<&'static str>,
    pub words: String,
    /// By what the text that was shown is known.
    pub was: String,
    /// What is wrong, and what somebody else wrote meanwhile.
    pub error: Option<(String, String)>,
}

/// What the box of a language is called: that of the first as the text.
fn box_of(texts: &Texts, name: &str, lang: Lang) -> String {
    match texts.languages().first() == Some(&lang) {
        true => name.to_owned(),
        false => format!("{name}-{}", lang.code()),
    }
}

/// How a text stands in two languages, in words; nothing is said of one that is not there yet.
pub(in crate::features::applications) fn stands(cx: &Cx, twin: Twin) -> Option<(bool, String)> {
    match twin {
        Twin::Empty => None,
        Twin::InStep => Some((true, cx.t("project-in-step"))),
        Twin::Missing(lang) => Some((false, cx.t(&format!("project-missing-{}", lang.code())))),
        Twin::Stale(lang) => Some((false, cx.t(&format!("project-stale-{}", lang.code())))),
    }
}

/// A text by the name of its first box and its field, with what was typed and what was wrong with it.
pub(super) fn shown(
    cx: &Cx,
    texts: &Texts,
    (name, field, said): (&str, &str, Said),
    (form, wrong): (&Form, &[Wrong]),
) -> Text {
    let several = texts.languages().len() > 1;
    let typed = |lang: Lang| {
        let own = box_of(texts, name, lang);
        let held = texts.held(field, lang.code());
        let bad = wrong.iter().find(|(at, ..)| *at == own);
        Typed {
            lang,
            language: match several {
                true => lang.own_name().to_owned(),
                false => String::new(),
            },
            code: cx.foreign(lang),
            words: match form.every(&own) {
                [] => held.to_owned(),
                [typed, ..] => typed.clone(),
            },
            was: files::hash(held.as_bytes()),
            error: bad.map(|(_, key, now)| (cx.t(key), now.clone())),
            name: own,
        }
    };
    let twin = texts.twin(field).unwrap_or(Twin::Empty);
    let same = format!("same-{name}");
    Text {
        name: name.to_owned(),
        said,
        boxes: texts.languages().iter().map(|lang| typed(*lang)).collect(),
        stands: stands(cx, twin),
        same: (twin != Twin::Empty).then(|| {
            let ticked = form.is(&same, "1");
            (same, ticked)
        }),
    }
}

/// What was typed of a text.
pub(super) struct Read {
    field: String,
    /// What the writer changed, each under the name of its box.
    pub typed: Vec<(String, Sent)>,
    /// Whether any of its boxes was on the page.
    pub there: bool,
    /// Whether the writer says that both languages say the same: then the field.
    pub same: Option<String>,
}

/// Reads a text; a box that was not on the page says nothing.
pub(super) fn read(texts: &Texts, (name, field): (&str, &str), form: &Form) -> Read {
    let mut read = Read {
        field: field.to_owned(),
        typed: Vec::new(),
        there: false,
        same: form.is(&format!("same-{name}"), "1").then(|| field.to_owned()),
    };
    for lang in texts.languages() {
        let own = box_of(texts, name, *lang);
        let [typed, ..] = form.every(&own) else { continue };
        let typed = typed.trim().replace("\r\n", "\n");
        read.there = true;
        if typed != texts.held(field, lang.code()) {
            let sent = Sent {
                field: field.to_owned(),
                language: lang.code(),
                typed,
                shown: 0,
            };
            read.typed.push((own, sent));
        }
    }
    read
}

impl Read {
    /// Whether it would say nothing in any language, or more than so many characters in one.
    pub(super) fn is_wrong(&self, texts: &Texts, most: usize) -> bool {
        let after = texts.languages().iter().map(|lang| {
            let new = self.typed.iter().find(|(_, sent)| sent.language == lang.code());
            match new {
                Some((_, sent)) => sent.typed.chars().count(),
                None => texts.held(&self.field, lang.code()).chars().count(),
            }
        });
        let longest = after.max().unwrap_or_default();
        longest == 0 || longest > most
    }

    /// What is to be written of it.
    pub(super) fn writes(&self, texts: &Texts) -> Writes {
        let sent: Vec<Sent> = self.typed.iter().map(|(_, sent)| sent.clone()).collect();
        let same: Vec<String> = self.same.iter().cloned().collect();
        texts.writes(&sent, &same)
    }
}
