//! The verbs of poles: each is written, sealed in the journal and told in one transaction. Whoever may was checked by
//! the caller.

use std::collections::BTreeMap;

use super::action::Action;
use super::asking::say_to_any;
use super::carrying;
use super::content::Content;
use super::holding;
use super::letters;
use super::pole::{Act, Member, Pole, Stage, Step, Word, next};
use super::review::{Review, Told};
use super::store::{life, members, poles};
use crate::features::directory::{self, Organisation};
use crate::features::projects::Sector;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal;
use crate::shared::store::{Connection, StoreError};

/// Who acts, for which organisation.
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    /// The organisation.
    pub organisation: &'a Organisation,
    /// Who acts for it.
    pub acting: Acting,
}

impl By<'_> {
    pub(super) async fn tell(
        &self,
        connection: &mut Connection,
        app: &App,
        (act, pole): (&str, &Pole),
        (before, after): (Option<&str>, Option<&str>),
    ) -> Result<(), StoreError> {
        let act = journal::Act {
            acting: Some(self.acting),
            organisation: Some(&self.organisation.key),
            act,
            object: &format!("pole:{}", pole.address),
            before,
            after,
        };
        journal::record(connection, app.clock.now().as_second(), &act).await
    }
}

/// What a body says when it recognises a pole.
#[derive(Clone, Debug)]
pub struct Recognising {
    /// Number of the organisation that carries it.
    pub carrier: i64,
    /// Number of the call, and of the answer, where it came from one.
    pub from: Option<(i64, Option<i64>)>,
    /// Since when it exists.
    pub since: jiff::civil::Date,
    /// By which decision, and the language of those words.
    pub decision: (String, Lang),
    /// What it says at first.
    pub content: Content,
    /// Numbers of the other organisations that are asked to be members.
    pub others: Vec<i64>,
    /// What kind of member each is, by its key, where that was said; else by its own kind.
    pub sectors: BTreeMap<String, Sector>,
    /// What it is to do, where that was said already.
    pub actions: Vec<Action>,
}

/// A public body recognises a pole; nothing where the answer that it comes from is one already. Its carrier and the others
/// are asked; everybody reads it once its carrier said yes.
///
/// # Errors
/// When the database does not answer.
pub async fn recognise(
    connection: &mut Connection,
    app: &App,
    by: By<'_>,
    what: Recognising,
) -> Result<Option<Pole>, StoreError> {
    let now = app.clock.now().as_second();
    let pole = Pole {
        id: chance::row(),
        address: chance::address(what.content.name(Lang::default()).0),
        carrier: what.carrier,
        organiser: by.organisation.id,
        call: what.from.map(|(call, _)| call),
        application: what.from.and_then(|(_, application)| application),
        body: None,
        since: what.since,
        stage: Stage::Emerging,
        content: what.content,
        version: 1,
    };
    if !poles::insert(connection, &pole, now).await? {
        return Ok(None);
    }
    let first = Act {
        number: 1,
        stage: Stage::Emerging,
        organisation: by.organisation.id,
        reason: what.decision.0,
        language: what.decision.1,
        day: app.clock.today(),
    };
    poles::act(connection, chance::row(), pole.id, &first).await?;
    let (said, done) = (pole.content.written(), ("pole-recognised", &pole));
    by.tell(connection, app, done, (None, Some(&said))).await?;
    // Nobody is written to for these: whoever joins finds what waits for its yes.
    for action in &what.actions {
        life::put(connection, pole.id, action, now).await?;
    }
    let mut asked = vec![what.carrier];
    asked.extend(what.others.iter().copied().filter(|one| *one != what.carrier));
    for organisation in directory::any_by_ids(connection, &asked).await? {
        let said = what.sectors.get(&organisation.key).copied();
        let member = (&organisation, said.unwrap_or(Sector::of(organisation.kind)));
        if organisation.id == what.carrier {
            carrying::ask(connection, app, &pole, &organisation, by).await?;
            if what.others.contains(&what.carrier) {
                // One letter says it: whoever built the answer stays invited as a member where it does not carry the pole.
                let member = Member::invited(pole.id, member, now);
                members::put(connection, &member).await?;
            }
            continue;
        }
        // Nobody was asked by this pole before: there is nothing to refuse.
        let _asked = say_to_any(connection, app, &pole, member, Word::Invite, by).await?;
    }
    Ok(Some(pole))
}

/// Writes what a pole says of itself; false when somebody changed it since `pole.version`.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    content: Content,
    by: By<'_>,
) -> Result<bool, StoreError> {
    let before = pole.content.written();
    let after = Pole {
        content,
        ..pole.clone()
    };
    if !poles::change(connection, &after, app.clock.now().as_second()).await? {
        return Ok(false);
    }
    let said = after.content.written();
    by.tell(
        connection,
        app,
        ("pole-written", pole),
        (Some(&before), Some(&said)),
    )
    .await?;
    Ok(true)
}

