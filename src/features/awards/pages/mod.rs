//! The pages of grants in the open, and their files.

mod files;
mod funder;
mod list;

use super::times::Time;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Routes};

/// Every page and file.
pub(super) fn routes() -> Routes {
    list::routes().and(funder::routes()).and(files::routes())
}

/// How long answers took, as a sentence.
pub(super) fn said(cx: &Cx, time: &Time) -> String {
    let (answers, half, most) = (time.answers, u64::from(time.half), u64::from(time.most));
    let key = match time.answers {
        1 => "awards-time-one",
        _ => "awards-time",
    };
    cx.ta(
        key,
        &[
            ("answers", Arg::from(answers)),
            ("half", Arg::from(half)),
            ("most", Arg::from(most)),
        ],
    )
}
