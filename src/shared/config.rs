//! Configuration: one TOML file and the environment, where an unknown key is an error that
//! suggests the right one. The command line speaks last.

mod provider;

use std::collections::BTreeMap;
use std::net::{AddrParseError, SocketAddr};
use std::path::{Path, PathBuf};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

pub use provider::{Preset, Provider, Secret, is_here, may_be_asked};

/// Everything an operator may set, with what holds when nothing is set.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Folder of everything the product writes.
    pub data_dir: PathBuf,
    /// Address and port to listen on.
    #[serde(deserialize_with = "listen")]
    pub listen: SocketAddr,
    /// Where visitors find the site, e.g. `https://associations.example.org`; from the request when absent.
    pub base_url: Option<String>,
    /// `postgres://…`; a SQLite file in the data folder when absent.
    pub database: Option<String>,
    /// Folder that holds territories; those built into the program when absent.
    pub territories: Option<PathBuf>,
    /// Name of the territory's folder.
    pub territory: String,
    /// `text` or `json`.
    pub log: LogFormat,
    /// Which messages are logged, in the syntax of `tracing`, e.g. `info,sqlx=error`.
    pub log_filter: String,
    /// Requests a second that one visitor (one IPv4 address or one IPv6 /64) may make over time.
    pub requests_per_second: u32,
    /// Requests a visitor may make at once before that rate holds.
    pub requests_burst: u32,
    /// Seconds after which a request is given up.
    pub request_timeout_seconds: u64,
    /// Bytes that the body of a request may have.
    pub body_bytes: usize,
    /// Addresses of the proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Name of who runs this site, for the legal pages.
    pub operator: String,
    /// Postal address of the operator.
    pub operator_address: String,
    /// Where people write to the operator.
    pub operator_email: String,
    /// Who answers for what is published.
    pub publication_director: String,
    /// Who hosts the site.
    pub host: String,
    /// `smtp://…` or `smtps://…` by which letters leave; written to `mail/` in the data folder when absent.
    pub smtp: Option<String>,
    /// Whom letters come from, e.g. `Tisserand <associations@example.org>`.
    pub mail_from: String,
    /// Where ClamAV listens: the path of its socket, or `host:port`. Files that people send are not
    /// scanned when absent, and readers are told so.
    pub clamav: Option<String>,
    /// By whom people may sign in besides us: nobody where it is empty, and nobody is then asked.
    pub provider: Vec<Provider>,
    /// Days after their last visit at which persons' accounts end; they are warned two weeks before.
    pub keep_idle_accounts_days: i64,
    /// Days for which it is known which letters left.
    pub keep_letters_days: i64,
    /// Days for which ended sessions are known.
    pub keep_sessions_days: i64,
    /// Days in which a petition is to be answered, before anybody supports it.
    pub petition_answer_days: i64,
    /// Hours before the deadline of a call in which an outage puts it off, as one does into which it falls.
    pub outage_hours: i64,
    /// Days after a claim is closed at which the papers shown for it go.
    pub keep_claim_papers_days: i64,
    /// Whether this is the living demonstration, where one signs in with one click; only the command
    /// `demo` says so.
    #[serde(skip)]
    pub living_demonstration: bool,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: PathBuf::from("data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            base_url: None,
            database: None,
            territories: None,
            territory: "lille".into(),
            log: LogFormat::Text,
            log_filter: "info,sqlx=error,tantivy=warn".into(),
            requests_per_second: 50,
            requests_burst: 400,
            request_timeout_seconds: 30,
            body_bytes: 256 * 1024,
            trusted_proxies: Vec::new(),
            operator: String::new(),
            operator_address: String::new(),
            operator_email: String::new(),
            publication_director: String::new(),
            host: String::new(),
            smtp: None,
            mail_from: "tisserand@localhost".into(),
            clamav: None,
            provider: Vec::new(),
            keep_idle_accounts_days: 730,
            keep_letters_days: 90,
            keep_sessions_days: 365,
            petition_answer_days: 60,
            outage_hours: 4,
            keep_claim_papers_days: 60,
            living_demonstration: false,
        }
    }
}

