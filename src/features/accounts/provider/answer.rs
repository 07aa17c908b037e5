//! What comes back from a provider, and what is believed of it.
//!
//! The proof (`id_token`) is judged whole: who signed it, with a key that the provider publishes and an
//! algorithm of our list; that it is for us and nobody else, for this very errand, and of now.

use chrono::{DateTime, TimeZone, Utc};
use openidconnect::core::{
    CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm, CoreUserInfoClaims,
};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClaimsVerificationError, Nonce, OAuth2TokenResponse,
    PkceCodeVerifier, RequestTokenError, SignatureVerificationError, TokenResponse, UserInfoError,
};
use serde::Deserialize;

use super::preset;
use super::{BELIEVED, Http, Metadata, READ_AGAIN, Speaker, Trouble, metadata, silent, speaker, unsure};
use crate::shared::app::App;
use crate::shared::config::Provider;
use crate::shared::fetch::ExchangeError;
use crate::shared::mail;

/// Seconds by which two clocks may differ.
const SKEW: i64 = 120;

/// Bytes of a subject at most (OpenID Connect Core, 2).
const SUBJECT_MOST: usize = 255;

/// Seconds for which showing who one is at the provider counts as having been asked just now.
const FRESH: i64 = 10 * 60;

/// Signatures that are believed: with a key that the provider alone holds. `none` and those with the shared
/// secret (HS256…) are not among them.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What a browser brings back.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Returned {
    /// Of the errand.
    pub state: String,
    code: String,
    error: String,
    iss: String,
}

/// Who somebody is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Who says so.
    pub issuer: String,
    /// Who they are to it: with the issuer, the key.
    pub subject: String,
    /// Their address there, in our way of writing; empty where it gives none.
    pub email: String,
    /// Whether it says that the address was verified.
    pub verified: bool,
    /// Whether it says that two factors were shown.
    pub strong: bool,
    /// Whether it says that they showed who they are just now, and not an hour ago.
    pub fresh: bool,
    /// The proof itself, to end the session there.
    pub id_token: String,
}

/// Fetches the proof for what a browser brought back, and judges it.
///
/// # Errors
/// [`Trouble`]: nothing of what came is used.
pub async fn answer(
    app: &App,
    provider: &Provider,
    returned: &Returned,
    nonce: &str,
    verifier: &str,
) -> Result<Answer, Trouble> {
    let metadata = metadata(app, provider, BELIEVED).await?;
    let announced = metadata.additional_metadata();
    let named = !returned.iss.is_empty() || announced.authorization_response_iss_parameter_supported;
    if named && returned.iss != metadata.issuer().as_str() {
        return Err(unsure(provider, "another provider answers in its place"));
    }
    if !returned.error.is_empty() {
        return Err(refusal(provider, &returned.error));
    }
    if returned.code.is_empty() {
        return Err(unsure(provider, "no code"));
    }
    let speaker = speaker(app, provider, &metadata)?;
    let tokens = tokens(app, provider, &speaker, returned, verifier).await?;
    let id_token = tokens.id_token().ok_or_else(|| unsure(provider, "no proof"))?;
    let (claims, speaker) = claims(app, provider, metadata, speaker, id_token, nonce).await?;
    is_of_this_token(provider, id_token, &speaker, &claims, &tokens)?;
    let (email, verified) = match address_in(&claims) {
        (email, verified) if !email.is_empty() => (email, verified),
        _ => address_asked_for(app, provider, &speaker, &claims, &tokens).await?,
    };
    let acr = claims.auth_context_ref().map(|acr| acr.as_str());
    let amr: Vec<&str> = claims
        .auth_method_refs()
        .into_iter()
        .flatten()
        .map(|method| method.as_str())
        .collect();
    if claims.subject().is_empty() || claims.subject().len() > SUBJECT_MOST {
        return Err(unsure(provider, "a subject that no provider may give"));
    }
    let now = app.clock.now().as_second();
    Ok(Answer {
        issuer: claims.issuer().to_string(),
        subject: claims.subject().to_string(),
        verified: verified && mail::could_be_answered(&email),
        email,
        strong: preset::is_strong(provider, acr, &amr),
        fresh: claims.auth_time().is_some_and(|at| now - at.timestamp() < FRESH),
        id_token: id_token.to_string(),
    })
}

