//! What somebody who decides is told beside the form: what the law makes of the amount, of what was granted before, and of the
//! version on which that was decided.

use jiff::civil::Date;

use crate::features::desk::acts;
use crate::features::desk::aid;
use crate::features::desk::coverage::Asked;
use crate::features::desk::deciding::AGREEMENT_NEAR;
use crate::features::desk::decision::{Decision, State};
use crate::features::desk::finding::{self, Column, Found};
use crate::features::desk::following;
use crate::features::desk::grounds::{Ground, until};
use crate::features::desk::promises;
use crate::features::desk::store::advice::{self, Advice};
use crate::features::file;
use crate::features::programmes::offered_by;
use crate::shared::i18n::{Arg, listed};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form};

/// What was proposed or promised stands in the form: whoever grants it types nothing twice.
pub(super) fn said_before(cx: &Cx, found: &Found, before: &Decision, form: Form) -> Form {
    let envelope = before.envelope.map_or_else(String::new, |id| id.to_string());
    let form = form.with("envelope", &envelope);
    let form = match before.cents > 0 {
        true => form.with("amount", &cx.money(&before.cents)),
        false => form,
    };
    let named = |id: i64| found.columns.iter().find(|column| column.programme.id == id);
    match before.condition.and_then(|(id, least)| Some((named(id)?, least))) {
        Some((column, least)) => form
            .with("if_programme", &column.programme.address)
            .with("if_amount", &cx.money(&least)),
        None => form,
    }
}

/// Everything that is to be known before deciding on an amount, in sentences.
pub(super) async fn told(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (asked, before): (&Asked, Option<&Decision>),
) -> Result<Vec<String>, Error> {
    let mut told = Vec::new();
    let sent = found.sent.application.submitted;
    if let Some(before) = before.filter(|one| found.is_stale(one)) {
        let (then, now) = (before.on.to_string(), sent.to_string());
        told.push(cx.ta(
            "desk-stale",
            &[("then", Arg::Text(&then)), ("now", Arg::Text(&now))],
        ));
    }
    if !found.requests(asked) {
        told.push(cx.tv("desk-left", "partner", found.name(&asked.partner)));
    }
    if let Some(before) = before.filter(|one| owes(cx, found, one)) {
        let last = before.decided.map(until);
        told.push(match last.filter(|last| cx.app.clock.today() <= *last) {
            Some(last) => cx.tv("desk-rights", "date", &cx.date(&last)),
            None => cx.t("desk-rights-over"),
        });
    }
    if let Some(rules) = aid::of(&cx.app, found, &asked.partner)
        && let Some(organisation) = organisation(found, &asked.partner)
    {
        let except = before.map_or(0, |one| one.id);
        let room = aid::room(connection, &cx.app, (organisation, rules), except).await?;
        if let Some(room) = room.filter(|room| room.is_near(asked.cents)) {
            let (had, ceiling, left) = (
                cx.money(&room.had),
                cx.money(&room.ceiling),
                cx.money(&room.left()),
            );
            told.push(cx.ta(
                "desk-aid-near",
                &[
                    ("had", Arg::Text(&had)),
                    ("ceiling", Arg::Text(&ceiling)),
                    ("left", Arg::Text(&left)),
                ],
            ));
        }
    }
    told.extend(completed(cx, found, asked));
    if let Some(advice) = advice::on(
        connection,
        found.sent.application.id,
        (asked.programme, &asked.partner),
    )
    .await?
    {
        told.push(advised(cx, &advice));
    }
    let waits =
        before.is_some_and(|one| promises::waits(one, &found.decisions) && one.is_seen_by(found.viewer()));
    told.extend(waits.then(|| cx.t("desk-unmet")));
    told.extend(years(cx, connection, found, asked).await?);
    Ok(told)
}

/// Which year has not as much left, in a sentence.
pub(super) fn short(cx: &Cx, year: i16, left: i64) -> String {
    let (year, amount) = (year.to_string(), cx.money(&left));
    cx.ta(
        "desk-years-short",
        &[("year", Arg::Text(&year)), ("amount", Arg::Text(&amount))],
    )
}

/// What a session thought of an amount: what its colleges thought of the application, and what the proposal gave that it adopted.
pub(super) fn advised(cx: &Cx, advice: &Advice) -> String {
    let mut said = vec![cx.t(match advice.favourable {
        Some(true) => "desk-advice-for",
        Some(false) => "desk-advice-against",
        None => "desk-advice-silent",
    })];
    said.extend(
        advice
            .proposed
            .map(|cents| cx.tv("desk-advice-proposed", "amount", &cx.money(&cents))),
    );
    let on = advice
        .on
        .parse::<Date>()
        .map_or_else(|_| advice.on.clone(), |on| cx.date(&on));
    let args = [
        ("title", Arg::Text(&advice.title)),
        ("date", Arg::Text(&on)),
        ("said", Arg::Text(&listed(cx.lang, &said))),
    ];
    cx.ta("desk-advice", &args)
}

