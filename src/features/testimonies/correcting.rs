//! Whoever told something says it otherwise, or takes it back.

use super::acts;
use super::pages::{Said, of, year};
use super::testimony::{Testimony, WORDS_MOST, is_read};
use crate::features::projects::Found;
use crate::shared::authz::Power;
use crate::shared::store::Writing;
use crate::shared::web::typed::plain;
use crate::shared::web::{Cx, Error, Form};

/// Its author says it otherwise; what another confirmed was what it said before. While others read the project nobody could confirm
/// it anew: what was confirmed stays as it is.
pub(super) async fn correct(
    cx: &Cx,
    transaction: &mut Writing,
    (found, told): (&Found, &Testimony),
    form: &mut Form,
) -> Said {
    let acting = cx.acting(Power::WriteProjects, Some(told.organisation))?;
    let partner = found.partner_of(told.organisation).ok_or(Error::NotFound)?;
    let field = of("words", told);
    if told.witness.is_some() && is_read(transaction, found.project.id).await? {
        form.refuse(field, "testimony-correct.read");
        return Ok(None);
    }
    let words = plain(form.value(&field).trim());
    let language = form.value(&of("language", told)).parse();
    let language = language.unwrap_or(told.language);
    let year = year(cx, found, form, &of("year", told), Some(told.year));
    if !form.is("seen", &told.seen()) {
        form.refuse(field, "form-changed-meanwhile");
    } else if !(1..=WORDS_MOST).contains(&words.chars().count()) {
        form.refuse(field, "testimony-words-wrong");
    } else if (&words, year, language) == (&told.words, Some(told.year), told.language) {
        form.refuse(field, "testimony-same");
    }
    let (Some(year), true) = (year, form.is_fine()) else {
        return Ok(None);
    };
    let now = Testimony {
        year,
        words,
        language,
        person: Some(acting.person),
        told_at: cx.now(),
        witness: None,
        ..told.clone()
    };
    acts::correct(cx, transaction, (found, partner), (told, &now), acting).await?;
    Ok(Some(match told.witness {
        Some(_) => "testimony-corrected",
        None => "testimony-corrected.waits",
    }))
}

/// Whoever told it takes it back, as long as nobody confirmed it.
pub(super) async fn back(cx: &Cx, transaction: &mut Writing, found: &Found, told: &Testimony) -> Said {
    let acting = cx.acting(Power::WriteProjects, Some(told.organisation))?;
    let partner = found.partner_of(told.organisation).ok_or(Error::NotFound)?;
    match acts::take_back(cx, transaction, (found, partner), told, acting).await? {
        true => Ok(Some("testimony-backed")),
        false => Ok(Some("testimony-gone")),
    }
}
