//! Questions as fields of a form: for who answers, for what came on paper, and to see what it will look like.

use askama::Template;
use territory::QuestionKind;

use super::{Said, said};
use crate::features::surveys::answers;
use crate::features::surveys::questionnaire::{Content, Question};
use crate::shared::i18n::{Arg, typeset};
use crate::shared::web::{Cx, Form};

/// A question as a field.
pub(super) struct Field {
    name: String,
    kind: QuestionKind,
    words: Said,
    hint: Said,
    unit: Said,
    choices: Vec<(String, Said)>,
    /// After which answer it is put, where that is to be read.
    only_if: Option<String>,
}

#[derive(Template)]
#[template(path = "features/surveys/templates/fields.html")]
struct Fields<'a> {
    cx: &'a Cx,
    form: &'a Form,
    fields: Vec<Field>,
}

impl Fields<'_> {
    fn ticked(&self, name: &str, value: &str) -> bool {
        self.form.every(name).iter().any(|ticked| ticked == value)
    }

    fn described(&self, field: &Field) -> String {
        let hint = (!field.hint.0.is_empty()).then(|| format!("{}-hint", field.name));
        let error = self
            .form
            .error(&field.name)
            .map(|_| format!("{}-error", field.name));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// Fields as HTML; `conditions` says after which answer each is put.
pub(super) fn html(
    cx: &Cx,
    content: &Content,
    (questions, conditions): (&[&Question], bool),
    form: &Form,
) -> Result<String, askama::Error> {
    let field = |question: &&Question| Field {
        name: answers::field(question),
        kind: question.kind,
        words: said(cx, &question.words),
        hint: said(cx, &question.hint),
        unit: match question.kind {
            QuestionKind::Money => (cx.t("survey-euros"), None),
            _ => said(cx, &question.unit),
        },
        choices: choices(cx, question),
        only_if: conditions.then(|| condition(cx, content, question)).flatten(),
    };
    Fields {
        cx,
        form,
        fields: questions.iter().map(field).collect(),
    }
    .render()
}

fn choices(cx: &Cx, question: &Question) -> Vec<(String, Said)> {
    match question.kind {
        QuestionKind::YesNo => ["yes", "no"]
            .map(|key| (key.to_owned(), (cx.t(&format!("survey-{key}")), None)))
            .to_vec(),
        _ => {
            let choices = question.choices.iter();
            choices
                .map(|choice| (choice.key.clone(), said(cx, &choice.words)))
                .collect()
        }
    }
}

/// After which answer a question is put, as a sentence.
pub(super) fn condition(cx: &Cx, content: &Content, question: &Question) -> Option<String> {
    let only_if = question.only_if.as_ref()?;
    let earlier = content.question(&only_if.question)?;
    let every = choices(cx, earlier);
    let named = only_if.is.iter().map(|key| {
        let choice = every.iter().find(|(known, _)| known == key);
        choice.map_or_else(|| key.clone(), |(_, words)| words.0.clone())
    });
    let named = named.collect::<Vec<_>>().join(" · ");
    let (words, lang) = earlier.words.get(cx.lang);
    let words = &typeset(lang, words);
    let args = [
        ("question", Arg::Text(words)),
        ("answer", Arg::Text(named.as_str())),
    ];
    Some(cx.ta("survey-only-if", &args))
}
