//! Whether an organisation wishes to be proposed, for those who act for it, and for what it was.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use crate::features::accounts::scoped;
use crate::features::capabilities::{self, Kind};
use crate::features::directory::Organisation;
use crate::features::suggestions::store;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

/// Occasions shown.
const SHOWN: i64 = 20;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/proposed",
        Access::Holding(Power::EditProfile),
        get(show).post(change),
    )
}

/// A call or a petition that it was proposed for: title, its language where that is another, page, day.
type Occasion = (String, Option<&'static str>, String, String);

#[derive(Template)]
#[template(path = "features/suggestions/templates/choice.html")]
struct ChoicePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    /// Since when it does not wish to be.
    refused: Option<String>,
    occasions: Vec<Occasion>,
    /// For how many projects, in words; they are not named.
    projects: Option<String>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    page(&cx, &id, &Form::new()).await
}

async fn page(cx: &Cx, id: &str, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(cx, &mut connection, id, Power::EditProfile).await?;
    let refused = store::refused_since(&mut connection, organisation.id).await?;
    let mut occasions = Vec::new();
    for (occasion, day) in store::shown_for(&mut connection, organisation.id, SHOWN).await? {
        let at = match occasion.split_once(':') {
            Some(("call", address)) => (Kind::Call, address),
            Some(("petition", key)) => (Kind::Petition, key),
            _ => continue,
        };
        // What is not public any more is not named.
        let about = match capabilities::at(&mut connection, at, (cx.lang, cx.now())).await {
            Ok(about) => about,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let Ok(day) = day.parse() else { continue };
        let path = cx.url(&about.path());
        let (title, lang) = about.title;
        let language = (lang != cx.lang).then(|| lang.code());
        occasions.push((title, language, path, cx.date(&day)));
    }
    let projects = store::shown_for_projects(&mut connection, organisation.id).await?;
    let projects = u64::try_from(projects).unwrap_or_default();
    cx.page(&ChoicePage {
        cx,
        form,
        organisation: &organisation,
        refused: refused.map(|at| cx.day(&at)),
        occasions,
        projects: (projects > 0).then(|| cx.tn("proposed-projects", &projects)),
    })
}

async fn change(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditProfile).await?;
    let now = cx.now();
    // Said twice, or by two people at once, it counts once: what is wished is in the form, not its opposite.
    let (act, changed) = match form.value("wish") {
        "refuse" => {
            let changed = store::refuse(&mut transaction, chance::row(), organisation.id, now).await?;
            ("proposals-refused", changed)
        }
        "accept" => {
            let changed = store::accept(&mut transaction, organisation.id, now).await?;
            ("proposals-accepted", changed)
        }
        _ => {
            drop(transaction);
            form.refuse("wish", "proposed-wish-wrong");
            let mut page = page(&cx, &id, &form).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    if changed {
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act,
            object: &format!("organisation:{}", organisation.key),
            before: None,
            after: Some(act),
        };
        journal::record(&mut transaction, now, &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(cx.redirect(&cx.url(&format!("/organisations/{}/proposed", organisation.slug()))))
}
