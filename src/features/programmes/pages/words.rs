//! A funder writes what its programme says; nobody else reads it until it is published.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{kept, kind_name, name, on_draft, reading, refused};
use crate::features::directory::{Kind, Organisation, names};
use crate::features::file::PieceKind;
use crate::features::policies;
use crate::features::programmes::content::{QUESTIONS_MOST, SESSIONS_MOST};
use crate::features::programmes::criteria::CRITERIA_MOST;
use crate::features::programmes::programme::{Programme, State};
use crate::features::programmes::{actions, actions::Keeping};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/programmes/{id}/words",
        Access::Holding(Power::KeepProgrammes),
        get(show).post(save),
    )
}

#[derive(Template)]
#[template(path = "features/programmes/templates/words.html")]
struct WordsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: &'a Organisation,
    programme: &'a Programme,
    name: (String, Option<&'static str>),
    policies: Vec<(String, String)>,
    /// What is to be known of what is written.
    panels: Vec<String>,
    /// What stands now, when somebody changed it while this was typed.
    theirs: bool,
}

impl WordsPage<'_> {
    fn languages(&self) -> [Lang; 3] {
        Lang::ALL
    }

    fn numbers(&self) -> std::ops::RangeInclusive<usize> {
        1..=QUESTIONS_MOST
    }

    /// The rows of days of sessions.
    fn sessions(&self) -> std::ops::Range<usize> {
        0..SESSIONS_MOST
    }

    /// The rows of criteria: those with words, and a few more.
    fn criteria(&self) -> std::ops::Range<usize> {
        let said = |at: usize| {
            let mut languages = Lang::ALL.iter();
            languages.any(|lang| {
                !self
                    .form
                    .value(&format!("criterion-{at}-words-{lang}"))
                    .is_empty()
            })
        };
        let filled = (0..CRITERIA_MOST).filter(|at| said(*at)).map(|at| at + 1).max();
        0..(filled.unwrap_or(0) + 3).min(CRITERIA_MOST)
    }

    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|chosen| chosen == value)
    }

    /// Boxes that can be ticked together: name of the field, and pairs of value and words.
    fn boxes(&self) -> [(&'static str, Vec<(String, String)>); 3] {
        let cx = self.cx;
        let themes = cx.app.territory.themes.iter();
        [
            (
                "kind",
                Kind::ALL
                    .iter()
                    .copied()
                    .map(|kind| (kind.as_str().to_owned(), kind_name(cx, kind)))
                    .collect(),
            ),
            (
                "theme",
                themes
                    .map(|theme| (theme.slug.clone(), names::theme(cx, &theme.slug).to_owned()))
                    .collect(),
            ),
            (
                "piece",
                PieceKind::ALL
                    .into_iter()
                    .filter(|kind| *kind != PieceKind::Other)
                    .map(|kind| (kind.as_str().to_owned(), cx.t(&kind.key())))
                    .collect(),
            ),
        ]
    }

    fn sides(&self) -> Vec<names::CommunesOfSide> {
        names::communes_by_side(self.cx, |code| self.ticked("commune", code))
    }

    fn is_draft(&self) -> bool {
        self.programme.state == State::Draft
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (programme, funder): (&Programme, &Organisation),
    form: &Form,
    theirs: bool,
) -> Result<Response, Error> {
    let mut chosen = vec![(String::new(), cx.t("programme-policy-none"))];
    for policy in policies::all(connection).await? {
        if policy.ended_at.is_none() || form.is("policy", &policy.address) {
            chosen.push((policy.address.clone(), policy.name(cx.lang).0.to_owned()));
        }
    }
    cx.page(&WordsPage {
        cx,
        form,
        funder,
        name: name(cx, &programme.draft),
        panels: on_draft(cx, connection, programme).await?,
        programme,
        policies: chosen,
        theirs,
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (programme, funder, _) = kept(&cx, &mut connection, &at).await?;
    let form = reading::written(&cx, &programme.draft)
        .with("version", &programme.version.to_string())
        .with("sending", &chance::token());
    page(&cx, &mut connection, (&programme, &funder), &form, false).await
}

async fn save(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (before, funder, acting) = kept(&cx, &mut transaction, &at).await?;
    let person = Some(acting.person);
    let led = cx.url(&format!("/programmes/{}/words", before.address));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let policies = policies::all(&mut transaction).await?;
    let mut theirs = false;
    if let Some(draft) = reading::read(&cx, &mut form, &policies) {
        let typed = Programme {
            version: form.value("version").parse().unwrap_or_default(),
            ..before.clone()
        };
        let keeping = Keeping {
            funder: &funder,
            acting,
            now: cx.now(),
        };
        if actions::write(&mut transaction, keeping, &typed, draft).await? {
            once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("programme-done-written")));
        }
        form = form.with("version", &before.version.to_string());
        form.refuse("name-fr", "form-changed-meanwhile");
        theirs = true;
    }
    let page = page(&cx, &mut transaction, (&before, &funder), &form, theirs).await?;
    Ok(refused(page))
}
