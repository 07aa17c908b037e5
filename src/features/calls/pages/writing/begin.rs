//! Beginning a call: in whose name, of which sort, its title. Everything else comes section by section.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::reading::{LANGUAGES, languages, word};
use super::{at, refused};
use crate::features::calls::call::Kind;
use crate::features::calls::content::{CoConstruction, Content, TITLE_MOST};
use crate::features::calls::organising;
use crate::features::calls::publishing;
use crate::features::calls::store;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/calls/new",
        Access::Holding(Power::OrganiseCalls),
        get(new).post(start),
    )
}

#[derive(Template)]
#[template(path = "features/calls/templates/begin.html")]
struct BeginPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Organisations in whose name the asker may organise: key in the address, name.
    own: Vec<(String, String)>,
    /// What is being written already: title and address.
    drafts: Vec<(String, Option<&'static str>, String)>,
    /// The call whose words it takes over, if any: its title.
    model: Option<String>,
}

impl BeginPage<'_> {
    fn kinds(&self) -> Vec<(&'static str, String)> {
        Kind::ALL
            .into_iter()
            .map(|kind| {
                let key = format!("call-kind-{}", kind.as_str());
                let said = format!("{}. {}", self.cx.t(&key), self.cx.t(&format!("{key}.is")));
                (kind.as_str(), said)
            })
            .collect()
    }

    fn languages(&self) -> Vec<(&'static str, String)> {
        spoken(self.cx)
    }
}

/// The languages that a call can be in, in words.
pub(super) fn spoken(cx: &Cx) -> Vec<(&'static str, String)> {
    LANGUAGES
        .into_iter()
        .map(|word| {
            let names: Vec<&str> = languages(word).iter().map(|lang| lang.own_name()).collect();
            match &names[..] {
                [one] => (word, (*one).to_owned()),
                several => (
                    word,
                    cx.tv("call-languages-both", "languages", &several.join(" + ")),
                ),
            }
        })
        .collect()
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    title: String,
    /// The address of a call whose words it takes over.
    #[serde(default)]
    from: String,
}

/// What a published call says, for another one to begin with; nothing where there is none.
async fn model(connection: &mut Connection, from: &str) -> Result<Option<Content>, StoreError> {
    if from.is_empty() {
        return Ok(None);
    }
    let standing = store::calls::standing(connection, from).await?;
    Ok(standing.map(|(_, version)| version.content.as_model()))
}

async fn new(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut form = Form::new()
        .with("sending", &chance::token())
        .with("kind", Kind::Initiatives.as_str())
        .with("languages", cx.lang.code())
        .with("title", &asked.title);
    let mut connection = cx.app.db.read().await?;
    if let Some(model) = model(&mut connection, &asked.from).await? {
        let about = &model.about;
        let first = about.languages.first().copied().unwrap_or(cx.lang);
        form = form
            .with("from", &asked.from)
            .with("kind", about.kind.as_str())
            .with("languages", &word(&about.languages))
            .with("title", about.title.get(first).0);
    }
    let own = organising::own(&cx, &mut connection).await?;
    drop(connection);
    if let [one] = &own[..] {
        form = form.with("organisation", &one.key);
    }
    page(&cx, &form).await
}

async fn page(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = organising::own(cx, &mut connection).await?;
    let ids: Vec<i64> = own.iter().map(|one| one.id).collect();
    let mut drafts = Vec::new();
    for draft in store::calls::drafts(&mut connection, &ids).await? {
        let (content, _) = store::sections::read(&mut connection, draft.id).await?;
        let content = content.in_its_languages();
        if draft.published > 0 && is_over(cx, &content) {
            continue;
        }
        let (title, language) = super::title(cx, &content);
        drafts.push((title, language, at(cx, &draft, "/draft")));
    }
    let model = model(&mut connection, form.value("from")).await?;
    cx.page(&BeginPage {
        cx,
        form,
        model: model.map(|model| model.about.title.get(cx.lang).0.to_owned()),
        own: own
            .iter()
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        drafts,
    })
}

/// Whether a call asks nothing more of its organisers: answers are over, they were to answer, and what was
/// to be built together was.
fn is_over(cx: &Cx, content: &Content) -> bool {
    let today = cx.app.clock.today();
    let past = |day: Option<Date>| day.is_none_or(|day| day < today);
    content.calendar.closes.is_some_and(|closes| closes <= cx.now())
        && past(content.calendar.answer_by)
        && past(content.co_construction.ends)
}

async fn start(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let person = Some(cx.someone()?.person);
    let mut transaction = cx.app.db.write().await?;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let own = organising::own(&cx, &mut transaction).await?;
    let organisation = own.iter().find(|one| form.is("organisation", &one.key));
    let acting = match organisation {
        Some(one) => Some(cx.acting(Power::OrganiseCalls, Some(one.id))?),
        None => None,
    };
    let mut content = model(&mut transaction, form.value("from"))
        .await?
        .unwrap_or_default();
    match form.value("kind").parse() {
        Ok(kind) => content.about.kind = kind,
        Err(()) => form.refuse("kind", "call-kind-wrong"),
    }
    let spoken = form.value("languages").to_owned();
    if LANGUAGES.contains(&spoken.as_str()) {
        content.about.languages = languages(&spoken);
    } else {
        form.refuse("languages", "call-languages-wrong");
    }
    let title = form.required("title", TITLE_MOST, "call-title-wrong");
    if content.about.kind != Kind::Initiatives {
        content.co_construction = CoConstruction::default();
    }
    let first = content.about.languages.first().copied().unwrap_or(cx.lang);
    content.about.title.put(first, &plain(&title).replace('\n', " "));
    if organisation.is_none() {
        form.refuse("organisation", "call-organisation-wrong");
    }
    if let (Some(organisation), Some(acting), true) = (organisation, acting, form.is_fine()) {
        let now = cx.now();
        let draft = publishing::begin(&mut transaction, now, organisation, &content, Some(acting)).await?;
        let led = at(&cx, &draft, "/draft");
        once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("call-done-begun")));
    }
    drop(transaction);
    refused(page(&cx, &form).await?)
}
