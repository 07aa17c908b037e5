//! Priority themes: what the register and the platform hold on each, those that public bodies put up, and putting one up.

use askama::Template;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;

use super::recognising::own;
use super::{Said, every_theme, list, refused};
use crate::features::directory::{self, Organisation, names};
use crate::features::poles::content::{NAME_MOST, TEXT_MOST};
use crate::features::poles::figures::{Figures, by_theme};
use crate::features::poles::inviting::{self, Putting};
use crate::features::poles::store::themes;
use crate::features::poles::theme::Theme;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::{line, plain};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/poles/themes", Access::Everyone, get(show))
        .page(
            "/poles/themes/new",
            Access::Holding(Power::OrganiseCalls),
            get(new).post(put_up),
        )
}

/// The address of a theme that was put up.
pub(super) fn at(cx: &Cx, theme: &Theme) -> String {
    cx.url(&format!("/poles/themes/{}", theme.address))
}

/// Where a theme is looked at, in words.
pub(super) fn area(cx: &Cx, communes: &[String]) -> String {
    let named: Vec<String> = communes.iter().map(|code| names::commune(cx, code)).collect();
    match named.is_empty() {
        true => cx.territory().to_owned(),
        false => names::list(cx, &named),
    }
}

/// A theme that was put up, in a list.
struct Line {
    url: String,
    title: Said,
    theme: String,
    area: String,
    organiser: String,
    until: String,
}

#[derive(Template)]
#[template(path = "features/poles/templates/themes.html")]
struct ThemesPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    organises: bool,
    /// The commune that is looked at: its code, and where one is in words.
    commune: String,
    place: String,
    communes: Vec<(String, String)>,
    figures: Vec<Figures>,
    /// Names of the themes where something is asked and no pole lives.
    lacking: String,
}

impl ThemesPage<'_> {
    fn theme<'s>(&'s self, slug: &'s str) -> &'s str {
        names::theme(self.cx, slug)
    }

    /// What follows a link to a list, so that it shows the same commune.
    fn also(&self) -> String {
        match self.commune.is_empty() {
            true => String::new(),
            false => format!("&commune={}", self.commune),
        }
    }
}

async fn lines(cx: &Cx, connection: &mut Connection) -> Result<Vec<Line>, StoreError> {
    let mut every = themes::all(connection).await?;
    every.retain(|one| one.closed_at.is_none());
    let ids: Vec<i64> = every.iter().map(|one| one.organiser).collect();
    let organisers = directory::published_by_ids(connection, &ids).await?;
    let today = cx.app.clock.today();
    let shown = |one: &Theme| {
        let organiser = organisers.iter().find(|body| body.id == one.organiser)?;
        Some(Line {
            url: at(cx, one),
            title: (one.title.clone(), cx.foreign(one.language)),
            theme: names::theme(cx, &one.theme).to_owned(),
            area: area(cx, &one.communes),
            organiser: organiser.name.clone(),
            until: until(cx, one, today),
        })
    };
    Ok(every.iter().filter_map(shown).collect())
}

/// Until when one answers, in words.
pub(super) fn until(cx: &Cx, theme: &Theme, today: Date) -> String {
    match theme.until {
        _ if !theme.is_open(today) => cx.t("pole-theme-over"),
        Some(day) => cx.tv("pole-theme-until-said", "date", &cx.date(&day)),
        None => cx.t("pole-theme-no-end"),
    }
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let asked = pairs.iter().find(|(name, _)| name == "commune");
    // A commune that nobody knows narrows nothing.
    let commune = asked.and_then(|(_, code)| cx.app.territory.commune(code));
    let commune = commune.map(|commune| commune.code.clone());
    let mut connection = cx.app.db.read().await?;
    let poles = list::public(&mut connection).await?;
    let mut figures = by_theme(&cx, &mut connection, commune.as_deref(), &poles).await?;
    figures.sort_by_cached_key(|one| search::fold(names::theme(&cx, &one.theme)));
    let lacking: Vec<String> = figures
        .iter()
        .filter(|one| one.lacks_a_pole())
        .map(|one| names::theme(&cx, &one.theme).to_owned())
        .collect();
    let mut communes: Vec<(String, String)> = cx
        .app
        .territory
        .communes
        .iter()
        .map(|one| (one.code.clone(), names::commune(&cx, &one.code)))
        .collect();
    communes.sort_by_cached_key(|(_, name)| search::fold(name));
    cx.page(&ThemesPage {
        lines: lines(&cx, &mut connection).await?,
        organises: cx.actor().is_some_and(|actor| actor.holds(Power::OrganiseCalls)),
        place: commune
            .as_deref()
            .map_or_else(|| cx.territory().to_owned(), |code| names::commune(&cx, code)),
        commune: commune.unwrap_or_default(),
        communes,
        figures,
        lacking: match lacking.is_empty() {
            true => String::new(),
            false => names::list(&cx, &lacking),
        },
        cx: &cx,
    })
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme_new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    own: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    communes: Vec<(String, String)>,
}

impl NewPage<'_> {
    fn ticked(&self, value: &str) -> bool {
        self.form.every("commune").iter().any(|chosen| chosen == value)
    }
}

fn new_page(cx: &Cx, own: &[Organisation], form: &Form) -> Result<Response, Error> {
    let every = cx.app.territory.communes.iter();
    let mut communes: Vec<(String, String)> = every
        .map(|one| (one.code.clone(), names::commune(cx, &one.code)))
        .collect();
    communes.sort_by_cached_key(|(_, name)| search::fold(name));
    cx.page(&NewPage {
        cx,
        form,
        own: own
            .iter()
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        themes: every_theme(cx),
        communes,
    })
}

async fn new(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = own(&cx, &mut connection).await?;
    let mut form = Form::new().with("sending", &chance::token());
    if let [one] = &own[..] {
        form = form.with("organiser", &one.key);
    }
    new_page(&cx, &own, &form)
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
    let mut communes = form.every("commune").to_vec();
    communes.retain(|code| cx.app.territory.commune(code).is_some());
    communes.sort_unstable();
    communes.dedup();
    let (Some(organiser), true) = (organiser, form.is_fine()) else {
        return Ok(refused(new_page(&cx, &own, &form)?));
    };
    let acting = cx.acting(Power::OrganiseCalls, Some(organiser.id))?;
    let putting = Putting {
        theme,
        title,
        why,
        language: cx.lang,
        communes,
        until,
    };
    let by = super::By {
        organisation: organiser,
        acting,
    };
    let theme = inviting::put_up(&mut transaction, &cx.app, by, putting).await?;
    let led = at(&cx, &theme);
    once::note(&mut transaction, &sent, person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("pole-theme-done-up")))
}
