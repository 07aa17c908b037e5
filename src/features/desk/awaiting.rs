//! What a group waits for, said to it: from whom and by when, and what became of what a partner that left requested.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::coverage::{Asked, Book};
use super::decision::{State, Viewer};
use super::finding::Column;
use super::silence::silence;
use super::store::{awaited as store, left};
use crate::features::applications::Sent;
use crate::features::programmes::given_by;
use crate::features::projects;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// By programme, from whom an answer is awaited still and by when (`silence`), counted from the first version that asked.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn awaited(
    cx: &Cx,
    connection: &mut Connection,
    (sent, columns, asked): (&Sent, &[Column], &[Asked]),
    book: &Book<'_>,
) -> Result<HashMap<i64, String>, StoreError> {
    if !sent.application.state.is_examined() {
        return Ok(HashMap::new());
    }
    let waits = |one: &Asked| {
        let told = book.seen(one, Viewer::Partners);
        one.cents > 0 && told.is_none_or(|told| matches!(told.state, State::Pending | State::Postponed))
    };
    let open: Vec<&Column> = columns
        .iter()
        .filter(|column| {
            let mut own = asked.iter().filter(|one| one.programme == column.programme.id);
            own.any(waits)
        })
        .collect();
    let ids: Vec<i64> = open.iter().map(|column| column.programme.id).collect();
    let first = store::first(connection, sent.application.id, &ids).await?;
    let said = open.into_iter().map(|column| {
        let id = column.programme.id;
        let at = first.iter().find(|(programme, _)| *programme == id);
        (id, by_when(cx, column, at.map(|(_, at)| *at)))
    });
    Ok(said.collect())
}

/// By when a funder answers what was received at an instant, and when its committee meets before, in sentences.
fn by_when(cx: &Cx, column: &Column, at: Option<i64>) -> String {
    let received = at.and_then(|at| Timestamp::from_second(at).ok());
    let meets = meets(cx, column, received.map(|at| cx.app.clock.date_of(at)));
    let meets = meets.map(|on| cx.tv("desk-waits-committee", "date", &cx.date(&on)));
    [Some(by_law(cx, column, at)), meets]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The next day on which the committee of a programme examines what was received on a day, as its funder announces it now.
pub(super) fn meets(cx: &Cx, column: &Column, received: Option<Date>) -> Option<Date> {
    let today = cx.app.clock.today();
    let days = column.sessions.iter();
    let next = days
        .filter(|one| one.on >= today && one.sent_by.is_none_or(|by| received.is_some_and(|on| on <= by)));
    next.map(|one| one.on).min()
}

/// By when a funder answers, where a law says so.
fn by_law(cx: &Cx, column: &Column, at: Option<i64>) -> String {
    let funder = given_by(&cx.app, cx.lang, &column.programme.fund, &column.funder.name);
    let Some(silent) = at.and_then(|at| silence(&cx.app, &column.funder, at)) else {
        return cx.tv("desk-waits-for", "funder", &funder);
    };
    let key = match cx.app.clock.today() <= silent.on {
        true => "desk-waits-until",
        false => "desk-waits-over",
    };
    let (on, until) = (cx.date(&silent.on), cx.date(&silent.remedies));
    let args = [
        ("funder", Arg::Text(&funder)),
        ("date", Arg::Text(&on)),
        ("until", Arg::Text(&until)),
    ];
    cx.ta(key, &args)
}

/// That each of these partners left, and on which day where it is known, by its key.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn left(
    cx: &Cx,
    connection: &mut Connection,
    (sent, gone): (&Sent, &[String]),
) -> Result<HashMap<String, String>, StoreError> {
    let mut left = HashMap::new();
    if gone.is_empty() {
        return Ok(left);
    }
    let gave_up = left::days(connection, (sent.application.id, sent.application.submitted)).await?;
    let partners = match sent.application.project {
        Some(project) => projects::partners(connection, project).await?,
        None => Vec::new(),
    };
    for key in gone {
        let named = sent.partners.iter().find(|named| named.party.key == *key);
        let own = partners.iter().find(|one| {
            let is = named.is_some_and(|named| named.organisation.id == one.organisation.id);
            is && !one.is_in()
        });
        let day = gave_up.iter().find(|(partner, _)| partner == key);
        let day = day.map(|(_, day)| cx.date(day));
        let day = day.or_else(|| {
            own.filter(|one| one.changed_at > 0)
                .map(|one| cx.day(&one.changed_at))
        });
        let said = day.map_or_else(
            || cx.t("desk-left-short"),
            |day| cx.tv("desk-left-on", "date", &day),
        );
        left.insert(key.clone(), said);
    }
    Ok(left)
}

/// Of what partners that left requested, what does not count any more: each in a sentence.
pub(super) fn uncounted(
    cx: &Cx,
    (sent, gone): (&Sent, &[String]),
    (requested, standing): (&[Asked], &[Asked]),
) -> Vec<String> {
    let of = |key: &str, every: &[Asked]| {
        let own = every.iter().filter(|one| one.partner == key);
        own.map(|one| one.cents).sum::<i64>()
    };
    let said = gone.iter().filter_map(|key| {
        let cents = of(key, requested) - of(key, standing);
        let amount = cx.money(&cents);
        let args = [
            ("partner", Arg::Text(sent.frozen.name(key))),
            ("amount", Arg::Text(&amount)),
        ];
        (cents > 0).then(|| cx.ta("desk-left-uncounted", &args))
    });
    said.collect()
}
