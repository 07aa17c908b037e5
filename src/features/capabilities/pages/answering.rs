//! What an organisation could bring: two minutes, prefilled with what it said before.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use matching::Resource;

use super::prefilling::{Held, held, still};
use super::{brought, called, languages, needed};
use crate::features::accounts;
use crate::features::calls::{self, State as CallState};
use crate::features::capabilities::about::{self, About, Kind};
use crate::features::capabilities::actions::{self, Typed};
use crate::features::capabilities::answer::{Given, WORDS_MOST};
use crate::features::capabilities::store::answers;
use crate::features::directory::Organisation;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let answers = Access::Holding(Power::AnswerCalls);
    let mut routes = Routes::new();
    for kind in [Kind::Call, Kind::Petition] {
        type Two = Path<(String, String)>;
        let path = format!("/organisations/{{slug}}/{}/{{id}}/capabilities", kind.as_str());
        let shown = move |cx: Cx, path: Two| show(cx, kind, path.0);
        let sent = move |cx: Cx, path: Two, form: Form| answer(cx, kind, path.0, form);
        let taken = move |cx: Cx, path: Two| withdraw(cx, kind, path.0);
        let back = move |cx: Cx, path: Two| back(cx, kind, path.0);
        routes = routes.page(&path, answers, get(shown).post(sent)).page(
            &format!("{path}/withdraw"),
            answers,
            post(taken).get(back),
        );
    }
    routes
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/answering.html")]
struct AnsweringPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    about: &'a About,
    language: Option<&'static str>,
    here: String,
    needs: Vec<(String, String, Option<&'static str>)>,
    /// Whether it answered already, and can take that back.
    answered: bool,
    /// That answers are taken no more, with the written rule for those that come too late, where there is one.
    closed: Option<String>,
    /// What the form was filled with, of what is held of it.
    held: &'a BTreeMap<Resource, Held>,
    theirs: Theirs,
    /// For which needs what stands is, a sentence each.
    meant: Vec<String>,
}

/// What stands where somebody was faster: lines of kind and words, their language where that is another.
pub(super) type Theirs = Option<(Vec<(String, String)>, Option<&'static str>)>;

pub(super) fn theirs(cx: &Cx, given: Option<&Given>) -> Theirs {
    let standing = given.filter(|given| !given.withdrawn)?;
    Some((brought(cx, &standing.words), cx.foreign(standing.language)))
}

impl AnsweringPage<'_> {
    /// What was sent to a form that was opened in time is still there; nobody begins one for nothing.
    fn shows_form(&self) -> bool {
        self.closed.is_none() || !self.form.is_fine()
    }

    /// What it answered and can only take back: kind and words, one line each.
    fn own(&self) -> Vec<(String, String)> {
        let lines = Resource::ALL.into_iter().filter(|_| self.answered);
        let lines = lines.map(|resource| (resource, self.form.value(resource.as_str())));
        lines
            .filter(|(_, words)| !words.is_empty())
            .map(|(resource, words)| (called(self.cx, resource), words.to_owned()))
            .collect()
    }

    fn fields(&self) -> Vec<(&'static str, String, String)> {
        fields(self.cx, self.held)
    }

    fn choices(&self) -> Vec<(&'static str, String)> {
        let nobody = match self.about.kind {
            Kind::Call => "capabilities-shown-no",
            Kind::Petition => "capabilities-shown-no-petition",
        };
        vec![
            ("yes", self.cx.t("capabilities-shown-yes")),
            ("no", self.cx.t(nobody)),
        ]
    }

    fn boxes(&self) -> Vec<needed::Choice> {
        needed::choices(self.cx, self.about, self.form)
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }
}

/// A line for each kind of thing: its field, what it is called, and under it where it comes from, or an example.
pub(super) fn fields(cx: &Cx, held: &BTreeMap<Resource, Held>) -> Vec<(&'static str, String, String)> {
    let fields = Resource::ALL.into_iter().map(|resource| {
        let word = resource.as_str();
        let hint = held.get(&resource).map_or_else(
            || cx.t(&format!("capabilities-{word}.hint")),
            |held| held.source.clone(),
        );
        (word, called(cx, resource), hint)
    });
    fields.collect()
}

