//! What every request and every command shares: configuration, clock, database, texts,
//! territory, index.

use std::path::PathBuf;
use std::sync::{Arc, RwLock};

use crate::shared::clock::Clock;
use crate::shared::config::Config;
use crate::shared::fetch;
use crate::shared::files;
use crate::shared::geo::{self, GeoError};
use crate::shared::i18n::Texts;
use crate::shared::pulse::Pulse;
use crate::shared::store::{self, Db, Location, StoreError};
use crate::shared::web::Assets;
use search::Index;
use territory::{Change, Territory};

/// The product, opened on one data folder.
#[derive(Debug)]
pub struct App {
    /// What the operator set.
    pub config: Config,
    /// What time it is.
    pub clock: Clock,
    /// The database: the truth.
    pub db: Db,
    /// The index: a view of the database.
    pub index: Index,
    /// What is said, in three languages.
    pub texts: Arc<Texts>,
    /// Communes, sides, themes, places.
    pub territory: Arc<Territory>,
    /// Style and script.
    pub assets: Assets,
    /// For a few short questions to machines that the operator named.
    pub network: Arc<fetch::Client>,
    /// Held while the program runs: a second server on the same folder is refused.
    pub lock: Option<Arc<files::Lock>>,
    /// Whether people are served.
    pub pulse: Arc<Pulse>,
    /// What became of communes, as far as the territory knows.
    changes: Vec<Change>,
    facts: RwLock<Arc<Facts>>,
}

/// What every page says about the data, read again when the data changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The version of the data; empty before the first load.
    pub version: String,
    /// Whether the organisations shown are the fictitious ones.
    pub demonstration: bool,
}

/// The names of the settings behind [`Facts`].
pub mod settings {
    /// Changes with every change of the data.
    pub const DATA_VERSION: &str = "data-version";
    /// `1` while the fictitious organisations are shown.
    pub const DEMONSTRATION: &str = "demonstration";
}

/// The SQLite file, in the data folder.
const DATABASE: &str = "tisserand.db";

