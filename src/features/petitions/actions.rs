//! The verbs of petitions: each is checked, written, sealed in the journal and told in one transaction.
//! False means that it makes no sense any more: somebody was faster.

use sha2::{Digest, Sha256};

use super::answer::{Answer, Note};
use super::delay;
use super::finding::Found;
use super::letters::{self, About, Side};
use super::petition::{Petition, State, Step, Typed, next};
use super::store::about::{self, Frozen};
use super::store::{petitions, said, supports};
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Begins a petition: a draft that only its organisation sees. Gives its address.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    typed: &Typed,
    acting: Acting,
) -> Result<String, StoreError> {
    let (id, now) = (chance::row(), app.clock.now().as_second());
    let key = chance::key();
    petitions::insert(connection, (id, &key), organisation.id, typed, now).await?;
    about::put(connection, id, &typed.themes, &typed.communes).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "petition-begun",
        object: &format!("petition:{key}"),
        after: Some(&typed.words),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(key)
}

/// Changes a draft; or makes what is public more exact while nobody supports it, which freezes the text
/// anew and leaves the former one to be read. False when somebody was faster, or it may not be changed.
pub async fn change(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    version: i64,
    typed: &Typed,
    acting: Acting,
) -> Result<bool, StoreError> {
    let petition = &found.petition;
    let draft = petition.state == State::Draft;
    if !draft && !petition.may_be_amended(app.clock.today()) {
        return Ok(false);
    }
    // Whoever must answer, in which language it was asked and what it is about stay as they were when it
    // was opened.
    let mut typed = typed.clone();
    if !draft {
        typed.addressee = petition.addressee;
        typed.language = petition.language;
        typed.policy.clone_from(&petition.policy);
    }
    if !petitions::change(connection, petition.id, version, &typed).await? {
        return Ok(false);
    }
    match draft {
        true => about::put(connection, petition.id, &typed.themes, &typed.communes).await?,
        false => freeze(connection, app, petition, &typed.title, &typed.words).await?,
    }
    let word = if draft {
        "petition-changed"
    } else {
        "petition-amended"
    };
    record(connection, app, found, Some(acting), word, Some(&typed.words)).await?;
    Ok(true)
}

/// Makes a draft public: its text is frozen, the date is set, and those who must answer are told.
///
/// # Errors
/// When the database does not answer.
pub async fn open(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    acting: Acting,
) -> Result<bool, StoreError> {
    let today = app.clock.today();
    let days = app.config.petition_answer_days.max(1);
    let Some(mut after) = step(&found.petition, Step::Open) else {
        return Ok(false);
    };
    after.delay_days = days;
    after.opened_on = Some(today);
    after.due_on = Some(delay::due(today, days));
    after.opened_at = Some(app.clock.now().as_second());
    if !petitions::go_on(connection, found.petition.state, &after).await? {
        return Ok(false);
    }
    freeze(connection, app, &after, &after.title, &after.words).await?;
    let found = Found {
        petition: after,
        ..found.clone()
    };
    record(
        connection,
        app,
        &found,
        Some(acting),
        "petition-opened",
        Some(&found.petition.words),
    )
    .await?;
    let told = (&[Side::Addressee][..], "petitions-letter-opened");
    letters::send(connection, app, &found, told, About::Nothing).await?;
    Ok(true)
}

