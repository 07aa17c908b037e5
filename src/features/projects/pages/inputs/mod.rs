//! The inputs of a section or of one action: how each is shown, read and held against what others
//! saved meanwhile.

mod reading;

pub(super) use self::reading::{Read, read};
use crate::features::directory::{names, placed};
use crate::features::projects::content::{Content, Field, Value};
use crate::features::projects::finding::Found;
use crate::features::projects::languages::{Twin, twin};
use crate::features::projects::store::people;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Form};

/// How a value is typed.
#[derive(Clone, Debug)]
pub(super) enum How {
    /// A text, in each language of the project.
    Text { most: usize, line: bool },
    /// A line that has no language: a place.
    Plain { most: usize },
    /// A date.
    Day,
    /// One of a list, about an organisation; `guess` where nothing was said.
    One {
        of: String,
        choices: Vec<(String, String)>,
        guess: String,
    },
    /// Several of a list: values, words, and the heading they stand under.
    Many {
        choices: Vec<(String, String)>,
        folded: bool,
    },
    /// Communes, whose names one writes where they are too many for a list.
    Communes,
}

/// One input, before anybody typed.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The name of the value.
    pub field: String,
    /// The end of its text keys.
    pub key: String,
    /// How it is typed.
    pub how: How,
}

impl Asked {
    /// A text of the project.
    pub fn text(field: String, key: String, text: Field) -> Self {
        let how = How::Text {
            most: text.most,
            line: text.line,
        };
        Self { field, key, how }
    }

    /// What it is called.
    pub fn label(&self, cx: &Cx) -> String {
        let key = format!("project-{}", self.key);
        match &self.how {
            How::One { of, .. } => cx.tv(&key, "organisation", of),
            How::Text { .. } | How::Plain { .. } | How::Day | How::Many { .. } | How::Communes => cx.t(&key),
        }
    }
}

/// An input as the page shows it: one box, or one for each language.
pub(super) struct Input {
    pub label: String,
    pub hint: String,
    pub boxes: Vec<Box>,
    /// For a project in two languages: how the two stand, and the name of the tick.
    pub twin: Option<(&'static str, String)>,
    pub same: Option<String>,
    pub ticked: bool,
    pub choices: Vec<(String, String, bool)>,
    pub folded: bool,
    /// The field in which one writes communes.
    pub placed: Option<String>,
    pub name: String,
    pub shown: i64,
    pub error: Option<String>,
    /// What somebody else chose meanwhile, and who and when.
    pub theirs: Option<(Vec<String>, String)>,
}

/// Where one value is typed.
pub(super) struct Box {
    pub name: String,
    /// Name of the language it is written in; empty where it has none.
    pub language: String,
    pub code: Option<&'static str>,
    pub kind: &'static str,
    pub typed: String,
    /// What can be chosen, where one chooses.
    pub choices: Vec<(String, String)>,
    pub shown: i64,
    pub error: Option<String>,
    /// What somebody else saved meanwhile: their words, and who and when.
    pub theirs: Option<(String, String)>,
}

impl Box {
    /// What it says, for whoever only reads.
    pub fn said(&self) -> &str {
        said_of(&self.choices, &self.typed)
    }
}

/// The words of what was chosen, or what was typed where nothing is to be chosen.
pub(super) fn said_of<'a>(choices: &'a [(String, String)], value: &'a str) -> &'a str {
    let chosen = choices.iter().find(|(one, _)| one == value);
    chosen.map_or(value, |(_, words)| words)
}

impl Input {
    /// Whether anything of it is wrong.
    pub fn is_wrong(&self) -> bool {
        self.error.is_some() || self.boxes.iter().any(|one| one.error.is_some())
    }

    /// How many of its choices are ticked.
    pub fn chosen(&self) -> u64 {
        self.choices.iter().filter(|(.., ticked)| *ticked).count() as u64
    }

