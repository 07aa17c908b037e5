//! Where a publication is put together: its parts in their order, asking somebody else to read it, and saying yes to what
//! somebody else wrote.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::own::SUMMARY_MOST;
use super::show::{Part, part};
use super::{Said, address, keeping, kept, languages, refused, said, seen, texts, too_long};
use crate::features::directory::Organisation;
use crate::features::publications::acts::{self, Keeping};
use crate::features::publications::publication::{Content, Publication, State};
use crate::features::publications::store::publications;
use crate::features::publications::taking;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::mail::{Notice, notify_others};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/publications/{id}/write",
        Access::Holding(Power::KeepSurveys),
        get(show).post(act),
    )
}

#[derive(Template)]
#[template(path = "features/publications/templates/write.html")]
struct WritePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: Said,
    by: (String, String),
    state: String,
    here: String,
    /// The page that everybody reads, once there is one.
    public: Option<String>,
    remark: &'a str,
    /// Key, part, whether it has a figure that stays.
    parts: Vec<(String, Part, bool)>,
    lacks: Vec<&'static str>,
    asked: bool,
    published: bool,
    /// Since when what was published is withdrawn.
    withdrawn: Option<String>,
    /// Whether the asker wrote of it: somebody else reads it.
    wrote: bool,
    /// Whether the asker reads it, to say yes or what should change: all that would appear, and nothing to change.
    reads: bool,
    presented: Vec<Presented>,
    authors: &'a str,
}

/// What a publication says of itself in one language, beside its parts.
struct Presented {
    language: Option<&'static str>,
    title: String,
    /// Text key of what it is, and its lines.
    words: Vec<(&'static str, Vec<String>)>,
}

fn presented(cx: &Cx, content: &Content) -> Vec<Presented> {
    let of = |lang: Lang| Presented {
        language: cx.foreign(lang),
        title: content.titles.only(lang).to_owned(),
        words: [
            ("publication-field-summary", &content.summaries),
            ("publication-field-discussion", &content.discussion),
            ("publication-errata", &content.errata),
        ]
        .into_iter()
        .map(|(key, words)| (key, words.only(lang).lines().map(str::to_owned).collect()))
        .filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty())
        .collect(),
    };
    content.languages().map(of).collect()
}

impl WritePage<'_> {
    fn languages(&self) -> [Lang; 3] {
        languages(self.cx)
    }

    fn why(&self, lang: &Lang) -> String {
        format!("{} ({})", self.cx.t("publication-field-why"), lang.own_name())
    }
}

async fn page(
    cx: &Cx,
    (publication, organisation): (&Publication, &Organisation),
    (wrote, form): (bool, &Form),
) -> Result<Response, Error> {
    let content = &publication.draft;
    let mut parts = Vec::new();
    for section in &content.sections {
        let stays = section.figure.as_ref().is_some_and(|figure| !figure.follows);
        parts.push((section.key.clone(), part(cx, section, (true, None)).await?, stays));
    }
    cx.page(&WritePage {
        title: said(cx, &content.titles),
        by: (
            organisation.name.clone(),
            cx.url(&format!("/organisations/{}/publications", organisation.slug())),
        ),
        state: cx.t(&format!("publication-state-{}", publication.state.as_str())),
        here: address(cx, publication, ""),
        public: (publication.number > 0).then(|| address(cx, publication, "")),
        remark: &publication.remark,
        parts,
        lacks: content.lacks(publication.number),
        asked: publication.state == State::Asked,
        published: publication.state == State::Published && publication.withdrawn.is_none(),
        withdrawn: publication.withdrawn.as_ref().map(|gone| cx.day(&gone.at)),
        wrote,
        reads: publication.state == State::Asked && !wrote,
        presented: presented(cx, content),
        authors: &content.authors,
        cx,
        form,
    })
}

async fn show(cx: Cx, Path(at): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, organisation, acting) = kept(&cx, &mut connection, &at).await?;
    let wrote = publications::has_hand(&mut connection, publication.id, acting.person).await?;
    drop(connection);
    let form = Form::new()
        .with("version", &publication.version.to_string())
        .with("sending", &chance::token());
    page(&cx, (&publication, &organisation), (wrote, &form)).await
}

/// The content as a verb leaves it, with figures of today where it takes them; worked out before anybody has to wait.
async fn worked_out(cx: &Cx, at: &str, form: &Form) -> Result<Option<Content>, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, _) = kept(cx, &mut connection, at).await?;
    drop(connection);
    let mut content = publication.draft;
    let (verb, key) = form
        .value("act")
        .split_once(' ')
        .unwrap_or((form.value("act"), ""));
    let place = content.sections.iter().position(|section| section.key == key);
    Ok(match (verb, place) {
        ("agree", _) => Some(taking::followed(cx, content).await?),
        ("up", Some(place)) if place > 0 => {
            content.sections.swap(place, place - 1);
            Some(content)
        }
        ("down", Some(place)) if place + 1 < content.sections.len() => {
            content.sections.swap(place, place + 1);
            Some(content)
        }
        ("away", Some(place)) => {
            content.sections.remove(place);
            Some(content)
        }
        ("today", Some(place)) => {
            if let Some(figure) = &mut content.sections[place].figure
                && let Some(today) = taking::take(cx, &figure.address, figure.follows).await?
            {
                *figure = today;
            }
            Some(content)
        }
        _ => None,
    })
}

