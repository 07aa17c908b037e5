//! One application, as its funders read it together: what it says, what is requested of whom, how far it is covered.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

use super::list::{covered, state_word};
use super::name;
use super::quotes::{Asking, Quote, asking, known};
use crate::features::applications::{Part, answered, parts, terms_said};
use crate::features::desk::coverage::{Asked, Covered, decided, sum};
use crate::features::desk::decision::Decision;
use crate::features::desk::finding::{self, Found, Reading};
use crate::features::desk::store::words as store;
use crate::features::desk::words::{Topic, Verdict};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}",
        Access::Holding(Power::ReadFiles),
        get(show),
    )
}

/// A programme above its column.
struct Head {
    name: (String, Option<&'static str>),
    funder: String,
    own: bool,
    total: String,
}

/// What a partner requests of a programme, and what was decided.
struct Cell {
    programme: String,
    amount: String,
    /// What was decided of it; nothing where nothing is requested.
    said: Option<String>,
    /// Its condition or reason, where the asker may read it.
    words: String,
    /// Where it is decided, for whoever decides for that funder.
    decide: Option<String>,
}

struct Row {
    name: String,
    language: Option<String>,
    cells: Vec<Cell>,
    total: String,
}

/// A line of the coverage: whose, then requested, voted, proposed, awaited, missing.
struct Line {
    name: String,
    language: Option<&'static str>,
    amounts: Vec<String>,
}

/// A partner: name, its language, its page, the page of its file, what it is in the project.
struct Partner {
    name: String,
    language: Option<String>,
    url: String,
    file: String,
    role: String,
}

#[derive(Template)]
#[template(path = "features/desk/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: (String, Option<&'static str>),
    number: String,
    state: String,
    funder: String,
    sums: String,
    partners: Vec<Partner>,
    /// Whether what is not public is shown; else why not, as a text key.
    hidden: Option<&'static str>,
    undeclared: bool,
    covered: String,
    lines: Vec<Line>,
    total: Vec<String>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    every: String,
    parts: Vec<Part>,
    files: Vec<(String, String)>,
    /// What programmes ask beside the common file, and what is answered.
    answers: Vec<(String, String)>,
    /// On which terms.
    terms: Vec<(String, String)>,
    /// What was asked: the question, whom, until when, the answer.
    questions: Vec<Asking>,
    /// Whom one may ask: key and name.
    askable: Vec<(String, String)>,
    /// About what, what they think, why.
    opinions: Vec<(String, String, Quote)>,
    topics: Vec<(&'static str, String)>,
    verdicts: Vec<(&'static str, String)>,
    /// Those of the asker's own funder, and no other.
    notes: Vec<Quote>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

/// Back to the page of an application, from an address that only takes what is sent.
pub(super) async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&found.path())))
}

/// The page, with what was typed into one of its forms.
pub(super) async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    let sent = &found.sent;
    let (title, lang) = sent.frozen.title(cx.lang);
    let base = cx.url(&found.path());
    let clear = found.reading == Reading::Clear;
    let whole = |counts: &dyn Fn(&Asked) -> bool| sum(&found.asked, &found.decisions, found.viewer(), counts);
    let all = whole(&|_| true);
    let ours = whole(&|one| found.is_own(one.programme));
    let files = sent.frozen.project.files.iter();
    let (mut questions, mut opinions, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    if clear {
        questions = asking(cx, connection, sent).await?;
        let given = store::opinions(connection, sent.application.id).await?;
        let authors = given.iter().map(|one| one.said.organisation).collect();
        let authors = known(connection, authors).await?;
        opinions = given
            .iter()
            .map(|one| {
                let topic = cx.t(&format!("desk-topic-{}", one.topic.as_str()));
                let verdict = cx.t(&format!("desk-verdict-{}", one.verdict.as_str()));
                (topic, verdict, Quote::of(cx, &one.said, &authors))
            })
            .collect();
        let own = std::slice::from_ref(&found.funder);
        let written = store::notes(connection, sent.application.id, found.funder.id).await?;
        notes = written.iter().map(|one| Quote::of(cx, one, own)).collect();
    }
    let mut askable = vec![(String::new(), cx.t("desk-ask-lead"))];
    let others = sent.partners.iter().skip(1);
    askable.extend(others.map(|named| (named.party.key.clone(), named.organisation.name.clone())));
    cx.page(&ShowPage {
        questions,
        askable,
        opinions,
        topics: Topic::ALL
            .map(|topic| (topic.as_str(), cx.t(&format!("desk-topic-{}", topic.as_str()))))
            .to_vec(),
        verdicts: Verdict::ALL
            .map(|verdict| {
                (
                    verdict.as_str(),
                    cx.t(&format!("desk-verdict-{}", verdict.as_str())),
                )
            })
            .to_vec(),
        notes,
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        number: sent.application.number.clone(),
        state: state_word(cx, sent.application.state),
        funder: found.funder.name.clone(),
        sums: cx.ta(
            "desk-sums",
            &[
                ("ours", Arg::Text(&cx.money(&ours.requested))),
                ("all", Arg::Text(&cx.money(&all.requested))),
            ],
        ),
        partners: partners(cx, found),
        hidden: match found.reading {
            Reading::Clear | Reading::Undeclared => None,
            Reading::Declared => Some("desk-hidden-declared"),
            Reading::Within => Some("desk-hidden-within"),
        },
        undeclared: found.reading == Reading::Undeclared,
        covered: covered(cx, all),
        lines: match clear {
            true => lines(cx, found),
            false => Vec::new(),
        },
        total: amounts(cx, all),
        heads: heads(cx, found),
        rows: rows(cx, found),
        every: cx.money(&all.requested),
        parts: match clear {
            true => parts(cx, &sent.frozen),
            false => Vec::new(),
        },
        answers: match clear {
            true => answered(cx, &sent.frozen),
            false => Vec::new(),
        },
        terms: match clear {
            true => terms_said(cx, &sent.frozen),
            false => Vec::new(),
        },
        files: files
            .filter(|_| clear)
            .map(|file| (file.name.clone(), format!("{base}/files/{}", file.sha256)))
            .collect(),
        base,
        cx,
    })
}

