//! By which rules a proposal was made, each with its date and where it is written; and whom small aid limits, in sentences.

use crate::features::sessions::finding::Found;
use crate::features::sessions::inputs::Inputs;
use crate::features::sessions::rooms::Room;
use crate::features::{applications, desk, file};
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

/// The rules: versions of programmes, the cap on all public money, ceilings of small aid.
pub fn said(cx: &Cx, inputs: &Inputs) -> Vec<String> {
    let mut said: Vec<String> = inputs
        .payers
        .iter()
        .filter(|payer| payer.version.0 > 0)
        .map(|payer| {
            let (name, number) = (payer.name.get(cx.lang).0, payer.version.0.to_string());
            let on = cx.moment(&payer.version.1);
            cx.ta(
                "proposals-rules-programme",
                &[
                    ("programme", Arg::Text(name)),
                    ("funder", Arg::Text(&payer.funder)),
                    ("number", Arg::Text(&number)),
                    ("on", Arg::Text(&on)),
                ],
            )
        })
        .collect();
    // The envelopes of one programme are under the same.
    said.dedup();
    if let Some(cap) = &inputs.cap {
        let percent = cap.percent.to_string();
        said.push(cx.ta(
            "proposals-rules-public",
            &[
                ("percent", Arg::Text(&percent)),
                ("source", Arg::Text(&cap.source)),
            ],
        ));
    }
    let mut laws: Vec<(i64, &(String, String, String))> = inputs
        .rooms
        .iter()
        .map(|room| (room.ceiling, &room.source))
        .collect();
    laws.sort_unstable();
    laws.dedup();
    said.extend(laws.into_iter().map(|(ceiling, (source, from, until))| {
        let day = |text: &str| {
            text.parse()
                .map_or_else(|_| text.to_owned(), |day| cx.app.texts.date(cx.lang, day))
        };
        let (amount, from, until) = (cx.money(&ceiling), day(from), day(until));
        cx.ta(
            "proposals-rules-aid",
            &[
                ("amount", Arg::Text(&amount)),
                ("source", Arg::Text(file::cited(source))),
                ("from", Arg::Text(&from)),
                ("until", Arg::Text(&until)),
            ],
        )
    }));
    said
}

/// Whether the asker may know who forms one undertaking: its small aid counts together to public funders, and it told nobody else.
pub(super) fn knows_undertakings(found: &Found) -> bool {
    let mut funders = found.funders.iter();
    funders.any(|(id, _)| found.organisations.get(id).is_some_and(desk::is_public))
}

/// Whether the asker may have the whole of a proposal: what small aid leaves to whom, and of which lines, tells who forms one undertaking. Where
/// it counts for nobody the file tells nothing of it.
pub(super) fn tells_all(found: &Found, inputs: &Inputs) -> bool {
    inputs.rooms.is_empty() || knows_undertakings(found)
}

/// Which partners of a request have less left of small aid than the requests on the table ask for them, for whoever may know who forms one
/// undertaking; partners of other requests are named to nobody. Others read of every request in the same words that it is so, without names
/// and amounts: that two have the same left, or share it, would tell.
pub(super) fn limits(
    cx: &Cx,
    (inputs, knows): (&Inputs, bool),
    (limited, place): (&[Vec<usize>], usize),
) -> Vec<String> {
    let every = inputs.rooms.iter().zip(limited);
    let mut own = every.filter(|(_, places)| places.contains(&place));
    if !knows {
        let is_limited = own.next().is_some();
        return is_limited.then(|| cx.t("proposals-limit")).into_iter().collect();
    }
    own.filter_map(|(room, places)| {
        let own = room.names.iter().filter(|(at, _)| *at == place);
        let names: Vec<String> = own.map(|(_, name)| name.clone()).collect();
        let partner = match names.len() {
            0 => return None,
            1 => names[0].clone(),
            _ => applications::all_names(&cx.app, cx.lang, &names),
        };
        let key = match (room.member_state == "fr", places.len() > 1) {
            (true, false) => "proposals-limit-french",
            (true, true) => "proposals-limit-french-several",
            (false, false) => "proposals-limit-belgian",
            (false, true) => "proposals-limit-belgian-several",
        };
        Some(limit(cx, key, (room, &partner)))
    })
    .collect()
}

fn limit(cx: &Cx, key: &str, (room, partner): (&Room, &str)) -> String {
    let amount = cx.money(&room.left);
    cx.ta(
        key,
        &[("amount", Arg::Text(&amount)), ("partner", Arg::Text(partner))],
    )
}
