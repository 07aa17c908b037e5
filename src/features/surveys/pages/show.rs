//! What everybody reads of a survey: what it asks while it is open, what it found once that is published.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use surveying::{Level, Table};

use super::list::standing;
use super::{Said, address, fields, mine, said};
use crate::features::directory;
use crate::features::surveys::document::Document;
use crate::features::surveys::figures::{Told, fact, silent};
use crate::features::surveys::questionnaire::{self, Content};
use crate::features::surveys::results;
use crate::features::surveys::store::surveys;
use crate::features::surveys::survey::Survey;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::web::figure::percent;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/surveys/{id}", Access::Everyone, get(show))
}

/// What was published of a question.
struct Question {
    /// The place and the words of the heading that it begins a block under.
    heading: Option<(usize, Said)>,
    words: Said,
    /// What was found, in a line; nothing where that is not told.
    found: Option<String>,
    figures: Vec<String>,
    /// Why there is no figure.
    kept: Option<String>,
    /// What was published before: value and of what, source, caution.
    before: Vec<(String, String, String)>,
}

struct Results {
    at: String,
    /// The blocks, where there are several: place and words of their headings.
    blocks: Vec<(usize, Said)>,
    asked: String,
    method: Vec<String>,
    /// Class, how many there are, were asked, answered, rate.
    classes: Vec<[String; 5]>,
    questions: Vec<Question>,
    discussion: Said,
    dictionary: String,
    data: String,
}

/// A question, after which answer it is put, its choices.
type Put = (Said, Option<String>, Vec<Said>);

#[derive(Template)]
#[template(path = "features/surveys/templates/show.html")]
struct Show<'a> {
    cx: &'a Cx,
    title: Said,
    by: (String, String),
    state: String,
    purpose: Said,
    contact: Said,
    keep: Option<String>,
    results: Option<Results>,
    /// Of which places it speaks, before there are results that say so; nothing of the whole territory.
    of: Option<String>,
    /// Whether it takes answers; those of the asker's organisations that are asked: slug, and what is done for it.
    open: bool,
    mine: Vec<(String, String)>,
    /// What is asked, page by page: questions, after which answer, choices.
    pages: Vec<(Option<Said>, Vec<Put>)>,
}

/// A survey that everybody may read about.
async fn public(
    connection: &mut crate::shared::store::Connection,
    at: &str,
) -> Result<(Survey, Content), Error> {
    let survey = surveys::find(connection, at).await?.ok_or(Error::NotFound)?;
    // One that was not opened is of those who make it.
    let content = surveys::asked(connection, &survey)
        .await?
        .ok_or(Error::NotFound)?;
    Ok((survey, content))
}

