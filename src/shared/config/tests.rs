//! What an operator may write, and what is answered to what they may not.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

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
    let here = from_environment(&[("TISSERAND_LISTEN", "localhost:9000")]).unwrap();
    assert_eq!(here.listen.to_string(), "127.0.0.1:9000");
    let port = from_file("listen = \"9000\"").unwrap_err().to_string();
    assert!(
        port.contains("127.0.0.1:8080") && port.contains("listen"),
        "{port}"
    );
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
        error.contains("requests_burst") && error.contains("many"),
        "{error}"
    );
    assert!(matches!(
        from_file("listen = [").unwrap_err(),
        ConfigError::NotToml(..)
    ));
}
