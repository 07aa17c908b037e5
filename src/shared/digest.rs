//! Digests that stay the same on every machine and with every compiler: what a row was is compared
//! with what a file says months later, by another build.

use std::hash::{Hash, Hasher};

use sha2::{Digest, Sha256};

/// The first 64 bits of the SHA-256 of what a value hashes.
pub fn digest(value: &(impl Hash + ?Sized)) -> u64 {
    let mut fixed = Fixed(Sha256::new());
    value.hash(&mut fixed);
    fixed.finish()
}

struct Fixed(Sha256);

/// Numbers are written as the same bytes everywhere: lengths in 64 bits, all little-endian.
macro_rules! the_same_everywhere {
    ($($name:ident $kind:ty),*) => {
        $(fn $name(&mut self, number: $kind) {
            self.0.update(number.to_le_bytes());
        })*
    };
}

impl Hasher for Fixed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    the_same_everywhere!(write_u16 u16, write_u32 u32, write_u64 u64, write_i16 i16, write_i32 i32, write_i64 i64);

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_isize(&mut self, number: isize) {
        self.write_i64(number as i64);
    }

    fn finish(&self) -> u64 {
        let digest = self.0.clone().finalize();
        digest
            .iter()
            .take(8)
            .fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn a_digest_is_what_it_was_when_this_was_written() {
        let said = (
            Some("épicerie"),
            7_i64,
            vec!["W595012345".to_owned()],
            None::<u32>,
        );
        assert_eq!(digest(&said), KNOWN, "{:#x}", digest(&said));
        assert_ne!(digest(&("a", "bc")), digest(&("ab", "c")));
    }

    const KNOWN: u64 = 0xcab1_6e37_23ff_a832;
}