/// What the reader is told of a refusal that the provider sent.
fn refusal(provider: &Provider, error: &str) -> Trouble {
    match error {
        "access_denied"
        | "login_required"
        | "consent_required"
        | "interaction_required"
        | "account_selection_required" => Trouble::Refused,
        "unmet_authentication_requirements" => Trouble::NotStrong,
        _ => {
            let error: String = error.chars().filter(char::is_ascii_graphic).take(60).collect();
            tracing::warn!(
                provider = provider.name,
                error,
                "a provider of identities refuses what it is asked"
            );
            Trouble::Silent
        }
    }
}

async fn tokens(
    app: &App,
    provider: &Provider,
    speaker: &Speaker,
    returned: &Returned,
    verifier: &str,
) -> Result<openidconnect::core::CoreTokenResponse, Trouble> {
    let code = AuthorizationCode::new(returned.code.clone());
    let mut asking = speaker
        .exchange_code(code)
        .map_err(|error| silent(provider, &error))?;
    if !verifier.is_empty() {
        asking = asking.set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()));
    }
    let http = Http {
        app,
        most_age: BELIEVED,
    };
    asking.request_async(&http).await.map_err(|error| match error {
        // The code was used, is too old or another's: whoever brings it has no claim on it.
        RequestTokenError::ServerResponse(refused) => unsure(provider, refused.error().as_ref()),
        RequestTokenError::Request(error) => silent(provider, &error),
        // What came is not said: it may hold what nobody else may read.
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            unsure(provider, "the answer for the code cannot be read")
        }
    })
}

/// The proof, judged; the keys are read again when it is signed with one that is not known, a minute after
/// they were read at the soonest.
async fn claims(
    app: &App,
    provider: &Provider,
    metadata: Metadata,
    speaker: Speaker,
    id_token: &CoreIdToken,
    nonce: &str,
) -> Result<(CoreIdTokenClaims, Speaker), Trouble> {
    let nonce = Nonce::new(nonce.to_owned());
    let judged = judge(app, provider, &metadata, &speaker, id_token, &nonce);
    // Some give a new key the name of the one before.
    let Err(ClaimsVerificationError::SignatureVerification(
        SignatureVerificationError::NoMatchingKey | SignatureVerificationError::CryptoError(_),
    )) = judged
    else {
        return judged
            .map(|claims| (claims, speaker))
            .map_err(|error| told(provider, &error));
    };
    let metadata = super::metadata(app, provider, READ_AGAIN).await?;
    let speaker = super::speaker(app, provider, &metadata)?;
    let judged = judge(app, provider, &metadata, &speaker, id_token, &nonce);
    judged
        .map(|claims| (claims, speaker))
        .map_err(|error| told(provider, &error))
}

fn judge(
    app: &App,
    provider: &Provider,
    metadata: &Metadata,
    speaker: &Speaker,
    id_token: &CoreIdToken,
    nonce: &Nonce,
) -> Result<CoreIdTokenClaims, ClaimsVerificationError> {
    let now = app.clock.now().as_second();
    let judge = judge_of(speaker, now, announced(metadata));
    let claims = id_token.claims(&judge, nonce)?.clone();
    // Whoever it was made out to, where it says so: the library leaves that to us.
    let party = claims.authorized_party();
    let ours = |party: &openidconnect::ClientId| party.as_str() == provider.client_id;
    if !party.map_or(claims.audiences().len() == 1, ours) {
        let what = "it was made out to another".to_owned();
        return Err(ClaimsVerificationError::InvalidAudience(what));
    }
    Ok(claims)
}

/// Of the signatures that we believe, those that the provider says it makes.
fn announced(metadata: &Metadata) -> Vec<CoreJwsSigningAlgorithm> {
    let made = metadata.id_token_signing_alg_values_supported();
    ALGORITHMS
        .iter()
        .filter(|ours| made.contains(ours))
        .cloned()
        .collect()
}

