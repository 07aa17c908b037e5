//! Telling what was done, taking it back, confirming it: each is sealed in the journal, and the others are told.

use super::store;
use super::testimony::{Testimony, Witness};
use crate::features::projects::{Found, Partner};
use crate::features::suggestions::{self, CarriedOut};
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

async fn note(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    (act, before, words): (&str, Option<&str>, &str),
    acting: Acting,
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(acting),
        organisation: Some(&partner.organisation.key),
        act,
        object: &format!("project:{}", found.project.address),
        before,
        after: Some(words),
    };
    journal::record(connection, cx.now(), &act).await
}

/// Writes to some of the project's organisations what is said of what was told.
async fn write_to(
    cx: &Cx,
    connection: &mut Connection,
    (found, to): (&Found, &[i64]),
    (key, who, words, told): (&'static str, &str, &str, &str),
    acting: Acting,
) -> Result<(), StoreError> {
    let path = format!("{}/done", found.path());
    let title = |lang: Lang| {
        let said = found.content.said("title", lang);
        said.map_or_else(String::new, |(words, _)| words.to_owned())
    };
    let said = |lang: Lang| {
        vec![
            ("project", title(lang)),
            ("who", who.to_owned()),
            ("said", words.to_owned()),
            ("told", told.to_owned()),
        ]
    };
    let notice = Notice {
        key,
        path: &path,
        said: &said,
    };
    let to: Vec<(i64, &[Power])> = to.iter().map(|id| (*id, &[Power::WriteProjects][..])).collect();
    mail::notify_others(connection, &cx.app, &to, Some(acting.person), notice).await?;
    Ok(())
}

/// A partner says what it did; the others are asked whether they were there.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    told: &Testimony,
    acting: Acting,
) -> Result<(), StoreError> {
    store::insert(connection, told).await?;
    note(
        cx,
        connection,
        (found, partner),
        ("testimony-told", None, &told.words),
        acting,
    )
    .await?;
    let others = found.members().map(|one| one.organisation.id);
    let others: Vec<i64> = others.filter(|id| *id != told.organisation).collect();
    let letter = (
        "letter-testimony-told",
        partner.organisation.name.as_str(),
        told.words.as_str(),
        "",
    );
    write_to(cx, connection, (found, &others), letter, acting).await
}

/// Takes it back, as long as nobody confirmed it; false where somebody was faster.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    cx: &Cx,
    connection: &mut Connection,
    whose: (&Found, &Partner),
    told: &Testimony,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !store::delete(connection, told.id).await? {
        return Ok(false);
    }
    note(
        cx,
        connection,
        whose,
        ("testimony-taken-back", None, &told.words),
        acting,
    )
    .await?;
    Ok(true)
}

/// Its author says it otherwise. What was confirmed was what it said before: that counts no more, whoever confirmed it is told so,
/// and a partner may confirm it anew.
///
/// # Errors
/// When the database does not answer.
pub async fn correct(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    (before, now): (&Testimony, &Testimony),
    acting: Acting,
) -> Result<(), StoreError> {
    store::correct(connection, before, now).await?;
    suggestions::not_carried_out(connection, &origin(before)).await?;
    note(
        cx,
        connection,
        (found, partner),
        ("testimony-corrected", Some(&before.words), &now.words),
        acting,
    )
    .await?;
    let Some(witness) = &before.witness else {
        return Ok(());
    };
    let letter = (
        "letter-testimony-corrected",
        partner.organisation.name.as_str(),
        now.words.as_str(),
        before.words.as_str(),
    );
    write_to(cx, connection, (found, &[witness.organisation]), letter, acting).await
}

/// Where what it proves comes from.
fn origin(told: &Testimony) -> String {
    format!("testimony:{}", told.id)
}

/// Another partner confirms it: from then on it counts as done. False where somebody was faster.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner): (&Found, &Partner),
    (told, words): (&Testimony, &str),
    acting: Acting,
) -> Result<bool, StoreError> {
    let witness = Witness {
        organisation: partner.organisation.id,
        words: words.to_owned(),
        language: cx.lang,
        at: cx.now(),
    };
    if !store::confirm(connection, told.id, &witness).await? {
        return Ok(false);
    }
    let done = CarriedOut {
        organisation: told.organisation,
        words: &told.words,
    };
    let page = format!("{}/done", found.path());
    let from = (&*origin(told), &*page, cx.app.clock.today());
    suggestions::carried_out(connection, from, &[done]).await?;
    note(
        cx,
        connection,
        (found, partner),
        ("testimony-confirmed", None, words),
        acting,
    )
    .await?;
    let letter = (
        "letter-testimony-confirmed",
        partner.organisation.name.as_str(),
        words,
        told.words.as_str(),
    );
    write_to(cx, connection, (found, &[told.organisation]), letter, acting).await?;
    Ok(true)
}
