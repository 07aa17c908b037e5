//! Providers of identities: by whom people may sign in besides us, as the operator says.

use std::collections::BTreeSet;
use std::fmt;

use axum::http::Uri;
use serde::Deserialize;

/// A provider that speaks OpenID Connect.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// How addresses name it: small letters, figures, dashes.
    pub name: String,
    /// Its issuer, as its discovery document writes it.
    pub issuer: String,
    /// What it calls this site.
    pub client_id: String,
    /// What this site shows it; also `TISSERAND_PROVIDER_SECRET_<NAME>`.
    #[serde(default)]
    pub client_secret: Secret,
    /// Which one it is, where we know how it is spoken to.
    #[serde(default)]
    pub preset: Preset,
    /// What people call it; the preset's own where absent.
    pub label: Option<String>,
    /// Scopes to ask for besides those of the preset.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Values of `acr` to ask for, instead of those of the preset.
    pub acr: Option<Vec<String>>,
    /// Values of `acr` that say that two factors were shown, instead of those of the preset; `amr:…` is a
    /// value of `amr`.
    pub second_factor: Option<Vec<String>>,
    /// Whether the code is bound by PKCE, instead of what the preset says.
    pub pkce: Option<bool>,
}

/// Providers that we know how to speak to.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// Any other: as the standards say.
    #[default]
    None,
    /// ProConnect, of French public agents and companies.
    ProConnect,
    /// FranceConnect, of persons in France; not FranceConnect+, whose answers are encrypted.
    FranceConnect,
    /// itsme, of persons in Belgium and elsewhere.
    Itsme,
}

/// What may be used and is never said: in no log, no page, no error.
#[derive(Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// What it is, for whoever must show it to its other holder.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.is_empty() { "—" } else { "•••" })
    }
}

/// Whether a machine may be asked at an address: over TLS, or on this very machine.
#[must_use]
pub fn may_be_asked(address: &str) -> bool {
    let Ok(uri) = address.parse::<Uri>() else {
        return false;
    };
    match (uri.scheme_str(), uri.host()) {
        (Some("https"), Some(_)) => true,
        (Some("http"), Some(host)) => is_here(host),
        _ => false,
    }
}

/// Whether a host is this machine.
#[must_use]
pub fn is_here(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

/// What is wrong with a list of providers, in words for the operator.
pub(super) fn fault(providers: &[Provider]) -> Option<String> {
    let mut names = BTreeSet::new();
    for provider in providers {
        let name = &provider.name;
        let plain = !name.is_empty()
            && name.len() <= 30
            && name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        let fault = if !plain {
            "its name is written with small letters, figures and dashes, 30 at most"
        } else if !names.insert(name) {
            "two providers have this name"
        } else if !may_be_asked(&provider.issuer) {
            "its issuer is no https:// address"
        } else if provider.client_id.is_empty() {
            "it has no client_id"
        } else if provider.client_secret.is_empty() {
            "it has no client_secret; a variable may give it"
        } else if provider.preset == Preset::None && provider.label.as_deref().is_none_or(str::is_empty) {
            "it has no label: what do people call it?"
        } else if provider.preset == Preset::Itsme
            && !provider.scopes.iter().any(|scope| scope.starts_with("service:"))
        {
            "itsme wants `scopes = [\"service:…\"]` with the code of your service"
        } else {
            continue;
        };
        return Some(format!("provider {name:?}: {fault}"));
    }
    None
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Preset, may_be_asked};
    use crate::shared::config::Config;

    const FILE: &str = "[[provider]]\nname = \"town\"\nissuer = \"https://id.example.org\"\nclient_id = \"us\"\n\
        label = \"Town\"\n";

    fn read(text: &str, variables: &[(&str, &str)]) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tisserand.toml");
        std::fs::write(&path, text).unwrap();
        let variables = variables
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        Config::read(Some(&path), variables).map_err(|error| error.to_string())
    }

    #[test]
    fn a_secret_comes_from_the_environment_and_is_never_said() {
        let variable = ("TISSERAND_PROVIDER_SECRET_TOWN", "do-not-say");
        let config = read(FILE, &[variable]).unwrap();
        assert_eq!(config.provider[0].client_secret.reveal(), "do-not-say");
        assert_eq!(config.provider[0].preset, Preset::None);
        let said = format!("{config:?} {:#?}", config.provider);
        assert!(!said.contains("do-not-say"), "{said}");
        let inline = format!(
            "[{{ {} }}]",
            FILE.trim_start_matches("[[provider]]\n")
                .trim_end()
                .replace('\n', ", ")
        );
        let config = read("", &[("TISSERAND_PROVIDER", inline.as_str()), variable]).unwrap();
        assert_eq!(config.provider[0].name, "town");
    }

    #[test]
    fn what_is_wrong_with_a_provider_is_said_in_words() {
        let secret = format!("{FILE}client_secret = \"s\"\n");
        for (text, words) in [
            (FILE.to_owned(), "it has no client_secret"),
            (secret.replace("https:", "http:"), "its issuer"),
            (secret.replace("\"town\"", "\"The town\""), "small letters"),
            (secret.replace("label = \"Town\"", ""), "no label"),
            (format!("{secret}{secret}"), "two providers"),
            (format!("{secret}preset = \"itsme\"\n"), "service:"),
            (format!("{secret}isuer = \"x\"\n"), "isuer"),
        ] {
            let error = read(&text, &[]).unwrap_err();
            assert!(error.contains(words), "{words}: {error}");
            assert!(!error.contains("\"s\""), "{error}");
        }
        let error = read(&secret, &[("TISSERAND_PROVIDER_SECRET_TWON", "x")]).unwrap_err();
        assert!(error.contains("TISSERAND_PROVIDER_SECRET_TWON"), "{error}");
        assert!(read(&secret, &[("TISSERAND_PROVIDER", "[")]).is_err());
    }

    #[test]
    fn another_machine_is_asked_over_tls_only() {
        for fine in [
            "https://id.example.org/x",
            "http://127.0.0.1:9/",
            "http://[::1]:9/",
            "http://localhost",
        ] {
            assert!(may_be_asked(fine), "{fine}");
        }
        for wrong in [
            "http://id.example.org",
            "ftp://127.0.0.1",
            "id.example.org",
            "",
            "http://127.0.0.1.example.org",
        ] {
            assert!(!may_be_asked(wrong), "{wrong}");
        }
    }
}