/// Where a programme only completes what another supports: which others granted or promised so far, as the asker may know, and who else gives
/// by the budget.
fn completed(cx: &Cx, found: &Found, asked: &Asked) -> Option<String> {
    found.column(asked).filter(|column| column.content.completes)?;
    let supports = promises::supports(&found.decisions, asked.programme, found.viewer());
    let said = found.columns.iter().filter_map(|column| {
        let cents = supports.get(&column.programme.id)?;
        let (name, _) = super::name(cx, column);
        let by = offered_by(cx, &column.programme, &column.funder);
        Some(format!("{name} ({by}), {}", cx.money(cents)))
    });
    let elsewhere = promises::obtained(&found.sent.frozen, &found.funder.name);
    let elsewhere = elsewhere.into_iter().map(|(funder, cents)| {
        let amount = cx.money(&cents);
        let args = [("funder", Arg::Text(funder)), ("amount", Arg::Text(&amount))];
        cx.ta("desk-completes-elsewhere", &args)
    });
    let said: Vec<String> = said.chain(elsewhere).collect();
    Some(match said.is_empty() {
        true => cx.t("desk-completes-none"),
        false => cx.tv("desk-completes", "others", &listed(cx.lang, &said)),
    })
}

/// Where a common fund pays: what its members voted to grant, and the address where they are asked to vote: for what is requested still
/// and can be given, as long as no agreement rests on it.
pub(super) fn voted(
    cx: &Cx,
    found: &Found,
    (column, asked): (&Column, &Asked),
    open: bool,
) -> (String, Option<String>) {
    let said = match found.voted(asked) {
        Some(voted) => cx.ta(
            "desk-fund-voted",
            &[
                ("amount", Arg::Text(&cx.money(&voted.cents))),
                ("number", Arg::Text(&voted.number.to_string())),
                ("date", Arg::Text(&cx.date(&voted.on))),
            ],
        ),
        None => cx.t("desk-fund-voted-none"),
    };
    let url = format!(
        "{}/vote?programme={}&partner={}",
        found.path(),
        column.programme.address,
        asked.partner
    );
    let open = open && found.requests(asked);
    (said, open.then(|| cx.url(&url)))
}

/// On which grounds rights may be taken back today; none where none is owed.
pub(super) fn grounds(cx: &Cx, found: &Found, before: Option<&Decision>) -> Vec<(&'static str, String)> {
    let Some(before) = before.filter(|one| owes(cx, found, one)) else {
        return Vec::new();
    };
    let today = cx.app.clock.today();
    Ground::ALL
        .into_iter()
        .filter(|ground| ground.holds(before.decided, today))
        .map(|ground| (ground.as_str(), cx.t(&format!("desk-ground-{}", ground.as_str()))))
        .collect()
}

/// Whether a ground is owed to give less than this.
fn owes(cx: &Cx, found: &Found, before: &Decision) -> bool {
    acts::binds(&cx.app, found)
        && before.notified.is_some()
        && matches!(before.state, State::Conditional | State::Granted)
}

fn organisation(found: &Found, partner: &str) -> Option<i64> {
    let mut partners = found.sent.partners.iter();
    let named = partners.find(|named| named.party.key == partner);
    named.map(|named| named.organisation.id)
}

/// What a French public body grants or promises a partner, with what registers know of past grants, by year: more than
/// 23,000 € in one makes an agreement compulsory.
async fn years(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    asked: &Asked,
) -> Result<Vec<String>, Error> {
    let public = finding::is_public(&found.funder) && file::in_france(cx, &found.funder);
    let Some(organisation) = organisation(found, &asked.partner).filter(|_| public) else {
        return Ok(Vec::new());
    };
    let years = following::years(connection, (found.funder.id, organisation)).await?;
    let this = i64::from(cx.app.clock.today().year());
    // Far from the ceiling there is nothing to be known.
    let open = years
        .into_iter()
        .filter(|(year, one)| *year >= this && one.all() >= AGREEMENT_NEAR);
    Ok(open
        .map(|(year, one)| {
            let all = one.all();
            let (year, here, past, all_said) = (
                year.to_string(),
                cx.money(&one.here),
                cx.money(&one.past),
                cx.money(&all),
            );
            let key = match one.compels() {
                true => "desk-agreement",
                false => "desk-agreement-not-yet",
            };
            cx.ta(
                key,
                &[
                    ("year", Arg::Text(&year)),
                    ("here", Arg::Text(&here)),
                    ("past", Arg::Text(&past)),
                    ("amount", Arg::Text(&all_said)),
                ],
            )
        })
        .collect())
}

/// What is said once it is done: for whom it is kept, whether its partners are told, and whether an agreement is compulsory from now on.
pub(super) async fn done(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (asked, told): (&Asked, bool),
) -> Result<String, Error> {
    let key = if told { "desk-decided.told" } else { "desk-decided" };
    let kept = cx.tv(key, "partner", found.name(&asked.partner));
    let pair = organisation(found, &asked.partner).map(|one| (found.funder.id, one));
    let public = finding::is_public(&found.funder) && file::in_france(cx, &found.funder);
    let Some(pair) = pair.filter(|_| public) else {
        return Ok(kept);
    };
    let years = following::years(connection, pair).await?;
    let above = years.values().any(|one| one.here > 0 && one.compels());
    Ok(match above {
        true => format!("{kept} {}", cx.t("desk-decided-agreement")),
        false => kept,
    })
}
