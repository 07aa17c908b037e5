//! A pole's own people write what it says: its name, what it is for, where; and its roadmap, part by part.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Found, every_policy, every_theme, living, name, refused};
use crate::features::directory::{names, placed};
use crate::features::poles::actions;
use crate::features::poles::content::{Content, NAME_MOST, PARTS, TEXT_MOST};
use crate::features::poles::pole::Pole;
use crate::features::policies;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::{Lang, Words};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Where the name of a language's text is too long: the fields that can be named.
const NAMES: [&str; 3] = ["name-fr", "name-nl", "name-en"];

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/{id}/words",
        Access::Holding(Power::KeepPoles),
        get(show).post(save),
    )
}

#[derive(Template)]
#[template(path = "features/poles/templates/words.html")]
struct WordsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: super::Said,
    policies: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    /// What stands now, when somebody changed it while this was typed.
    theirs: Option<&'a Content>,
}

impl WordsPage<'_> {
    fn languages(&self) -> [Lang; 3] {
        Lang::ALL
    }

    fn parts(&self) -> [&'static str; 4] {
        PARTS
    }

    fn label(&self, part: &str, language: &str) -> String {
        format!("{} ({language})", self.cx.t(&format!("pole-part-{part}")))
    }

    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|chosen| chosen == value)
    }

    fn sides(&self) -> Vec<names::CommunesOfSide> {
        names::communes_by_side(self.cx, |code| self.ticked("commune", code))
    }
}

/// A pole as a form shows it.
fn written(cx: &Cx, content: &Content) -> Form {
    let mut form = Form::new()
        .with("policy", content.policy.as_deref().unwrap_or_default())
        .with_every("theme", &content.themes)
        .with_every("commune", &placed::today(cx, &content.communes));
    for lang in Lang::ALL {
        form = form
            .with(&format!("name-{lang}"), content.names.only(lang))
            .with(&format!("summary-{lang}"), content.summaries.only(lang));
        for part in PARTS {
            let words = content.roadmap.get(part).map_or("", |words| words.only(lang));
            form = form.with(&format!("{part}-{lang}"), words);
        }
    }
    form
}

/// What was typed; where something is wrong, the form says what.
fn read(cx: &Cx, form: &mut Form, before: &Content, policies: &[String]) -> Content {
    let mut content = Content {
        policy: policies.iter().find(|one| form.is("policy", one)).cloned(),
        ..Content::default()
    };
    let mut long = false;
    let mut text = |form: &Form, field: &str| {
        let typed = plain(form.value(field));
        long |= typed.chars().count() > TEXT_MOST;
        typed
    };
    for lang in Lang::ALL {
        content
            .names
            .put(lang, &line(form.value(&format!("name-{lang}"))));
        let summary = text(form, &format!("summary-{lang}"));
        content.summaries.put(lang, &summary);
        for part in PARTS {
            let typed = text(form, &format!("{part}-{lang}"));
            if !typed.is_empty() {
                let words: &mut Words = content.roadmap.entry(part.to_owned()).or_default();
                words.put(lang, &typed);
            }
        }
    }
    let named = content
        .names
        .iter()
        .all(|(_, name)| name.chars().count() <= NAME_MOST);
    if content.names.is_empty() || !named {
        form.refuse(NAMES[cx.lang as usize % NAMES.len()], "pole-name-wrong");
    }
    if long {
        form.refuse("summary-fr", "pole-text-long");
    }
    let territory = &cx.app.territory;
    // What the territory knew once and does not know today stays as long as nobody takes it away.
    let mut seen = BTreeSet::new();
    content.themes = form.every("theme").to_vec();
    content
        .themes
        .retain(|one| territory.theme(one).is_some() || before.themes.contains(one));
    content.themes.retain(|one| seen.insert(one.clone()));
    let gone = |code: &&String| territory.commune(code).is_none();
    let kept = before
        .communes
        .iter()
        .filter(gone)
        .filter(|code| form.every("commune").contains(code));
    let kept: Vec<String> = kept.cloned().collect();
    content.communes = placed::several(cx, form, "commune");
    content.communes.extend(kept);
    content
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
    theirs: bool,
) -> Result<Response, Error> {
    cx.page(&WordsPage {
        cx,
        form,
        here: found.at(cx, ""),
        name: name(cx, &found.pole.content),
        policies: every_policy(cx, connection, form.value("policy")).await?,
        themes: every_theme(cx),
        theirs: theirs.then_some(&found.pole.content),
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = living(&cx, &mut connection, &at).await?;
    let form = written(&cx, &found.pole.content)
        .with("version", &found.pole.version.to_string())
        .with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form, false).await
}

async fn save(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = living(&cx, &mut transaction, &at).await?;
    let (person, led) = (Some(acting.person), found.at(&cx, ""));
    let sent = form.value("sending").to_owned();
    if once::led_to(&mut transaction, &sent, person).await?.is_some() {
        return Ok(cx.redirect_done(&led));
    }
    let policies = policies::all(&mut transaction).await?;
    let policies: Vec<String> = policies.into_iter().map(|one| one.address).collect();
    let content = read(&cx, &mut form, &found.pole.content, &policies);
    let mut theirs = false;
    if form.is_fine() {
        let typed = Pole {
            version: form.value("version").parse().unwrap_or_default(),
            ..found.pole.clone()
        };
        let by = found.by_carrier(acting);
        if actions::write(&mut transaction, &cx.app, &typed, content, by).await? {
            once::note(&mut transaction, &sent, person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("pole-done-written")));
        }
        form = form.with("version", &found.pole.version.to_string());
        form.refuse(NAMES[0], "form-changed-meanwhile");
        theirs = true;
    }
    Ok(refused(page(&cx, &mut transaction, &found, &form, theirs).await?))
}
