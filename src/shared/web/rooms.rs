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

/// Pages of one organisation that are a part of another page of the site: what follows the organisation in their addresses, and
/// where they are looked for. Every other page of an organisation is looked for with it.
pub const OF_ORGANISATIONS: &[(&str, &str)] = &[
    ("agreement-words", "/desk"),
    ("aid-register", "/desk"),
    ("asked-again", "/surveys"),
    ("audits", "/desk"),
    ("calls", "/calls"),
    ("entered", "/networks"),
    ("indicators", "/indicators"),
    ("letter-words", "/desk"),
    ("needs", "/observatory"),
    ("network", "/networks"),
    ("networks", "/networks"),
    ("payments", "/desk"),
    ("petitions", "/petitions"),
    ("policies", "/policies"),
    ("poles", "/poles"),
    ("programmes", "/programmes"),
    ("projects", "/projects"),
    ("publications", "/publications"),
    ("surveys", "/surveys"),
];

/// Pages that no word of the header names, and the page in whose room they are.
pub const IN_ROOMS: &[(&str, &str)] = &[
    ("/agreements", "/desk"),
    ("/answer", "/surveys"),
    ("/applications", "/calls"),
    ("/awards", "/observatory"),
    ("/common-funds", "/programmes"),
    ("/how-partners-are-proposed", "/calls"),
    ("/news", "/networks"),
    ("/projects", "/calls"),
];

impl Room {
    /// The address of the page that stands for it.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.pages[0].0
    }

    /// Whether a page is one of its own, lies under one of them, or is reached from there.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        let near = IN_ROOMS.iter().find(|(page, _)| under(path, page));
        let path = near.map_or(path, |(_, page)| page);
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

/// Where a page is looked for: what an organisation does elsewhere on the site belongs there, whatever its address.
fn seen_as(path: &str) -> &str {
    let own = path.strip_prefix("/organisations/");
    let part = own.and_then(|own| own.split('/').nth(1));
    let elsewhere = part.and_then(|part| OF_ORGANISATIONS.iter().find(|(own, _)| *own == part));
    elsewhere.map_or(path, |(_, page)| page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rooms(path: &str) -> Vec<&'static str> {
        let held = ROOMS.iter().filter(|room| room.holds(path));
        held.map(|room| room.name).collect()
    }

    #[test]
    fn a_page_is_in_one_room_at_most() {
        assert_eq!(rooms("/calls").len(), 1);
        assert_eq!(rooms("/calls/toits/capabilities").len(), 1);
        assert_eq!(rooms("/callsign").len(), 0);
        assert_eq!(rooms("/").len(), 0);
        for room in &ROOMS {
            for (page, _) in room.pages {
                assert_eq!(rooms(page), [room.name], "{page}");
            }
        }
    }

    #[test]
    fn what_an_organisation_does_elsewhere_is_looked_for_there() {
        for (path, page) in [
            ("/organisations/ville-k7f3/letter-words", "/desk"),
            ("/organisations/club-k7f3/calls/toits-q2m9/capabilities", "/calls"),
            (
                "/organisations/club-k7f3/petitions/rue-q2m9/support",
                "/petitions",
            ),
            ("/organisations/ville-k7f3/surveys", "/surveys"),
            ("/organisations/club-k7f3/file/bank", "/organisations"),
            ("/organisations/club-k7f3", "/organisations"),
            ("/projects/toits-q2m9/budget", "/projects"),
        ] {
            assert!(under(path, page), "{path} under {page}");
            let every = ROOMS.iter().flat_map(|room| room.pages);
            let lit: Vec<&str> = every
                .map(|(page, _)| *page)
                .filter(|page| under(path, page))
                .collect();
            assert!(lit.is_empty() || lit == [page], "{path} lights {lit:?}");
        }
        assert_eq!(rooms("/projects/toits-q2m9"), ["layout-room-together"]);
        assert_eq!(
            rooms("/applications/toits-q2m9/report/2027/answer"),
            ["layout-room-together"]
        );
    }
}
