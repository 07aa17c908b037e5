//! From a draft to a published call: what is published never changes; each change is a new version
//! with its notice, and all of them can be read.

use super::content::{Content, Lack, Section};
use super::offering;
use super::store;
use super::store::calls::Draft;
use super::store::organisers;
use super::version::{Cause, Organiser, Version};
use crate::features::directory::{self, Organisation};
use crate::features::policies;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::clock::Clock;
use crate::shared::i18n::{Lang, Words};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Why a call was not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It lacks something.
    Lacks(Vec<Lack>),
    /// It says exactly what the last version says.
    Unchanged,
    /// A change is published with its reasons, in each language of the call.
    NoNotice,
    /// The deadline of an open call would come earlier than what was promised.
    Shortened,
    /// A call that has opened would be announced again, and take no answers for a time.
    Reopened,
    /// Its organisers gave it up.
    Withdrawn,
    /// Another version was published meanwhile, or the funder of a programme took its yes back.
    Meanwhile,
}

impl Refusal {
    /// The text key that says it.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Lacks(_) => "call-refusal-lacks",
            Self::Unchanged => "call-refusal-unchanged",
            Self::NoNotice => "call-refusal-notice",
            Self::Shortened => "call-refusal-shortened",
            Self::Reopened => "call-refusal-reopened",
            Self::Withdrawn => "call-refusal-withdrawn",
            Self::Meanwhile => "form-changed-meanwhile",
        }
    }
}

