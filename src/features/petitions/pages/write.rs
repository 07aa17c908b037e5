//! Writing a petition: begun as a draft, changed as long as it is one, made more exact shortly after.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::{address, languages};
use crate::features::accounts;
use crate::features::directory::{self, Organisation, names, placed};
use crate::features::petitions::actions;
use crate::features::petitions::finding;
use crate::features::petitions::petition::{State, THEMES_MOST, TITLE_MOST, Typed, WORDS_MOST};
use crate::features::petitions::sources;
use crate::features::petitions::store::{self, about};
use crate::features::policies;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let writes = Access::Holding(Power::AnswerCalls);
    Routes::new()
        .page("/petitions/new", Access::SignedIn, get(new).post(begin))
        .page("/petitions/{id}/write", writes, get(edit).post(change))
}

#[derive(Template)]
#[template(path = "features/petitions/templates/write.html")]
struct WritePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    action: String,
    /// Whether it is not begun yet; whether it is public already.
    new: bool,
    public: bool,
    own: Vec<(String, String)>,
    bodies: Vec<(String, String)>,
    policies: Vec<(String, String)>,
    /// What stands now, where somebody was faster.
    theirs: Option<String>,
}

impl WritePage<'_> {
    fn themes(&self) -> Vec<(String, String)> {
        let themes = self.cx.app.territory.themes.iter();
        themes
            .map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned()))
            .collect()
    }

    fn communes(&self) -> Vec<(String, String)> {
        placed::listed(self.cx)
    }

    /// The communes that are ticked, by name; the list of all of them stays closed.
    fn chosen(&self) -> String {
        let ticked = self
            .communes()
            .into_iter()
            .filter(|(code, _)| self.ticked("commune", code));
        let names: Vec<String> = ticked.map(|(_, name)| name).collect();
        names::list(self.cx, &names)
    }

    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|ticked| ticked == value)
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    addressee: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    commune: String,
    /// Several, by their codes, one after the other.
    #[serde(default)]
    communes: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    policy: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    source: String,
}

async fn new(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let one = |value: String| if value.is_empty() { Vec::new() } else { vec![value] };
    let communes = asked.communes.split_whitespace().map(str::to_owned);
    let communes: Vec<String> = one(asked.commune).into_iter().chain(communes).collect();
    let language: Lang = asked.language.parse().unwrap_or(cx.lang);
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", language.code())
        .with("organisation", &asked.organisation)
        .with("addressee", &asked.addressee)
        .with("policy", &asked.policy)
        .with("title", &asked.title)
        .with("words", &asked.words)
        .with("source", &asked.source)
        .with_every("theme", &one(asked.theme))
        .with_every("commune", &communes);
    new_page(&cx, form).await
}

async fn new_page(cx: &Cx, mut form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = finding::own(cx, &mut connection).await?;
    if let ([one], "") = (&own[..], form.value("organisation")) {
        form = form.with("organisation", &one.slug());
    }
    let bodies = finding::bodies(cx, &mut connection).await?;
    cx.page(&WritePage {
        cx,
        form: &form,
        action: cx.url("/petitions/new"),
        new: true,
        public: false,
        own: choices(&own),
        bodies: choices(&bodies),
        policies: policies(cx, &mut connection).await?,
        theirs: None,
    })
}

fn choices(organisations: &[Organisation]) -> Vec<(String, String)> {
    organisations
        .iter()
        .map(|one| (one.slug(), one.name.clone()))
        .collect()
}

/// The public policies that a petition may be about, and none.
async fn policies(cx: &Cx, connection: &mut Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut choices = vec![(String::new(), cx.t("petitions-policy-none"))];
    let every = policies::all(connection).await?;
    let living = every.iter().filter(|policy| policy.ended_at.is_none());
    choices.extend(living.map(|policy| (policy.address.clone(), policy.name(cx.lang).0.to_owned())));
    Ok(choices)
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}

/// Reads what was typed; what is wrong is said on the form.
async fn read(cx: &Cx, connection: &mut Connection, form: &mut Form) -> Result<Option<Typed>, Error> {
    let title = form.required("title", TITLE_MOST, "petitions-title-wrong");
    let words = form.required("words", WORDS_MOST, "petitions-words-wrong");
    let themes: Vec<String> = cx
        .app
        .territory
        .themes
        .iter()
        .map(|theme| theme.slug.clone())
        .collect();
    let themes: Vec<String> = themes
        .into_iter()
        .filter(|slug| form.every("theme").contains(slug))
        .collect();
    if themes.is_empty() || themes.len() > THEMES_MOST {
        form.refuse("themes", "petitions-themes-wrong");
    }
    let communes = placed::several(cx, form, "commune");
    let bodies = finding::bodies(cx, connection).await?;
    let key = directory::key_in_address(form.value("addressee")).to_owned();
    let addressee = bodies.iter().find(|body| body.key == key).map(|body| body.id);
    match addressee {
        None => form.refuse("addressee", "petitions-addressee-wrong"),
        Some(body) if !finding::covers(cx, connection, body, &communes).await? => {
            form.refuse("addressee", "petitions-addressee-elsewhere");
        }
        Some(_) => {}
    }
    let policy = policies::find(connection, form.value("policy"))
        .await?
        .map(|policy| policy.address);
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "petitions-language-wrong");
    }
    let (Some(addressee), Some(language), true) = (addressee, language, form.is_fine()) else {
        return Ok(None);
    };
    Ok(Some(Typed {
        title: line(&title),
        words: plain(&words),
        language,
        themes,
        communes,
        policy,
        addressee,
    }))
}

