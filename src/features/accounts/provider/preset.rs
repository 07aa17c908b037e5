//! How each provider is spoken to, as its own documentation says. What we could not verify there is in
//! docs/operating.md, where the operator reads it.

use crate::shared::config::{Preset, Provider};

/// Values of ProConnect that say that two factors were shown.
const PROCONNECT_TWO: &[&str] = &[
    "eidas2",
    "eidas3",
    "https://proconnect.gouv.fr/assurance/self-asserted-2fa",
    "https://proconnect.gouv.fr/assurance/consistency-checked-2fa",
];

/// The levels of itsme: both are the telephone and what unlocks it.
const ITSME_BASIC: &str = "tag:sixdots.be,2016-06:acr_basic";
const ITSME_ADVANCED: &str = "tag:sixdots.be,2016-06:acr_advanced";

/// How a level of assurance is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Not at all.
    Nothing,
    /// By the parameter `acr_values`.
    Values(Vec<String>),
    /// By the parameter `claims`, as JSON.
    Claims(String),
}

/// What people call it.
pub fn called(provider: &Provider) -> &str {
    let own = match provider.preset {
        Preset::None => "",
        Preset::ProConnect => "ProConnect",
        Preset::FranceConnect => "FranceConnect",
        Preset::Itsme => "itsme",
    };
    provider
        .label
        .as_deref()
        .filter(|label| !label.is_empty())
        .unwrap_or(own)
}

/// The scopes to ask for, `openid` left out. An address is all that is wanted of anybody.
pub fn scopes(provider: &Provider) -> Vec<String> {
    let mut scopes = vec!["email".to_owned()];
    scopes.extend(provider.scopes.iter().filter(|scope| *scope != "openid").cloned());
    scopes
}

/// Values that say that two factors were shown.
pub fn two_factors(provider: &Provider) -> Vec<String> {
    let own: &[&str] = match provider.preset {
        Preset::None | Preset::FranceConnect => &[],
        Preset::ProConnect => PROCONNECT_TWO,
        Preset::Itsme => &[ITSME_BASIC, ITSME_ADVANCED],
    };
    let own = || own.iter().map(|value| (*value).to_owned()).collect();
    provider.second_factor.clone().unwrap_or_else(own)
}

/// Whether it can count as a second factor at all.
pub fn can_be_strong(provider: &Provider) -> bool {
    !two_factors(provider).is_empty()
}

