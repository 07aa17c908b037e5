//! What readers give an application by the criteria of each programme and of its call: those by which their own body marks, and those that
//! others share.

mod sharing;
mod typed;

use std::collections::HashSet;
use std::fmt::Write as _;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use self::sharing::{others, share, sharing};
use self::typed::{field, is_late, late};
use super::list::asked as queried;
use super::{name, show};
use crate::features::desk::finding::{self, Found};
use crate::features::desk::marking::{Mark, POINTS_MOST, Spread, WORDS_MOST, together};
use crate::features::desk::scoring::Scoring;
use crate::features::desk::store::decisions;
use crate::features::desk::store::marks as store;
use crate::features::programmes::offered_by;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let reading = Access::Holding(Power::ReadFiles);
    Routes::new()
        .page("/desk/applications/{id}/marks", reading, get(marks).post(keep))
        .page(
            "/desk/applications/{id}/marks/share",
            reading,
            post(share).get(show::back),
        )
}

/// A criterion: its words and their language, its weight, what readers gave together, whether they are apart, and each: who,
/// points, why, its language.
struct Line {
    words: (String, Option<&'static str>),
    weight: String,
    spread: Option<String>,
    apart: bool,
    given: Vec<(String, String, String, Option<&'static str>)>,
}

/// A programme or the call, whose marks are seen.
struct Grid {
    address: String,
    name: (String, Option<&'static str>),
    funder: String,
    lines: Vec<Line>,
    together: Option<String>,
    /// Whether those mark by it for whom one reads; then, whether they share what they gave, and whether the asker may say so.
    own: bool,
    shared: bool,
    shares: bool,
    /// Which other organisers of the call share what theirs gave.
    sharing: Option<String>,
    /// Whether the asker may still mark: what a decision rested on stays as it was once it is told.
    open: bool,
    /// How many gave some, where they are not shown: whoever is to give theirs is not led by those of others.
    waits: Option<String>,
}

#[derive(Template)]
#[template(path = "features/desk/templates/marks.html")]
struct MarksPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    back: String,
    title: (String, Option<&'static str>),
    funder_key: String,
    grids: Vec<Grid>,
    points: Vec<String>,
    /// Whether there is something that the asker may mark.
    marks: bool,
}

impl MarksPage<'_> {
    fn given(&self, who: &str, points: &str) -> String {
        let args = [("who", Arg::Text(who)), ("points", Arg::Text(points))];
        self.cx.ta("desk-marks-given", &args)
    }

    fn field(&self, what: &str, address: &str, at: &usize) -> String {
        field(what, address, *at)
    }
}

async fn marks(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let [wanted, others] = queried(cx.query(), ["funder", "others"]);
    let found = finding::clear_for(&cx, &mut connection, &id, &wanted).await?;
    let mut form = Form::new().with("others", &others);
    let whose = (found.funder.id, found.acting.person);
    for scoring in own(&found) {
        let of = (found.sent.application.id, scoring);
        for (mark, _) in store::seen(&mut connection, of, whose.0).await? {
            if mark.whose() == whose {
                let address = scoring.address();
                form = form
                    .with(
                        &field("points", address, mark.criterion),
                        &mark.points.to_string(),
                    )
                    .with(&field("words", address, mark.criterion), &mark.words);
            }
        }
    }
    page(&cx, &mut connection, &found, &form).await
}

/// By what the readers of the body mark for which one reads.
fn own(found: &Found) -> impl Iterator<Item = Scoring<'_>> {
    Scoring::of(found).filter(move |one| one.is_of(found.funder.id))
}

/// The programmes whose decision on an application was told, and nothing for its call once that was answered: what readers gave then
/// stays.
async fn told(connection: &mut Connection, found: &Found) -> Result<HashSet<Option<i64>>, StoreError> {
    let decisions = decisions::of_applications(connection, &[found.sent.application.id]).await?;
    let told = decisions.into_iter().filter(|(_, one)| one.notified.is_some());
    let mut told: HashSet<Option<i64>> = told.map(|(_, one)| Some(one.programme)).collect();
    if found.is_answered() {
        told.insert(None);
    }
    Ok(told)
}

/// Whether there is anything to mark, or marks that others share.
pub(super) async fn are_there(connection: &mut Connection, found: &Found) -> Result<bool, StoreError> {
    if own(found).next().is_some() {
        return Ok(true);
    }
    let shared = store::shared(connection, found.sent.application.id).await?;
    Ok(Scoring::of(found).any(|one| shared.iter().any(|(of, _)| *of == one.programme())))
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let application = found.sent.application.id;
    let shared = store::shared(connection, application).await?;
    let told = told(connection, found).await?;
    let whose = (found.funder.id, found.acting.person);
    let mut grids = Vec::new();
    for scoring in Scoring::of(found) {
        let own = scoring.is_of(found.funder.id);
        let by = shared.iter().filter(|(of, _)| *of == scoring.programme());
        let by: Vec<i64> = by.map(|(_, body)| *body).collect();
        // Those of others are not even looked up until they share them.
        if !own && by.is_empty() {
            continue;
        }
        let marks = store::seen(connection, (application, scoring), whose.0).await?;
        let mut grid = grid(cx, found, (scoring, &marks), &by);
        grid.open = own && (!told.contains(&scoring.programme()) || is_late(form, scoring));
        let gave = marks.iter().any(|(mark, _)| mark.whose() == whose);
        let others = marks.iter().map(|(mark, _)| mark.person);
        let others: HashSet<i64> = others.filter(|person| *person != whose.1).collect();
        if grid.open && !gave && !others.is_empty() && !form.is("others", "yes") {
            grid.waits = Some(cx.tn("desk-marks-wait", &(others.len() as u64)));
            grid.together = None;
        }
        grids.push(grid);
    }
    let (title, lang) = found.sent.frozen.title(cx.lang);
    cx.page(&MarksPage {
        form,
        base: cx.url(&format!("{}/marks", found.path())),
        back: cx.url(&show::of_funder(found)),
        title: (title.to_owned(), cx.foreign(lang)),
        funder_key: found.funder.key.clone(),
        marks: grids.iter().any(|grid| grid.open),
        grids,
        points: (0..=POINTS_MOST).map(|points| points.to_string()).collect(),
        cx,
    })
}

/// What a grid is called, and by whom it is marked.
fn titled(cx: &Cx, scoring: Scoring<'_>) -> ((String, Option<&'static str>), String) {
    match scoring {
        Scoring::Programme(column) => (
            name(cx, column),
            offered_by(cx, &column.programme, &column.funder),
        ),
        Scoring::Call(call) => {
            let (title, lang) = call.call.title(cx.lang);
            let by: Vec<&str> = call.organisers.iter().map(|one| one.name.as_str()).collect();
            ((title.to_owned(), cx.foreign(lang)), by.join(", "))
        }
    }
}

