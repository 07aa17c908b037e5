//! What the index knows of an organisation: the words it can be found by, and the values by which
//! a list of organisations is narrowed, counted and ordered.

/// One organisation as it enters the index. Texts are given as people wrote them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// The number the database knows the organisation by; adding it again replaces it.
    pub id: u64,
    /// Its name; folded ([`crate::fold`]) it is also what it is filed under in alphabetical order, of
    /// which only the first hundred bytes count.
    pub name: String,
    /// Acronyms, former names, names in other languages.
    pub other_names: Vec<String>,
    /// What it says it is for.
    pub purpose: String,
    /// Its numbers in the registers, with or without spaces, dots and prefixes.
    pub identifiers: Vec<String>,
    /// Code of the commune of its seat.
    pub commune: Option<String>,
    /// Names of that commune, in French and Dutch: found by them, but weakly.
    pub place_names: Vec<String>,
    /// Slugs of its themes; the words of a theme are known once for all: see [`crate::ThemeWords`].
    pub themes: Vec<String>,
    /// `association`, `foundation`…
    pub kind: String,
    /// Code of its legal form.
    pub legal_form: Option<String>,
    /// On which side of the border it has its seat.
    pub side: Option<String>,
    /// `active`, `dissolved`…
    pub state: String,
    /// The registers it comes from.
    pub sources: Vec<String>,
    /// Its declared area of action.
    pub area: Option<String>,
    /// What it is for the others: `funder`, `network`, `pole`…
    pub capacities: Vec<String>,
    /// Year of foundation.
    pub founded: Option<i16>,
    /// Year of dissolution.
    pub dissolved: Option<i16>,
    /// Latitude and longitude in degrees (WGS 84). A place that is not on Earth is no place.
    pub position: Option<(f64, f64)>,
    /// Whether its seat is in the territory.
    pub inside: bool,
    /// Days since 1970-01-01 of the last change in a register; 0 when unknown.
    pub date: i64,
}

impl Document {
    /// Where it is, if that is a place on Earth.
    #[must_use]
    pub fn place(&self) -> Option<(f64, f64)> {
        self.position
            .filter(|(lat, lon)| (-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon))
    }
}
