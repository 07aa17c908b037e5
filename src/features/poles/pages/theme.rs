//! A priority theme: why, where, and who would take part or carry a pole. What an organisation says is read by those who
//! said something too and by the public body; by everybody where it agrees.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::themes::{area, at, until};
use super::{By, Said, discussing, grounds, organises, page_of, paragraphs, refused, sign_in};
use crate::features::accounts;
use crate::features::calls;
use crate::features::directory::{self, Organisation, names};
use crate::features::poles::content::LINE_MOST;
use crate::features::poles::inviting;
use crate::features::poles::store::themes;
use crate::features::poles::theme::{Interest, Theme};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/poles/themes/{id}", Access::Everyone, get(show))
        .page(
            "/poles/themes/{id}/keep",
            Access::Holding(Power::OrganiseCalls),
            post(keep).get(back),
        )
        .page(
            "/organisations/{slug}/poles/themes/{id}",
            Access::Holding(Power::KeepPoles),
            get(answering).post(answer),
        )
}

/// What an organisation says, as it is shown.
struct Line {
    name: String,
    url: String,
    words: Said,
    carries: bool,
    shown: bool,
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme.html")]
struct ThemePage<'a> {
    cx: &'a Cx,
    here: String,
    title: Said,
    organiser: (String, String),
    why: (Vec<String>, Option<&'static str>),
    /// What was published of it when it was put up, and by now.
    grounds: Vec<grounds::Line>,
    theme: (String, String),
    area: String,
    until: String,
    lines: Vec<Line>,
    /// What is said of it, and where each of the asker's organisations says something.
    remarks: Vec<discussing::Line>,
    saying: Vec<(String, String)>,
    administers: bool,
    /// How many said something that the reader may not read.
    others: u64,
    /// Organisations of the asker: name and where one answers.
    own: Vec<(String, String)>,
    sign_in: Option<String>,
    keeps: bool,
    /// The call that it became, once it is public.
    call: Option<(String, String)>,
    became: bool,
    closed: bool,
    open: bool,
}

pub(super) async fn with_organiser(
    connection: &mut Connection,
    id: &str,
) -> Result<(Theme, Organisation), Error> {
    let theme = themes::find(connection, id).await?.ok_or(Error::NotFound)?;
    let organiser = directory::published_by_ids(connection, &[theme.organiser])
        .await?
        .pop();
    Ok((theme, organiser.ok_or(Error::NotFound)?))
}

/// The organisations of the asker that may answer, by name.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::KeepPoles));
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = directory::published_by_ids(connection, &ids).await?;
    own.sort_by_cached_key(|one| search::fold(&one.name));
    Ok(own)
}

