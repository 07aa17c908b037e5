//! What cannot be asked: a page reads past it, for a form may hold anything; a program is told, for it would take the figures of another
//! question for those of its own.

use std::collections::HashSet;

use super::{Asked, pairs};

impl Asked {
    /// Why a query string cannot be asked, as the key of a text; nothing where it can. `others` say nothing of which grants.
    pub fn refused(query: Option<&str>, others: &[&str]) -> Option<&'static str> {
        let pairs = pairs(query);
        let mut said = HashSet::new();
        for pair in &pairs {
            let (name, value) = (pair.0.as_str(), pair.1.trim());
            if value.is_empty() {
                continue;
            }
            if !said.insert(name) {
                return Some("error-invalid-once");
            }
            if others.contains(&name) {
                continue;
            }
            // What asks nothing where it stands alone was not understood.
            let alone = Self::of(std::slice::from_ref(pair));
            if alone.not_an_amount.is_none() && alone != Self::default() {
                continue;
            }
            return Some(match name {
                "funder" | "beneficiary" | "with" => "error-invalid-party",
                "from" | "to" => "error-invalid-years",
                "below" | "least" | "most" => "error-invalid-euros",
                "funders" | "tenths" | "alike" | "joint" | "left" => "error-invalid-behind",
                _ => "error-invalid-parameter",
            });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Asked;

    #[test]
    fn what_would_be_read_past_is_refused_with_its_reason() {
        let refused = |query: &str| Asked::refused(Some(query), &["limit", "lang"]);
        for (query, why) in [
            ("", None),
            ("funder=&theme=&from=", None),
            (
                "theme=sport&commune=-&from=0&to=0&below=5000&limit=7&lang=nl",
                None,
            ),
            (
                "funders=5&tenths=3&alike=1&joint=twice&left=doubt&least=0&most=500",
                None,
            ),
            ("from=2024&to=2020", None),
            ("theme=sport&theme=culture", Some("error-invalid-once")),
            ("lang=nl&lang=fr", Some("error-invalid-once")),
            ("funder=the-town", Some("error-invalid-party")),
            ("from=last", Some("error-invalid-years")),
            ("below=0", Some("error-invalid-euros")),
            ("most=much", Some("error-invalid-euros")),
            ("alike=yes", Some("error-invalid-behind")),
            ("left=counted", Some("error-invalid-behind")),
            ("year=2022", Some("error-invalid-parameter")),
        ] {
            assert_eq!(refused(query), why, "{query}");
        }
        assert_eq!(Asked::refused(None, &[]), None);
    }
}
