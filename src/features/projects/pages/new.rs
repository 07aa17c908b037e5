//! Beginning a project: a title, for which organisation, in which languages. Everything else comes
//! when it comes.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::features::directory::{Organisation, names};
use crate::features::projects::acts::starting::{self, Beginning};
use crate::features::projects::content::TITLE;
use crate::features::projects::finding;
use crate::features::projects::project::Origin;
use crate::features::projects::store::needs;
use crate::features::{accounts, calls, petitions};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of an address that a project may be begun from.
const ADDRESS_MOST: usize = 120;

/// Characters that say from which meeting one may be begun.
const MEETING_MOST: usize = 140;

pub(super) fn routes() -> Routes {
    Routes::new().page("/projects/new", Access::SignedIn, get(new).post(start))
}

/// What a link proposes to begin from.
#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default)]
    call: String,
    #[serde(default)]
    petition: String,
    #[serde(default)]
    project: String,
    #[serde(default)]
    organisation: String,
    /// What it may be called, in which language, and where it may be, by codes with spaces between.
    #[serde(default)]
    title: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    communes: String,
}

#[derive(Template)]
#[template(path = "features/projects/templates/new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    own: Vec<(String, String)>,
    /// The call that it would answer, or the petition that it comes from.
    source: Option<Source>,
}

/// A call that a project would answer, or a petition that it comes from.
struct Source {
    title: String,
    /// The language of its title, where that is not the page's.
    language: Option<&'static str>,
    url: String,
    /// Where a call stands, with the date that matters next.
    stands: Option<String>,
    /// Where it takes no answers any more: that it does not, and its rule for what comes late.
    over: Option<String>,
}

impl NewPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }

    fn second_languages(&self) -> Vec<(&'static str, String)> {
        std::iter::once(("", self.cx.t("project-new-second.none")))
            .chain(
                Lang::ALL
                    .into_iter()
                    .map(|lang| (lang.code(), lang.own_name().to_owned())),
            )
            .collect()
    }

    fn origins(&self) -> Vec<(&'static str, String)> {
        [Origin::Nothing, Origin::Meeting]
            .into_iter()
            .map(|origin| {
                let word = origin.as_str();
                (word, self.cx.t(&format!("project-new-origin-{word}")))
            })
            .collect()
    }

    /// Where a link said that it may be, by name.
    fn places(&self) -> String {
        let codes = self.form.value("communes").split_whitespace();
        let names: Vec<String> = codes.map(|code| names::commune(self.cx, code)).collect();
        names::list(self.cx, &names)
    }

    /// What a link said that it is begun from.
    fn led_from(&self) -> String {
        self.cx
            .t(&format!("project-new-from-{}", self.form.value("origin")))
    }

    /// Whether a link said that it answers a call: of one that is not published nothing is said.
    fn answers_a_call(&self) -> bool {
        self.form.value("origin") == Origin::Call.as_str()
    }

    /// Whether a link said what it is begun from.
    fn is_led(&self) -> bool {
        matches!(self.form.value("origin"), "call" | "petition" | "project")
    }
}