/// How a proof is judged. Its audience may name nobody else; `none` and shared secrets are refused.
fn judge_of(
    speaker: &Speaker,
    now: i64,
    algorithms: Vec<CoreJwsSigningAlgorithm>,
) -> CoreIdTokenVerifier<'_> {
    // What ended two minutes ago may be of now, by the provider's clock.
    let ended = instant(now - SKEW);
    speaker
        .id_token_verifier()
        .set_allowed_algs(algorithms)
        .set_other_audience_verifier_fn(|_| false)
        .set_time_fn(move || ended)
        .set_issue_time_verifier_fn(move |issued| match (issued.timestamp() - now).abs() {
            0..=SKEW => Ok(()),
            away => Err(format!("issued {away} seconds away from now")),
        })
}

fn instant(seconds: i64) -> DateTime<Utc> {
    Utc.timestamp_opt(seconds, 0).single().unwrap_or_default()
}

/// What the reader is told of a proof that is not believed.
fn told(provider: &Provider, error: &ClaimsVerificationError) -> Trouble {
    match error {
        ClaimsVerificationError::Expired(what) => {
            tracing::warn!(
                provider = provider.name,
                what,
                "the clock of a provider of identities, or ours, is wrong"
            );
            Trouble::Clock
        }
        // Which of them it was is for the log, not for whoever tries.
        error => unsure(provider, &error.to_string()),
    }
}

/// The access token is the one that the proof speaks of, where it speaks of one.
fn is_of_this_token(
    provider: &Provider,
    id_token: &CoreIdToken,
    speaker: &Speaker,
    claims: &CoreIdTokenClaims,
    tokens: &openidconnect::core::CoreTokenResponse,
) -> Result<(), Trouble> {
    let Some(expected) = claims.access_token_hash() else {
        return Ok(());
    };
    let judge = speaker.id_token_verifier();
    let algorithm = id_token
        .signing_alg()
        .map_err(|_| unsure(provider, "no signature"))?;
    let key = id_token
        .signing_key(&judge)
        .map_err(|_| unsure(provider, "no key"))?;
    let hash = AccessTokenHash::from_token(tokens.access_token(), algorithm, key)
        .map_err(|_| unsure(provider, "the access token cannot be hashed"))?;
    match hash == *expected {
        true => Ok(()),
        false => Err(unsure(provider, "the access token is another's")),
    }
}

/// The address in the proof itself.
fn address_in(claims: &CoreIdTokenClaims) -> (String, bool) {
    let email = claims.email().map(|email| mail::normal(email.as_str()));
    (
        email.unwrap_or_default(),
        claims.email_verified().unwrap_or(false),
    )
}

/// The address, asked for where the provider says more of whom it sends: as plain JSON over TLS, or signed.
/// Without one the person says it themselves.
async fn address_asked_for(
    app: &App,
    provider: &Provider,
    speaker: &Speaker,
    claims: &CoreIdTokenClaims,
    tokens: &openidconnect::core::CoreTokenResponse,
) -> Result<(String, bool), Trouble> {
    let subject = Some(claims.subject().clone());
    let Ok(asking) = speaker.user_info(tokens.access_token().clone(), subject) else {
        return Ok(Default::default());
    };
    let http = Http {
        app,
        most_age: BELIEVED,
    };
    let told: Result<CoreUserInfoClaims, UserInfoError<ExchangeError>> = asking.request_async(&http).await;
    match told {
        Ok(told) => {
            let email = told.email().map(|email| mail::normal(email.as_str()));
            Ok((email.unwrap_or_default(), told.email_verified().unwrap_or(false)))
        }
        // Signed in a way that we cannot judge: as good as nothing.
        Err(UserInfoError::ClaimsVerification(ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::DisallowedAlg(what),
        ))) => {
            tracing::warn!(
                provider = provider.name,
                what,
                "an address is signed in a way that is not read here"
            );
            Ok(Default::default())
        }
        // Signed by another, or of somebody else: that is worse than saying nothing.
        Err(UserInfoError::ClaimsVerification(error)) => Err(unsure(provider, &error.to_string())),
        Err(UserInfoError::Response(status, ..)) => {
            tracing::warn!(provider = provider.name, %status, "a provider of identities gives no address");
            Ok(Default::default())
        }
        Err(error) => Err(silent(provider, &error)),
    }
}
