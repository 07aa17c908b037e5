//! What each side brings, how people were heard: written, confirmed, published.

use jiff::Timestamp;

use super::letters::{self, Sending};
use crate::features::applications::store::applications;
use crate::features::applications::store::bringing::{self as store, Published};
use crate::features::applications::together::bringing::{
    Agreed, Brought, Heard, Hearing, Joined, Side, Thing, Told, hash,
};
use crate::features::applications::together::groups::{self, Group};
use crate::features::calls::{self, Call, Kind, Phase};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Who writes, for which side.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    /// The call.
    pub call: &'a Call,
    /// For which organisation of the side.
    pub organisation: &'a Organisation,
    /// Under which mandate.
    pub acting: Acting,
}

async fn note(
    connection: &mut Connection,
    now: i64,
    writing: Writing<'_>,
    (act, after): (&str, &str),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(writing.acting),
        organisation: Some(&writing.organisation.key),
        act,
        object: &format!("call:{}/together", writing.call.address),
        before: None,
        after: Some(after),
    };
    journal::record(connection, now, &act).await
}

/// Writes something that a side brings.
///
/// # Errors
/// When the database does not answer.
pub async fn bring(
    connection: &mut Connection,
    now: i64,
    writing: Writing<'_>,
    brought: &Brought,
) -> Result<(), StoreError> {
    let by = (writing.acting.person, now);
    store::bring(connection, writing.call.id, brought, by).await?;
    note(connection, now, writing, ("together-brought", &brought.words)).await
}

/// Notes how people were heard.
///
/// # Errors
/// When the database does not answer.
pub async fn hear(
    connection: &mut Connection,
    now: i64,
    writing: Writing<'_>,
    heard: &Heard,
) -> Result<(), StoreError> {
    let by = (writing.acting.person, now);
    store::hear(connection, writing.call.id, heard, by).await?;
    note(connection, now, writing, ("together-heard", &heard.said)).await
}

/// Takes away what was written; false when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub async fn take_away(
    connection: &mut Connection,
    now: i64,
    writing: Writing<'_>,
    (id, hearing): (i64, bool),
) -> Result<bool, StoreError> {
    if !store::take_away(connection, (writing.call.id, id), hearing, now).await? {
        return Ok(false);
    }
    let act = match hearing {
        true => "together-heard-removed",
        false => "together-brought-removed",
    };
    note(connection, now, writing, (act, &id.to_string())).await?;
    Ok(true)
}

/// What is written about a group: what each side brings, and how the group heard people.
///
/// # Errors
/// When the database does not answer.
pub async fn about(
    connection: &mut Connection,
    call: &Call,
    application: i64,
) -> Result<(Vec<Brought>, Vec<Heard>), StoreError> {
    let mut brought = store::brought(connection, call.id).await?;
    brought.retain(|one| one.application.is_none_or(|one| one == application));
    let mut heard = store::heard(connection, call.id).await?;
    heard.retain(|one| one.application == Some(application));
    Ok((brought, heard))
}

