//! Short questions to another machine while a reader waits: answered whole and soon, or not at all.
//!
//! An address is `https:`, or on this very machine; nothing is followed to another address; what comes is
//! small. What anybody may read there (who a provider of identities is, its keys) is kept for a while.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Semaphore;
use tokio::task;
use ureq::http::{Method, Request, Response, StatusCode, Uri};

use crate::shared::config::{is_here, may_be_asked};

/// Bytes an answer may have.
const MOST_BYTES: u64 = 256 * 1024;
/// How long a server may take to accept a connection, and to answer in all.
const CONNECT: Duration = Duration::from_secs(3);
const WHOLE: Duration = Duration::from_secs(6);
/// Questions under way at once: a machine that is slow must not hold every thread.
const AT_ONCE: usize = 16;
/// Documents kept at most.
const MOST_DOCUMENTS: usize = 64;

/// Why a question got no answer. Neither what was sent nor what came is in it.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// It is not over TLS, nor on this machine.
    #[error("{0} may not be asked: it is neither https nor on this machine")]
    Address(String),
    /// No server, no connection, no answer in time, or one that cannot be read.
    #[error("{0} does not answer: {1}")]
    Silent(String, String),
    /// More came than an answer may have.
    #[error("{0} answers with more than {MOST_BYTES} bytes")]
    TooLarge(String),
}

/// Who asks.
pub struct Client {
    /// For other machines, through the proxy of the environment where there is one.
    far: ureq::Agent,
    /// For this machine.
    near: ureq::Agent,
    turns: Arc<Semaphore>,
    documents: Mutex<BTreeMap<String, Document>>,
}

/// A document that anybody may read.
#[derive(Clone)]
struct Document {
    kind: Option<ureq::http::HeaderValue>,
    body: Vec<u8>,
    came: Timestamp,
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").finish_non_exhaustive()
    }
}

impl Client {
    /// A client that goes through the proxy of the environment (`ALL_PROXY`, `HTTPS_PROXY`, `NO_PROXY`);
    /// making it asks nobody anything.
    #[must_use]
    pub fn of_the_machine() -> Self {
        let agent = |proxy| {
            ureq::Agent::config_builder()
                .proxy(proxy)
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .user_agent(concat!("tisserand/", env!("CARGO_PKG_VERSION")))
                .timeout_connect(Some(CONNECT))
                .timeout_global(Some(WHOLE))
                .max_idle_connections(0)
                .build()
                .new_agent()
        };
        Self {
            far: agent(ureq::Proxy::try_from_env()),
            near: agent(None),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
            documents: Mutex::default(),
        }
    }

    /// Asks, and gives the answer whatever its status.
    ///
    /// # Errors
    /// [`ExchangeError`].
    ///
    /// # Panics
    /// Never: nobody closes the turns.
    pub async fn ask(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, ExchangeError> {
        let address = without_query(request.uri());
        if !may_be_asked(&address) {
            return Err(ExchangeError::Address(address));
        }
        let agent = match request.uri().host().is_some_and(is_here) {
            true => self.near.clone(),
            false => self.far.clone(),
        };
        let turn = Arc::clone(&self.turns);
        let turn = turn.acquire_owned().await.expect("nobody closes the turns");
        let silent = |why: String| ExchangeError::Silent(address.clone(), why);
        let answered = task::spawn_blocking(move || {
            // Given back when the answer came, even if the reader left meanwhile.
            let _turn = turn;
            let (head, mut body) = agent.run(request)?.into_parts();
            let bytes = body.with_config().limit(MOST_BYTES).read_to_vec()?;
            Ok::<_, ureq::Error>(Response::from_parts(head, bytes))
        });
        match answered.await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(ureq::Error::BodyExceedsLimit(_))) => Err(ExchangeError::TooLarge(address)),
            Ok(Err(error)) => Err(silent(error.to_string())),
            Err(error) => Err(silent(error.to_string())),
        }
    }

    /// The same for a document that anybody may read: one that came less than `most_age` ago stands for it.
    /// Anything but a reading is asked for as it is.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn read(
        &self,
        request: Request<Vec<u8>>,
        now: Timestamp,
        most_age: Duration,
    ) -> Result<Response<Vec<u8>>, ExchangeError> {
        if request.method() != Method::GET {
            return self.ask(request).await;
        }
        let address = request.uri().to_string();
        if let Some(document) = self.held(&address, now, most_age) {
            return Ok(document.answer());
        }
        let response = self.ask(request).await?;
        if response.status() == StatusCode::OK {
            let document = Document {
                kind: response.headers().get("content-type").cloned(),
                body: response.body().clone(),
                came: now,
            };
            self.hold(address, document);
        }
        Ok(response)
    }

    fn held(&self, address: &str, now: Timestamp, most_age: Duration) -> Option<Document> {
        let documents = self.documents.lock().ok()?;
        let document = documents.get(address)?;
        let age = now.duration_since(document.came);
        let young = !age.is_negative() && age.unsigned_abs() < most_age;
        young.then(|| document.clone())
    }

    fn hold(&self, address: String, document: Document) {
        let Ok(mut documents) = self.documents.lock() else {
            return;
        };
        if documents.len() >= MOST_DOCUMENTS && !documents.contains_key(&address) {
            let oldest = documents.iter().min_by_key(|(_, document)| document.came);
            if let Some(oldest) = oldest.map(|(address, _)| address.clone()) {
                documents.remove(&oldest);
            }
        }
        documents.insert(address, document);
    }
}

impl Document {
    fn answer(self) -> Response<Vec<u8>> {
        let mut response = Response::new(self.body);
        if let Some(kind) = self.kind {
            response.headers_mut().insert("content-type", kind);
        }
        response
    }
}

/// An address as an error may say it.
fn without_query(uri: &Uri) -> String {
    let text = uri.to_string();
    text.split(['?', '#']).next().unwrap_or_default().to_owned()
}
