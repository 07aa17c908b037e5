//! The letters of poles: to whoever is asked, to those who keep the pole when somebody answers, to all when its stage
//! changes.

use super::actions::By;
use super::carrying::Answer;
use super::pole::{Pole, State, Word};
use super::store::members;
use super::theme::Theme;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice, Said};
use crate::shared::store::{Connection, StoreError};

/// Tells the other side what was said of a membership.
pub async fn member(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (organisation, word): (&Organisation, Word),
) -> Result<(), StoreError> {
    let (key, to) = match word {
        Word::Invite => ("pole-letter-invited", vec![(organisation.id, Power::KeepPoles)]),
        Word::TakeBack => (
            "pole-letter-taken-back",
            vec![(organisation.id, Power::KeepPoles)],
        ),
        Word::Accept | Word::Decline | Word::Leave => {
            ("pole-letter-answered", vec![(pole.carrier, Power::KeepPoles)])
        }
    };
    let said = |lang: Lang| {
        let answer = format!("pole-letter-word-{}", word.as_str().replace('_', "-"));
        vec![
            ("pole", pole.content.name(lang).0.to_owned()),
            ("organisation", organisation.name.clone()),
            ("answer", app.texts.say(lang, &answer, &[])),
        ]
    };
    send(connection, app, &path(pole), &to, (key, &said)).await
}

/// Tells an organisation that it is asked to carry a pole, or not any more; and the body that recognised the pole what it
/// answers.
pub async fn carrying(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (organisation, answer): (&Organisation, Answer),
) -> Result<(), StoreError> {
    let (itself, body) = (
        (organisation.id, Power::KeepPoles),
        (pole.organiser, Power::OrganiseCalls),
    );
    let (key, to) = match answer {
        Answer::Asked => ("pole-letter-carrier", itself),
        Answer::TakenBack => ("pole-letter-carrier-taken-back", itself),
        Answer::Accepted => ("pole-letter-carrier-yes", body),
        Answer::Declined => ("pole-letter-carrier-no", body),
    };
    let said = |lang: Lang| {
        vec![
            ("pole", pole.content.name(lang).0.to_owned()),
            ("organisation", organisation.name.clone()),
        ]
    };
    send(connection, app, &path(pole), &[to], (key, &said)).await
}

/// Tells the members, and the body that recognised it, that the stage of a pole changed and why.
pub async fn stage(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (by, reason): (By<'_>, &str),
) -> Result<(), StoreError> {
    let mut to = vec![
        (pole.organiser, Power::OrganiseCalls),
        (pole.carrier, Power::KeepPoles),
    ];
    let every = members::of_pole(connection, pole.id).await?;
    let accepted = every.iter().filter(|one| one.state == State::Accepted);
    to.extend(accepted.map(|one| (one.organisation, Power::KeepPoles)));
    let said = |lang: Lang| {
        let stage = format!("pole-stage-{}", pole.stage.as_str());
        vec![
            ("pole", pole.content.name(lang).0.to_owned()),
            ("organisation", by.organisation.name.clone()),
            ("stage", app.texts.say(lang, &stage, &[])),
            ("reason", reason.to_owned()),
        ]
    };
    send(connection, app, &path(pole), &to, ("pole-letter-stage", &said)).await
}

/// What follows the language in the address of a pole's page.
fn path(pole: &Pole) -> String {
    format!("/poles/{}", pole.address)
}

/// Tells the body that put a theme up that an organisation would take part, or carry a pole.
pub async fn interest(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    (organisation, carries): (&Organisation, bool),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        let way = if carries {
            "pole-interest-carries"
        } else {
            "pole-interest-takes-part"
        };
        vec![
            ("title", theme.title.clone()),
            ("organisation", organisation.name.clone()),
            ("way", app.texts.say(lang, way, &[])),
        ]
    };
    let to = [(theme.organiser, Power::OrganiseCalls)];
    let path = format!("/poles/themes/{}", theme.address);
    send(connection, app, &path, &to, ("pole-letter-interest", &said)).await
}

/// Tells the body that put a theme up what an organisation says of it.
pub async fn remark(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    (organisation, words): (&Organisation, &str),
) -> Result<(), StoreError> {
    let said = |_: Lang| {
        vec![
            ("title", theme.title.clone()),
            ("organisation", organisation.name.clone()),
            ("words", words.to_owned()),
        ]
    };
    let to = [(theme.organiser, Power::OrganiseCalls)];
    let path = format!("/poles/themes/{}", theme.address);
    send(connection, app, &path, &to, ("pole-letter-remark", &said)).await
}

/// Asks an organisation whether it would be in a pole on a theme.
pub async fn asked(
    connection: &mut Connection,
    app: &App,
    theme: &Theme,
    (organisation, by): (&Organisation, &Organisation),
) -> Result<(), StoreError> {
    let said = |_: Lang| {
        vec![
            ("title", theme.title.clone()),
            ("organisation", organisation.name.clone()),
            ("body", by.name.clone()),
        ]
    };
    let to = [(organisation.id, Power::KeepPoles)];
    let path = format!("/poles/themes/{}", theme.address);
    send(connection, app, &path, &to, ("pole-letter-theme-asked", &said)).await
}

/// Tells the body that recognised it that a pole published the review of a year.
pub async fn reviewed(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    year: i16,
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("pole", pole.content.name(lang).0.to_owned()),
            ("year", year.to_string()),
        ]
    };
    let to = [(pole.organiser, Power::OrganiseCalls)];
    send(connection, app, &path(pole), &to, ("pole-letter-reviewed", &said)).await
}

/// Tells a member that it is asked to do something.
pub async fn action(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (member, by, what): (i64, &Organisation, &str),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("pole", pole.content.name(lang).0.to_owned()),
            ("organisation", by.name.clone()),
            ("what", what.to_owned()),
        ]
    };
    let to = [(member, Power::KeepPoles)];
    send(connection, app, &path(pole), &to, ("pole-letter-action", &said)).await
}

/// Tells the carrier whether a member does what it was asked to do.
pub async fn taken(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (member, what, yes): (&Organisation, &str, bool),
) -> Result<(), StoreError> {
    let said = |lang: Lang| {
        vec![
            ("pole", pole.content.name(lang).0.to_owned()),
            ("organisation", member.name.clone()),
            ("what", what.to_owned()),
        ]
    };
    let key = match yes {
        true => "pole-letter-action-taken",
        false => "pole-letter-action-refused",
    };
    let to = [(pole.carrier, Power::KeepPoles)];
    send(connection, app, &path(pole), &to, (key, &said)).await
}

/// Posts a notice to those who hold these powers, once each.
async fn send(
    connection: &mut Connection,
    app: &App,
    path: &str,
    to: &[(i64, Power)],
    (key, said): (&str, Said<'_>),
) -> Result<(), StoreError> {
    let to: Vec<(i64, &[Power])> = to
        .iter()
        .map(|(organisation, power)| (*organisation, std::slice::from_ref(power)))
        .collect();
    mail::notify(connection, app, &to, Notice { key, path, said }).await?;
    Ok(())
}
