//! Whether an organisation wishes to be proposed, for those who act for it; for what it was, why, and where each reason is
//! corrected.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use matching::{Evidence, FLOOR, Level, Source};
use serde::Deserialize;

use super::apart::listed;
use super::known::covering_yourselves;
use super::occasions;
use super::speaking::strongest;
use crate::features::accounts::scoped;
use crate::features::askings;
use crate::features::capabilities::{self, About, Kind};
use crate::features::directory::{Organisation, names};
use crate::features::suggestions::asking::{Answer, Asking};
use crate::features::suggestions::occasion::Occasion;
use crate::features::suggestions::question::Among;
use crate::features::suggestions::store::{self, Refused};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Occasions shown on one page.
const SHOWN: usize = 20;

pub(super) fn routes(asking: &Arc<Asking>) -> Routes {
    Routes::new().page(
        "/organisations/{id}/proposed",
        Access::Holding(Power::EditProfile),
        get(show).post(change).sharing(Extension(Arc::clone(asking))),
    )
}

type With = Extension<Arc<Asking>>;

/// Why it is proposed, in a sentence, and where that is corrected: words and address.
struct Ground {
    words: String,
    way: Option<(String, String)>,
}

/// A call or a petition that it was proposed for.
struct Proposed {
    title: String,
    /// The language of the title, where that is another.
    language: Option<&'static str>,
    url: String,
    day: String,
    /// What speaks for it today; nothing while the registers are being read.
    grounds: Option<Vec<Ground>>,
}

#[derive(Template)]
#[template(path = "features/suggestions/templates/choice.html")]
struct ChoicePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    organisation: &'a Organisation,
    /// Since when it does not wish to be.
    refused: Option<String>,
    /// By how many others it may be asked, of a small association: number, words, whether it is chosen.
    most: Option<Vec<(usize, String, bool)>>,
    /// Since when the purpose in the register is no ground.
    aside: Option<String>,
    occasions: Vec<Proposed>,
    /// Whether there were others, which are published no more.
    gone: bool,
    /// The pages before and after this one.
    before: Option<String>,
    next: Option<String>,
    /// For how many projects, in words; they are not named.
    projects: Option<String>,
    /// What it answered: title, its language where that is another, where it is changed.
    answers: Vec<(String, Option<&'static str>, String)>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    page: String,
}

async fn show(
    cx: Cx,
    Extension(asking): With,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let at: u32 = asked.page.parse().unwrap_or_default();
    page(&cx, &asking, (&id, i64::from(at)), &Form::new()).await
}

