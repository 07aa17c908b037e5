//! Secrets that must be read again: sealed with a key that lies beside the database, not in it.
//!
//! Whoever reads the database, or a copy of it, learns nothing from them. The key is the file
//! `secrets.key` of the data folder, made at the first use, for its owner alone; every server of one
//! database has the same (docs/decisions/0013-the-key-beside-the-database.md).

use std::io;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use crate::shared::chance;
use crate::shared::config::Config;
use crate::shared::files;

/// The name of the key in the data folder.
pub const FILE: &str = "secrets.key";

/// A key that seals.
pub struct Key {
    bytes: [u8; 32],
    name: String,
}

/// Why something sealed was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It was sealed with another key: that of another server, or one that was lost.
    ForeignKey,
    /// It is not what was sealed, or not for this purpose.
    Changed,
}

impl Key {
    /// The key of a data folder, made when there is none.
    ///
    /// # Errors
    /// When the file cannot be read or made, or holds no key.
    pub fn of(config: &Config) -> io::Result<Self> {
        let path = config.path(FILE);
        let text = match files::read_text(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                files::keep_first(&path, &files::hex(&chance::secret::<32>()))?;
                files::read_text(&path)?
            }
            Err(error) => return Err(error),
        };
        let bytes = files::unhex(text.trim()).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self::new).ok_or_else(|| {
            let why = format!("{} holds no key of 64 hexadecimal figures", path.display());
            io::Error::new(io::ErrorKind::InvalidData, why)
        })
    }

    fn new(bytes: [u8; 32]) -> Self {
        let mut name = files::hex(&Sha256::digest(
            [b"name of the key\0".as_slice(), &bytes].concat(),
        ));
        name.truncate(8);
        Self { bytes, name }
    }

    /// Seals a secret. It opens for the same purpose only: another row, another person, is another purpose.
    ///
    /// # Panics
    /// Never: what is sealed fits in memory.
    #[must_use]
    pub fn seal(&self, purpose: &str, secret: &[u8]) -> String {
        let nonce = chance::secret::<24>();
        let sealed = self
            .cipher()
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: secret,
                    aad: purpose.as_bytes(),
                },
            )
            .expect("a short secret can be sealed");
        format!("{}.{}{}", self.name, files::hex(&nonce), files::hex(&sealed))
    }

    /// Opens what was sealed.
    ///
    /// # Errors
    /// [`Closed`] says why not.
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<Vec<u8>, Closed> {
        let (name, rest) = sealed.split_once('.').ok_or(Closed::Changed)?;
        if name != self.name {
            return Err(Closed::ForeignKey);
        }
        let bytes = files::unhex(rest).ok_or(Closed::Changed)?;
        let (nonce, secret) = bytes.split_first_chunk::<24>().ok_or(Closed::Changed)?;
        let payload = Payload {
            msg: secret,
            aad: purpose.as_bytes(),
        };
        let opened = self.cipher().decrypt(&XNonce::from(*nonce), payload);
        opened.map_err(|_| Closed::Changed)
    }

    /// Whether this key sealed a text.
    #[must_use]
    pub fn sealed(&self, text: &str) -> bool {
        text.split_once('.').is_some_and(|(name, _)| name == self.name)
    }

    /// 32 bytes that only this key gives for a purpose, each time the same.
    ///
    /// # Panics
    /// Never: HMAC takes keys of any length.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.bytes)
            .expect("HMAC takes keys of any length");
        mac.update(purpose.as_bytes());
        mac.finalize().into_bytes().into()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.bytes.into())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Closed, FILE, Key};
    use crate::shared::config::Config;

    #[test]
    fn the_key_is_made_once_and_its_owner_alone_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data_dir: folder.path().into(),
            ..Config::default()
        };
        let sealed = Key::of(&config).unwrap().seal("a", b"secret");
        assert_eq!(Key::of(&config).unwrap().open("a", &sealed).unwrap(), b"secret");
        let mode = std::fs::metadata(config.path(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::write(config.path(FILE), "not a key").unwrap();
        assert!(
            Key::of(&config).is_err(),
            "a key that was spoiled is not replaced in silence"
        );
    }

    #[test]
    fn what_is_sealed_opens_for_its_purpose_with_its_key_and_whole() {
        let (one, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let sealed = one.seal("generator:7", b"secret");
        assert_ne!(sealed, one.seal("generator:7", b"secret"), "no two look alike");
        assert_eq!(one.open("generator:8", &sealed), Err(Closed::Changed));
        assert_eq!(other.open("generator:7", &sealed), Err(Closed::ForeignKey));
        assert!(one.sealed(&sealed) && !other.sealed(&sealed));
        let mut spoiled = sealed.clone();
        let last = if spoiled.pop() == Some('0') { '1' } else { '0' };
        spoiled.push(last);
        assert_eq!(one.open("generator:7", &spoiled), Err(Closed::Changed));
        assert_eq!(one.open("generator:7", "nothing"), Err(Closed::Changed));
        assert_ne!(one.derive("a"), one.derive("b"));
        assert_eq!(one.derive("a"), Key::new([1; 32]).derive("a"));
    }
}