/// Another organisation asks with the first: the date may come nearer.
///
/// # Errors
/// When the database does not answer.
pub async fn support(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    supporter: &Organisation,
    acting: Acting,
) -> Result<bool, StoreError> {
    let already = supports::of(connection, found.petition.id).await?;
    let partial = [found.petitioner.id, found.addressee.id].contains(&supporter.id);
    if partial
        || already
            .iter()
            .any(|(organisation, _)| *organisation == supporter.id)
    {
        return Ok(false);
    }
    let Some(mut after) = step(&found.petition, Step::Support) else {
        return Ok(false);
    };
    // Each organisation brings the date nearer once: whoever comes back has done so.
    let first = !supports::ever(connection, found.petition.id, supporter.id).await?;
    if let (Some(due), Some(opened), true) = (after.due_on, after.opened_on, first) {
        let today = app.clock.today();
        after.due_on = Some(delay::supported(due, opened, after.delay_days, today));
    }
    if !petitions::go_on(connection, found.petition.state, &after).await? {
        return Ok(false);
    }
    let now = app.clock.now().as_second();
    supports::add(connection, chance::row(), after.id, supporter.id, now).await?;
    // What it changed is the date.
    let (before, until) = (found.petition.due_on, after.due_on);
    let (before, until) = (
        before.map(|day| day.to_string()),
        until.map(|day| day.to_string()),
    );
    let act = Act {
        acting: Some(acting),
        organisation: Some(&supporter.key),
        act: "petition-supported",
        object: &format!("petition:{}", after.key),
        before: before.as_deref(),
        after: until.as_deref(),
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// An organisation does not ask with the first any more; the date stays where it is.
pub async fn stop_supporting(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    supporter: &Organisation,
    acting: Acting,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    if !found.petition.state.waits()
        || !supports::end(connection, found.petition.id, supporter.id, now).await?
    {
        return Ok(false);
    }
    if supports::of(connection, found.petition.id).await?.is_empty()
        && let Some(after) = step(&found.petition, Step::LoseSupport)
        && !petitions::go_on(connection, found.petition.state, &after).await?
    {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&supporter.key),
        act: "petition-support-ended",
        object: &format!("petition:{}", found.petition.key),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// The addressee answers, with its reasons; whoever asked is told, and whoever asks with them.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    answer: &Answer,
    acting: Acting,
) -> Result<bool, StoreError> {
    let Some(mut after) = step(&found.petition, Step::Answer) else {
        return Ok(false);
    };
    let now = app.clock.now().as_second();
    after.answered_at = Some(now);
    if !petitions::go_on(connection, found.petition.state, &after).await? {
        return Ok(false);
    }
    said::answer(connection, after.id, answer, now).await?;
    record(
        connection,
        app,
        found,
        Some(acting),
        "petition-answered",
        Some(&answer.words),
    )
    .await?;
    let told = (
        &[Side::Petitioner, Side::Supporters][..],
        "petitions-letter-answered",
    );
    letters::send(connection, app, found, told, About::Answer(answer)).await?;
    Ok(true)
}

/// Either side tells what became of it; the other is told, and whoever asks with the first.
///
/// # Errors
/// When the database does not answer.
pub async fn follow_up(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (teller, words, language): (&Organisation, &str, Lang),
    acting: Acting,
) -> Result<bool, StoreError> {
    let Some(after) = step(&found.petition, Step::FollowUp) else {
        return Ok(false);
    };
    if !petitions::go_on(connection, found.petition.state, &after).await? {
        return Ok(false);
    }
    let note = Note {
        id: chance::row(),
        organisation: teller.id,
        words: words.to_owned(),
        language,
        created_at: app.clock.now().as_second(),
        hidden: None,
    };
    said::tell(connection, after.id, &note).await?;
    record(
        connection,
        app,
        found,
        Some(acting),
        "petition-followed-up",
        Some(words),
    )
    .await?;
    let other = match teller.id == found.addressee.id {
        true => Side::Petitioner,
        false => Side::Addressee,
    };
    let told = (&[other, Side::Supporters][..], "petitions-letter-followed");
    letters::send(connection, app, found, told, About::Nothing).await?;
    Ok(true)
}

/// Its organisation throws a draft away: nobody else ever saw it, and nothing of it stays but that it was.
pub async fn discard(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !petitions::discard(connection, found.petition.id).await? {
        return Ok(false);
    }
    record(connection, app, found, Some(acting), "petition-discarded", None).await?;
    Ok(true)
}

/// Whoever opened it says that all is said, or takes it back before an answer.
pub async fn end(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    which: Step,
    acting: Acting,
) -> Result<bool, StoreError> {
    let Some(mut after) = step(&found.petition, which) else {
        return Ok(false);
    };
    after.ended_at = Some(app.clock.now().as_second());
    if !petitions::go_on(connection, found.petition.state, &after).await? {
        return Ok(false);
    }
    let word = format!("petition-{}", after.state.as_str());
    record(connection, app, found, Some(acting), &word, None).await?;
    if which == Step::Withdraw {
        // Whoever prepares an answer need not go on, and whoever asks with it learns that nobody asks any more.
        let told = (
            &[Side::Addressee, Side::Supporters][..],
            "petitions-letter-withdrawn",
        );
        letters::send(connection, app, found, told, About::Nothing).await?;
    }
    Ok(true)
}

fn step(petition: &Petition, step: Step) -> Option<Petition> {
    let state = next(petition.state, step)?;
    Some(Petition {
        state,
        ..petition.clone()
    })
}

async fn freeze(
    connection: &mut Connection,
    app: &App,
    petition: &Petition,
    title: &str,
    words: &str,
) -> Result<(), StoreError> {
    let before = about::texts(connection, petition.id).await?;
    let whole = format!("{}\0{title}\0{words}", petition.language.code());
    let frozen = Frozen {
        number: before.first().map_or(1, |last| last.number + 1),
        title: title.to_owned(),
        words: words.to_owned(),
        hash: hex(&Sha256::digest(whole)),
        at: app.clock.now().as_second(),
    };
    about::freeze(connection, petition.id, &frozen).await
}

pub(super) async fn record(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    acting: Option<Acting>,
    word: &str,
    after: Option<&str>,
) -> Result<(), StoreError> {
    let act = Act {
        acting,
        organisation: Some(&found.petitioner.key),
        act: word,
        object: &format!("petition:{}", found.petition.key),
        before: Some(found.petition.state.as_str()),
        after,
    };
    journal::record(connection, app.clock.now().as_second(), &act).await
}
