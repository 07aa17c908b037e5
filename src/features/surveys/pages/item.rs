//! One question, or one heading: written, or changed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;
use territory::QuestionKind;

use super::items::{fresh, kinds};
use super::words::{is_long, texts};
use super::{Steps, address, choices, kept, refused, steps};
use crate::features::directory::Organisation;
use crate::features::file;
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::questionnaire::{
    Content, Heading, ITEMS_MOST, Item, NUMBER_MOST, OnlyIf, Question,
};
use crate::features::surveys::survey::{State, Survey};
use crate::shared::authz::Power;
use crate::shared::i18n::{Lang, Words};
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a question, of a hint and of a choice, at most.
pub(super) const LINE_MOST: usize = 300;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/questions/{question}",
        Access::Holding(Power::KeepSurveys),
        get(show).post(save),
    )
}

/// What is written: a new question or heading, or one that is there.
enum Written<'a> {
    NewQuestion,
    NewHeading,
    Item(usize, &'a Item),
}

fn written<'a>(survey: &'a Survey, key: &str) -> Result<Written<'a>, Error> {
    let draft = survey.state == State::Draft;
    match key {
        "new" if draft => Ok(Written::NewQuestion),
        "new-heading" if draft => Ok(Written::NewHeading),
        _ => {
            let mut items = survey.draft.items.iter().enumerate();
            let found = items.find(|(_, item)| item.key() == key);
            found
                .map(|(at, item)| Written::Item(at, item))
                .ok_or(Error::NotFound)
        }
    }
}

impl Written<'_> {
    fn is_heading(&self) -> bool {
        matches!(self, Self::NewHeading | Self::Item(_, Item::Heading(_)))
    }

    /// The questions that come before it.
    fn before<'c>(&self, content: &'c Content) -> Vec<&'c Question> {
        let until = match self {
            Self::Item(at, _) => *at,
            Self::NewQuestion | Self::NewHeading => content.items.len(),
        };
        let earlier = content.items[..until].iter();
        earlier
            .filter_map(|item| match item {
                Item::Question(question) => Some(question),
                Item::Heading(_) => None,
            })
            .collect()
    }
}

#[derive(Template)]
#[template(path = "features/surveys/templates/item.html")]
struct ItemPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    steps: Steps,
    here: String,
    heading: bool,
    /// Whether its answers may still change, or its words only.
    draft: bool,
    open: bool,
    kinds: Vec<(String, String)>,
    /// The page of all questions; where one is taken away.
    list: String,
    held: Option<String>,
    /// After which answers it can be put.
    conditions: Vec<(String, String)>,
}

impl ItemPage<'_> {
    /// The languages, the reader's first.
    fn languages(&self) -> Vec<Lang> {
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.cx.lang);
        std::iter::once(self.cx.lang).chain(others).collect()
    }

    /// Whether the kind that is chosen has choices; whether it is a number; whether that has bounds.
    fn has_choices(&self) -> bool {
        matches!(self.form.value("kind"), "one" | "several")
    }

    fn is_number(&self) -> bool {
        self.form.is("kind", "number")
    }

    fn is_counted(&self) -> bool {
        matches!(self.form.value("kind"), "number" | "money")
    }
}

