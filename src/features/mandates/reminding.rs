//! What time brings: ends in sight are announced, what was not answered in time is closed.
//!
//! It may run at any time, as often as one likes, on several servers at once: what was announced is
//! noted in the same transaction, and what was missed while nothing ran is caught up with.

use jiff::ToSpan;
use jiff::civil::Date;

use super::acts::{claiming, deciding, ending, inviting, record};
use super::claim::{Event, PROPOSED_DAYS, State};
use super::letters;
use super::rules::Phase;
use super::store::mandates::{self, Held};
use super::store::{announcements, claims, invitations};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};

/// Days before the end at which it is announced, and once it is over.
const DISTANCES: [i64; 3] = [90, 30, 0];

/// Days after an end for which it is still worth saying.
const LATE: i32 = 30;

/// Announces the ends of mandates that are in sight on a day, each once at each distance: to the person,
/// to those who represent the organisation, and to its support structure if it wishes. Gives how many
/// were announced.
///
/// # Errors
/// When the database does not answer; what was announced before stays announced.
pub async fn remind(app: &App, today: Date) -> Result<u64, StoreError> {
    let mut connection = app.db.read().await?;
    let (from, to) = (
        today.saturating_sub(LATE.days()),
        today.saturating_add(DISTANCES[0].days()),
    );
    let ending = mandates::ending(&mut connection, from, to).await?;
    drop(connection);
    let mut announced = 0;
    for held in ending {
        let begun = jiff::Timestamp::from_second(held.created_at)
            .map_or(held.starts, |instant| app.clock.date_of(instant));
        let Some(until) = held.until else { continue };
        let Some((distance, passed)) = due(today, until, begun) else {
            continue;
        };
        let mut transaction = app.db.write().await?;
        let now = app.clock.now().as_second();
        let of = (held.id, held.organisation);
        if !announcements::note(&mut transaction, of, until, distance, now).await? {
            continue;
        }
        // What was missed meanwhile is not said any more.
        for missed in passed {
            announcements::note(&mut transaction, of, until, missed, now).await?;
        }
        announce(&mut transaction, app, today, &held, until, distance).await?;
        transaction.commit().await?;
        announced += 1;
    }
    Ok(announced)
}

/// The distance at which an end is to be announced on a day, and the greater ones that passed before.
/// A mandate that was given nearer to its end than a distance is not announced at it.
fn due(today: Date, until: Date, begun: Date) -> Option<(i64, Vec<i64>)> {
    let left = i64::from(today.until(until).map_or(0, |span| span.get_days()));
    let reached = |distance: &i64| {
        if *distance == 0 {
            left < 0
        } else {
            left <= *distance
        }
    };
    let mut passed: Vec<i64> = DISTANCES.into_iter().filter(reached).collect();
    let distance = passed.pop()?;
    let length = i64::from(begun.until(until).map_or(0, |span| span.get_days()));
    (distance == 0 || distance < length).then_some((distance, passed))
}

async fn announce(
    connection: &mut Connection,
    app: &App,
    today: Date,
    ended: &Held,
    until: Date,
    distance: i64,
) -> Result<(), StoreError> {
    let Some(organisation) = directory::any_by_ids(connection, &[ended.organisation])
        .await?
        .pop()
    else {
        return Ok(());
    };
    let now = app.clock.now().as_second();
    let object = format!("mandate:{}", ended.id);
    let day = until.to_string();
    let values = (None, Some(day.as_str()));
    record(
        connection,
        now,
        None,
        &organisation,
        "mandate-announced",
        &object,
        values,
    )
    .await?;
    let all = mandates::of_organisation(connection, ended.organisation).await?;
    let last = ending::is_last(&all, ended, today);
    let mut told = vec![ended.person];
    letter(
        connection,
        app,
        &organisation,
        ended,
        ended,
        (until, distance, last),
    )
    .await?;
    for other in &all {
        let concerned = other.role.powers().contains(&Power::GiveMandates) || (distance == 0 && last);
        if concerned && other.phase(today) == Phase::InForce && !told.contains(&other.person) {
            told.push(other.person);
            letter(
                connection,
                app,
                &organisation,
                ended,
                other,
                (until, distance, last),
            )
            .await?;
        }
    }
    if distance > 0 {
        tell_support(connection, app, today, &organisation, ended, until).await?;
    }
    Ok(())
}

/// A letter to somebody of the organisation.
async fn letter(
    connection: &mut Connection,
    app: &App,
    organisation: &Organisation,
    ended: &Held,
    to: &Held,
    (until, distance, last): (Date, i64, bool),
) -> Result<(), StoreError> {
    let lang = to.language;
    let role = letters::role(app, lang, ended.role);
    let date = app.texts.date(lang, until);
    let args = [
        ("organisation", Arg::Text(&organisation.name)),
        ("role", Arg::Text(&role)),
        ("person", Arg::Text(ended.called())),
        ("date", Arg::Text(&date)),
    ];
    let own = ended.person == to.person;
    let key = match (distance, last, own) {
        (0, true, false) => "mandates-letter-dormant",
        (0, _, true) => "mandates-letter-over",
        (0, false, false) => "mandates-letter-left",
        (_, true, true) => "mandates-letter-soon-last",
        (_, false, true) => "mandates-letter-soon",
        (_, _, false) => "mandates-letter-soon-other",
    };
    let slug = organisation.slug();
    let path = match distance {
        0 => format!("/organisations/{slug}"),
        _ => format!("/organisations/{slug}/mandates/{}", ended.id),
    };
    letters::send(connection, app, to.into(), key, &path, &args).await
}

