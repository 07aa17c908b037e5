//! The stage of a pole: whoever recognised it says that it lives, or that it begins anew; they or its carrier end it.
//! Each is an act with its reason, kept for good.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Found, Said, any, name, organises, refused};
use crate::features::directory::Organisation;
use crate::features::poles::actions::{self, By};
use crate::features::poles::content::TEXT_MOST;
use crate::features::poles::pole::{Pole, Step, next};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/{id}/stage",
        Access::HoldingEither(Power::OrganiseCalls, Power::KeepPoles),
        get(show).post(act),
    )
}

#[derive(Template)]
#[template(path = "features/poles/templates/stage.html")]
struct StagePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: Said,
    stage: String,
    /// What the asker may do, in words.
    steps: Vec<(&'static str, String)>,
}

/// For whom the asker speaks, and what they may do with the stage.
struct Voice {
    found: Found,
    organisation: Organisation,
    acting: Acting,
    steps: Vec<Step>,
}

/// Whoever recognised it says every step, where it still organises; its carrier ends it.
async fn voice(cx: &Cx, connection: &mut Connection, at: &str) -> Result<Voice, Error> {
    cx.someone()?;
    let found = any(connection, at).await?;
    let stage = found.pole.stage;
    let makes_sense = |step: &Step| next(stage, *step).is_some();
    let holds = organises(cx, connection, found.organiser.id).await?;
    match cx.acting(Power::OrganiseCalls, Some(found.organiser.id)) {
        Ok(acting) if holds => {
            return Ok(Voice {
                organisation: found.organiser.clone(),
                acting,
                steps: Step::ALL.iter().copied().filter(makes_sense).collect(),
                found,
            });
        }
        Ok(_) | Err(Error::NotFound) => {}
        Err(other) => return Err(other),
    }
    let acting = cx.acting(Power::KeepPoles, Some(found.carrier.id))?;
    Ok(Voice {
        organisation: found.carrier.clone(),
        acting,
        steps: [Step::End].into_iter().filter(makes_sense).collect(),
        found,
    })
}

fn page(cx: &Cx, voice: &Voice, form: &Form) -> Result<Response, Error> {
    let pole = &voice.found.pole;
    let steps = voice.steps.iter();
    cx.page(&StagePage {
        cx,
        form,
        here: voice.found.at(cx, ""),
        name: name(cx, &pole.content),
        stage: cx.t(&format!("pole-stage-{}", pole.stage.as_str())),
        steps: steps
            .map(|step| (step.as_str(), cx.t(&format!("pole-step-{}", step.as_str()))))
            .collect(),
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let voice = voice(&cx, &mut connection, &at).await?;
    let form = Form::new()
        .with("version", &voice.found.pole.version.to_string())
        .with("sending", &chance::token());
    page(&cx, &voice, &form)
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let voice = voice(&cx, &mut transaction, &at).await?;
    let (person, led) = (Some(voice.acting.person), voice.found.at(&cx, ""));
    let sent = form.value("sending").to_owned();
    if once::led_to(&mut transaction, &sent, person).await?.is_some() {
        return Ok(cx.redirect_done(&led));
    }
    let wanted: Option<Step> = form.value("step").parse().ok();
    let step = wanted.filter(|step| voice.steps.contains(step));
    if step.is_none() {
        form.refuse("step", "pole-step-missing");
    }
    let reason = plain(&form.required("reason", TEXT_MOST, "pole-reason-missing"));
    if let (Some(step), true) = (step, form.is_fine()) {
        let typed = Pole {
            version: form.value("version").parse().unwrap_or_default(),
            ..voice.found.pole.clone()
        };
        let by = By {
            organisation: &voice.organisation,
            acting: voice.acting,
        };
        let said = (step, reason.as_str(), cx.lang);
        if actions::step(&mut transaction, &cx.app, &typed, said, by).await? {
            once::note(&mut transaction, &sent, person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("pole-done-stage")));
        }
        form = form.with("version", &voice.found.pole.version.to_string());
        form.refuse("step", "form-changed-meanwhile");
    }
    Ok(refused(page(&cx, &voice, &form)?))
}
