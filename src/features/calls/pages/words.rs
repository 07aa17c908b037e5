//! What a call says of itself in a line: when, for whom, with what.

use crate::features::calls::call::{Call, State};
use crate::features::calls::content::{Late, Phase};
use crate::features::calls::outages;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// The address of a call's page.
pub fn address(cx: &Cx, call: &Call) -> String {
    cx.url(&format!("/calls/{}", call.address))
}

/// An instant in the territory's own time, to the minute: "on 30 November 2026 at 23:59".
pub fn moment(cx: &Cx, seconds: i64) -> String {
    let Ok(instant) = jiff::Timestamp::from_second(seconds) else {
        return String::new();
    };
    let here = cx.app.clock.here(instant);
    let (date, hour, minute) = (
        cx.date(&here.date()),
        here.hour().to_string(),
        format!("{:02}", here.minute()),
    );
    cx.ta(
        "call-moment",
        &[
            ("date", Arg::Text(&date)),
            ("hour", Arg::Text(&hour)),
            ("minute", Arg::Text(&minute)),
        ],
    )
}

/// By which clock a call opens and closes: that of the server, in the territory's own time.
pub fn server_time(cx: &Cx) -> String {
    let zone = &cx.app.territory.time_zone;
    let city = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    // A city has a name of its own in each language; one that no text knows keeps that of the time zone.
    let city = match city.as_str() {
        "Paris" => cx.t("call-server-time.paris"),
        "Brussels" => cx.t("call-server-time.brussels"),
        _ => city,
    };
    cx.tv("call-server-time", "zone", &city)
}

/// The last minute before an instant from which it is too late.
pub fn until(cx: &Cx, too_late: i64) -> String {
    moment(cx, too_late - 60)
}

/// Where a call stands, with the date that matters next.
pub fn standing(cx: &Cx, call: &Call) -> String {
    match call.state(cx.now()) {
        State::Forecast => cx.tv("call-opens", "moment", &moment(cx, call.opens_at)),
        State::Open => cx.tv("call-open-until", "moment", &until(cx, call.deadline)),
        State::Closed => match (call.phase(cx.now(), cx.app.clock.today()), call.co_construction) {
            (Some(Phase::Announced), Some((starts, _))) => {
                cx.tv("call-co-construction-from", "date", &cx.date(&starts))
            }
            (Some(Phase::Open), Some((_, ends))) => {
                cx.tv("call-co-construction-until", "date", &cx.date(&ends))
            }
            _ => cx.tv("call-closed-since", "moment", &until(cx, call.deadline)),
        },
        State::Withdrawn => {
            let day = call.withdrawn_at.map(|at| cx.day(&at)).unwrap_or_default();
            cx.tv("call-withdrawn-on", "date", &day)
        }
    }
}

/// Money available, or that there is none.
pub fn money(cx: &Cx, call: &Call) -> String {
    match call.cents {
        Some(cents) => cx.tv("call-money", "amount", &cx.money(&cents)),
        None if call.offers_programmes => cx.t("call-money-programmes"),
        None => cx.t("call-no-money"),
    }
}

/// How many must answer together.
pub fn partners(cx: &Cx, call: &Call) -> String {
    cx.tn("call-partners", &u64::from(call.minimum_partners))
}

/// What becomes of an answer that comes too late, in a whole sentence.
pub fn late_rule(cx: &Cx, rule: Late) -> String {
    format!("{} {}", cx.t("call-late"), late(cx, rule))
}

/// The rule for outages of the platform, which holds for every call, as a sentence.
pub fn outage_rule(cx: &Cx) -> String {
    let number = |number: i64| u64::try_from(number).unwrap_or_default();
    let args = [
        ("hours", number(cx.app.config.outage_hours).into()),
        ("seconds", number(outages::SILENCE).into()),
        ("minutes", number(outages::LONG / 60).into()),
        ("days", number(outages::ALONE / 86_400).into()),
        ("several", outages::SEVERAL.into()),
    ];
    cx.ta("call-outage-rule.is", &args)
}

/// The written rule for late answers, as a sentence.
pub fn late(cx: &Cx, late: Late) -> String {
    match late {
        Late::Refused => cx.t("call-late-refused"),
        Late::Within(hours) => cx.tn("call-late-within", &u64::from(hours)),
        Late::Reasoned => cx.t("call-late-reasoned"),
    }
}
