//! Taking the values of a figure, on the day.

use std::collections::BTreeMap;

use super::publication::{Content, Taken};
use crate::shared::i18n::Lang;
use crate::shared::web::{Cx, Error};

/// The figure at an address, with its values of today; nothing where everybody sees none there.
///
/// # Errors
/// When it cannot be drawn.
pub async fn take(cx: &Cx, address: &str, follows: bool) -> Result<Option<Taken>, Error> {
    let mut drawn = BTreeMap::new();
    for lang in Lang::ALL {
        let Some(figure) = cx.figure_at(lang, address).await? else {
            return Ok(None);
        };
        drawn.insert(lang, figure);
    }
    Ok(Some(Taken {
        address: address.to_owned(),
        follows,
        on: cx.now(),
        drawn,
    }))
}

/// The content with the values of today in each figure that follows the data; one that is drawn no more stays as it was.
///
/// # Errors
/// When one cannot be drawn.
pub async fn followed(cx: &Cx, mut content: Content) -> Result<Content, Error> {
    for section in &mut content.sections {
        if let Some(figure) = section.figure.as_mut().filter(|figure| figure.follows)
            && let Some(today) = take(cx, &figure.address, true).await?
        {
            *figure = today;
        }
    }
    Ok(content)
}
