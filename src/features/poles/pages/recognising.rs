//! A public body recognises a pole: after a call, from an answer that it selected; or one that lives already, saying since
//! when and by which decision.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;

use super::{Said, address, every_policy, every_theme, organises, page_of, refused};
use crate::features::applications::{self, Selected};
use crate::features::askings;
use crate::features::calls::{self, Call, Kind};
use crate::features::directory::{self, Organisation, names};
use crate::features::poles::actions::{self, By, Recognising};
use crate::features::poles::answered;
use crate::features::poles::content::{Content, LINE_MOST, NAME_MOST};
use crate::features::poles::store::poles;
use crate::features::policies;
use crate::features::projects::Document;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Words;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/poles/new",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(recognise),
    )
}

/// An answer that can become a pole.
struct Answer {
    call: Call,
    selected: Selected,
}

#[derive(Template)]
#[template(path = "features/poles/templates/recognising.html")]
struct RecognisingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Organisations in whose name the asker recognises one: key and name.
    own: Vec<(String, String)>,
    /// The answers that were selected and are no pole yet: address here, title, call.
    answers: Vec<(String, Said, String)>,
    /// Those who built the answer, of whom any may carry it: address part and name.
    parties: Vec<(String, String)>,
    /// The organisation that carries it, once chosen: name and address.
    carrier: Option<(String, String)>,
    /// The call that it comes from.
    call: Option<String>,
    asked: String,
    /// Organisations that the name means: address here, name, commune.
    proposed: Vec<(String, String, String)>,
    policies: Vec<(String, String)>,
    themes: Vec<(String, String)>,
}

/// The organisations in whose name the asker recognises a pole, by name.
pub(super) async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::OrganiseCalls));
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = Vec::new();
    for organisation in directory::any_by_ids(connection, &ids).await? {
        if organises(cx, connection, organisation.id).await? {
            own.push(organisation);
        }
    }
    own.sort_by_cached_key(|one| search::fold(&one.name));
    Ok(own)
}

/// The answers to calls for poles of these bodies that were selected and did not become a pole.
async fn answers(cx: &Cx, connection: &mut Connection, own: &[Organisation]) -> Result<Vec<Answer>, Error> {
    let mut answers = Vec::new();
    for call in calls::of_kind(connection, Kind::Poles).await? {
        let ours = call
            .organisers
            .iter()
            .any(|id| own.iter().any(|one| one.id == *id));
        if !ours {
            continue;
        }
        for selected in applications::selected(connection, call.id, cx.lang).await? {
            let taken = poles::of_application(connection, selected.application).await?;
            if taken.is_none() && !selected.parties.is_empty() {
                let call = call.clone();
                answers.push(Answer { call, selected });
            }
        }
    }
    Ok(answers)
}

/// What an address or a form says of where the pole comes from.
struct From<'a> {
    carrier: Option<Organisation>,
    answer: Option<&'a Answer>,
    /// Those who built the answer, its lead first.
    parties: Vec<Organisation>,
}

async fn from<'a>(
    connection: &mut Connection,
    answers: &'a [Answer],
    (carrier, answer): (&str, &str),
) -> Result<From<'a>, StoreError> {
    let answer = answers
        .iter()
        .find(|one| one.selected.application.to_string() == answer);
    let mut parties = match answer {
        Some(answer) => directory::published_by_ids(connection, &answer.selected.parties).await?,
        None => Vec::new(),
    };
    if let Some(answer) = answer {
        let place = |id: i64| answer.selected.parties.iter().position(|one| *one == id);
        parties.sort_by_key(|one| place(one.id));
    }
    let key = directory::key_in_address(carrier);
    let carrier = match answer {
        // Any of them may carry it; its lead does unless somebody else is chosen.
        Some(_) => parties
            .iter()
            .find(|one| one.key == key)
            .or_else(|| parties.first())
            .cloned(),
        None if carrier.is_empty() => None,
        // Nobody carries a pole in its stead: its own carrier does.
        None => directory::published_by_key(connection, key)
            .await?
            .filter(|one| !one.is_pole()),
    };
    Ok(From {
        carrier,
        answer,
        parties,
    })
}