/// Where the numbers of a published survey come from.
pub(super) fn source(cx: &Cx, document: &Document, by: &str) -> String {
    let answered = cx.n(&document.out.report.answered);
    let closed = document
        .closed
        .parse()
        .map_or_else(|_| String::new(), |day| cx.date(&day));
    let args = [
        ("by", Arg::Text(by)),
        ("answered", Arg::Text(answered.as_str())),
        ("date", Arg::Text(closed.as_str())),
    ];
    cx.ta("survey-source", &args)
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, content) = public(&mut connection, &at).await?;
    let maker = directory::published_by_ids(&mut connection, &[survey.organisation])
        .await?
        .pop();
    let maker = maker.ok_or(Error::NotFound)?;
    let published = results::published(&mut connection, &survey).await?;
    let results = match &published {
        Some((document, discussion, at)) => {
            let told = Told {
                cx: &cx,
                document,
                address: &survey.address,
                source: source(&cx, document, &maker.name),
            };
            let questions = questions(&cx, &told)?;
            let blocks = questions.iter().filter_map(|question| question.heading.clone());
            Some(Results {
                at: cx.day(at),
                blocks: blocks.collect(),
                asked: asked(&cx, document),
                method: method(&cx, document),
                classes: classes(&cx, document),
                questions,
                discussion: said(&cx, discussion),
                dictionary: address(&cx, &survey, "/data/dictionary."),
                data: address(&cx, &survey, "/data/"),
            })
        }
        None => None,
    };
    let listed = |question: &&questionnaire::Question| {
        let choices = question.choices.iter().map(|choice| said(&cx, &choice.words));
        (
            said(&cx, &question.words),
            fields::condition(&cx, &content, question),
            choices.collect(),
        )
    };
    let pages = content.pages().into_iter().map(|page| {
        let heading = page.heading.map(|heading| said(&cx, &heading.words));
        (heading, page.questions.iter().map(listed).collect())
    });
    let mine = mine::asked(&cx, &mut connection).await?;
    let mine = mine.into_iter().filter(|(one, ..)| one.id == survey.id);
    let mine = mine.map(|(_, own, unit)| {
        let key = match unit.sent_at {
            Some(_) => "survey-correct-as",
            None => "survey-answer-as",
        };
        (own.slug(), cx.tv(key, "organisation", &own.name))
    });
    let keep = cx.could(Power::KeepSurveys, Some(survey.organisation));
    let plan = results::plan(&mut connection, &survey).await?;
    let frame = plan.and_then(|plan| plan.frame).filter(|_| results.is_none());
    cx.page(&Show {
        title: said(&cx, &content.titles),
        by: (
            maker.name.clone(),
            cx.url(&format!("/organisations/{}", maker.slug())),
        ),
        state: standing(&cx, &survey),
        purpose: said(&cx, &content.purposes),
        contact: said(&cx, &content.contact),
        keep: keep.then(|| address(&cx, &survey, "/run")),
        results,
        of: frame.and_then(|frame| frame.said(&cx)),
        open: survey.takes_answers(cx.app.clock.today()),
        mine: mine.collect(),
        pages: pages.collect(),
        cx: &cx,
    })
}

#[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
pub(super) fn rate(cx: &Cx, answered: u64, asked: u64) -> String {
    percent(
        cx,
        if asked == 0 {
            0.0
        } else {
            answered as f64 / asked as f64
        },
    )
}

fn asked(cx: &Cx, document: &Document) -> String {
    let report = &document.out.report;
    let (all, asked, answered) = (
        cx.n(&report.population),
        cx.n(&report.asked),
        cx.n(&report.answered),
    );
    let rate = rate(cx, report.answered, report.asked);
    let args = [
        ("all", Arg::Text(all.as_str())),
        ("asked", Arg::Text(asked.as_str())),
        ("answered", Arg::Text(answered.as_str())),
        ("rate", Arg::Text(rate.as_str())),
    ];
    let of = document.plan.frame.as_ref().and_then(|frame| frame.said(cx));
    let said = std::iter::once(cx.ta("survey-asked", &args)).chain(of);
    said.collect::<Vec<_>>().join(" ")
}

