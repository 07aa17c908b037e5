//! The one extractor: everything a handler needs to know about the request and its reader.

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, HeaderValue, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use jiff::civil::Date;

use super::asker::Asker;
use super::cookies;
use super::error::Error;
use super::routes::{Known, Listed};
use crate::shared::app::App;
use crate::shared::authz::{self, Acting, Actor, Power, Standing};
use crate::shared::i18n::{Arg, Lang};

/// A request and its reader.
#[derive(Clone)]
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
    cookies: String,
    device: String,
    pub(super) asker: Asker,
    pub(super) known: Arc<Known>,
}

impl Cx {
    /// Reads a request.
    #[must_use]
    pub fn new(app: Arc<App>, uri: &Uri, headers: &HeaderMap, extensions: &Extensions) -> Self {
        let header = |name| {
            headers
                .get(name)
                .and_then(|value: &HeaderValue| value.to_str().ok())
        };
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        let spoken: Option<Lang> = first.parse().ok();
        let machine = ["api", "assets", "common-grants", "healthz", "readyz"].contains(&first);
        Self {
            lang: spoken
                .unwrap_or_else(|| Lang::accepted(header(header::ACCEPT_LANGUAGE).unwrap_or_default())),
            path: spoken.map(|lang| uri.path()[1 + lang.code().len()..].to_owned()),
            query: uri.query().map(str::to_owned),
            host: header(header::HOST).map(str::to_owned),
            cookies: cookies::all(headers),
            device: authz::device(header(header::USER_AGENT).unwrap_or_default()),
            asker: extensions.get::<Asker>().cloned().unwrap_or_default(),
            known: extensions.get::<Arc<Known>>().cloned().unwrap_or_default(),
            page: spoken.is_some()
                || (!machine && header(header::ACCEPT).is_some_and(|kinds| kinds.contains("text/html"))),
            app,
        }
    }

    /// Who is asking, when they have signed in.
    #[must_use]
    pub fn actor(&self) -> Option<&Actor> {
        self.asker.actor.as_deref()
    }

    /// The same request, once whoever sent it has signed out.
    #[must_use]
    pub fn of_nobody(mut self) -> Self {
        self.asker.actor = None;
        self
    }

    /// What anybody asks at another address of ours, in a language: what follows the language in it, and the question.
    #[must_use]
    pub(super) fn asking(&self, lang: Lang, address: &str) -> Self {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Self {
            lang,
            path: Some(path.to_owned()),
            query: Some(query.to_owned()).filter(|query| !query.is_empty()),
            ..self.clone()
        }
        .of_nobody()
    }

    /// Who is asking; whoever has not signed in is asked to.
    ///
    /// # Errors
    /// [`Error::SignIn`].
    pub fn someone(&self) -> Result<&Actor, Error> {
        self.actor().ok_or(Error::SignIn)
    }

    /// Under which mandate the asker uses a power for an organisation, or for the platform where that
    /// is absent. For whoever holds none, nothing is there.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::SecondFactor`] and [`Error::Again`] where the power takes more.
    pub fn acting(&self, power: Power, organisation: Option<i64>) -> Result<Acting, Error> {
        match self.someone()?.standing(power, organisation) {
            Standing::May(acting) => Ok(acting),
            Standing::SecondFactor => Err(Error::SecondFactor),
            Standing::Again => Err(Error::Again),
            Standing::No => Err(Error::NotFound),
        }
    }

    /// Whether the asker may use a power, whatever else it takes: to show the way to it.
    #[must_use]
    pub fn could(&self, power: Power, organisation: Option<i64>) -> bool {
        self.actor()
            .is_some_and(|actor| actor.standing(power, organisation) != Standing::No)
    }

    /// Every route of the product, and who may use it.
    #[must_use]
    pub fn routes(&self) -> &[Listed] {
        &self.known.listed
    }

    /// The same reader, for the page of an error: what was just done waits for a page that is one.
    #[must_use]
    pub(super) fn without_saying(&self) -> Self {
        Self {
            cookies: String::new(),
            ..self.clone()
        }
    }

    /// The value of one of our cookies.
    #[must_use]
    pub fn cookie(&self, cookie: cookies::Cookie) -> Option<&str> {
        cookie.read(&self.cookies, self.is_secure())
    }

    /// Whether visitors reach us over TLS, as the operator says.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        cookies::is_secure(&self.app.config)
    }

    /// Browser and system of the asker, as it says.
    #[must_use]
    pub fn device(&self) -> &str {
        &self.device
    }

    /// The network the request comes from, hashed: to count how often it asks, not to know it.
    #[must_use]
    pub fn visitor(&self) -> &str {
        &self.asker.visitor
    }

    /// Whether this is the living demonstration, where one signs in with one click.
    #[must_use]
    pub fn living_demonstration(&self) -> bool {
        self.asker.demonstration
    }

    /// The instant, in seconds, UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.app.clock.now().as_second()
    }

    /// The date here of an instant in seconds, in words.
    #[must_use]
    pub fn day(&self, seconds: &i64) -> String {
        jiff::Timestamp::from_second(*seconds).map_or_else(
            |_| String::new(),
            |instant| self.date(&self.app.clock.date_of(instant)),
        )
    }

    /// The date and time here of an instant in seconds, in words.
    #[must_use]
    pub fn moment(&self, seconds: &i64) -> String {
        let Ok(instant) = jiff::Timestamp::from_second(*seconds) else {
            return String::new();
        };
        let date = self.date(&self.app.clock.date_of(instant));
        let (hour, minute) = self.app.clock.time_of(instant);
        let (hour, minute) = (hour.to_string(), format!("{minute:02}"));
        let args = [
            ("date", Arg::Text(&date)),
            ("hour", Arg::Text(&hour)),
            ("minute", Arg::Text(&minute)),
        ];
        self.ta("moment", &args)
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

    /// How many bytes, as people say it: 600 bytes, 12 KB, 1.5 MB.
    #[must_use]
    pub fn size(&self, bytes: &u64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "a size shown to a person")]
        let of = |unit: u64| self.app.texts.decimal(self.lang, *bytes as f64 / unit as f64);
        match *bytes {
            // Small ones are counted whole.
            0..1_000 => self.tn("size-bytes", bytes),
            1_000..10_000 => self.tv("size-kilobytes", "size", &of(1_000)),
            10_000..950_000 => self.tv("size-kilobytes", "size", &self.n(&(*bytes).div_ceil(1_000))),
            _ => self.tv("size-megabytes", "size", &of(1_000_000)),
        }
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

    /// The language of a text that is not in the page's: what its `lang` attribute says.
    #[must_use]
    pub fn foreign(&self, lang: Lang) -> Option<&'static str> {
        (lang != self.lang).then_some(lang.code())
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
        // What was shown to one person is not shown again to who sits down after them.
        let keep = if self.actor().is_some() || self.cookie(cookies::Cookie::Said).is_some() {
            "no-store"
        } else {
            "no-cache"
        };
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        response.headers_mut().insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.lang.code()),
        );
        self.said_once(&mut response);
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
        Ok(Self::new(
            Arc::clone(app),
            &parts.uri,
            &parts.headers,
            &parts.extensions,
        ))
    }
}
