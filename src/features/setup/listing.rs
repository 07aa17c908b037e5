//! What there is to fetch and what is held of it, without touching the network.

use serde::Serialize;

use super::loaded::Loaded;
use super::sources::{Access, Source, Sources};
use super::{megabytes, work};
use crate::shared::app::App;
use crate::shared::fetch::Held;
use crate::shared::i18n::{Arg, Lang};

/// A source, and what is held of it.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// What the operator types.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Under what licence, where that is known.
    pub licence: Option<String>,
    /// Where a person finds it.
    pub page: String,
    /// Where the program fetches the edition of this month.
    pub address: Option<String>,
    /// Who may fetch it.
    pub access: Access,
    /// Whether the address is confirmed.
    pub checked: bool,
    /// The file that is held.
    pub held: Option<Held>,
    /// When it was loaded.
    pub loaded: Option<jiff::Timestamp>,
}

/// Lists the sources of the territory.
///
/// # Errors
/// A sentence for the operator when they cannot be read.
pub fn list(app: &App, lang: Lang) -> Result<Vec<Listed>, String> {
    let today = app.clock.today();
    let one = |source: Source| {
        let folder = work::folder(app, &source);
        let held = Held::read(&folder);
        Listed {
            title: source.title(lang).to_owned(),
            address: source
                .editions(today)
                .into_iter()
                .next()
                .map(|edition| edition.address),
            loaded: held.as_ref().and_then(|held| Loaded::when(&folder, held)),
            held,
            name: source.name,
            publisher: source.publisher,
            licence: source.licence,
            page: source.page,
            access: source.access,
            checked: source.checked,
        }
    };
    Ok(Sources::of(app, lang)?.sources.into_iter().map(one).collect())
}

impl Listed {
    /// For the operator's terminal: a line, and a few beneath it.
    #[must_use]
    pub fn told(&self, app: &App, lang: Lang) -> String {
        let texts = &app.texts;
        let date = |instant| texts.date(lang, app.clock.date_of(instant));
        let head = [
            ("name", Arg::Text(&self.name)),
            ("title", Arg::Text(&self.title)),
            ("publisher", Arg::Text(&self.publisher)),
            ("licence", Arg::Text(self.licence.as_deref().unwrap_or("—"))),
        ];
        let mut lines = vec![texts.say(lang, "setup-listed", &head)];
        match (&self.address, self.access) {
            (Some(address), _) => lines.push(address.clone()),
            (None, _) => {
                let page = [("page", Arg::Text(&self.page))];
                lines.push(texts.say(lang, "setup-listed-account", &page));
            }
        }
        if !self.checked {
            lines.push(texts.say(lang, "setup-listed-unchecked", &[]));
        }
        lines.push(match &self.held {
            None => texts.say(lang, "setup-listed-absent", &[]),
            Some(held) => {
                let day = date(held.fetched);
                let loaded = self.loaded.map(date).unwrap_or_default();
                let args = [
                    ("file", Arg::Text(&held.file)),
                    ("size", Arg::from(megabytes(held.bytes))),
                    ("day", Arg::Text(&day)),
                    ("loaded", Arg::Text(&loaded)),
                ];
                let key = match self.loaded {
                    Some(_) => "setup-listed-loaded",
                    None => "setup-listed-held",
                };
                texts.say(lang, key, &args)
            }
        });
        lines.join("\n    ")
    }
}
