//! How far a request is covered, and what of that reaches associations without employees, with some, and those of which no register says
//! it: the same sentences for those who ask and those who decide, of what each may see.

use super::coverage::{Asked, Book, Covered, covered};
use super::decision::Viewer;
use super::pages::list::covered as said;
use crate::features::applications::Sent;
use crate::features::directory;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error};

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
