//! What each side brings, as it is published: what the organisers bring to all, and for each group what both sides confirmed
//! last.

use jiff::Timestamp;

use super::bringing::Writing;
use crate::features::applications::store::bringing::{self as store, Published};
use crate::features::applications::together::bringing::{Brought, Heard, Hearing, Joined, Side, Thing, Told};
use crate::features::applications::together::groups::{self, Group};
use crate::features::calls::{self, Call, Kind, Phase};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// The key and the name of an organisation.
fn named(known: &[Organisation], id: i64) -> (String, String) {
    let one = known.iter().find(|one| one.id == id);
    one.map_or_else(Default::default, |one| (one.key.clone(), one.name.clone()))
}

fn thing(known: &[Organisation], one: &Brought) -> Thing {
    let (by, name) = named(known, one.organisation);
    Thing {
        by,
        name,
        means: one.means.as_str().to_owned(),
        words: one.words.clone(),
        language: one.language,
        until: one.until.map_or_else(String::new, |day| day.to_string()),
    }
}

fn hearing(known: &[Organisation], one: &Heard) -> Hearing {
    let (by, name) = named(known, one.organisation);
    Hearing {
        by,
        name,
        on: one.on.to_string(),
        who: one.who.clone(),
        said: one.said.clone(),
        changed: one.changed.clone(),
        language: one.language,
    }
}

/// What both sides confirmed about a group, as it is published: these lines, and nothing that is read again.
///
/// # Errors
/// When the database does not answer.
pub async fn joined(
    connection: &mut Connection,
    group: &Group,
    (brought, heard): (&[Brought], &[Heard]),
) -> Result<Joined, StoreError> {
    let own = || brought.iter().filter(|one| one.application.is_some());
    let mut ids: Vec<i64> = own().map(|one| one.organisation).collect();
    ids.extend(heard.iter().map(|one| one.organisation));
    let known = directory::any_by_ids(connection, &ids).await?;
    let things = |side: Side| {
        let of_side = own().filter(|one| one.side == side);
        of_side.map(|one| thing(&known, one)).collect()
    };
    let (title, language) = group.title(Lang::Fr);
    Ok(Joined {
        number: group.number().to_owned(),
        title: title.to_owned(),
        language,
        partners: partners(group),
        organisers: things(Side::Organisers),
        group: things(Side::Group),
        heard: heard.iter().map(|one| hearing(&known, one)).collect(),
    })
}

fn partners(group: &Group) -> Vec<(String, String)> {
    let partners = group.partners.iter();
    partners.map(|one| (one.key.clone(), one.name.clone())).collect()
}

/// What would be published. Of each group it is what both sides confirmed last, word for word: what is written since, nobody
/// confirmed. Who left since is not named any more.
///
/// # Errors
/// When the database does not answer; [`Error::Internal`] for a document that cannot be read.
pub async fn compose(connection: &mut Connection, call: &Call) -> Result<Told, Error> {
    let mut brought = store::brought(connection, call.id).await?;
    brought.retain(|one| one.application.is_none() && one.side == Side::Organisers);
    let mut heard = store::heard(connection, call.id).await?;
    heard.retain(|one| one.application.is_none());
    let mut ids: Vec<i64> = brought.iter().map(|one| one.organisation).collect();
    ids.extend(heard.iter().map(|one| one.organisation));
    let known = directory::any_by_ids(connection, &ids).await?;
    let mut told = Told {
        everyone: brought.iter().map(|one| thing(&known, one)).collect(),
        heard: heard.iter().map(|one| hearing(&known, one)).collect(),
        groups: Vec::new(),
    };
    for group in groups::of_call(connection, call).await? {
        if let Some((mut joined, _)) = store::joined(connection, group.application.id).await? {
            let builds = |key: &str| group.partners.iter().any(|one| one.key == key);
            joined.partners.retain(|(key, _)| builds(key));
            told.groups.push(joined);
        }
    }
    Ok(told)
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
    // Another server may have been faster.
    if by.is_none() && before.as_ref().is_some_and(|before| before.ended) {
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
            let sending = Notice {
                key: "letter-together-published",
                path: &format!("/calls/{}", call.address),
                said: &said,
            };
            mail::notify(
                connection,
                app,
                &[(organisation.id, &[Power::JoinProjects])],
                sending,
            )
            .await?;
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
    for call in calls::of_kind(&mut connection, Kind::Initiatives).await? {
        if call.phase(now, today) != Some(Phase::Over) {
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
        match end(app, call).await {
            Ok(done) => published += usize::from(done),
            // One that cannot be read keeps no other from being published.
            Err(error) => tracing::error!(
                call = call.address,
                ?error,
                "what each brings cannot be published"
            ),
        }
    }
    Ok(published)
}

/// Publishes what stands at the end of a call.
async fn end(app: &App, call: &Call) -> Result<bool, Error> {
    let mut transaction = app.db.write().await?;
    let done = publish(&mut transaction, app, call, None).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(done)
}
