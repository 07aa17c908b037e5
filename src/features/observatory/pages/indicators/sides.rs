//! What a side of the border answered that was asked by itself: told apart from the whole.

use territory::{Cut, Observed};

use crate::features::council::page_of;
use crate::features::observatory::computed::{Narrow, Value};
use crate::features::observatory::figures::observed::{called, cut_of, of_place, quality, said};
use crate::features::observatory::ledger::Stock;
use crate::shared::web::Cx;

/// What a side answered, and where all of it is read.
pub(super) struct OfSide {
    pub url: String,
    pub name: String,
    pub said: String,
    pub quality: String,
}

/// Each side that was asked by itself.
pub(super) fn every(cx: &Cx, stock: &Stock, observed: &Observed, every: &[(Cut, Vec<Value>)]) -> Vec<OfSide> {
    let by_side = every.iter().find(|(cut, _)| *cut == Cut::Side);
    let values = by_side.filter(|_| observed.measure.is_answered());
    let of = |value: &Value| {
        let narrow = Narrow {
            place: value.key.clone(),
            theme: String::new(),
        };
        OfSide {
            url: cx.url(&format!("{}?{}", page_of(&observed.slug), narrow.query())),
            name: called(cx, Cut::Side, &value.key),
            said: said(cx, observed, value),
            quality: quality(cx, stock, observed, value).join(" "),
        }
    };
    values.map_or_else(Vec::new, |(_, values)| values.iter().map(of).collect())
}

/// What is to be known before one believes the value of a page: of which side alone it is, or that nobody asked there.
pub(super) fn quality_of(
    cx: &Cx,
    stock: &Stock,
    observed: &Observed,
    (narrow, value): (&Narrow, &Value),
) -> Vec<String> {
    if observed.measure.is_answered() && !narrow.place.is_empty() && value.units == 0 {
        let place = called(cx, cut_of(cx, &narrow.place), &narrow.place);
        return vec![cx.tv("observed-side-none", "place", &place)];
    }
    let mut said = quality(cx, stock, observed, value);
    said.extend(of_place(cx, observed, narrow));
    said
}
