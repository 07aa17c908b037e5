//! What narrows the question put to an indicator, as an address says it.

use territory::Territory;

/// What narrows a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::features::observatory) struct Narrow {
    /// Code of a commune or of a group, or slug of a side; empty for the whole territory.
    pub place: String,
    /// Slug of a theme; empty for all.
    pub theme: String,
}

impl Narrow {
    /// What a query string asks; what cannot be understood is as if it were not said, and a former commune is that of today.
    pub fn read(territory: &Territory, query: Option<&str>) -> Self {
        let pairs: Vec<(String, String)> =
            serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
        let of = |name: &str| {
            let found = pairs.iter().find(|(known, _)| known == name);
            found.map_or_else(String::new, |(_, value)| value.trim().chars().take(80).collect())
        };
        Self {
            place: territory.today(&of("place")).to_owned(),
            theme: of("theme"),
        }
    }

    /// The query string of this question; nothing for the whole.
    pub fn query(&self) -> String {
        let asked = [("place", &self.place), ("theme", &self.theme)];
        let asked = asked.into_iter().filter(|(_, value)| !value.is_empty());
        let said: Vec<String> = asked
            .map(|(name, value)| {
                let value = percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
                format!("{name}={value}")
            })
            .collect();
        said.join("&")
    }
}
