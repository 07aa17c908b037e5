//! What is told of an amendment: to both sides at once, and to each partner of what was told to it before in a letter.

use super::possible::{pair, rests_on};
use crate::features::agreements::amending::{Amendment, Change};
use crate::features::agreements::finding::Found;
use crate::features::agreements::saying;
use crate::features::desk::{self, Decision};
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// What is told of an amendment: what it changes, and why.
pub(super) fn told(cx: &Cx, lang: Lang, found: &Found, (change, words): (&Change, &str)) -> String {
    format!("{}\n\n{words}", saying::change(&cx.app, lang, found, change))
}

/// The decisions of which an amendment changes what was told: every one of each partner that it concerns, of several programmes too.
pub(super) async fn concerned(
    connection: &mut Connection,
    found: &Found,
    change: &Change,
) -> Result<Vec<Decision>, StoreError> {
    if let Change::Partners { from, to, cents } = change {
        let pair = pair(connection, found, (*from, *to), *cents).await?;
        return Ok(pair.map_or_else(Vec::new, |(less, more)| vec![less, more]));
    }
    let rests = rests_on(connection, found).await?;
    let partners = change.concerns(&found.present());
    let concerned = rests.into_iter().filter(|(_, whose)| partners.contains(whose));
    Ok(concerned.map(|(one, _)| one).collect())
}

/// Keeps the letters that say what an amendment changed of what was told, in the funder's words.
pub(super) async fn letters(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (concerned, amendment): (&[Decision], &Amendment),
    acting: Acting,
) -> Result<(), Error> {
    let changed = |lang: Lang| saying::change(&cx.app, lang, found, &amendment.change);
    let number = found.sent.application.number.as_str();
    for decision in concerned {
        let what = (decision, amendment.words.as_str());
        desk::tell_change(connection, &cx.app, (number, acting), what, &changed).await?;
    }
    Ok(())
}