/// The last part of an address, as we write them; nothing else is kept.
fn address(typed: &str) -> Option<&str> {
    let fits = |typed: &str| {
        !typed.is_empty()
            && typed.len() <= ADDRESS_MOST
            && typed
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    Some(typed.trim()).filter(|typed| fits(typed))
}

/// Those of some codes, with spaces between, that are of communes of the territory: as they are borne today, each once.
fn known(cx: &Cx, codes: &str) -> Vec<String> {
    let territory = &cx.app.territory;
    let codes = codes
        .split_whitespace()
        .filter(|code| territory.commune(code).is_some());
    territory.all_today(&codes.map(str::to_owned).collect::<Vec<_>>())
}

async fn new(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (origin, led) = match (
        address(&asked.call),
        address(&asked.petition),
        address(&asked.project),
    ) {
        (Some(call), ..) => (Origin::Call, call),
        (None, Some(petition), _) => (Origin::Petition, petition),
        (None, None, Some(project)) => (Origin::Project, project),
        (None, None, None) => (Origin::Nothing, ""),
    };
    let mut form = Form::new()
        .with("sending", &chance::token())
        .with("origin", origin.as_str())
        .with("origin_address", led)
        .with("organisation", asked.organisation.trim())
        .with("title", &asked.title)
        .with("communes", &known(&cx, &asked.communes).join(" "))
        .with("language", asked.language.parse().unwrap_or(cx.lang).code());
    // An answer that is due in two languages is begun in both.
    if let (Origin::Call, Some(call)) = (origin, calls::find(&mut connection, led).await?)
        && let [first, second] = call.languages[..]
    {
        let own = if cx.lang == second {
            (second, first)
        } else {
            (first, second)
        };
        form = form
            .with("language", own.0.code())
            .with("second_language", own.1.code());
    }
    // What comes from a petition is where that is: its text stands beside what is written.
    if origin == Origin::Petition {
        match petitions::find(&mut connection, led).await {
            Ok(found) if asked.communes.is_empty() => {
                let (_, communes) = petitions::about(&mut connection, found.petition.id).await?;
                form = form.with("communes", &known(&cx, &communes.join(" ")).join(" "));
            }
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    // What follows a project is begun with what it was called, in its languages; a link may say otherwise.
    if origin == Origin::Project {
        let earlier = finding::find_within(&cx, &mut connection, led).await?;
        let own = earlier.project.language;
        let second = earlier.project.second_language;
        form = form
            .with("language", own.code())
            .with("second_language", second.map_or("", Lang::code));
        if asked.title.is_empty() {
            form = form.with("title", earlier.content.text(TITLE.name, own));
        }
    }
    page(&cx, &mut connection, form).await
}

async fn page(cx: &Cx, connection: &mut Connection, mut form: Form) -> Result<Response, Error> {
    let own = finding::own(cx, connection, Power::JoinProjects).await?;
    let own: Vec<(String, String)> = own
        .iter()
        .map(|organisation: &Organisation| (organisation.slug(), organisation.name.clone()))
        .collect();
    if let [(slug, _)] = own.as_slice() {
        form = form.with("organisation", slug);
    }
    let source = match (
        form.value("origin").parse::<Origin>(),
        address(form.value("origin_address")),
    ) {
        (Ok(Origin::Call), Some(address)) => called(cx, connection, address).await?,
        (Ok(Origin::Petition), Some(address)) => opened(cx, connection, address).await?,
        _ => None,
    };
    cx.page(&NewPage {
        cx,
        form: &form,
        own,
        source,
    })
}

/// The call at an address: what it is called, where it is read, and until when it is answered.
async fn called(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Option<Source>, Error> {
    let Some((call, rules)) = calls::standing(connection, address).await? else {
        return Ok(None);
    };
    let over = match call.state(cx.now()) {
        calls::State::Withdrawn => Some(cx.t("project-new-call-withdrawn")),
        calls::State::Closed => Some(format!(
            "{} {}",
            cx.t("project-new-call-over"),
            calls::late_rule(cx, rules.content.calendar.late)
        )),
        calls::State::Open | calls::State::Forecast => None,
    };
    let (title, language) = call.title(cx.lang);
    Ok(Some(Source {
        title: title.to_owned(),
        language: cx.foreign(language),
        url: cx.url(&format!("/calls/{}", call.address)),
        stands: Some(calls::stands(cx, &call)),
        over,
    }))
}

/// The petition at an address, where the reader may read it.
async fn opened(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Option<Source>, Error> {
    let said = match petitions::find(connection, address).await {
        Ok(found) if found.is_read_by(cx) => found.petition,
        Ok(_) | Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(Some(Source {
        url: cx.url(&format!("/petitions/{}", said.address())),
        language: cx.foreign(said.language),
        title: said.title,
        stands: None,
        over: None,
    }))
}

async fn start(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let person = cx.someone()?.person;
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(person)).await? {
        return Ok(cx.redirect(&led));
    }
    let slug = form.value("organisation").to_owned();
    let lead = match accounts::scoped(&cx, &mut transaction, &slug, Power::JoinProjects).await {
        Ok(lead) => Some(lead),
        Err(Error::NotFound) => {
            form.refuse("organisation", "project-new-organisation-wrong");
            None
        }
        Err(other) => return Err(other),
    };
    let typed = form.required(TITLE.name, TITLE.most, "project-title-wrong");
    let title = line(&typed);
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "project-new-language-wrong");
    }
    let second_language: Option<Lang> = form.value("second_language").parse().ok();
    let origin: Origin = form.value("origin").parse().unwrap_or(Origin::Nothing);
    let origin_address = address(form.value("origin_address")).map(str::to_owned);
    let meeting = line(form.value("meeting"));
    if meeting.chars().count() > MEETING_MOST {
        form.refuse("meeting", "project-new-meeting-wrong");
    }
    // What no address says is begun from nothing.
    let origin = match (origin, &origin_address) {
        (Origin::Call | Origin::Petition | Origin::Project, None) => Origin::Nothing,
        // Whoever says which meeting it was began there, whatever stands above.
        (Origin::Nothing, _) if !meeting.is_empty() => Origin::Meeting,
        (origin, _) => origin,
    };
    let call = match (origin, &origin_address) {
        (Origin::Call, Some(address)) => calls::find(&mut transaction, address).await?,
        _ => None,
    };
    // What is not published, or never was, begins nothing.
    let origin = match origin {
        Origin::Call if call.is_none() => Origin::Nothing,
        origin => origin,
    };
    let earlier = match (origin, &origin_address) {
        (Origin::Project, Some(address)) => Some(finding::find_within(&cx, &mut transaction, address).await?),
        _ => None,
    };
    let (Some((lead, acting)), Some(language), true) = (lead, language, form.is_fine()) else {
        let mut response = page(&cx, &mut transaction, form).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    };
    let beginning = Beginning {
        title: &title,
        language,
        second_language,
        origin,
        origin_address: match origin {
            Origin::Call | Origin::Petition | Origin::Project => origin_address.as_deref(),
            Origin::Meeting => Some(meeting.as_str()).filter(|words| !words.is_empty()),
            Origin::Nothing => None,
        },
    };
    let now = cx.now();
    let project = starting::start(&mut transaction, now, &lead, &beginning, acting).await?;
    if let Some(call) = call {
        starting::answer(&mut transaction, now, &project, &call, acting).await?;
    } else {
        let places = known(&cx, form.value("communes"));
        starting::place(&mut transaction, now, &project, &places, acting).await?;
    }
    if let Some(earlier) = earlier {
        starting::take_over(&mut transaction, now, &project, &earlier.content, acting).await?;
        let needs = needs::of_project(&mut transaction, earlier.project.id).await?;
        starting::look_for_again(&mut transaction, now, &project, needs, acting).await?;
    }
    let led = cx.url(&format!("/projects/{}", project.address));
    once::note(&mut transaction, form.value("sending"), Some(person), &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&led))
}
