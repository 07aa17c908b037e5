//! The rooms of the site: the few words of the header, and the pages that each of them opens on.

/// A page one goes to from anywhere: what follows the language in its address, and the key of its name.
pub type Entry = (&'static str, &'static str);

/// A room of the site.
pub struct Room {
    /// The key of its name.
    pub name: &'static str,
    /// Its pages; the first stands for it.
    pub pages: &'static [Entry],
}

/// Every room, in the order of the header.
pub const ROOMS: [Room; 3] = [
    Room {
        name: "layout-room-directory",
        pages: &[
            ("/organisations", "layout-organisations"),
            ("/map", "layout-map"),
            ("/themes", "layout-themes"),
            ("/communes", "layout-communes"),
            ("/networks", "layout-networks"),
        ],
    },
    Room {
        name: "layout-room-together",
        pages: &[
            ("/calls", "layout-calls"),
            ("/programmes", "layout-programmes"),
            ("/desk", "layout-desk"),
            ("/petitions", "layout-petitions"),
            ("/poles", "layout-poles"),
            ("/policies", "layout-policies"),
        ],
    },
    Room {
        name: "layout-observatory",
        pages: &[
            ("/observatory", "layout-observatory"),
            ("/indicators", "layout-indicators"),
            ("/surveys", "layout-surveys"),
            ("/publications", "layout-publications"),
        ],
    },
];

impl Room {
    /// The address of the page that stands for it.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.pages[0].0
    }

    /// Whether a page is one of its own, or lies under one of them.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        self.pages.iter().any(|(page, _)| under(path, page))
    }
}

/// Whether `path` is `page` or lies under it: `/calls/x` under `/calls`, not `/callsign`.
#[must_use]
pub fn under(path: &str, page: &str) -> bool {
    seen_as(path)
        .strip_prefix(page)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Where a page is looked for: what a funder keeps for its own grants belongs to the desk, whatever its address.
fn seen_as(path: &str) -> &str {
    let own = path.strip_prefix("/organisations/");
    let part = own.and_then(|own| own.split('/').nth(1));
    match part {
        Some("letter-words" | "agreement-words" | "payments") => "/desk",
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_in_one_room_at_most() {
        let rooms = |path: &str| ROOMS.iter().filter(|room| room.holds(path)).count();
        assert_eq!(rooms("/calls"), 1);
        assert_eq!(rooms("/calls/toits/capabilities"), 1);
        assert_eq!(rooms("/callsign"), 0);
        assert_eq!(rooms("/"), 0);
        let words = "/organisations/ville-k7f3/letter-words";
        assert!(ROOMS[1].holds(words) && !ROOMS[0].holds(words));
        for room in &ROOMS {
            for (page, _) in room.pages {
                assert_eq!(rooms(page), 1, "{page}");
            }
        }
    }
}