/// A letter to those who represent the support structure; it names no person.
async fn tell_support(
    connection: &mut Connection,
    app: &App,
    today: Date,
    organisation: &Organisation,
    ended: &Held,
    until: Date,
) -> Result<(), StoreError> {
    let Some(support) = announcements::support_of(connection, organisation.id).await? else {
        return Ok(());
    };
    let mut told = vec![ended.person];
    for helper in mandates::of_organisation(connection, support).await? {
        let reads = helper.role.powers().contains(&Power::EditProfile);
        if !reads || helper.phase(today) != Phase::InForce || told.contains(&helper.person) {
            continue;
        }
        told.push(helper.person);
        let role = letters::role(app, helper.language, ended.role);
        let date = app.texts.date(helper.language, until);
        let args = [
            ("organisation", Arg::Text(&organisation.name)),
            ("role", Arg::Text(&role)),
            ("date", Arg::Text(&date)),
        ];
        let path = format!("/organisations/{}", organisation.slug());
        letters::send(
            connection,
            app,
            (&helper).into(),
            "mandates-letter-support",
            &path,
            &args,
        )
        .await?;
    }
    Ok(())
}

/// Closes the invitations that nobody answered in time.
///
/// # Errors
/// When the database does not answer.
pub async fn close_invitations(app: &App, today: Date) -> Result<(), StoreError> {
    let mut connection = app.db.read().await?;
    let overdue = invitations::overdue(&mut connection, today).await?;
    drop(connection);
    for invitation in overdue {
        let mut transaction = app.db.write().await?;
        let found = directory::any_by_ids(&mut transaction, &[invitation.organisation]).await?;
        if let Some(organisation) = found.first() {
            inviting::expire(&mut transaction, app, organisation, &invitation).await?;
        }
        transaction.commit().await?;
    }
    Ok(())
}

/// What the clock brings to claims: a delay that nobody used ends and the mandate is given; a code that
/// was not typed and a beginning that nobody confirmed are closed.
///
/// # Errors
/// When the database does not answer.
pub async fn settle_claims(app: &App, today: Date) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    let mut connection = app.db.read().await?;
    let open = claims::open(&mut connection, now).await?;
    drop(connection);
    for claim in open {
        let over = claim.objection_until.is_some_and(|until| until < today);
        let late = claim.lapses_at.is_some_and(|at| at < now);
        let forgotten = now - claim.created_at > PROPOSED_DAYS * 24 * 3600;
        let due = match claim.state {
            State::Announced => over,
            State::Coded => late,
            State::Proposed => forgotten,
            State::Examined
            | State::Completed
            | State::Disputed
            | State::Granted
            | State::Refused
            | State::Withdrawn
            | State::Lapsed => false,
        };
        if !due {
            continue;
        }
        let mut transaction = app.db.write().await?;
        let found = directory::any_by_ids(&mut transaction, &[claim.organisation]).await?;
        let Some(organisation) = found.first() else {
            continue;
        };
        let settled = if claim.state == State::Announced {
            deciding::end_delay(&mut transaction, app, organisation, claim).await?
        } else {
            let lapse = (Event::Lapse, "claim-lapsed");
            claiming::go_on(&mut transaction, app, None, organisation, claim, lapse).await?
        };
        if settled {
            transaction.commit().await?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::Date;
    use proptest::prelude::*;

    use super::due;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn an_end_is_announced_90_and_30_days_before_and_once_over() {
        let (until, begun) = (day("2026-12-31"), day("2025-01-01"));
        let at = |today: &str| due(day(today), until, begun);
        assert_eq!(at("2026-10-01"), None, "91 days");
        assert_eq!(at("2026-10-02"), Some((90, vec![])));
        assert_eq!(at("2026-12-01"), Some((30, vec![90])));
        assert_eq!(at("2026-12-31"), Some((30, vec![90])), "its last day");
        assert_eq!(at("2027-01-01"), Some((0, vec![90, 30])));
        let short = |today: &str| due(day(today), until, day("2026-11-30"));
        assert_eq!(
            short("2026-11-30"),
            None,
            "given for a month: whoever gave it knows"
        );
        assert_eq!(short("2026-12-01"), Some((30, vec![90])));
    }

    proptest! {
        /// However long nothing ran, and however often it then runs: each distance is announced at most
        /// once, the nearest last, and the last one always when somebody still looks.
        #[test]
        fn stops_and_repetitions_announce_nothing_twice(
            steps in prop::collection::vec(0_i32..50, 1..40),
            length in 1_i32..400,
        ) {
            let begun = day("2026-01-01");
            let until = begun.checked_add(length.days()).unwrap();
            let (mut today, mut noted, mut said) = (begun, Vec::new(), Vec::new());
            for step in steps {
                today = today.checked_add(step.days()).unwrap();
                if let Some((distance, passed)) = due(today, until, begun)
                    && !noted.contains(&distance)
                {
                    noted.push(distance);
                    noted.extend(passed);
                    said.push(distance);
                }
            }
            prop_assert!(said.is_sorted_by(|one, next| one > next), "{said:?}");
            prop_assert_eq!(said.contains(&0), today > until);
        }
    }
}