/// That its carrier was asked enough lately, where it is asked out of nothing: whoever built the answer is asked what comes of it.
async fn rests(cx: &Cx, connection: &mut Connection, from: &From<'_>) -> Result<Option<String>, StoreError> {
    let Some(carrier) = from.carrier.as_ref().filter(|_| from.answer.is_none()) else {
        return Ok(None);
    };
    let day = askings::rests_until(connection, cx.app.clock.today(), carrier.id).await?;
    Ok(day.map(|day| askings::said(cx, &carrier.name, day)))
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    form: &Form,
    (own, answers, from): (&[Organisation], &[Answer], From<'_>),
    asked: &str,
) -> Result<Response, Error> {
    let here = cx.url("/poles/new");
    let proposed = match from.carrier {
        Some(_) => Vec::new(),
        None => directory::found(cx, asked, PROPOSED)?,
    };
    let mut proposed = directory::published_by_ids(connection, &proposed).await?;
    proposed.retain(|one| !one.is_pole());
    let place = |one: &Organisation| {
        let commune = one.commune.as_deref();
        commune.map_or_else(String::new, |code| names::commune(cx, code))
    };
    cx.page(&RecognisingPage {
        cx,
        form,
        own: own
            .iter()
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        answers: answers
            .iter()
            .map(|one| {
                let (title, lang) = &one.selected.title;
                (
                    format!("{here}?answer={}", one.selected.application),
                    (title.clone(), cx.foreign(*lang)),
                    one.call.title(cx.lang).0.to_owned(),
                )
            })
            .collect(),
        parties: from
            .parties
            .iter()
            .map(|one| (one.slug(), one.name.clone()))
            .collect(),
        call: from.answer.map(|one| one.call.title(cx.lang).0.to_owned()),
        carrier: from.carrier.map(|one| (one.name.clone(), page_of(cx, &one))),
        asked: asked.to_owned(),
        proposed: proposed
            .iter()
            .map(|one| {
                (
                    format!("{here}?carrier={}", one.slug()),
                    one.name.clone(),
                    place(one),
                )
            })
            .collect(),
        policies: every_policy(cx, connection, form.value("policy")).await?,
        themes: every_theme(cx),
    })
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(cx.query().unwrap_or_default()).unwrap_or_default();
    let said = |name: &str| {
        let pair = pairs.iter().find(|(field, _)| field == name);
        pair.map_or_else(String::new, |(_, value)| value.trim().chars().take(200).collect())
    };
    let mut connection = cx.app.db.read().await?;
    let own = own(&cx, &mut connection).await?;
    let answers = answers(&cx, &mut connection, &own).await?;
    let (carrier, answer) = (said("carrier"), said("answer"));
    let from = from(&mut connection, &answers, (&carrier, &answer)).await?;
    if let Some(said) = rests(&cx, &mut connection, &from).await? {
        return Ok(cx.redirect_saying(&cx.url("/poles/new"), &said));
    }
    let mut form = Form::new().with("sending", &chance::token());
    if let Some(carrier) = &from.carrier {
        form = form.with("carrier", &carrier.slug());
    }
    if let Some(answer) = from.answer {
        form = form
            .with("answer", &answer.selected.application.to_string())
            .with("name", &answer.selected.title.0)
            .with("theme", answer.call.themes.first().map_or("", String::as_str))
            .with("since", &cx.app.clock.today().to_string());
        if let Some(id) = answer.call.policy
            && let Some(policy) = policies::by_id(&mut connection, id).await?
        {
            form = form.with("policy", &policy.address);
        }
    }
    if let [one] = &own[..] {
        form = form.with("organiser", &one.key);
    }
    page(&cx, &mut connection, &form, (&own, &answers, from), &said("q")).await
}

/// What was typed; where something is wrong, the form says what.
fn read(cx: &Cx, form: &mut Form, answer: Option<&Answer>) -> Option<(Content, Date, String)> {
    let name = line(&form.required("name", NAME_MOST, "pole-name-wrong"));
    let since: Option<Date> = form.value("since").trim().parse().ok();
    let since = since.filter(|day| *day <= cx.app.clock.today());
    if since.is_none() {
        form.refuse("since", "pole-since-wrong");
    }
    let decision = line(&form.required("decision", LINE_MOST, "pole-decision-missing"));
    let theme = form.value("theme").to_owned();
    if cx.app.territory.theme(&theme).is_none() {
        form.refuse("theme", "pole-theme-missing");
    }
    let content = Content {
        names: Words::default().and(cx.lang, &name),
        policy: Some(form.value("policy").to_owned()).filter(|policy| !policy.is_empty()),
        themes: vec![theme],
        communes: answer.map_or_else(Vec::new, |one| one.call.communes.clone()),
        ..Content::default()
    };
    since
        .filter(|_| form.is_fine())
        .map(|since| (content, since, decision))
}

/// What was sent as an answer.
async fn said_in(connection: &mut Connection, answer: &Answer) -> Result<Option<Document>, Error> {
    let sent = applications::frozen_by_ids(connection, &[answer.selected.application]).await?;
    Ok(sent.into_iter().next().map(|(_, frozen)| frozen.project))
}

async fn recognise(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = own(&cx, &mut transaction).await?;
    let organiser = own
        .iter()
        .find(|one| form.is("organiser", &one.key))
        .or(match &own[..] {
            [one] => Some(one),
            _ => None,
        });
    let sent = form.value("sending").to_owned();
    let person = cx.actor().map(|actor| actor.person);
    if let Some(led) = once::led_to(&mut transaction, &sent, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let answers = answers(&cx, &mut transaction, &own).await?;
    let said = (form.value("carrier").to_owned(), form.value("answer").to_owned());
    let from = from(&mut transaction, &answers, (&said.0, &said.1)).await?;
    if from.carrier.is_none() {
        form.refuse("q", "pole-carrier-missing");
    }
    // Nobody else asks it until this is over, where it is asked out of nothing.
    if let (None, Some(carrier)) = (from.answer, &from.carrier) {
        askings::hold(&mut transaction, &[carrier.id]).await?;
    }
    if rests(&cx, &mut transaction, &from).await?.is_some() {
        form.refuse("q", "asking-refused");
    }
    if organiser.is_none() {
        form.refuse("organiser", "pole-organiser-missing");
    }
    // An answer speaks for the organisers of its call alone.
    if let (Some(answer), Some(one)) = (from.answer, organiser)
        && !answer.call.organisers.contains(&one.id)
    {
        form.refuse("organiser", "pole-organiser-missing");
    }
    let policy = form.value("policy").to_owned();
    if !policy.is_empty() && policies::find(&mut transaction, &policy).await?.is_none() {
        form.refuse("policy", "pole-policy-wrong");
    }
    let typed = read(&cx, &mut form, from.answer);
    if let (Some((content, since, decision)), Some(carrier), Some(organiser)) =
        (typed, &from.carrier, organiser)
    {
        let acting = cx.acting(Power::OrganiseCalls, Some(organiser.id))?;
        let project = match from.answer {
            Some(answer) => said_in(&mut transaction, answer).await?,
            None => None,
        };
        let content = match &project {
            Some(project) => answered::content(project, content),
            None => content,
        };
        let others = from
            .answer
            .map_or_else(Vec::new, |one| one.selected.parties.clone());
        let parties = directory::any_by_ids(&mut transaction, &others).await?;
        let what = Recognising {
            carrier: carrier.id,
            from: from
                .answer
                .map(|one| (one.call.id, Some(one.selected.application))),
            since,
            decision: (decision, cx.lang),
            content,
            others,
            sectors: project.as_ref().map(answered::sectors).unwrap_or_default(),
            actions: project
                .as_ref()
                .map(|project| answered::actions(project, &parties))
                .unwrap_or_default(),
        };
        let by = By {
            organisation: organiser,
            acting,
        };
        let Some(pole) = actions::recognise(&mut transaction, &cx.app, by, what).await? else {
            // Another organiser was faster.
            return Ok(cx.redirect_saying(&cx.url("/poles/new"), &cx.t("pole-answer-taken")));
        };
        let led = address(&cx, &pole);
        once::note(&mut transaction, &sent, Some(acting.person), &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("pole-done-recognised")));
    }
    let page = page(&cx, &mut transaction, &form, (&own, &answers, from), "").await?;
    Ok(refused(page))
}