/// How the level is asked for; `strong` where nothing less than two factors will do.
pub fn asked(provider: &Provider, strong: bool) -> Asked {
    let two: Vec<String> = two_factors(provider)
        .into_iter()
        .filter(|value| !value.starts_with("amr:"))
        .collect();
    match provider.preset {
        // ProConnect knows `claims` only, and refuses whoever cannot give what is essential.
        Preset::ProConnect if strong => {
            let acr = serde_json::json!({ "essential": true, "values": two });
            Asked::Claims(serde_json::json!({ "id_token": { "acr": acr, "amr": null } }).to_string())
        }
        Preset::ProConnect => Asked::Claims(r#"{"id_token":{"acr":null,"amr":null}}"#.to_owned()),
        Preset::None | Preset::FranceConnect | Preset::Itsme => {
            let own = match provider.preset {
                Preset::FranceConnect => vec!["eidas1".to_owned()],
                Preset::Itsme if strong => vec![ITSME_ADVANCED.to_owned()],
                Preset::Itsme => vec![ITSME_BASIC.to_owned()],
                Preset::None | Preset::ProConnect => two.clone(),
            };
            match provider.acr.clone().unwrap_or(own) {
                _ if strong && !two.is_empty() && provider.preset == Preset::None => Asked::Values(two),
                values if values.is_empty() => Asked::Nothing,
                values => Asked::Values(values),
            }
        }
    }
}

/// Whether what a provider says of a sign-in means that two factors were shown.
pub fn is_strong(provider: &Provider, acr: Option<&str>, amr: &[&str]) -> bool {
    two_factors(provider)
        .iter()
        .any(|value| match value.strip_prefix("amr:") {
            Some(method) => amr.contains(&method),
            None => acr == Some(value.as_str()),
        })
}

/// Whether the code is bound by PKCE. ProConnect and FranceConnect refuse parameters that their
/// documentation does not list; there `state` and `nonce` bind it alone.
pub fn binds_by_pkce(provider: &Provider) -> bool {
    provider.pkce.unwrap_or(match provider.preset {
        Preset::None | Preset::Itsme => true,
        Preset::ProConnect | Preset::FranceConnect => false,
    })
}

/// Whether the secret travels in the body of the question rather than in its head, whatever is announced.
pub fn shows_secret_in_body(provider: &Provider) -> bool {
    match provider.preset {
        Preset::ProConnect | Preset::FranceConnect => true,
        Preset::None | Preset::Itsme => false,
    }
}

/// Whether it takes what the standard knows beside the core of it (a language, an age): the others refuse
/// parameters that they do not list.
pub fn takes_what_is_standard(provider: &Provider) -> bool {
    match provider.preset {
        Preset::None | Preset::Itsme => true,
        Preset::ProConnect | Preset::FranceConnect => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, asked, binds_by_pkce, called, can_be_strong, is_strong, scopes};
    use crate::shared::config::{Preset, Provider};

    fn provider(preset: Preset) -> Provider {
        Provider {
            name: "p".into(),
            issuer: "https://p.example.org".into(),
            client_id: "us".into(),
            client_secret: "secret".into(),
            preset,
            label: None,
            scopes: vec!["openid".into(), "service:CODE".into()],
            acr: None,
            second_factor: None,
            pkce: None,
        }
    }

    #[test]
    fn a_provider_counts_as_a_second_factor_only_by_what_it_says() {
        let pro = provider(Preset::ProConnect);
        let two = "https://proconnect.gouv.fr/assurance/consistency-checked-2fa";
        assert!(is_strong(&pro, Some(two), &[]) && is_strong(&pro, Some("eidas2"), &[]));
        for weak in [
            None,
            Some("eidas1"),
            Some("https://proconnect.gouv.fr/assurance/self-asserted"),
            Some(""),
        ] {
            assert!(!is_strong(&pro, weak, &["pwd", "mfa"]), "{weak:?}");
        }
        let citizens = provider(Preset::FranceConnect);
        assert!(!is_strong(&citizens, Some("eidas1"), &["mfa"]) && !can_be_strong(&citizens));
        let mut other = provider(Preset::None);
        assert!(
            !is_strong(&other, Some("mfa"), &["mfa"]),
            "nothing counts that the operator did not name"
        );
        other.second_factor = Some(vec!["gold".into(), "amr:mfa".into()]);
        assert!(is_strong(&other, Some("gold"), &[]) && is_strong(&other, None, &["pwd", "mfa"]));
        assert!(!is_strong(&other, Some("amr:mfa"), &["pwd"]));
    }

    #[test]
    fn each_is_asked_as_its_documentation_says() {
        let pro = provider(Preset::ProConnect);
        assert!(matches!(asked(&pro, true), Asked::Claims(claims) if claims.contains("\"essential\":true")));
        assert!(matches!(asked(&pro, false), Asked::Claims(claims) if claims.contains("\"acr\":null")));
        assert!(!binds_by_pkce(&pro) && binds_by_pkce(&provider(Preset::None)));
        assert_eq!(
            asked(&provider(Preset::FranceConnect), false),
            Asked::Values(vec!["eidas1".into()])
        );
        assert_eq!(asked(&provider(Preset::None), true), Asked::Nothing);
        assert_eq!(called(&provider(Preset::Itsme)), "itsme");
        assert_eq!(scopes(&pro), ["email", "service:CODE"]);
    }
}