/// What was done, to be said; nothing where the form says what is wrong.
async fn done(
    cx: &Cx,
    connection: &mut Connection,
    (keeping, publication): (Keeping<'_>, &Publication),
    (form, content): (&mut Form, Option<Content>),
) -> Result<Option<&'static str>, Error> {
    let wrote = publications::has_hand(connection, publication.id, keeping.acting.person).await?;
    let verb = form.value("act").split(' ').next().unwrap_or_default().to_owned();
    let (did, said) = match (verb.as_str(), publication.state, content) {
        ("ask", State::Draft, _) => {
            if !publication.draft.lacks(publication.number).is_empty() {
                form.refuse("lacks", "publication-lacks");
                return Ok(None);
            }
            let asked = acts::ask(connection, keeping, publication).await?;
            tell(cx, connection, (keeping, publication), "publication-letter-asked").await?;
            (asked.is_some(), "publication-done-asked")
        }
        // Whoever wrote of it does not say yes to it.
        ("back", State::Asked, _) if !wrote => {
            let remark = plain(&form.required("remark", SUMMARY_MOST, "publication-remark-wrong"));
            if !form.is_fine() {
                return Ok(None);
            }
            let done = acts::give_back(connection, keeping, publication, &remark).await?;
            tell(cx, connection, (keeping, publication), "publication-letter-back").await?;
            (done, "publication-done-back")
        }
        ("agree", State::Asked, Some(content)) if !wrote => {
            let done = acts::agree(connection, keeping, publication, content).await?;
            tell(
                cx,
                connection,
                (keeping, publication),
                "publication-letter-published",
            )
            .await?;
            (done, "publication-done-published")
        }
        ("withdraw", ..) if publication.number > 0 && publication.withdrawn.is_none() => {
            let why = texts(form, "why", false);
            if why.is_empty() || too_long(&why, SUMMARY_MOST).is_some() {
                form.refuse(format!("why-{}", cx.lang), "publication-why-wrong");
                return Ok(None);
            }
            let done = acts::withdraw(connection, keeping, publication, why).await?;
            tell(
                cx,
                connection,
                (keeping, publication),
                "publication-letter-withdrawn",
            )
            .await?;
            (done, "publication-done-withdrawn")
        }
        ("up" | "down" | "away" | "today", _, Some(content)) => {
            let written = acts::write(connection, keeping, publication, content).await?;
            (written.is_some(), "publication-done-written")
        }
        _ => return Err(Error::NotFound),
    };
    if !did {
        form.refuse("parts", "form-changed-meanwhile");
    }
    Ok(did.then_some(said))
}

/// Writes to the others who publish for the organisation.
async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    (keeping, publication): (Keeping<'_>, &Publication),
    key: &str,
) -> Result<(), StoreError> {
    let titles = &publication.draft.titles;
    let by = &keeping.organisation.name;
    let said = |lang: Lang| {
        vec![
            ("title", titles.get(lang).0.to_owned()),
            ("organisation", by.clone()),
        ]
    };
    let path = format!("/publications/{}/write", publication.address);
    let notice = Notice {
        key,
        path: &path,
        said: &said,
    };
    let to = [(publication.organisation, &[Power::KeepSurveys][..])];
    notify_others(connection, &cx.app, &to, Some(keeping.acting.person), notice).await?;
    Ok(())
}

async fn act(cx: Cx, Path(at): Path<String>, mut form: Form) -> Result<Response, Error> {
    let content = worked_out(&cx, &at, &form).await?;
    let mut transaction = cx.app.db.write().await?;
    let (publication, organisation, acting) = kept(&cx, &mut transaction, &at).await?;
    let (led, person) = (address(&cx, &publication, "/write"), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    let keeping = keeping(&cx, &organisation, acting);
    let typed = seen(&publication, &form);
    let said = match typed.version == publication.version {
        true => done(&cx, &mut transaction, (keeping, &typed), (&mut form, content)).await?,
        false => {
            form.refuse("parts", "form-changed-meanwhile");
            None
        }
    };
    let Some(said) = said else {
        let wrote = publications::has_hand(&mut transaction, publication.id, acting.person).await?;
        drop(transaction);
        form = form.with("version", &publication.version.to_string());
        return Ok(refused(
            page(&cx, (&publication, &organisation), (wrote, &form)).await?,
        ));
    };
    once::note(&mut transaction, form.value("sending"), person, &led, keeping.now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}
