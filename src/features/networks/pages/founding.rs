//! What a network says of itself: when a grouping is started, when an organisation that is a network
//! presents itself, when either changes its words.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::address;
use crate::features::accounts;
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{Organisation, names, placed};
use crate::features::networks::finding::{self, Found};
use crate::features::networks::joining;
use crate::features::networks::network::{Kind, Saying};
use crate::features::networks::store::networks;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a name and of its words at most.
const NAME_MOST: usize = 120;
const WORDS_MOST: usize = 1_500;

pub(super) fn routes() -> Routes {
    let joins = Access::Holding(Power::JoinNetworks);
    Routes::new()
        .page("/networks/new", Access::SignedIn, get(new).post(start))
        .page("/networks/{key}/words", joins, get(words).post(change))
        .page("/organisations/{slug}/network", joins, get(silent).post(present))
}

/// Which of the three forms is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Start,
    Present,
    Change,
}

#[derive(Template)]
#[template(path = "features/networks/templates/founding.html")]
struct FoundingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    which: Which,
    action: String,
    /// Title, and what it is about.
    title: String,
    lede: String,
    /// Whether it has a name of its own, and a kind to choose.
    named: bool,
    kinds: bool,
    /// Organisations that the asker may found in the name of.
    own: Vec<(String, String)>,
}

impl FoundingPage<'_> {
    fn communes(&self) -> Vec<(String, String)> {
        let whole = self.cx.tv("founding-commune-whole", "place", self.cx.territory());
        let mut communes = placed::listed(self.cx);
        communes.insert(0, (String::new(), whole));
        communes
    }

    fn themes(&self) -> Vec<(String, String)> {
        let none = (String::new(), self.cx.t("founding-theme-none"));
        let themes = self.cx.app.territory.themes.iter();
        std::iter::once(none)
            .chain(themes.map(|theme| (theme.slug.clone(), names::theme(self.cx, &theme.slug).to_owned())))
            .collect()
    }

    fn kind_choices(&self) -> Vec<(&'static str, String)> {
        Kind::ALL
            .into_iter()
            .map(|kind| {
                (
                    kind.as_str(),
                    self.cx.t(&format!("founding-kind-{}", kind.as_str())),
                )
            })
            .collect()
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::ALL
            .into_iter()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

/// Reads what was typed; what is wrong is said on the form.
fn read(cx: &Cx, form: &mut Form, named: bool, kind: Option<Kind>) -> Option<Saying> {
    let name = if named {
        form.required("name", NAME_MOST, "founding-name-wrong")
    } else {
        String::new()
    };
    let kind = kind.or_else(|| form.value("kind").parse().ok());
    if kind.is_none() {
        form.refuse("kind", "founding-kind-wrong");
    }
    let theme = cx
        .app
        .territory
        .theme(form.value("theme"))
        .map(|theme| theme.slug.clone());
    let commune = placed::one(cx, form, "commune");
    let words = form.required("words", WORDS_MOST, "founding-words-wrong");
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "founding-language-wrong");
    }
    let (kind, language) = (kind?, language?);
    form.is_fine().then_some(Saying {
        name,
        theme: theme.filter(|_| kind == Kind::Field),
        commune: commune.filter(|_| kind == Kind::Territory),
        kind,
        words,
        language: language.code().to_owned(),
    })
}

fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    commune: String,
}

async fn new(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code())
        .with("commune", &asked.commune);
    new_page(&cx, form).await
}

async fn new_page(cx: &Cx, mut form: Form) -> Result<Response, Error> {
    let own = finding::own(cx, &mut *cx.app.db.read().await?, Power::JoinNetworks).await?;
    let own: Vec<(String, String)> = own.iter().map(|one| (one.slug(), one.name.clone())).collect();
    if let ([(slug, _)], "") = (&own[..], form.value("organisation")) {
        form = form.with("organisation", slug);
    }
    cx.page(&FoundingPage {
        cx,
        form: &form,
        which: Which::Start,
        action: cx.url("/networks/new"),
        title: cx.t("founding-title"),
        lede: cx.t("founding-lede"),
        named: true,
        kinds: false,
        own,
    })
}

async fn start(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?.person;
    let saying = read(&cx, &mut form, true, Some(Kind::Territory));
    let mut transaction = cx.app.db.write().await?;
    if let Some(address) = once::led_to(&mut transaction, form.value("sending"), Some(actor)).await? {
        return Ok(cx.redirect_done(&address));
    }
    let slug = form.value("organisation").to_owned();
    let founder = match accounts::scoped(&cx, &mut transaction, &slug, Power::JoinNetworks).await {
        Ok(founder) => Some(founder),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    if let (Some((organisation, acting)), Some(saying)) = (&founder, saying) {
        let now = cx.now();
        let key = joining::start(&mut transaction, now, organisation, &saying, *acting).await?;
        let led = format!("{}/members", address(&cx, &key));
        once::note(&mut transaction, form.value("sending"), Some(actor), &led, now).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.tv("founding-said", "name", &saying.name)));
    }
    drop(transaction);
    if founder.is_none() {
        form.refuse("organisation", "founding-organisation-wrong");
    }
    Ok(refused(new_page(&cx, form).await?))
}

