//! A public body puts a priority theme up: which theme first, then why, beside what the Observatory published of it.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;

use super::grounds::{self, Line};
use super::recognising::own;
use super::themes::at;
use super::{By, every_theme, refused};
use crate::features::directory::{Organisation, names, placed};
use crate::features::observatory::Told;
use crate::features::poles::content::{NAME_MOST, TEXT_MOST};
use crate::features::poles::inviting::{self, Putting};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/themes/new",
        Access::Holding(Power::OrganiseCalls),
        get(new).post(put_up),
    )
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme_new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    own: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    /// What the theme is called, once it is chosen.
    theme: Option<String>,
    /// What was published of it.
    grounds: Vec<Line>,
    communes: Vec<(String, String)>,
}

impl NewPage<'_> {
    fn ground(&self, line: &Line) -> String {
        let args = [("name", Arg::Text(&line.name)), ("value", Arg::Text(&line.value))];
        self.cx.ta("pole-ground", &args)
    }

    fn ticked(&self, field: &str, value: &str) -> bool {
        self.form.every(field).iter().any(|chosen| chosen == value)
    }
}

fn page(cx: &Cx, own: &[Organisation], form: &Form, every: &[Told]) -> Result<Response, Error> {
    let theme = cx.app.territory.theme(form.value("theme"));
    let published = theme.map_or_else(Vec::new, |theme| grounds::of(every, &theme.slug));
    cx.page(&NewPage {
        own: own
            .iter()
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        themes: every_theme(cx),
        theme: theme.map(|theme| names::theme(cx, &theme.slug).to_owned()),
        grounds: theme.map_or_else(Vec::new, |theme| {
            grounds::lines(cx, &theme.slug, &published, &published)
        }),
        communes: placed::listed(cx),
        form,
        cx,
    })
}

async fn new(cx: Cx) -> Result<Response, Error> {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let theme = pairs.iter().find(|(name, _)| name == "theme");
    let theme = theme.and_then(|(_, slug)| cx.app.territory.theme(slug));
    let theme = theme.map_or("", |theme| theme.slug.as_str());
    let mut connection = cx.app.db.read().await?;
    let own = own(&cx, &mut connection).await?;
    let every = grounds::every(&cx, &mut connection).await?;
    // On which figures it rests is for the body to say: none is ticked for it.
    let mut form = Form::new().with("sending", &chance::token()).with("theme", theme);
    if let [one] = &own[..] {
        form = form.with("organiser", &one.key);
    }
    page(&cx, &own, &form, &every)
}

async fn put_up(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = own(&cx, &mut transaction).await?;
    let sent = form.value("sending").to_owned();
    let person = cx.actor().map(|actor| actor.person);
    if let Some(led) = once::led_to(&mut transaction, &sent, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let organiser = own.iter().find(|one| form.is("organiser", &one.key));
    if organiser.is_none() {
        form.refuse("organiser", "pole-organiser-missing");
    }
    let title = line(&form.required("title", NAME_MOST, "pole-theme-title-wrong"));
    let why = plain(&form.required("why", TEXT_MOST, "pole-theme-why-wrong"));
    let theme = form.value("theme").to_owned();
    if cx.app.territory.theme(&theme).is_none() {
        form.refuse("theme", "pole-theme-missing");
    }
    let until: Option<Date> = form.value("until").trim().parse().ok();
    let past = until.is_some_and(|day| day < cx.app.clock.today());
    if past || until.is_none() && !form.value("until").trim().is_empty() {
        form.refuse("until", "pole-theme-until-wrong");
    }
    let communes = placed::several(&cx, &mut form, "commune");
    let every = grounds::every(&cx, &mut transaction).await?;
    let (Some(organiser), true) = (organiser, form.is_fine()) else {
        return Ok(refused(page(&cx, &own, &form, &every)?));
    };
    let acting = cx.acting(Power::OrganiseCalls, Some(organiser.id))?;
    // What is kept is what is published, whatever the form says of it.
    let mut grounds = grounds::of(&every, &theme);
    grounds.retain(|one| form.every("ground").contains(&one.indicator));
    let putting = Putting {
        theme,
        title,
        why,
        language: cx.lang,
        grounds,
        communes,
        until,
    };
    let by = By {
        organisation: organiser,
        acting,
    };
    let theme = inviting::put_up(&mut transaction, &cx.app, by, putting).await?;
    let led = at(&cx, &theme);
    once::note(&mut transaction, &sent, person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("pole-theme-done-up")))
}
