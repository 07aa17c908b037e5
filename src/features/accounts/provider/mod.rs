//! Providers of identities: somebody who is known to ProConnect, FranceConnect, itsme or a server of the
//! operator's shows it there, and comes back with a proof (OpenID Connect, authorization code).
//!
//! What leaves with the browser (`state`, `nonce`, the challenge of PKCE) is bound to it by a cookie of ours
//! and kept in the database, for whichever server answers the return; it counts ten minutes and once. Issuer
//! and subject are whom we know; an address that a provider gives never joins two accounts by itself.

pub mod preset;

mod answer;
mod leaving;

use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode,
    CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, AsyncHttpClient, AuthType, ClientId, ClientSecret, DiscoveryError,
    EndSessionUrl, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl,
    ProviderMetadata, RedirectUrl,
};
use serde::{Deserialize, Serialize};

use crate::shared::app::App;
use crate::shared::config::Provider;
use crate::shared::fetch::ExchangeError;

pub use answer::{Answer, Returned, answer};
pub use leaving::{Errand, ended_there, set_out};

/// How long a discovery document and keys are believed, and how soon they are read again when a key is
/// unknown.
const BELIEVED: Duration = Duration::from_secs(3600);
const READ_AGAIN: Duration = Duration::from_secs(60);

/// Why nobody came in, as the reader is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// They, or the provider, said no.
    Refused,
    /// The provider does not answer, or not in its language.
    Silent,
    /// Its clock and ours disagree.
    Clock,
    /// What came back is not what a provider says to us for this errand.
    Unsure,
    /// The errand is over: too late, used, or begun in another browser.
    Over,
    /// The identity is another account's.
    Taken,
    /// Two factors were wanted, and were not shown.
    NotStrong,
    /// The identity is not attached to this account.
    Unknown,
    /// Too many errands were begun.
    TooMany,
}

impl Trouble {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::Refused,
        Self::Silent,
        Self::Clock,
        Self::Unsure,
        Self::Over,
        Self::Taken,
        Self::NotStrong,
        Self::Unknown,
        Self::TooMany,
    ];

    /// The word in an address, and the end of its text key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Silent => "silent",
            Self::Clock => "clock",
            Self::Unsure => "unsure",
            Self::Over => "over",
            Self::Taken => "taken",
            Self::NotStrong => "not-strong",
            Self::Unknown => "unknown",
            Self::TooMany => "too-many",
        }
    }
}

/// What a browser is sent to a provider for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in.
    SignIn,
    /// To attach an identity to one's account.
    Attach,
    /// To show a second factor in one's session.
    SecondFactor,
}

impl Purpose {
    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Attach => "attach",
            Self::SecondFactor => "second-factor",
        }
    }

    /// What a word of the database means.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        [Self::SignIn, Self::Attach, Self::SecondFactor]
            .into_iter()
            .find(|purpose| purpose.as_str() == word)
    }
}

/// What a discovery document says beside the core of the standard.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Announced {
    /// Where a session is ended there too.
    end_session_endpoint: Option<EndSessionUrl>,
    /// Whether it names itself when it sends a browser back (RFC 9207).
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Announced {}

/// A discovery document, with the keys.
type Metadata = ProviderMetadata<
    Announced,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// The library's client of a provider.
type Speaker = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider that the operator named.
#[must_use]
pub fn named<'a>(app: &'a App, name: &str) -> Option<&'a Provider> {
    app.config.provider.iter().find(|provider| provider.name == name)
}

/// Where a provider sends browsers back: one address for each, so that none can answer in another's place.
#[must_use]
pub fn return_address(app: &App, provider: &Provider) -> String {
    app.config.address(&format!("/sign-in/return/{}", provider.name))
}

/// Who a provider is and which keys it signs with, as it says itself.
fn metadata<'a>(
    app: &'a App,
    provider: &'a Provider,
    most_age: Duration,
) -> BoxFuture<'a, Result<Metadata, Trouble>> {
    async move {
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|error| silent(provider, &error))?;
        let found = Metadata::discover_async(issuer, &Http { app, most_age }).await;
        found.map_err(|error: DiscoveryError<ExchangeError>| silent(provider, &error))
    }
    .boxed()
}

/// Our own client of the network, as the library asks for one.
struct Http<'a> {
    app: &'a App,
    /// How old what anybody may read may be; nothing else is ever kept.
    most_age: Duration,
}

impl<'c> AsyncHttpClient<'c> for Http<'_> {
    type Error = ExchangeError;
    type Future = BoxFuture<'c, Result<HttpResponse, ExchangeError>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        // What is asked in somebody's name is theirs.
        let everyones = !request.headers().contains_key("authorization");
        match everyones {
            true => self
                .app
                .network
                .read(request, self.app.clock.now(), self.most_age)
                .boxed(),
            false => self.app.network.ask(request).boxed(),
        }
    }
}

/// The library's client, as the provider wants to be spoken to.
fn speaker(app: &App, provider: &Provider, metadata: &Metadata) -> Result<Speaker, Trouble> {
    let secret = ClientSecret::new(provider.client_secret.reveal().to_owned());
    let methods = metadata.token_endpoint_auth_methods_supported();
    let basic = methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
    let auth = match basic && !preset::shows_secret_in_body(provider) {
        true => AuthType::BasicAuth,
        false => AuthType::RequestBody,
    };
    let back = RedirectUrl::new(return_address(app, provider)).map_err(|error| silent(provider, &error))?;
    let id = ClientId::new(provider.client_id.clone());
    Ok(
        CoreClient::from_provider_metadata(metadata.clone(), id, Some(secret))
            .set_redirect_uri(back)
            .set_auth_type(auth),
    )
}

/// Notes for the operator that a provider could not be spoken to.
fn silent(provider: &Provider, error: &dyn std::error::Error) -> Trouble {
    let because = error.source().map(ToString::to_string);
    tracing::warn!(provider = provider.name, %error, because, "a provider of identities does not answer");
    Trouble::Silent
}

/// Notes for the operator that a provider said what it should not.
fn unsure(provider: &Provider, what: &str) -> Trouble {
    tracing::warn!(
        provider = provider.name,
        what,
        "what came from a provider of identities is not believed"
    );
    Trouble::Unsure
}
