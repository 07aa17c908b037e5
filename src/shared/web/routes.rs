//! Routes: none compiles without saying who may use it, and all can be listed, so that a test
//! can attack each as everyone else.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{Extensions, Method, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};

use super::asker::Asker;
use super::deeds::{Deed, Follow, Follows};
use super::error::Error;
use super::figure::{Source, Sources};
use super::methods::Methods;
use super::panels::{Panel, Panels, Slot};
use super::past::{Tell, Tells};
use crate::shared::authz::{Power, Standing};
use crate::shared::i18n::Lang;

/// Who may use a route. It is the coarse half of the rule: which organisation or object of theirs
/// is the handler's, by a scoped lookup that finds nothing for anybody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, without saying who they are.
    Everyone,
    /// Whoever has signed in, for what is their own.
    SignedIn,
    /// Whoever a mandate gives this power. For others the route does not exist.
    Holding(Power),
    /// Whoever a mandate gives one of two powers, e.g. the owner of a file and a funder who reads it.
    HoldingEither(Power, Power),
    /// Whoever is at this machine, while the product shows its demonstration.
    Demonstration,
}

impl Access {
    /// Whether the asker may go on to the handler.
    fn check(self, asker: &Asker) -> Result<(), Error> {
        let powers = match self {
            Self::Everyone => return Ok(()),
            Self::Demonstration if asker.demonstration && asker.local => return Ok(()),
            Self::Demonstration => return Err(Error::NotFound),
            Self::SignedIn => &[][..],
            Self::Holding(power) => &[power][..],
            Self::HoldingEither(one, other) => &[one, other][..],
        };
        let actor = asker.actor.as_deref().ok_or(Error::SignIn)?;
        if powers.is_empty() {
            return Ok(());
        }
        // Of several that they hold, the one that takes nothing more opens the door.
        let mut wall = Error::NotFound;
        for power in powers.iter().filter(|power| actor.holds(**power)) {
            match actor.lacks(power.needs()) {
                None => return Ok(()),
                Some(Standing::Again) => wall = Error::Again,
                Some(_) => wall = Error::SecondFactor,
            }
        }
        Err(wall)
    }
}

async fn guard(access: Access, request: Request, next: Next) -> Response {
    let asker = request.extensions().get::<Asker>().cloned().unwrap_or_default();
    match access.check(&asker) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

/// One route as the tests see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The path, with its parameters in braces.
    pub path: String,
    /// Who may use it.
    pub access: Access,
}

/// What handlers may ask of the routes: all of them, and the panels and figures that came with them.
#[derive(Default)]
pub(super) struct Known {
    pub listed: Vec<Listed>,
    pub panels: Panels,
    pub figures: Sources,
    pub follows: Follows,
    pub tells: Tells,
}

/// Handlers by their paths.
type Addresses = Vec<(String, Methods)>;

/// The routes of a feature, or of all.
#[derive(Default)]
pub struct Routes {
    addresses: Addresses,
    listed: Vec<Listed>,
    panels: Panels,
    figures: Sources,
    follows: Follows,
    tells: Tells,
    taking_files: Vec<String>,
    asked_first: Vec<&'static str>,
}

impl Routes {
    /// No route yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, in every language: `path` is what follows `/{lang}`.
    #[must_use]
    pub fn page(self, path: &str, access: Access, methods: Methods) -> Self {
        Lang::ALL.into_iter().fold(self, |routes, lang| {
            routes.at(&format!("/{lang}{path}"), access, methods.clone())
        })
    }

    /// A page to which files are sent: larger bodies are taken there, for longer.
    #[must_use]
    pub fn page_taking_files(mut self, path: &str, access: Access, methods: Methods) -> Self {
        for lang in Lang::ALL {
            self.taking_files.push(format!("/{lang}{path}"));
        }
        self.page(
            path,
            access,
            Methods(methods.0.layer(DefaultBodyLimit::disable())),
        )
    }

    /// An address that has no language: machine interfaces, health, robots.
    #[must_use]
    pub fn at(mut self, path: &str, access: Access, methods: Methods) -> Self {
        let methods = match access {
            Access::Everyone => methods,
            _ => Methods(methods.0.layer(middleware::from_fn(move |request, next| {
                guard(access, request, next)
            }))),
        };
        self.addresses.push((path.to_owned(), methods));
        self.listed.push(Listed {
            path: path.to_owned(),
            access,
        });
        self
    }

    /// These and those of another feature.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.addresses.extend(other.addresses);
        self.listed.extend(other.listed);
        self.panels.extend(other.panels);
        self.figures.extend(other.figures);
        self.follows.extend(other.follows);
        self.tells.extend(other.tells);
        self.taking_files.extend(other.taking_files);
        self.asked_first.extend(other.asked_first);
        self
    }

    /// A panel shown on a page of another feature.
    #[must_use]
    pub fn panel(mut self, slot: Slot, panel: Panel) -> Self {
        self.panels.push((slot, panel));
        self
    }

    /// Figures that others may put into what they write.
    #[must_use]
    pub fn figures(mut self, source: Source) -> Self {
        self.figures.push(source);
        self
    }

    /// What is done when another feature does something.
    #[must_use]
    pub fn following(mut self, deed: Deed, follow: Follow) -> Self {
        self.follows.push((deed, follow));
        self
    }

    /// What became of something, for the history that a page of another feature shows.
    #[must_use]
    pub fn telling(mut self, slot: Slot, tell: Tell) -> Self {
        self.tells.push((slot, tell));
        self
    }

    /// An address that answers from memory which takes long to fill: routes that take the place of others in service are asked for
    /// it first.
    #[must_use]
    pub fn asked_first(mut self, address: &'static str) -> Self {
        self.asked_first.push(address);
        self
    }

    /// What routes are asked for before they take the place of others.
    #[must_use]
    pub fn to_be_asked_first(&self) -> Vec<&'static str> {
        self.asked_first.clone()
    }

    /// What there is, for the tests and for the administrator.
    #[must_use]
    pub fn listed(&self) -> &[Listed] {
        &self.listed
    }

    /// The paths to which files are sent, with their parameters in braces.
    #[must_use]
    pub fn taking_files(&self) -> &[String] {
        &self.taking_files
    }

    /// What handlers may ask of the routes, as a request carries it: for what is done as a page does it, without a request.
    #[must_use]
    pub fn carried(self) -> Extensions {
        let (_, known) = self.into_parts();
        let mut carried = Extensions::new();
        carried.insert(Arc::new(known));
        carried
    }

    /// The handlers by their paths, and what they may ask of the routes.
    pub(super) fn into_parts(self) -> (Addresses, Known) {
        let known = Known {
            listed: self.listed,
            panels: self.panels,
            figures: self.figures,
            follows: self.follows,
            tells: self.tells,
        };
        (self.addresses, known)
    }
}

/// What is answered where nothing is: a page that was typed with a slash at its end stands without it.
pub(super) async fn nothing_here(method: Method, uri: Uri) -> Response {
    let page = uri.path().trim_end_matches('/');
    let of_a_language = Lang::ALL
        .iter()
        .any(|lang| page.starts_with(&format!("/{lang}/")));
    let reads = matches!(method, Method::GET | Method::HEAD);
    if page.len() == uri.path().len() || !of_a_language || !reads {
        return Error::NotFound.into_response();
    }
    let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
    Redirect::permanent(&format!("{page}{query}")).into_response()
}
