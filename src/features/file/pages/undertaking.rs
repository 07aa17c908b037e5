//! With whom an organisation forms one undertaking: their small state aid counts together ((EU) 2023/2831, article 2(2)).

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::features::accounts::{published, scoped};
use crate::features::directory::{self, Organisation};
use crate::features::file::store::undertaking as store;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/file/undertaking",
        Access::Holding(Power::EditFile),
        get(show).post(say),
    )
}

/// Another organisation: its name, its page, the last part of its address, and whether both say so.
struct Other {
    name: String,
    page: String,
    slug: String,
    both: bool,
}

#[derive(Template)]
#[template(path = "features/file/templates/undertaking.html")]
struct UndertakingPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    form: &'a Form,
    address: String,
    /// Of whom it is said.
    said: Vec<Other>,
    /// Who says it, and waits.
    asked: Vec<Other>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    page(&cx, &mut connection, &organisation, &Form::new()).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let said = store::said(connection, organisation.id).await?;
    let asked = store::asked(connection, organisation.id).await?;
    let asked: Vec<(i64, bool)> = asked.into_iter().map(|id| (id, false)).collect();
    cx.page(&UndertakingPage {
        said: others(cx, connection, &said).await?,
        asked: others(cx, connection, &asked).await?,
        address: cx.url(&format!("/organisations/{}/file", organisation.slug())),
        organisation,
        form,
        cx,
    })
}

async fn others(cx: &Cx, connection: &mut Connection, ids: &[(i64, bool)]) -> Result<Vec<Other>, StoreError> {
    let every: Vec<i64> = ids.iter().map(|(id, _)| *id).collect();
    let known = directory::any_by_ids(connection, &every).await?;
    let named = ids.iter().filter_map(|(id, both)| {
        let one = known.iter().find(|one| one.id == *id)?;
        Some(Other {
            name: one.name.clone(),
            page: cx.url(&format!("/organisations/{}", one.slug())),
            slug: one.slug(),
            both: *both,
        })
    });
    Ok(named.collect())
}

/// Says it of another, or takes it back.
async fn say(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditFile).await?;
    let typed = form.value("other").trim().to_owned();
    let other = match published(&cx, &mut transaction, &typed).await {
        Ok(other) if other.id != organisation.id => other,
        Ok(_) | Err(Error::NotFound) => {
            form.refuse("other", "undertaking-unknown");
            let mut page = page(&cx, &mut transaction, &organisation, &form).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
        Err(error) => return Err(error),
    };
    let pair = (organisation.id, other.id);
    let (done, act) = match form.is("word", "apart") {
        true => (
            store::take_back(&mut transaction, pair).await?,
            "undertaking-apart",
        ),
        false => (
            store::say(&mut transaction, pair, acting, cx.now()).await?,
            "undertaking-with",
        ),
    };
    if done {
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act,
            object: &format!("organisation:{}", other.key),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
        tell(
            &cx,
            &mut transaction,
            (&organisation, &other),
            form.is("word", "apart"),
        )
        .await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    let here = cx.url(&format!(
        "/organisations/{}/file/undertaking",
        organisation.slug()
    ));
    let said = match form.is("word", "apart") {
        true => "undertaking-done-apart",
        false => "undertaking-done-with",
    };
    Ok(cx.redirect_saying(&here, &cx.t(said)))
}

/// Writes to whoever keeps the file of the other.
async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    (organisation, other): (&Organisation, &Organisation),
    apart: bool,
) -> Result<(), StoreError> {
    let path = format!("/organisations/{}/file/undertaking", other.slug());
    let notice = Notice {
        key: match apart {
            true => "letter-undertaking-apart",
            false => "letter-undertaking-with",
        },
        path: &path,
        said: &|_| {
            vec![
                ("organisation", organisation.name.clone()),
                ("other", other.name.clone()),
            ]
        },
    };
    mail::notify(connection, &cx.app, &[(other.id, &[Power::EditFile][..])], notice).await?;
    Ok(())
}
