//! Fetching the sources that were chosen and loading what came, one after the other.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::loaded::Loaded;
use super::megabytes;
use super::sources::{Access, Edition, Source, Sources};
use crate::features::directory::{ImportError, ImportOptions, ImportOutcome, follow_communes, import_files};
use crate::shared::app::App;
use crate::shared::fetch::{FetchError, Fetched, Fetcher, Held, Wanted};
use crate::shared::files;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::progress::Step;
use crate::shared::told;

/// What the operator asked for.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Only these sources; all of them when empty.
    pub names: Vec<String>,
    /// Files that stand in for what would be fetched: name of the source, path.
    pub files: Vec<(String, PathBuf)>,
    /// Ask again for what is held.
    pub refresh: bool,
    /// How files are loaded.
    pub options: ImportOptions,
}

/// How far a source came.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Other bytes than before came.
    New,
    /// The server, or a comparison, says that what is held is the latest.
    Unchanged,
    /// It is held; nobody was asked.
    Held,
    /// The operator's own file stood in.
    Given,
    /// Only the holder of an account can fetch it, and no file stood in.
    NeedsFile,
    /// It could not be fetched.
    Failed,
}

/// What became of one source.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// The source.
    pub name: String,
    /// How far it came.
    pub state: State,
    /// The file that is held.
    pub held: Option<Held>,
    /// What loading it came to; nothing when it was loaded before.
    pub import: Option<ImportOutcome>,
    /// What happened and what to do, in the operator's language.
    pub said: String,
    /// Whether the operator has to do something.
    pub failed: bool,
}

/// Why nothing more was done.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A sentence for the operator.
    #[error("{0}")]
    Said(String),
    /// Loading cannot go on; what was fetched is kept.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The downloads cannot be kept.
    #[error("cannot write in {0}: {1}")]
    Disk(PathBuf, std::io::Error),
}

impl told::Told for SetupError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Said(sentence) => sentence.clone(),
            Self::Import(error) => error.told(texts, lang),
            Self::Disk(folder, error) => {
                let (folder, why) = (folder.to_string_lossy(), error.told(texts, lang));
                let args = [("file", Arg::Text(&folder)), ("why", Arg::Text(&why))];
                texts.say(lang, "failed-file", &args)
            }
        }
    }
}

/// Fetches and loads the sources that were chosen; `tell` hears of each when it is done.
///
/// # Errors
/// When the choice cannot be understood, another `setup` is at work, or the database fails. A source that
/// fails is told and does not stop the next.
pub async fn setup(
    app: &mut App,
    fetcher: Arc<Fetcher>,
    choice: &Choice,
    lang: Lang,
    mut tell: impl FnMut(&Told),
) -> Result<Vec<Told>, SetupError> {
    let sources = Sources::of(app, lang).map_err(SetupError::Said)?.sources;
    let chosen = choose(app, sources, choice, lang).map_err(SetupError::Said)?;
    let downloads = app.config.path("downloads");
    let disk = |error| SetupError::Disk(downloads.clone(), error);
    files::make_folder(&downloads).map_err(disk)?;
    let _alone = files::Lock::take(&downloads.join("setup.lock")).map_err(|error| match error.kind() {
        std::io::ErrorKind::WouldBlock => SetupError::Said(app.texts.say(lang, "setup-busy", &[])),
        _ => disk(error),
    })?;
    app.refresh().await.map_err(ImportError::Open)?;
    // An empty database, or one that shows the demonstration, has lost what was loaded.
    let facts = app.facts();
    let nothing_loaded = facts.version.is_empty() || facts.demonstration;
    let mut all = Vec::with_capacity(chosen.len());
    for source in chosen {
        let job = Job {
            app: &*app,
            fetcher: &fetcher,
            choice,
            lang,
            nothing_loaded,
            folder: folder(app, &source),
            source,
        };
        let told = job.done().await?;
        if let Some(outcome) = &told.import {
            // The next source may name communes that this one brought.
            follow_communes(app, std::slice::from_ref(outcome), choice.options.quiet).await?;
        }
        tell(&told);
        all.push(told);
    }
    Ok(all)
}

/// Where a source is kept.
pub(super) fn folder(app: &App, source: &Source) -> PathBuf {
    app.config.path("downloads").join(&source.name)
}