fn partners(cx: &Cx, found: &Found) -> Vec<Partner> {
    let partners = found.sent.partners.iter();
    partners
        .map(|named| {
            let organisation = &named.organisation;
            let language = organisation.language.clone();
            let url = cx.url(&format!("/organisations/{}", organisation.slug()));
            Partner {
                name: organisation.name.clone(),
                language: language.filter(|language| language != cx.lang.code()),
                file: format!("{url}/file"),
                url,
                role: cx.t(&format!("project-role-{}", named.party.role)),
            }
        })
        .collect()
}

/// What was requested and what became of it, in the order of the columns.
fn amounts(cx: &Cx, covered: Covered) -> Vec<String> {
    [
        covered.requested,
        covered.voted,
        covered.proposed,
        covered.awaited,
        covered.missing,
    ]
    .iter()
    .map(|cents| cx.money(cents))
    .collect()
}

fn lines(cx: &Cx, found: &Found) -> Vec<Line> {
    let columns = found.columns.iter();
    columns
        .map(|column| {
            let (name, language) = name(cx, column);
            let own = |one: &Asked| one.programme == column.programme.id;
            Line {
                name: format!("{name} ({})", column.funder.name),
                language,
                amounts: amounts(cx, sum(&found.asked, &found.decisions, found.viewer(), own)),
            }
        })
        .collect()
}

fn heads(cx: &Cx, found: &Found) -> Vec<Head> {
    let columns = found.columns.iter();
    columns
        .map(|column| {
            let own = found
                .asked
                .iter()
                .filter(|one| one.programme == column.programme.id);
            Head {
                name: name(cx, column),
                funder: column.funder.name.clone(),
                own: column.funder.id == found.funder.id,
                total: cx.money(&own.map(|one| one.cents).sum()),
            }
        })
        .collect()
}

fn rows(cx: &Cx, found: &Found) -> Vec<Row> {
    let mut rows = Vec::new();
    for party in found.sent.frozen.parties() {
        let own = || found.asked.iter().filter(|one| one.partner == party.key);
        if own().next().is_none() {
            continue;
        }
        let partners = found.sent.partners.iter();
        let named = partners.into_iter().find(|named| named.party.key == party.key);
        let language = named.and_then(|named| named.organisation.language.clone());
        let cell = |column: &finding::Column| {
            let asked = own().find(|one| one.programme == column.programme.id);
            let decision = asked.and_then(|one| decided(&found.decisions, one, found.viewer()));
            let decides = asked.is_some() && cx.could(Power::Decide, Some(column.funder.id));
            let query = [
                ("programme", column.programme.address.as_str()),
                ("partner", party.key.as_str()),
            ];
            let query = serde_html_form::to_string(query).unwrap_or_default();
            Cell {
                programme: name(cx, column).0,
                amount: asked.map_or_else(String::new, |one| cx.money(&one.cents)),
                said: asked.map(|one| said(cx, found, one)),
                words: decision.map_or_else(String::new, |one| one.words.clone()),
                decide: decides.then(|| cx.url(&format!("{}/decide?{query}", found.path()))),
            }
        };
        rows.push(Row {
            name: party.name.clone(),
            language: language.filter(|language| language != cx.lang.code()),
            cells: found.columns.iter().map(cell).collect(),
            total: cx.money(&own().map(|one| one.cents).sum()),
        });
    }
    rows
}

/// What was decided of an amount, in public words, as the asker sees it.
pub(super) fn said(cx: &Cx, found: &Found, asked: &Asked) -> String {
    words(
        cx,
        decided(&found.decisions, asked, found.viewer()),
        &found.columns,
    )
}

/// A decision in public words, with the condition that another funder would meet.
pub(in crate::features::desk) fn words(
    cx: &Cx,
    decision: Option<&Decision>,
    columns: &[finding::Column],
) -> String {
    let Some(decision) = decision else {
        return cx.t("desk-decision-pending");
    };
    let key = format!("desk-decision-{}", decision.state.as_str());
    let said = cx.tv(&key, "amount", &cx.money(&decision.cents));
    let Some((programme, cents)) = decision.condition else {
        return said;
    };
    let other = columns.iter().find(|column| column.programme.id == programme);
    let other = other.map_or_else(String::new, |column| name(cx, column).0);
    let amount = cx.money(&cents);
    let condition = cx.ta(
        "desk-if-said",
        &[("programme", Arg::Text(&other)), ("amount", Arg::Text(&amount))],
    );
    format!("{said}, {condition}")
}
