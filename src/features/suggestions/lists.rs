//! Lists of all who could be asked, in order, kept while somebody reads on: each page of one is looked up, not computed. The version
//! of the data is part of what tells one from another, so that none is older than what it shows.

use std::sync::{Arc, Mutex, PoisonError};

/// Numbers of organisations kept in all lists together: 32 MB.
const MOST: usize = 4_000_000;

/// Lists kept, however short: beyond that one is computed anew.
const LISTS: usize = 1_000;

/// The lists that were read last, the latest at the end.
#[derive(Default)]
pub(super) struct Lists(Mutex<Vec<(String, Arc<[i64]>)>>);

impl Lists {
    /// The list that somebody read before.
    pub fn find(&self, key: &str) -> Option<Arc<[i64]>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(of, _)| of == key)?;
        let found = kept.remove(at);
        let list = Arc::clone(&found.1);
        kept.push(found);
        Some(list)
    }

    /// Keeps a list; those that were read longest ago make room for it.
    pub fn keep(&self, key: String, list: Arc<[i64]>) {
        self.keep_among(key, list, (LISTS, MOST));
    }

    fn keep_among(&self, key: String, list: Arc<[i64]>, (lists, most): (usize, usize)) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(of, _)| *of != key);
        kept.push((key, list));
        let mut held: usize = kept.iter().map(|(_, list)| list.len()).sum();
        while kept.len() > lists || held > most && kept.len() > 1 {
            held -= kept.remove(0).1.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;

    #[test]
    fn what_was_read_longest_ago_makes_room_and_the_list_at_hand_stays() {
        let lists = Lists::default();
        for key in ["a", "b", "c"] {
            lists.keep_among(key.to_owned(), vec![1, 2].into(), (9, 6));
        }
        assert!(lists.find("a").is_some(), "all three have room");
        lists.keep_among("d".to_owned(), vec![1, 2].into(), (9, 6));
        assert!(lists.find("b").is_none(), "a was read since");
        assert!(lists.find("a").is_some() && lists.find("c").is_some());
        lists.keep_among("e".to_owned(), vec![0; 9].into(), (9, 6));
        assert!(lists.find("e").is_some_and(|list| list.len() == 9));
        assert!(lists.find("a").is_none());
    }

    #[test]
    fn lists_on_which_nobody_is_are_not_kept_without_end() {
        let lists = Lists::default();
        for key in ["a", "b", "c"] {
            lists.keep_among(key.to_owned(), Vec::new().into(), (2, 6));
        }
        assert!(lists.find("a").is_none());
        assert!(lists.find("b").is_some() && lists.find("c").is_some());
    }
}
