//! What an organisation says for itself to a pole: whether it carries it, is a member, does something; or that it goes.

use axum::extract::Path;
use axum::response::Response;

use super::{address, page_of, visible};
use crate::features::accounts;
use crate::features::poles::actions::{self, By};
use crate::features::poles::asking::{self, Refusal};
use crate::features::poles::pole::{State, Word};
use crate::features::poles::{carrying, founding};
use crate::features::projects::Sector;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/poles/{id}",
        Access::Holding(Power::KeepPoles),
        post(answer).get(back),
    )
}

/// The address to which an answer is sent, opened by itself: the pole.
async fn back(cx: Cx, Path((slug, at)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    accounts::scoped(&cx, &mut connection, &slug, Power::KeepPoles).await?;
    let found = visible(&cx, &mut connection, &at).await?;
    Ok(cx.redirect(&address(&cx, &found.pole)))
}

/// An organisation says yes or no, or goes.
async fn answer(cx: Cx, Path((slug, at)): Path<(String, String)>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::KeepPoles).await?;
    let found = visible(&cx, &mut transaction, &at).await?;
    let by = By {
        organisation: &organisation,
        acting,
    };
    if let Ok(action) = form.value("action").parse::<i64>() {
        let yes = match form.value("word") {
            "take" => true,
            "refuse" => false,
            _ => return Err(Error::NotFound),
        };
        let done = actions::take_on(&mut transaction, &cx.app, &found.pole, (action, yes), by).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        let key = if yes {
            "pole-done-taken"
        } else {
            "pole-done-refused"
        };
        let led = address(&cx, &found.pole);
        return Ok(match done {
            true => cx.redirect_saying(&led, &cx.t(key)),
            false => cx.redirect_done(&led),
        });
    }
    let said = ["yes", "no"].iter().position(|word| form.is("carries", word));
    if let Some(yes) = said.map(|place| place == 0) {
        let done = carrying::carry(&mut transaction, &cx.app, &found.pole, yes, by).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        // It is carried whether or not the directory follows at once: what looks after that comes again.
        if let Err(error) = founding::found(&cx.app).await {
            tracing::warn!(%error, "the directory does not show a pole yet");
        }
        let stays = yes
            || found
                .members
                .iter()
                .any(|one| one.organisation == organisation.id && one.is_in());
        let led = match stays {
            true => address(&cx, &found.pole),
            false => page_of(&cx, &organisation),
        };
        let key = if yes {
            "pole-done-carries"
        } else {
            "pole-done-carries-not"
        };
        return Ok(match done {
            true => cx.redirect_saying(&led, &cx.t(key)),
            false => cx.redirect_done(&led),
        });
    }
    let word: Word = form.value("word").parse().map_err(|()| Error::NotFound)?;
    if word.is_of_the_pole() {
        return Err(Error::NotFound);
    }
    // What it is was said by the pole when it asked.
    let member = (&organisation, Sector::of(organisation.kind));
    let said = asking::say(&mut transaction, &cx.app, &found.pole, member, word, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = match found.is_public() || said == Ok(State::Accepted) {
        true => address(&cx, &found.pole),
        false => page_of(&cx, &organisation),
    };
    Ok(match said {
        Ok(state) => cx.redirect_saying(&led, &cx.t(&format!("pole-done-{}", state.as_str()))),
        // What an organisation says for itself waits for nobody.
        Err(Refusal::Nothing | Refusal::Soon | Refusal::Many | Refusal::Asked(_)) => cx.redirect_done(&led),
    })
}
