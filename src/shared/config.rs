//! Configuration: one TOML file and the environment, where an unknown key is an error that
//! suggests the right one. The command line speaks last.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Everything an operator may set, with what holds when nothing is set.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Folder of everything the product writes.
    pub data_dir: PathBuf,
    /// Address and port to listen on.
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
    /// Days after their last visit at which persons' accounts end; they are warned two weeks before.
    pub keep_idle_accounts_days: i64,
    /// Days for which it is known which letters left.
    pub keep_letters_days: i64,
    /// Days for which ended sessions are known.
    pub keep_sessions_days: i64,
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
            keep_idle_accounts_days: 730,
            keep_letters_days: 90,
            keep_sessions_days: 365,
            living_demonstration: false,
        }
    }
}

/// The keys of the file; each is also an environment variable `TISSERAND_<KEY>`.
const KEYS: [&str; 25] = [
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
    "keep_idle_accounts_days",
    "keep_letters_days",
    "keep_sessions_days",
    "config",
];

/// Why the configuration cannot be used, in words for the operator.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConfigError {
    /// The file is absent or unreadable.
    #[error("cannot read the configuration file {0}: {1}")]
    Unreadable(PathBuf, String),
    /// The file is not TOML.
    #[error("{0} is not valid TOML: {1}")]
    NotToml(PathBuf, String),
    /// A key that does not exist.
    #[error("unknown {place} {key:?}{}", suggestion.as_deref().map(|s| format!("; did you mean {s:?}?")).unwrap_or_default())]
    UnknownKey {
        /// "key in FILE" or "environment variable".
        place: String,
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
                    .map_err(|error| ConfigError::Unreadable(path.to_owned(), error.to_string()))?;
                let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
                    ConfigError::NotToml(path.to_owned(), error.to_string())
                })?;
                for key in table.keys() {
                    known(
                        key,
                        || format!("key in {}", path.display()),
                        |suggestion| suggestion.into(),
                    )?;
                }
                table
            }
            None => toml::Table::new(),
        };
        for (name, value) in variables(environment) {
            let key = name["TISSERAND_".len()..].to_lowercase();
            // Variables of the tests and benchmarks live beside ours; TISSERAND_DATA is where
            // they find official files to read, never a place to write.
            if key == "data"
                || key.starts_with("test_")
                || key.starts_with("fuzz_")
                || key.starts_with("bench_")
            {
                continue;
            }
            known(
                &key,
                || "environment variable".into(),
                |key| format!("TISSERAND_{}", key.to_uppercase()),
            )
            .map_err(|error| match error {
                ConfigError::UnknownKey {
                    place, suggestion, ..
                } => ConfigError::UnknownKey {
                    place,
                    key: name.clone(),
                    suggestion,
                },
                other => other,
            })?;
            if key != "config" {
                let typed = typed(&key, &value);
                values.insert(key, typed);
            }
        }
        values.remove("config");
        values
            .try_into()
            .map_err(|error: toml::de::Error| ConfigError::WrongValue(error.to_string()))
    }

    /// The SQLite file, the index and the rest, in the data folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.data_dir.join(name)
    }
}

fn variables(environment: impl Iterator<Item = (String, String)>) -> BTreeMap<String, String> {
    environment
        .filter(|(name, _)| name.starts_with("TISSERAND_"))
        .collect()
}

fn known(key: &str, place: impl Fn() -> String, spelled: impl Fn(&str) -> String) -> Result<(), ConfigError> {
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
        place: place(),
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
        | "keep_sessions_days" => value
            .parse()
            .map_or_else(|_| toml::Value::String(value.into()), toml::Value::Integer),
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
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Config, ConfigError};

    fn from_environment(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(
            None,
            pairs
                .iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        )
    }

    fn from_file(text: &str) -> Result<Config, ConfigError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tisserand.toml");
        std::fs::write(&path, text).unwrap();
        Config::read(Some(&path), std::iter::empty())
    }

    #[test]
    fn with_nothing_set_it_listens_here_only() {
        let config = from_environment(&[]).unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.path("tisserand.db").to_str(), Some("data/tisserand.db"));
    }

    #[test]
    fn the_environment_speaks_after_the_file() {
        let config = from_environment(&[
            ("TISSERAND_LISTEN", "[::1]:9000"),
            ("TISSERAND_REQUESTS_PER_SECOND", "7"),
            ("TISSERAND_TRUSTED_PROXIES", "10.0.0.1, ::1"),
            ("HOME", "/nowhere"),
        ])
        .unwrap();
        assert_eq!(config.listen.to_string(), "[::1]:9000");
        assert_eq!(config.requests_per_second, 7);
        assert_eq!(config.trusted_proxies.len(), 2);
        assert_eq!(from_file("requests_burst = 9").unwrap().requests_burst, 9);
    }

    #[test]
    fn a_misspelled_key_is_refused_with_the_right_one() {
        let error = from_file("listne = \"127.0.0.1:1\"").unwrap_err().to_string();
        assert!(
            error.contains("\"listne\"") && error.contains("did you mean \"listen\"?"),
            "{error}"
        );
        let error = from_environment(&[("TISSERAND_DATABSE", "x")])
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("TISSERAND_DATABSE") && error.contains("\"TISSERAND_DATABASE\""),
            "{error}"
        );
        let error = from_file("zzz = 1").unwrap_err().to_string();
        assert!(!error.contains("did you mean"), "{error}");
    }

    #[test]
    fn a_value_of_the_wrong_kind_says_which() {
        let error = from_file("requests_burst = \"many\"").unwrap_err().to_string();
        assert!(
            error.contains("requests_burst") || error.contains("invalid type"),
            "{error}"
        );
        assert!(matches!(
            from_file("listen = [").unwrap_err(),
            ConfigError::NotToml(..)
        ));
    }
}
