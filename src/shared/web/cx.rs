//! The one extractor: everything a handler needs to know about the request and its reader.

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::civil::Date;

use super::error::Error;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang};

/// A request and its reader.
#[derive(Clone, Debug)]
pub struct Cx {
    /// What every request shares.
    pub app: Arc<App>,
    /// The reader's language: that of the address, or the browser's where the address has none.
    pub lang: Lang,
    /// What follows the language in the address, e.g. `/organisations`; empty for machine interfaces.
    path: Option<String>,
    query: Option<String>,
    host: Option<String>,
    page: bool,
}

impl Cx {
    /// Reads a request.
    #[must_use]
    pub fn new(app: Arc<App>, uri: &Uri, headers: &HeaderMap) -> Self {
        let header = |name| {
            headers
                .get(name)
                .and_then(|value: &HeaderValue| value.to_str().ok())
        };
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        let spoken: Option<Lang> = first.parse().ok();
        let machine = ["api", "assets", "healthz", "readyz"].contains(&first);
        Self {
            lang: spoken
                .unwrap_or_else(|| Lang::accepted(header(header::ACCEPT_LANGUAGE).unwrap_or_default())),
            path: spoken.map(|lang| uri.path()[1 + lang.code().len()..].to_owned()),
            query: uri.query().map(str::to_owned),
            host: header(header::HOST).map(str::to_owned),
            page: spoken.is_some()
                || (!machine && header(header::ACCEPT).is_some_and(|kinds| kinds.contains("text/html"))),
            app,
        }
    }

    /// A text of the reader's language.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.app.texts.say(self.lang, key, &[])
    }

    /// A text with one number, named `n` in it.
    #[must_use]
    pub fn tn(&self, key: &str, n: &u64) -> String {
        self.app.texts.say(self.lang, key, &[("n", Arg::from(*n))])
    }

    /// A text with one value.
    #[must_use]
    pub fn tv(&self, key: &str, name: &'static str, value: &str) -> String {
        self.app.texts.say(self.lang, key, &[(name, Arg::Text(value))])
    }

    /// A text with several values.
    #[must_use]
    pub fn ta(&self, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.app.texts.say(self.lang, key, args)
    }

    /// A whole number as the reader writes it.
    #[must_use]
    pub fn n(&self, number: &u64) -> String {
        self.app
            .texts
            .number(self.lang, i64::try_from(*number).unwrap_or(i64::MAX))
    }

    /// An amount in cents of euro, as the reader writes it.
    #[must_use]
    pub fn money(&self, cents: &i64) -> String {
        self.app.texts.money(self.lang, *cents)
    }

    /// A date in words.
    #[must_use]
    pub fn date(&self, date: &Date) -> String {
        self.app.texts.date(self.lang, *date)
    }

    /// The address of a page in the reader's language: `path` is what follows the language.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// This very page, in another language.
    #[must_use]
    pub fn in_language(&self, lang: &Lang) -> String {
        let path = self.path.as_deref().unwrap_or("/");
        match &self.query {
            Some(query) => format!("/{lang}{path}?{query}"),
            None => format!("/{lang}{path}"),
        }
    }

    /// What follows the language in this page's address.
    #[must_use]
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("/")
    }

    /// The query string of this request, without its question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// A full address, for feeds, files and search engines.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        match (&self.app.config.base_url, &self.host) {
            (Some(base), _) => format!("{}{path}", base.trim_end_matches('/')),
            (None, Some(host)) => format!("http://{host}{path}"),
            (None, None) => path.to_owned(),
        }
    }

    /// Where a file of style or script is served.
    #[must_use]
    pub fn asset(&self, name: &str) -> &str {
        self.app.assets.address(name)
    }

    /// Whether the reader is a person with a browser.
    #[must_use]
    pub fn wants_page(&self) -> bool {
        self.page
    }

    /// Whether the organisations shown are the fictitious ones.
    #[must_use]
    pub fn demonstration(&self) -> bool {
        self.app.facts().demonstration
    }

    /// The name of the territory, in the reader's language.
    #[must_use]
    pub fn territory(&self) -> &str {
        self.app.territory.name.get(self.lang.code())
    }

    /// Renders a page.
    ///
    /// # Errors
    /// When the template fails, which is our mistake.
    pub fn page(&self, template: &impl Template) -> Result<Response, Error> {
        let mut response = Html(template.render()?).into_response();
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response.headers_mut().insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.lang.code()),
        );
        Ok(response)
    }

    /// Sends the reader to another page, to be fetched anew (after a form, a reload sends nothing twice).
    #[must_use]
    pub fn redirect(&self, address: &str) -> Response {
        Redirect::to(address).into_response()
    }
}

impl FromRequestParts<Arc<App>> for Cx {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        Ok(Self::new(Arc::clone(app), &parts.uri, &parts.headers))
    }
}
