//! What stands around every page of a session: its name, the way back, the ways on.

use super::show::{title, who, why};
use crate::features::applications::Reading;
use crate::features::sessions::finding::Found;
use crate::features::sessions::session::Session;
use crate::features::sessions::table::Request;
use crate::shared::web::Cx;

/// Where the pages of a session lead.
const WAYS: [(&str, &str); 7] = [
    ("", "sessions-table"),
    ("/simulations", "simulations-title"),
    ("/promises", "promises-title"),
    ("/proposals", "proposals-title"),
    ("/hearings", "hearings-title"),
    ("/votes", "votes-title"),
    ("/minutes", "minutes-title"),
];

/// What stands around a page.
pub struct Around {
    /// The title of the session, and its language where that is not the page's.
    pub title: (String, Option<&'static str>),
    /// The address of the session's page.
    pub base: String,
    /// By which published number ties are broken.
    pub ties: String,
    /// Where one can go: address, words, whether one is there.
    pub ways: Vec<(String, String, bool)>,
}

impl Around {
    /// What stands around the page of a session whose address ends so.
    #[must_use]
    pub fn of(cx: &Cx, found: &Found, here: &str) -> Self {
        let base = session_address(cx, &found.session);
        Self {
            title: (found.session.title.clone(), cx.foreign(found.session.language)),
            ties: cx.tv("sessions-ties", "seed", &found.session.seed.to_string()),
            ways: WAYS
                .iter()
                .map(|(way, key)| (format!("{base}{way}"), cx.t(key), *way == here))
                .collect(),
            base,
        }
    }
}

/// A request in a list of the committee: its number and title, who asks, and why nothing more of it is shown.
pub struct Head {
    pub number: String,
    pub title: (String, Option<&'static str>),
    pub by: String,
    pub hidden: Option<String>,
    /// Whether the asker has yet to say how near they stand to those who ask.
    pub undeclared: bool,
}

impl Head {
    /// What stands above everything else that is said of a request.
    #[must_use]
    pub fn of(cx: &Cx, request: &Request) -> Self {
        Self {
            number: request.application.number.clone(),
            title: title(cx, request),
            by: who(request),
            hidden: why(request.reading).map(|key| cx.t(key)),
            undeclared: request.reading == Reading::Undeclared,
        }
    }
}

/// The address of a session's page.
#[must_use]
pub fn session_address(cx: &Cx, session: &Session) -> String {
    cx.url(&session.path())
}