    /// What is wrong with it: the place, and why.
    pub fn errors(&self) -> Vec<(String, String)> {
        let own = self.error.iter().map(|error| (self.name.clone(), error.clone()));
        let boxes = self
            .boxes
            .iter()
            .filter_map(|one| Some((one.name.clone(), one.error.clone()?)));
        own.chain(boxes).collect()
    }
}

/// The name of a box.
fn name(field: &str, language: &str) -> String {
    match language {
        "" => field.to_owned(),
        _ => format!("{field}-{language}"),
    }
}

/// Languages in which a value is typed.
fn languages(found: &Found, how: &How) -> Vec<&'static str> {
    match how {
        How::Text { .. } => found.project.languages().into_iter().map(Lang::code).collect(),
        How::Plain { .. } | How::Day | How::One { .. } | How::Many { .. } | How::Communes => vec![""],
    }
}

/// The inputs as the page shows them; `read` and `form` after somebody sent what could not be written.
pub(super) async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    asked: &[Asked],
    sent: Option<(&Form, &Read)>,
) -> Result<Vec<Input>, StoreError> {
    let mut inputs = Vec::new();
    for one in asked {
        inputs.push(input(cx, connection, found, one, sent).await?);
    }
    Ok(inputs)
}

async fn input(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    asked: &Asked,
    sent: Option<(&Form, &Read)>,
) -> Result<Input, StoreError> {
    let content: &Content = &found.content;
    let empty = Value::default();
    let several = found.project.second_language.is_some() && matches!(asked.how, How::Text { .. });
    let hint = format!("project-{}.hint", asked.key);
    let mut input = Input {
        label: asked.label(cx),
        hint: match cx.app.texts.has(cx.lang, &hint) {
            true => cx.t(&hint),
            false => String::new(),
        },
        boxes: Vec::new(),
        twin: None,
        same: None,
        ticked: false,
        choices: Vec::new(),
        folded: false,
        placed: None,
        name: asked.field.clone(),
        shown: 0,
        error: None,
        theirs: None,
    };
    for language in languages(found, &asked.how) {
        let name = name(&asked.field, language);
        let now = content.value(&asked.field, language).unwrap_or(&empty);
        let conflict = sent.is_some_and(|(_, read)| read.conflicts.contains(&name));
        // What the writer changed, where something was wrong with it or with anything else.
        let changed = sent.filter(|(_, read)| read.is_changed(&asked.field, language));
        let typed = changed
            .map_or(now.words.as_str(), |(form, _)| form.value(&name))
            .to_owned();
        let error = match sent {
            Some(_) if conflict => Some(cx.t("form-changed-meanwhile")),
            Some((_, read)) => read.wrong.get(&name).map(|key| match &asked.how {
                How::Text { most, .. } | How::Plain { most } => cx.tn(key, &(*most as u64)),
                How::Day | How::One { .. } | How::Many { .. } | How::Communes => cx.t(key),
            }),
            None => None,
        };
        if let How::Many { choices, folded } = &asked.how {
            let theirs = || now.words.split_whitespace().map(str::to_owned).collect();
            let held: Vec<String> = changed.map_or_else(theirs, |(form, _)| form.every(&name).to_vec());
            if conflict {
                let chosen = now.words.split_whitespace().filter_map(|word| {
                    let known = choices.iter().find(|(value, _)| value == word);
                    known.map(|(_, words)| words.clone())
                });
                input.theirs = Some((chosen.collect(), by(cx, connection, found, now).await?));
            }
            input.choices = choices
                .iter()
                .map(|(value, words)| (value.clone(), words.clone(), held.contains(value)))
                .collect();
            input.folded = *folded;
            input.shown = now.version;
            input.error = error;
            continue;
        }
        if matches!(asked.how, How::Communes) {
            let codes = || now.words.split_whitespace().map(str::to_owned);
            let mut form = match changed {
                Some((form, _)) => form.clone().without_errors(),
                None => Form::new().with_every(&name, &codes().collect::<Vec<_>>()),
            };
            if let Some((_, read)) = sent
                && let Some(wrong) = read.wrong.get(&name)
            {
                form.refuse(name.clone(), wrong);
            }
            if conflict {
                let chosen = codes().map(|code| names::commune(cx, &code)).collect();
                input.theirs = Some((chosen, by(cx, connection, found, now).await?));
            }
            // Whoever only reads sees them by name.
            let name_of = |code: String| (code.clone(), names::commune(cx, &code), true);
            input.choices = codes().map(name_of).collect();
            let words = (input.label.clone(), input.hint.clone());
            let field = placed::field(cx, &form, &name, true, &words);
            input.placed = field.map(|field| field.to_string());
            input.shown = now.version;
            input.error = error;
            continue;
        }
        let lang: Option<Lang> = language.parse().ok();
        let (choices, guess) = match &asked.how {
            How::One { choices, guess, .. } => (choices.clone(), guess.as_str()),
            How::Text { .. } | How::Plain { .. } | How::Day | How::Many { .. } | How::Communes => {
                (Vec::new(), "")
            }
        };
        input.boxes.push(Box {
            language: match (lang, several) {
                (Some(lang), true) => lang.own_name().to_owned(),
                _ => String::new(),
            },
            code: lang.and_then(|lang| cx.foreign(lang)),
            kind: match asked.how {
                How::Text { line: false, .. } => "lines",
                How::Text { line: true, .. } | How::Plain { .. } => "text",
                How::Day => "date",
                How::One { .. } => "one",
                How::Many { .. } | How::Communes => "many",
            },
            typed: match typed.is_empty() {
                true => guess.to_owned(),
                false => typed,
            },
            shown: now.version,
            error,
            theirs: match conflict {
                true => Some((
                    said_of(&choices, &now.words).to_owned(),
                    by(cx, connection, found, now).await?,
                )),
                false => None,
            },
            choices,
            name,
        });
    }
    if let (true, Some(second)) = (several, found.project.second_language) {
        let state = twin(content, &asked.field, found.project.language, second);
        input.twin = Some(said(cx, state));
        input.ticked = sent.is_some_and(|(_, read)| read.same.contains(&asked.field));
        input.same = match state {
            // What is written in both at once is in step already.
            Twin::Empty => None,
            Twin::InStep | Twin::Missing(_) | Twin::Stale(_) => Some(format!("same-{}", asked.field)),
        };
    }
    Ok(input)
}