async fn call(
    cx: &Cx,
    connection: &mut Connection,
    theme: &Theme,
) -> Result<Option<(String, String)>, StoreError> {
    let Some(id) = theme.call else { return Ok(None) };
    let call = calls::by_id(connection, id).await?;
    Ok(call.map(|call| {
        let url = cx.url(&format!("/calls/{}", call.address));
        (call.title(cx.lang).0.to_owned(), url)
    }))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (theme, organiser) = with_organiser(&mut connection, &id).await?;
    let own = own(&cx, &mut connection).await?;
    let interests = themes::interests(&mut connection, theme.id).await?;
    let keeps = cx.could(Power::OrganiseCalls, Some(organiser.id));
    let said = interests
        .iter()
        .any(|one| own.iter().any(|own| own.id == one.organisation));
    let ids: Vec<i64> = interests.iter().map(|one| one.organisation).collect();
    let known = directory::published_by_ids(&mut connection, &ids).await?;
    let line = |one: &Interest| {
        let organisation = known.iter().find(|other| other.id == one.organisation)?;
        Some(Line {
            name: organisation.name.clone(),
            url: page_of(&cx, organisation),
            words: (one.words.clone(), cx.foreign(one.language)),
            carries: one.carries,
            shown: one.shown,
        })
    };
    let every: Vec<Line> = interests.iter().filter_map(line).collect();
    let total = every.len();
    let mut lines: Vec<Line> = every
        .into_iter()
        .filter(|one| one.shown || keeps || said)
        .collect();
    lines.sort_by_cached_key(|one| (!one.carries, search::fold(&one.name)));
    let here = at(&cx, &theme);
    let today = cx.app.clock.today();
    let open = theme.is_open(today);
    let published = grounds::of(&grounds::every(&cx, &mut connection).await?, &theme.theme);
    let remarks = discussing::lines(&cx, &mut connection, &theme, &own).await?;
    let saying = own.iter().filter(|_| open);
    cx.page(&ThemePage {
        remarks,
        saying: saying
            .map(|one| {
                let url = discussing::remarks_of(&cx, one, &theme);
                (cx.tv("pole-remark-say", "name", &one.name), url)
            })
            .collect(),
        administers: cx.could(Power::Administer, None),
        title: (theme.title.clone(), cx.foreign(theme.language)),
        organiser: (organiser.name.clone(), page_of(&cx, &organiser)),
        why: (paragraphs(&theme.why), cx.foreign(theme.language)),
        theme: (
            names::theme(&cx, &theme.theme).to_owned(),
            cx.url(&format!("/themes/{}", theme.theme)),
        ),
        grounds: grounds::lines(&cx, &theme.theme, &theme.grounds, &published),
        area: area(&cx, &theme.communes),
        until: match theme.until.filter(|_| open) {
            Some(day) => cx.date(&day),
            None => until(&cx, &theme, today),
        },
        others: (total - lines.len()) as u64,
        lines,
        own: own
            .iter()
            .filter(|_| open)
            .map(|one| {
                let url = format!("{}/poles/themes/{}", page_of(&cx, one), theme.address);
                let mut answers = interests.iter();
                let key = match answers.any(|interest| interest.organisation == one.id) {
                    true => "pole-interest-change",
                    false => "pole-interest-say",
                };
                (cx.tv(key, "name", &one.name), url)
            })
            .collect(),
        sign_in: (cx.actor().is_none() && open).then(|| sign_in(&cx, &here)),
        keeps,
        call: call(&cx, &mut connection, &theme).await?,
        became: theme.call.is_some(),
        closed: theme.closed_at.is_some(),
        open,
        here,
        cx: &cx,
    })
}

/// A theme, for whoever put it up, as long as it organises.
pub(super) async fn kept(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<(Theme, Organisation, Acting), Error> {
    cx.someone()?;
    let theme = themes::find(connection, id).await?.ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::OrganiseCalls, Some(theme.organiser))?;
    let organiser = directory::any_by_ids(connection, &[theme.organiser]).await?.pop();
    match organises(cx, connection, theme.organiser).await? {
        true => Ok((theme, organiser.ok_or(Error::NotFound)?, acting)),
        false => Err(Error::NotFound),
    }
}

/// The address to which the forms are sent, opened by itself: the theme.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let (theme, _, _) = kept(&cx, &mut *cx.app.db.read().await?, &id).await?;
    Ok(cx.redirect(&at(&cx, &theme)))
}

/// The public body takes it down, or begins a call from it.
async fn keep(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (theme, organiser, acting) = kept(&cx, &mut transaction, &id).await?;
    let by = By {
        organisation: &organiser,
        acting,
    };
    let here = at(&cx, &theme);
    if form.is("act", "call") {
        let known = grounds::in_words(&cx, &theme);
        let what = (&theme, known.as_str());
        let Some(draft) = inviting::become_call(&mut transaction, &cx.app, what, by).await? else {
            return Ok(cx.redirect_done(&here));
        };
        transaction.commit().await.map_err(StoreError::from)?;
        let led = cx.url(&format!("/calls/{draft}/draft"));
        return Ok(cx.redirect_saying(&led, &cx.t("pole-theme-done-call")));
    }
    if !form.is("act", "down") {
        return Err(Error::NotFound);
    }
    let done = inviting::take_down(&mut transaction, &cx.app, &theme, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(match done {
        true => cx.redirect_saying(&here, &cx.t("pole-theme-done-down")),
        false => cx.redirect_done(&here),
    })
}

#[derive(Template)]
#[template(path = "features/poles/templates/theme_answer.html")]
struct AnswerPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    theme: String,
    title: Said,
    organisation: &'a Organisation,
    organiser: String,
    /// Whether it said something already.
    said: bool,
}

