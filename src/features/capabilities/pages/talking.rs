//! What two organisations write to each other about a call or a petition, or about what one of them offers. Who writes is the
//! organisation; no name and no address of a person is told.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::{brought, languages, who_offers};
use crate::features::accounts;
use crate::features::askings;
use crate::features::capabilities::about::{self, About, Kind};
use crate::features::capabilities::actions::{self, Unsent};
use crate::features::capabilities::answer::{Given, MESSAGE_MOST, Message};
use crate::features::capabilities::store::{answers, messages};
use crate::features::capabilities::topic::{Topic, WRITES};
use crate::features::directory::{self, Organisation, key_in_address};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of the reason of a report at most.
const REASON_MOST: usize = 600;

pub(super) fn routes() -> Routes {
    let mut routes = Routes::new();
    for kind in [Some(Kind::Call), Some(Kind::Petition), None] {
        let path = match kind {
            Some(kind) => format!(
                "/organisations/{{slug}}/{}/{{id}}/capabilities/with/{{other}}",
                kind.as_str()
            ),
            None => "/organisations/{slug}/offers/with/{other}".to_owned(),
        };
        let shown = move |cx: Cx, path: Path<Where>| show(cx, kind, path.0);
        let sent = move |cx: Cx, path: Path<Where>, form: Form| act(cx, kind, path.0, form);
        let [answers, organises] = WRITES;
        let writes = Access::HoldingEither(answers, organises);
        routes = routes.page(&path, writes, get(shown).post(sent));
    }
    routes
}

#[derive(Deserialize)]
struct Where {
    slug: String,
    /// Of the call or the petition.
    #[serde(default)]
    id: String,
    other: String,
}

#[derive(Template)]
#[template(path = "features/capabilities/templates/talking.html")]
struct TalkingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    /// Where it began: words and address.
    from: (String, String),
    title: String,
    language: Option<&'static str>,
    own: &'a Organisation,
    other: &'a Organisation,
    other_url: String,
    words: Vec<(String, String)>,
    words_language: Option<&'static str>,
    said: Vec<Said>,
    /// Whether the own organisation wishes no messages from the other; whether it may write to it.
    blocks: bool,
    may_write: bool,
    /// That the other was asked enough lately, where nothing was written yet: until when.
    rests: Option<String>,
}

impl TalkingPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }
}

/// A message as it is shown.
struct Said {
    id: i64,
    ours: bool,
    who: String,
    when: String,
    lines: Vec<String>,
    language: Option<&'static str>,
    removed: bool,
    reported: bool,
}

/// Both sides, what it is about, and what was written.
struct Talk {
    own: Organisation,
    acting: Acting,
    other: Organisation,
    /// The call or the petition; nothing where it is about what one of them offers.
    about: Option<About>,
    said: Vec<Message>,
    /// What the other could bring, where the own side may see it; what is offered, as it stands.
    brings: Option<Given>,
}

impl Talk {
    fn topic(&self) -> Topic<'_> {
        match &self.about {
            Some(about) => Topic::Asked(about),
            None => Topic::Offer(self.offering(), self.brings.as_ref()),
        }
    }

    /// Of what one of them offers, which one.
    fn offering(&self) -> &Organisation {
        who_offers(&self.said, &self.own, &self.other)
    }
}

/// The organisation of an address, in whose name the asker writes: as one that answers for it, or else as one that organises for it.
async fn writing(cx: &Cx, connection: &mut Connection, slug: &str) -> Result<(Organisation, Acting), Error> {
    let [answers, organises] = WRITES;
    match accounts::scoped(cx, connection, slug, answers).await {
        Err(Error::NotFound) => accounts::scoped(cx, connection, slug, organises).await,
        found => found,
    }
}

/// The conversation at an address: it is there for an organisation that answered, with another that answered and agreed to be seen; for
/// those who organise it or asked, with each that answered; for any, with one that offers something; and as long as anything was
/// written, for both.
async fn talk(cx: &Cx, connection: &mut Connection, kind: Option<Kind>, at: &Where) -> Result<Talk, Error> {
    let (own, acting) = writing(cx, connection, &at.slug).await?;
    // The other answers on a page that names it: whoever is not shown here writes to nobody.
    if directory::published_by_ids(connection, &[own.id])
        .await?
        .is_empty()
    {
        return Err(Error::NotFound);
    }
    let about = match kind {
        Some(kind) => Some(about::find(cx, connection, kind, &at.id).await?),
        None => None,
    };
    let other = directory::published_by_key(connection, key_in_address(&at.other))
        .await?
        .ok_or(Error::NotFound)?;
    let between = (own.id, other.id);
    let said = messages::between(connection, about.as_ref().map(About::at), between).await?;
    let brings = match &about {
        Some(about) => {
            let mine = answers::one(connection, about, own.id).await?;
            let theirs = answers::one(connection, about, other.id).await?;
            let answered = mine.is_some_and(|given| !given.withdrawn);
            let sees_all = about.is_seen_whole_by(cx, own.id);
            theirs.filter(|given| !given.withdrawn && (sees_all || given.shown && answered))
        }
        None => {
            let today = cx.app.clock.today();
            let offering = who_offers(&said, &own, &other).id;
            let offered = answers::offered(connection, offering).await?;
            offered
                .map(|(given, _)| given)
                .filter(|given| given.stands(today))
        }
    };
    if own.id == other.id || (brings.is_none() && said.is_empty()) {
        return Err(Error::NotFound);
    }
    Ok(Talk {
        own,
        acting,
        other,
        about,
        said,
        brings,
    })
}

