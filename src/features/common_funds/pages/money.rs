//! The money of a common fund, as its members and whoever holds the account read it.

use super::show::Choices;
use crate::features::common_funds::book::Entry;
use crate::features::common_funds::finding::{Found, SPEAKS};
use crate::features::common_funds::fund::{Motion, Promise};
use crate::shared::web::Cx;

/// What a member promised: its number, who, how much, by when, what came, what is to come.
pub(super) struct Brought {
    pub id: i64,
    pub name: String,
    pub promised: String,
    pub due: String,
    pub received: String,
    pub stands: String,
    /// Whether the asker may say that no more is to come.
    pub own: bool,
}

/// A line of the ledger.
pub(super) struct Line {
    pub number: i64,
    pub on: String,
    pub about: String,
    pub cents: String,
    pub balance: String,
}

/// What every member promised.
pub(super) fn every_promise(cx: &Cx, found: &Found) -> Vec<Brought> {
    let promises = found.promises.iter();
    promises.map(|one| brought(cx, found, one)).collect()
}

/// The ledger.
pub(super) fn every_line(cx: &Cx, found: &Found) -> Vec<Line> {
    let lines = found.book.lines();
    lines.map(|line| shown(cx, found, line)).collect()
}

/// Promises of which something is still to come.
pub(super) fn awaited(cx: &Cx, found: &Found) -> Choices {
    let left = |one: &Promise| one.cents - found.book.received(one.id);
    let awaited = found.promises.iter().filter(|one| !one.ended && left(one) > 0);
    awaited
        .map(|one| {
            let of = found.name(one.organisation);
            (one.id.to_string(), format!("{of} · {}", cx.money(&left(one))))
        })
        .collect()
}

/// Voted expenses of which something is still to be paid.
pub(super) fn to_pay(cx: &Cx, found: &Found) -> Choices {
    let left = |one: &Motion| Some(one.voted()?.1 - found.book.paid(one.id)).filter(|left| *left > 0);
    let voted = found.motions.iter().filter_map(|one| Some((one, left(one)?)));
    voted
        .map(|(one, left)| (one.id.to_string(), format!("{} · {}", one.title, cx.money(&left))))
        .collect()
}

/// Lines that can be taken back, the latest first.
pub(super) fn to_take_back(cx: &Cx, found: &Found) -> Choices {
    let lines = found.book.entries.iter().rev();
    lines
        .filter(|one| one.corrects.is_none() && !found.book.is_taken_back(one.number))
        .map(|one| {
            let words = format!(
                "{}. {} · {}",
                one.number,
                about(cx, found, one),
                cx.money(&one.cents)
            );
            (one.number.to_string(), words)
        })
        .collect()
}

fn brought(cx: &Cx, found: &Found, promise: &Promise) -> Brought {
    let received = found.book.received(promise.id);
    let left = promise.cents - received;
    Brought {
        id: promise.id,
        name: found.name(promise.organisation).to_owned(),
        promised: cx.money(&promise.cents),
        due: cx.date(&promise.due),
        received: cx.money(&received),
        stands: match (left, promise.ended, promise.due < cx.app.clock.today()) {
            (0, ..) => cx.t("common-fund-received-whole"),
            (_, true, _) => cx.t("common-fund-ended"),
            (_, false, true) => cx.tv("common-fund-late", "amount", &cx.money(&left)),
            (_, false, false) => cx.tv("common-fund-awaited", "amount", &cx.money(&left)),
        },
        own: left > 0 && !promise.ended && cx.could(SPEAKS, Some(promise.organisation)),
    }
}

/// What a line of the ledger is about.
pub(super) fn about(cx: &Cx, found: &Found, entry: &Entry) -> String {
    let promise = found.promises.iter().find(|one| Some(one.id) == entry.promise);
    let motion = found.motions.iter().find(|one| Some(one.id) == entry.motion);
    match (entry.corrects, promise, motion) {
        (Some(number), ..) => cx.tv("common-fund-entry-back", "number", &number.to_string()),
        (None, Some(promise), _) => cx.tv("common-fund-entry-in", "name", found.name(promise.organisation)),
        (None, None, Some(motion)) => cx.tv("common-fund-entry-out", "title", &motion.title),
        (None, None, None) => entry.words.clone(),
    }
}

fn shown(cx: &Cx, found: &Found, (entry, balance): (&Entry, i64)) -> Line {
    Line {
        number: entry.number,
        on: cx.date(&entry.on),
        about: about(cx, found, entry),
        cents: cx.money(&entry.cents),
        balance: cx.money(&balance),
    }
}
