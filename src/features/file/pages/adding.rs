//! Adding a piece, and changing one: what is said of it, and its next version.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::words;
use crate::features::accounts::scoped;
use crate::features::directory::Organisation;
use crate::features::file::keeping::{self, Said};
use crate::features::file::piece::{Piece, PieceKind};
use crate::features::file::store::pieces;
use crate::features::file::written;
use crate::shared::authz::{Clearance, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, FileForm, Form, Routes, Sent, get};
use crate::shared::{chance, once};

/// Characters of a title at most.
const TITLE_MOST: usize = 120;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page_taking_files(
            "/organisations/{id}/file/pieces/new",
            Access::Holding(Power::EditFile),
            get(new).post(add),
        )
        .page_taking_files(
            "/organisations/{id}/file/pieces/{piece}/edit",
            Access::Holding(Power::EditFile),
            get(edit).post(change),
        )
}

#[derive(Template)]
#[template(path = "features/file/templates/edit.html")]
struct EditPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    /// The piece that is changed; none where one is added.
    piece: Option<&'a Piece>,
    /// What stands now, when somebody changed it while this was typed.
    theirs: Option<String>,
    action: String,
}

impl EditPage<'_> {
    fn kinds(&self) -> Vec<(&'static str, String)> {
        let added = PieceKind::ALL.into_iter().filter(|kind| kind.is_added());
        added
            .map(|kind| (kind.as_str(), self.cx.t(&kind.key())))
            .collect()
    }

    /// `parties` is not offered: nothing is shared between parties until requests name them.
    fn clearances(&self) -> Vec<(&'static str, String)> {
        let loosest = self
            .form
            .value("kind")
            .parse::<PieceKind>()
            .map_or(Clearance::Public, PieceKind::loosest);
        Clearance::ALL
            .into_iter()
            .filter(|clearance| *clearance != Clearance::Parties && *clearance >= loosest)
            .map(|clearance| (clearance.as_str(), words::seen_by(self.cx, &clearance)))
            .collect()
    }

    fn name(&self) -> String {
        self.piece
            .map_or_else(|| self.cx.t("file-add"), |piece| words::name(self.cx, piece))
    }
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    kind: String,
}

async fn new(cx: Cx, Path(id): Path<String>, Query(wanted): Query<Wanted>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    let kind = wanted
        .kind
        .parse()
        .ok()
        .filter(|kind: &PieceKind| kind.is_added());
    let mut form = Form::new().with("sending", &chance::token());
    if let Some(kind) = kind {
        form = form
            .with("kind", kind.as_str())
            .with("clearance", kind.usual_clearance().as_str());
    }
    show(&cx, &organisation, &form, None, None)
}

async fn edit(cx: Cx, Path((id, piece)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    let piece = changeable(&mut connection, organisation.id, &piece).await?;
    let until = piece.valid_until.map(|date| date.to_string());
    let form = Form::new()
        .with("sending", &chance::token())
        .with("version", &piece.version.to_string())
        .with("kind", piece.kind.as_str())
        .with("title", &piece.title)
        .with("period", &piece.period)
        .with("valid_until", &until.unwrap_or_default())
        .with("clearance", piece.clearance.as_str());
    show(&cx, &organisation, &form, Some(&piece), None)
}

/// A piece that is added as files; what was signed is signed anew, not changed.
async fn changeable(connection: &mut Connection, organisation: i64, piece: &str) -> Result<Piece, Error> {
    let number = piece.parse().map_err(|_| Error::NotFound)?;
    let piece = pieces::by_id(connection, organisation, number).await?;
    piece.filter(|piece| piece.kind.is_added()).ok_or(Error::NotFound)
}

async fn add(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, acting) = scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    drop(connection);
    let FileForm { mut form, file, .. } = sent;
    let said = read(&cx, &mut form, None);
    let nothing = matches!(file, Sent::Nothing);
    let file = file.examined(&mut form).await?;
    if nothing {
        form.refuse("file", "upload-nothing");
    }
    if let (Some(piece), Some(file), true) = (said, file, form.is_fine()) {
        let home = cx.url(&format!("/organisations/{}/file", organisation.slug()));
        let mut transaction = cx.app.db.write().await?;
        if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(acting.person)).await? {
            return Ok(cx.redirect_done(&led));
        }
        if keeping::has_room(&mut transaction, organisation.id, &file).await? {
            let piece = keeping::add(&mut transaction, &cx.app, &organisation, piece, file, acting).await?;
            once::note(
                &mut transaction,
                form.value("sending"),
                Some(acting.person),
                &home,
                cx.now(),
            )
            .await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let said = cx.tv("file-said-added", "name", &words::name(&cx, &piece));
            return Ok(cx.redirect_saying(&home, &said));
        }
        form.refuse("file", "upload-no-room");
    }
    refused(show(&cx, &organisation, &form, None, None)?)
}

