//! Out of which envelope somebody gives, and for which years it is requested.

use crate::features::desk::bounding;
use crate::features::desk::coverage::Asked;
use crate::features::desk::finding::{Column, Found};
use crate::features::programmes::Envelope;
use crate::shared::i18n::Arg;
use crate::shared::web::Cx;

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