/// Changes the stage of a pole, with the reason; false when somebody changed it since `pole.version`, or that makes no
/// sense at its stage.
///
/// # Errors
/// When the database does not answer.
pub async fn step(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (step, reason, language): (Step, &str, Lang),
    by: By<'_>,
) -> Result<bool, StoreError> {
    let Some(stage) = next(pole.stage, step) else {
        return Ok(false);
    };
    let after = Pole {
        stage,
        ..pole.clone()
    };
    if !poles::change(connection, &after, app.clock.now().as_second()).await? {
        return Ok(false);
    }
    let acts = poles::acts(connection, pole.id).await?;
    let act = Act {
        number: acts.last().map_or(1, |last| last.number + 1),
        stage,
        organisation: by.organisation.id,
        reason: reason.to_owned(),
        language,
        day: app.clock.today(),
    };
    poles::act(connection, chance::row(), pole.id, &act).await?;
    let words = (Some(pole.stage.as_str()), Some(stage.as_str()));
    by.tell(connection, app, ("pole-stage", pole), words).await?;
    if stage == Stage::Ended {
        holding::end(connection, app, pole, Some(by.acting)).await?;
    }
    letters::stage(connection, app, &after, (by, reason)).await?;
    Ok(true)
}

/// Writes what a pole does, a new action too (its version is 0); false when somebody changed it since `action.version`.
///
/// # Errors
/// When the database does not answer.
pub async fn act(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    action: &Action,
    by: By<'_>,
) -> Result<bool, StoreError> {
    let before = life::actions(connection, pole.id).await?;
    let before = before.iter().find(|one| one.id == action.id);
    let stood = before.map(|one| one.progress.as_str());
    if !life::put(connection, pole.id, action, app.clock.now().as_second()).await? {
        return Ok(false);
    }
    let said = format!("{} {}", action.progress.as_str(), action.what);
    by.tell(connection, app, ("pole-action", pole), (stood, Some(&said)))
        .await?;
    // Whoever is asked for the first time, or for something else, is told; a date that moves is read on the page.
    let asked =
        before.map(|one| (one.member, one.what.as_str())) != Some((action.member, action.what.as_str()));
    if let Some(member) = action
        .member
        .filter(|_| asked && action.is_proposed(pole.carrier))
    {
        letters::action(connection, app, pole, (member, by.organisation, &action.what)).await?;
    }
    Ok(true)
}

/// A member says whether it does what it is asked to do; where it says no it is the carrier's again. False where nothing
/// waits for its answer.
///
/// # Errors
/// When the database does not answer.
pub async fn take_on(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (action, yes): (i64, bool),
    by: By<'_>,
) -> Result<bool, StoreError> {
    let every = life::actions(connection, pole.id).await?;
    let waits = |one: &&Action| {
        one.id == action && one.member == Some(by.organisation.id) && one.is_proposed(pole.carrier)
    };
    let Some(before) = every.iter().find(waits).filter(|_| pole.stage != Stage::Ended) else {
        return Ok(false);
    };
    let now = app.clock.now().as_second();
    let after = Action {
        member: if yes { before.member } else { Some(pole.carrier) },
        agreed_at: yes.then_some(now),
        ..before.clone()
    };
    if !life::put(connection, pole.id, &after, now).await? {
        return Ok(false);
    }
    let act = if yes {
        "pole-action-taken"
    } else {
        "pole-action-refused"
    };
    by.tell(connection, app, (act, pole), (None, Some(&before.what)))
        .await?;
    letters::taken(connection, app, pole, (by.organisation, &before.what, yes)).await?;
    Ok(true)
}

/// Publishes what a pole says of a year, for good: a correction stands beside what it corrects. False when somebody
/// published the review of that year since version `seen` of it; 0 where there was none.
///
/// # Errors
/// When the database does not answer.
pub async fn publish_review(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (year, seen, told, language): (i16, i64, Told, Lang),
    by: By<'_>,
) -> Result<bool, StoreError> {
    poles::take_turns(connection, pole.id).await?;
    let every = life::reviews(connection, pole.id).await?;
    let last = every
        .iter()
        .find(|one| one.year == year)
        .map_or(0, |one| one.number);
    if last != seen {
        return Ok(false);
    }
    let review = Review {
        year,
        number: last + 1,
        told,
        language,
        published_at: app.clock.now().as_second(),
    };
    life::review(connection, pole.id, &review).await?;
    let said = format!("{year} {}", review.told.done);
    by.tell(connection, app, ("pole-reviewed", pole), (None, Some(&said)))
        .await?;
    if last == 0 {
        letters::reviewed(connection, app, pole, year).await?;
    }
    Ok(true)
}