fn page(
    cx: &Cx,
    (survey, organisation): (&Survey, &Organisation),
    (written, key): (&Written<'_>, &str),
    form: &Form,
) -> Result<Response, Error> {
    let mut conditions = vec![(String::new(), cx.t("survey-put-to-all"))];
    for question in written.before(&survey.draft) {
        for chosen in question.chosen_of() {
            let said = match question.kind {
                QuestionKind::YesNo => cx.t(&format!("survey-{chosen}")),
                _ => {
                    let choice = question.choices.iter().find(|choice| choice.key == chosen);
                    choice.map_or_else(String::new, |choice| choice.words.get(cx.lang).0.to_owned())
                }
            };
            let words = format!("{} — {said}", question.words.get(cx.lang).0);
            conditions.push((format!("{} {chosen}", question.key), words));
        }
    }
    let chosen = form.value("only-if");
    if !conditions.iter().any(|(value, _)| value == chosen) {
        // Several answers that lead here, as a block has them.
        conditions.push((chosen.to_owned(), cx.t("survey-put-as-it-is")));
    }
    cx.page(&ItemPage {
        steps: steps(cx, survey, organisation, "questions"),
        here: address(cx, survey, &format!("/questions/{key}")),
        heading: written.is_heading(),
        draft: survey.state == State::Draft,
        open: matches!(survey.state, State::Draft | State::Open),
        kinds: kinds(cx),
        list: address(cx, survey, "/questions"),
        held: match written {
            Written::Item(_, item) => Some(item.key().to_owned()),
            Written::NewQuestion | Written::NewHeading => None,
        },
        conditions,
        cx,
        form,
    })
}

fn filled(cx: &Cx, survey: &Survey, written: &Written<'_>) -> Form {
    let mut form = fresh(survey)
        .with("kind", QuestionKind::YesNo.as_str())
        .with("decimals", "0");
    let Written::Item(_, item) = written else {
        return form;
    };
    for lang in Lang::ALL {
        form = form.with(&format!("words-{lang}"), item.words().only(lang));
    }
    let Item::Question(question) = item else {
        return form;
    };
    for lang in Lang::ALL {
        let choices: Vec<&str> = question
            .choices
            .iter()
            .map(|choice| choice.words.only(lang))
            .collect();
        let choices = if choices.iter().all(|choice| choice.is_empty()) {
            String::new()
        } else {
            choices.join("\n")
        };
        form = form
            .with(&format!("hint-{lang}"), question.hint.only(lang))
            .with(&format!("unit-{lang}"), question.unit.only(lang))
            .with(&format!("choices-{lang}"), &choices);
    }
    let number = |number: i64| match question.kind {
        QuestionKind::Money => cx.money(&number),
        _ => cx.app.texts.parts(cx.lang, number, question.decimals),
    };
    let only_if = question.only_if.as_ref();
    form.with("kind", question.kind.as_str())
        .with("decimals", &question.decimals.to_string())
        .with(
            "least",
            &if question.least == 0 {
                String::new()
            } else {
                number(question.least)
            },
        )
        .with("most", &question.most.map_or_else(String::new, number))
        .with(
            "only-if",
            &only_if.map_or_else(String::new, |only_if| {
                format!("{} {}", only_if.question, only_if.is.join(" "))
            }),
        )
}

/// Which sort of question is to be added.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    kind: String,
}