/// Confirms for a side what both bring to a group, as far as that is still what was shown; false where it is not. The
/// other side is told.
///
/// # Errors
/// When the database does not answer.
pub async fn agree(
    connection: &mut Connection,
    app: &App,
    (writing, group): (Writing<'_>, &Group),
    (side, seen): (Side, &str),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let application = &group.application;
    applications::take_turn(connection, application.id).await?;
    let (brought, heard) = about(connection, writing.call, application.id).await?;
    let nothing = brought.is_empty() && heard.is_empty();
    if nothing || hash(&brought, &heard) != seen {
        return Ok(false);
    }
    let before = store::agreed(connection, application.id).await?;
    if before.iter().any(|one| one.side == side && one.hash == seen) {
        return Ok(true);
    }
    let agreed = Agreed {
        side,
        hash: seen.to_owned(),
        organisation: writing.organisation.id,
        at: now,
    };
    store::agree(connection, application.id, &agreed, writing.acting.person).await?;
    note(connection, now, writing, ("together-agreed", seen)).await?;
    let told: Vec<(i64, Power)> = match side {
        Side::Organisers => group
            .partners
            .first()
            .map(|lead| (lead.id, Power::JoinProjects))
            .into_iter()
            .collect(),
        Side::Group => writing
            .call
            .organisers
            .iter()
            .map(|id| (*id, Power::OrganiseCalls))
            .collect(),
    };
    let said = |lang: Lang| {
        vec![
            ("project", group.title(lang).0.to_owned()),
            ("call", writing.call.title(lang).0.to_owned()),
            ("organisation", writing.organisation.name.clone()),
        ]
    };
    let sending = Sending {
        key: "letter-together-agreed",
        path: &format!("/calls/{}/groups/{}", writing.call.address, application.number),
        said: &said,
    };
    for (organisation, power) in told {
        letters::send(connection, app, organisation, &[power], sending).await?;
    }
    Ok(true)
}

/// What would be published: what the organisers bring to all, how they heard people, and each group for which both sides
/// confirmed what stands now.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn compose(connection: &mut Connection, call: &Call) -> Result<Told, Error> {
    let brought = store::brought(connection, call.id).await?;
    let heard = store::heard(connection, call.id).await?;
    let mut ids: Vec<i64> = brought.iter().map(|one| one.organisation).collect();
    ids.extend(heard.iter().map(|one| one.organisation));
    let known = directory::any_by_ids(connection, &ids).await?;
    let name = |id: i64| {
        let one = known.iter().find(|one| one.id == id);
        one.map_or_else(Default::default, |one| (one.key.clone(), one.name.clone()))
    };
    let things = |application: Option<i64>, side: Side| {
        let own = brought
            .iter()
            .filter(move |one| one.application == application && one.side == side);
        own.map(|one| {
            let (by, name) = name(one.organisation);
            Thing {
                by,
                name,
                means: one.means.as_str().to_owned(),
                words: one.words.clone(),
                language: one.language,
                until: one.until.map_or_else(String::new, |day| day.to_string()),
            }
        })
        .collect::<Vec<_>>()
    };
    let hearings = |application: Option<i64>| {
        let own = heard.iter().filter(move |one| one.application == application);
        own.map(|one| {
            let (by, name) = name(one.organisation);
            Hearing {
                by,
                name,
                on: one.on.to_string(),
                who: one.who.clone(),
                said: one.said.clone(),
                changed: one.changed.clone(),
                language: one.language,
            }
        })
        .collect::<Vec<_>>()
    };
    let mut joined = Vec::new();
    for group in groups::of_call(connection, call).await? {
        let application = group.application.id;
        let (own, own_heard) = about(connection, call, application).await?;
        let now = hash(&own, &own_heard);
        let agreed = store::agreed(connection, application).await?;
        let both = Side::ALL
            .iter()
            .all(|side| agreed.iter().any(|one| one.side == *side && one.hash == now));
        if !both {
            continue;
        }
        let (title, language) = group.title(Lang::Fr);
        joined.push(Joined {
            number: group.number().to_owned(),
            title: title.to_owned(),
            language,
            partners: group
                .partners
                .iter()
                .map(|one| (one.key.clone(), one.name.clone()))
                .collect(),
            organisers: things(Some(application), Side::Organisers),
            group: things(Some(application), Side::Group),
            heard: hearings(Some(application)),
        });
    }
    Ok(Told {
        everyone: things(None, Side::Organisers),
        heard: hearings(None),
        groups: joined,
    })
}

/// Publishes what stands, by an act of the organisers or because its time is over; false where there is nothing new to tell,
/// or somebody did at the same time. What was published before is kept.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn publish(
    connection: &mut Connection,
    app: &App,
    call: &Call,
    by: Option<Writing<'_>>,
) -> Result<bool, Error> {
    let now = app.clock.now().as_second();
    let told = compose(connection, call).await?;
    let (document, hash) = told.document();
    let before = store::published(connection, call.id).await?;
    let same = before.as_ref().is_some_and(|before| before.hash == hash);
    if by.is_some() && (same || told.is_empty()) {
        return Ok(false);
    }
    let published = Published {
        number: before.map_or(0, |before| before.number) + 1,
        document,
        hash,
        ended: by.is_none(),
        at: now,
    };
    let person = by.map(|writing| writing.acting.person);
    if !store::publish(connection, call.id, &published, person).await? {
        return Ok(false);
    }
    let act = Act {
        acting: by.map(|writing| writing.acting),
        organisation: by.map(|writing| writing.organisation.key.as_str()),
        act: "together-published",
        object: &format!("call:{}/together", call.address),
        before: None,
        after: Some(&published.document),
    };
    journal::record(connection, now, &act).await?;
    if told.is_empty() || same {
        return Ok(true);
    }
    for group in groups::of_call(connection, call).await? {
        let named = told.groups.iter().any(|joined| joined.number == group.number());
        for organisation in group.partners.iter().filter(|_| named) {
            let said = |lang: Lang| {
                vec![
                    ("project", group.title(lang).0.to_owned()),
                    ("call", call.title(lang).0.to_owned()),
                ]
            };
            let sending = Sending {
                key: "letter-together-published",
                path: &format!("/calls/{}", call.address),
                said: &said,
            };
            letters::send(connection, app, organisation.id, &[Power::JoinProjects], sending).await?;
        }
    }
    Ok(true)
}

/// Publishes, for each call whose time to be built together is over, what stands then; once for each. Gives how many.
///
/// # Errors
/// When the database does not answer; what was published before stays.
pub async fn publish_what_ended(app: &App) -> Result<usize, Error> {
    let now = app.clock.now().as_second();
    let today = Timestamp::from_second(now).map(|instant| app.clock.date_of(instant));
    let Ok(today) = today else { return Ok(0) };
    let mut connection = app.db.read().await?;
    let mut ended = Vec::new();
    for call in calls::published(&mut connection).await? {
        let over = call.kind == Kind::Initiatives && call.phase(now, today) == Some(Phase::Over);
        if !over {
            continue;
        }
        let before = store::published(&mut connection, call.id).await?;
        if before.is_none_or(|before| !before.ended) {
            ended.push(call);
        }
    }
    drop(connection);
    let mut published = 0;
    for call in &ended {
        let mut transaction = app.db.write().await?;
        if publish(&mut transaction, app, call, None).await? {
            published += 1;
        }
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(published)
}
