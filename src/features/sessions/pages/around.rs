//! What stands around every page of a session: its name, the way back, the ways on.

use crate::features::sessions::finding::Found;
use crate::features::sessions::session::Session;
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
            ways: WAYS
                .iter()
                .map(|(way, key)| (format!("{base}{way}"), cx.t(key), *way == here))
                .collect(),
            base,
        }
    }
}

/// The address of a session's page.
#[must_use]
pub fn session_address(cx: &Cx, session: &Session) -> String {
    cx.url(&session.path())
}