/// How it was done, a sentence each.
fn method(cx: &Cx, document: &Document) -> Vec<String> {
    let (plan, report) = (&document.plan, &document.out.report);
    let decimal = |number: f64| cx.app.texts.decimal(cx.lang, number);
    let by: Vec<String> = plan
        .wanted
        .by
        .iter()
        .map(|by| cx.t(&format!("survey-breakdown-{}", by.as_str())))
        .collect();
    let by = directory::names::list(cx, &by);
    let mut method = vec![cx.ta(
        "survey-method-sample",
        &[("by", Arg::Text(by.as_str())), ("n", Arg::from(report.strata))],
    )];
    method.push(cx.t(&format!("survey-way-{}", plan.wanted.way.as_str())));
    method.push(cx.t("survey-method-seed"));
    if plan.refusing > 0 {
        method.push(cx.tn("survey-refusing", &plan.refusing));
    }
    if document.paper > 0 {
        method.push(cx.tn("survey-method-paper", &document.paper));
    }
    method.push(cx.tn("survey-method-silence", &report.groups));
    method.push(match &report.raked {
        Some(raked) => {
            let parts = [
                raked.bounds.0,
                raked.bounds.1,
                raked.least_ratio,
                raked.greatest_ratio,
            ]
            .map(decimal);
            let args = [
                ("low", Arg::Text(parts[0].as_str())),
                ("high", Arg::Text(parts[1].as_str())),
                ("least", Arg::Text(parts[2].as_str())),
                ("greatest", Arg::Text(parts[3].as_str())),
                ("n", Arg::from(raked.at_bounds)),
                ("rounds", Arg::from(raked.rounds)),
            ];
            cx.ta("survey-method-raked", &args)
        }
        None => cx.t("survey-method-not-raked"),
    });
    let weights = [report.least, report.greatest, report.effect_before, report.effect].map(decimal);
    let args = [
        ("least", Arg::Text(weights[0].as_str())),
        ("greatest", Arg::Text(weights[1].as_str())),
        ("before", Arg::Text(weights[2].as_str())),
        ("after", Arg::Text(weights[3].as_str())),
    ];
    method.push(cx.ta("survey-method-weights", &args));
    method.push(cx.t("survey-method-intervals"));
    let dominance = document.dominance.map(|share| percent(cx, share));
    method.push(match &dominance {
        Some(share) => {
            let args = [
                ("n", Arg::from(document.fewest)),
                ("share", Arg::Text(share.as_str())),
            ];
            cx.ta("survey-method-secrecy", &args)
        }
        None => cx.tn("survey-method-secrecy-persons", &document.fewest),
    });
    if !document.most.is_empty() {
        method.push(cx.tn("survey-method-earlier", &(document.most.len() as u64)));
    }
    method.push(cx.t("survey-method-cause"));
    method
}

fn classes(cx: &Cx, document: &Document) -> Vec<[String; 5]> {
    let by = document.content.breakdown;
    let classes = document.out.classes.iter().enumerate();
    classes
        .map(|(at, class)| {
            let name = match class.keys.len() {
                0 | 1 => document.class(cx, at),
                _ => {
                    let names: Vec<String> = class.keys.iter().map(|key| fact(cx, by, key)).collect();
                    format!("{} ({})", document.class(cx, at), names.join(", "))
                }
            };
            [
                name,
                cx.n(&class.population),
                cx.n(&class.asked),
                cx.n(&class.answered),
                rate(cx, class.answered, class.asked),
            ]
        })
        .collect()
}

fn questions(cx: &Cx, told: &Told<'_>) -> Result<Vec<Question>, Error> {
    let mut questions = Vec::new();
    for table in &told.document.out.tables {
        let Some(question) = told.document.question(table) else {
            continue;
        };
        let (mut figures, mut found) = (Vec::new(), None);
        for (figure, message) in told.figures(table) {
            // The question stands above.
            figures.push(figure.html_under(cx, &message)?);
            found.get_or_insert(message);
        }
        let lang = cx.lang.code();
        let known = &cx.app.territory.surveys.before;
        let before = question
            .beside
            .iter()
            .filter_map(|id| known.iter().find(|one| one.id == *id));
        let begins = told.document.content.pages();
        let begins = begins.iter().position(|page| {
            page.questions
                .first()
                .is_some_and(|first| first.key == question.key)
        });
        questions.push(Question {
            heading: begins.and_then(|at| {
                let heading = told.document.content.pages()[at].heading?;
                Some((at, said(cx, &heading.words)))
            }),
            words: said(cx, &question.words),
            found,
            kept: kept(cx, table),
            figures,
            before: before
                .map(|one| {
                    let value = format!("{} {}", one.value.get(lang), one.what.get(lang));
                    (value, one.source.clone(), one.caution.get(lang).to_owned())
                })
                .collect(),
        });
    }
    Ok(questions)
}

fn kept(cx: &Cx, table: &Table) -> Option<String> {
    if let Some(put) = silent(table) {
        return Some(cx.tn("survey-silent", &put));
    }
    match table.level {
        Level::Kept => Some(cx.t("survey-kept")),
        Level::Words => Some(cx.t("survey-kept-words")),
        Level::ByClass | Level::Whole => None,
    }
}
