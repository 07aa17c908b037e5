//! A provider of identities that says whatever a test makes it say: for what must be refused. That people do
//! come in is proved against a certified one (`tests/browser/oidc.mjs`).

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use openidconnect::core::{
    CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreIdToken, CoreIdTokenClaims, CoreJsonWebKey,
    CoreJwsSigningAlgorithm,
};
use openidconnect::{JsonWebKeyId, JsonWebKeySet, PrivateSigningKey};
use serde_json::{Value, json};

use super::TestApp;
use super::browser::Browser;
use crate::shared::config::{Config, Preset, Provider};

/// Two keys of nobody's, drawn for these tests.
const KEYS: [&str; 2] = [
    "MC4CAQAwBQYDK2VwBCIEICFbBvDlT6zWyXzbFYJjk9PkDDzWWsB5RQiNoxFDTti7",
    "MC4CAQAwBQYDK2VwBCIEIMXqzrD3ausTsivb8WJDDq4KtB8BVPFHc2Co3uelcY+M",
];

/// What it calls us, and what we show it.
pub(crate) const CLIENT: &str = "tisserand";
pub(crate) const SECRET: &str = "a secret that both know, of more than thirty-two letters";

/// Who signs a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signer {
    /// The key that it publishes under this name.
    Key(&'static str),
    /// Another key, under the name of the first.
    Forger,
    /// Whoever knows the secret that we share with it.
    Shared,
}

/// What it says at present.
#[derive(Clone, Default)]
struct Said {
    /// Names of the keys that it publishes; the first is the first of [`KEYS`], the second the other.
    published: Vec<&'static str>,
    token: Option<String>,
    asked: Vec<(String, String)>,
}

/// It listens on this machine until the tests end.
pub(crate) struct FakeProvider {
    base: String,
    said: Arc<Mutex<Said>>,
}

impl FakeProvider {
    /// A provider that publishes one key, `first`.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let said = Arc::new(Mutex::new(Said {
            published: vec!["first"],
            ..Said::default()
        }));
        let (here, says) = (base.clone(), Arc::clone(&said));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                answer(stream, &here, &says);
            }
        });
        Self { base, said }
    }

    /// An address at which nobody listens any more.
    pub fn gone() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    }

    /// An empty application that people may enter by it; `gold` is its word for two factors.
    pub async fn app(&self) -> TestApp {
        TestApp::with(Config {
            provider: vec![self.named("town", "Town account")],
            ..Config::default()
        })
        .await
    }

    /// It, as an operator names it.
    pub fn named(&self, name: &str, label: &str) -> Provider {
        Provider {
            name: name.into(),
            issuer: self.base.clone(),
            client_id: CLIENT.into(),
            client_secret: SECRET.into(),
            preset: Preset::None,
            label: Some(label.into()),
            scopes: Vec::new(),
            acr: None,
            second_factor: Some(vec!["gold".into()]),
            pkce: None,
        }
    }

    /// Its issuer.
    pub fn issuer(&self) -> &str {
        &self.base
    }

    /// Publishes another key beside the first.
    pub fn publish(&self, name: &'static str) {
        self.said.lock().unwrap().published.push(name);
    }

    /// Every path it was asked, with the body that came.
    pub fn asked(&self) -> Vec<(String, String)> {
        self.said.lock().unwrap().asked.clone()
    }

    /// The proof of an honest answer: for us, for this errand, of now. Tests change what they will.
    pub fn claims(&self, test: &TestApp, away: &Away, subject: &str, email: &str) -> Value {
        let now = test.app.clock.now().as_second();
        json!({
            "iss": self.base, "aud": CLIENT, "sub": subject, "nonce": away.nonce, "iat": now, "exp": now + 60,
            "email": email, "email_verified": true,
        })
    }

    /// Gives these claims, signed, for the next code.
    pub fn says(&self, claims: Value, signer: Signer) {
        let claims: CoreIdTokenClaims = serde_json::from_value(claims).unwrap();
        let signed = |key: usize, name: &str| {
            let id = JsonWebKeyId::new(name.to_owned());
            CoreIdToken::new(
                claims.clone(),
                &key_of(key, id),
                CoreJwsSigningAlgorithm::EdDsa,
                None,
                None,
            )
        };
        let token = match signer {
            Signer::Key("first") => signed(0, "first"),
            Signer::Key(name) => signed(1, name),
            Signer::Forger => signed(1, "first"),
            Signer::Shared => {
                let key = CoreHmacKey::new(SECRET.as_bytes().to_vec());
                CoreIdToken::new(
                    claims.clone(),
                    &key,
                    CoreJwsSigningAlgorithm::HmacSha256,
                    None,
                    None,
                )
            }
        };
        self.said.lock().unwrap().token = Some(token.unwrap().to_string());
    }
}