async fn page(cx: &Cx, asking: &Asking, (id, at): (&str, i64), form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, _) = scoped(cx, &mut connection, id, Power::EditProfile).await?;
    let refused = store::refused_since(&mut connection, organisation.id, Refused::All).await?;
    let aside = store::refused_since(&mut connection, organisation.id, Refused::Purpose).await?;
    let (mut occasions, mut abouts) = (Vec::new(), Vec::new());
    // One more than is shown tells whether there is a next page.
    let mut shown = store::shown_for(&mut connection, organisation.id, (at, SHOWN)).await?;
    let is_last = shown.len() <= SHOWN;
    shown.truncate(SHOWN);
    let gone = at > 0 || !shown.is_empty();
    for (occasion, day) in shown {
        let at = match occasion.split_once(':') {
            Some(("call", address)) => (Kind::Call, address),
            Some(("petition", key)) => (Kind::Petition, key),
            _ => continue,
        };
        let Some(about) = public(cx, &mut connection, at).await? else {
            continue;
        };
        let Ok(day) = day.parse() else { continue };
        let (title, lang) = about.title.clone();
        occasions.push(Proposed {
            title,
            language: (lang != cx.lang).then(|| lang.code()),
            url: cx.url(&about.path()),
            day: cx.date(&day),
            grounds: None,
        });
        abouts.push(about);
    }
    match grounds(
        cx,
        &mut connection,
        asking,
        abouts,
        (&organisation, aside.is_some()),
    )
    .await
    {
        Ok(each) => {
            for (occasion, grounds) in occasions.iter_mut().zip(each) {
                occasion.grounds = Some(grounds);
            }
        }
        Err(Error::Busy) => {}
        Err(error) => return Err(error),
    }
    let mut answers = Vec::new();
    for (kind, address) in capabilities::answered_by(&mut connection, organisation.id).await? {
        if let Some(about) = public(cx, &mut connection, (kind, &address)).await? {
            let way = answer_of(cx, &organisation, &about);
            let (title, lang) = about.title;
            answers.push((title, (lang != cx.lang).then(|| lang.code()), way));
        }
    }
    let most = askings::most(&mut connection, organisation.id).await?;
    let most = most.map(|most| {
        let choices = askings::CHOICES.into_iter();
        let choices = choices.map(|one| {
            let words = cx.tn("proposed-most.choice", &(one as u64));
            (one, words, one == most)
        });
        choices.collect()
    });
    let projects = store::shown_for_projects(&mut connection, organisation.id).await?;
    let projects = u64::try_from(projects).unwrap_or_default();
    let address = |page: i64| {
        let here = format!("/organisations/{}/proposed", organisation.slug());
        format!("{}?page={page}#occasions", cx.url(&here))
    };
    cx.page(&ChoicePage {
        cx,
        gone,
        before: (at > 0).then(|| address(at - 1)),
        next: (!is_last).then(|| address(at + 1)),
        form,
        organisation: &organisation,
        refused: refused.map(|at| cx.day(&at)),
        most,
        aside: aside.map(|at| cx.day(&at)),
        occasions,
        projects: (projects > 0).then(|| cx.tn("proposed-projects", &projects)),
        answers,
    })
}

