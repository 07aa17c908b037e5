//! A generator: an application on a telephone or a computer that makes a code of six figures every
//! thirty seconds (RFC 6238). It works without script, without network, without a firm of anybody's.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use totp_rs::{Builder, Totp};

/// Seconds for which a code counts, before the one that follows; the one before still counts, too.
const STEP: u64 = 30;

/// The name under which applications list it.
const ISSUER: &str = "Tisserand";

/// What a sealed secret is for: this generator's, no other's.
#[must_use]
pub fn purpose(id: i64) -> String {
    format!("generator:{id}")
}

/// The step of the code that these figures are, just before, at or just after an instant.
#[must_use]
pub fn step(secret: &[u8], figures: &str, now: i64) -> Option<i64> {
    let now = u64::try_from(now).ok()?;
    let step = totp(secret, "").check(figures, now)?;
    i64::try_from(step).ok()
}

/// A secret as a person types it: in groups of four.
#[must_use]
pub fn written(secret: &[u8]) -> String {
    let text = totp(secret, "").secret().to_base32();
    let groups: Vec<&str> = (0..text.len())
        .step_by(4)
        .filter_map(|at| text.get(at..(at + 4).min(text.len())))
        .collect();
    groups.join(" ")
}

/// The address that an application opens: it holds the secret.
#[must_use]
pub fn address(secret: &[u8], email: &str) -> String {
    totp(secret, email).to_url().unwrap_or_default()
}

/// A drawing for the camera of a telephone, as the parts of an SVG: its side, margins included, and
/// the path of its dark squares.
#[must_use]
pub fn drawing(address: &str) -> Option<(i32, String)> {
    const MARGIN: i32 = 4;
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{},{}h1v1h-1z", x + MARGIN, y + MARGIN).expect("a string takes what is written");
        }
    }
    Some((code.size() + 2 * MARGIN, path))
}

fn totp(secret: &[u8], email: &str) -> Totp {
    Builder::new()
        .with_secret(secret)
        .with_skew(1)
        .with_step_duration(STEP)
        .with_issuer(Some(ISSUER))
        // A colon parts issuer and account there.
        .with_account_name(email.replace(':', " "))
        .build()
        .expect("a secret of twenty bytes and a name without colon")
}

#[cfg(test)]
mod tests {
    use super::{address, drawing, step, written};

    /// The secret of the test vectors of RFC 6238, appendix B.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_standard() {
        // The vectors have eight figures; codes of six are their last six (RFC 4226, 5.3).
        for (instant, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(step(SECRET, code, instant), Some(instant / 30), "{instant}");
        }
    }

    #[test]
    fn a_clock_may_be_half_a_minute_wrong_and_no_more() {
        assert_eq!(step(SECRET, "287082", 59 + 30), Some(1));
        assert_eq!(step(SECRET, "287082", 29), Some(1));
        assert_eq!(step(SECRET, "287082", 59 + 61), None);
        assert_eq!(step(SECRET, "28708", 59), None);
    }

    #[test]
    fn the_secret_is_given_to_copy_and_to_photograph() {
        assert_eq!(written(SECRET), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let address = address(SECRET, "a:b@example.org");
        assert!(
            address.starts_with("otpauth://totp/")
                && address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
            "{address}"
        );
        let drawn = drawing(&address);
        assert!(drawn.is_some_and(|(side, path)| side > 30 && path.starts_with('M')));
    }
}
