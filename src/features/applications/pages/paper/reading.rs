//! Reading what was typed of a sheet: when it arrived, its texts, who receives the money, and all of it as one document.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

use crate::features::applications::terms::{CLAUSE_MOST, Mode, Terms};
use crate::features::calls::{self, Call};
use crate::features::directory::Organisation;
use crate::features::projects::{self, Begun, Document, Enclosed, Party, Role, Sector};
use crate::shared::i18n::{Lang, Words};
use crate::shared::uploads;
use crate::shared::web::{Cx, Form};

/// Characters of a text at most.
const TEXT_MOST: usize = 6_000;

/// The day on which the sheet arrived, as it is typed; today where that is none.
pub(super) fn arrival_day(cx: &Cx, form: &Form) -> Date {
    let day = form.value("received").trim().parse().ok();
    day.unwrap_or_else(|| cx.app.clock.today())
}

/// The last second of the minute in which a sheet arrived, or now where that is this minute; nothing for what is no
/// minute, or one to come.
pub(super) fn received(cx: &Cx, day: &str, hour: &str) -> Option<i64> {
    let day: Date = day.trim().parse().ok()?;
    let (hour, minute) = hour.trim().split_once(':')?;
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 59, 0).ok()?;
    let begins = cx
        .app
        .clock
        .instant(day.to_datetime(time).with().second(0).build().ok()?)?;
    let (begins, now) = (begins.as_second(), cx.now());
    (begins <= now).then(|| now.min(begins + 59))
}

/// A text as it was typed, word for word: one that is too long is refused, never cut.
pub(super) fn text(form: &mut Form, field: &'static str) -> String {
    let typed = form.value(field).trim().replace("\r\n", "\n");
    if typed.chars().count() > TEXT_MOST {
        form.refuse(field, "paper-text-long");
    }
    typed
}

/// Who receives the money of several, where there is no call: what is wrong is said at its box.
pub(super) fn terms(form: &mut Form) -> Terms {
    let mode = Mode::of(form.value("mode"));
    let clause = form.value("clause").trim().replace("\r\n", "\n");
    let clause = match mode {
        Some(Mode::Redistributes) => clause,
        Some(Mode::Direct) => String::new(),
        None => {
            form.refuse("mode", "terms-mode-choose");
            clause
        }
    };
    if mode == Some(Mode::Redistributes) && !(1..=CLAUSE_MOST).contains(&clause.chars().count()) {
        form.refuse("clause", "terms-clause-wrong");
    }
    Terms {
        mode,
        clause,
        ..Terms::default()
    }
}

/// The scan of a sheet, as the document names it.
pub(super) fn enclosed(scan: &uploads::Examined) -> Enclosed {
    Enclosed {
        name: scan.name.clone(),
        sha256: scan.sha256.clone(),
    }
}

/// What a sheet says, as a project of which it knows no more.
pub(super) fn document(
    call: Option<&Call>,
    texts: BTreeMap<String, Words>,
    partners: &[Organisation],
    lang: Lang,
) -> Document {
    let poles = call.is_some_and(|call| call.kind == calls::Kind::Poles);
    let sector = |one: &Organisation| (one.key.clone(), Sector::of(one.kind).as_str().to_owned());
    let role = |at| match at {
        0 => Role::Lead,
        _ => Role::Partner,
    };
    let mut parties: Vec<Party> = partners
        .iter()
        .enumerate()
        .map(|(at, partner)| Party::of(partner, role(at).as_str()))
        .collect();
    parties.sort_by(|one, other| one.key.cmp(&other.key));
    Document {
        format: projects::FORMAT.to_owned(),
        origin: Begun {
            kind: "paper".to_owned(),
            address: String::new(),
        },
        languages: vec![lang],
        texts,
        partners: parties,
        sectors: partners.iter().filter(|_| poles).map(sector).collect(),
        ..Document::default()
    }
}