/// Why the product could not be opened, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The data folder cannot be made or written.
    #[error("cannot use the data folder {0}: {1}")]
    Folder(PathBuf, std::io::Error),
    /// Another server already works in this folder.
    #[error("another Tisserand already serves the data folder {0}; stop it first or choose another --data")]
    Busy(PathBuf),
    /// Another command already writes in this folder.
    #[error("another command is already loading or indexing in {0}; wait for it to end")]
    Writing(PathBuf),
    /// Nothing was begun in this folder: it is hardly the one that was meant.
    #[error(
        "there is no database in the folder {0}; is it the right one (--data)? `tisserand` and `tisserand import FILE` begin one"
    )]
    NotBegun(PathBuf),
    /// The database cannot be opened.
    #[error("cannot open the database: {0}")]
    Store(#[from] StoreError),
    /// The index cannot be opened.
    #[error("cannot open the index: {0}")]
    Index(#[from] search::Error),
    /// The territory cannot be read.
    #[error(transparent)]
    Geo(#[from] GeoError),
}

impl App {
    /// Opens the product on the data folder of `config`, making what is absent.
    ///
    /// # Errors
    /// [`OpenError`], in words for the operator.
    pub async fn open(config: Config, clock: Option<Clock>, texts: Arc<Texts>) -> Result<Self, OpenError> {
        let territory = Arc::new(geo::territory(&config)?);
        Self::open_on(territory, config, clock, texts).await
    }

    /// As [`Self::open`], for what is done to data that must be there: a folder that holds none is told and
    /// stays as it is.
    ///
    /// # Errors
    /// [`OpenError`], in words for the operator.
    pub async fn open_begun(config: Config, texts: Arc<Texts>) -> Result<Self, OpenError> {
        if config.database.is_none() && !config.path(DATABASE).exists() {
            return Err(OpenError::NotBegun(config.data_dir));
        }
        Self::open(config, None, texts).await
    }

    /// As [`Self::open`], on a territory that was read before.
    ///
    /// # Errors
    /// [`OpenError`], in words for the operator.
    pub async fn open_on(
        territory: Arc<Territory>,
        config: Config,
        clock: Option<Clock>,
        texts: Arc<Texts>,
    ) -> Result<Self, OpenError> {
        let folder = config.data_dir.clone();
        files::make_folder(&folder).map_err(|error| OpenError::Folder(folder.clone(), error))?;
        // Of two that start at once on a new folder, or after an update, one makes tables and index and the other finds them.
        let start = config.path("start.lock");
        let _turn = files::Lock::wait(&start)
            .await
            .map_err(|error| OpenError::Folder(start.clone(), error))?;
        let zone = geo::time_zone(&territory)?;
        let location = match &config.database {
            Some(url) => Location::Server(url.clone()),
            None => Location::File(config.path(DATABASE)),
        };
        if let Location::File(path) = &location {
            // It holds what is not published; SQLite gives its log the same rights.
            files::keep_private(path).map_err(|error| OpenError::Folder(path.clone(), error))?;
        }
        let db = Db::open(location).await?;
        let index_folder = config.path("index");
        files::make_folder(&index_folder).map_err(|error| OpenError::Folder(index_folder.clone(), error))?;
        // The index is a view of the database: one that cannot be read is begun anew, and what shows
        // that it is not up to date has it filled.
        let index = Index::open_or_create(&index_folder).or_else(|error| {
            tracing::warn!(%error, "the index cannot be read: beginning a new one");
            Index::create(&index_folder)
        })?;
        let index = index.with_themes(&geo::theme_words(&territory));
        let (territory, changes) = amended(&db, territory).await?;
        Ok(Self {
            clock: clock.unwrap_or_else(|| Clock::system(zone)),
            assets: Assets::built_in(),
            network: Arc::new(fetch::Client::of_the_machine()),
            config,
            db,
            index,
            texts,
            territory,
            lock: None,
            pulse: Arc::default(),
            changes,
            facts: RwLock::default(),
        })
    }

    /// Reads the territory again, with what became of its communes since its tables were written.
    ///
    /// # Errors
    /// When its folder or the database does not answer.
    pub async fn renew_territory(&mut self) -> Result<(), OpenError> {
        (self.territory, self.changes) = amended(&self.db, Arc::new(geo::territory(&self.config)?)).await?;
        Ok(())
    }

    /// Whether the territory knows what became of communes, as far as it was loaded.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn knows_communes(&self) -> Result<bool, StoreError> {
        let mut connection = self.db.read().await?;
        Ok(store::changes_of_communes(&mut connection).await? == self.changes)
    }

    /// This, over the communes of now: other memory, the same database, index and locks. Nothing while the index does not show the
    /// data of now: whoever loaded the communes is about to build it.
    ///
    /// # Errors
    /// When the folder of the territory, the database or the index does not answer.
    pub async fn over_communes_of_now(&self) -> Result<Option<Self>, OpenError> {
        let mut connection = self.db.read().await?;
        let version = store::setting(&mut connection, settings::DATA_VERSION).await?;
        drop(connection);
        if version != self.index.stamp()? {
            return Ok(None);
        }
        let next = self.renewed().await?;
        next.refresh().await?;
        Ok(Some(next))
    }

    /// As [`Self::over_communes_of_now`], whatever the index shows, and without having read the facts.
    ///
    /// # Errors
    /// When the folder of the territory or the database does not answer.
    pub async fn renewed(&self) -> Result<Self, OpenError> {
        let (territory, changes) = amended(&self.db, Arc::new(geo::territory(&self.config)?)).await?;
        Ok(Self {
            config: self.config.clone(),
            clock: self.clock.clone(),
            db: self.db.clone(),
            index: self.index.clone().with_themes(&geo::theme_words(&territory)),
            texts: Arc::clone(&self.texts),
            territory,
            assets: Assets::built_in(),
            network: Arc::clone(&self.network),
            lock: self.lock.clone(),
            pulse: Arc::clone(&self.pulse),
            changes,
            facts: RwLock::default(),
        })
    }

    /// What every page says about the data.
    #[must_use]
    pub fn facts(&self) -> Arc<Facts> {
        let facts = self
            .facts
            .read()
            .expect("nothing panics while it holds the facts");
        Arc::clone(&facts)
    }

    /// Reads the facts again and lets the index follow; true when the data had changed.
    ///
    /// # Errors
    /// When the database or the index does not answer.
    pub async fn refresh(&self) -> Result<bool, OpenError> {
        let mut connection = self.db.read().await?;
        let facts = Facts {
            version: store::setting(&mut connection, settings::DATA_VERSION)
                .await?
                .unwrap_or_default(),
            demonstration: store::setting(&mut connection, settings::DEMONSTRATION)
                .await?
                .as_deref()
                == Some("1"),
        };
        let changed = *self.facts() != facts;
        if changed {
            self.index.reload()?;
            let mut held = self
                .facts
                .write()
                .expect("nothing panics while it holds the facts");
            *held = Arc::new(facts);
        }
        Ok(changed)
    }

    /// Makes this the one command that loads or indexes in its data folder, until the lock is dropped.
    ///
    /// # Errors
    /// [`OpenError::Writing`] when another process or task does.
    pub fn hold_writing(&self) -> Result<files::Lock, OpenError> {
        let path = self.config.path("write.lock");
        files::Lock::take(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::WouldBlock => OpenError::Writing(self.config.data_dir.clone()),
            _ => OpenError::Folder(path.clone(), error),
        })
    }

    /// As [`Self::hold_writing`], waiting a few seconds for a short step of somebody else to end.
    ///
    /// # Errors
    /// [`OpenError::Writing`] when another is still at it.
    pub async fn wait_to_write(&self) -> Result<files::Lock, OpenError> {
        let mut turns = tokio::time::interval(std::time::Duration::from_millis(100));
        for _ in 0..40 {
            turns.tick().await;
            match self.hold_writing() {
                Err(OpenError::Writing(_)) => {}
                held => return held,
            }
        }
        self.hold_writing()
    }

    /// Waits for the turn at a work that one does at a time, in this process or another: the name of its lock in the data folder.
    ///
    /// # Errors
    /// When the lock cannot be made.
    pub async fn turn(&self, lock: &str) -> std::io::Result<files::Lock> {
        files::Lock::wait(&self.config.path(lock)).await
    }

    /// Makes this the one server of its data folder.
    ///
    /// # Errors
    /// [`OpenError::Busy`] when another process holds it.
    pub fn hold_folder(&mut self) -> Result<(), OpenError> {
        let path = self.config.path("serve.lock");
        let lock = files::Lock::take(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::WouldBlock => OpenError::Busy(self.config.data_dir.clone()),
            _ => OpenError::Folder(path.clone(), error),
        })?;
        self.lock = Some(Arc::new(lock));
        Ok(())
    }
}

/// A territory that knows what became of its communes, and that.
async fn amended(db: &Db, territory: Arc<Territory>) -> Result<(Arc<Territory>, Vec<Change>), OpenError> {
    let mut connection = db.read().await?;
    let changes = store::changes_of_communes(&mut connection).await?;
    let territory = match changes.is_empty() {
        true => territory,
        false => Arc::new(geo::amended(&territory, &changes)),
    };
    Ok((territory, changes))
}