impl AnswerPage<'_> {
    fn ways(&self) -> [(&'static str, String); 2] {
        ["part", "carry"].map(|way| (way, self.cx.t(&format!("pole-interest-{way}"))))
    }
}

/// A theme that is open, and the organisation that answers.
pub(super) async fn opened(
    cx: &Cx,
    connection: &mut Connection,
    (slug, id): (&str, &str),
) -> Result<(Theme, Organisation, Organisation, Acting), Error> {
    let (organisation, acting) = accounts::scoped(cx, connection, slug, Power::KeepPoles).await?;
    let (theme, organiser) = with_organiser(connection, id).await?;
    match theme.is_open(cx.app.clock.today()) {
        true => Ok((theme, organiser, organisation, acting)),
        false => Err(Error::NotFound),
    }
}

fn page(
    cx: &Cx,
    (theme, organiser, organisation): (&Theme, &Organisation, &Organisation),
    form: &Form,
    said: bool,
) -> Result<Response, Error> {
    cx.page(&AnswerPage {
        cx,
        form,
        here: format!("{}/poles/themes/{}", page_of(cx, organisation), theme.address),
        theme: at(cx, theme),
        title: (theme.title.clone(), cx.foreign(theme.language)),
        organisation,
        organiser: organiser.name.clone(),
        said,
    })
}

async fn answering(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (theme, organiser, organisation, _) = opened(&cx, &mut connection, (&slug, &id)).await?;
    let every = themes::interests(&mut connection, theme.id).await?;
    let before = every.iter().find(|one| one.organisation == organisation.id);
    let mut form = Form::new().with("way", "part");
    if let Some(before) = before {
        form = form
            .with("way", if before.carries { "carry" } else { "part" })
            .with("words", &before.words)
            .with("shown", if before.shown { "1" } else { "" });
    }
    page(&cx, (&theme, &organiser, &organisation), &form, before.is_some())
}

async fn answer(cx: Cx, Path((slug, id)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (theme, organiser, organisation, acting) = opened(&cx, &mut transaction, (&slug, &id)).await?;
    let by = By {
        organisation: &organisation,
        acting,
    };
    let led = at(&cx, &theme);
    if form.is("act", "back") {
        let done = inviting::take_back(&mut transaction, &cx.app, &theme, by).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(match done {
            true => cx.redirect_saying(&led, &cx.t("pole-interest-done-back")),
            false => cx.redirect_done(&led),
        });
    }
    let words = line(&form.required("words", LINE_MOST, "pole-interest-words-wrong"));
    if !form.is("way", "part") && !form.is("way", "carry") {
        form.refuse("way", "pole-interest-way-wrong");
    }
    let every = themes::interests(&mut transaction, theme.id).await?;
    let before = every.iter().find(|one| one.organisation == organisation.id);
    if !form.is_fine() {
        let all = (&theme, &organiser, &organisation);
        return Ok(refused(page(&cx, all, &form, before.is_some())?));
    }
    let interest = Interest {
        organisation: organisation.id,
        carries: form.is("way", "carry"),
        shown: form.is("shown", "1"),
        words,
        language: cx.lang,
    };
    // Sent twice, it is said once.
    let same = |one: &Interest| {
        (one.carries, one.shown, &one.words) == (interest.carries, interest.shown, &interest.words)
    };
    if before.is_some_and(same) {
        return Ok(cx.redirect_done(&led));
    }
    inviting::answer(&mut transaction, &cx.app, &theme, &interest, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("pole-interest-done")))
}
