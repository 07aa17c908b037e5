//! Values that are of the whole territory only: nothing is known of a part, but what a side that was asked by itself answered.

use territory::Cut;

use super::{Asked, Narrow, Value};
use crate::features::observatory::ledger::Stock;

/// The values.
pub(super) fn values(asked: &Asked<'_>, stock: &Stock, narrow: &Narrow) -> Vec<Value> {
    let (observed, cut) = (asked.observed, asked.cut);
    let is_everywhere = *narrow == Narrow::default();
    match cut {
        _ if is_everywhere && observed.measure.is_of_ties() => asked.ledger.ties(observed.measure, cut),
        _ if is_everywhere => stock.here.of(observed, cut, ""),
        _ if observed.measure.is_answered() && narrow.theme.is_empty() => {
            stock.here.of(observed, cut, &narrow.place)
        }
        Cut::Whole => vec![Value::default()],
        _ => Vec::new(),
    }
}