/// The keys of the file; each is also an environment variable `TISSERAND_<KEY>`.
const KEYS: [&str; 29] = [
    "data_dir",
    "listen",
    "base_url",
    "database",
    "territories",
    "territory",
    "log",
    "log_filter",
    "requests_per_second",
    "requests_burst",
    "request_timeout_seconds",
    "body_bytes",
    "trusted_proxies",
    "operator",
    "operator_address",
    "operator_email",
    "publication_director",
    "host",
    "smtp",
    "mail_from",
    "clamav",
    "provider",
    "keep_idle_accounts_days",
    "keep_letters_days",
    "keep_sessions_days",
    "petition_answer_days",
    "outage_hours",
    "keep_claim_papers_days",
    "config",
];

/// Why the configuration cannot be used, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is absent or unreadable.
    #[error("cannot read the configuration file {0}: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// The file is not TOML.
    #[error("{0} is not valid TOML: {1}")]
    NotToml(PathBuf, String),
    /// A key that does not exist.
    #[error("unknown {} {key:?}{}", place(file.as_deref()), suggestion.as_deref().map(|s| format!("; did you mean {s:?}?")).unwrap_or_default())]
    UnknownKey {
        /// Where it is written; nothing for a variable of the environment.
        file: Option<PathBuf>,
        /// What was written.
        key: String,
        /// The nearest that exists.
        suggestion: Option<String>,
    },
    /// A value of the wrong type.
    #[error("the configuration cannot be used: {0}")]
    WrongValue(String),
}

impl Config {
    /// Reads the file, then the environment on top of it.
    ///
    /// `environment` is the list of variables; those that begin with `TISSERAND_` count.
    ///
    /// # Errors
    /// [`ConfigError`] names the file or variable, the key, and the nearest key that exists.
    pub fn read(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut values = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .map_err(|error| ConfigError::Unreadable(path.to_owned(), error))?;
                let table: toml::Table = text
                    .parse()
                    .map_err(|error| ConfigError::NotToml(path.to_owned(), without_source(&text, &error)))?;
                for key in table.keys() {
                    known(key, Some(path), |suggestion| suggestion.into())?;
                }
                table
            }
            None => toml::Table::new(),
        };
        let mut secrets = Vec::new();
        for (name, value) in variables(environment) {
            let key = name["TISSERAND_".len()..].to_lowercase();
            if let Some(of) = key.strip_prefix("provider_secret_") {
                secrets.push((name, of.to_owned(), value));
                continue;
            }
            // Variables of the tests and benchmarks live beside ours; TISSERAND_DATA is where
            // they find official files to read, never a place to write.
            if key == "data"
                || key.starts_with("test_")
                || key.starts_with("fuzz_")
                || key.starts_with("bench_")
            {
                continue;
            }
            known(&key, None, |key| format!("TISSERAND_{}", key.to_uppercase())).map_err(
                |error| match error {
                    ConfigError::UnknownKey { file, suggestion, .. } => ConfigError::UnknownKey {
                        file,
                        key: name.clone(),
                        suggestion,
                    },
                    other => other,
                },
            )?;
            if key != "config" {
                let typed = typed(&key, &value);
                values.insert(key, typed);
            }
        }
        values.remove("config");
        for (variable, of, secret) in secrets {
            give_secret(&mut values, variable, &of, secret)?;
        }
        let config: Self = values
            .try_into()
            .map_err(|error: toml::de::Error| ConfigError::WrongValue(with_its_key(&error)))?;
        match provider::fault(&config.provider) {
            Some(fault) => Err(ConfigError::WrongValue(fault)),
            None => Ok(config),
        }
    }

    /// The full address of a page, for letters and for other machines: from what the operator set, never
    /// from a request. Without `base_url`, this machine is named.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        match &self.base_url {
            Some(base) => format!("{}{path}", base.trim_end_matches('/')),
            None => format!("http://{}{path}", self.listen),
        }
    }

    /// The SQLite file, the index and the rest, in the data folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.data_dir.join(name)
    }
}