/// What is at an address; nothing where it is not public any more, and is not named.
async fn public(cx: &Cx, connection: &mut Connection, at: (Kind, &str)) -> Result<Option<About>, Error> {
    match capabilities::at(connection, at, (cx.lang, cx.now())).await {
        Ok(about) => Ok(Some(about)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where an organisation changes what it answered.
fn answer_of(cx: &Cx, organisation: &Organisation, about: &About) -> String {
    cx.url(&format!(
        "/organisations/{}{}/capabilities",
        organisation.slug(),
        about.path()
    ))
}

/// Why an organisation is proposed for each of these as things stand, each with the way to correct it.
async fn grounds(
    cx: &Cx,
    connection: &mut Connection,
    asking: &Asking,
    abouts: Vec<About>,
    whose: (&Organisation, bool),
) -> Result<Vec<Vec<Ground>>, Error> {
    if abouts.is_empty() {
        return Ok(Vec::new());
    }
    let organisation = whose.0;
    let (mut occasions, mut ways) = (Vec::new(), Vec::new());
    for about in abouts {
        ways.push(answer_of(cx, organisation, &about));
        occasions.push(occasions::proposed_to(&cx.app, connection, about, organisation.id).await?);
    }
    let answers = asking.of(&cx.app, &occasions, organisation.id).await?;
    let each = occasions.iter().zip(ways).zip(&answers);
    Ok(each
        .map(|((occasion, answered), answer)| grounds_of(cx, (occasion, &answered), answer, whose))
        .collect())
}

/// Why it is proposed for one of them; `answered` is where it changes what it answered to it.
fn grounds_of(
    cx: &Cx,
    (occasion, answered): (&Occasion, &str),
    answer: &Answer,
    (organisation, is_aside): (&Organisation, bool),
) -> Vec<Ground> {
    // As it is told to those who are shown it: without a purpose that was set aside.
    let Some(told) = answer.organisations.get(&organisation.id) else {
        return Vec::new();
    };
    let profile = cx.url(&format!("/organisations/{}/file/profile", organisation.slug()));
    let offers = cx.url(&format!("/organisations/{}/offers", organisation.slug()));
    let works = &answer.register.works;
    let proofs = works.proving(answer.problem.needs(), Among::One(organisation.id));
    let way = |one: &Evidence| match (one.source, one.level) {
        (Source::Register, _) if organisation.purpose.is_some() && !is_aside => {
            Some((cx.t("proposed-way-register"), "#purpose".to_owned()))
        }
        (Source::Register | Source::OwnWords, _) => Some((cx.t("proposed-way-words"), profile.clone())),
        (Source::Meant, _) | (Source::Answer, Level::Answered) => {
            Some((cx.t("proposed-way-answer"), answered.to_owned()))
        }
        (Source::Answer, _) => Some((cx.t("proposed-way-elsewhere"), "#answers".to_owned())),
        (Source::Offer, _) => Some((cx.t("proposed-way-offer"), offers.clone())),
        (Source::Project, _) => {
            let mut proofs = proofs.iter().filter(|proof| !proof.page.is_empty());
            let proof = proofs.find(|proof| proof.evidence == *one)?;
            Some((cx.t("proposed-way-told"), cx.url(proof.page)))
        }
        (Source::Certificate, _) => None,
    };
    let mut grounds: Vec<Ground> = strongest(answer, organisation.id)
        .into_iter()
        .map(|one| Ground {
            words: covering_yourselves(cx, answer, told, one),
            way: way(one),
        })
        .collect();
    if grounds.is_empty()
        && answer
            .problem
            .candidates()
            .iter()
            .any(|one| one.relevance >= FLOOR)
    {
        grounds.push(Ground {
            words: cx.t("partners-speaks.own"),
            way: None,
        });
    }
    if let Some(themes) = shared(cx, organisation, occasion)
        && !grounds.is_empty()
    {
        grounds.push(Ground {
            words: cx.tv("proposed-themes", "themes", &themes),
            way: Some((cx.t("proposed-way-themes"), profile.clone())),
        });
    }
    grounds
}

/// The themes that an organisation has with what is looked for.
fn shared(cx: &Cx, organisation: &Organisation, occasion: &Occasion) -> Option<String> {
    let themes = organisation.themes.iter();
    let themes: Vec<String> = themes
        .filter(|theme| occasion.themes.contains(theme))
        .map(|theme| names::theme(cx, theme).to_owned())
        .collect();
    (!themes.is_empty()).then(|| listed(cx, &themes))
}

async fn change(
    cx: Cx,
    Extension(asking): With,
    Path(id): Path<String>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditProfile).await?;
    // Said twice, or by two people at once, it counts once: what is wished is in the form, not its opposite.
    let wish = match form.value("wish") {
        "refuse" => Some(("proposals-refused", Refused::All, true)),
        "accept" => Some(("proposals-accepted", Refused::All, false)),
        "aside" => Some(("purpose-set-aside", Refused::Purpose, true)),
        "again" => Some(("purpose-read-again", Refused::Purpose, false)),
        _ => None,
    };
    let own = cx.url(&format!("/organisations/{}/proposed", organisation.slug()));
    let most: Option<usize> = form.value("most").parse().ok();
    let most = most.filter(|most| askings::CHOICES.contains(most));
    if let ("most", Some(most)) = (form.value("wish"), most) {
        let before = askings::choose(&mut transaction, (organisation.id, most), cx.now()).await?;
        if let Some(before) = before {
            let (before, after) = (before.to_string(), most.to_string());
            let act = Act {
                acting: Some(acting),
                organisation: Some(&organisation.key),
                act: "askings-capped",
                object: &format!("organisation:{}", organisation.key),
                before: Some(before.as_str()),
                after: Some(after.as_str()),
            };
            journal::record(&mut transaction, cx.now(), &act).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect(&own));
    }
    let Some((act, what, refuses)) = wish else {
        drop(transaction);
        form.refuse("wish", "proposed-wish-wrong");
        let mut page = page(&cx, &asking, (&id, 0), &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let (of, now) = ((organisation.id, what), cx.now());
    let changed = match refuses {
        true => store::refuse(&mut transaction, chance::row(), of, now).await?,
        false => store::accept(&mut transaction, of, now).await?,
    };
    if changed {
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act,
            object: &format!("organisation:{}", organisation.key),
            before: None,
            after: Some(act),
        };
        journal::record(&mut transaction, now, &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(cx.redirect(&own))
}