async fn begin(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?.person;
    let mut transaction = cx.app.db.write().await?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(actor)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let slug = form.value("organisation").to_owned();
    let author = match accounts::scoped(&cx, &mut transaction, &slug, Power::AnswerCalls).await {
        Ok(author) => Some(author),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    if author.is_none() {
        form.refuse("organisation", "petitions-organisation-wrong");
    }
    let mut typed = read(&cx, &mut transaction, &mut form).await?;
    if let (Some((organisation, _)), Some(known)) = (&author, &typed)
        && organisation.id == known.addressee
    {
        form.refuse("addressee", "petitions-addressee-itself");
        typed = None;
    }
    let (Some((organisation, acting)), Some(typed)) = (author, typed) else {
        drop(transaction);
        return Ok(refused(new_page(&cx, form).await?));
    };
    let key = actions::begin(&mut transaction, &cx.app, &organisation, &typed, acting).await?;
    if let Some(page) = sources::page(form.value("source")) {
        store::sources::keep(&mut transaction, &key, page).await?;
    }
    let led = cx.url(&format!("/petitions/{key}"));
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(actor),
        &led,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("petitions-said-saved")))
}

async fn edit(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = finding::of_author(&cx, &mut connection, &id).await?;
    let petition = &found.petition;
    if petition.state != State::Draft && !petition.may_be_amended(cx.app.clock.today()) {
        return Ok(cx.redirect(&address(&cx, petition)));
    }
    let (themes, communes) = about::of(&mut connection, petition.id).await?;
    let form = Form::new()
        .with("title", &petition.title)
        .with("words", &petition.words)
        .with("language", petition.language.code())
        .with("addressee", &found.addressee.slug())
        .with("version", &petition.version.to_string())
        .with("policy", petition.policy.as_deref().unwrap_or_default())
        .with_every("theme", &themes)
        .with_every("commune", &placed::today(&cx, &communes));
    drop(connection);
    edit_page(&cx, &found, &form, None).await
}

async fn edit_page(
    cx: &Cx,
    found: &finding::Found,
    form: &Form,
    theirs: Option<String>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let bodies = finding::bodies(cx, &mut connection).await?;
    cx.page(&WritePage {
        cx,
        form,
        action: format!("{}/write", address(cx, &found.petition)),
        new: false,
        public: found.petition.state != State::Draft,
        own: Vec::new(),
        bodies: choices(&bodies),
        policies: policies(cx, &mut connection).await?,
        theirs,
    })
}

async fn change(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = finding::of_author(&cx, &mut transaction, &id).await?;
    let petition = &found.petition;
    let draft = petition.state == State::Draft;
    if !draft {
        // They stay as they were when it was opened, and the form does not ask for them.
        let (themes, communes) = about::of(&mut transaction, petition.id).await?;
        form = form
            .with("addressee", &found.addressee.slug())
            .with("language", petition.language.code())
            .with_every("theme", &themes)
            .with_every("commune", &communes);
    }
    let version = form.value("version").parse().unwrap_or_default();
    let mut theirs = None;
    if !draft && !petition.may_be_amended(cx.app.clock.today()) {
        // Sending it again would not help: it stays on the page, to be copied.
        form.refuse("words", "petitions-amend-too-late");
    } else if let Some(typed) = read(&cx, &mut transaction, &mut form).await? {
        if typed.addressee == found.petitioner.id {
            form.refuse("addressee", "petitions-addressee-itself");
        } else if actions::change(&mut transaction, &cx.app, &found, version, &typed, acting).await? {
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&address(&cx, petition), &cx.t("petitions-said-saved")));
        } else {
            // Somebody was faster: the typed words stay, and sending them again wins.
            form = form.with("version", &petition.version.to_string());
            form.refuse("words", "form-changed-meanwhile");
            theirs = Some(petition.words.clone());
        }
    }
    drop(transaction);
    Ok(refused(edit_page(&cx, &found, &form, theirs).await?))
}
