//! The only place where the program is a client of the network. Two come here: `setup`, for files; and whoever
//! signs in by a provider of identities that the operator named, for a few short questions ([`Client`]).
//!
//! A file appears under its name once it is whole and looks like what was wanted; until then it is a
//! part, kept through failures and sudden deaths, that the next try goes on with. What is already
//! held is asked for again under condition, so that nothing new costs one request.

mod ask;
mod exchange;
mod held;
mod sort;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use crate::shared::files;
pub use exchange::{Client, ExchangeError};
pub use held::Held;
use held::Partial;
pub use sort::Sort;

/// Bytes that one try must bring to count as progress, so that a server that cuts for ever is left.
const FRUITFUL: u64 = 1024 * 1024;
/// The longest pause between two tries, whatever the server asks for.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
/// Bytes that stay free on the disk when a file has been fetched.
const SPARE_ROOM: u64 = 200 * 1024 * 1024;

/// How patient the fetching is.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How long a server may take to accept a connection.
    pub connect: Duration,
    /// How long it may stay silent before its answer and between two pieces of it.
    pub silence: Duration,
    /// How long one try may last in all; the next goes on where it stopped.
    pub whole: Duration,
    /// Tries in a row that may bring nothing before the file is given up; twenty times as many in all.
    pub tries: u32,
    /// The pause after the first failure; it doubles with each that follows.
    pub pause: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(20),
            silence: Duration::from_secs(60),
            whole: Duration::from_secs(6 * 3600),
            tries: 5,
            pause: Duration::from_secs(2),
        }
    }
}

/// What is wanted, and where it goes.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Where it is published; one that begins with `https:` never leads to one that does not.
    pub address: &'a str,
    /// A folder of its own, made when absent.
    pub folder: &'a Path,
    /// Its name there.
    pub file_name: &'a str,
    /// What it must look like.
    pub sort: Sort,
    /// Bytes it may have.
    pub most_bytes: u64,
}

impl Wanted<'_> {
    fn path(&self) -> PathBuf {
        self.folder.join(self.file_name)
    }

    fn part(&self) -> PathBuf {
        self.folder.join(format!("{}.part", self.file_name))
    }
}

/// What fetching came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The file that is held now.
    pub held: Held,
    /// Whether it is another than before.
    pub new: bool,
}

/// Why a file could not be fetched. A part that can be gone on with is kept.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// No server, no connection, no answer in time.
    #[error("{0} does not answer: {1}")]
    Silent(String, String),
    /// The server refuses, for good.
    #[error("{0} answers {1}")]
    Refused(String, u16),
    /// The server fails, again and again.
    #[error("{0} fails with {1}")]
    Failing(String, u16),
    /// The connection ends before the file does, again and again.
    #[error("{address} ends after {bytes} bytes: {why}")]
    Cut {
        /// Where it is published.
        address: String,
        /// Bytes kept for the next try.
        bytes: u64,
        /// What ended it.
        why: String,
    },
    /// What is sent is not the kind of file that is wanted, e.g. a page of apologies.
    #[error("{address} is not {wanted} but {found}")]
    Foreign {
        /// Where it is published.
        address: String,
        /// The sort wanted.
        wanted: &'static str,
        /// What it looks like: its declared type, or its first letters.
        found: String,
    },
    /// More bytes than the file may have.
    #[error("{0} has more than {1} bytes")]
    TooLarge(String, u64),
    /// The disk would be full.
    #[error("{0} bytes are needed and {1} are free")]
    NoRoom(u64, u64),
    /// The file cannot be written.
    #[error("cannot write {0}: {1}")]
    Disk(PathBuf, io::Error),
    /// The address cannot be used: not one, not secure, or leading in circles.
    #[error("{0} cannot be used: {1}")]
    Address(String, String),
}

/// What waits between two tries.
type Pause = Box<dyn Fn(Duration) + Send + Sync>;

/// A client of the network.
pub struct Fetcher {
    open: ureq::Agent,
    secure: ureq::Agent,
    patience: Patience,
    pause: Pause,
}

impl fmt::Debug for Fetcher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Fetcher").finish_non_exhaustive()
    }
}

impl Fetcher {
    /// A client that goes through the proxy of the environment (`ALL_PROXY`, `HTTPS_PROXY`, `HTTP_PROXY`,
    /// `NO_PROXY`) and sleeps between tries.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "a server that failed is left alone for a while; tests give a pause that does not wait"
    )]
    pub fn of_the_machine(patience: Patience) -> Self {
        let pause = Box::new(std::thread::sleep);
        Self::new(patience, ureq::Proxy::try_from_env(), pause)
    }

    /// A client that asks directly and waits as it is told.
    #[must_use]
    pub fn direct(patience: Patience, pause: impl Fn(Duration) + Send + Sync + 'static) -> Self {
        Self::new(patience, None, Box::new(pause))
    }

    fn new(patience: Patience, proxy: Option<ureq::Proxy>, pause: Pause) -> Self {
        let agent = |https_only| {
            ureq::Agent::config_builder()
                .https_only(https_only)
                .proxy(proxy.clone())
                .http_status_as_error(false)
                .user_agent(concat!("tisserand/", env!("CARGO_PKG_VERSION")))
                .timeout_connect(Some(patience.connect))
                .timeout_recv_response(Some(patience.silence))
                .timeout_per_read(Some(patience.silence))
                .timeout_recv_body(Some(patience.whole))
                // Each try is a connection of its own: one that was cut must not be taken up again.
                .max_idle_connections(0)
                .build()
                .new_agent()
        };
        Self {
            open: agent(false),
            secure: agent(true),
            patience,
            pause,
        }
    }

    /// Fetches a file, or learns that the one held is the latest. Blocks.
    ///
    /// `progress` is told bytes held and bytes in all, where the server said.
    ///
    /// # Errors
    /// [`FetchError`]; the file held before stays, and so does a part that can be gone on with.
    pub fn fetch(
        &self,
        wanted: &Wanted<'_>,
        now: Timestamp,
        progress: &mut dyn FnMut(u64, Option<u64>),
    ) -> Result<Fetched, FetchError> {
        let disk = |error| FetchError::Disk(wanted.folder.to_owned(), error);
        files::make_folder(wanted.folder).map_err(disk)?;
        let held = Held::read(wanted.folder);
        let (mut fruitless, mut tries) = (0, 0);
        loop {
            tries += 1;
            let before = Partial::length(wanted);
            let failed = match self.ask(wanted, held.as_ref(), progress) {
                Ok(ask::Answer::Unchanged(held)) => {
                    let held = Held { asked: now, ..held };
                    held.write(wanted.folder).map_err(disk)?;
                    return Ok(Fetched { held, new: false });
                }
                Ok(ask::Answer::Whole(partial)) => {
                    return held::keep(wanted, partial, held.as_ref(), now).map_err(disk);
                }
                Err(failed) => failed,
            };
            let Some(again) = failed.again else {
                return Err(failed.error);
            };
            let gained = Partial::length(wanted).saturating_sub(before);
            fruitless = if gained >= FRUITFUL { 0 } else { fruitless + 1 };
            if fruitless >= self.patience.tries || tries >= self.patience.tries * 20 {
                return Err(failed.error);
            }
            let doubled = self.patience.pause * 2_u32.pow(fruitless.saturating_sub(1).min(16));
            (self.pause)(again.after.unwrap_or(doubled).min(LONGEST_PAUSE));
        }
    }
}