async fn show(
    cx: Cx,
    Path((at, key)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    let written = written(&survey, &key)?;
    let mut form = filled(&cx, &survey, &written);
    let mut known = QuestionKind::ALL.into_iter();
    let kind = known.find(|kind| kind.as_str() == asked.kind);
    if let (Written::NewQuestion, Some(kind)) = (&written, kind) {
        form = form.with("kind", kind.as_str());
    }
    page(&cx, (&survey, &organisation), (&written, &key), &form)
}

fn question(cx: &Cx, survey: &Survey, written: &Written<'_>, form: &mut Form) -> Option<Question> {
    let words = texts(form, "words", true);
    if words.is_empty() || is_long(&words, LINE_MOST) {
        form.refuse("words-fr", "survey-wrong-words");
    }
    let (hint, unit) = (texts(form, "hint", true), texts(form, "unit", true));
    if is_long(&hint, LINE_MOST) || is_long(&unit, LINE_MOST) {
        form.refuse("hint-fr", "survey-wrong-long");
    }
    let before = match written {
        Written::Item(_, Item::Question(question)) => Some(question),
        _ => None,
    };
    // What can be answered stands once answers are taken.
    let draft = survey.state == State::Draft;
    let kind = QuestionKind::ALL
        .into_iter()
        .find(|kind| form.is("kind", kind.as_str()));
    let kind = match before {
        Some(before) if !draft => before.kind,
        _ => kind?,
    };
    let held = before.map_or(&[][..], |before| &before.choices);
    let choices = if kind.has_choices() {
        choices::read(form, held)
    } else {
        Vec::new()
    };
    if !draft && choices.len() != held.len() {
        form.refuse("choices-fr", "survey-wrong-choices");
    }
    if !draft && choices::are_moved(&choices, held) {
        form.refuse("choices-fr", "survey-wrong-moved");
    }
    let decimals: u8 = form.value("decimals").parse().unwrap_or(0).min(2);
    let mut read = Question {
        key: before.map_or_else(|| survey.draft.free_key(&words), |before| before.key.clone()),
        kind,
        hint,
        choices,
        unit: if kind == QuestionKind::Number {
            unit
        } else {
            Words::default()
        },
        decimals: if kind == QuestionKind::Number { decimals } else { 0 },
        least: 0,
        most: None,
        only_if: only_if(&survey.draft, written, form),
        beside: before.map_or_else(Vec::new, |before| before.beside.clone()),
        words,
    };
    if matches!(kind, QuestionKind::Number | QuestionKind::Money) {
        read.least = bound(cx, form, &read, "least").unwrap_or(0);
        read.most = bound(cx, form, &read, "most");
        if read.most.is_some_and(|most| most < read.least) {
            form.refuse("most", "survey-wrong-upside-down");
        }
    }
    if let Some(before) = before.filter(|_| !draft) {
        (read.decimals, read.least, read.most, read.only_if) =
            (before.decimals, before.least, before.most, before.only_if.clone());
    }
    form.is_fine().then_some(read)
}

fn bound(cx: &Cx, form: &mut Form, question: &Question, field: &'static str) -> Option<i64> {
    let typed = form.value(field).trim();
    if typed.is_empty() {
        return None;
    }
    let read = file::amount(typed, cx.lang)
        .ok()
        .and_then(|hundredths| hundredths.checked_mul(question.parts()));
    let read = read.filter(|parts| parts % 100 == 0).map(|parts| parts / 100);
    let read = read.filter(|number| (0..=NUMBER_MOST).contains(number));
    if read.is_none() {
        form.refuse(field, "survey-wrong-number");
    }
    read
}

fn only_if(content: &Content, written: &Written<'_>, form: &mut Form) -> Option<OnlyIf> {
    let (key, values) = form.value("only-if").split_once(' ')?;
    let is: Vec<String> = values.split(' ').map(str::to_owned).collect();
    let earlier = written
        .before(content)
        .into_iter()
        .find(|question| question.key == key);
    let holds = earlier.is_some_and(|earlier| is.iter().all(|value| earlier.chosen_of().contains(value)));
    let question = key.to_owned();
    if !holds {
        form.refuse("only-if", "survey-wrong-order");
    }
    Some(OnlyIf { question, is })
}

fn heading(survey: &Survey, written: &Written<'_>, form: &mut Form) -> Option<Heading> {
    let words = texts(form, "words", true);
    if words.is_empty() || is_long(&words, LINE_MOST) {
        form.refuse("words-fr", "survey-wrong-words");
    }
    let key = match written {
        Written::Item(_, item) => item.key().to_owned(),
        Written::NewQuestion | Written::NewHeading => survey.draft.free_key(&words),
    };
    form.is_fine().then_some(Heading { key, words })
}

async fn save(cx: Cx, Path((at, key)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (survey, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &survey, "/questions"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let written = written(&survey, &key)?;
    if !matches!(survey.state, State::Draft | State::Open) {
        return Err(Error::NotFound);
    }
    let item = match written.is_heading() {
        true => heading(&survey, &written, &mut form).map(Item::Heading),
        false => question(&cx, &survey, &written, &mut form).map(Item::Question),
    };
    let mut content = survey.draft.clone();
    match (item, &written) {
        (Some(item), Written::Item(at, _)) => content.items[*at] = item,
        (Some(item), _) => content.items.push(item),
        (None, _) => {}
    }
    if content.items.len() > ITEMS_MOST || !content.holds_together() {
        form.refuse("only-if", "survey-wrong-order");
    }
    let typed = Survey {
        version: form.value("version").parse().unwrap_or_default(),
        ..survey.clone()
    };
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now: cx.now(),
    };
    if form.is_fine() && !acts::write(&mut transaction, keeping, &typed, content).await? {
        form = form.with("version", &survey.version.to_string());
        form.refuse("words-fr", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(page(
            &cx,
            (&survey, &organisation),
            (&written, &key),
            &form,
        )?));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("survey-done-written")))
}