/// What left with a browser.
#[derive(Clone, Debug)]
pub(crate) struct Away {
    pub address: String,
    pub state: String,
    pub nonce: String,
}

impl Away {
    /// The path that the provider sends the browser back to.
    pub fn back(&self, provider: &str) -> String {
        format!("/sign-in/return/{provider}?code=once&state={}", self.state)
    }
}

impl Browser<'_> {
    /// Leaves for the provider from a button of ours.
    pub async fn leaves(&self, button: &str, next: &str) -> Away {
        let page = self.post(button, &[("next", next)]).await;
        assert_eq!(page.status, 200, "{} {}", page.header("location"), page.body);
        let address = page.header("refresh").strip_prefix("0; url=").unwrap().to_owned();
        let (_, query) = address.split_once('?').unwrap();
        let fields: Vec<(String, String)> = serde_html_form::from_str(query).unwrap();
        let field = |name: &str| {
            let found = fields.iter().find(|(known, _)| known == name);
            found.unwrap_or_else(|| panic!("no {name}: {address}")).1.clone()
        };
        Away {
            state: field("state"),
            nonce: field("nonce"),
            address,
        }
    }
}

fn key_of(index: usize, id: JsonWebKeyId) -> CoreEdDsaPrivateSigningKey {
    let kind = ["PRIVATE", "KEY"].join(" ");
    let pem = format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", KEYS[index]);
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(id)).unwrap()
}

fn answer(mut stream: TcpStream, base: &str, said: &Mutex<Said>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    if reader.read_line(&mut line).is_err() {
        return;
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header).unwrap_or(0) <= 2 {
            break;
        }
        if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let mut said = said.lock().unwrap();
    said.asked.push((path.clone(), body));
    let (status, content) = match path.as_str() {
        path if path.ends_with("/.well-known/openid-configuration") => ("200 OK", discovery(base)),
        "/jwks" => ("200 OK", keys(&said.published)),
        "/token" => match said.token.take() {
            Some(token) => (
                "200 OK",
                json!({ "access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": token }),
            ),
            None => ("400 Bad Request", json!({ "error": "invalid_grant" })),
        },
        _ => ("404 Not Found", json!({})),
    };
    drop(said);
    let content = content.to_string();
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{content}",
        content.len()
    );
}

fn discovery(base: &str) -> Value {
    json!({
        "issuer": base, "authorization_endpoint": format!("{base}/auth"), "token_endpoint": format!("{base}/token"),
        "jwks_uri": format!("{base}/jwks"), "end_session_endpoint": format!("{base}/end"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"],
        // What it announces does not matter: a shared secret is never believed.
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
    })
}

fn keys(published: &[&str]) -> Value {
    let key = |name: &&str| -> CoreJsonWebKey {
        let index = usize::from(*name != "first");
        key_of(index, JsonWebKeyId::new((*name).to_owned())).as_verification_key()
    };
    serde_json::to_value(JsonWebKeySet::new(published.iter().map(key).collect())).unwrap()
}