async fn of(
    cx: &Cx,
    connection: &mut Connection,
    kind: Kind,
    (slug, id): &(String, String),
) -> Result<(Organisation, Acting, About), Error> {
    let (organisation, acting) = accounts::scoped(cx, connection, slug, Power::AnswerCalls).await?;
    let about = about::find(cx, connection, kind, id).await?;
    Ok((organisation, acting, about))
}

fn overview(cx: &Cx, about: &About) -> String {
    cx.url(&format!("{}/capabilities", about.path()))
}

async fn show(cx: Cx, kind: Kind, path: (String, String)) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _, about) = of(&cx, &mut connection, kind, &path).await?;
    let given = answers::one(&mut connection, &about, organisation.id).await?;
    let standing = given.as_ref().filter(|given| !given.withdrawn);
    let earlier = match standing {
        Some(_) => BTreeMap::new(),
        None => held(&cx, &mut connection, (&organisation, false)).await?,
    };
    let form = needed::ticked(filled(&cx, given.as_ref(), &earlier), &about, standing);
    // Whether others see it is for the organisation to say; nothing is presumed.
    let form = match standing {
        Some(given) => form.with("shown", if given.shown { "yes" } else { "no" }),
        None => form,
    };
    let meant = standing.map_or_else(Vec::new, |given| needed::meant(&cx, &about, given));
    let is = (standing.is_some(), closed(&cx, &mut connection, &about).await?);
    let with = (&earlier, None, meant);
    page(&cx, (&organisation, &about), &form, is, with)
}

/// That answers are taken no more, and what the rules of a call say of those that come too late.
async fn closed(cx: &Cx, connection: &mut Connection, about: &About) -> Result<Option<String>, Error> {
    if about.takes {
        return Ok(None);
    }
    let over = cx.t("capabilities-over");
    if about.kind == Kind::Petition {
        return Ok(Some(over));
    }
    let standing = calls::standing(connection, &about.address).await?;
    let standing = standing.filter(|(call, _)| call.state(cx.now()) == CallState::Closed);
    Ok(Some(match standing {
        Some((_, version)) => format!("{over} {}", calls::late_rule(cx, version.content.calendar.late)),
        None => over,
    }))
}

/// The form with what stands, else with what is held.
pub(super) fn filled(cx: &Cx, given: Option<&Given>, earlier: &BTreeMap<Resource, Held>) -> Form {
    let standing = given.filter(|given| !given.withdrawn);
    let words: Vec<(&Resource, &str)> = match standing {
        Some(given) => given
            .words
            .iter()
            .map(|(of, words)| (of, words.as_str()))
            .collect(),
        None => earlier
            .iter()
            .map(|(of, held)| (of, held.words.as_str()))
            .collect(),
    };
    // Words that are held in one other language are said in that one.
    let mut languages: Vec<Lang> = earlier.values().map(|held| held.language).collect();
    languages.dedup();
    let language = match (standing, &languages[..]) {
        (Some(given), _) => given.language,
        (None, [one]) => *one,
        (None, _) => cx.lang,
    };
    let form = Form::new()
        .with("sending", &chance::token())
        .with("version", &given.map_or(0, |given| given.version).to_string())
        .with("language", language.code());
    words.into_iter().fold(form, |form, (resource, words)| {
        form.with(resource.as_str(), words)
    })
}

fn page(
    cx: &Cx,
    (organisation, about): (&Organisation, &About),
    form: &Form,
    (answered, closed): (bool, Option<String>),
    (held, theirs, meant): (&BTreeMap<Resource, Held>, Theirs, Vec<String>),
) -> Result<Response, Error> {
    let path = format!(
        "/organisations/{}{}/capabilities",
        organisation.slug(),
        about.path()
    );
    cx.page(&AnsweringPage {
        cx,
        form,
        organisation,
        about,
        language: cx.foreign(about.title.1),
        here: cx.url(&path),
        needs: needed::listed(cx, about),
        answered,
        closed,
        held,
        theirs,
        meant,
    })
}

