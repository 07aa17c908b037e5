//! What people do in a common fund. Each verb writes, tells the journal and posts the letters in the caller's transaction; whoever may
//! was checked by the caller, who also took the fund's turn. What they do with its money: `money`.

mod money;

pub use money::{end_promise, note, pay_for, promise};

use super::finding::{Found, KEEPS, SPEAKS};
use super::fund::{Carried, Detail, Fund, Lack, Motion, State, Tally, Vote, carried, is_lost, voters};
use super::store;
use crate::features::sessions::By;
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice, Said};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// Who decides at the desk for whoever holds the account.
const DECIDES: [Power; 1] = [Power::Decide];

async fn tell(
    connection: &mut Connection,
    by: By<'_>,
    (act, fund): (&str, &Fund),
    after: Option<&str>,
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(by.acting),
        organisation: Some(by.key),
        act,
        object: &format!("common-fund:{}", fund.address),
        before: None,
        after,
    };
    journal::record(connection, by.now, &act).await
}

/// Begins a fund: its founder is its first member, and proposes its rules.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    app: &App,
    (fund, rules): (&Fund, &Motion),
    by: By<'_>,
) -> Result<(), Error> {
    store::insert(connection, fund).await?;
    store::join(connection, (fund.id, rules.organisation), app.clock.today()).await?;
    tell(connection, by, ("common-fund-begun", fund), Some(&rules.title)).await?;
    let found = super::finding::read(connection, fund.clone()).await?;
    propose(connection, app, (&found, rules), by).await
}

/// Proposes something, and writes to the members that vote on it; whoever is named to hold the account is asked whether it does.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    connection: &mut Connection,
    app: &App,
    (found, motion): (&Found, &Motion),
    by: By<'_>,
) -> Result<(), Error> {
    store::propose(connection, found.fund.id, motion, by.acting).await?;
    let after = format!("{}\n{:?}\n{}", motion.title, motion.detail, motion.words);
    let act = ("common-fund-proposed", &found.fund);
    tell(connection, by, act, Some(&after)).await?;
    let said = |lang: Lang| {
        vec![
            ("fund", name(found, motion)),
            ("title", title(app, lang, found, motion)),
        ]
    };
    let key = "letter-common-fund-proposed";
    let parts = super::desk::parts(connection, found, motion).await?;
    let voters = voters(&found.members, &parts);
    let mut to = members(found);
    to.retain(|(id, _)| voters.contains(id));
    write(connection, app, (found, &to), (key, &said), by).await?;
    match &motion.detail {
        Detail::Rules {
            holder,
            agreed: false,
            ..
        } => {
            let to: [(i64, &[Power]); 1] = [(*holder, &KEEPS)];
            let key = "letter-common-fund-hold";
            Ok(write(connection, app, (found, &to), (key, &said), by).await?)
        }
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Grant { .. } | Detail::Admission => Ok(()),
    }
}

/// Whoever is named to hold the account says that it does.
///
/// # Errors
/// When the database does not answer.
pub async fn agree(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::agree(connection, motion.id, by.now).await?;
    tell(
        connection,
        by,
        ("common-fund-agreed", &found.fund),
        Some(&motion.title),
    )
    .await
}

/// Takes a proposal back.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::end(connection, motion.id, State::Withdrawn).await?;
    tell(
        connection,
        by,
        ("common-fund-withdrawn", &found.fund),
        Some(&motion.title),
    )
    .await
}

/// How members voted on a proposal, and what it lacks: those that take part in what is to be granted do not vote.
///
/// # Errors
/// When the database does not answer.
async fn counted(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
) -> Result<(Tally, Option<Lack>), Error> {
    let parts = super::desk::parts(connection, found, motion).await?;
    let members = (&found.members[..], &parts[..]);
    Ok(carried(members, motion, &found.votes, found.free()))
}

/// Notes that the members do not want a proposal: a person who speaks for one of them does, and those concerned are told. False
/// where it may still be carried.
///
/// # Errors
/// When the database does not answer.
pub async fn refuse(
    connection: &mut Connection,
    app: &App,
    (found, motion): (&Found, &Motion),
    by: By<'_>,
) -> Result<bool, Error> {
    let (tally, _) = counted(connection, (found, motion)).await?;
    if !is_lost(motion, tally) {
        return Ok(false);
    }
    store::end(connection, motion.id, State::Refused).await?;
    tell(
        connection,
        by,
        ("common-fund-refused", &found.fund),
        Some(&motion.title),
    )
    .await?;
    let titled = |lang: Lang| ("title", title(app, lang, found, motion));
    let said = |lang: Lang| vec![("fund", name(found, motion)), titled(lang)];
    let mut to = members(found);
    if motion.detail == Detail::Admission {
        to.push((motion.organisation, std::slice::from_ref(&SPEAKS)));
    }
    // Whoever asked for a grant waits to decide on it.
    if !motion.is_public() {
        to.push((motion.organisation, &DECIDES));
    }
    let key = "letter-common-fund-refused";
    write(connection, app, (found, &to), (key, &said), by).await?;
    Ok(true)
}

