//! By which rules a proposal was made, each with its date and where it is written; and whom small aid limits, in sentences.

use crate::features::file;
use crate::features::sessions::inputs::Inputs;
use crate::features::sessions::rooms::Room;
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

/// Which partners of a request have less left of small aid than the requests on the table ask for them.
pub(super) fn limits(cx: &Cx, inputs: &Inputs, (limited, place): (&[Vec<usize>], usize)) -> Vec<String> {
    let every = inputs.rooms.iter().zip(limited);
    let own = every.filter(|(_, places)| places.contains(&place));
    own.map(|(room, places)| {
        let key = match (room.member_state == "fr", places.len() > 1) {
            (true, false) => "proposals-limit-french",
            (true, true) => "proposals-limit-french-several",
            (false, false) => "proposals-limit-belgian",
            (false, true) => "proposals-limit-belgian-several",
        };
        limit(cx, key, room)
    })
    .collect()
}

fn limit(cx: &Cx, key: &str, room: &Room) -> String {
    let amount = cx.money(&room.left);
    cx.ta(
        key,
        &[("amount", Arg::Text(&amount)), ("partner", Arg::Text(&room.name))],
    )
}
