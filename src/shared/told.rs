//! What an operator is told when a command cannot do its work: in their language, with what they can do about it.
//!
//! Each error says itself twice: in English to whoever reads logs, by `Display`, and to whoever sits at the terminal by [`Told`].
//! What an engine or the system adds of its own stays in its words.

use std::io::{self, ErrorKind};

use crate::shared::app::OpenError;
use crate::shared::config::ConfigError;
use crate::shared::geo::GeoError;
use crate::shared::i18n::{Arg, Files, Lang, Texts};
use crate::shared::mail::MailError;
use crate::shared::store::StoreError;
use crate::shared::uploads::UploadError;
use crate::shared::web::Error;

/// What keeps a command from its work, as every command says it.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// What can be told to an operator in their language.
pub trait Told {
    /// A sentence, or a few.
    fn told(&self, texts: &Texts, lang: Lang) -> String;
}

/// Said already, in the language of whoever reads it.
impl Told for String {
    fn told(&self, _texts: &Texts, _lang: Lang) -> String {
        self.clone()
    }
}

impl<E: Told + ?Sized> Told for Box<E> {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        (**self).told(texts, lang)
    }
}

/// A sentence around the reason that something else gave.
#[must_use]
pub fn because(texts: &Texts, lang: Lang, key: &str, why: &str) -> String {
    texts.say(lang, key, &[("why", Arg::Text(why))])
}

impl Told for io::Error {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        let key = match self.kind() {
            ErrorKind::NotFound => "failed-absent",
            ErrorKind::PermissionDenied => "failed-not-allowed",
            ErrorKind::AlreadyExists => "failed-there-already",
            ErrorKind::IsADirectory => "failed-a-folder",
            ErrorKind::NotADirectory => "failed-no-folder",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "failed-full",
            ErrorKind::ReadOnlyFilesystem => "failed-read-only",
            ErrorKind::AddrInUse => "failed-address-in-use",
            ErrorKind::AddrNotAvailable => "failed-address-elsewhere",
            ErrorKind::UnexpectedEof => "failed-cut",
            // The system has many more: its own words are better than none.
            _ => return self.to_string(),
        };
        texts.say(lang, key, &[])
    }
}

impl Told for StoreError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Sql(error) => because(texts, lang, "failed-database", &error.to_string()),
            Self::Migration(error) => because(texts, lang, "failed-migration", &error.to_string()),
            Self::UnsafeSqlite(version) => {
                texts.say(lang, "failed-sqlite", &[("version", Arg::Text(version))])
            }
            Self::Damaged(file, error) => {
                let (file, why) = (file.to_string_lossy(), error.to_string());
                let args = [("file", Arg::Text(&file)), ("why", Arg::Text(&why))];
                texts.say(lang, "failed-damaged", &args)
            }
            Self::Path(file) => {
                let file = file.to_string_lossy();
                texts.say(lang, "failed-database-path", &[("file", Arg::Text(&file))])
            }
        }
    }
}

/// What readers are answered by was asked by a command.
impl Told for Error {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        because(texts, lang, "failed-computing", &self.to_string())
    }
}

impl Told for OpenError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Folder(folder, error) => {
                let (folder, why) = (folder.to_string_lossy(), error.told(texts, lang));
                let args = [("folder", Arg::Text(&folder)), ("why", Arg::Text(&why))];
                texts.say(lang, "failed-folder", &args)
            }
            Self::Busy(folder) => {
                let folder = folder.to_string_lossy();
                texts.say(lang, "failed-served", &[("folder", Arg::Text(&folder))])
            }
            Self::Writing(folder) => {
                let folder = folder.to_string_lossy();
                texts.say(lang, "failed-busy", &[("folder", Arg::Text(&folder))])
            }
            Self::NotBegun(folder) => {
                let folder = folder.to_string_lossy();
                texts.say(lang, "failed-not-begun", &[("folder", Arg::Text(&folder))])
            }
            Self::Store(error) => error.told(texts, lang),
            Self::Index(error) => because(texts, lang, "failed-index", &error.to_string()),
            Self::Geo(error) => error.told(texts, lang),
        }
    }
}

impl Told for GeoError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Territory { slug, folder, source } => {
                let why = source.to_string();
                let args = [
                    ("territory", Arg::Text(slug)),
                    ("folder", Arg::Text(folder)),
                    ("why", Arg::Text(&why)),
                ];
                texts.say(lang, "failed-territory", &args)
            }
            Self::Vocabulary(error) => because(texts, lang, "failed-vocabulary", &error.to_string()),
            Self::TimeZone(zone) => texts.say(lang, "failed-time-zone", &[("zone", Arg::Text(zone))]),
        }
    }
}

impl Told for ConfigError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Unreadable(file, error) => {
                let (file, why) = (file.to_string_lossy(), error.told(texts, lang));
                let args = [("file", Arg::Text(&file)), ("why", Arg::Text(&why))];
                texts.say(lang, "failed-config-unreadable", &args)
            }
            Self::NotToml(file, why) => {
                let file = file.to_string_lossy();
                let args = [("file", Arg::Text(&file)), ("why", Arg::Text(why))];
                texts.say(lang, "failed-config-form", &args)
            }
            Self::UnknownKey {
                file,
                key,
                suggestion,
            } => {
                let unknown = match file {
                    Some(file) => {
                        let file = file.to_string_lossy();
                        let args = [("file", Arg::Text(&file)), ("key", Arg::Text(key))];
                        texts.say(lang, "failed-config-key", &args)
                    }
                    None => texts.say(lang, "failed-config-variable", &[("key", Arg::Text(key))]),
                };
                match suggestion {
                    Some(near) => {
                        let near = texts.say(lang, "failed-config-near", &[("near", Arg::Text(near))]);
                        format!("{unknown} {near}")
                    }
                    None => unknown,
                }
            }
            Self::WrongValue(why) => because(texts, lang, "failed-config-value", why),
        }
    }
}

impl Told for MailError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Store(error) => error.told(texts, lang),
            Self::Interrupted => texts.say(lang, "failed-abruptly", &[]),
        }
    }
}

impl Told for UploadError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Store(error) => error.told(texts, lang),
            Self::Disk(error) => because(texts, lang, "failed-upload", &error.told(texts, lang)),
            Self::Interrupted => texts.say(lang, "failed-abruptly", &[]),
        }
    }
}