async fn change(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    sent: FileForm,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, acting) = scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    let before = changeable(&mut connection, organisation.id, &number).await?;
    drop(connection);
    let FileForm { form, file, .. } = sent;
    let mut form = form.with("kind", before.kind.as_str());
    let said = read(&cx, &mut form, Some(&before));
    let file = file.examined(&mut form).await?;
    let mut theirs = None;
    if let (Some(mut piece), true) = (said, form.is_fine()) {
        let home = cx.url(&format!(
            "/organisations/{}/file/pieces/{}",
            organisation.slug(),
            piece.id
        ));
        let mut transaction = cx.app.db.write().await?;
        if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(acting.person)).await? {
            return Ok(cx.redirect_done(&led));
        }
        let room = match &file {
            Some(file) => keeping::has_room(&mut transaction, organisation.id, file).await?,
            None => true,
        };
        if !room {
            form.refuse("file", "upload-no-room");
        } else if pieces::change(&mut transaction, &piece).await? {
            if let Some(file) = file {
                let number = before.last.number + 1;
                keeping::add_version(&mut transaction, &cx.app, &mut piece, number, file, acting).await?;
            }
            let act = Act {
                acting: Some(acting),
                organisation: Some(&organisation.key),
                act: "piece-changed",
                object: &format!("piece:{}", piece.id),
                before: Some(&written(&before)),
                after: Some(&written(&piece)),
            };
            journal::record(&mut transaction, cx.now(), &act).await?;
            once::note(
                &mut transaction,
                form.value("sending"),
                Some(acting.person),
                &home,
                cx.now(),
            )
            .await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let said = cx.tv("file-said-changed", "name", &words::name(&cx, &piece));
            return Ok(cx.redirect_saying(&home, &said));
        } else {
            // Somebody was faster: theirs is shown, the typed words stay, and sending them again wins.
            let now = pieces::by_id(&mut transaction, organisation.id, before.id).await?;
            let now = now.ok_or(Error::NotFound)?;
            form = form.with("version", &now.version.to_string());
            form.refuse("period", "form-changed-meanwhile");
            theirs = Some(now);
        }
    }
    let theirs = theirs.map(|piece| {
        let until = piece.valid_until.map(|date| cx.date(&date)).unwrap_or_default();
        let seen_by = words::seen_by(&cx, &piece.clearance);
        format!("{} · {until} · {seen_by}", words::name(&cx, &piece))
    });
    refused(show(&cx, &organisation, &form, Some(&before), theirs)?)
}

/// What the form says of a piece; what is wrong is written in the form.
fn read(cx: &Cx, form: &mut Form, before: Option<&Piece>) -> Option<Piece> {
    let kind = form
        .value("kind")
        .parse()
        .ok()
        .filter(|kind: &PieceKind| kind.is_added());
    if kind.is_none() {
        form.refuse("kind", "file-kind-wrong");
    }
    let title = form.value("title").trim().to_owned();
    if title.chars().count() > TITLE_MOST || (kind == Some(PieceKind::Other) && title.is_empty()) {
        form.refuse("title", "file-title-wrong");
    }
    let period = form.value("period").trim().to_owned();
    let next_year = cx.app.clock.today().year() + 1;
    let year = period
        .parse::<i16>()
        .is_ok_and(|year| (1900..=next_year).contains(&year));
    let optional = kind.is_none_or(|kind| !kind.is_yearly());
    if !(year || optional && period.is_empty()) {
        form.refuse("period", "file-period-wrong");
    }
    let typed = form.value("valid_until").trim().to_owned();
    let valid_until = words::day(&typed);
    if valid_until.is_none() && !typed.is_empty() {
        form.refuse("valid_until", "file-day-wrong");
    }
    let clearance = form.value("clearance").parse::<Clearance>().ok();
    let fits = |clearance: &Clearance| {
        *clearance != Clearance::Parties && kind.is_none_or(|kind| *clearance >= kind.loosest())
    };
    let clearance = clearance.filter(fits);
    if clearance.is_none() {
        form.refuse("clearance", "file-clearance-wrong");
    }
    let said = Said {
        kind: kind?,
        title: &title,
        period: &period,
        valid_until,
        clearance: clearance?,
    };
    let piece = said.piece(0);
    Some(match before {
        None => piece,
        Some(before) => Piece {
            id: before.id,
            organisation: before.organisation,
            version: form.value("version").parse().unwrap_or_default(),
            last: before.last.clone(),
            ..piece
        },
    })
}

fn show(
    cx: &Cx,
    organisation: &Organisation,
    form: &Form,
    piece: Option<&Piece>,
    theirs: Option<String>,
) -> Result<Response, Error> {
    let slug = organisation.slug();
    let action = match piece {
        Some(piece) => cx.url(&format!("/organisations/{slug}/file/pieces/{}/edit", piece.id)),
        None => cx.url(&format!("/organisations/{slug}/file/pieces/new")),
    };
    cx.page(&EditPage {
        cx,
        organisation,
        form,
        piece,
        theirs,
        action,
    })
}

fn refused(mut page: Response) -> Result<Response, Error> {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
