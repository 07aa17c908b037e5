//! Who is asked: how the sample would be shared out, and drawing it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use surveying::plan::Way;

use super::{Steps, address, kept, refused, steps};
use crate::features::directory::{Kind, Organisation};
use crate::features::surveys::acts::{self, Keeping};
use crate::features::surveys::figures::stratum;
use crate::features::surveys::questionnaire::Breakdown;
use crate::features::surveys::results;
use crate::features::surveys::sampling::{self, MOST, Plan, Wanted};
use crate::features::surveys::survey::{State, Survey};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::figure::percent;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/surveys/{id}/sample",
        Access::Holding(Power::KeepSurveys),
        get(show).post(act),
    )
}

#[derive(Template)]
#[template(path = "features/surveys/templates/sample.html")]
struct SamplePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    steps: Steps,
    here: String,
    draft: bool,
    /// Whether what is shown was drawn, and with what.
    seed: Option<String>,
    said: String,
    sure: String,
    refusing: u64,
    /// Name, how many there are, how many are asked.
    strata: Vec<(String, String, String)>,
    kinds: Vec<(String, String)>,
    bys: Vec<(String, String)>,
    ways: Vec<(String, String)>,
}

impl SamplePage<'_> {
    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|ticked| ticked == value)
    }
}

/// What is known of a sample, as sentences.
pub(super) fn sentences(cx: &Cx, plan: &Plan) -> (String, String) {
    let (asked, all) = (cx.n(&plan.asked()), cx.n(&plan.population()));
    let key = match plan.drawn_with {
        Some(_) => "survey-sample-said.drawn",
        None => "survey-sample-said",
    };
    let args = [
        ("asked", Arg::Text(asked.as_str())),
        ("all", Arg::Text(all.as_str())),
    ];
    let half = |answering: f64| {
        plan.half_width(answering)
            .map_or_else(|| "?".to_owned(), |half| percent(cx, half))
    };
    let (whole, third) = (half(1.0), half(1.0 / 3.0));
    let sure = [
        ("whole", Arg::Text(whole.as_str())),
        ("third", Arg::Text(third.as_str())),
    ];
    let mut said = cx.ta(key, &args);
    if plan.asked() > plan.wanted.size {
        // Whoever asked for fewer wonders why.
        let least = surveying::plan::LEAST.to_string();
        let args = [
            ("size", Arg::Text(&cx.n(&plan.wanted.size))),
            ("strata", Arg::Text(&cx.n(&(plan.strata.len() as u64)))),
            ("least", Arg::Text(&least)),
        ];
        said = format!("{said} {}", cx.ta("survey-sample-more", &args));
    }
    if let Some(of) = plan.frame.as_ref().and_then(|frame| frame.said(cx)) {
        said = format!("{said} {of}");
    }
    (said, cx.ta("survey-sample-sure", &sure))
}

fn page(
    cx: &Cx,
    (survey, organisation): (&Survey, &Organisation),
    (plan, drawn): (&Plan, bool),
    form: &Form,
) -> Result<Response, Error> {
    let (said, sure) = sentences(cx, plan);
    let named = |start: &str, word: &str| {
        (
            word.to_owned(),
            cx.t(&format!("{start}-{}", word.replace('_', "-"))),
        )
    };
    cx.page(&SamplePage {
        steps: steps(cx, survey, organisation, "sample"),
        here: address(cx, survey, "/sample"),
        draft: survey.state == State::Draft,
        seed: plan.drawn_with.clone().filter(|_| drawn),
        said,
        sure,
        refusing: plan.refusing,
        strata: plan
            .strata
            .iter()
            .enumerate()
            .map(|(at, one)| (stratum(cx, plan, at), cx.n(&one.size), cx.n(&one.asked)))
            .collect(),
        kinds: Kind::ALL
            .iter()
            .map(|kind| named("kind", kind.as_str()))
            .collect(),
        bys: Breakdown::ALL[1..]
            .iter()
            .map(|by| named("survey-breakdown", by.as_str()))
            .collect(),
        ways: Way::ALL.map(|way| named("survey-way", way.as_str())).to_vec(),
        cx,
        form,
    })
}

fn filled(wanted: &Wanted) -> Form {
    let by: Vec<String> = wanted.by.iter().map(|by| by.as_str().to_owned()).collect();
    Form::new()
        .with("sending", &chance::token())
        .with("size", &wanted.size.to_string())
        .with("way", wanted.way.as_str())
        .with_every("kind", &wanted.kinds)
        .with_every("by", &by)
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    let drawn = results::plan(&mut connection, &survey).await?;
    let is_drawn = drawn.is_some();
    let plan = match drawn {
        Some(plan) => plan,
        None => sampling::propose(&mut connection, &cx.app, survey.organisation, &Wanted::default()).await?,
    };
    page(
        &cx,
        (&survey, &organisation),
        (&plan, is_drawn),
        &filled(&plan.wanted),
    )
}

fn read(form: &mut Form) -> Wanted {
    let kinds: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| kind.as_str().to_owned())
        .filter(|kind| form.every("kind").contains(kind))
        .collect();
    if kinds.is_empty() {
        form.refuse("kind", "survey-wrong-kind");
    }
    let chosen = |by: &Breakdown| form.every("by").iter().any(|ticked| ticked == by.as_str());
    let by = Breakdown::ALL[1..].iter().copied().filter(chosen).collect();
    let size: Option<u64> = form.value("size").trim().parse().ok();
    let size = size.filter(|size| (10..=MOST).contains(size));
    if size.is_none() {
        form.refuse("size", "survey-wrong-size");
    }
    Wanted {
        kinds,
        by,
        size: size.unwrap_or(400),
        way: Way::ALL
            .into_iter()
            .find(|way| form.is("way", way.as_str()))
            .unwrap_or_default(),
    }
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let wanted = read(&mut form);
    // The whole register is read, which takes a while: nobody waits for it to write.
    let mut connection = cx.app.db.read().await?;
    let (survey, organisation, _) = kept(&cx, &mut connection, &at).await?;
    let led = address(&cx, &survey, "/sample");
    if survey.state != State::Draft {
        return Err(Error::NotFound);
    }
    let of = (&survey, &organisation);
    if !form.is_fine() || !form.is("act", "draw") {
        return proposed(&cx, &mut connection, of, &wanted, &form).await;
    }
    let sample = sampling::sample(&mut connection, &cx.app, survey.organisation, &wanted).await?;
    if sample.0.asked() == 0 {
        form.refuse("kind", "survey-wrong-nobody");
        return proposed(&cx, &mut connection, of, &wanted, &form).await;
    }
    drop(connection);
    let mut transaction = cx.app.db.write().await?;
    let (_, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let person = Some(acting.person);
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let keeping = Keeping {
        organisation: &organisation,
        acting,
        now: cx.now(),
    };
    if acts::draw(&mut transaction, keeping, &survey, &sample)
        .await?
        .is_none()
    {
        form.refuse("kind", "form-changed-meanwhile");
        return Ok(refused(page(&cx, of, (&sample.0, false), &form)?));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.tn("survey-done-drawn", &sample.0.asked())))
}

async fn proposed(
    cx: &Cx,
    connection: &mut Connection,
    of: (&Survey, &Organisation),
    wanted: &Wanted,
    form: &Form,
) -> Result<Response, Error> {
    let plan = sampling::propose(connection, &cx.app, of.0.organisation, wanted).await?;
    let shown = page(cx, of, (&plan, false), form)?;
    Ok(if form.is_fine() { shown } else { refused(shown) })
}
