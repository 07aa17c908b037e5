//! One application, as those read it together who examine it: what it says; where it requests money, of whom and how far it is covered.

use std::ops::DerefMut;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::list::asked as queried;
use super::matrix::{COVERS, Head, Line, Row, Todo, amounts, heads, lines, rows, todo};
use super::opinions::{self, Opinions};
use super::partners::{Partner, partners};
use super::phases::{Phases, phases};
use super::quotes::{Asking, Quote, asking};
use super::{marks, past};
use crate::features::applications::{Part, Reading, ToRead, answered, budgets, terms_said, to_read};
use crate::features::desk::coverage::{Asked, Book, sum};
use crate::features::desk::decision::State;
use crate::features::desk::finding::{self, Found};
use crate::features::desk::reaching::coverage;
use crate::features::desk::relaying;
use crate::features::desk::store::{confirmed, letters as told_letters, paid, words as store};
use crate::features::desk::words::{Topic, Verdict};
use crate::features::directory::names;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Passed, Routes, Slot, Subject, get};

/// Amounts to decide that are shown above all else, at most.
const TO_DO: usize = 4;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}",
        Access::Holding(Power::ReadFiles),
        get(show),
    )
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
    /// The call that it answers: title and its language, address.
    call: Option<(String, Option<&'static str>, String)>,
    /// Where the organisers of that call answer, for one of them.
    answer: Option<String>,
    /// Key of the body for which one reads; the others for which one could, with their addresses.
    funder_key: String,
    others: Vec<(String, String)>,
    /// Whether the funder is a public body: what is reserved to public agents is shown.
    public: bool,
    /// That somebody left, or that decisions are of an earlier version.
    told: Vec<String>,
    /// Those to whom one may stand near: key and name.
    tieable: Vec<(String, String)>,
    /// What is requested of the funder and of all.
    sums: Option<String>,
    partners: Vec<Partner>,
    /// Whether what is not public is shown, and whether money is requested with it.
    clear: bool,
    funded: bool,
    /// Why what is not public is not shown, as a text key.
    hidden: Option<&'static str>,
    undeclared: bool,
    /// What waits for a decision of the asker, and how much more than is shown.
    todo: Vec<Todo>,
    more: u64,
    /// How far it is covered, and whom that reaches.
    covered: Vec<String>,
    covers: [&'static str; 6],
    lines: Vec<Line>,
    total: Vec<Option<String>>,
    /// Whether promises are to be seen there that wait for other programmes.
    promises: bool,
    heads: Vec<Head>,
    rows: Vec<Row>,
    every: String,
    read: ToRead,
    budgets: Option<String>,
    files: Vec<(String, String)>,
    /// What programmes ask beside the common file, and what is answered.
    answers: Vec<Part>,
    /// On which terms.
    terms: Vec<Part>,
    /// What was asked: the question, whom, until when, the answer.
    questions: Vec<Asking>,
    /// Whom one may ask: key and name.
    askable: Vec<(String, String)>,
    /// For which partners nobody answers here.
    mute: Option<String>,
    /// About what, what they think, why.
    opinions: Vec<(String, String, Quote)>,
    /// How many there are, where they wait for that of the asker.
    waits: Option<String>,
    topics: Vec<(&'static str, String)>,
    verdicts: Vec<(&'static str, String)>,
    /// Whether there is anything to mark by criteria, or marks that others share.
    marks: bool,
    /// Those of the asker's own funder, and no other.
    notes: Vec<Quote>,
    /// The letters that told decisions: to whom and of which programme, address.
    letters: Vec<(String, String)>,
    /// Who sees what, and since when.
    phases: Phases,
    /// What happened to it, as far as the funder may know.
    history: Vec<Passed>,
    /// What follows from decisions, where other features say it.
    panels: Vec<String>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let [wanted, others] = queried(cx.query(), ["funder", "others"]);
    let found = finding::find_for(&cx, &mut connection, &id, &wanted).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("others", &others);
    page(&cx, connection, &found, &form).await
}

/// What follows the language in the address of the page of an application, for the funder for which it is read.
pub(super) fn of_funder(found: &Found) -> String {
    match found.funders.len() > 1 {
        true => format!("{}?funder={}", found.path(), found.funder.key),
        false => found.path(),
    }
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
    mut held: impl DerefMut<Target = Connection>,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    let connection = &mut *held;
    let sent = &found.sent;
    let (title, lang) = sent.frozen.title(cx.lang);
    let base = cx.url(&found.path());
    let clear = found.reading == Reading::Clear;
    let book = Book::of(&found.decisions);
    let public = finding::is_public(&found.funder);
    let whole = |counts: &dyn Fn(&Asked) -> bool| sum(&found.asked, &book, found.viewer(), counts);
    let all = whole(&|_| true);
    let ours = whole(&|one| found.is_own(one));
    let funded = !found.columns.is_empty();
    let paid = paid::of(connection, sent.application.id).await?;
    let files = sent.frozen.project.files.iter();
    let mut todo = match clear {
        true => todo(
            cx,
            found,
            &book,
            &confirmed::of(connection, sent.application.id, cx.app.clock.today()).await?,
        ),
        false => Vec::new(),
    };
    let more = todo.len().saturating_sub(TO_DO) as u64;
    todo.truncate(TO_DO);
    let (mut questions, mut notes) = (Vec::new(), Vec::new());
    let mut opinions = Opinions::default();
    if clear {
        questions = asking(cx, connection, sent).await?;
        opinions = opinions::shown(cx, connection, found, form).await?;
        let own = std::slice::from_ref(&found.funder);
        let written = store::notes(connection, sent.application.id, found.funder.id).await?;
        notes = written.iter().map(|one| Quote::of(cx, one, own)).collect();
    }
    let mut askable = vec![(String::new(), cx.t("desk-ask-lead"))];
    let others = sent.partners.iter().skip(1);
    askable.extend(others.map(|named| (named.party.key.clone(), named.organisation.name.clone())));
    let keys = match clear {
        true => relaying::mute(connection, &cx.app, sent).await?,
        false => Vec::new(),
    };
    let mute: Vec<String> = keys.iter().map(|key| found.name(key).to_owned()).collect();
    let mut panels = Vec::new();
    // What follows from decisions is for those who take them.
    if clear && found.funds() {
        let slug = &sent.application.address;
        let subject = Subject {
            organisation: 0,
            slug,
        };
        panels = cx.panels(connection, Slot::Desk, subject).await?;
    }
    let mut page = ShowPage {
        letters: match clear && found.funds() {
            true => letters(cx, connection, found).await?,
            false => Vec::new(),
        },
        panels,
        phases: match clear {
            true => phases(cx, connection, found).await?,
            false => Phases::default(),
        },
        history: past::of(cx, connection, found, opinions.given).await?,
        questions,
        askable,
        mute: (!mute.is_empty()).then(|| cx.tv("desk-mute", "partners", &names::list(cx, &mute))),
        opinions: opinions.lines,
        waits: opinions.waits,
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
        marks: clear && marks::are_there(connection, found).await?,
        notes,
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        number: sent.application.number.clone(),
        state: past::stands(cx, connection, found).await?,
        funder: found.funder.name.clone(),
        call: found.organised.as_ref().map(|one| {
            let (title, lang) = one.call.title(cx.lang);
            let url = cx.url(&format!("/calls/{}", one.call.address));
            (title.to_owned(), cx.foreign(lang), url)
        }),
        answer: (clear && found.organises())
            .then(|| cx.url(&format!("/applications/{}", sent.application.address))),
        sums: found.funds().then(|| {
            let (ours, all) = (cx.money(&ours.requested), cx.money(&all.requested));
            cx.ta(
                "desk-sums",
                &[("ours", Arg::Text(&ours)), ("all", Arg::Text(&all))],
            )
        }),
        clear,
        funded,
        partners: partners(cx, connection, found).await?,
        funder_key: found.funder.key.clone(),
        others: found
            .funders
            .iter()
            .filter(|one| one.id != found.funder.id)
            .map(|one| (one.name.clone(), format!("{base}?funder={}", one.key)))
            .collect(),
        public,
        told: match clear {
            true => past::to_know(cx, found),
            false => Vec::new(),
        },
        tieable: sent
            .partners
            .iter()
            .map(|named| (named.party.key.clone(), named.organisation.name.clone()))
            .collect(),
        hidden: match found.reading {
            Reading::Clear | Reading::Undeclared => None,
            Reading::Declared => Some("desk-hidden-declared"),
            Reading::Within => Some("desk-hidden-within"),
            Reading::Tied => Some("desk-hidden-tied"),
        },
        undeclared: found.reading == Reading::Undeclared,
        todo,
        more,
        covered: match funded {
            true => coverage(cx, connection, (sent, &found.asked), (&book, found.viewer())).await?,
            false => Vec::new(),
        },
        covers: COVERS,
        lines: match clear {
            true => lines(cx, (&found.columns, &found.asked), (&book, found.viewer()), &paid),
            false => Vec::new(),
        },
        total: amounts(cx, all, paid.of(None)),
        promises: clear && found.funds() && {
            let mut seen = found.decisions.iter().filter(|one| found.sees(one));
            seen.any(|one| one.state == State::Conditional && one.condition.is_some())
        },
        heads: heads(cx, found),
        rows: rows(cx, connection, found, &book).await?,
        every: cx.money(&all.requested),
        budgets: match clear {
            true => budgets(cx, &sent.frozen)?,
            false => None,
        },
        read: ToRead::default(),
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
    };
    drop(held);
    if clear {
        page.read = to_read(cx, &sent.frozen).await?;
    }
    cx.page(&page)
}

/// The letters that told what was decided: everybody concerned was told.
async fn letters(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(String, String)>, Error> {
    let base = cx.url(&format!(
        "/applications/{}/letters",
        found.sent.application.address
    ));
    let every = told_letters::of(connection, found.sent.application.id).await?;
    let named = |told: told_letters::Told| {
        let mut columns = found.columns.iter();
        let column = columns.find(|one| one.programme.id == told.programme_id)?;
        let (whom, of) = (found.name(&told.partner), super::name(cx, column).0);
        let words = format!("{whom}, {of} · {}", letter_of(cx, &told));
        Some((words, format!("{base}/{}", told.id)))
    };
    Ok(every.into_iter().filter_map(named).collect())
}

/// What a letter tells, of which day it is, and whether what it tells was amended since.
pub(in crate::features::desk) fn letter_of(cx: &Cx, told: &told_letters::Told) -> String {
    let mut words = cx.tv("desk-letter-of", "date", &cx.day(&told.written_at));
    if let Some(kind) = told.kind() {
        words = format!(
            "{} · {words}",
            cx.t(&format!("desk-letter-kind-{}", kind.as_str()))
        );
    }
    match told.amended > 0 {
        true => format!("{words}, {}", cx.t("desk-letter-before")),
        false => words,
    }
}