/// What is shown of a programme or the call, of which these bodies share what theirs gave.
fn grid(cx: &Cx, found: &Found, (scoring, marks): (Scoring<'_>, &[(Mark, String)]), by: &[i64]) -> Grid {
    let criteria = scoring.criteria();
    let body = found.funder.id;
    let own = scoring.is_of(body);
    let organisers = found.organised.iter().flat_map(|one| &one.organisers);
    let organisers: Vec<_> = organisers.collect();
    let (name, funder) = titled(cx, scoring);
    let line = |(at, criterion): (usize, &crate::features::programmes::Criterion)| {
        let given = || marks.iter().filter(|(mark, _)| mark.criterion == at);
        let spread = Spread::of(given().map(|(mark, _)| mark));
        let mut readers: Vec<i64> = Vec::new();
        for (mark, _) in given() {
            if !readers.contains(&mark.person) {
                readers.push(mark.person);
            }
        }
        let nth = |person: i64| readers.iter().position(|one| *one == person).unwrap_or_default() + 1;
        let (words, lang) = criterion.words.get(cx.lang);
        Line {
            words: (words.to_owned(), cx.foreign(lang)),
            weight: cx.tn("call-points", &u64::from(criterion.weight)),
            spread: spread.map(|spread| self::spread(cx, &spread)),
            apart: spread.is_some_and(|spread| spread.apart),
            given: given()
                .map(|(mark, name)| {
                    // To others a reader is a number: the marks are their own body's, also where it organises the call no more, or
                    // offers the programme no more. Those who organise a call together read for which of them it was given.
                    let mut organisers = organisers.iter();
                    let other = organisers.find(|one| one.id == mark.organisation);
                    let who = match (scoring, other) {
                        _ if own && mark.organisation == body && !name.is_empty() => name.clone(),
                        (Scoring::Call(_), Some(other)) if own && other.id != body => other.name.clone(),
                        _ => cx.tv("desk-marks-reader", "n", &nth(mark.person).to_string()),
                    };
                    (
                        who,
                        mark.points.to_string(),
                        mark.words.clone(),
                        cx.foreign(mark.language),
                    )
                })
                .collect(),
        }
    };
    let plain: Vec<Mark> = marks.iter().map(|(mark, _)| mark.clone()).collect();
    // Nobody is offered to share what nobody of theirs gave.
    let shareable = by.contains(&body) || plain.iter().any(|mark| mark.organisation == body);
    Grid {
        address: scoring.address().to_owned(),
        name,
        funder,
        lines: criteria.list.iter().enumerate().map(line).collect(),
        together: together(criteria, &plain)
            .map(|points| cx.tv("desk-marks-together", "points", &points.to_string())),
        own,
        shared: by.contains(&body),
        shares: own && shareable && others(found) && cx.could(Power::KeepProgrammes, Some(body)),
        sharing: sharing(cx, found, (scoring, by)),
        open: own,
        waits: None,
    }
}

fn spread(cx: &Cx, spread: &Spread) -> String {
    let agree = spread.least == spread.most;
    cx.ta(
        if agree {
            "desk-marks-agree"
        } else {
            "desk-marks-spread"
        },
        &[
            ("least", Arg::Text(&spread.least.to_string())),
            ("most", Arg::Text(&spread.most.to_string())),
            ("n", Arg::from(u64::from(spread.readers))),
        ],
    )
}

async fn keep(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::clear_for(&cx, &mut transaction, &id, form.value("funder")).await?;
    let (application, person) = (found.sent.application.id, found.acting.person);
    let whose = (found.funder.id, person);
    let told_already = told(&mut transaction, &found).await?;
    for scoring in own(&found).filter(|one| told_already.contains(&one.programme())) {
        let mut before = store::seen(&mut transaction, (application, scoring), whose.0).await?;
        before.retain(|(mark, _)| mark.whose() == whose);
        late(&mut form, scoring, &before);
    }
    let mut given = String::new();
    for scoring in own(&found).filter(|one| !told_already.contains(&one.programme())) {
        let of = (application, scoring);
        let mut before = store::seen(&mut transaction, of, whose.0).await?;
        before.retain(|(mark, _)| mark.whose() == whose);
        for at in 0..scoring.criteria().list.len() {
            let address = scoring.address();
            let (points_field, words_field) = (field("points", address, at), field("words", address, at));
            let words = plain(form.value(&words_field));
            let typed = form.value(&points_field).to_owned();
            let stood = before
                .iter()
                .map(|(mark, _)| mark)
                .find(|mark| mark.criterion == at);
            if typed.is_empty() {
                if !words.is_empty() {
                    form.refuse(points_field, "desk-marks-points-wrong");
                } else if stood.is_some() {
                    store::take_back(&mut transaction, of, (at, whose)).await?;
                    let _ = write!(given, "{address} -{at}; ");
                }
                continue;
            }
            let points = typed.parse::<u8>().ok().filter(|points| *points <= POINTS_MOST);
            if points.is_none() {
                form.refuse(points_field, "desk-marks-points-wrong");
            }
            if words.is_empty() || words.chars().count() > WORDS_MOST {
                form.refuse(words_field, "desk-marks-words-wrong");
            }
            let Some(points) = points.filter(|_| form.is_fine()) else {
                continue;
            };
            if stood.is_some_and(|stood| (stood.points, &stood.words) == (points, &words)) {
                continue;
            }
            let mark = Mark {
                criterion: at,
                person,
                organisation: found.funder.id,
                points,
                words,
                language: cx.lang,
            };
            store::keep(&mut transaction, of, &mark, cx.now()).await?;
            let _ = write!(given, "{address} {at}; ");
        }
    }
    if !form.is_fine() {
        drop(transaction);
        let mut connection = cx.app.db.read().await?;
        let mut page = page(&cx, &mut connection, &found, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    if given.is_empty() {
        return Ok(cx.redirect_done(&address(&cx, &found)));
    }
    // The journal says by which criteria somebody gave or took back, not what: that is their funder's own.
    tell(&cx, &mut transaction, &found, "marks-given", &given).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&address(&cx, &found), &cx.t("desk-marks-kept")))
}

fn address(cx: &Cx, found: &Found) -> String {
    match found.funders.len() > 1 {
        true => cx.url(&format!("{}/marks?funder={}", found.path(), found.funder.key)),
        false => cx.url(&format!("{}/marks", found.path())),
    }
}

async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    act: &str,
    after: &str,
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(found.acting),
        organisation: Some(&found.funder.key),
        act,
        object: &format!("application:{}", found.sent.application.number),
        before: None,
        after: Some(after),
    };
    journal::record(connection, cx.now(), &act).await
}
