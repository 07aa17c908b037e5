//! On which terms money is requested: who receives it, and under which rules on state aid.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::begun::begun;
use super::twins::{self, Said as Around, Text, Wrong};
use crate::features::applications::acts::terms::{self as acts, Said};
use crate::features::applications::beside;
use crate::features::applications::checking::Check;
use crate::features::applications::terms::{CLAUSE_MOST, Height, Mode, REASON_MOST, Regime};
use crate::features::projects::{self, Found, Partner, Writes};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/submission/terms",
        Access::Holding(Power::SeeFile),
        get(show).post(save),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// What stands for the application.
    #[serde(default)]
    call: String,
}

/// The address of the page.
pub(super) fn url(cx: &Cx, found: &Found, word: &str) -> String {
    cx.url(&format!("{}/submission/terms?call={word}", found.path()))
}

/// What a partner would have had of the public bodies of a Member State.
struct Line {
    /// What its boxes are called.
    code: String,
    title: String,
    /// How much, for whoever works with its file; else that it sees it itself.
    words: String,
    over: bool,
    regime: String,
    /// Why, for whoever may say it.
    reason: Option<Text>,
}

#[derive(Template)]
#[template(path = "features/applications/templates/terms.html")]
struct TermsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: (String, Option<&'static str>),
    check: String,
    action: String,
    word: String,
    modes: Vec<(&'static str, String)>,
    regimes: Vec<(&'static str, String)>,
    lead: String,
    /// What the agreement must say, for whoever leads.
    clause: Option<Text>,
    /// What is said, for whoever may not say it.
    mode: Option<String>,
    lines: Vec<Line>,
    writes: bool,
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let project = projects::find_within(&cx, &mut connection, &id).await?;
    let (found, check) = match begun(&cx, &mut connection, &id, &asked.call).await {
        Err(Error::NotFound) => {
            // Nothing is begun of which there could be terms.
            return Ok(cx.redirect(&cx.url(&format!("{}/submission", project.path()))));
        }
        answer => answer?,
    };
    let form = Form::new()
        .with("sending", &chance::token())
        .with("mode", check.terms.mode.map_or("", Mode::as_str));
    page(&cx, &found, &check, &form)
}

fn may_change(check: &Check) -> bool {
    let living = check.living();
    living.is_some_and(|living| living.state.may_change(check.corrects))
}

fn partner_of(found: &Found, id: i64) -> Option<&Partner> {
    found.partners.iter().find(|partner| partner.id == id)
}

fn lines(cx: &Cx, found: &Found, check: &Check, form: &Form) -> Vec<Line> {
    let mut lines = Vec::new();
    for aid in &check.aids {
        let Some(partner) = partner_of(found, aid.partner) else {
            continue;
        };
        let organisation = &partner.organisation;
        let code = format!("{}-{}", aid.key, aid.member_state);
        let named = check.terms.named(&aid.key, aid.member_state);
        let sees = cx.could(Power::SeeFile, Some(organisation.id));
        let state = cx.t(&format!("aid-state-{}", aid.member_state));
        let words = match (sees, &aid.ceiling) {
            (false, _) => cx.t("terms-aid-theirs"),
            (true, None) => cx.tv("terms-aid-other", "requested", &cx.money(&aid.requested)),
            (true, Some(ceiling)) => {
                let key = match aid.height() {
                    Height::Under => "terms-aid-under",
                    Height::Near => "terms-aid-near",
                    Height::Over => "terms-aid-over",
                };
                let args = [
                    ("received", Arg::Text(&cx.money(&aid.received))),
                    ("requested", Arg::Text(&cx.money(&aid.requested))),
                    ("ceiling", Arg::Text(&cx.money(ceiling))),
                ];
                cx.ta(key, &args)
            }
        };
        let args = [
            ("name", Arg::Text(&organisation.name)),
            ("state", Arg::Text(&state)),
        ];
        let title = cx.ta("terms-aid-of", &args);
        let held = named.map_or("general", |named| named.regime.as_str());
        let regime = match form.value(&format!("regime-{code}")) {
            "" => held.to_owned(),
            typed => typed.to_owned(),
        };
        let writes = may_change(check) && cx.could(Power::WriteProjects, Some(organisation.id));
        let reason = writes.then(|| {
            let said = Around {
                label: (cx.t("terms-reason"), None),
                of: title.clone(),
                rows: 2,
                writes,
                ..Around::default()
            };
            let (name, field) = (
                format!("reason-{code}"),
                beside::reason(partner.id, aid.member_state),
            );
            twins::shown(cx, &check.texts, (&name, &field, said), (form, &[]))
        });
        lines.push(Line {
            title,
            words,
            over: sees && aid.height() == Height::Over,
            regime,
            reason,
            code,
        });
    }
    lines
}

/// What the agreement must say; where nothing is written yet, what is proposed, in each language.
fn clause(cx: &Cx, check: &Check, form: &Form) -> Text {
    let said = Around {
        label: (cx.t("terms-clause"), None),
        hint: cx.t("terms-clause.hint"),
        rows: 6,
        writes: true,
        ..Around::default()
    };
    let wrong = form.error("clause");
    let wrong: Option<Wrong> = wrong.map(|key| ("clause".to_owned(), key, String::new()));
    let about = ("clause", beside::CLAUSE, said);
    let mut text = twins::shown(cx, &check.texts, about, (form, wrong.as_slice()));
    let nothing = check.texts.words(beside::CLAUSE).is_empty() && form.every("clause").is_empty();
    for one in text.boxes.iter_mut().filter(|_| nothing) {
        one.words = cx.app.texts.say(one.lang, "terms-clause-proposed", &[]);
    }
    text
}

fn page(cx: &Cx, found: &Found, check: &Check, form: &Form) -> Result<Response, Error> {
    let word = check.word();
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let said = |mode: Mode| cx.t(&format!("terms-mode-{}", mode.as_str()));
    let mut regimes = vec![("general", cx.t("terms-regime-general"))];
    let others = Regime::ALL.into_iter();
    regimes.extend(others.map(|one| (one.as_str(), cx.t(&format!("terms-regime-{}", one.as_str())))));
    let lines = lines(cx, found, check, form);
    let leads = may_change(check) && found.leads(cx);
    cx.page(&TermsPage {
        form,
        base: cx.url(&found.path()),
        title: (title.to_owned(), cx.foreign(lang)),
        check: cx.url(&format!("{}/submission?call={word}", found.path())),
        action: url(cx, found, &word),
        word,
        modes: Mode::ALL
            .into_iter()
            .map(|mode| (mode.as_str(), said(mode)))
            .collect(),
        regimes,
        lead: found
            .lead()
            .map_or_else(String::new, |lead| lead.organisation.name.clone()),
        mode: check.terms.mode.map(said),
        writes: leads || lines.iter().any(|line| line.reason.is_some()),
        clause: leads.then(|| clause(cx, check, form)),
        lines,
        cx,
    })
}

async fn save(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let word = match form.value("call") {
        "" => asked.call.clone(),
        word => word.to_owned(),
    };
    let project = projects::find_within(&cx, &mut transaction, &id).await?;
    projects::hold(&mut transaction, project.project.id).await?;
    let (found, check) = begun(&cx, &mut transaction, &id, &word).await?;
    let person = Some(cx.someone()?.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let living = (check.living().ok_or(Error::NotFound)?, check.corrects);
    let led = cx.url(&format!("{}/submission?call={}", found.path(), check.word()));
    let texts = &check.texts;
    let mut done = true;
    if found.leads(&cx) && may_change(&check) {
        let acting = found.leading(&cx)?;
        let lead = &found.lead().ok_or(Error::NotFound)?.organisation;
        let mode = Mode::of(form.value("mode"));
        let clause = twins::read(texts, ("clause", beside::CLAUSE), &form);
        match mode {
            None => form.refuse("mode", "terms-mode-choose"),
            Some(Mode::Redistributes) if clause.is_wrong(texts, CLAUSE_MOST) => {
                form.refuse("clause", "terms-clause-wrong");
            }
            Some(mode) => {
                let writes = match mode {
                    Mode::Redistributes => clause.writes(texts),
                    Mode::Direct => Writes::new(),
                };
                if check.terms.mode != Some(mode) || !writes.is_empty() {
                    let who = ((lead.id, lead.key.as_str()), acting);
                    let said = (texts, Said::Mode(mode, &writes));
                    done &= acts::say(&mut transaction, &cx.app, living, said, who).await?;
                }
            }
        }
    }
    for aid in &check.aids {
        let Some(partner) = partner_of(&found, aid.partner) else {
            continue;
        };
        let organisation = &partner.organisation;
        let code = format!("{}-{}", aid.key, aid.member_state);
        let typed = form.value(&format!("regime-{code}")).to_owned();
        // What is not the asker's is not read; a box that was not on the page says nothing.
        if typed.is_empty() || !cx.could(Power::WriteProjects, Some(organisation.id)) {
            continue;
        }
        let acting = cx.acting(Power::WriteProjects, Some(organisation.id))?;
        let (name, field) = (
            format!("reason-{code}"),
            beside::reason(partner.id, aid.member_state),
        );
        let reason = twins::read(texts, (&name, &field), &form);
        let named = Regime::of(&typed);
        if named.is_some() && reason.is_wrong(texts, REASON_MOST) {
            form.refuse("aid", "terms-reason-wrong");
            continue;
        }
        let before = check.terms.named(&aid.key, aid.member_state);
        let writes = reason.writes(texts);
        let changed = before.map(|named| named.regime) != named || (named.is_some() && !writes.is_empty());
        if changed {
            let who = ((organisation.id, organisation.key.as_str()), acting);
            let now = named.map(|regime| (regime, &writes));
            let said = (texts, Said::Regime(partner.id, aid.member_state, now));
            done &= acts::say(&mut transaction, &cx.app, living, said, who).await?;
        }
    }
    if !form.is_fine() {
        drop(transaction);
        let mut response = page(&cx, &found, &check, &form)?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    if !done {
        return Ok(cx.redirect_saying(&led, &cx.t("application-not-now")));
    }
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("terms-done")))
}
