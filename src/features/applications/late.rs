//! An answer that came too late, where the written rule of its call says that it may be examined if the organisers decide so
//! together and publish their reasons: each organiser says yes with its reason, the last yes admits it, and the page of the call
//! tells everybody.

use super::application::Application;
use super::store::events::{self, Event};
use super::store::versions;
use crate::features::calls::{self, Call, Late};
use crate::shared::store::{Connection, StoreError};

/// What the journal calls the yes of one organiser.
pub const AGREED: &str = "application-late-agreed";

/// What the journal calls the last yes, which admits it.
pub const ADMITTED: &str = "application-late-admitted";

/// What its organisers decide together about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// Who said yes and why, the oldest first.
    pub agreed: Vec<(i64, String)>,
    /// The organisers whose yes is still needed.
    pub open: Vec<i64>,
}

/// What the organisers still have to decide together before an application is admitted; nothing where it came in time, where the
/// rule of the call is another one, or where they did so already.
///
/// # Errors
/// When the database does not answer.
pub async fn together(
    connection: &mut Connection,
    application: &Application,
    call: Option<&Call>,
) -> Result<Option<Together>, StoreError> {
    let Some(call) = call else { return Ok(None) };
    let Some((_, version)) = calls::standing(connection, &call.address).await? else {
        return Ok(None);
    };
    // What was completed when its readers asked for it came when the first version did.
    let first = versions::first_received(connection, application.id).await?;
    if version.content.calendar.late != Late::Reasoned || first.is_none_or(|first| first < call.deadline) {
        return Ok(None);
    }
    let events = events::of(connection, application.id).await?;
    Ok(open(&events, &call.organisers))
}

/// See [`together`]; `events` are the newest first.
fn open(events: &[Event], organisers: &[i64]) -> Option<Together> {
    if events.iter().any(|event| event.act == ADMITTED) {
        return None;
    }
    let said = events.iter().rev().filter(|event| event.act == AGREED);
    let agreed: Vec<(i64, String)> = said
        .filter_map(|event| Some((event.organisation?, event.words.clone())))
        .collect();
    let has = |organiser: &i64| agreed.iter().any(|(one, _)| one == organiser);
    let open = organisers.iter().copied().filter(|one| !has(one)).collect();
    Some(Together { agreed, open })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test says what it expects")]

    use super::{ADMITTED, AGREED, Event, open};

    fn said(act: &str, organisation: i64, words: &str) -> Event {
        Event {
            act: act.to_owned(),
            version: 1,
            words: words.to_owned(),
            organisation: Some(organisation),
            at: 0,
        }
    }

    #[test]
    fn each_organiser_says_yes_once_and_one_who_left_is_not_waited_for() {
        let first = said(AGREED, 1, "A flood.");
        let waits = open(&[said(AGREED, 3, "I left since."), first.clone()], &[1, 2]).unwrap();
        assert_eq!(waits.open, [2]);
        assert_eq!(waits.agreed[0], (1, "A flood.".to_owned()));
        assert_eq!(open(&[said(ADMITTED, 2, "Yes."), first], &[1, 2]), None);
    }
}
