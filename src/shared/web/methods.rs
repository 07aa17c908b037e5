//! What is done at an address, by its methods.
//!
//! A handler loses its type as soon as it is named here: to find each of the traits of axum and tower for it, the compiler
//! goes through all that it waits for, down to the driver of the database, and the router asks for some twenty of them. Of one type
//! that stands for all handlers they are asked once.

use std::sync::Arc;

use axum::Extension;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use axum::routing::MethodRouter;
use futures_util::future::BoxFuture;

use crate::shared::app::App;

/// The handlers of an address, each for a method.
#[derive(Clone, Default)]
pub struct Methods(pub(super) MethodRouter<Arc<App>>);

/// What is answered to who reads an address (GET, HEAD).
pub fn get<H: Handler<T, Arc<App>>, T: 'static>(handler: H) -> Methods {
    Methods::default().get(handler)
}

/// What is answered to who sends something to an address (POST).
pub fn post<H: Handler<T, Arc<App>>, T: 'static>(handler: H) -> Methods {
    Methods::default().post(handler)
}

impl Methods {
    /// These, and what is answered to who reads the address.
    #[must_use]
    pub fn get<H: Handler<T, Arc<App>>, T: 'static>(self, handler: H) -> Self {
        Self(self.0.get(Any::of(handler)))
    }

    /// These, and what is answered to who sends something to it.
    #[must_use]
    pub fn post<H: Handler<T, Arc<App>>, T: 'static>(self, handler: H) -> Self {
        Self(self.0.post(Any::of(handler)))
    }

    /// These, and what is answered to who asks what may be sent to it (OPTIONS).
    #[must_use]
    pub fn options<H: Handler<T, Arc<App>>, T: 'static>(self, handler: H) -> Self {
        Self(self.0.options(Any::of(handler)))
    }

    /// These, given something that they share.
    #[must_use]
    pub fn sharing<V: Clone + Send + Sync + 'static>(self, shared: Extension<V>) -> Self {
        Self(self.0.layer(shared))
    }
}

type Answering = dyn Fn(Request, Arc<App>) -> BoxFuture<'static, Response> + Send + Sync;

/// Any handler.
#[derive(Clone)]
struct Any(Arc<Answering>);

impl Any {
    fn of<H: Handler<T, Arc<App>>, T: 'static>(handler: H) -> Self {
        Self(Arc::new(move |request, app| {
            Box::pin(handler.clone().call(request, app))
        }))
    }
}

/// Says of [`Any`] that it reads the request itself.
enum Whole {}

impl Handler<Whole, Arc<App>> for Any {
    type Future = BoxFuture<'static, Response>;

    fn call(self, request: Request, app: Arc<App>) -> Self::Future {
        (self.0)(request, app)
    }
}
