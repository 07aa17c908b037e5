//! Out of which envelope somebody gives, and for which years it is requested.

use crate::features::desk::bounding;
use crate::features::desk::coverage::Asked;
use crate::features::desk::decision::Decision;
use crate::features::desk::finding::{Column, Found};
use crate::features::file;
use crate::features::programmes::Envelope;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Form};

/// The envelopes to choose from: those of the years for which something is requested come first, the others say that they are of another.
pub(super) fn envelopes(
    cx: &Cx,
    found: &Found,
    (column, asked): (&Column, &Asked),
    mut remaining: Vec<(Envelope, i64)>,
) -> Vec<(String, String)> {
    let is_other = |one: &Envelope| bounding::is_of_another_year(found, column, asked, one);
    remaining.sort_by_key(|(one, _)| is_other(one));
    let said = |(one, left): &(Envelope, i64)| {
        let (year, left) = (one.year.to_string(), cx.money(left));
        let key = match is_other(one) {
            true => "desk-envelope-other-year",
            false => "desk-envelope",
        };
        let args = [
            ("year", Arg::Text(&year)),
            ("purpose", Arg::Text(&one.purpose)),
            ("left", Arg::Text(&left)),
        ];
        let said = cx.ta(key, &args);
        let said = match bounding::is_for_others(&cx.app, found, asked, (one, &remaining)) {
            true => cx.tv("desk-envelope-only", "said", &said),
            false => said,
        };
        (one.id.to_string(), said)
    };
    // Nobody chooses by leaving the first of a list.
    let none = (String::new(), cx.t("desk-envelope-choose"));
    std::iter::once(none).chain(remaining.iter().map(said)).collect()
}

/// For which years it is requested, in words; nothing where it does not say.
pub(super) fn asked_for(cx: &Cx, found: &Found, asked: &Asked) -> Option<String> {
    let years: Vec<String> = bounding::years(found, asked).iter().map(i16::to_string).collect();
    (!years.is_empty()).then(|| cx.tv("desk-asked-for", "years", &years.join(", ")))
}

/// The later years for which it is requested; none where it is for one, or where members of a common fund pay, whose money is of no year.
fn later_years(found: &Found, (column, asked): (&Column, &Asked)) -> Vec<i16> {
    let years = bounding::years(found, asked).into_iter().skip(1);
    years.filter(|_| column.programme.pooled.is_none()).collect()
}

/// Out of which envelope what was decided of each later year is, in sentences, as far as the asker sees the decision.
pub(super) fn years_said(
    cx: &Cx,
    found: &Found,
    before: Option<&Decision>,
    remaining: &[(Envelope, i64)],
) -> Vec<String> {
    let seen = before.filter(|one| one.promised() > 0 && one.is_seen_by(found.viewer()));
    let later = seen.map(|one| one.later.as_slice()).unwrap_or_default();
    later
        .iter()
        .map(|one| {
            let envelope = remaining.iter().find(|(other, _)| Some(other.id) == one.envelope);
            let (year, amount) = (one.year.to_string(), cx.money(&one.cents));
            let purpose = envelope.map_or("", |(other, _)| other.purpose.as_str());
            let args = [
                ("year", Arg::Text(&year)),
                ("amount", Arg::Text(&amount)),
                ("purpose", Arg::Text(purpose)),
            ];
            match envelope {
                Some(_) => cx.ta("desk-years-out-of", &args),
                None => cx.ta("desk-years-waits", &args),
            }
        })
        .collect()
}

/// A field for each later year, and its words.
pub(super) fn year_fields(cx: &Cx, found: &Found, at: (&Column, &Asked)) -> Vec<(String, String)> {
    let requested = bounding::requested(found, at.1);
    let years = later_years(found, at).into_iter();
    years
        .map(|year| {
            let cents = requested.get(&year).copied().unwrap_or_default();
            let (said, amount) = (year.to_string(), cx.money(&cents));
            let args = [("year", Arg::Text(&said)), ("amount", Arg::Text(&amount))];
            (format!("year-{year}"), cx.ta("desk-years-of", &args))
        })
        .collect()
}

/// What was typed for later years; nothing where nothing was. What is no amount is said on the form.
pub(super) fn read_years(
    cx: &Cx,
    found: &Found,
    at: (&Column, &Asked),
    form: &mut Form,
) -> Option<Vec<(i16, i64)>> {
    let mut typed = None;
    for year in later_years(found, at) {
        let field = format!("year-{year}");
        let written = form.value(&field).trim().to_owned();
        if written.is_empty() {
            continue;
        }
        match file::amount(&written, cx.lang) {
            Ok(cents) if cents >= 0 => {
                let years: &mut Vec<(i16, i64)> = typed.get_or_insert_default();
                years.extend((cents > 0).then_some((year, cents)));
            }
            _ => form.refuse(field, "programme-amount-wrong"),
        }
    }
    typed
}
