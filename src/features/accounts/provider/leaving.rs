//! Leaving for a provider: to show there who one is, or to end the session there too.

use std::time::Duration;

use openidconnect::core::CoreAuthenticationFlow;
use openidconnect::{CsrfToken, Nonce, PkceCodeChallenge, PkceCodeVerifier, Scope};

use super::preset::{self, Asked};
use super::{BELIEVED, Purpose, Trouble, metadata, speaker};
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::config::{Provider, may_be_asked};
use crate::shared::i18n::Lang;

/// What leaves with a browser.
#[derive(Clone, PartialEq, Eq)]
pub struct Errand {
    /// Where the browser goes.
    pub address: String,
    /// What comes back with it.
    pub state: String,
    /// What the proof must hold.
    pub nonce: String,
    /// What shows that whoever brings the code is who asked for it; empty without PKCE.
    pub verifier: String,
}

/// How long ago a person may have shown at a provider who they are.
const THERE_AT_MOST: Duration = Duration::from_secs(12 * 3600);

/// What nobody may guess: 256 bits, as ProConnect and FranceConnect want them long, in figures and letters.
fn drawn() -> String {
    chance::token() + &chance::token()
}

/// Prepares an errand.
///
/// # Errors
/// [`Trouble::Silent`].
pub async fn set_out(
    app: &App,
    provider: &Provider,
    purpose: Purpose,
    lang: Lang,
) -> Result<Errand, Trouble> {
    let metadata = metadata(app, provider, BELIEVED).await?;
    if !may_be_asked(metadata.authorization_endpoint().as_str()) {
        return Err(super::unsure(
            provider,
            "people would be sent to an address without TLS",
        ));
    }
    let speaker = speaker(app, provider, &metadata)?;
    let mut asking = speaker.authorize_url(
        CoreAuthenticationFlow::AuthorizationCode,
        || CsrfToken::new(drawn()),
        || Nonce::new(drawn()),
    );
    for scope in preset::scopes(provider) {
        asking = asking.add_scope(Scope::new(scope));
    }
    match preset::asked(provider, purpose == Purpose::SecondFactor) {
        Asked::Nothing => {}
        Asked::Values(values) => asking = asking.add_extra_param("acr_values", values.join(" ")),
        Asked::Claims(claims) => asking = asking.add_extra_param("claims", claims),
    }
    if preset::takes_what_is_standard(provider) {
        // It then says when the person was there last; whoever was this morning is asked again there.
        asking = asking.set_max_age(THERE_AT_MOST);
        asking = asking.add_extra_param("ui_locales", lang.code());
    }
    let mut verifier = String::new();
    if preset::binds_by_pkce(provider) {
        verifier = drawn();
        let secret = PkceCodeVerifier::new(verifier.clone());
        asking = asking.set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&secret));
    }
    let (address, state, nonce) = asking.url();
    Ok(Errand {
        address: address.into(),
        state: state.into_secret(),
        nonce: nonce.secret().clone(),
        verifier,
    })
}

/// Where a session is ended at the provider too; nothing where it offers no such thing, or does not answer.
pub async fn ended_there(app: &App, provider: &Provider, id_token: Option<&str>) -> Option<String> {
    let metadata = metadata(app, provider, BELIEVED).await.ok()?;
    let end = metadata.additional_metadata().end_session_endpoint.as_ref()?;
    if !may_be_asked(end.as_str()) {
        return None;
    }
    let mut address = end.url().clone();
    let back = app.config.address("/sign-in/left");
    {
        let mut query = address.query_pairs_mut();
        // Either says whose session it is; ProConnect refuses parameters beside the ones it lists.
        match id_token {
            Some(hint) => query.append_pair("id_token_hint", hint),
            None => query.append_pair("client_id", &provider.client_id),
        };
        query
            .append_pair("post_logout_redirect_uri", &back)
            .append_pair("state", &drawn());
    }
    Some(address.into())
}
