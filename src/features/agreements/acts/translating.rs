//! An agreement is written, and binds, in one language; those of its sides who write in another read it in theirs beside it, frozen
//! with it. Figures, dates and names are the same data said in that language; the words are those of the funder in that language, where
//! it wrote nothing of its own into this one: what a person wrote, nobody here translates.

use super::drawing;
use crate::features::agreements::document::{Frozen, Reading};
use crate::features::agreements::finding::Found;
use crate::features::agreements::store::words;
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// The languages in which its sides write, but that in which it is written.
fn others(found: &Found) -> Vec<Lang> {
    let parties = found.parties.iter().map(|(_, one)| one);
    let own = parties.chain([&found.funder]);
    let own: Vec<Lang> = own
        .filter_map(|one| one.language.as_deref()?.parse().ok())
        .collect();
    let written = found.agreement.content.language;
    Lang::ALL
        .into_iter()
        .filter(|lang| *lang != written && own.contains(lang))
        .collect()
}

/// The document as it would be signed, with what the others read; nothing as long as something lacks.
///
/// # Errors
/// When the database does not answer.
pub async fn frozen(
    app: &App,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<Frozen>, StoreError> {
    let Some(mut frozen) = drawing::frozen(app, connection, found).await? else {
        return Ok(None);
    };
    let content = &found.agreement.content;
    let funder = found.funder.id;
    let usual = words::of(connection, funder, (content.form, content.language)).await?;
    for lang in others(found) {
        let mut other = found.clone();
        other.agreement.content.language = lang;
        other.agreement.content.words = match content.words.trim() == usual.trim() {
            true => words::of(connection, funder, (content.form, lang)).await?,
            false => String::new(),
        };
        if let Some(read) = drawing::frozen(app, connection, &other).await? {
            frozen.readings.push(Reading {
                language: lang,
                project: read.project,
                programmes: read.programmes,
                targets: read.targets,
                words: read.words,
            });
        }
    }
    Ok(Some(frozen))
}
