//! Figures by their address: whoever puts figures together asks for one without knowing the feature that draws it.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::Figure;
use crate::shared::i18n::Lang;
use crate::shared::web::{Cx, Error};

/// Draws the figure that the path and the query of a request name, as everybody may see it; nothing where the path is
/// another's.
pub type Source = Arc<dyn Fn(Cx) -> BoxFuture<'static, Result<Option<Figure>, Error>> + Send + Sync>;

/// The sources of every feature.
pub(in crate::shared::web) type Sources = Vec<Source>;

/// The address of a figure as it is kept, read from what somebody copied: without site, language and kind of file.
/// `https://x.org/fr/observatory/grants/figures/years.svg?theme=sport` gives
/// `/observatory/grants/figures/years?theme=sport`.
#[must_use]
pub fn address_of(copied: &str) -> Option<String> {
    let copied = copied.trim();
    let path = match copied.split_once("://") {
        Some((_, rest)) => rest.find('/').map(|start| &rest[start..])?,
        None => copied,
    };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let path = Lang::ALL
        .into_iter()
        .find_map(|lang| path.strip_prefix(&format!("/{lang}/")))
        .or_else(|| path.strip_prefix('/'))?;
    let path = [".svg", ".csv", ".json", ".parquet"]
        .into_iter()
        .find_map(|kind| path.strip_suffix(kind))
        .unwrap_or(path);
    let query = query.split('#').next().unwrap_or_default();
    Some(match query {
        "" => format!("/{path}"),
        query => format!("/{path}?{query}"),
    })
}

impl Figure {
    /// Where it is put in a publication.
    pub(super) fn taking(&self, cx: &Cx) -> String {
        let address = address_of(&self.address("csv")).unwrap_or_default();
        let address = utf8_percent_encode(&address, NON_ALPHANUMERIC);
        cx.url(&format!("/publications/take?figure={address}"))
    }
}

impl Cx {
    /// The figure at an address, as everybody sees it today in a language; nothing where there is none. Whoever asks holds
    /// no connection ([`Cx::figures_in`] says why).
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub async fn figure_at(&self, lang: Lang, address: &str) -> Result<Option<Figure>, Error> {
        let asked = self.asking(lang, address);
        for source in &self.known.figures {
            match source(asked.clone()).await {
                Ok(Some(figure)) => return Ok(Some(figure)),
                Ok(None) | Err(Error::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::address_of;

    #[test]
    fn an_address_is_read_however_it_was_copied() {
        let kept = Some("/observatory/grants/figures/years?theme=sport".to_owned());
        for copied in [
            "https://x.org/fr/observatory/grants/figures/years.svg?theme=sport",
            " /nl/observatory/grants/figures/years.csv?theme=sport#x",
            "/observatory/grants/figures/years?theme=sport",
        ] {
            assert_eq!(address_of(copied), kept, "{copied}");
        }
        assert_eq!(address_of("https://x.org"), None);
        assert_eq!(address_of("years"), None);
    }
}
