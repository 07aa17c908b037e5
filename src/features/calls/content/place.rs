//! Where a call applies, and on which themes.

use serde::{Deserialize, Serialize};

/// The territory and the themes of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Codes of its communes; the whole territory where there is none.
    pub communes: Vec<String>,
    /// What is said of partners from the other side of the border.
    pub border: Border,
    /// Slugs of its themes.
    pub themes: Vec<String>,
}

/// What a call says of partners from the other side of the border.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Border {
    /// They are welcome.
    #[default]
    Welcome,
    /// There must be one in every answer.
    Needed,
    /// The call is for one side alone.
    OneSide,
}

impl Border {
    /// Every case, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Welcome, Self::Needed, Self::OneSide];

    /// The word in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Needed => "needed",
            Self::OneSide => "one-side",
        }
    }
}
