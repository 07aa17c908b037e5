//! Addresses of letters, as people type them.

/// Characters that an address has at most (RFC 5321, 4.5.3.1.3).
const MOST: usize = 254;

/// Whether an e-mail address looks complete; only a letter would tell whether it exists.
#[must_use]
pub fn could_be_answered(address: &str) -> bool {
    let Some((name, host)) = address.rsplit_once('@') else {
        return false;
    };
    let plain = !address
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control());
    let labels = host.split('.').filter(|label| !label.is_empty()).count();
    // Read as letters are sent: several addresses in one line, or one behind a name, are none.
    address.parse::<lettre::Address>().is_ok()
        && plain
        && !name.is_empty()
        && labels >= 2
        && labels == host.split('.').count()
        && address.chars().count() <= MOST
}

/// An address as it is kept and compared: without blanks around, in lower case. Mail servers tell
/// capitals apart only in books, people never do.
#[must_use]
pub fn normal(address: &str) -> String {
    address.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::could_be_answered;

    #[test]
    fn an_address_that_cannot_be_answered_is_told_from_one_that_may() {
        for good in [
            "nom@exemple.org",
            "a.b+c@exemple.be",
            "é@exemple.fr",
            "\"a@b\"@exemple.org",
        ] {
            assert!(could_be_answered(good), "{good}");
        }
        for bad in [
            "",
            "nom",
            "nom@",
            "@exemple.org",
            "nom@exemple",
            "nom@exemple.",
            "a b@c.fr",
            "nom@.fr",
            "nom@exemple.org,1@autre.org",
            "nom@exemple.org;autre@exemple.org",
            "x<nom@exemple.org>",
            "nom<autre@exemple.org>",
            "nom(mot)@exemple.org",
            "nom:autre@exemple.org",
        ] {
            assert!(!could_be_answered(bad), "{bad}");
        }
        assert!(!could_be_answered(&format!("{}@exemple.org", "a".repeat(250))));
    }
}
