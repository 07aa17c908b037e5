//! What is asked of small associations: an invitation to a project, a question about a pole, a first message. Most have nobody but
//! volunteers to answer, so one count says how many others asked, whatever they asked, and from some number on nobody else may for a
//! while. Each who asked counts once, however often. The association may say another number itself, more or fewer.

mod store;
#[cfg(test)]
mod stories;

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::features::directory;
use crate::shared::i18n::Files;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// Days over which it is counted.
pub const DAYS: i32 = 30;
/// How many others ask a small association in so many days, at most, where it says nothing else.
pub const MOST: usize = 5;
/// What it may say instead.
pub const CHOICES: [usize; 8] = [1, 2, 3, 5, 8, 12, 20, 30];

/// Notes that an organisation is asked something by another.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut Connection,
    today: Date,
    (organisation, asker): (i64, i64),
) -> Result<(), StoreError> {
    if organisation == asker {
        return Ok(());
    }
    let until = today.saturating_add(DAYS.days());
    store::note(connection, (organisation, asker), (today, until)).await
}

/// The small associations that as many asked as may, and the day from which each can be asked again.
///
/// # Errors
/// When the database does not answer.
pub async fn resting(connection: &mut Connection, today: Date) -> Result<Vec<(i64, Date)>, StoreError> {
    let asked = store::counting(connection, today, None).await?;
    let chosen = store::chosen(connection, None).await?;
    small(connection, full(&asked, &chosen)).await
}

/// The day from which an organisation can be asked again, where it is left alone today.
///
/// # Errors
/// When the database does not answer.
pub async fn rests_until(
    connection: &mut Connection,
    today: Date,
    organisation: i64,
) -> Result<Option<Date>, StoreError> {
    let asked = store::counting(connection, today, Some(organisation)).await?;
    let chosen = store::chosen(connection, Some(organisation)).await?;
    let resting = small(connection, full(&asked, &chosen)).await?;
    Ok(resting.first().map(|(_, day)| *day))
}

/// The same for whoever asks it now: nobody else does until the transaction is over, so that of two at once the second is counted
/// after the first.
///
/// # Errors
/// When the database does not answer.
pub async fn turns_away(
    connection: &mut Connection,
    today: Date,
    organisation: i64,
) -> Result<Option<Date>, StoreError> {
    hold(connection, &[organisation]).await?;
    rests_until(connection, today, organisation).await
}

/// Lets nobody else ask these organisations anything until the transaction is over, as far as they are small associations: the smaller
/// number first, so that no two who ask several wait for each other; and before the first line is written in the journal, for which
/// everybody takes turns.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(connection: &mut Connection, organisations: &[i64]) -> Result<(), StoreError> {
    let mut small = directory::small_associations(connection, organisations).await?;
    small.sort_unstable();
    for organisation in small {
        store::hold(connection, organisation).await?;
    }
    Ok(())
}

/// By how many others an organisation may be asked in so many days, at most; nothing where it is no small association, which any number
/// may ask.
///
/// # Errors
/// When the database does not answer.
pub async fn most(connection: &mut Connection, organisation: i64) -> Result<Option<usize>, StoreError> {
    if directory::small_associations(connection, &[organisation])
        .await?
        .is_empty()
    {
        return Ok(None);
    }
    let chosen = store::chosen(connection, Some(organisation)).await?;
    Ok(Some(chosen.get(&organisation).copied().unwrap_or(MOST)))
}

/// Writes by how many others an organisation wishes to be asked at most, one of [`CHOICES`]; gives how many it was before, nothing
/// where it is the same.
///
/// # Errors
/// When the database does not answer.
pub async fn choose(
    connection: &mut Connection,
    (organisation, most): (i64, usize),
    now: i64,
) -> Result<Option<usize>, StoreError> {
    let chosen = store::chosen(connection, Some(organisation)).await?;
    let before = chosen.get(&organisation).copied().unwrap_or(MOST);
    if before == most {
        return Ok(None);
    }
    store::choose(connection, (organisation, most), now).await?;
    Ok(Some(before))
}

/// Those that as many asked as may: of each, those who asked stand together, the last day that counts first.
fn full(asked: &[(i64, Date)], chosen: &HashMap<i64, usize>) -> Vec<(i64, Date)> {
    asked
        .chunk_by(|(one, _), (other, _)| one == other)
        // Once the oldest of so many is out of the count, there is room for one more.
        .filter_map(|asked| {
            let (organisation, _) = asked.first()?;
            let most = chosen.get(organisation).copied().unwrap_or(MOST);
            asked.get(most.saturating_sub(1)).copied()
        })
        .map(|(organisation, until)| (organisation, until.saturating_add(1.day())))
        .collect()
}

async fn small(
    connection: &mut Connection,
    mut resting: Vec<(i64, Date)>,
) -> Result<Vec<(i64, Date)>, StoreError> {
    let asked: Vec<i64> = resting.iter().map(|(organisation, _)| *organisation).collect();
    let small = directory::small_associations(connection, &asked).await?;
    resting.retain(|(organisation, _)| small.contains(organisation));
    Ok(resting)
}

/// What whoever would ask an organisation reads: that it is left alone, why, and until when.
#[must_use]
pub fn said(cx: &Cx, name: &str, day: Date) -> String {
    let day = cx.date(&day);
    cx.ta(
        "asking-rests",
        &[("name", name.into()), ("day", day.as_str().into())],
    )
}