/// Says what a member thinks of a proposal; false where it does not vote on it because it takes part in what is to be granted.
///
/// # Errors
/// When the database does not answer.
pub async fn vote(
    connection: &mut Connection,
    (found, motion): (&Found, &Motion),
    vote: Vote,
    by: By<'_>,
) -> Result<bool, Error> {
    let parts = super::desk::parts(connection, found, motion).await?;
    if !voters(&found.members, &parts).contains(&vote.organisation) {
        return Ok(false);
    }
    store::vote(connection, vote, (by.acting, by.now)).await?;
    let after = format!("{} {}", vote.motion, vote.choice.as_str());
    tell(connection, by, ("common-fund-voted", &found.fund), Some(&after)).await?;
    Ok(true)
}

/// Notes that the members want a proposal: a person who speaks for one of them does, never the program. It gets the fund's next
/// number. Otherwise says what it lacks.
///
/// # Errors
/// When the database does not answer.
pub async fn carry(
    connection: &mut Connection,
    app: &App,
    (found, motion): (&Found, &Motion),
    by: By<'_>,
) -> Result<Option<Lack>, Error> {
    let (tally, lack) = counted(connection, (found, motion)).await?;
    if lack.is_some() {
        return Ok(lack);
    }
    let strangers = super::desk::strangers(connection, app, found).await?;
    if motion.holder().is_some_and(|holder| strangers.contains(&holder)) {
        return Ok(Some(Lack::Funder));
    }
    let numbers = found
        .motions
        .iter()
        .filter_map(|one| Some(one.carried.as_ref()?.number));
    let today = app.clock.today();
    let carried = Carried {
        number: numbers.max().unwrap_or_default() + 1,
        on: today,
        tally,
    };
    store::carry(connection, motion.id, &carried).await?;
    if motion.detail == Detail::Admission {
        store::join(connection, (found.fund.id, motion.organisation), today).await?;
    }
    super::desk::set_aside(connection, (found, motion), today, by).await?;
    super::desk::allow(connection, (found, motion), (carried.number, today)).await?;
    super::desk::rule(connection, (found, motion), by).await?;
    let number = carried.number.to_string();
    tell(
        connection,
        by,
        ("common-fund-carried", &found.fund),
        Some(&number),
    )
    .await?;
    let said = |lang: Lang| {
        vec![
            ("fund", name(found, motion)),
            ("title", title(app, lang, found, motion)),
            ("number", number.clone()),
            ("date", app.texts.date(lang, today)),
        ]
    };
    let mut to = members(found);
    if motion.detail == Detail::Admission {
        to.push((motion.organisation, std::slice::from_ref(&SPEAKS)));
    }
    let holder = motion.holder().or_else(|| found.holder());
    let concerned = match motion.detail {
        Detail::Grant { .. } => &DECIDES[..],
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Admission => &KEEPS[..],
    };
    to.extend(holder.map(|id| (id, concerned)));
    write(
        connection,
        app,
        (found, &to),
        ("letter-common-fund-carried", &said),
        by,
    )
    .await?;
    Ok(None)
}

/// A member leaves. What it brought stays in the fund.
///
/// # Errors
/// When the database does not answer.
pub async fn leave(
    connection: &mut Connection,
    app: &App,
    (found, member): (&Found, i64),
    by: By<'_>,
) -> Result<(), StoreError> {
    store::leave(connection, (found.fund.id, member), app.clock.today()).await?;
    tell(
        connection,
        by,
        ("common-fund-left", &found.fund),
        Some(found.key(member)),
    )
    .await?;
    let member = found.name(member).to_owned();
    let fund = found.said().map_or_else(String::new, |one| one.title.clone());
    let said = |_: Lang| vec![("fund", fund.clone()), ("name", member.clone())];
    let key = "letter-common-fund-left";
    write(connection, app, (found, &members(found)), (key, &said), by).await
}

/// What a proposal is called in a letter.
fn title(app: &App, lang: Lang, found: &Found, motion: &Motion) -> String {
    match motion.detail {
        Detail::Admission => {
            let name = crate::shared::i18n::Arg::Text(found.name(motion.organisation));
            app.texts.say(lang, "common-fund-admission-of", &[("name", name)])
        }
        Detail::Rules { .. } | Detail::Drawdown { .. } | Detail::Grant { .. } => motion.title.clone(),
    }
}

fn name(found: &Found, motion: &Motion) -> String {
    found.said().unwrap_or(motion).title.clone()
}

fn members(found: &Found) -> Vec<(i64, &'static [Power])> {
    let to = found.members.iter();
    to.map(|id| (*id, std::slice::from_ref(&SPEAKS))).collect()
}

async fn write(
    connection: &mut Connection,
    app: &App,
    (found, to): (&Found, &[(i64, &[Power])]),
    (key, said): (&str, Said<'_>),
    by: By<'_>,
) -> Result<(), StoreError> {
    let notice = Notice {
        key,
        path: &found.fund.path(),
        said,
    };
    mail::notify_others(connection, app, to, Some(by.acting.person), notice).await?;
    Ok(())
}