fn choose(app: &App, sources: Vec<Source>, choice: &Choice, lang: Lang) -> Result<Vec<Source>, String> {
    let given = choice.files.iter().map(|(name, _)| name);
    for name in choice.names.iter().chain(given.clone()) {
        if !sources.iter().any(|source| source.name == *name) {
            let known: Vec<_> = sources.iter().map(|source| source.name.as_str()).collect();
            let args = [("name", Arg::Text(name)), ("known", Arg::Text(&known.join(", ")))];
            return Err(app.texts.say(lang, "setup-unknown-name", &args));
        }
    }
    // Who gives files and names nothing wants these files loaded, not the whole country fetched.
    let wanted: Vec<_> = choice.names.iter().chain(given).collect();
    let all = wanted.is_empty();
    Ok(sources
        .into_iter()
        .filter(|source| all || wanted.contains(&&source.name))
        .collect())
}

/// One source at work.
struct Job<'a> {
    app: &'a App,
    fetcher: &'a Arc<Fetcher>,
    choice: &'a Choice,
    lang: Lang,
    nothing_loaded: bool,
    folder: PathBuf,
    source: Source,
}

impl Job<'_> {
    async fn done(&self) -> Result<Told, SetupError> {
        let name = &self.source.name;
        if let Some((_, path)) = self.choice.files.iter().find(|(given, _)| given == name) {
            let path_text = path.to_string_lossy();
            let said = self.say("setup-given", &[("file", Arg::Text(&path_text))]);
            return self.loaded(State::Given, None, path, said).await;
        }
        if self.source.access == Access::Account {
            let said = self.say("setup-needs-file", &[]);
            // Asked for by name it is a failure; among all the others it is a reminder.
            let failed = self.choice.names.contains(name);
            return Ok(self.told(State::NeedsFile, None, None, said, failed));
        }
        let held = Held::read(&self.folder);
        let (state, held) = match held.filter(|_| !self.choice.refresh) {
            Some(held) => (State::Held, held),
            None => match self.fetched().await {
                Ok(fetched) if fetched.new => (State::New, fetched.held),
                Ok(fetched) => (State::Unchanged, fetched.held),
                Err(error) => {
                    let said = self.failure(&error);
                    let held = Held::read(&self.folder);
                    return Ok(self.told(State::Failed, held, None, said, true));
                }
            },
        };
        let day = self
            .app
            .texts
            .date(self.lang, self.app.clock.date_of(held.fetched));
        let args = [
            ("file", Arg::Text(&held.file)),
            ("size", Arg::from(megabytes(held.bytes))),
            ("day", Arg::Text(&day)),
        ];
        let said = match state {
            State::Unchanged => self.say("setup-unchanged", &args),
            State::Held => self.say("setup-held", &args),
            State::New | State::Given | State::NeedsFile | State::Failed => self.say("setup-new", &args),
        };
        if !self.nothing_loaded && Loaded::when(&self.folder, &held).is_some() {
            return Ok(self.told(state, Some(held), None, said, false));
        }
        let path = self.folder.join(&held.file);
        self.loaded(state, Some(held), &path, said).await
    }

    /// Asks for each edition, newest first, but for none that is older than the one held.
    async fn fetched(&self) -> Result<Fetched, FetchError> {
        let mut editions = self.source.editions(self.app.clock.today());
        if let Some(held) = Held::read(&self.folder)
            && let Some(at) = editions
                .iter()
                .position(|edition| edition.address == held.address)
        {
            editions.truncate(at + 1);
        }
        let mut left = editions.into_iter().peekable();
        while let Some(edition) = left.next() {
            match self.fetch(edition).await {
                Err(FetchError::Refused(_, 404)) if left.peek().is_some() => {}
                done => return done,
            }
        }
        unreachable!("an open source has an address, and so an edition")
    }

    async fn fetch(&self, edition: Edition) -> Result<Fetched, FetchError> {
        let (fetcher, folder) = (Arc::clone(self.fetcher), self.folder.clone());
        let (sort, most_bytes) = (self.source.sort, self.source.most_mb * 1_000_000);
        let (now, quiet, label) = (
            self.app.clock.now(),
            self.choice.options.quiet,
            self.source.name.clone(),
        );
        let work = move || {
            let mut step: Option<Step> = None;
            let wanted = Wanted {
                address: &edition.address,
                folder: &folder,
                file_name: &edition.file,
                sort,
                most_bytes,
            };
            let fetched = fetcher.fetch(&wanted, now, &mut |at, total| {
                let step = step.get_or_insert_with(|| {
                    let step = if quiet {
                        Step::hidden()
                    } else {
                        Step::download(&label)
                    };
                    step.length(total.unwrap_or(at));
                    step.from(at);
                    step
                });
                step.length(total.unwrap_or(at));
                step.at(at);
            });
            match (&step, &fetched) {
                (Some(step), Ok(_)) => step.done(),
                (Some(step), Err(_)) => step.vanish(),
                (None, _) => {}
            }
            fetched
        };
        tokio::task::spawn_blocking(work)
            .await
            .expect("a fetch returns its failures and panics at none")
    }

    /// Loads a file and remembers that it was.
    async fn loaded(
        &self,
        state: State,
        held: Option<Held>,
        path: &Path,
        said: String,
    ) -> Result<Told, SetupError> {
        let paths = [path.to_owned()];
        let options = ImportOptions {
            licence: self.source.licence.clone(),
            ..self.choice.options.clone()
        };
        let outcome = import_files(self.app, &paths, &options, self.lang).await?.pop();
        let refused = outcome.as_ref().and_then(|outcome| outcome.refused.clone());
        let said = match &refused {
            Some(why) if self.source.later => {
                format!("{said} {}", self.say("setup-later", &[("why", Arg::Text(why))]))
            }
            Some(_) | None => said,
        };
        if let (Some(held), None) = (&held, &refused) {
            let loaded = Loaded {
                sha256: held.sha256.clone(),
                at: self.app.clock.now(),
            };
            loaded
                .write(&self.folder)
                .map_err(|error| SetupError::Disk(self.folder.clone(), error))?;
        }
        let failed = refused.is_some() && !self.source.later;
        Ok(self.told(state, held, outcome, said, failed))
    }

    fn told(
        &self,
        state: State,
        held: Option<Held>,
        import: Option<ImportOutcome>,
        said: String,
        failed: bool,
    ) -> Told {
        Told {
            name: self.source.name.clone(),
            state,
            held,
            import,
            said,
            failed,
        }
    }

    /// What went wrong, what was kept, what to do.
    fn failure(&self, error: &FetchError) -> String {
        let number = |bytes: u64| Arg::from(megabytes(bytes));
        let (key, args): (_, Vec<(&'static str, Arg<'_>)>) = match error {
            FetchError::Silent(_, why) => ("silent", vec![("why", Arg::Text(why))]),
            FetchError::Refused(_, status) => ("refused", vec![("status", Arg::from(u64::from(*status)))]),
            FetchError::Failing(_, status) => ("failing", vec![("status", Arg::from(u64::from(*status)))]),
            FetchError::Cut { bytes, why, .. } => {
                ("cut", vec![("size", number(*bytes)), ("why", Arg::Text(why))])
            }
            FetchError::Foreign { wanted, found, .. } => (
                "foreign",
                vec![("wanted", Arg::Text(wanted)), ("found", Arg::Text(found))],
            ),
            FetchError::TooLarge(_, most) => ("too-large", vec![("size", number(*most))]),
            FetchError::NoRoom(needed, free) => (
                "no-room",
                vec![("needed", number(*needed)), ("free", number(*free))],
            ),
            FetchError::Disk(..) => ("disk", Vec::new()),
            FetchError::Address(_, why) => ("address", vec![("why", Arg::Text(why))]),
        };
        let said = error.to_string();
        let address = self
            .source
            .editions(self.app.clock.today())
            .into_iter()
            .next()
            .map(|edition| edition.address)
            .unwrap_or_default();
        let mut all = vec![("address", Arg::Text(&address)), ("error", Arg::Text(&said))];
        all.extend(args);
        let sentence = self.say(&format!("setup-failed-{key}"), &all);
        if self.source.checked {
            sentence
        } else {
            format!("{sentence} {}", self.say("setup-unchecked", &[]))
        }
    }

    /// A sentence about this source.
    fn say(&self, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let mut all = vec![
            ("name", Arg::Text(&self.source.name)),
            ("title", Arg::Text(self.source.title(self.lang))),
            ("page", Arg::Text(&self.source.page)),
        ];
        all.extend_from_slice(args);
        self.app.texts.say(self.lang, key, &all)
    }
}
