//! News: a piece of it, those of an organisation, and the form it is written with.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{address, foreign};
use crate::features::accounts;
use crate::features::directory::{self, Organisation, names};
use crate::features::networks::finding;
use crate::features::networks::membership::State;
use crate::features::networks::news::{self, News, THEMES_MOST, TITLE_MOST, Typed, WORDS_MOST};
use crate::features::networks::store;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::web::{get, post, typed};

/// News of one's own that the form shows.
const OWN: i64 = 20;

pub(super) fn routes() -> Routes {
    let writes = Access::Holding(Power::WriteNews);
    let ends = Access::HoldingEither(Power::WriteNews, Power::Administer);
    Routes::new()
        .page("/organisations/{slug}/news", writes, get(own).post(write))
        .page("/news/{key}", Access::Everyone, get(show))
        .page("/news/{key}/withdraw", ends, post(withdraw).get(back))
}

/// News one under the other, newest first.
#[derive(Template)]
#[template(path = "features/networks/templates/items.html")]
pub(in crate::features::networks) struct Items {
    items: Vec<Item>,
    level: u8,
}

impl Items {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

struct Item {
    url: String,
    title: String,
    language: Option<String>,
    lines: Vec<String>,
    link: Option<String>,
    organisation: (String, String),
    day: String,
}

/// The news of published organisations, to be shown under a title of level `level - 1`.
pub(in crate::features::networks) async fn items(
    cx: &Cx,
    connection: &mut Connection,
    news: Vec<News>,
    level: u8,
) -> Result<Items, StoreError> {
    let mut ids: Vec<i64> = news.iter().map(|one| one.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let writers = directory::published_by_ids(connection, &ids).await?;
    let writers: HashMap<i64, &Organisation> = writers.iter().map(|one| (one.id, one)).collect();
    let items = news
        .into_iter()
        .filter_map(|one| Some(item(cx, &one, writers.get(&one.organisation)?)))
        .collect();
    Ok(Items { items, level })
}

fn item(cx: &Cx, news: &News, writer: &Organisation) -> Item {
    Item {
        url: cx.url(&format!("/news/{}", news.key)),
        title: news.title.clone(),
        language: foreign(cx, Some(news.language.code())),
        lines: lines(&news.words),
        link: news.link.clone(),
        organisation: (
            writer.name.clone(),
            cx.url(&format!("/organisations/{}", writer.slug())),
        ),
        day: cx.day(&news.created_at),
    }
}

fn lines(words: &str) -> Vec<String> {
    words
        .split('\n')
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

#[derive(Template)]
#[template(path = "features/networks/templates/news.html")]
struct NewsPage<'a> {
    cx: &'a Cx,
    key: String,
    item: Item,
    /// The public body that entered it for somebody.
    entered_by: Option<String>,
    /// The networks and themes it is for: name and address.
    audience: Vec<(String, String)>,
    may_withdraw: bool,
    report: String,
}

/// The piece of news at an address, and who wrote it, while they are published.
async fn find(connection: &mut Connection, key: &str) -> Result<(News, Organisation), Error> {
    let news = store::news::by_key(connection, &key.to_uppercase())
        .await?
        .ok_or(Error::NotFound)?;
    let writer = directory::published_by_ids(connection, &[news.organisation])
        .await?
        .pop();
    Ok((news, writer.ok_or(Error::NotFound)?))
}

async fn show(cx: Cx, Path(key): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (news, writer) = find(&mut connection, &key).await?;
    let (networks, themes) = store::news::audience(&mut connection, news.id).await?;
    let living = finding::living(&mut connection, cx.app.clock.today()).await?;
    let networks = living
        .iter()
        .filter(|found| networks.contains(&found.network.id))
        .map(|found| (found.name().to_owned(), address(&cx, &found.network.key)));
    let themes = themes.iter().map(|theme| {
        (
            names::theme(&cx, theme).to_owned(),
            cx.url(&format!("/themes/{theme}")),
        )
    });
    let audience = networks.chain(themes).collect();
    let entered_by = match &news.entered_by {
        Some(key) => directory::published_by_key(&mut connection, key)
            .await?
            .map(|body| body.name),
        None => None,
    };
    cx.page(&NewsPage {
        item: item(&cx, &news, &writer),
        entered_by,
        audience,
        may_withdraw: cx.could(Power::WriteNews, Some(writer.id)) || cx.could(Power::Administer, None),
        report: cx.url(&format!("/objections/new?organisation={}", writer.key)),
        key: news.key,
        cx: &cx,
    })
}

/// The address to which the form is sent, opened by itself: the news, for whoever may withdraw it.
async fn back(cx: Cx, Path(key): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (news, writer) = find(&mut connection, &key).await?;
    withdrawing(&cx, &writer)?;
    Ok(cx.redirect(&cx.url(&format!("/news/{}", news.key))))
}

/// Under which mandate the asker withdraws news of an organisation.
fn withdrawing(cx: &Cx, writer: &Organisation) -> Result<Acting, Error> {
    match cx.acting(Power::WriteNews, Some(writer.id)) {
        Err(Error::NotFound) => cx.acting(Power::Administer, None),
        answer => answer,
    }
}

/// The writer takes it back, or whoever runs the platform after an objection.
async fn withdraw(cx: Cx, Path(key): Path<String>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (news, writer) = find(&mut transaction, &key).await?;
    let acting = withdrawing(&cx, &writer)?;
    news::withdraw(&mut transaction, cx.now(), &news, &writer, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url(&format!("/organisations/{}", writer.slug()));
    Ok(cx.redirect_saying(&there, &cx.t("news-said-withdrawn")))
}

/// A choice among several: name of the field, words.
pub(in crate::features::networks) type Choices = Vec<(String, String)>;

/// The networks that an organisation may write to: those it is a confirmed member of, and itself.
pub(in crate::features::networks) async fn networks_of(
    cx: &Cx,
    connection: &mut Connection,
    organisation: i64,
) -> Result<Vec<finding::Found>, StoreError> {
    let confirmed: Vec<i64> = store::members::of_organisation(connection, organisation)
        .await?
        .into_iter()
        .filter(|membership| membership.state == State::Confirmed)
        .map(|membership| membership.network)
        .collect();
    let mut living = finding::living(connection, cx.app.clock.today()).await?;
    living.retain(|found| {
        found.network.organisation == Some(organisation) || confirmed.contains(&found.network.id)
    });
    Ok(living)
}

/// What the form proposes for an audience.
pub(in crate::features::networks) fn audiences(cx: &Cx, networks: &[finding::Found]) -> (Choices, Choices) {
    let networks = networks
        .iter()
        .map(|found| (format!("network-{}", found.network.key), found.name().to_owned()))
        .collect();
    let themes = cx
        .app
        .territory
        .themes
        .iter()
        .map(|theme| {
            (
                format!("theme-{}", theme.slug),
                names::theme(cx, &theme.slug).to_owned(),
            )
        })
        .collect();
    (networks, themes)
}

/// Reads what was typed; what is wrong is said on the form.
pub(in crate::features::networks) fn read(
    cx: &Cx,
    form: &mut Form,
    networks: &[finding::Found],
) -> Option<Typed> {
    let title = form.required("title", TITLE_MOST, "news-title-wrong");
    let words = form.required("words", WORDS_MOST, "news-words-wrong");
    let typed = form.value("link").trim().to_owned();
    let link = news::link(&typed);
    if link.is_none() && !typed.is_empty() {
        form.refuse("link", "news-link-wrong");
    }
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "news-language-wrong");
    }
    let networks: Vec<i64> = networks
        .iter()
        .filter(|found| form.is(&format!("network-{}", found.network.key), "1"))
        .map(|found| found.network.id)
        .collect();
    let themes: Vec<String> = cx
        .app
        .territory
        .themes
        .iter()
        .filter(|theme| form.is(&format!("theme-{}", theme.slug), "1"))
        .map(|theme| theme.slug.clone())
        .collect();
    if networks.is_empty() && themes.is_empty() {
        form.refuse("audience", "news-audience-wrong");
    }
    if themes.len() > THEMES_MOST {
        form.refuse("audience", "news-themes-wrong");
    }
    let language = language?;
    form.is_fine().then(|| Typed {
        title: typed::line(&title),
        words: typed::plain(&words),
        link,
        language,
        networks,
        themes,
    })
}

#[derive(Template)]
#[template(path = "features/networks/templates/write.html")]
struct WritePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    networks: Choices,
    themes: Choices,
    news: Items,
}

impl WritePage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

async fn own(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = accounts::scoped(&cx, &mut connection, &slug, Power::WriteNews).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code());
    write_page(&cx, &mut connection, &organisation, &form).await
}

async fn write_page(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let networks = networks_of(cx, connection, organisation.id).await?;
    let (networks, themes) = audiences(cx, &networks);
    let told = store::news::of_organisation(connection, organisation.id, OWN).await?;
    cx.page(&WritePage {
        cx,
        form,
        organisation,
        networks,
        themes,
        news: items(cx, connection, told, 3).await?,
    })
}

async fn write(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::WriteNews).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let networks = networks_of(&cx, &mut transaction, organisation.id).await?;
    if news::is_enough(&mut transaction, cx.now(), organisation.id).await? {
        form.refuse("title", "news-enough");
    }
    let Some(typed) = read(&cx, &mut form, &networks) else {
        let mut page = write_page(&cx, &mut transaction, &organisation, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let now = cx.now();
    let key = news::write(&mut transaction, now, &organisation, typed, acting, None).await?;
    let led = cx.url(&format!("/news/{key}"));
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("news-said")))
}