fn here(cx: &Cx, talk: &Talk) -> String {
    cx.url(&talk.topic().path(&talk.own, &talk.other))
}

async fn show(cx: Cx, kind: Option<Kind>, at: Where) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let talk = talk(&cx, &mut connection, kind, &at).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code());
    page(&cx, &mut connection, &talk, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, talk: &Talk, form: &Form) -> Result<Response, Error> {
    let blocks = messages::is_blocked(connection, talk.own.id, talk.other.id).await?;
    let blocked = messages::is_blocked(connection, talk.other.id, talk.own.id).await?;
    let rests = match talk.said.is_empty() && !blocked {
        true => askings::rests_until(connection, cx.app.clock.today(), talk.other.id).await?,
        false => None,
    };
    let rests = rests.map(|day| askings::said(cx, &talk.other.name, day));
    let said = talk
        .said
        .iter()
        .map(|message| {
            let ours = message.from == talk.own.id;
            Said {
                id: message.id,
                ours,
                who: if ours {
                    talk.own.name.clone()
                } else {
                    talk.other.name.clone()
                },
                when: cx.day(&message.sent_at),
                lines: message
                    .words
                    .lines()
                    .map(|line| line.trim().to_owned())
                    .filter(|line| !line.is_empty())
                    .collect(),
                language: cx.foreign(message.language),
                removed: message.removed_at.is_some(),
                reported: message.reported_at.is_some(),
            }
        })
        .collect();
    let (from, (title, language)) = match &talk.about {
        Some(about) => {
            let overview = cx.url(&format!("{}/capabilities", about.path()));
            let title = (about.title.0.clone(), cx.foreign(about.title.1));
            ((cx.t("capabilities-title"), overview), title)
        }
        None => {
            let offering = talk.offering();
            let page = cx.url(&format!("/organisations/{}", offering.slug()));
            let title = cx.tv("offers-about", "name", &offering.name);
            ((offering.name.clone(), page), (title, None))
        }
    };
    cx.page(&TalkingPage {
        cx,
        form,
        here: here(cx, talk),
        from,
        title,
        language,
        own: &talk.own,
        other: &talk.other,
        other_url: cx.url(&format!("/organisations/{}", talk.other.slug())),
        words: talk
            .brings
            .as_ref()
            .map_or_else(Vec::new, |given| brought(cx, &given.words)),
        words_language: talk.brings.as_ref().and_then(|given| cx.foreign(given.language)),
        said,
        blocks,
        // Whoever is blocked is told so, before they write for nothing.
        may_write: !blocked,
        rests,
    })
}

async fn act(cx: Cx, kind: Option<Kind>, at: Where, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let talk = talk(&cx, &mut transaction, kind, &at).await?;
    let (acting, now) = (talk.acting, cx.now());
    let sides = (&talk.own, &talk.other);
    let word = match form.value("act") {
        "block" => {
            actions::block(&mut transaction, now, sides, true, acting).await?;
            "blocked"
        }
        "unblock" => {
            actions::block(&mut transaction, now, sides, false, acting).await?;
            "unblocked"
        }
        "report" => {
            let id = form.value("message").parse().map_err(|_| Error::NotFound)?;
            let reason: String = plain(form.value("reason")).chars().take(REASON_MOST).collect();
            actions::report(&mut transaction, now, &talk.own, (id, reason.trim()), acting).await?;
            "reported"
        }
        "" | "write" => {
            let person = Some(acting.person);
            if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
                return Ok(cx.redirect_done(&led));
            }
            let words = form.required("words", MESSAGE_MOST, "capabilities-message-wrong");
            let mut told = "sent";
            if form.is_fine() {
                let text = plain(&words);
                let said = (text.as_str(), form.value("language").parse().unwrap_or(cx.lang));
                match actions::write(&mut transaction, &cx.app, talk.topic(), sides, said, acting).await? {
                    Ok(0) => told = "waits",
                    Ok(_) => {}
                    Err(Unsent::Blocked) => form.refuse("words", "capabilities-message-blocked"),
                    Err(Unsent::TooMany) => form.refuse("words", "capabilities-message-too-many"),
                    Err(Unsent::Asked) => form.refuse("words", "asking-refused"),
                }
            }
            if !form.is_fine() {
                let mut page = page(&cx, &mut transaction, &talk, &form).await?;
                *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
                return Ok(page);
            }
            let led = here(&cx, &talk);
            once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
            told
        }
        _ => return Err(Error::NotFound),
    };
    transaction.commit().await.map_err(StoreError::from)?;
    let said = cx.t(&format!("capabilities-said-{word}"));
    Ok(cx.redirect_saying(&here(&cx, &talk), &said))
}
