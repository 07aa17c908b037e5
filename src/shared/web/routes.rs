//! Routes: none compiles without saying who may use it, and all can be listed, so that a test
//! can attack each as everyone else.

use std::sync::Arc;

use axum::Router;
use axum::routing::MethodRouter;

use crate::shared::app::App;
use crate::shared::i18n::Lang;

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, without saying who they are.
    Everyone,
}

/// One route as the tests see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The path, with its parameters in braces.
    pub path: String,
    /// Who may use it.
    pub access: Access,
}

/// The routes of a feature, or of all.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router<Arc<App>>,
    listed: Vec<Listed>,
}

impl Routes {
    /// No route yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, in every language: `path` is what follows `/{lang}`.
    #[must_use]
    pub fn page(self, path: &str, access: Access, method: MethodRouter<Arc<App>>) -> Self {
        Lang::ALL.into_iter().fold(self, |routes, lang| {
            routes.at(&format!("/{lang}{path}"), access, method.clone())
        })
    }

    /// An address that has no language: machine interfaces, health, robots.
    #[must_use]
    pub fn at(mut self, path: &str, access: Access, method: MethodRouter<Arc<App>>) -> Self {
        self.router = self.router.route(path, method);
        self.listed.push(Listed {
            path: path.to_owned(),
            access,
        });
        self
    }

    /// These and those of another feature.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }

    /// What there is, for the tests and for the administrator.
    #[must_use]
    pub fn listed(&self) -> &[Listed] {
        &self.listed
    }

    /// The router, for the outer layers.
    pub fn into_router(self) -> Router<Arc<App>> {
        self.router
    }
}
