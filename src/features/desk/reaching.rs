//! How far a request is covered, and what of that reaches associations without employees, with some, and those of which no register says
//! it: the same sentences for those who ask and those who decide, of what each may see.

use super::coverage::{Asked, Book, Covered, covered, sum};
use super::decision::Viewer;
use super::finding::Found;
use super::pages::lines::covered as said;
use super::store::decisions;
use crate::features::applications::Sent;
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// What became of all that is requested with an application, by what was told until now: whoever is told of a decision may know that.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn told(connection: &mut Connection, found: &Found) -> Result<Covered, StoreError> {
    let every = decisions::of_application(connection, found.sent.application.id).await?;
    Ok(sum(&found.asked, &Book::of(&every), Viewer::Partners, |_| true))
}

/// What of it will not come from those who answered, in a sentence.
#[must_use]
pub(super) fn missing(app: &App, lang: Lang, all: Covered) -> String {
    let (requested, gap) = (
        app.texts.money(lang, all.requested),
        app.texts.money(lang, all.missing),
    );
    let args = [("requested", Arg::Text(&requested)), ("gap", Arg::Text(&gap))];
    let key = match all.missing {
        0 => "desk-gap-none",
        _ => "desk-gap",
    };
    app.texts.say(lang, key, &args)
}

/// In sentences.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn coverage(
    cx: &Cx,
    connection: &mut Connection,
    (sent, asked): (&Sent, &[Asked]),
    (book, viewer): (&Book<'_>, Viewer),
) -> Result<Vec<String>, Error> {
    let parts: Vec<(i64, Covered)> = asked
        .iter()
        .filter_map(|one| {
            let mut partners = sent.partners.iter();
            let partner = partners.find(|named| named.party.key == one.partner)?;
            let part = covered(one.cents, book.seen(one, viewer));
            Some((partner.organisation.id, part))
        })
        .collect();
    let granted = parts.iter().map(|(id, part)| (*id, part.voted));
    let given = parts.iter().map(|(id, part)| (*id, part.voted + part.proposed));
    let all = asked
        .iter()
        .map(|one| covered(one.cents, book.seen(one, viewer)))
        .sum();
    let mut every = vec![said(cx, all)];
    every.extend(directory::reached(cx, connection, granted.collect(), given.collect()).await?);
    Ok(every)
}