/// How two texts stand, as a class and in words; nothing is said of a text that is not there yet.
pub(super) fn said(cx: &Cx, twin: Twin) -> (&'static str, String) {
    match twin {
        Twin::Empty => ("none", String::new()),
        Twin::InStep => ("done", cx.t("project-in-step")),
        Twin::Missing(lang) => ("lacks", cx.t(&format!("project-missing-{lang}"))),
        Twin::Stale(lang) => ("lacks", cx.t(&format!("project-stale-{lang}"))),
    }
}

/// Who saved a value, and when.
pub(super) async fn by(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    value: &Value,
) -> Result<String, StoreError> {
    let ids: Vec<i64> = value.person.into_iter().collect();
    let person = people::names(connection, &ids).await?.into_values().next();
    let organisation = value
        .organisation
        .and_then(|id| found.partner_of(id))
        .map(|partner| partner.organisation.name.as_str());
    let who = match (person.filter(|name| !name.is_empty()), organisation) {
        (Some(person), Some(organisation)) => format!("{person}, {organisation}"),
        (Some(person), None) => person,
        (None, Some(organisation)) => organisation.to_owned(),
        (None, None) => cx.t("project-somebody"),
    };
    Ok(cx.ta(
        "project-by",
        &[
            ("who", who.as_str().into()),
            ("date", cx.moment(&value.saved_at).as_str().into()),
        ],
    ))
}
