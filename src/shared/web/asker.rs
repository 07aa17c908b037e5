//! Who is asking: the session behind the cookie, looked up once for the whole request.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::cookies::{self, Cookie, hashed};
use super::error::Error;
use crate::shared::app::App;
use crate::shared::authz::{self, Actor};
use crate::shared::chance;
use crate::shared::files::hex;
use crate::shared::sealing::Key;
use crate::shared::store::StoreError;

/// Seconds between two notes that a session is in use.
const NOTED_EVERY: i64 = 300;

/// How long a note that a session is in use may hold an answer back.
const PATIENCE: Duration = Duration::from_secs(1);

/// Who is asking.
#[derive(Clone, Debug, Default)]
pub struct Asker {
    /// The person, when they have signed in.
    pub actor: Option<Arc<Actor>>,
    /// Hash of the token their browser showed, whether it is in force or not.
    pub(super) shown: Option<String>,
    /// The network the request comes from, hashed.
    pub(super) visitor: String,
    /// Whether the request comes from this machine.
    pub(super) local: bool,
    /// Whether the product shows its living demonstration.
    pub(super) demonstration: bool,
}

impl Asker {
    /// Somebody who acts without a browser: what a page does, done as it would be for them.
    #[must_use]
    pub fn of(actor: Actor) -> Self {
        Self {
            actor: Some(Arc::new(actor)),
            ..Self::default()
        }
    }
}

/// The visitor behind a request, as the limiter of rates sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visitor(pub Option<IpAddr>);

/// What it takes to know who is asking.
pub(super) struct Knowing {
    app: Arc<App>,
    /// What visitors are hashed with: there are so few networks that a bare hash hides none.
    key: OnceLock<[u8; 32]>,
}

impl Knowing {
    pub(super) fn new(app: &Arc<App>) -> Self {
        Self {
            app: Arc::clone(app),
            key: OnceLock::new(),
        }
    }

    /// A network, for whoever does not hold the key beside the database only a name.
    fn visitor(&self, ip: IpAddr) -> String {
        let key = self.key.get_or_init(|| match Key::of(&self.app.config) {
            Ok(key) => key.derive("visitors"),
            Err(error) => {
                tracing::warn!(%error, "visitors are counted by this server alone");
                chance::secret::<32>()
            }
        });
        hashed(&format!("{} {ip}", hex(key)))
    }
}

/// Looks up who is asking, for the guards, the handlers and the page of an error.
pub(super) async fn know(State(knowing): State<Arc<Knowing>>, mut request: Request, next: Next) -> Response {
    let stranger = stranger(&knowing, &request);
    let cookies = cookies::all(request.headers());
    let (asker, unnoted) = match recognised(&knowing.app, stranger, &cookies).await {
        Ok(asker) => asker,
        Err(error) => return Error::from(error).into_response(),
    };
    request.extensions_mut().insert(asker.clone());
    let mut response = next.run(request).await;
    response.extensions_mut().insert(asker);
    // After the handler: what people send does not stand in a queue behind a note of ours. Where many write at once the
    // note is left out, and the next request makes it.
    if let Some(session) = unnoted {
        match tokio::time::timeout(PATIENCE, note(&knowing.app, session)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "that a session is in use was not noted"),
            Err(_) => tracing::warn!("that a session is in use was not noted in time"),
        }
    }
    response
}

/// Notes that a session is in use.
async fn note(app: &App, session: i64) -> Result<(), StoreError> {
    let mut transaction = app.db.write().await?;
    authz::store::seen(&mut transaction, session, app.clock.now().as_second()).await?;
    transaction.commit().await?;
    Ok(())
}

/// What a request says before anybody is recognised.
fn stranger(knowing: &Knowing, request: &Request) -> Asker {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    let visitor = request
        .extensions()
        .get::<Visitor>()
        .and_then(|visitor| visitor.0);
    Asker {
        actor: None,
        shown: None,
        visitor: visitor.map_or_else(String::new, |ip| knowing.visitor(ip)),
        // Behind a proxy of this machine, a visitor that is known comes from elsewhere.
        local: peer.is_some_and(|ip| ip.is_loopback()) && visitor.is_none(),
        demonstration: knowing.app.config.living_demonstration,
    }
}

/// Who is asking, and their session where it is time to note that it is in use.
async fn recognised(app: &App, mut asker: Asker, header: &str) -> Result<(Asker, Option<i64>), StoreError> {
    let Some(token) = Cookie::Session.read(header, cookies::is_secure(&app.config)) else {
        return Ok((asker, None));
    };
    let hash = hashed(token);
    let now = app.clock.now();
    let mut connection = app.db.read().await?;
    let actor = authz::store::actor(&mut connection, &hash, now.as_second(), app.clock.date_of(now)).await?;
    let mut unnoted = None;
    if let Some((actor, seen)) = actor {
        unnoted = (now.as_second() - seen >= NOTED_EVERY).then_some(actor.session);
        asker.actor = Some(Arc::new(actor));
    }
    asker.shown = Some(hash);
    Ok((asker, unnoted))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Knowing, hashed};
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_network_is_known_again_and_not_guessed_without_the_key() {
        let test = TestApp::empty().await;
        let ip = "192.0.2.7".parse().unwrap();
        let visitor = Knowing::new(&test.app).visitor(ip);
        assert_eq!(
            Knowing::new(&test.app).visitor(ip),
            visitor,
            "by another server too"
        );
        assert_ne!(visitor, hashed("192.0.2.7"));
        let elsewhere = TestApp::empty().await;
        assert_ne!(Knowing::new(&elsewhere.app).visitor(ip), visitor);
        test.close().await;
        elsewhere.close().await;
    }
}