/// The organisation, for whoever may present the network that it is.
async fn of_network(
    cx: &Cx,
    connection: &mut Connection,
    slug: &str,
) -> Result<(Organisation, Acting), Error> {
    let (organisation, acting) = accounts::scoped(cx, connection, slug, Power::JoinNetworks).await?;
    let held = capacities::held(connection, organisation.id, cx.app.clock.today()).await?;
    let is_network = held.iter().any(|granted| granted.capacity == Capacity::Network);
    is_network
        .then_some((organisation, acting))
        .ok_or(Error::NotFound)
}

async fn silent(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = of_network(&cx, &mut connection, &slug).await?;
    if let Some(network) = networks::of_organisation(&mut connection, organisation.id).await? {
        return Ok(cx.redirect(&format!("{}/words", address(&cx, &network.key))));
    }
    let form = Form::new()
        .with("sending", &chance::token())
        .with("kind", Kind::Field.as_str())
        .with("theme", organisation.themes.first().map_or("", String::as_str))
        .with(
            "language",
            organisation.language.as_deref().unwrap_or(cx.lang.code()),
        );
    present_page(&cx, &organisation, &form)
}

fn present_page(cx: &Cx, organisation: &Organisation, form: &Form) -> Result<Response, Error> {
    cx.page(&FoundingPage {
        cx,
        form,
        which: Which::Present,
        action: cx.url(&format!("/organisations/{}/network", organisation.slug())),
        title: cx.t("present-title"),
        lede: cx.tv("present-lede", "name", &organisation.name),
        named: false,
        kinds: true,
        own: Vec::new(),
    })
}

async fn present(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = of_network(&cx, &mut transaction, &slug).await?;
    if let Some(network) = networks::of_organisation(&mut transaction, organisation.id).await? {
        // Sent twice, or somebody presented it meanwhile: what they wrote stands, and can be changed.
        return Ok(cx.redirect(&address(&cx, &network.key)));
    }
    let Some(saying) = read(&cx, &mut form, false, None) else {
        return Ok(refused(present_page(&cx, &organisation, &form)?));
    };
    let Some(key) = joining::present(&mut transaction, cx.now(), &organisation, &saying, acting).await?
    else {
        form.refuse("words", "form-changed-meanwhile");
        return Ok(refused(present_page(&cx, &organisation, &form)?));
    };
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&address(&cx, &key), &cx.t("present-said")))
}

async fn words(cx: Cx, Path(key): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &key).await?;
    finding::speaking(&cx, &mut connection, &found.network).await?;
    let network = &found.network;
    let form = Form::new()
        .with("name", &network.name)
        .with("kind", network.kind.as_str())
        .with("theme", network.theme.as_deref().unwrap_or_default())
        .with("commune", network.commune.as_deref().unwrap_or_default())
        .with("words", &network.words)
        .with("language", &network.language)
        .with("version", &network.version.to_string());
    words_page(&cx, &found, &form)
}

fn words_page(cx: &Cx, found: &Found, form: &Form) -> Result<Response, Error> {
    let grouping = found.organisation.is_none();
    cx.page(&FoundingPage {
        cx,
        form,
        which: Which::Change,
        action: format!("{}/words", address(cx, &found.network.key)),
        title: cx.t("network-change-words"),
        lede: found.name().to_owned(),
        named: grouping,
        kinds: !grouping,
        own: Vec::new(),
    })
}

async fn change(cx: Cx, Path(key): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &key).await?;
    let acting = finding::speaking(&cx, &mut transaction, &found.network).await?;
    let grouping = found.organisation.is_none();
    let kind = grouping.then_some(Kind::Territory);
    let version = form.value("version").parse().unwrap_or_default();
    if let Some(saying) = read(&cx, &mut form, grouping, kind) {
        if joining::change(
            &mut transaction,
            cx.now(),
            &found.network,
            version,
            &saying,
            acting,
        )
        .await?
        {
            transaction.commit().await.map_err(StoreError::from)?;
            let there = address(&cx, &found.network.key);
            return Ok(cx.redirect_saying(&there, &cx.t("network-said-changed")));
        }
        // Somebody was faster: the typed words stay, and sending them again wins.
        form = form.with("version", &found.network.version.to_string());
        form.refuse("words", "form-changed-meanwhile");
    }
    drop(transaction);
    Ok(refused(words_page(&cx, &found, &form)?))
}
