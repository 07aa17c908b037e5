//! What a group that asks sees of a session: when and where it is, and what its lead says to the table before its file is debated. Nothing of
//! who else asks, of amounts, seats or votes.

use axum::extract::Path;
use axum::response::Response;

use askama::Template;

use super::refused;
use super::show::when;
use crate::features::applications::{self, Sent};
use crate::features::directory::{self, Organisation};
use crate::features::sessions::acts::By;
use crate::features::sessions::finding::SPEAKS;
use crate::features::sessions::hearing::{self, Hearing, WORDS_MOST};
use crate::features::sessions::session::Session;
use crate::features::sessions::store::{hearings as store, sessions};
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/hearings/{session}",
        Access::HoldingEither(SPEAKS[0], SPEAKS[1]),
        get(show).post(say),
    )
}

/// What somebody who speaks for a partner finds.
struct Heard {
    session: Session,
    sent: Sent,
    hearing: Hearing,
    /// For which partner they speak, the lead before the others, and under which mandate.
    organisation: i64,
    acting: Acting,
    leads: bool,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/heard.html")]
struct HeardPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    application: String,
    /// The session, and the application: name and its language.
    name: (String, Option<&'static str>),
    title: (String, Option<&'static str>),
    when: String,
    place: String,
    link: String,
    convener: String,
    said: String,
    words: Option<(String, Option<&'static str>)>,
    /// Whether it is over, or does not take place, in words.
    state: Option<String>,
    open: bool,
    writes: bool,
}

/// The hearing of an application at a session, for whoever speaks for one of those who make it; for nobody else it is there.
async fn find(cx: &Cx, connection: &mut Connection, (id, session): (&str, &str)) -> Result<Heard, Error> {
    cx.someone()?;
    let session = sessions::find(connection, session)
        .await?
        .ok_or(Error::NotFound)?;
    let sent = applications::sent_at(connection, id)
        .await?
        .ok_or(Error::NotFound)?;
    let mut hearings = store::of(connection, session.id).await?;
    let hearing = hearings.remove(&sent.application.id).ok_or(Error::NotFound)?;
    let partners = hearing::partners(connection, (&sent.application, &sent.frozen)).await?;
    let lead = sent.frozen.lead().map(|party| party.key.as_str());
    let is_lead = |key: &str| Some(key) == lead;
    let (leads, others): (Vec<_>, Vec<_>) = partners.into_iter().partition(|(key, _)| is_lead(key));
    let mut wall = Error::NotFound;
    for (key, organisation) in leads.into_iter().chain(others) {
        for power in SPEAKS {
            match cx.acting(power, Some(organisation)) {
                Ok(acting) => {
                    let leads = is_lead(&key);
                    return Ok(Heard {
                        session,
                        sent,
                        hearing,
                        organisation,
                        acting,
                        leads,
                    });
                }
                Err(Error::NotFound) => {}
                Err(other) => wall = other,
            }
        }
    }
    Err(wall)
}

impl Heard {
    /// Whether the lead may still say something: until the day of the session, as long as nothing was noted.
    fn is_open(&self, cx: &Cx) -> bool {
        let today = cx.app.clock.today();
        self.session.is_open() && self.hearing.became.is_none() && today <= self.session.on
    }
}

async fn show(cx: Cx, Path((id, session)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let heard = find(&cx, &mut connection, (&id, &session)).await?;
    let form = Form::new()
        .with("words", &heard.hearing.words)
        .with("seen", &heard.hearing.version.to_string());
    page(&cx, &mut connection, &heard, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, heard: &Heard, form: &Form) -> Result<Response, Error> {
    let (session, hearing) = (&heard.session, &heard.hearing);
    let convener = directory::any_by_ids(connection, &[session.convener]).await?;
    let (title, lang) = heard.sent.frozen.title(cx.lang);
    let words = Some(&hearing.words).filter(|words| !words.is_empty());
    cx.page(&HeardPage {
        here: cx.url(&hearing::path(&heard.sent.application.address, &session.address)),
        application: cx.url(&format!("/applications/{}", heard.sent.application.address)),
        name: (session.title.clone(), cx.foreign(session.language)),
        title: (title.to_owned(), cx.foreign(lang)),
        when: when(cx, session),
        place: session.place.clone(),
        link: session.link.clone(),
        convener: convener
            .first()
            .map_or_else(String::new, |one: &Organisation| one.name.clone()),
        said: hearing::said(cx, Some(hearing)),
        words: words.map(|words| (words.clone(), cx.foreign(hearing.language))),
        state: (!session.is_open()).then(|| cx.t(&format!("sessions-state-{}", session.state.as_str()))),
        open: heard.is_open(cx),
        writes: heard.is_open(cx) && heard.leads,
        form,
        cx,
    })
}

/// The lead says something to the table.
async fn say(cx: Cx, Path((id, session)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    cx.someone()?;
    sessions::turn(&mut transaction, &session).await?;
    let heard = find(&cx, &mut transaction, (&id, &session)).await?;
    if !heard.leads || !heard.is_open(&cx) {
        return Err(Error::NotFound);
    }
    let words = plain(form.value("words"));
    if words.chars().count() > WORDS_MOST {
        form.refuse("words", "hearings-words-long");
    }
    let led = cx.url(&hearing::path(
        &heard.sent.application.address,
        &heard.session.address,
    ));
    if form.is_fine() && words == heard.hearing.words {
        // Sent twice, or nothing changed.
        return Ok(cx.redirect_done(&led));
    }
    if form.value("seen") != heard.hearing.version.to_string() {
        form = form.with("seen", &heard.hearing.version.to_string());
        form.refuse("words", "form-changed-meanwhile");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, &mut transaction, &heard, &form).await?));
    }
    let key = directory::any_by_ids(&mut transaction, &[heard.organisation]).await?;
    let by = By {
        key: key.first().map_or("", |one| one.key.as_str()),
        acting: heard.acting,
        now: cx.now(),
    };
    let of = (&heard.session, &heard.sent.application, heard.hearing.version);
    if !hearing::say(&mut transaction, of, (&words, cx.lang), by).await? {
        return Err(Error::Conflict);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("hearings-said")))
}