/// Begins a call that says `content`, organised by one organisation; gives its draft.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    content: &Content,
    acting: Option<Acting>,
) -> Result<Draft, StoreError> {
    let draft = Draft {
        id: chance::row(),
        address: chance::address(content.about.title.get(Lang::Fr).0),
        organisation: organisation.id,
        published: 0,
        withdrawn_at: None,
    };
    store::calls::insert(connection, &draft, now).await?;
    let row = (chance::row(), draft.id, organisation.id);
    organisers::insert(connection, row, organisers::State::Confirmed, now).await?;
    let empty = Content::default();
    for section in Section::ALL {
        let written = content.written(section);
        if written != empty.written(section) {
            store::sections::keep(connection, draft.id, section, &written, 0, now).await?;
        }
    }
    let act = Act {
        acting,
        organisation: Some(&organisation.key),
        act: "call-begun",
        object: &format!("call:{}", draft.address),
        after: Some(&content.written(Section::About)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(draft)
}

/// Saves a section of a draft; false when somebody saved it since `version`.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    (section, before, after): (Section, &str, &str),
    version: i64,
    (acting, organisation): (Acting, &str),
) -> Result<bool, StoreError> {
    if !store::sections::keep(connection, draft.id, section, after, version, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "call-written",
        object: &format!("call:{}/{}", draft.address, section.as_str()),
        before: Some(before),
        after: Some(after),
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// Publishes what is written: the first version, or a change with its notice. Gives the version.
///
/// # Errors
/// When the database does not answer.
pub async fn publish(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    notice: Words,
    acting: Option<Acting>,
) -> Result<Result<Version, Refusal>, StoreError> {
    let (content, _) = store::sections::read(connection, draft.id).await?;
    let content = content.in_its_languages();
    let last = last(connection, draft).await?;
    let promised = promised(connection, draft, now).await?;
    let lacks = offering::missing(connection, draft, &content).await?;
    let standing = (last.as_ref(), lacks);
    if let Some(refusal) = refusal(&content, standing, &notice, draft, (promised, now)) {
        return Ok(Err(refusal));
    }
    let cause = match last {
        None => Cause::Published,
        Some(_) => Cause::Changed,
    };
    write(connection, now, draft, (cause, content, notice), acting).await
}

/// What stands against publishing, if anything.
fn refusal(
    content: &Content,
    (last, lacks): (Option<&Version>, Vec<Lack>),
    notice: &Words,
    draft: &Draft,
    (promised, now): (Option<i64>, i64),
) -> Option<Refusal> {
    if draft.withdrawn_at.is_some() {
        return Some(Refusal::Withdrawn);
    }
    if !lacks.is_empty() {
        return Some(Refusal::Lacks(lacks));
    }
    let last = last?;
    if last.content == *content {
        return Some(Refusal::Unchanged);
    }
    if !notice.is_whole(&content.about.languages) {
        return Some(Refusal::NoNotice);
    }
    // Whoever counted on the time they were promised has it: a call that opened stays open until then.
    promised?;
    match content.calendar.opens > Some(now) {
        true => Some(Refusal::Reopened),
        false => (content.calendar.closes < promised).then_some(Refusal::Shortened),
    }
}

/// The latest end that was promised by a version under which the call was open; nothing while it never was.
async fn promised(connection: &mut Connection, draft: &Draft, now: i64) -> Result<Option<i64>, StoreError> {
    // A version stands until the next one is published; they come with the last one first.
    let (mut promised, mut until) = (None, now.saturating_add(1));
    for (version, _) in store::versions::of_call(connection, draft.id).await? {
        let calendar = &version.content.calendar;
        if calendar.opens.is_some_and(|opens| opens < until) {
            promised = promised.max(calendar.closes);
        }
        until = version.published_at;
    }
    Ok(promised)
}

/// Gives back the time that an outage took: a version of its own, whose deadline is later and whose
/// notice is the reason; the days that come after the answers move along where they would be reached
/// ([`Content::put_off`]). What the organisers are writing besides is not published with it. Where it is refused,
/// nothing of it is kept, whatever else becomes of the caller's transaction.
///
/// # Errors
/// When the database does not answer.
pub async fn extend(
    connection: &mut Connection,
    clock: &Clock,
    draft: &Draft,
    given_back: (i64, Words),
    acting: Option<Acting>,
) -> Result<Result<Version, Refusal>, StoreError> {
    store::outages::hold(connection).await?;
    let outcome = extended(connection, clock, draft, given_back, acting).await?;
    store::outages::let_go(connection, outcome.is_ok()).await?;
    Ok(outcome)
}

async fn extended(
    connection: &mut Connection,
    clock: &Clock,
    draft: &Draft,
    (closes, reason): (i64, Words),
    acting: Option<Acting>,
) -> Result<Result<Version, Refusal>, StoreError> {
    let now = clock.now().as_second();
    let Some(last) = last(connection, draft).await? else {
        return Ok(Err(Refusal::Unchanged));
    };
    if draft.withdrawn_at.is_some() {
        return Ok(Err(Refusal::Withdrawn));
    }
    if !reason.is_whole(&last.content.about.languages) {
        return Ok(Err(Refusal::NoNotice));
    }
    let Some(before) = last.content.calendar.closes.filter(|before| closes > *before) else {
        return Ok(Err(Refusal::Shortened));
    };
    // Nothing else is looked at: what was published stands, whatever would be asked of a new call today.
    let mut content = last.content;
    content.put_off((before, closes), clock);
    let (mut writing, saved) = store::sections::read(connection, draft.id).await?;
    let written = writing.clone();
    writing.put_off((before, closes), clock);
    for section in [Section::Calendar, Section::CoConstruction] {
        let after = writing.written(section);
        let version = saved.get(&section).copied().unwrap_or(0);
        if after != written.written(section)
            && !store::sections::keep(connection, draft.id, section, &after, version, now).await?
        {
            return Ok(Err(Refusal::Meanwhile));
        }
    }
    write(connection, now, draft, (Cause::Extended, content, reason), acting).await
}

/// Gives a call up: a version that says what the last one said, whose notice is the reason. It stays to
/// be read.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    reason: Words,
    acting: Option<Acting>,
) -> Result<Result<Version, Refusal>, StoreError> {
    let Some(last) = last(connection, draft).await? else {
        return Ok(Err(Refusal::Unchanged));
    };
    if !reason.is_whole(&last.content.about.languages) {
        return Ok(Err(Refusal::NoNotice));
    }
    if !store::calls::withdraw(connection, draft.id, now).await? {
        return Ok(Err(Refusal::Withdrawn));
    }
    let said = (Cause::Withdrawn, last.content, reason);
    write(connection, now, draft, said, acting).await
}

/// Says who organises a published call from now on: a version that says what the last one said, with its
/// notice.
///
/// # Errors
/// When the database does not answer.
pub async fn reorganise(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    notice: Words,
    acting: Option<Acting>,
) -> Result<Result<Version, Refusal>, StoreError> {
    let Some(last) = last(connection, draft).await? else {
        return Ok(Err(Refusal::Unchanged));
    };
    if draft.withdrawn_at.is_some() {
        return Ok(Err(Refusal::Withdrawn));
    }
    if !notice.is_whole(&last.content.about.languages) {
        return Ok(Err(Refusal::NoNotice));
    }
    let said = (Cause::Changed, last.content, notice);
    write(connection, now, draft, said, acting).await
}

/// Throws away a draft that was never published; false when it was.
///
/// # Errors
/// When the database does not answer.
pub async fn discard(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    (acting, organisation): (Acting, &str),
) -> Result<bool, StoreError> {
    if !store::calls::discard(connection, draft.id).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "call-discarded",
        object: &format!("call:{}", draft.address),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// The version that stands.
///
/// # Errors
/// When the database does not answer.
pub async fn last(connection: &mut Connection, draft: &Draft) -> Result<Option<Version>, StoreError> {
    let document = store::versions::document(connection, draft.id, draft.published).await?;
    Ok(document.and_then(|(text, _)| serde_json::from_str(&text).ok()))
}

async fn write(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    (cause, content, notice): (Cause, Content, Words),
    acting: Option<Acting>,
) -> Result<Result<Version, Refusal>, StoreError> {
    let organisers = organisers::of_call(connection, draft.id).await?;
    let ids: Vec<i64> = organisers
        .iter()
        .filter(|one| one.state.is_confirmed())
        .map(|one| one.organisation)
        .collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let organisers: Vec<Organiser> = ids
        .iter()
        .filter_map(|id| known.iter().find(|one| one.id == *id))
        .map(|one| Organiser {
            key: one.key.clone(),
            name: one.name.clone(),
        })
        .collect();
    let policy = match &content.about.policy {
        Some(address) => policies::find(connection, address).await?.map(|policy| policy.id),
        None => None,
    };
    let version = Version {
        call: draft.address.clone(),
        number: draft.published + 1,
        cause,
        notice,
        published_at: now,
        organisers,
        content,
    };
    let person = acting.map(|acting| acting.person);
    if !store::versions::publish(connection, draft.id, policy, &version, person).await? {
        return Ok(Err(Refusal::Meanwhile));
    }
    let key = acting.and_then(|acting| acting.organisation);
    let key = key.and_then(|id| known.iter().find(|one| one.id == id));
    let (document, _) = version.document();
    let act = Act {
        acting,
        organisation: key.map(|one| one.key.as_str()),
        act: match cause {
            Cause::Published => "call-published",
            Cause::Changed => "call-changed",
            Cause::Extended => "call-extended",
            Cause::Withdrawn => "call-withdrawn",
        },
        object: &format!("call:{}/{}", draft.address, version.number),
        after: Some(&document),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(Ok(version))
}
