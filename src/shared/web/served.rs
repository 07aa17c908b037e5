//! What is served: an application and the routes over it. Figures, maps and lists keep communes by their place in the list of all: where
//! communes change while it is served, everything is made anew over those of now, and who is being answered is answered as they asked.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{self, StatusCode};
use tower::ServiceExt;

use super::layers::serve_counting;
use super::limiter::Limiter;
use super::routes::Routes;
use crate::shared::app::{App, OpenError};

/// How often new routes are asked for what they take long to read, some seconds each, before they serve all the same: whoever asks
/// then waits as after a start.
const ASKED_MOST: usize = 5;

/// Waits until routes answer this address from what they have read into memory: of a country that takes longer than a reader waits.
pub async fn ready(router: &Router, address: &str, most: usize) {
    for _ in 0..most {
        let request = http::Request::get(address).body(Body::empty());
        let request = request.expect("a request of a fixed address");
        let Ok(answer) = router.clone().oneshot(request).await;
        if answer.status() != StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
    }
}

/// An application that is served, and follows its data.
pub struct Served {
    routes: fn() -> Routes,
    /// How often each visitor asked: other routes do not begin anew.
    limiter: Arc<Limiter>,
    now: Mutex<(Arc<App>, Router)>,
}

impl Served {
    /// An application, served through these routes.
    #[must_use]
    pub fn new(app: Arc<App>, routes: fn() -> Routes) -> Arc<Self> {
        let limiter = Arc::new(Limiter::new(&app));
        let router = serve_counting(&app, routes(), Arc::clone(&limiter));
        let now = Mutex::new((app, router));
        Arc::new(Self { routes, limiter, now })
    }

    /// The application of now: to be asked for at each turn of a work, not kept.
    #[must_use]
    pub fn app(&self) -> Arc<App> {
        Arc::clone(&self.now.lock().unwrap_or_else(PoisonError::into_inner).0)
    }

    /// The routes of now.
    pub fn router(&self) -> Router {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// What a listener is given: each request goes through the routes of its instant.
    pub fn through(self: &Arc<Self>) -> Router {
        let served = Arc::clone(self);
        Router::new().fallback(move |request: Request| served.router().oneshot(request))
    }

    /// Shows what changed in the data; true when something had. Of other communes nothing is shown before the index shows it, too.
    ///
    /// # Errors
    /// When the territory, the database or the index does not answer.
    pub async fn refresh(&self) -> Result<bool, OpenError> {
        let app = self.app();
        if app.knows_communes().await? {
            return app.refresh().await;
        }
        let Some(next) = app.over_communes_of_now().await? else {
            return Ok(false);
        };
        let next = Arc::new(next);
        let routes = (self.routes)();
        let first = routes.to_be_asked_first();
        let router = serve_counting(&next, routes, Arc::clone(&self.limiter));
        for address in first {
            ready(&router, address, ASKED_MOST).await;
        }
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = (next, router);
        tracing::info!("what became of communes is shown from now on");
        Ok(true)
    }
}
