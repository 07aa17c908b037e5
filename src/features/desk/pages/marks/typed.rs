//! What is typed on the page of marks, where it may come too late.

use crate::features::desk::marking::Mark;
use crate::features::desk::scoring::Scoring;
use crate::shared::web::Form;
use crate::shared::web::typed::plain;

/// Why nothing is marked any more, as a text key.
const TOLD: &str = "desk-marks-told";

/// The name of a field: of what, by which criterion of which programme or call.
pub(super) fn field(what: &str, address: &str, at: usize) -> String {
    format!("{what}-{address}-{at}")
}

/// What somebody types who was to be faster, beside what they gave before: it is not kept any more, and stays on the page with why.
pub(super) fn late(form: &mut Form, scoring: Scoring<'_>, before: &[(Mark, String)]) {
    for at in 0..scoring.criteria().list.len() {
        let words_field = field("words", scoring.address(), at);
        let points = form.value(&field("points", scoring.address(), at)).to_owned();
        let words = plain(form.value(&words_field));
        let stands = |(mark, _): &(Mark, String)| {
            let same = mark.points.to_string() == points && mark.words == words;
            mark.criterion == at && same
        };
        let is_empty = points.is_empty() && words.is_empty();
        if !is_empty && !before.iter().any(stands) {
            form.refuse(words_field, TOLD);
        }
    }
}

/// Whether something was typed that came too late.
pub(super) fn is_late(form: &Form, scoring: Scoring<'_>) -> bool {
    let mut every = 0..scoring.criteria().list.len();
    every.any(|at| form.error(&field("words", scoring.address(), at)) == Some(TOLD))
}