/// An address and a port; `localhost` is this machine.
///
/// # Errors
/// When it is none.
pub fn listening(text: &str) -> Result<SocketAddr, AddrParseError> {
    match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}").parse(),
        None => text.parse(),
    }
}

fn listen<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
    let text = String::deserialize(deserializer)?;
    listening(&text).map_err(|_| D::Error::custom("no address and port like \"127.0.0.1:8080\""))
}

fn variables(environment: impl Iterator<Item = (String, String)>) -> BTreeMap<String, String> {
    environment
        .filter(|(name, _)| name.starts_with("TISSERAND_"))
        .collect()
}

fn place(file: Option<&Path>) -> String {
    match file {
        Some(file) => format!("key in {}", file.display()),
        None => "environment variable".into(),
    }
}

/// What is wrong and on which line, without the line itself: it may hold a secret.
fn without_source(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map_or(0, |before| before.matches('\n').count() + 1);
    format!("line {line}: {}", error.message())
}

/// What is wrong with a value, and under which key: it was read from no text any more, which is not repeated.
fn with_its_key(error: &toml::de::Error) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives a provider the secret that a variable holds; the variable names it in capitals, dashes as underscores.
fn give_secret(
    values: &mut toml::Table,
    variable: String,
    of: &str,
    secret: String,
) -> Result<(), ConfigError> {
    let providers = values.get_mut("provider").and_then(toml::Value::as_array_mut);
    let named = |provider: &&mut toml::Value| {
        let name = provider.get("name").and_then(toml::Value::as_str);
        name.is_some_and(|name| name.replace('-', "_") == of)
    };
    let Some(provider) = providers.into_iter().flatten().find(named) else {
        return Err(ConfigError::UnknownKey {
            file: None,
            key: variable,
            suggestion: None,
        });
    };
    if let Some(provider) = provider.as_table_mut() {
        provider.insert("client_secret".into(), toml::Value::String(secret));
    }
    Ok(())
}

fn known(key: &str, file: Option<&Path>, spelled: impl Fn(&str) -> String) -> Result<(), ConfigError> {
    if KEYS.contains(&key) {
        return Ok(());
    }
    let suggestion = KEYS
        .iter()
        .map(|known| (strsim::jaro_winkler(key, known), known))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| spelled(known));
    Err(ConfigError::UnknownKey {
        file: file.map(Path::to_owned),
        key: key.into(),
        suggestion,
    })
}

/// A variable is text; numbers and lists are read as the file would write them.
fn typed(key: &str, value: &str) -> toml::Value {
    match key {
        "requests_per_second"
        | "requests_burst"
        | "request_timeout_seconds"
        | "body_bytes"
        | "keep_idle_accounts_days"
        | "keep_letters_days"
        | "keep_sessions_days"
        | "petition_answer_days"
        | "outage_hours"
        | "keep_claim_papers_days" => value
            .parse()
            .map_or_else(|_| toml::Value::String(value.into()), toml::Value::Integer),
        // As the file would write it: `[{ name = "…", … }]`.
        "provider" => {
            let read = format!("provider = {value}").parse::<toml::Table>();
            let list = read.ok().and_then(|mut table| table.remove("provider"));
            list.unwrap_or_else(|| toml::Value::String(String::new()))
        }
        "trusted_proxies" => toml::Value::Array(
            value
                .split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|part| toml::Value::String(part.into()))
                .collect(),
        ),
        _ => toml::Value::String(value.into()),
    }
}

#[cfg(test)]
mod tests;