fn read(form: &mut Form, about: &About) -> Option<Typed> {
    let words = read_words(form);
    let shown = match form.value("shown") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if shown.is_none() {
        form.refuse("shown", "capabilities-shown-wrong");
    }
    let (language, shown) = (read_language(form)?, shown?);
    let meant = needed::read(form, about);
    form.is_fine().then_some(Typed {
        words,
        meant,
        language,
        shown,
    })
}

/// What could be brought; what is wrong is refused in the form.
pub(super) fn read_words(form: &mut Form) -> BTreeMap<Resource, String> {
    let mut words = BTreeMap::new();
    for resource in Resource::ALL {
        let said = line(form.value(resource.as_str()));
        if said.chars().count() > WORDS_MOST {
            form.refuse(resource.as_str(), "capabilities-words-wrong");
        }
        if !said.is_empty() {
            words.insert(resource, said);
        }
    }
    if words.is_empty() {
        form.refuse(Resource::ALL[0].as_str(), "capabilities-nothing");
    }
    words
}

/// The language of what could be brought.
pub(super) fn read_language(form: &mut Form) -> Option<Lang> {
    let language = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "capabilities-language-wrong");
    }
    language
}

async fn answer(cx: Cx, kind: Kind, path: (String, String), mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting, about) = of(&cx, &mut transaction, kind, &path).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let before = answers::one(&mut transaction, &about, organisation.id).await?;
    let typed = read(&mut form, &about);
    if !about.takes {
        form.refuse(Resource::ALL[0].as_str(), "capabilities-over");
    }
    let version: i64 = form.value("version").parse().unwrap_or_default();
    let mut faster = None;
    if let (Some(typed), true) = (typed, form.is_fine()) {
        let now = cx.now();
        if actions::answer(
            &mut transaction,
            now,
            &about,
            &organisation,
            (typed, version),
            acting,
        )
        .await?
        {
            let led = overview(&cx, &about);
            once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("capabilities-said-saved")));
        }
        // Somebody of the organisation was faster: what was typed stays, and sending it again wins.
        let stands = before.as_ref().map_or(0, |given| given.version);
        form = form.with("version", &stands.to_string());
        form.refuse(Resource::ALL[0].as_str(), "form-changed-meanwhile");
        faster = theirs(&cx, before.as_ref());
    }
    let standing = before.filter(|given| !given.withdrawn);
    let meant = standing
        .as_ref()
        .map_or_else(Vec::new, |given| needed::meant(&cx, &about, given));
    let answered = standing.is_some();
    // What still stands as it was filled in says where it comes from, as before.
    let earlier = match answered {
        true => BTreeMap::new(),
        false => still(&form, held(&cx, &mut transaction, (&organisation, false)).await?),
    };
    let is = (answered, closed(&cx, &mut transaction, &about).await?);
    let with = (&earlier, faster, meant);
    let mut page = page(&cx, (&organisation, &about), &form, is, with)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

async fn withdraw(cx: Cx, kind: Kind, path: (String, String)) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting, about) = of(&cx, &mut transaction, kind, &path).await?;
    let gone = actions::withdraw(&mut transaction, cx.now(), Some(&about), &organisation, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = overview(&cx, &about);
    Ok(match gone {
        true => cx.redirect_saying(&led, &cx.t("capabilities-said-withdrawn")),
        false => cx.redirect_done(&led),
    })
}

/// The address to which the form is sent, opened by itself: the answer.
async fn back(cx: Cx, kind: Kind, path: (String, String)) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _, about) = of(&cx, &mut connection, kind, &path).await?;
    let here = format!(
        "/organisations/{}{}/capabilities",
        organisation.slug(),
        about.path()
    );
    Ok(cx.redirect(&cx.url(&here)))
}
